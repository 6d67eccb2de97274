/** An ensemble in one call, for a program of one's own: a country and a scenario with so many seeds, and what they say together. */
import type { EpisodeRecord } from '../episodes/index.ts'
import type { RunSetup } from '../run/index.ts'
import type { RunResult } from './contract.ts'
import { executeRun } from './execute.ts'
import { plan, runsOf, seedsFrom } from './plan.ts'
import { ensembleStatement, type EnsembleStatement } from './statements/ensemble.ts'

export interface EnsembleOptions {
  /** How many seeds, from 1 on. */
  readonly runs: number
  /** 1 where not given. */
  readonly firstSeed?: number
  /** Recorded episode that the runs are held against. */
  readonly record?: EpisodeRecord | null
  /** Called after each run. */
  readonly onRun?: (done: number, of: number) => void
}

/**
 * Runs one after the other on this thread; `sharara ensemble` makes the same runs on many, in files.
 * @param setup profile and scenario, as `readScenario` gives them
 * @returns results in the order of the seeds, and shares of the ends with intervals, quantiles of every number, times
 */
export function runEnsemble(
  setup: RunSetup,
  { runs, firstSeed = 1, record = null, onRun = () => undefined }: EnsembleOptions,
): { readonly results: readonly RunResult[]; readonly statement: EnsembleStatement } {
  const arm = { id: setup.profile.id, words: setup.scenario.name, setup, record }
  const own = plan([arm], [{ arm: 0, settings: {} }], seedsFrom(firstSeed, runs))
  const planned = runsOf(own)
  const results = planned.map((run, k) => {
    const result = executeRun(own, run)
    onRun(k + 1, planned.length)
    return result
  })
  return { results, statement: ensembleStatement(own, results) }
}
