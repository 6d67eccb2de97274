/** A pool of threads that make worlds. */
import type { clocks } from '@sharara/core'
import { Piscina } from 'piscina'
import { scriptBeside } from '../store/index.ts'
import type { WorldJob } from './worldWork.ts'

export interface WorldPool {
  run(seeds: readonly number[]): Promise<readonly clocks.WorldSummary[]>
  close(): Promise<void>
}

export function openWorldPool(job: WorldJob, threads: number, signal: AbortSignal): WorldPool {
  const pool = new Piscina<readonly number[], readonly clocks.WorldSummary[]>({
    filename: scriptBeside(import.meta.url, 'worldWorker').href,
    workerData: job,
    minThreads: 1,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    idleTimeout: 1000,
  })
  return { run: (seeds) => pool.run(seeds, { signal }), close: () => pool.destroy() }
}
