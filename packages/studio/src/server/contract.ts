/** What the server behind the page says, as far as the page uses it (docs/api.md; the whole of it is at /api/openapi.json). */
import type { NationalColumn, Change, Words } from '@sharara/core'

export interface Health {
  readonly server: 'sharara'
  readonly version: string
  readonly model: string
  readonly authorised: boolean
}

export type ServerStatus = 'waiting' | 'running' | 'over' | 'unfinished' | 'failed' | 'elsewhere'

export interface StoredRun {
  readonly id: string
  readonly scenario: string
  readonly name: Words
  readonly country: string
  readonly start: string
  readonly seed: number
  readonly hours: number
  readonly sample: number
  readonly created: string
  readonly status: ServerStatus
  readonly outcome: string | null
  readonly fingerprint: string | null
  /** Addresses of its files and of what it tells, relative to the server. */
  readonly links: Readonly<Record<string, string>>
}

export interface StoredEnsemble {
  readonly id: string
  readonly kind: string
  readonly title: Words
  readonly options: Readonly<Record<string, unknown>>
  readonly created: string
  readonly status: ServerStatus
  readonly links: Readonly<Record<string, string>>
}

/** What is asked for: a scenario by name or as a document, and what is changed in it. */
export interface Asked {
  readonly scenario: string | Readonly<Record<string, unknown>>
  readonly settings?: Change
}

export interface EnsembleAsked extends Asked {
  readonly runs: number
  /** Another scenario as the second arm, with the same settings and seeds. */
  readonly other?: Asked['scenario']
  /** What is changed in a second arm, run with the same seeds. */
  readonly against?: Change
}

export interface DaySeries {
  readonly dates: readonly string[]
  readonly series: Readonly<Record<NationalColumn, readonly number[]>>
}

export type Told =
  | { readonly name: 'status'; readonly data: { readonly status: ServerStatus; readonly outcome?: string | null; readonly words?: Words } }
  | { readonly name: 'day'; readonly data: { readonly date: string } & Readonly<Record<NationalColumn, number>> }
  | { readonly name: 'progress'; readonly data: Progress }

/** Of a run its hours, of an ensemble its runs. */
export interface Progress {
  readonly hour?: number
  readonly hours?: number
  readonly done?: number
  readonly runs?: number
  readonly failed?: number
  readonly secondsLeft: number | null
}

/** A problem document: why the server refuses. */
export interface ServerProblem {
  readonly status: number
  readonly code: string
  readonly words: Words
  readonly problems?: readonly { readonly path: string; readonly line?: number; readonly words: Words }[]
  readonly limits?: Readonly<Record<string, number>>
  readonly retrySeconds?: number
}

export class ServerRefusal extends Error {
  readonly problem: ServerProblem

  constructor(problem: ServerProblem) {
    super(problem.words.en)
    this.problem = problem
  }
}
