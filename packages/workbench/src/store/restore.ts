/** The run of a folder, from where it stopped. */
import { resumeRun, startRun, type Run } from '@sharara/core'
import { readCheckpoint } from './checkpoint.ts'
import type { RunFolder } from './folder.ts'

/** Without a checkpoint, or with a damaged one, the run starts again: the same inputs give the same history. */
export function restoreRun({ path, setup, facts }: RunFolder): { readonly run: Run; readonly from: 'checkpoint' | 'start' | 'damaged' } {
  const checkpoint = readCheckpoint(path)
  if (checkpoint instanceof Uint8Array) {
    try {
      return { run: resumeRun(setup, checkpoint, facts.engine), from: 'checkpoint' }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  return { run: startRun(setup, facts.engine), from: checkpoint === null ? 'start' : 'damaged' }
}
