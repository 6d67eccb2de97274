/** A thread that runs one seed after another and sends back how each stands against the record. */
import { parentPort, workerData } from 'node:worker_threads'
import { startRun, type RunSetup } from '@sharara/core'
import { recordOf } from '../store/index.ts'
import { scoresOf } from './scoring.ts'

const { setup, engine } = workerData as { readonly setup: RunSetup; readonly engine: 'frontier' | 'reference' } // from index.ts
const record = recordOf(setup)

parentPort?.on('message', (seed: number) => {
  const own: RunSetup = { ...setup, scenario: { ...setup.scenario, seed } }
  const run = startRun(own, engine)
  while (!run.over) run.step()
  parentPort?.postMessage({ seed, rows: record === null ? [] : scoresOf(record, own, run.record()) })
})
