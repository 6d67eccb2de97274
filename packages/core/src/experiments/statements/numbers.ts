/** What many runs say of a number: how often it happened at all, mean, spread and quantiles; and bands of a series over time. */
import { mean, quantileSorted, sampleStandardDeviation } from 'simple-statistics'
import type { RunResult } from '../contract.ts'
import { tQuantile } from './distributions.ts'
import { share, usualLevel, type Interval, type Share } from './shares.ts'

/** Of each band its lower and upper edge; the middle one is the median. */
export const fanShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const

/** Quantiles of values in which null is "never": later, and more, than everything. Null is a quantile that never comes. */
export function quantiles(values: readonly (number | null)[], shares: readonly number[] = fanShares): readonly (number | null)[] {
  if (values.length === 0) return shares.map(() => null)
  const sorted = values.map((value) => value ?? Infinity).sort((a, b) => a - b)
  return shares.map((one) => {
    const value = quantileSorted(sorted, one)
    return Number.isFinite(value) ? value : null
  })
}

export interface NumberStatement {
  /** Runs that did not fail. */
  readonly runs: number
  /** In how many the thing happened at all; what follows is about these, but for the quantiles. */
  readonly happened: Share
  readonly mean: number | null
  /** Of the mean, by Student's t; null where two runs are not there. */
  readonly interval: Interval | null
  readonly deviation: number | null
  /** At `fanShares`, over all runs, "never" counting as later than everything. */
  readonly quantiles: readonly (number | null)[]
}

export function numberStatement(values: readonly (number | null)[], level: number = usualLevel): NumberStatement {
  const known = values.filter((value) => value !== null)
  return {
    runs: values.length,
    happened: share(known.length, values.length, level),
    ...meanStatement(known, level),
    quantiles: quantiles(values),
  }
}

export interface MeanStatement {
  readonly mean: number | null
  readonly interval: Interval | null
  readonly deviation: number | null
}

/** Mean with the interval of Student's t. */
export function meanStatement(values: readonly number[], level: number = usualLevel): MeanStatement {
  if (values.length === 0) return { mean: null, interval: null, deviation: null }
  const middle = mean(values)
  if (values.length === 1) return { mean: middle, interval: null, deviation: null }
  const deviation = sampleStandardDeviation(values)
  const half = (tQuantile(0.5 + level / 2, values.length - 1) * deviation) / Math.sqrt(values.length)
  return { mean: middle, interval: [middle - half, middle + half], deviation }
}

/** The values of an output of the runs that did not fail. */
export function valuesOfRuns(results: readonly RunResult[], name: string): readonly (number | null)[] {
  return results.filter(({ outcome }) => outcome !== null).map(({ values }) => values[name] ?? null)
}

/** A fan: for each time the quantiles of the runs that were still going, and how many they were. */
export interface Fan {
  readonly shares: readonly number[]
  /** `lines[k][time]` is the quantile `shares[k]`. */
  readonly lines: readonly (readonly number[])[]
  readonly runs: readonly number[]
}

export function fanOf(series: readonly (readonly number[])[], shares: readonly number[] = fanShares): Fan {
  const times = series.reduce((most, one) => Math.max(most, one.length), 0)
  const lines = shares.map(() => new Array<number>(times).fill(0))
  const runs: number[] = []
  for (let time = 0; time < times; time++) {
    const now = series.flatMap((one) => (time < one.length ? [one[time]!] : []))
    runs.push(now.length)
    for (const [k, value] of quantiles(now, shares).entries()) lines[k]![time] = value ?? NaN
  }
  return { shares, lines, runs }
}

/** A fan of a series over the runs that kept it. */
export function fanOfRuns(results: readonly RunResult[], name: string, shares: readonly number[] = fanShares): Fan {
  return fanOf(
    results.flatMap(({ series }) => (series[name] === undefined ? [] : [series[name]])),
    shares,
  )
}
