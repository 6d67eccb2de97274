/**
 * The contract between a running model and everything that watches it: the run loop gives, reports and stores take.
 * A run is started from checked inputs only and changed by nothing afterwards (CONTRIBUTING.md, rule 6).
 */
import type { Profile } from '../country/index.ts'
import type { PlaceExplanation } from '../national/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { NationalColumn, OutcomeReport, PlaceColumn, RunEvent } from '../vocabulary/index.ts'

/** Checked inputs of a run. */
export interface RunSetup {
  readonly profile: Profile
  readonly scenario: Scenario
}

/** All that a run has observed so far. */
export interface RunRecord {
  /** Place ids in the order of the columns. */
  readonly places: readonly string[]
  /** Hours recorded so far; row h holds what was seen during hour h (the largest crowd, the state at its end). */
  readonly hours: number
  readonly columns: Readonly<Record<PlaceColumn, Float32Array>>
  readonly national: Readonly<Record<NationalColumn, Float64Array>>
  readonly events: readonly RunEvent[]
  /** Null until the run is over. */
  readonly outcome: OutcomeReport | null
}

/** A run in progress. `step` moves it by one step of the scenario; nothing else changes it. */
export interface Run {
  readonly setup: RunSetup
  /** Hours simulated so far. */
  readonly hour: number
  readonly over: boolean
  step(): void
  record(): RunRecord
  /** Everything needed to go on from here, to the bit (not compressed). */
  checkpoint(): Uint8Array
  /** 32 hex digits over all that has happened so far; equal for equal histories on every machine. */
  fingerprint(): string
  /** The terms of the decision at a place now (section 9.4). */
  explain(place: number): PlaceExplanation
}
