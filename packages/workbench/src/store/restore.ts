/** The run of a folder, from where it stopped. */
import { OtherModel, resumeRun, startRun, type Run } from '@sharara/core'
import { readCheckpoint } from './checkpoint.ts'
import type { RunFolder } from './folder.ts'

export interface Restored {
  readonly run: Run
  readonly from: 'checkpoint' | 'start' | 'damaged' | 'other-model'
}

/**
 * Without a checkpoint, or with one that is damaged or of another version of the model, the run starts again: the same inputs
 * give the same history, and no history is half of one model and half of another.
 */
export function restoreRun({ path, setup, facts }: RunFolder): Restored {
  const checkpoint = readCheckpoint(path, setup)
  if (checkpoint instanceof Uint8Array) {
    try {
      return { run: resumeRun(setup, checkpoint, facts.engine), from: 'checkpoint' }
    } catch (error) {
      // Whatever it is that a forged one brings about: what the inputs themselves bring about, the start below does too.
      if (error instanceof OtherModel) return { run: startRun(setup, facts.engine), from: 'other-model' }
    }
  }
  return { run: startRun(setup, facts.engine), from: checkpoint === null ? 'start' : 'damaged' }
}
