/** The chances of a country's ends as they are told: base rates, moved by an ensemble of its runs so far as the model has earned it. */
import type { RunResult } from '../experiments/index.ts'
import { outcomes, type Outcome } from '../vocabulary/index.ts'
import type { Words } from '../text/index.ts'
import { ignitedRun, outcomeChances, outcomeNames, quantilesOf } from './forecast.ts'
import { layered, type EarnedLayer } from './layer.ts'

export interface MovedChance {
  readonly end: Outcome
  readonly words: Words
  /** How often cases of the table ended so. */
  readonly base: number
  /** Share of the runs with a wave that ended so, half a run added to each end. */
  readonly runs: number
  readonly chance: number
}

export interface MovedChances {
  /** Runs with a wave, of all runs that ended: the chances are given that one comes. */
  readonly waves: number
  readonly of: number
  readonly rows: readonly MovedChance[]
}

/**
 * @param results of one country and scenario
 * @param people of the country
 * @returns null where no run has a wave
 */
export function movedChances(
  results: readonly Pick<RunResult, 'outcome' | 'values'>[],
  people: number,
  layer: EarnedLayer,
): MovedChances | null {
  const ended = results.filter((run): run is typeof run & { readonly outcome: Outcome } => run.outcome !== null)
  const share = ({ values }: Pick<RunResult, 'values'>): number => (values.peakCrowd ?? 0) / people
  const waves = ended.filter((run) => ignitedRun(share(run)))
  if (waves.length === 0) return null
  const runs = outcomeChances(waves.map(({ outcome }) => outcome))
  const chances = layered({ outcomes: runs, peak: quantilesOf(waves.map(share)) }, layer.base, layer)
  const rows = outcomeNames.map((end) => ({ end, words: outcomes[end], base: layer.base[end], runs: runs[end], chance: chances[end] }))
  return { waves: waves.length, of: ended.length, rows: rows.toSorted((a, b) => b.chance - a.chance) }
}
