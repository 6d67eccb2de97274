/**
 * What a change does, on equal seeds: both runs of a pair meet the same chance, so that what chance does to both falls out of
 * the difference. Numbers as the mean of the differences, outcomes as a table of who went where.
 */
import { mean } from 'simple-statistics'
import { normalQuantile } from '../../random/index.ts'
import type { RunResult } from '../contract.ts'
import { nationalCard, type ModelCard } from '../subject/index.ts'
import { binomialBelow } from './distributions.ts'
import { meanStatement } from './numbers.ts'
import { middlePart, resample } from './resampling.ts'
import { endOf, endsOf, usualLevel, type Interval } from './shares.ts'

export interface Pair {
  readonly seed: number
  readonly before: RunResult
  readonly after: RunResult
}

/** Runs of two points of a plan that have their seed in common, in the order of the first. */
export function pairs(results: readonly RunResult[], before: number, after: number): readonly Pair[] {
  const others = new Map(results.filter(({ point }) => point === after).map((result) => [result.seed, result]))
  return results
    .filter(({ point }) => point === before)
    .flatMap((result) => {
      const other = others.get(result.seed)
      return other === undefined ? [] : [{ seed: result.seed, before: result, after: other }]
    })
}

export interface PairedDifference {
  readonly pairs: number
  /** Pairs in which the thing never happened on one side or a run failed; they are in none of the numbers below. */
  readonly leftOut: number
  /** After minus before. */
  readonly mean: number | null
  /** Of the mean by Student's t, which wants differences that are not too skewed, and by the bootstrap, which wants many. */
  readonly interval: Interval | null
  readonly bootstrap: Interval | null
  readonly more: number
  readonly less: number
  readonly equal: number
}

const replicates = 2000

export function pairedNumbers(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
  level: number = usualLevel,
  seed: number = 1,
): PairedDifference {
  const differences = before.flatMap((value, k) => {
    const other = after[k] ?? null
    return value === null || other === null ? [] : [other - value]
  })
  const { mean: middle, interval } = meanStatement(differences, level)
  return {
    pairs: differences.length,
    leftOut: before.length - differences.length,
    mean: middle,
    interval,
    bootstrap: differences.length < 2 ? null : bootstrapMean(differences, level, seed),
    more: differences.filter((one) => one > 0).length,
    less: differences.filter((one) => one < 0).length,
    equal: differences.filter((one) => one === 0).length,
  }
}

function bootstrapMean(values: readonly number[], level: number, seed: number): Interval {
  const means = Array.from({ length: replicates }, (_, replicate) =>
    mean(Array.from(resample(values.length, replicate, seed), (index) => values[index]!)),
  )
  return middlePart(means, level)
}

export function pairedOutput(of: readonly Pair[], name: string, level: number = usualLevel): PairedDifference {
  return pairedNumbers(
    of.map(({ before }) => before.values[name] ?? null),
    of.map(({ after }) => after.values[name] ?? null),
    level,
  )
}

/** One end, before and after the change. */
export interface EndChange {
  readonly end: string
  readonly before: number
  readonly after: number
  /** Pairs that came to this end only through the change, and that left it through the change. */
  readonly gained: number
  readonly lost: number
  /** Difference of the shares, after minus before. */
  readonly difference: number
  /** Of the difference: Wald's after half a pair is added to each of the four cells (Agresti and Min 2005, Stat. Med. 24, 729–740). */
  readonly interval: Interval
  /** Chance of a split of gained and lost no likelier than this if the change did nothing: the exact test of McNemar 1947. */
  readonly chance: number
}

export interface Transitions {
  readonly pairs: number
  /** `table[before][after]`, numbers of pairs, in the order of the ends. */
  readonly table: readonly (readonly number[])[]
  readonly changes: readonly EndChange[]
}

export function pairedOutcomes(of: readonly Pair[], level: number = usualLevel, card: ModelCard = nationalCard): Transitions {
  const endNames = Object.keys(endsOf(card))
  const table = endNames.map(() => new Array<number>(endNames.length).fill(0))
  for (const { before, after } of of) table[endNames.indexOf(endOf(before))]![endNames.indexOf(endOf(after))]! += 1
  return { pairs: of.length, table, changes: endNames.map((end, k) => changeOf(end, k, table, of.length, level)) }
}

function changeOf(end: string, k: number, table: readonly (readonly number[])[], count: number, level: number): EndChange {
  const stayed = table[k]![k]!
  const before = table[k]!.reduce((sum, one) => sum + one, 0)
  const after = table.reduce((sum, row) => sum + row[k]!, 0)
  const gained = after - stayed
  const lost = before - stayed
  return {
    end,
    before,
    after,
    gained,
    lost,
    difference: count === 0 ? NaN : (gained - lost) / count,
    interval: differenceInterval(gained, lost, count, level),
    chance: Math.min(1, 2 * binomialBelow(Math.min(gained, lost), gained + lost, 0.5)),
  }
}

function differenceInterval(gained: number, lost: number, count: number, level: number): Interval {
  const n = count + 2
  const up = (gained + 0.5) / n
  const down = (lost + 0.5) / n
  const half = normalQuantile(0.5 + level / 2) * Math.sqrt((up + down - (up - down) * (up - down)) / n)
  return [Math.max(-1, up - down - half), Math.min(1, up - down + half)]
}
