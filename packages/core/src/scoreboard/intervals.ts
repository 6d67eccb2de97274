/** How sure the measures are with so few cases: the same measures on cases drawn again with replacement (Efron 1979). */
import { middlePart, resample, type Interval } from '../experiments/index.ts'
import { log } from '../random/index.ts'
import { chancePowerChanged, forecastNumberNames, likeliest, powerChanged, type Forecasts, type ForecastNumber } from './forecast.ts'
import type { CodedCase } from './coded.ts'
import { densityScoreOf, errorOf, logScoreOf, pairsOf, pointsOf, ratioOf, type Pair, type Point } from './measures.ts'
import { areaUnderCurve, meanOf, medianOf, rankCorrelation } from './ranking.ts'

export const replicates = 1000
const seed = 2011

/** Of 95 %; null where too few replicates have a value. */
export type Bounds = Interval | null

export interface OutcomeBounds {
  readonly logScore: Bounds
  readonly hits: Bounds
  readonly auc: Bounds
}

export interface NumberBounds {
  readonly rho: Bounds
  readonly ratio: Bounds
  /** Share of cases. */
  readonly within2: Bounds
  readonly within3: Bounds
}

export type MeasureBounds = Readonly<Record<ForecastNumber, NumberBounds>> & { readonly outcome: OutcomeBounds }

export function boundsOf(pairs: readonly Pair[]): MeasureBounds {
  const numbers = Object.fromEntries(
    forecastNumberNames.map((name) => {
      const points = pointsOf(name, pairs)
      return [name, numberBounds(name, name === 'daysToCore' ? points.filter(({ record }) => record > 0) : points)]
    }),
  ) as Record<ForecastNumber, NumberBounds> // all names
  return { outcome: outcomeBounds(pairs), ...numbers }
}

/** Bounds of a statistic over `rows`. */
export function bootstrap<T>(rows: readonly T[], statistic: (drawn: readonly T[]) => number | null): Bounds {
  return bootstrapAll(rows, (drawn) => [statistic(drawn)])[0]!
}

/** Of several statistics at once, on the same draws. */
export function bootstrapAll<T>(rows: readonly T[], statistics: (drawn: readonly T[]) => readonly (number | null)[]): readonly Bounds[] {
  if (rows.length < 3) return statistics(rows).map(() => null)
  const values: number[][] = statistics(rows).map(() => [])
  for (let replicate = 0; replicate < replicates; replicate++) {
    const drawn = Array.from(resample(rows.length, replicate, seed), (index) => rows[index]!)
    for (const [k, value] of statistics(drawn).entries()) if (value !== null) values[k]!.push(value)
  }
  return values.map((own) => (own.length < replicates / 2 ? null : middlePart(own)))
}

function outcomeBounds(pairs: readonly Pair[]): OutcomeBounds {
  const rows = pairs.map((pair) => ({
    score: logScoreOf(pair),
    hit: likeliest(pair.forecast) === pair.one.truth.outcome ? 1 : 0,
    changed: powerChanged.has(pair.one.truth.outcome),
    chance: chancePowerChanged(pair.forecast),
  }))
  const [logScore, hits, auc] = bootstrapAll(rows, (drawn) => [
    drawn.reduce((sum, { score }) => sum + score, 0) / drawn.length,
    drawn.reduce((sum, { hit }) => sum + hit, 0),
    areaUnderCurve(
      drawn.filter(({ changed }) => changed).map(({ chance }) => chance),
      drawn.filter(({ changed }) => !changed).map(({ chance }) => chance),
    ),
  ])
  return { logScore: logScore!, hits: hits!, auc: auc! }
}

function numberBounds(name: ForecastNumber, points: readonly Point[]): NumberBounds {
  const rows = points.map((point) => ({ ...point, error: errorOf(name, point), share: ratioOf(name, point) }))
  const [two, three] = [log(2), log(3)]
  const [rho, ratio, within2, within3] = bootstrapAll(rows, (drawn) => [
    rankCorrelation(
      drawn.map(({ q50 }) => q50),
      drawn.map(({ record }) => record),
    ),
    medianOf(drawn.map(({ share }) => share)),
    drawn.filter(({ error }) => Math.abs(error) <= two).length / drawn.length,
    drawn.filter(({ error }) => Math.abs(error) <= three).length / drawn.length,
  ])
  return { rho: rho!, ratio: ratio!, within2: within2!, within3: within3! }
}

/** The same of a number: how much more density one set of forecasts gives to the records. */
export function numberGainOf(
  name: ForecastNumber,
  cases: readonly CodedCase[],
  ours: Forecasts,
  theirs: Forecasts,
): { readonly value: number | null; readonly bounds: Bounds } {
  const rows = cases.flatMap((one) => {
    const [own] = pointsOf(name, pairsOf([one], ours))
    const [other] = pointsOf(name, pairsOf([one], theirs))
    const counts = own !== undefined && other !== undefined && !(name === 'daysToCore' && own.record === 0)
    return counts ? [densityScoreOf(name, own) - densityScoreOf(name, other)] : []
  })
  return { value: meanOf(rows), bounds: bootstrap(rows, meanOf) }
}

/** How much better one set of forecasts is than another on the same cases, nats a case, with its bounds. */
export function gainOf(
  cases: readonly CodedCase[],
  ours: Forecasts,
  theirs: Forecasts,
): { readonly value: number | null; readonly bounds: Bounds } {
  const other = new Map(pairsOf(cases, theirs).map((pair) => [pair.one.id, logScoreOf(pair)]))
  const rows = pairsOf(cases, ours).flatMap((pair) => {
    const theirScore = other.get(pair.one.id)
    return theirScore === undefined ? [] : [logScoreOf(pair) - theirScore]
  })
  const mean = (drawn: readonly number[]): number => drawn.reduce((sum, value) => sum + value, 0) / drawn.length
  return { value: rows.length === 0 ? null : mean(rows), bounds: bootstrap(rows, mean) }
}
