/**
 * What a model has to beat: base rates, and regressions on what the scenarios see. Each case is forecast from all the others,
 * itself left out.
 */
import { exp, log } from '../random/index.ts'
import type { Outcome } from '../vocabulary/index.ts'
import { beforehandCovariates, type CodedCase, type Range, type Truth } from './coded.ts'
import {
  forecastNumberNames,
  outcomeChances,
  outcomeNames,
  quantilesOf,
  type Forecast,
  type ForecastNumber,
  type Quantiles,
} from './forecast.ts'
import { logisticRegression, ridgeRegression, type Row } from './logistic.ts'

/** Ridge of both regressions: four were tried on 46 cases (0.3, 3, 10, 30), of which 3 and 10 do alike; not searched again. */
export const ridge = 3
/** Chance that a regression shares out evenly, so that it calls nothing impossible. */
const evenShare = 0.02

/** The middle of a range: geometric, on counts from 1. */
export function middleOf(name: ForecastNumber, truth: Truth): number | null {
  const value = truth[name]
  if (value === null || typeof value === 'number') return value
  const { low, high }: Range = value
  if (name !== 'peak') return Math.sqrt((1 + low) * (1 + high)) - 1
  return high > 0 ? Math.sqrt(Math.max(low, 1e-6) * Math.max(high, 1e-6)) : null
}

/** On this scale errors are compared and regressions fitted: logarithms, of counts and days from 1. */
export function logScale(name: ForecastNumber, value: number): number {
  return name === 'peak' ? log(Math.max(value, 1e-6)) : log(1 + value)
}

/** Back from it: a share is at most 1, a count at least 0. */
export function fromLog(name: ForecastNumber, value: number): number {
  return name === 'peak' ? Math.min(1, exp(value)) : Math.max(0, exp(value) - 1)
}

export interface Baselines {
  readonly baseRate: ReadonlyMap<string, Forecast>
  /** On all covariates, those coded knowing the end too: what the scenarios see. */
  readonly logistic: ReadonlyMap<string, Forecast>
  /** On covariates known before the first day. */
  readonly logisticBeforehand: ReadonlyMap<string, Forecast>
}

/** @param cases to be forecast @param training cases to learn from; a case of the same id is left out for each. */
export function baselinesOf(cases: readonly CodedCase[], training: readonly CodedCase[]): Baselines {
  const each = (forecast: (one: CodedCase, others: readonly CodedCase[]) => Forecast): ReadonlyMap<string, Forecast> =>
    new Map(
      cases.map((one) => [
        one.id,
        forecast(
          one,
          training.filter(({ id }) => id !== one.id),
        ),
      ]),
    )
  return {
    baseRate: each((_, others) => baseRate(others)),
    logistic: each((one, others) => regression(one, others, ({ covariates }) => covariates)),
    logisticBeforehand: each((one, others) =>
      regression(one, others, ({ covariates }) => covariates.slice(0, beforehandCovariates.length)),
    ),
  }
}

/** How often each outcome came, and the spread of each number. */
export function baseRate(others: readonly CodedCase[]): Forecast {
  return {
    outcomes: outcomeChances(others.map(({ truth }) => truth.outcome)),
    ...numbersOf((name) => quantilesOf(knownOf(name, others).map(({ value }) => value))),
  }
}

function numbersOf(forecast: (name: ForecastNumber) => Quantiles | null): Record<ForecastNumber, Quantiles | null> {
  return Object.fromEntries(forecastNumberNames.map((name) => [name, forecast(name)])) as Record<ForecastNumber, Quantiles | null> // all names
}

function knownOf(name: ForecastNumber, cases: readonly CodedCase[]): readonly { readonly one: CodedCase; readonly value: number }[] {
  return cases.flatMap((one) => {
    const value = middleOf(name, one.truth)
    return value === null ? [] : [{ one, value }]
  })
}

function regression(one: CodedCase, others: readonly CodedCase[], rowOf: (one: CodedCase) => Row): Forecast {
  const classes = others.map(({ truth }) => outcomeNames.indexOf(truth.outcome))
  const chances = logisticRegression(others.map(rowOf), classes, outcomeNames.length, ridge)(rowOf(one))
  const shared = (chance: number): number => (1 - evenShare) * chance + evenShare / outcomeNames.length
  return {
    outcomes: Object.fromEntries(outcomeNames.map((name, k) => [name, shared(chances[k]!)])) as Record<Outcome, number>, // all names
    ...numbersOf((name) => numberByRegression(name, one, knownOf(name, others), rowOf)),
  }
}

/** The line's value, with the spread of its errors on the cases that it was fitted to. */
function numberByRegression(
  name: ForecastNumber,
  one: CodedCase,
  known: readonly { readonly one: CodedCase; readonly value: number }[],
  rowOf: (one: CodedCase) => Row,
): Quantiles | null {
  if (known.length < 3) return null
  const values = known.map(({ value }) => logScale(name, value))
  const line = ridgeRegression(
    known.map((each) => rowOf(each.one)),
    values,
    ridge,
  )
  const errors = quantilesOf(known.map((each, k) => values[k]! - line(rowOf(each.one))))!
  const middle = line(rowOf(one))
  const at = (error: number): number => fromLog(name, middle + error)
  return { q10: at(Math.min(0, errors.q10)), q50: at(0), q90: at(Math.max(0, errors.q90)) }
}
