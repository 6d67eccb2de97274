/**
 * The contract between a coordinator, the broker and the workers. The broker holds names only: which chunk of which plan is to be
 * done. The plan and the results lie in the store that all of them reach, so that losing the broker loses nothing but order.
 */
import type { Words } from '@sharara/core'

/** One queue for all plans: whoever asked first is served first. */
export const queueName = 'sharara-chunks'

/** A chunk to be done. */
export interface ChunkJob {
  /** Digest of the file of the plan: `plans/<plan>.json` in the store. */
  readonly plan: string
  /** Which chunk of the plan. */
  readonly index: number
  /** Version of the model that the coordinator works with. A worker of another version refuses. */
  readonly model: string
}

/** What a worker says of a chunk that is in the store. */
export interface ChunkReport {
  readonly runs: number
  /** How many of them the model threw; the reasons stand in the chunk. */
  readonly failed: number
  readonly seconds: number
}

/** What a worker says when it gives a chunk back and ends. */
export interface Trouble {
  readonly worker: string
  readonly words: Words
}

/** The same chunk has the same job, so that asking twice is asking once. A letter first: the broker takes digits for its own. */
export function jobIdOf(chunkId: string): string {
  return `chunk-${chunkId}`
}

export interface Timing {
  /** A worker that has not been heard of for so long counts as dead, and its chunk is given to another. */
  readonly silenceMs: number
  /** How often the coordinator looks into the store for what has been done, and into the queue for what has been lost. */
  readonly lookMs: number
}

/** Chosen: a worker is heard four times within its silence; chunks last up to two minutes, so that half a minute lost is bearable. */
export const usualTiming: Timing = { silenceMs: 30_000, lookMs: 5_000 }

/** How often a chunk may take its worker down, or throw, before it is given up and reported. */
export const mostDeaths = 20
export const mostAttempts = 3
