/** What a report is made from. Everything here is given; the report computes nothing but sums, maxima and places on paper. */
import type { ClaimResult, EpisodeRecord, Outcome, RunRecord, RunSetup, UnpublishedValue, Words } from '@sharara/core'

/** A value of the record or of the model: a number in the row's unit, or words where there is no number (a date, an outcome). */
export type ScoreValue = number | string | Words | null

/** One target of the record and what the run made of it. */
export interface ScoreRow {
  readonly id: string
  readonly label: Words
  readonly unit: string
  readonly record: ScoreValue
  /** What still counts as agreement. */
  readonly low: number | null
  readonly high: number | null
  readonly model: ScoreValue
  /** Where the middle 80 % of an ensemble lies; null at an end where the thing never happens. */
  readonly band?: readonly [number | null, number | null]
  /** Null where the record is silent: nothing to hit. */
  readonly hit: boolean | null
}

/** The file `outline.json` of a country (countries/README.md): rings as first point and differences, in units of `quantum` degrees. */
export interface ReportOutline {
  readonly quantum: number
  readonly source?: string
  readonly regions: Readonly<Record<string, { readonly polygons: readonly (readonly (readonly number[])[])[] }>>
}

export interface ReportManifest {
  readonly seed: number
  readonly fingerprint: string
  readonly version: string
  /** Version of the model. */
  readonly model: string
  /** ISO date or time of the run. */
  readonly created: string
  readonly unpublished: readonly UnpublishedValue[]
}

/** Many seeds of the same scenario. Bands are by day, in the order of the run's days. */
export interface ReportEnsemble {
  readonly runs: number
  readonly dayBands: { readonly low: readonly number[]; readonly median: readonly number[]; readonly high: readonly number[] }
  readonly outcomeShares: Readonly<Partial<Record<Outcome, number>>>
}

export interface ReportInput {
  readonly setup: RunSetup
  readonly record: RunRecord
  /** The record of the real episode; its targets lend the scores their groups, sources and notes. */
  readonly episode: EpisodeRecord | null
  readonly outline: ReportOutline | null
  readonly scores: readonly ScoreRow[]
  readonly manifest: ReportManifest
  readonly ensemble?: ReportEnsemble | null
  /** The ledger of the claims, and of how many cases. */
  readonly claims?: { readonly results: readonly ClaimResult[]; readonly cases: number } | null
}
