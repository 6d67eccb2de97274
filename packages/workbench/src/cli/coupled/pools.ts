/** Where episodes and worlds are made: by threads of this machine, or by workers of a queue that reach the same store. */
import type { clocks } from '@sharara/core'
import { openErrandQueue, type ErrandQueueOptions } from '../../queue/index.ts'
import { Failure, openObjects } from '../../store/index.ts'
import { openEpisodePool, openWorldPool, type EpisodeJob, type EpisodePool, type WorldJob, type WorldPool } from '../../threads/index.ts'
import { readSpread, spreadNews, type SpreadFlags } from '../experiment/spread.ts'
import type { Output } from '../output.ts'
import { words } from './words.ts'

export interface Place {
  /** Null: this machine alone. */
  readonly queue: Omit<ErrandQueueOptions, 'signal'> | null
  readonly threads: number
}

/** @param folder the store, where none is named. @throws Failure for a queue without one. */
export async function placeOf(flags: SpreadFlags, folder: string | null, threads: number, out: Output): Promise<Place> {
  const spread = await readSpread(flags)
  if (spread.broker === null) return { queue: null, threads }
  if (folder === null) throw new Failure(words.queueNeedsFolder, 2)
  const store = spread.store ?? (await openObjects(folder))
  return { queue: { broker: spread.broker, store, ...spreadNews(spread, folder, out) }, threads }
}

/** So many episodes are asked for at once: enough for many workers, few enough that not many rest on guesses. */
const askedOfQueue = 64
/** Later episodes rest on guesses about earlier ones. */
const askedOfThread = 8

export function askedAtOnce({ queue, threads }: Place): number {
  return queue === null ? askedOfThread * threads : askedOfQueue
}

export function episodePool(job: EpisodeJob, { queue, threads }: Place, signal: AbortSignal): EpisodePool {
  if (queue === null) return openEpisodePool(job, threads, signal)
  const { run } = openErrandQueue({ kind: 'episodes', job }, { ...queue, signal })
  // what another machine needed is not known here
  const ask = async (audit: boolean, episode: clocks.EpisodeIn) => ({ answer: await run({ audit, episode }), seconds: 0 })
  return {
    make: (episode) => ask(false, episode) as ReturnType<EpisodePool['make']>, // what `make` answers
    audit: (spark) => ask(true, spark) as ReturnType<EpisodePool['audit']>, // what `audit` answers
    close: async () => undefined,
  }
}

export function worldPool(job: WorldJob, { queue, threads }: Place, signal: AbortSignal): WorldPool {
  if (queue === null) return openWorldPool(job, threads, signal)
  const { run } = openErrandQueue({ kind: 'worlds', job }, { ...queue, signal })
  return {
    run: async (seeds) => (await run(seeds)) as readonly clocks.WorldSummary[], // what a worker makes of seeds
    close: async () => undefined,
  }
}
