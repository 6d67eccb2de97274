/** `sharara resume`: goes on with an interrupted run, to the same fingerprint. */
import { fill, resumeRun, startRun, type Run } from '@sharara/core'
import { openRunFolder, readCheckpoint, writeCrate, type RunFolder } from '../store/index.ts'
import { drive } from './drive.ts'
import { finish } from './finish.ts'
import type { Output, ShowOptions } from './output.ts'
import { progressOn, silent } from './progress.ts'
import { version } from './version.ts'
import { words } from './words.ts'

export async function runResume(path: string, options: ShowOptions, out: Output): Promise<void> {
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

/** Without a checkpoint, or with a damaged one, the run starts again: the same inputs give the same history. */
function restore({ path, setup, facts }: RunFolder, out: Output): Run {
  const checkpoint = readCheckpoint(path)
  if (checkpoint instanceof Uint8Array) {
    try {
      const run = resumeRun(setup, checkpoint, facts.engine)
      out.tell(fill(words.resuming, { hour: run.hour, hours: setup.scenario.hours }))
      return run
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  out.tell(checkpoint === null ? words.fromStart : words.damaged)
  return startRun(setup, facts.engine)
}
