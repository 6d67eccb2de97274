/** One year: every family fitted at every strength on the years before, and its log-odds for the year's countries. */
import { families, familyNames, type FamilyName } from './models.ts'
import type { Panel } from './panel.ts'
import { bent, fitCurves, fitScale, matrixOf, someColumns, usable, widthOf, type Scale } from './prepare.ts'
import { etaOf, ridge, type Matrix } from './ridge.ts'
import { weightsAt, type Spline } from './splines.ts'

/** A fitted regression that can be asked about any values. */
export interface Fitted {
  readonly family: FamilyName
  readonly strength: number
  readonly scale: Scale
  readonly curves: readonly (Spline | null)[]
  /** Intercept, then each column in turn: its slope, or its heights at the knots. */
  readonly beta: Float64Array
}

export interface YearFit {
  readonly year: number
  /** Rows of the panel foretold. */
  readonly rows: readonly number[]
  readonly base: number
  readonly fits: readonly Fitted[]
  /** Log-odds by fit, for each row. */
  readonly etas: readonly Float64Array[]
}

export interface FitOptions {
  readonly families?: readonly FamilyName[]
  /** One weight for each training row, as `trainingRows` lists them. */
  readonly weights?: Float64Array
  /** A single strength for each family, instead of all. */
  readonly strengths?: Readonly<Partial<Record<FamilyName, number>>>
}

/** Fewer events teach nothing. */
export const fewestEvents = 8

/** Rows of years from `from` on and before `before` whose outcome is known: the only ones a forecast may learn from. */
export function trainingRows(panel: Panel, outcome: Float64Array, from: number, before: number): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < outcome.length; row++) {
    const year = panel.year[row]!
    if (year >= from && year < before && !Number.isNaN(outcome[row]!)) rows.push(row)
  }
  return rows
}

/** Null where the years before hold too few events. */
export function fitYear(
  panel: Panel,
  outcome: Float64Array,
  training: readonly number[],
  rows: readonly number[],
  year: number,
  options: FitOptions = {},
): YearFit | null {
  const t = Float64Array.from(training, (row) => outcome[row]!)
  const events = t.reduce((sum, value) => sum + value, 0)
  if (events < fewestEvents || events === t.length || rows.length === 0) return null
  const wanted = options.families ?? familyNames
  const all = usable(panel, [...new Set(wanted.flatMap((name) => columnsOf(name, panel)))], training, rows)
  const scale = fitScale(panel, all, training)
  const [past, now] = [matrixOf(panel, scale, training), matrixOf(panel, scale, rows)]
  const fits: Fitted[] = []
  const etas: Float64Array[] = []
  for (const family of wanted) {
    for (const one of fitFamily(panel, family, scale, past, now, t, options)) {
      fits.push(one.fit)
      etas.push(one.eta)
    }
  }
  return { year, rows, base: events / t.length, fits, etas }
}

function fitFamily(panel: Panel, family: FamilyName, scale: Scale, past: Matrix, now: Matrix, t: Float64Array, options: FitOptions) {
  const { curved, strengths } = families[family]
  const wanted = columnsOf(family, panel)
  const chosen = scale.columns.flatMap((name, place) => (wanted.includes(name) ? place : []))
  const own = partOf(scale, chosen)
  const straight = someColumns(past, chosen)
  const curves = curved ? fitCurves(straight) : chosen.map(() => null)
  const x = curved ? bent(straight, curves) : straight
  const z = curved ? bent(someColumns(now, chosen), curves) : someColumns(now, chosen)
  const asked: readonly number[] = options.strengths?.[family] === undefined ? strengths : [options.strengths[family]]
  const results: { fit: Fitted; eta: Float64Array }[] = []
  let start: Float64Array | undefined
  // from strong to weak, each from where the stronger one ended
  for (const strength of asked.toReversed()) {
    const weights = options.weights === undefined ? {} : { weights: options.weights }
    const beta: Float64Array = ridge(x, t, strength, start === undefined ? weights : { ...weights, start })
    start = beta
    const eta = Float64Array.from({ length: z.rows }, (_, i) => etaOf(z, i, beta))
    results.unshift({ fit: { family, strength, scale: own, curves, beta }, eta })
  }
  return results
}

/** The user's own columns join the wide ridge. */
function columnsOf(family: FamilyName, panel: Panel): readonly string[] {
  const own = family === 'wide' ? panel.columns.filter(({ source }) => source === 'user').map(({ name }) => name) : []
  return [...families[family].columns, ...own]
}

function partOf(scale: Scale, chosen: readonly number[]): Scale {
  const pick = <T>(values: readonly T[]): readonly T[] => chosen.map((place) => values[place]!)
  return {
    columns: pick(scale.columns),
    median: pick(scale.median),
    low: pick(scale.low),
    high: pick(scale.high),
    mean: pick(scale.mean),
    spread: pick(scale.spread),
  }
}

/** What a fit makes of rows of the panel: the matrix that its coefficients belong to. */
export function designOf({ scale, curves }: Fitted, panel: Panel, rows: readonly number[]): Matrix {
  return bent(matrixOf(panel, scale, rows), curves)
}

/** What a column adds to the log-odds at a value as the fit sees it. */
export function termOf({ beta, curves }: Fitted, column: number, value: number): number {
  let at = 1
  for (let j = 0; j < column; j++) at += widthOf(curves[j]!)
  const curve = curves[column]!
  if (curve === null) return value * beta[at]!
  return weightsAt(curve, value).reduce((sum, weight, k) => sum + weight * beta[at + k]!, 0)
}
