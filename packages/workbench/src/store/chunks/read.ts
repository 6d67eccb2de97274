/** Reading what a plan has left in a store: chunk by chunk, in the order of the runs. */
import type { Chunk, Plan, RunResult } from '@sharara/core'
import type { ChunkStore } from './contract.ts'
import { decodeChunk, isSound, type Keep } from './file.ts'

export interface ChunkState {
  readonly chunk: Chunk
  readonly state: 'there' | 'missing' | 'damaged'
}

/** Looks at the content of every chunk, not only at its name. */
export async function* statesOf(store: ChunkStore, chunks: readonly Chunk[]): AsyncGenerator<ChunkState> {
  for (const chunk of chunks) {
    const bytes = await store.get(chunk.id)
    yield { chunk, state: bytes === null ? 'missing' : isSound(bytes, chunk.id) ? 'there' : 'damaged' }
  }
}

/** Results of the chunks that are there and sound; the others are left out. One chunk is in memory at a time. */
export async function* readResults(plan: Plan, store: ChunkStore, chunks: readonly Chunk[], keep: Keep = 'all'): AsyncGenerator<RunResult> {
  for (const chunk of chunks) {
    const bytes = await store.get(chunk.id)
    if (bytes !== null && isSound(bytes, chunk.id)) yield* await decodeChunk(plan, bytes, keep)
  }
}
