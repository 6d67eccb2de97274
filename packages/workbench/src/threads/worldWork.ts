/** The work of a thread that makes worlds: the seeds of one chunk, on the model that came with the thread. */
import { clocks } from '@sharara/core'
import { workerData } from 'piscina'

export interface WorldJob {
  readonly data: clocks.WorldData
  readonly options: Omit<clocks.WorldOptions, 'seed'>
}

const job = workerData as WorldJob // from worldPool.ts
const model = clocks.worldModel(job.data)

export function work(seeds: readonly number[]): readonly clocks.WorldSummary[] {
  return makeWorlds(model, job.options, seeds)
}

export function makeWorlds(of: clocks.WorldModel, options: WorldJob['options'], seeds: readonly number[]): readonly clocks.WorldSummary[] {
  return seeds.map((seed) => clocks.summariseWorld(of, clocks.runWorld(of, { ...options, seed }, of.surrogate), seed))
}
