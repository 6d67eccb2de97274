/** The work of a thread that makes episodes: one at a time, by the national model, on the tables that ship. */
import { coupling, type clocks, type CodedCase } from '@sharara/core'
import { workerData } from 'piscina'
import { shippedTables } from '../store/index.ts'

export interface EpisodeJob {
  readonly sample: number
  readonly led: number
  readonly cases: readonly CodedCase[]
  /** By country, from the first year on. */
  readonly civilSociety: Readonly<Record<string, readonly (number | null)[]>>
  readonly firstYear: number
}

export type EpisodeAsk = { readonly make: clocks.EpisodeIn } | { readonly audit: clocks.EpisodeIn }
export interface EpisodeAnswer {
  readonly answer: clocks.EpisodeOut | boolean | null
  /** Of a processor. */
  readonly seconds: number
}

export function episodesOf({ sample, led, cases, civilSociety, firstYear }: EpisodeJob): (ask: EpisodeAsk) => EpisodeAnswer['answer'] {
  const at = (iso3: string, year: number): number | null => {
    const row = civilSociety[iso3] ?? []
    return row[Math.min(row.length - 1, Math.max(0, year - firstYear))] ?? null
  }
  const maker = coupling.modelEpisodes({ tables: shippedTables(), cases, civilSociety: at, led }, { sample })
  return (ask) => ('make' in ask ? maker.make(ask.make) : maker.lights(ask.audit))
}

let answer: ((ask: EpisodeAsk) => EpisodeAnswer['answer']) | undefined

export function work(ask: EpisodeAsk): EpisodeAnswer {
  answer ??= episodesOf(workerData as EpisodeJob) // from episodePool.ts
  const before = process.threadCpuUsage()
  const found = answer(ask)
  const { user, system } = process.threadCpuUsage(before)
  return { answer: found, seconds: (user + system) / 1e6 }
}
