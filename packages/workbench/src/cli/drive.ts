/** Moves a run to its end, writing checkpoints, listening for Ctrl-C. */
import { setImmediate as breathe } from 'node:timers/promises'
import { fill, type Run } from '@sharara/core'
import { checkpointer, Failure, writeCheckpoint, writeCrate, type RunFolder } from '../store/index.ts'
import type { Progress } from './progress.ts'
import { words } from './words.ts'

const breatheEveryMs = 20
/** Ctrl-C, a polite end, and the terminal closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A run of any model under way. */
export interface Course {
  readonly run: { readonly over: boolean; step(): void }
  /** Called after every step. */
  after(): void
  /** Keeps what there is, and says how to go on. */
  interrupt(): never
  end(): void
}

/** Returns when the run is over; stopped by a signal it writes a checkpoint and throws the failure that says how to go on. */
export async function follow({ run, after, ...course }: Course): Promise<void> {
  const stopped = new AbortController()
  const stop = (): void => {
    if (stopped.signal.aborted) process.exit(130)
    stopped.abort()
  }
  for (const signal of signals) process.on(signal, stop)
  try {
    let last = performance.now()
    while (!run.over && !stopped.signal.aborted) {
      run.step()
      after()
      if (performance.now() - last < breatheEveryMs) continue
      await breathe()
      last = performance.now()
    }
    if (!run.over) course.interrupt()
  } finally {
    course.end()
    for (const signal of signals) process.off(signal, stop)
  }
}

/** A run of the national model. */
export async function drive(run: Run, folder: RunFolder, progress: Progress): Promise<void> {
  const save = checkpointer(folder.path, () => performance.now())
  const after = (): void => {
    progress.show(run)
    save(run)
  }
  await follow({ run, after, interrupt: () => interrupt(run, folder), end: () => progress.end() })
}

function interrupt(run: Run, folder: RunFolder): never {
  writeCheckpoint(folder.path, run)
  writeCrate(folder, { status: 'interrupted' })
  const { hours } = run.setup.scenario
  throw new Failure(fill(words.interrupted, { hour: run.hour, hours, folder: folder.shown }), 130)
}
