/**
 * Ensembles that stop when they know enough: when the share of every end is known to ± a given error.
 *
 * Looking often and stopping at a good moment makes intervals too narrow. Therefore the numbers of runs at which is looked are
 * fixed before the start (doubling), and each look may err only by its part of what all may err together: with L looks the
 * intervals hold the level 1 − (1 − level)/L (Bonferroni), so that, at whichever look the ensemble stops, an interval misses
 * its share with at most the chance 1 − level. What is reported at the end are these wider intervals.
 */
import type { RunResult } from '../contract.ts'
import { nationalCard, type ModelCard } from '../subject/index.ts'
import { outcomeShares, usualLevel, type OutcomeShare } from './shares.ts'

export interface Precision {
  /** Half of the width that an interval may have. */
  readonly error: number
  readonly level: number
  /** Runs before the first look, and at the most. */
  readonly first: number
  readonly most: number
}

export function precision(error: number, most: number, first: number = 50, level: number = usualLevel): Precision {
  return { error, level, first: Math.min(first, most), most }
}

/** The numbers of runs at which is looked, fixed before the start. */
export function looksOf({ first, most }: Precision): readonly number[] {
  const looks: number[] = []
  for (let runs = first; runs < most; runs *= 2) looks.push(runs)
  return [...looks, most]
}

/** The level that each look holds. */
export function lookLevel(wanted: Precision): number {
  return 1 - (1 - wanted.level) / looksOf(wanted).length
}

export interface Look {
  readonly shares: readonly OutcomeShare[]
  /** Largest half width of an interval. */
  readonly widest: number
  readonly enough: boolean
  /** How many runs there are to be at the next look; null where this was the last. */
  readonly next: number | null
}

/** @param results of as many runs as `looksOf` names; failed runs count as an end of their own. */
export function look(wanted: Precision, results: readonly Pick<RunResult, 'outcome'>[], card: ModelCard = nationalCard): Look {
  const shares = outcomeShares(results, lookLevel(wanted), card)
  const widest = shares.reduce((most, { wilson: [low, high] }) => Math.max(most, (high - low) / 2), 0)
  const enough = widest <= wanted.error
  return { shares, widest, enough, next: enough ? null : (looksOf(wanted).find((runs) => runs > results.length) ?? null) }
}
