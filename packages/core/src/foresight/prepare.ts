/**
 * From panel rows to a matrix: unknown becomes the median of the training years, the outer half per cent is cut, columns are
 * standardised. Everything is learnt on training rows only.
 */
import type { Panel } from './panel.ts'
import type { Matrix } from './ridge.ts'
import { fitSpline, heightsOf, quantile, weightsAt, type Spline } from './splines.ts'

export interface Scale {
  readonly columns: readonly string[]
  readonly median: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly mean: readonly number[]
  readonly spread: readonly number[]
}

const edge = 0.005
const farthest = 4
/** A column of which more is missing is left out of the fit. */
const mostMissing = 0.5

/** Of the columns named, those that training rows and rows to be foretold mostly know, and that vary. */
export function usable(panel: Panel, names: readonly string[], training: readonly number[], test: readonly number[]): readonly string[] {
  const missing = (series: Float64Array, rows: readonly number[]): number => {
    let count = 0
    for (const row of rows) if (Number.isNaN(series[row]!)) count++
    return rows.length === 0 ? 0 : count / rows.length
  }
  return names.filter((name) => {
    const series = panel.values.get(name)
    if (series === undefined || missing(series, training) >= mostMissing || missing(series, test) >= mostMissing) return false
    return new Set(training.map((row) => series[row]!).filter((value) => !Number.isNaN(value))).size > 1
  })
}

export function fitScale(panel: Panel, columns: readonly string[], rows: readonly number[]): Scale {
  const of = columns.map((name) => {
    const series = panel.values.get(name)!
    const known = Float64Array.from(rows, (row) => series[row]!).filter((value) => !Number.isNaN(value))
    const median = quantile(known.toSorted(), 0.5)
    const filled = Float64Array.from(rows, (row) => (Number.isNaN(series[row]!) ? median : series[row]!))
    const mean = filled.reduce((sum, value) => sum + value, 0) / filled.length
    const squares = filled.reduce((sum, value) => sum + (value - mean) * (value - mean), 0)
    const sorted = filled.toSorted()
    const spread = Math.sqrt(squares / (filled.length - 1))
    return { median, mean, spread: spread > 0 ? spread : 1, low: quantile(sorted, edge), high: quantile(sorted, 1 - edge) }
  })
  return {
    columns,
    median: of.map(({ median }) => median),
    low: of.map(({ low }) => low),
    high: of.map(({ high }) => high),
    mean: of.map(({ mean }) => mean),
    spread: of.map(({ spread }) => spread),
  }
}

/** A value as the fit sees it. */
export function scaled(scale: Scale, column: number, value: number): number {
  const filled = Number.isNaN(value) ? scale.median[column]! : value
  const cut = Math.min(scale.high[column]!, Math.max(scale.low[column]!, filled))
  return Math.min(farthest, Math.max(-farthest, (cut - scale.mean[column]!) / scale.spread[column]!))
}

export function matrixOf(panel: Panel, scale: Scale, rows: readonly number[]): Matrix {
  const k = scale.columns.length
  const data = new Float64Array(rows.length * k)
  for (const [column, name] of scale.columns.entries()) {
    const series = panel.values.get(name)!
    for (let i = 0; i < rows.length; i++) data[i * k + column] = scaled(scale, column, series[rows[i]!]!)
  }
  return { rows: rows.length, columns: k, data }
}

/** Of some columns of a matrix. */
export function someColumns({ rows, columns, data }: Matrix, chosen: readonly number[]): Matrix {
  const k = chosen.length
  const own = new Float64Array(rows * k)
  for (let i = 0; i < rows; i++) for (let j = 0; j < k; j++) own[i * k + j] = data[i * columns + chosen[j]!]!
  return { rows, columns: k, data: own }
}

export const knotShares: readonly number[] = [0, 1 / 3, 2 / 3, 1]

/** One curve a column; null, a straight line, where it has few values. */
export function fitCurves(x: Matrix): readonly (Spline | null)[] {
  return Array.from({ length: x.columns }, (_, column) => {
    const values = Float64Array.from({ length: x.rows }, (__, i) => x.data[i * x.columns + column]!).toSorted()
    if (new Set(values).size <= 8) return null
    return fitSpline(values, knotShares)
  })
}

/** How many columns of the bent matrix a column takes. */
export function widthOf(curve: Spline | null): number {
  return curve === null ? 1 : heightsOf(curve)
}

/** Each column in turn: its value, or the weights of its knots. */
export function bent(x: Matrix, curves: readonly (Spline | null)[]): Matrix {
  const columns = curves.reduce((sum, curve) => sum + widthOf(curve), 0)
  const data = new Float64Array(x.rows * columns)
  for (let i = 0; i < x.rows; i++) {
    let at = i * columns
    for (const [j, curve] of curves.entries()) {
      const value = x.data[i * x.columns + j]!
      if (curve === null) data[at++] = value
      else for (const weight of weightsAt(curve, value)) data[at++] = weight
    }
  }
  return { rows: x.rows, columns, data }
}
