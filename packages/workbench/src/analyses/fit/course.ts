/**
 * Drives a fit: what it proposes becomes plans, generation by generation, run into the store of its folder. Nothing of its state
 * is kept but the seconds that each batch took: all else is a function of the inputs, so that an interrupted fit is gone through
 * again from the store, where nothing that is done is run twice.
 */
import {
  accept,
  fillIn,
  jointFit,
  mayBeNear,
  planOfProposals,
  propose,
  startFit,
  type FitAnswer,
  type FitCourse,
  type FitRequest,
  type FitState,
  type JointFit,
  type Measured,
  type Plan,
  type Proposal,
  type RunResult,
} from '@sharara/core'
import { join } from 'node:path'
import { z } from 'zod'
import { holdAgainst, parsed, readResults, receivedText, writeWhole, type OpenExperiment } from '../../store/index.ts'
import { spreadPlan, type Spread, type SpreadOptions } from '../../queue/index.ts'
import type { PlanProgress } from '../../threads/index.ts'

/** Runs in a chunk: what an interruption may cost each thread is some seconds. */
export const fitChunk = 10

export const courseFile = 'course.json'

export interface CourseOptions {
  readonly threads?: number
  /** Waited for before each chunk where others work on the same cores. */
  readonly turn?: () => Promise<() => void>
  /** Where the runs are made, and what is told of it. */
  readonly spread: Spread
  readonly news: Pick<SpreadOptions, 'onWorkers' | 'onTrouble' | 'onBroker'>
  readonly signal: AbortSignal
  /** @param arm the episode that is run now. */
  readonly onBatch: (state: FitState, arm: number, progress: PlanProgress) => void
  readonly onGeneration: (state: FitState) => void
  readonly onDamaged: (id: string) => void
}

export async function driveFit(folder: OpenExperiment, request: FitRequest, options: CourseOptions): Promise<FitCourse> {
  const fit = jointFit(folder.plan.arms, request.free, request.own, request.holdOut)
  const taken = [...secondsOf(folder.path)]
  let runs = 0
  let state = startFit(fit.problem, request.settings)
  for (let batch = 0; state.over === null; batch++) {
    const proposals = propose(state)
    const before = state
    const { answers, seconds, made } = await answersTo(folder, fit, before, proposals, options)
    runs += made
    if (batch === taken.length) {
      taken.push(seconds)
      writeWhole(join(folder.path, courseFile), `${JSON.stringify({ seconds: taken })}\n`)
    }
    state = accept(state, proposals, answers, taken[batch]!)
    if (state.populations.length > before.populations.length) options.onGeneration(state)
  }
  return { fit, state, runs }
}

/**
 * One episode after the other: a draw whose first episodes are already too far from the record is not run in the next ones.
 * That changes nothing in what is kept (`mayBeNear`), only what it costs.
 */
async function answersTo(
  folder: OpenExperiment,
  fit: JointFit,
  state: FitState,
  proposals: readonly Proposal[],
  options: CourseOptions,
): Promise<{ readonly answers: readonly FitAnswer[]; readonly seconds: number; readonly made: number }> {
  const answers = proposals.map((): FitAnswer => 'far')
  let seconds = 0
  let made = 0
  let alive: readonly { readonly at: number; readonly known: readonly (Measured | undefined)[] }[] = proposals.map((_, at) => ({
    at,
    known: [],
  }))
  for (const arm of fit.arms.keys()) {
    const asked = alive.map(({ at }) => proposals[at]!)
    const done = await runInto(folder, planOfProposals(fit, asked, state.settings.seed, arm), options, (progress) =>
      options.onBatch(state, arm, progress),
    )
    seconds += done.seconds
    made += done.results.length
    alive = alive.flatMap(({ at, known }, k) => {
      const now = fillIn(fit, known, arm, done.results[k]!)
      if (now === null) answers[at] = null
      return now !== null && mayBeNear(state, now) ? [{ at, known: now }] : []
    })
  }
  for (const { at, known } of alive) answers[at] = known.map((value) => value ?? null)
  return { answers, seconds, made }
}

/** Runs a plan into the store of the folder and reads it back. */
export async function runInto(
  folder: OpenExperiment,
  plan: Plan,
  { threads, turn, spread, news, signal, onDamaged }: CourseOptions,
  onProgress: (progress: PlanProgress) => void,
): Promise<{ readonly results: readonly RunResult[]; readonly seconds: number }> {
  const done = await spreadPlan({ ...folder, plan }, spread, {
    ...news,
    ...(threads === undefined ? {} : { threads }),
    ...(turn === undefined ? {} : { turn }),
    signal,
    onProgress,
    onDamaged: ({ id }) => onDamaged(id),
  })
  const results: RunResult[] = []
  for await (const result of readResults(plan, folder.store, done.chunks, 'numbers')) results.push(result)
  return { results, seconds: done.seconds }
}

const courseSchema = z.object({ seconds: z.array(z.number().min(0)).max(1_000_000) })

/** Seconds of the batches so far, as they were measured when they were run. @throws Failure where the file is none of ours. */
function secondsOf(path: string): readonly number[] {
  const file = join(path, courseFile)
  const text = receivedText(file)
  return text === null ? [] : holdAgainst(courseSchema, parsed(text), file).seconds
}
