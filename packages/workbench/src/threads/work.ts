/** The work of a thread of the pool: chunks of the plan that came with the thread. */
import { parentPort } from 'node:worker_threads'
import type { Chunk, Plan } from '@sharara/core'
import { workerData } from 'piscina'
import { executeChunk } from './executeChunk.ts'

/** Told as each run ends: how many of the chunk are done by now, and how many of these threw. */
export interface ChunkPart {
  readonly chunk: string
  readonly done: number
  readonly failed: number
}

export interface ChunkMade {
  readonly bytes: Uint8Array
  readonly failed: number
}

const plan = (workerData as { readonly plan: Plan }).plan // from pool.ts

export function work(chunk: Chunk): ChunkMade {
  let done = 0
  let failed = 0
  const bytes = executeChunk(plan, chunk, ({ error }) => {
    done++
    if (error !== null) failed++
    parentPort?.postMessage({ chunk: chunk.id, done, failed } satisfies ChunkPart, [])
  })
  return { bytes, failed }
}
