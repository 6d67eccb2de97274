/** Makes the runs of an experiment: cost told before, progress while it works, Ctrl-C keeps what is finished. */
import { fill, type Chunk } from '@sharara/core'
import { Failure, setStatus, statesOf, type OpenExperiment } from '../../store/index.ts'
import { spreadPlan } from '../../queue/index.ts'
import type { PlanDone, PlanProgress } from '../../threads/index.ts'
import type { Output } from '../output.ts'
import { whole } from '../output.ts'
import { costOf } from './cost.ts'
import type { ExperimentOptions } from './options.ts'
import { manyProgress, silentMany } from './progress.ts'
import { PartDone, readSpread, spreadNews } from './spread.ts'
import { words } from './words.ts'

/** Ctrl-C, a polite end, and the terminal closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** A second signal does not wait for what the first one began. */
const stoppedByUser = 130

/**
 * Makes those of the chunks that are not there yet. Stopped by a signal it says how to go on and throws.
 * @param chunks all of the plan, or those that are wanted now: an ensemble that stops when it knows enough asks again and again.
 */
export async function driveExperiment(
  folder: OpenExperiment,
  chunks: readonly Chunk[],
  options: ExperimentOptions & { readonly silentCost?: boolean },
  out: Output,
): Promise<PlanDone> {
  const quiet = options.quiet === true
  const spread = await readSpread(options)
  const progress = quiet ? silentMany : manyProgress(process.stderr, out, options.json === true)
  const stop = new AbortController()
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(stoppedByUser)
    stop.abort()
  }
  for (const signal of signals) process.on(signal, onSignal)
  let last: PlanProgress = { runs: count(chunks), done: 0, made: 0, failed: 0, secondsLeft: null }
  try {
    setStatus(folder, 'running')
    if (!quiet && options.json !== true && options.silentCost !== true) await tellCost(folder, chunks, options, out)
    const made = await spreadPlan(folder, spread, {
      ...(options.threads === undefined ? {} : { threads: options.threads }),
      ...(quiet ? {} : spreadNews(spread, folder.shown, out)),
      chunks,
      signal: stop.signal,
      onProgress: (now) => {
        last = now
        progress.show(now)
      },
      onDamaged: ({ id }) => out.tell(fill(words.damaged, { id })),
    })
    if (spread.shard === null) return made
    throw new PartDone(spread.shard, made.chunks.length, spread.store?.shown ?? folder.shown, folder.shown)
  } catch (error) {
    progress.end()
    if (!stop.signal.aborted) throw error
    setStatus(folder, 'interrupted')
    throw await interrupted(folder, chunks, last)
  } finally {
    progress.end()
    for (const signal of signals) process.off(signal, onSignal)
  }
}

function count(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.runs.length, 0)
}

async function done(folder: OpenExperiment, chunks: readonly Chunk[]): Promise<number> {
  let sum = 0
  for await (const { chunk, state } of statesOf(folder.store, chunks)) if (state === 'there') sum += chunk.runs.length
  return sum
}

async function interrupted(folder: OpenExperiment, chunks: readonly Chunk[], { runs }: PlanProgress): Promise<Failure> {
  const holes = { done: whole(await done(folder, chunks)), runs: whole(runs), folder: folder.shown }
  return new Failure(fill(words.interrupted, holes), stoppedByUser)
}

async function tellCost(
  folder: OpenExperiment,
  chunks: readonly Chunk[],
  { threads, queue, shard }: ExperimentOptions,
  out: Output,
): Promise<void> {
  const runs = count(chunks)
  const there = await done(folder, chunks)
  if (there > 0) out.tell(fill(words.goingOn, { done: whole(there), runs: whole(runs), rest: whole(runs - there) }))
  const cost = there === runs || shard !== undefined ? null : costOf(folder.plan, runs - there, queue === undefined ? { threads } : 'queue')
  if (cost !== null) out.tell(cost)
}
