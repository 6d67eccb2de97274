/** A thread on which a run is moved to its end, from wherever its folder left off. */
import type { Run } from '@sharara/core'
import type { MessagePort } from 'node:worker_threads'
import {
  checkpointer,
  dayAt,
  openRunFolder,
  recordOf,
  restoreRun,
  writeCheckpoint,
  writeCrate,
  writeResults,
  type RunFolder,
} from '../../store/index.ts'
import { answering, type Answer } from './answer.ts'
import { byColumn, daysFrom, type DayOfRun } from './desk.ts'

export interface RunTask {
  readonly path: string
  /** Takes what the run tells. */
  readonly port: MessagePort
  /** One number, shared: not 0 means stop. */
  readonly stop: SharedArrayBuffer
}

export interface RunProgress {
  readonly hour: number
  readonly hours: number
  readonly crowd: number
  /** Null at the first step. */
  readonly secondsLeft: number | null
}

/** `built`: the people are laid out, and from here on a stop is heard at the next step. */
export type RunTold = { readonly built: true } | { readonly progress: RunProgress } | { readonly day: DayOfRun }

export type RunEnded =
  | { readonly over: false; readonly hour: number }
  | { readonly over: true; readonly outcome: string | null; readonly fingerprint: string; readonly reportFault: string | null }

const tellEveryMs = 200

export const go = ({ path, port, stop }: RunTask): Promise<Answer<RunEnded>> =>
  answering(async () => {
    const flag = new Int32Array(stop)
    const stopped = (): boolean => Atomics.load(flag, 0) !== 0
    try {
      const folder = openRunFolder(path)
      try {
        return await drive(folder, stopped, (told) => port.postMessage(told, []))
      } finally {
        folder.close()
      }
    } finally {
      port.close()
    }
  })

async function drive(folder: RunFolder, stopped: () => boolean, tell: (told: RunTold) => void): Promise<RunEnded> {
  const { run } = restoreRun(folder)
  tell({ built: true })
  writeCrate(folder, { status: 'running' })
  const save = checkpointer(folder.path, () => performance.now())
  const show = teller(tell)
  while (!run.over && !stopped()) {
    run.step()
    show(run)
    save(run)
  }
  if (!run.over) {
    writeCheckpoint(folder.path, run)
    writeCrate(folder, { status: 'interrupted' })
    return { over: false, hour: run.hour }
  }
  const reportFault = await writeResults(run, folder, recordOf(folder.setup))
  return { over: true, outcome: run.record().outcome?.outcome ?? null, fingerprint: run.fingerprint(), reportFault }
}

/** Each day once it is over, and how far the run is now and then. */
function teller(tell: (told: RunTold) => void): (run: Run) => void {
  const began = performance.now()
  let from = -1
  let last = began
  let told = 0
  return (run) => {
    const { start, hours } = run.setup.scenario
    if (from < 0) from = run.hour - run.setup.scenario.stepHours
    const done = Math.floor(run.hour)
    if (run.over || (done > told && dayAt(start, done) !== dayAt(start, told))) {
      const { national } = run.record()
      const days = daysFrom(
        start,
        byColumn((name) => national[name].subarray(0, done)),
      )
      const first = days.findIndex(({ date }) => date === dayAt(start, told))
      for (const day of days.slice(Math.max(0, first))) tell({ day })
      told = done
    }
    const now = performance.now()
    if (now - last < tellEveryMs && !run.over) return
    last = now
    const pace = run.hour > from ? (now - began) / (run.hour - from) : null
    const crowd = run.record().national.crowd[Math.max(0, done - 1)] ?? 0
    tell({ progress: { hour: run.hour, hours, crowd, secondsLeft: pace === null ? null : (pace * (hours - run.hour)) / 1000 } })
  }
}
