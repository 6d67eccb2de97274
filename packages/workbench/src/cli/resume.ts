/** `sharara resume`: goes on with an interrupted run, to the same fingerprint, or with an experiment or worlds, to the same bytes. */
import { fill, type Run } from '@sharara/core'
import { isExperimentFolder, isModelFolder, openRunFolder, restoreRun, writeCrate, type RunFolder } from '../store/index.ts'
import { drive } from './drive.ts'
import { finish } from './finish.ts'
import { resumeExperiment } from './experiment/kinds.ts'
import type { ExperimentOptions } from './experiment/options.ts'
import { resumePublished } from './models/index.ts'
import type { Output } from './output.ts'
import { progressOn, silent } from './progress.ts'
import { version } from './version.ts'
import { isEraFolder } from './era/withEpisodes.ts'
import { words } from './words.ts'
import { isWorldFolder } from './world/plan.ts'

export async function runResume(path: string, options: ExperimentOptions, out: Output): Promise<void> {
  if (isExperimentFolder(path)) return resumeExperiment(path, options, out)
  if (isWorldFolder(path)) return (await import('./world/run.ts')).resumeWorlds(path, options, out)
  if (isEraFolder(path)) return (await import('./era/resume.ts')).resumeEra(path, options, out)
  if (isModelFolder(path)) return resumePublished(path, options, out)
  const folder = openRunFolder(path)
  try {
    if (folder.over) {
      out.say(fill(words.over, { folder: folder.shown }))
      return
    }
    if (folder.facts.version !== version) out.tell(fill(words.otherVersion, { old: folder.facts.version, now: version }))
    const run = restore(folder, out)
    writeCrate(folder, { status: 'running' })
    await drive(run, folder, options.quiet === true ? silent : progressOn(process.stderr, out, options.json === true))
    await finish(run, folder, options, out)
  } finally {
    folder.close()
  }
}

function restore(folder: RunFolder, out: Output): Run {
  const { run, from } = restoreRun(folder)
  const { hours } = folder.setup.scenario
  const sentences = {
    checkpoint: fill(words.resuming, { hour: run.hour, hours }),
    start: words.fromStart,
    damaged: words.damaged,
    'other-model': words.otherModel,
  }
  out.tell(sentences[from])
  return run
}
