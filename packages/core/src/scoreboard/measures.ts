/** The measures of the scoreboard: what forecasts are worth on cases whose end is known. */
import { log } from '../random/index.ts'
import { middleOf, logScale } from './baselines.ts'
import type { CodedCase } from './coded.ts'
import {
  chancePowerChanged,
  forecastNumberNames,
  likeliest,
  outcomeNames,
  powerChanged,
  type Forecast,
  type Forecasts,
  type ForecastNumber,
} from './forecast.ts'
import { areaUnderCurve, meanOf, medianOf, quantileOf, rankCorrelation } from './ranking.ts'

/** A case with its forecast. */
export interface Pair {
  readonly one: CodedCase
  readonly forecast: Forecast
}

export interface OutcomeMeasure {
  /** Mean logarithm of the chance given to what came, nats a case; 0 is perfect. */
  readonly logScore: number | null
  /** Mean squared error over the eight outcomes (Brier 1950); 0 is perfect, 2 the worst. */
  readonly brier: number | null
  /** Cases whose likeliest outcome is the coded one; `hitsEither` counts the second coding too. */
  readonly hits: number
  readonly hitsEither: number
  readonly of: number
  /** Area under the curve of *power changed hands*. */
  readonly auc: number | null
  readonly calibration: Calibration
}

export interface Calibration {
  /** Chances given (eight a case) in bands, with how often it came. */
  readonly bins: readonly {
    readonly from: number
    readonly to: number
    readonly count: number
    readonly forecast: number
    readonly came: number
  }[]
  /** Mean distance between chance and frequency, weighted by the count. */
  readonly error: number | null
}

export interface NumberMeasure {
  /** Cases in which both the record and the forecast say something. */
  readonly n: number
  /** Rank correlation of the forecast's median with the record's middle. */
  readonly rho: number | null
  /** Median of forecast by record (counts and days from 1). */
  readonly ratio: number | null
  readonly within2: number
  readonly within3: number
  readonly of: number
  /** Share of cases whose record lies between the forecast's 10 and 90 %; 0.8 is right. */
  readonly covered: number | null
  /** Mean interval score of what lies between the forecast's 10 and 90 % (Gneiting and Raftery 2007), e-folds; less is better. */
  readonly interval: number | null
  /** At 10, 50 and 90 % of cases. */
  readonly deciles: { readonly forecast: readonly (number | null)[]; readonly record: readonly (number | null)[] }
}

export interface CoreMeasure extends NumberMeasure {
  /** Over all cases with a value, those that began in the core too; the other measures are about those that did not. */
  readonly all: { readonly n: number; readonly rho: number | null }
}

export interface Measures {
  readonly outcome: OutcomeMeasure
  readonly peak: NumberMeasure
  readonly deaths: NumberMeasure
  readonly daysToCore: CoreMeasure
  readonly duration: NumberMeasure
}

export function measuresOf(pairs: readonly Pair[]): Measures {
  const numbers = Object.fromEntries(forecastNumberNames.map((name) => [name, numberMeasure(name, pointsOf(name, pairs))])) as Record<
    ForecastNumber,
    NumberMeasure
  > // all names
  const toCore = pointsOf('daysToCore', pairs)
  const away = numberMeasure(
    'daysToCore',
    toCore.filter(({ record }) => record > 0),
  )
  const { n, rho } = numbers.daysToCore
  return { outcome: outcomeMeasure(pairs), ...numbers, daysToCore: { ...away, all: { n, rho } } }
}

export function pairsOf(cases: readonly CodedCase[], forecasts: Forecasts): readonly Pair[] {
  return cases.flatMap((one) => {
    const forecast = forecasts.get(one.id)
    return forecast === undefined ? [] : [{ one, forecast }]
  })
}

export function logScoreOf({ one, forecast }: Pair): number {
  return log(Math.max(1e-12, forecast.outcomes[one.truth.outcome]))
}

function outcomeMeasure(pairs: readonly Pair[]): OutcomeMeasure {
  const changed = ({ one }: Pair): boolean => powerChanged.has(one.truth.outcome)
  const chances = (of: readonly Pair[]): readonly number[] => of.map(({ forecast }) => chancePowerChanged(forecast))
  const hits = pairs.filter(({ one, forecast }) => likeliest(forecast) === one.truth.outcome)
  const either = pairs.filter(({ one, forecast }) => [one.truth.outcome, one.truth.second].includes(likeliest(forecast)))
  return {
    logScore: meanOf(pairs.map(logScoreOf)),
    brier: meanOf(pairs.map(brierOf)),
    hits: hits.length,
    hitsEither: either.length,
    of: pairs.length,
    auc: areaUnderCurve(chances(pairs.filter(changed)), chances(pairs.filter((pair) => !changed(pair)))),
    calibration: calibrationOf(pairs),
  }
}

function brierOf({ one, forecast }: Pair): number {
  return outcomeNames.reduce((sum, name) => {
    const error = forecast.outcomes[name] - (name === one.truth.outcome ? 1 : 0)
    return sum + error * error
  }, 0)
}

const edges = [0, 0.05, 0.15, 0.3, 0.5, 0.75, 1]

function calibrationOf(pairs: readonly Pair[]): Calibration {
  const all = pairs.flatMap(({ one, forecast }) =>
    outcomeNames.map((name) => ({ chance: forecast.outcomes[name], came: name === one.truth.outcome ? 1 : 0 })),
  )
  const bins = edges.slice(1).map((to, k) => {
    const from = edges[k]!
    const own = all.filter(({ chance }) => chance >= from && (chance < to || to === 1))
    const forecast = meanOf(own.map(({ chance }) => chance)) ?? 0
    return { from, to, count: own.length, forecast, came: meanOf(own.map(({ came }) => came)) ?? 0 }
  })
  const error = bins.reduce((sum, { count, forecast, came }) => sum + count * Math.abs(forecast - came), 0) / Math.max(1, all.length)
  return { bins, error: all.length === 0 ? null : error }
}

/** A number of a case: the forecast's quantiles and the record's middle. */
export interface Point {
  readonly q10: number
  readonly q50: number
  readonly q90: number
  readonly record: number
}

export function pointsOf(name: ForecastNumber, pairs: readonly Pair[]): readonly Point[] {
  return pairs.flatMap(({ one, forecast }) => {
    const record = middleOf(name, one.truth)
    const own = forecast[name]
    return record === null || own === null ? [] : [{ ...own, record }]
  })
}

/** Logarithm of forecast by record. */
export function errorOf(name: ForecastNumber, { q50, record }: Pick<Point, 'q50' | 'record'>): number {
  return logScale(name, q50) - logScale(name, record)
}

function numberMeasure(name: ForecastNumber, points: readonly Point[]): NumberMeasure {
  const errors = points.map((point) => errorOf(name, point))
  const within = (factor: number): number => errors.filter((error) => Math.abs(error) <= log(factor)).length
  const deciles = (values: readonly number[]): readonly (number | null)[] => [0.1, 0.5, 0.9].map((share) => quantileOf(values, share))
  const ratio = medianOf(points.map((point) => ratioOf(name, point)))
  return {
    n: points.length,
    rho: rankCorrelation(
      points.map(({ q50 }) => q50),
      points.map(({ record }) => record),
    ),
    ratio,
    within2: within(2),
    within3: within(3),
    of: points.length,
    covered: meanOf(points.map(({ q10, q90, record }) => (record >= q10 && record <= q90 ? 1 : 0))),
    interval: meanOf(points.map((point) => intervalScoreOf(name, point))),
    deciles: { forecast: deciles(points.map(({ q50 }) => q50)), record: deciles(points.map(({ record }) => record)) },
  }
}

/** The width of the interval, and ten times what the record lies outside of it: twice by the tenth that is outside on each side. */
export function intervalScoreOf(name: ForecastNumber, { q10, q90, record }: Omit<Point, 'q50'>): number {
  const [low, high, is] = [q10, q90, record].map((value) => logScale(name, value)) as [number, number, number] // three
  return high - low + outsideWeight * (Math.max(0, low - is) + Math.max(0, is - high))
}

const outsideWeight = 10

/** Of the normal distribution at 90 %. */
const normal90 = 1.2815515655446004
/** Spreads below it are taken as it: a forecast that calls all but one value impossible is not scored by how sure it was. */
const leastSpread = 0.05

/** Log density of the record, nats: on the scale of logarithms half a normal on each side of the middle, as wide as the quantiles say. */
export function densityScoreOf(name: ForecastNumber, { q10, q50, q90, record }: Point): number {
  const [low, middle, high, is] = [q10, q50, q90, record].map((value) => logScale(name, value)) as [number, number, number, number] // four
  const spread = Math.max(leastSpread, (is < middle ? middle - low : high - middle) / normal90)
  const away = (is - middle) / spread
  return -0.5 * away * away - log(spread) - 0.5 * log(2 * Math.PI)
}

/** Forecast by record; counts and days from 1. */
export function ratioOf(name: ForecastNumber, { q50, record }: Point): number {
  return name === 'peak' ? q50 / Math.max(record, 1e-6) : (1 + q50) / (1 + record)
}
