/** Many seeds of one scenario on several threads. Which thread runs a seed changes nothing: a run depends on its inputs only. */
export { canScore, scoresOf } from './scoring.ts'
import { Worker } from 'node:worker_threads'
import type { RunSetup } from '@sharara/core'
import type { ScoreRow } from '../report/index.ts'

export interface SeedJob {
  readonly setup: RunSetup
  readonly engine: 'frontier' | 'reference'
  readonly seeds: readonly number[]
  readonly threads: number
  /** Called with the number of runs done so far. */
  readonly show: (done: number) => void
}

export interface SeedAnswer {
  readonly seed: number
  readonly rows: readonly ScoreRow[]
}

/** The rows of each seed, in the order of the seeds. */
export async function scoreSeeds({ setup, engine, seeds, threads, show }: SeedJob): Promise<readonly (readonly ScoreRow[])[]> {
  const answers = new Map<number, readonly ScoreRow[]>()
  const waiting = [...seeds]
  const work = (): Promise<void> =>
    new Promise((done, fail) => {
      const worker = new Worker(new URL('./seedWorker.ts', import.meta.url), { workerData: { setup, engine } })
      const next = (): void => {
        const seed = waiting.shift()
        if (seed === undefined) void worker.terminate().then(() => done())
        else worker.postMessage(seed)
      }
      worker.on('error', fail)
      worker.on('message', ({ seed, rows }: SeedAnswer) => {
        answers.set(seed, rows)
        show(answers.size)
        next()
      })
      next()
    })
  await Promise.all(Array.from({ length: threads }, work))
  return seeds.map((seed) => answers.get(seed) ?? [])
}
