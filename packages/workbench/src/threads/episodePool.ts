/** A pool of threads that make episodes of the clocks, as many at once as fit into memory. */
import { availableMemory } from 'node:process'
import { Piscina } from 'piscina'
import type { clocks } from '@sharara/core'
import { scriptBeside } from '../store/index.ts'
import type { EpisodeAnswer, EpisodeAsk, EpisodeJob } from './episodeWork.ts'
import { bytesPerPersonOfEpisode, bytesPerThread, usable } from './memory.ts'

export interface Timed<T> {
  readonly answer: T
  /** Of a processor. */
  readonly seconds: number
}

export interface EpisodePool {
  make(episode: clocks.EpisodeIn): Promise<Timed<clocks.EpisodeOut | null>>
  audit(episode: clocks.EpisodeIn): Promise<Timed<boolean | null>>
  close(): Promise<void>
}

/** What an episode takes at its height. */
export function bytesOfEpisode(population: number, sample: number): number {
  return bytesPerThread + (population / sample) * bytesPerPersonOfEpisode
}

/** Room for episodes on this machine, in bytes. */
export function episodeRoom(): number {
  return usable * availableMemory()
}

export function openEpisodePool(job: EpisodeJob, threads: number, signal: AbortSignal): EpisodePool {
  const pool = new Piscina<EpisodeAsk, EpisodeAnswer>({
    filename: scriptBeside(import.meta.url, 'episodeWorker').href,
    workerData: job,
    minThreads: 1,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    idleTimeout: 10_000,
  })
  const room = episodeRoom()
  let held = 0
  const waiting: (() => void)[] = []
  const within = async <T>(bytes: number, work: () => Promise<T>): Promise<T> => {
    const fits = (): boolean => held === 0 || held + bytes <= room
    while (!fits()) await new Promise<void>((resolve) => waiting.push(resolve))
    held += bytes
    try {
      return await work()
    } finally {
      held -= bytes
      for (const go of waiting.splice(0)) go()
    }
  }
  const ask = async (of: EpisodeAsk, { population }: clocks.EpisodeIn): Promise<EpisodeAnswer> =>
    within(bytesOfEpisode(population, job.sample), () => pool.run(of, { signal }))
  return {
    make: async (make) => (await ask({ make }, make)) as Timed<clocks.EpisodeOut | null>, // what `make` answers
    audit: async (audit) => (await ask({ audit }, audit)) as Timed<boolean | null>, // what `audit` answers
    close: () => pool.destroy(),
  }
}
