/** A part of a plan for one of several processes that know nothing of each other: every n-th chunk, so that all parts weigh alike. */
import { fill, type Chunk } from '@sharara/core'
import { Failure } from '../store/index.ts'
import { words } from './words.ts'

export interface Shard {
  /** From 1 to `of`. */
  readonly part: number
  readonly of: number
}

/** Chosen: far more than any cluster's array. */
const mostShards = 1_000_000

/** `3/8`. @throws Failure for anything else. */
export function readShard(given: string): Shard {
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(given)?.map(Number) ?? []
  if (part !== undefined && of !== undefined && part >= 1 && part <= of && of <= mostShards) return { part, of }
  throw new Failure(fill(words.badShard, { got: given }), 2)
}

export function chunksOfShard(chunks: readonly Chunk[], { part, of }: Shard): readonly Chunk[] {
  return chunks.filter(({ index }) => index % of === part - 1)
}
