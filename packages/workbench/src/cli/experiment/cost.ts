/** What an experiment will cost, told before it starts: one of its runs is made and measured. */
import { executeRun, fill, runsOf, type Plan, type Words } from '@sharara/core'
import { bytesOfRun, threadsFor } from '../../threads/index.ts'
import { number, whole } from '../output.ts'
import { longTime } from './progress.ts'
import { spreadWords } from './spreadWords.ts'
import { words } from './words.ts'

/** A run that takes longer is not awaited: its end is foretold from the hours it has come. */
const patienceMs = 3000

class Enough extends Error {}

/** Seconds of one run of the plan; null where it fails. */
export function secondsOfRun(plan: Plan): number | null {
  const [first] = runsOf(plan)
  if (first === undefined) return null
  const began = performance.now()
  let part = 1
  try {
    const { error } = executeRun(plan, first, (run) => {
      if (performance.now() - began < patienceMs) return
      part = run.done
      throw new Enough()
    })
    if (error !== null) return null
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
  return (performance.now() - began) / 1000 / part
}

/** @param runs to be made, @param by threads of this machine or workers of a queue. Null where nothing can be foretold. */
export function costOf(plan: Plan, runs: number, by: { readonly threads?: number | undefined } | 'queue'): Words | null {
  const each = secondsOfRun(plan)
  if (each === null) return null
  if (by === 'queue') return fill(spreadWords.cost, { runs: whole(runs), each: number(each), hours: number((each * runs) / 3600) })
  const threads = threadsFor(plan, by.threads)
  return fill(words.cost, {
    runs: whole(runs),
    each: number(each),
    threads,
    time: longTime((each * runs) / Math.min(threads, runs)),
    memory: whole((threads * bytesOfRun(plan)) / 1e6),
  })
}
