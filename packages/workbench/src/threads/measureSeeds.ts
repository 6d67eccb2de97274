/** Many seeds of one scenario, measured for the targets of a record. */
import { plan, type EpisodeRecord, type Measured, type RunSetup } from '@sharara/core'
import { memoryStore, readResults } from '../store/index.ts'
import { runPlan } from './runPlan.ts'

export interface SeedJob {
  readonly setup: RunSetup
  readonly engine: 'frontier' | 'reference'
  readonly record: EpisodeRecord
  readonly seeds: readonly number[]
  readonly threads?: number
  /** Called with the number of runs done so far. */
  readonly show: (done: number) => void
}

/** What each seed measures for the targets of the record, in the order of the seeds. @throws what the first run that fails throws. */
export async function measureSeeds({ setup, engine, record, seeds, threads, show }: SeedJob): Promise<readonly (readonly Measured[])[]> {
  const arm = { id: 'scenario', words: setup.scenario.name, setup, record }
  const all = plan([arm], [{ arm: 0, settings: {} }], seeds, 'none', engine)
  const store = memoryStore()
  const wanted = threads === undefined ? {} : { threads }
  const { chunks } = await runPlan(all, store, { ...wanted, onProgress: ({ done }) => show(done) })
  const measured: (readonly Measured[])[] = []
  for await (const { error, targets } of readResults(all, store, chunks)) {
    if (error !== null) throw new Error(error)
    measured.push(targets)
  }
  return measured
}
