/**
 * The contract between designs (what to run), whoever runs them (a thread, a worker of a queue, a browser) and statements
 * (what it means). A plan is plain data: it goes over a wire and into a file, and holds all that its runs need.
 */
import type { EpisodeRecord, Measured } from '../episodes/index.ts'
import type { Change } from '../scenario/index.ts'
import type { Words } from '../text/index.ts'
import type { OutputRecord, Setup } from './subject/setup.ts'

export const planFormat = 'sharara-plan/1'

/** What takes part, whole and checked: a scenario, or a published model; with what its runs are held against where there is that. */
export interface Arm<S extends Setup = Setup> {
  readonly id: string
  readonly words: Words
  readonly setup: S
  readonly record: (S extends { readonly model: string } ? OutputRecord : EpisodeRecord) | null
}

/** A point of a design: what is changed in an arm. */
export interface Point {
  /** Index of the arm. */
  readonly arm: number
  readonly settings: Omit<Change, 'parts'>
  /** Seeds of its own instead of the plan's, where a design asks for independent runs. */
  readonly seeds?: readonly number[]
}

/** How much of each run's course is kept: nothing, one value a day (the day's largest crowd, else its last value), or each hour. */
export type SeriesDetail = 'none' | 'days' | 'hours'

export interface Plan<S extends Setup = Setup> {
  readonly format: typeof planFormat
  /** All of one model. */
  readonly arms: readonly Arm<S>[]
  readonly points: readonly Point[]
  /** Common random numbers: every point runs each of these seeds. */
  readonly seeds: readonly number[]
  readonly series: SeriesDetail
  readonly engine: 'frontier' | 'reference'
}

/** One run of a plan. `run` counts through all points, each with all its seeds. */
export interface PlannedRun {
  readonly run: number
  readonly point: number
  readonly seed: number
}

/** What one run left behind. Of a run that threw, `error` says why and everything else is empty. */
export interface RunResult extends PlannedRun {
  /** By name of the model's outcomes; null where the run failed. */
  readonly outcome: string | null
  readonly error: string | null
  readonly fingerprint: string
  /** By name of the model's outputs; null where the thing never happened. */
  readonly values: Readonly<Record<string, number | null>>
  /** What the run measures for the targets of its arm's record, in their order; empty without a record. */
  readonly targets: readonly Measured[]
  /** By name of the model's series. */
  readonly series: Readonly<Record<string, readonly number[]>>
}
