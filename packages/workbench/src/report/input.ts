/** Rows of the record beside what came of them. */
import type { Words } from '@sharara/core'

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
