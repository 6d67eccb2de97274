/** How often runs ended how: the share of each of the eight outcomes, and of runs that failed, each with its interval. */
import { normalQuantile } from '../../random/index.ts'
import type { Words } from '../../text/index.ts'
import type { RunResult } from '../contract.ts'
import { nationalCard, type ModelCard } from '../subject/index.ts'
import { betaQuantile } from './distributions.ts'

export type Interval = readonly [low: number, high: number]

/** The ends that a run of a plan can have: the outcomes of its model, and that it failed. */
export function endsOf(card: ModelCard): Readonly<Record<string, Words>> {
  return { ...card.outcomes, failed: { en: 'failed run', ar: 'تشغيلة أخفقت' } }
}

/** Those of the national model. */
export const ends: Readonly<Record<string, Words>> = endsOf(nationalCard)

export interface Share {
  readonly count: number
  readonly of: number
  readonly share: number
  /** By Wilson 1927: close to its level for all shares and numbers of runs; the one that is shown. */
  readonly wilson: Interval
  /** By Jeffreys' prior: the middle of the belief that knew nothing before; not beyond 0 or 1 where all runs agree. */
  readonly jeffreys: Interval
}

export interface OutcomeShare extends Share {
  readonly end: string
  readonly words: Words
}

export const usualLevel = 0.95

/** Every end, in the order of the outcomes, those that never came too: their interval says how often they still might. */
export function outcomeShares(
  results: readonly Pick<RunResult, 'outcome'>[],
  level: number = usualLevel,
  card: ModelCard = nationalCard,
): readonly OutcomeShare[] {
  const counts = new Map<string, number>()
  for (const result of results) counts.set(endOf(result), (counts.get(endOf(result)) ?? 0) + 1)
  return Object.entries(endsOf(card)).map(([end, words]) => ({ end, words, ...share(counts.get(end) ?? 0, results.length, level) }))
}

export function endOf({ outcome }: Pick<RunResult, 'outcome'>): string {
  return outcome ?? 'failed'
}

/** `count` of `of` runs. Of no runs nothing is known: the interval is everything. */
export function share(count: number, of: number, level: number = usualLevel): Share {
  return { count, of, share: of === 0 ? NaN : count / of, wilson: wilson(count, of, level), jeffreys: jeffreys(count, of, level) }
}

/** Interval of a share by Wilson 1927 (JASA 22, 209–212). `count` and `of` need not be whole: see `survival`. */
export function wilson(count: number, of: number, level: number = usualLevel): Interval {
  if (!(of > 0)) return [0, 1]
  const z = normalQuantile(0.5 + level / 2)
  const middle = (count + (z * z) / 2) / (of + z * z)
  const half = (z / (of + z * z)) * Math.sqrt((count * (of - count)) / of + (z * z) / 4)
  // at the ends the formula gives 0 and 1 but for rounding
  return [count === 0 ? 0 : middle - half, count === of ? 1 : middle + half]
}

/** Interval of a share by Jeffreys' prior Beta(½, ½), with 0 and 1 kept where none or all are counted (Brown, Cai and DasGupta 2001). */
export function jeffreys(count: number, of: number, level: number = usualLevel): Interval {
  if (!(of > 0)) return [0, 1]
  const tail = (1 - level) / 2
  const a = count + 0.5
  const b = of - count + 0.5
  return [count === 0 ? 0 : betaQuantile(tail, a, b), count === of ? 1 : betaQuantile(1 - tail, a, b)]
}
