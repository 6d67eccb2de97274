/** What the threads that make episodes are given: the cases whose movements are drawn, and how organised people were where and when. */
import { clocks, modelVersion } from '@sharara/core'
import { shippedTables, type ClockGround } from '../../store/index.ts'
import type { EpisodeJob } from '../../threads/index.ts'
import { coded } from '../scoreboard/inputs.ts'

/** What decides the episodes beside the world: part of a plan. */
export interface EpisodePlan {
  readonly sample: number
  /** Version of the national model, and digest of all else that goes into an episode. */
  readonly national: string
  readonly inputs: string
}

const covered = [1990, 2019] as const

export async function episodeJob(
  { history }: ClockGround,
  definition: clocks.WaveDefinitionName,
  sample: number,
): Promise<{ readonly job: EpisodeJob; readonly plan: EpisodePlan }> {
  const { ground, weeks } = history
  const cases = await coded(undefined, Object.keys(shippedTables().open.countries))
  const years = ground.last - ground.first + 1
  const wide = clocks.conditionNames.length
  const column = clocks.conditionNames.indexOf('v2xcs_ccsi')
  const civilSociety = Object.fromEntries(
    ground.countries.map((iso3, c) => [
      iso3,
      Array.from({ length: years }, (_, k) => {
        const value = ground.conditions[(c * years + k) * wide + column]!
        return Number.isNaN(value) ? null : value
      }),
    ]),
  )
  const [from, to] = [clocks.weekOfYear(covered[0]), clocks.weekOfYear(covered[1] + 1)]
  let onsets = 0
  history.onsets[definition].forEach((value, at) => (onsets += at % weeks >= from && at % weeks < to ? value : 0))
  const inYears = cases.filter(({ start }) => start >= `${covered[0]}` && start < `${covered[1] + 1}`).length
  const job: EpisodeJob = { sample, led: Math.min(1, inYears / onsets), cases, civilSociety, firstYear: ground.first }
  return { job, plan: { sample, national: modelVersion(), inputs: clocks.clockDigest(job) } }
}
