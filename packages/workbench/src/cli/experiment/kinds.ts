/** Which command goes on with which kind of experiment. */
import { fill } from '@sharara/core'
import { Failure, openExperiment } from '../../store/index.ts'
import type { Finisher } from '../analysis/conclude.ts'
import type { Output } from '../output.ts'
import { holdOptions } from './held.ts'
import type { ExperimentOptions } from './options.ts'
import { words } from './words.ts'

/** By `kind` of the manifest; each is loaded when it is needed. */
export const finishers: Readonly<Record<string, () => Promise<Finisher>>> = {
  fit: async () => (await import('../fit/run.ts')).finishFit,
  compare: async () => (await import('../onRuns/run.ts')).finishOnRuns,
  ensemble: async () => (await import('../ensemble/run.ts')).finishEnsemble,
  'what-if': async () => (await import('../whatIf/run.ts')).finishWhatIf,
  sweep: () => told('sweep'),
  sensitivity: () => told('sensitivity'),
  scoreboard: async () => (await import('../scoreboard/run.ts')).finishScoreboard,
  attribute: () => told('attribute'),
}

async function told(kind: 'sweep' | 'sensitivity' | 'attribute'): Promise<Finisher> {
  const [{ finishTold }, { tellers }] = await Promise.all([import('../analysis/conclude.ts'), import('../../analyses/write.ts')])
  return finishTold(tellers[kind])
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
