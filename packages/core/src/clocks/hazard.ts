/**
 * The hazard of a wave: the chance that one begins in a country in a week, given conditions known before the year, the country's
 * own history, and what has just happened elsewhere. A ridge logistic regression on country-weeks at risk.
 */
import { logistic, ridge, cholesky, slopes, etaOf, solve, quantile, type Matrix } from '../foresight/index.ts'
import { log } from '../random/index.ts'
import { waveDefinitions, type WaveDefinitionName } from './definitions.ts'
import { eraNumbers } from './eraNumbers.ts'
import { conditionNames, type Ground } from './ground.ts'
import { atRisk, remembered, spread, type History } from './history.ts'
import { hazardNumbers } from './numbers.ts'
import { weekOfYear, weeksOfYear, yearOfWeek } from './weeks.ts'
import { cuts, freePenalty } from './method.ts'
import { reachNumbers } from './reachNumbers.ts'

/** Terms beside the conditions; each is ln(1 + what is remembered). */
export const termNames = ['own', 'protests', 'fear', 'concession', 'bloc', 'near', 'success'] as const
/** A new ruler’s fresh promise is asked about on its own: no world has it. */
export type TermName = (typeof termNames)[number] | 'promise'

/** Terms that come from other countries: the contagion. */
export const abroad: readonly TermName[] = ['bloc', 'near', 'success']
/** Those of the country itself. */
export const athome: readonly TermName[] = ['own', 'protests', 'fear', 'concession']

export interface HazardScale {
  readonly median: Float64Array
  readonly mean: Float64Array
  readonly spread: Float64Array
}

export interface Hazard {
  readonly definition: WaveDefinitionName
  /** Years that it was fitted to. */
  readonly from: number
  readonly to: number
  readonly terms: readonly TermName[]
  readonly abroadHalfLife: number
  readonly scale: HazardScale
  /** Intercept, conditions in the order of `conditionNames`, terms. */
  readonly beta: Float64Array
  /** Standard error of each term. */
  readonly errors: Readonly<Partial<Record<TermName, number>>>
  /** Rate of onsets in the country-weeks that it learnt from. */
  readonly rate: number
  readonly logLikelihood: number
}

/** Country-weeks at risk, in the order of weeks. */
export interface WeekRows {
  readonly country: Int32Array
  readonly week: Int32Array
  readonly year: Int32Array
  readonly onset: Float64Array
}

export function rowsOf(history: History, definition: WaveDefinitionName, from: number, to: number): WeekRows {
  const { ground, weeks } = history
  const onsets = history.onsets[definition]
  const risk = atRisk(onsets, ground.countries.length, weeks, waveDefinitions[definition].quietWeeks)
  const [country, week, year, onset]: number[][] = [[], [], [], []]
  const width = ground.last - ground.first + 1
  for (let w = Math.max(0, weekOfYear(from) - 1); w < weeks; w++) {
    const y = yearOfWeek(w)
    if (y < from) continue
    if (y > to) break
    for (let c = 0; c < ground.countries.length; c++) {
      if (risk[c * weeks + w] !== 1 || ground.covered[c * width + y - ground.first] !== 1) continue
      country!.push(c)
      week!.push(w)
      year!.push(y)
      onset!.push(onsets[c * weeks + w]!)
    }
  }
  return {
    country: Int32Array.from(country!),
    week: Int32Array.from(week!),
    year: Int32Array.from(year!),
    onset: Float64Array.from(onset!),
  }
}

/** The memories behind the terms: countries × weeks. */
export function memoriesOf(
  history: History,
  definition: WaveDefinitionName,
  terms: readonly TermName[],
  abroadHalfLife: number,
): ReadonlyMap<TermName, Float32Array> {
  const { ground, weeks } = history
  const n = ground.countries.length
  const of = (events: Float32Array | Uint8Array, halfLife: number): Float32Array => remembered(events, n, weeks, halfLife)
  const years = weeksOfYear
  const made: Readonly<Record<TermName, () => Float32Array>> = {
    own: () => of(history.onsets[definition], hazardNumbers.ownYears.default * years),
    protests: () => of(history.protests, hazardNumbers.protestYears.default * years),
    fear: () => of(history.killings, hazardNumbers.fearYears.default * years),
    concession: () => of(history.concessions, hazardNumbers.concessionYears.default * years),
    bloc: () => spread(of(history.onsets[definition], abroadHalfLife), ground, weeks, 'bloc'),
    near: () => spread(of(history.onsets[definition], abroadHalfLife), ground, weeks, 'near'),
    promise: () => of(history.falls, eraNumbers.promiseYears.default * years),
    success: () => spread(of(history.falls, hazardNumbers.successWeeks.default), ground, weeks, 'bloc'),
  }
  return new Map(terms.map((name) => [name, made[name]()]))
}

const widest = reachNumbers.widest.default

export function scaleOf(ground: Ground, rows: WeekRows): HazardScale {
  const wide = conditionNames.length
  const width = ground.last - ground.first + 1
  const [median, mean, deviation] = [new Float64Array(wide), new Float64Array(wide), new Float64Array(wide)]
  for (let k = 0; k < wide; k++) {
    const values: number[] = []
    for (let i = 0; i < rows.week.length; i++) {
      const value = ground.conditions[(rows.country[i]! * width + rows.year[i]! - ground.first) * wide + k]!
      if (!Number.isNaN(value)) values.push(value)
    }
    const sorted = Float64Array.from(values).toSorted()
    const middle = values.reduce((sum, value) => sum + value, 0) / values.length
    const squares = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0)
    median[k] = quantile(sorted, cuts.middle)
    mean[k] = middle
    deviation[k] = Math.sqrt(squares / values.length) || 1
  }
  return { median, mean, spread: deviation }
}

/** Conditions of a country and year as the hazard sees them. */
export function seen(ground: Ground, scale: HazardScale, country: number, year: number, into: Float64Array, at: number): void {
  const wide = conditionNames.length
  const width = ground.last - ground.first + 1
  const from = (country * width + Math.min(ground.last, Math.max(ground.first, year)) - ground.first) * wide
  for (let k = 0; k < wide; k++) {
    const value = ground.conditions[from + k]!
    const filled = Number.isNaN(value) ? scale.median[k]! : value
    into[at + k] = Math.max(-widest, Math.min(widest, (filled - scale.mean[k]!) / scale.spread[k]!))
  }
}

export function designOf(
  ground: Ground,
  rows: WeekRows,
  scale: HazardScale,
  memories: ReadonlyMap<TermName, Float32Array>,
  weeks: number,
): Matrix {
  const wide = conditionNames.length
  const columns = wide + memories.size
  const data = new Float64Array(rows.week.length * columns)
  const held = [...memories.values()]
  for (let i = 0; i < rows.week.length; i++) {
    const at = i * columns
    seen(ground, scale, rows.country[i]!, rows.year[i]!, data, at)
    const cell = rows.country[i]! * weeks + rows.week[i]!
    for (let k = 0; k < held.length; k++) {
      const value = held[k]![cell]!
      data[at + wide + k] = value > 0 ? log(1 + value) : 0
    }
  }
  return { rows: rows.week.length, columns, data }
}

export interface HazardOptions {
  readonly terms: readonly TermName[]
  readonly abroadHalfLife?: number
}

/** Scales a column so that the one penalty of the ridge holds it as its own would: terms are held back less than conditions. */
function weigh(x: Matrix, from: number, by: number): void {
  for (let i = 0; i < x.rows; i++) for (let k = from; k < x.columns; k++) x.data[i * x.columns + k]! *= by
}

export function fitHazard(history: History, definition: WaveDefinitionName, from: number, to: number, options: HazardOptions): Hazard {
  const { ground, weeks } = history
  const rows = rowsOf(history, definition, from, to)
  const abroadHalfLife = options.abroadHalfLife ?? hazardNumbers.abroadWeeks.default
  const scale = scaleOf(ground, rows)
  const x = designOf(ground, rows, scale, memoriesOf(history, definition, options.terms, abroadHalfLife), weeks)
  const wide = conditionNames.length
  const strength = hazardNumbers.conditionPenalty.default
  const by = Math.sqrt(strength / hazardNumbers.termPenalty.default)
  weigh(x, wide, by)
  const beta = ridge(x, rows.onset, strength)
  const penalty = Float64Array.from(beta, (_, k) => (k === 0 ? freePenalty : strength))
  const { hessian } = slopes(x, rows.onset, new Float64Array(x.rows).fill(1), beta, penalty)
  const factor = cholesky(hessian, beta.length)
  const errors: Partial<Record<TermName, number>> = {}
  for (const [k, name] of options.terms.entries()) {
    const unit = new Float64Array(beta.length)
    unit[1 + wide + k] = 1
    errors[name] = by * Math.sqrt(solve(factor, unit, beta.length)[1 + wide + k]!)
  }
  let logLikelihood = 0
  let events = 0
  for (let i = 0; i < x.rows; i++) {
    const p = logistic(etaOf(x, i, beta))
    logLikelihood += rows.onset[i] === 1 ? log(p) : log(1 - p)
    events += rows.onset[i]!
  }
  const own = beta.map((value, k) => (k > wide ? value * by : value))
  return {
    definition,
    from,
    to,
    terms: options.terms,
    abroadHalfLife,
    scale,
    beta: own,
    errors,
    rate: events / x.rows,
    logLikelihood,
  }
}

/** Log-odds of every row. */
export function etasOf(hazard: Hazard, history: History, rows: WeekRows): Float64Array {
  const memories = memoriesOf(history, hazard.definition, hazard.terms, hazard.abroadHalfLife)
  const x = designOf(history.ground, rows, hazard.scale, memories, history.weeks)
  return Float64Array.from({ length: x.rows }, (_, i) => etaOf(x, i, hazard.beta))
}
