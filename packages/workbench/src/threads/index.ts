/** Many seeds of one scenario on several threads. Which thread runs a seed changes nothing: a run depends on its inputs only. */
import { Worker } from 'node:worker_threads'
import type { EpisodeRecord, Measured, RunSetup } from '@sharara/core'

export interface SeedJob {
  readonly setup: RunSetup
  readonly engine: 'frontier' | 'reference'
  readonly record: EpisodeRecord
  readonly seeds: readonly number[]
  readonly threads: number
  /** Called with the number of runs done so far. */
  readonly show: (done: number) => void
}

export interface SeedAnswer {
  readonly seed: number
  readonly values: readonly Measured[]
}

/** What each seed measures for the targets of the record, in the order of the seeds. */
export async function measureSeeds({ setup, engine, record, seeds, threads, show }: SeedJob): Promise<readonly (readonly Measured[])[]> {
  const answers = new Map<number, readonly Measured[]>()
  const waiting = [...seeds]
  const work = (): Promise<void> =>
    new Promise((done, fail) => {
      const worker = new Worker(new URL('./seedWorker.ts', import.meta.url), { workerData: { setup, engine, record } })
      const next = (): void => {
        const seed = waiting.shift()
        if (seed === undefined) void worker.terminate()
        else worker.postMessage(seed, [])
      }
      worker.on('error', fail)
      worker.on('exit', () => done())
      worker.on('message', ({ seed, values }: SeedAnswer) => {
        answers.set(seed, values)
        show(answers.size)
        next()
      })
      next()
    })
  await Promise.all(Array.from({ length: Math.min(threads, seeds.length) }, work))
  return seeds.map((seed) => answers.get(seed) ?? [])
}
