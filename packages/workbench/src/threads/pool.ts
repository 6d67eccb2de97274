/** A pool of threads that execute chunks of one plan. */
import type { Chunk, Plan } from '@sharara/core'
import { Piscina } from 'piscina'
import { scriptBeside } from '../store/index.ts'
import { newMb, threadsFor } from './memory.ts'
import type { ChunkMade, ChunkPart } from './work.ts'

export interface PoolOptions {
  /** Threads wanted; fewer are taken where memory does not reach. Default: one a core. */
  readonly threads?: number
  /** Ends the threads at once; what they were at is given up. */
  readonly signal?: AbortSignal
  /** Called as each run ends; the last words on a chunk may come after the chunk. */
  readonly onPart?: (part: ChunkPart) => void
}

export interface Pool {
  readonly threads: number
  /** The bytes of the chunk's file, and how many of its runs threw. Rejects when the signal is given. */
  run(chunk: Chunk): Promise<ChunkMade>
  close(): Promise<void>
}

export function openPool(plan: Plan, { threads: wanted, signal, onPart }: PoolOptions = {}): Pool {
  const threads = threadsFor(plan, wanted)
  const pool = new Piscina<Chunk, ChunkMade>({
    filename: scriptBeside(import.meta.url, 'worker').href,
    workerData: { plan },
    minThreads: 1,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    idleTimeout: 1000,
    resourceLimits: { maxYoungGenerationSizeMb: newMb },
  })
  if (onPart) pool.on('message', (part: ChunkPart) => onPart(part))
  return {
    threads,
    run: (chunk) => pool.run(chunk, { signal: signal ?? null }),
    close: () => pool.destroy(),
  }
}
