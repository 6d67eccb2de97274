/** Which command goes on with which kind of experiment. */
import { fill } from '@sharara/core'
import { Failure, openExperiment, type OpenExperiment } from '../../store/index.ts'
import type { Output } from '../output.ts'
import { holdOptions } from './held.ts'
import type { ExperimentOptions } from './options.ts'
import { words } from './words.ts'

/** Makes what is missing and tells the results; the folder is closed by whoever opened it. */
export type Finisher = (folder: OpenExperiment, options: ExperimentOptions, out: Output) => Promise<void>

/** By `kind` of the manifest; each is loaded when it is needed. */
export const finishers: Readonly<Record<string, () => Promise<Finisher>>> = {
  fit: async () => (await import('../fit/run.ts')).finishFit,
  compare: async () => (await import('../onRuns/run.ts')).finishOnRuns,
  ensemble: async () => (await import('../ensemble/run.ts')).finishEnsemble,
  'what-if': async () => (await import('../whatIf/run.ts')).finishWhatIf,
  sweep: async () => (await import('../sweep/run.ts')).finishSweep,
  sensitivity: async () => (await import('../sensitivity/run.ts')).finishSensitivity,
  scoreboard: async () => (await import('../scoreboard/run.ts')).finishScoreboard,
  attribute: async () => (await import('../attribute/run.ts')).finishAttribute,
}

export async function resumeExperiment(path: string, options: ExperimentOptions, out: Output): Promise<void> {
  const folder = openExperiment(path)
  try {
    const { kind } = folder.manifest
    const load = Object.hasOwn(finishers, kind) ? finishers[kind] : undefined
    if (load === undefined) throw new Failure(fill(words.unknownKind, { folder: folder.shown, kind }), 2)
    holdOptions(folder)
    const finish = await load()
    await finish(folder, options, out)
  } finally {
    folder.close()
  }
}
