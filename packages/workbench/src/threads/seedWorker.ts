/** A thread that runs one seed after another and sends back what each measures for the targets of the record. */
import { parentPort, workerData } from 'node:worker_threads'
import { measureTargets, startRun, type RunSetup } from '@sharara/core'
import type { SeedAnswer, SeedJob } from './index.ts'

const { setup, engine, record } = workerData as Pick<SeedJob, 'setup' | 'engine' | 'record'> // from index.ts

parentPort?.on('message', (seed: number) => {
  const own: RunSetup = { ...setup, scenario: { ...setup.scenario, seed } }
  const run = startRun(own, engine)
  while (!run.over) run.step()
  parentPort?.postMessage({ seed, values: measureTargets(record, own, run.record()) } satisfies SeedAnswer, [])
})
