/**
 * Do countries rise because a neighbour did? Odds of an onset where one rose next door: the year before, two years before, in the
 * same year, and, as a placebo, in the year after, which can cause nothing. With controls alone, and with effects of region and
 * year, which stand for waves that take many at once. Standard errors by country (Liang and Zeger 1986).
 */
import { exp } from '../random/index.ts'
import { trainingRows } from './fit.ts'
import type { Interval } from './intervals.ts'
import { targets, type TargetName } from './labels.ts'
import { structureColumns } from './models.ts'
import type { Panel } from './panel.ts'
import { fitScale, matrixOf, usable } from './prepare.ts'
import { cholesky, etaOf, logistic, ridge, slopes, solve, type Matrix } from './ridge.ts'

const controls: readonly string[] = [...structureColumns.filter((name) => name !== 'v2xcs_ccsi'), 'since_up', 'mm_n_protests', 'conf']

/** Of all columns but the one asked about, so that effects of single regions and years are found at all. */
const strength = 0.05
/** 5 % in each tail of the normal distribution. */
const tail = 1.645

export interface Contagion {
  /** Years by which the neighbour was ahead; −1: it came after, the placebo. */
  readonly lag: number
  /** Odds ratio with its 90 % interval. */
  readonly controlled: Interval
  readonly withEffects: Interval
}

export const lags: readonly number[] = [1, 2, 0, -1]

export function contagion(panel: Panel, target: TargetName): readonly Contagion[] {
  const rose = new Set<string>()
  for (let row = 0; row < panel.year.length; row++)
    if (panel.outcomes.either[row] === 1) rose.add(`${panel.country[row]} ${panel.year[row]}`)
  const neighbours = neighboursOf(panel)
  const { from, last } = targets[target]
  return lags.map((lag) => {
    const rows = trainingRows(panel, panel.outcomes[target], from + 1, lag < 0 ? last : last + 1)
    const nextDoor = Float64Array.from(rows, (row) =>
      Number(neighbours[panel.country[row]!]!.some((other) => rose.has(`${other} ${panel.year[row]! - lag}`))),
    )
    return { lag, controlled: oddsRatio(panel, target, rows, nextDoor, false), withEffects: oddsRatio(panel, target, rows, nextDoor, true) }
  })
}

export function neighboursOf({ countries, borders }: Panel): readonly (readonly number[])[] {
  const place = new Map(countries.map(({ iso3 }, k) => [iso3, k]))
  const found: number[][] = countries.map(() => [])
  for (const [a, b] of borders) {
    const [i, j] = [place.get(a), place.get(b)]
    if (i === undefined || j === undefined) continue
    found[i]!.push(j)
    found[j]!.push(i)
  }
  return found
}

function oddsRatio(panel: Panel, target: TargetName, rows: readonly number[], asked: Float64Array, effects: boolean): Interval {
  const y = Float64Array.from(rows, (row) => panel.outcomes[target][row]!)
  const countries = Int32Array.from(rows, (row) => panel.country[row]!)
  return clusteredRatio(designOf(panel, rows, asked, effects), y, countries)
}

/** Odds ratio of the first column, which alone is not held back; standard error by country. */
export function clusteredRatio(x: Matrix, y: Float64Array, countries: Int32Array): Interval {
  const beta = ridge(x, y, strength, { free: new Set([0]) })
  const k = beta.length
  const penalty = Float64Array.from({ length: k }, (_, j) => (j < 2 ? 1e-8 : strength))
  const { hessian } = slopes(x, y, new Float64Array(y.length).fill(1), beta, penalty)
  const unit = new Float64Array(k)
  unit[1] = 1
  const row = solve(cholesky(hessian, k), unit, k)
  const byCountry = new Map<number, number>()
  for (let i = 0; i < y.length; i++) {
    const rest = y[i]! - logistic(etaOf(x, i, beta))
    let sum = row[0]!
    for (let j = 0; j < x.columns; j++) sum += row[j + 1]! * x.data[i * x.columns + j]!
    byCountry.set(countries[i]!, (byCountry.get(countries[i]!) ?? 0) + rest * sum)
  }
  const error = Math.sqrt([...byCountry.values()].reduce((sum, value) => sum + value * value, 0))
  return { value: exp(beta[1]!), low: exp(beta[1]! - tail * error), high: exp(beta[1]! + tail * error) }
}

/** The column asked about, the controls, and indicators of all years and regions but the first of each. */
function designOf(panel: Panel, rows: readonly number[], asked: Float64Array, effects: boolean): Matrix {
  const names = usable(panel, controls, rows, [])
  const scale = fitScale(panel, names, rows)
  const controlled = matrixOf(panel, scale, rows)
  const years = effects ? [...new Set(rows.map((row) => panel.year[row]!))].slice(1) : []
  const regionOf = (row: number): string => panel.countries[panel.country[row]!]!.subregion
  const regions = effects ? [...new Set(rows.map(regionOf))].slice(1) : []
  const columns = 1 + controlled.columns + years.length + regions.length
  const data = new Float64Array(rows.length * columns)
  for (const [i, row] of rows.entries()) {
    let at = i * columns
    data[at++] = asked[i]!
    for (let j = 0; j < controlled.columns; j++) data[at++] = controlled.data[i * controlled.columns + j]!
    for (const year of years) data[at++] = Number(panel.year[row] === year)
    for (const region of regions) data[at++] = Number(regionOf(row) === region)
  }
  return { rows: rows.length, columns, data }
}
