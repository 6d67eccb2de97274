/**
 * Work for threads that is no plan of runs: episodes of the clocks, and worlds. All of one errand share a job; an ask is one piece of
 * it, and its answer is data that JSON carries, the same on every machine.
 */
import { clocks, coupling, modelVersion } from '@sharara/core'
import { z } from 'zod'
import { openEpisodePool } from './episodePool.ts'
import type { EpisodeJob } from './episodeWork.ts'
import { openWorldPool } from './worldPool.ts'
import type { WorldJob } from './worldWork.ts'

export type Errand =
  | { readonly kind: 'episodes'; readonly job: EpisodeJob; readonly asks: readonly EpisodeErrand[] }
  | { readonly kind: 'worlds'; readonly job: WorldJob; readonly asks: readonly (readonly number[])[] }

/** An episode to be made, or a spark that the model is asked whether it lights. */
export interface EpisodeErrand {
  readonly audit: boolean
  readonly episode: clocks.EpisodeIn
}

export interface ErrandPool {
  readonly threads: number
  run(ask: Errand['asks'][number]): Promise<unknown>
  close(): Promise<void>
}

export function openErrandPool(errand: Errand, threads: number, signal: AbortSignal): ErrandPool {
  if (errand.kind === 'worlds') {
    const pool = openWorldPool(errand.job, threads, signal)
    return { threads, run: (ask) => pool.run(ask as readonly number[]), close: () => pool.close() } // its own kind of ask
  }
  const pool = openEpisodePool(errand.job, threads, signal)
  const run = async (ask: Errand['asks'][number]): Promise<unknown> => {
    const { audit, episode } = ask as EpisodeErrand // its own kind of ask
    return (await (audit ? pool.audit(episode) : pool.make(episode))).answer
  }
  return { threads, run, close: () => pool.close() }
}

/** One ask by the digest of all that its answer depends on: the model, the numbers by which it is set into the clocks, the job. */
export function askIds({ kind, job, asks }: Errand): readonly string[] {
  const shared = clocks.clockDigest([kind, modelVersion(), coupling.couplingNumbers, job])
  const of = (ask: Errand['asks'][number]): unknown =>
    kind === 'episodes' ? [(ask as EpisodeErrand).audit, coupling.keyOf((ask as EpisodeErrand).episode)] : ask // its own kind of ask
  return asks.map((ask) => clocks.clockDigest([shared, of(ask)]))
}

const finite = z.number()
const episodeSchema = z.strictObject({
  iso3: z.string().regex(/^[A-Z]{3}$/),
  year: z.int().min(1900).max(2200),
  week: z.int().min(-10_000).max(20_000),
  population: finite.min(0).max(1e10),
  hazard: finite.min(0).max(1),
  sparks: finite.min(0),
  drawn: finite.min(0).max(1),
  own: finite.min(0),
  fear: finite.min(0),
  abroad: finite.min(0),
  killing: finite,
  seed: z.int().min(0),
  country: z.int().min(0).max(1000),
})
const caseSchema = z.looseObject({
  id: z.string(),
  iso3: z.string(),
  start: z.iso.date(),
  trigger: z.string(),
  triggerText: z.string(),
  originType: z.string(),
  originPlace: z.string(),
  leadership: z.string(),
  method: z.string(),
  civilSociety: finite.nullable(),
})
const errandSchema = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('episodes'),
    job: z.looseObject({
      sample: z.int().min(1).max(1000),
      led: finite.min(0).max(1),
      cases: z.array(caseSchema).min(1).max(1000),
      civilSociety: z.record(z.string(), z.array(finite.nullable())),
      firstYear: z.int(),
    }),
    asks: z.array(z.strictObject({ audit: z.boolean(), episode: episodeSchema })).max(100_000),
  }),
  z.looseObject({
    kind: z.literal('worlds'),
    job: z.looseObject({ data: z.looseObject({ countries: z.array(z.string()) }), options: z.looseObject({ from: z.int(), to: z.int() }) }),
    asks: z.array(z.array(z.int().min(0)).min(1).max(1000)).max(100_000),
  }),
])

/** Of a file that anybody may have written; null where it is none. As it came, for its digest is that of what was written. */
export function readErrand(value: unknown): Errand | null {
  return errandSchema.safeParse(value).success ? (value as Errand) : null // held against the schema
}
