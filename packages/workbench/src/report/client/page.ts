/** What the page carries as data: the contract between the writer of the report and the scripts inside it. */
import type { Words } from '@sharara/core'

export interface Page {
  readonly words: Readonly<Record<string, Words>>
  /** Local time of hour 0, in milliseconds, to be read as if it were UTC. */
  readonly start: number
  readonly hours: number
  /** Hour of the largest crowd: where the page opens. */
  readonly peakHour: number
  readonly days: readonly { readonly hour: number; readonly label: Words }[]
  readonly map: { readonly width: number; readonly height: number }
  readonly regions: readonly Words[]
  readonly places: readonly PagePlace[]
  readonly columns: {
    readonly crowd: Counts
    readonly dead: Counts
    readonly detained: Counts
    readonly security: { readonly steps: number; readonly data: string }
    readonly seats: string
  }
  readonly crowd: readonly number[]
  readonly events: readonly PageEvent[]
  readonly answers: readonly { readonly hour: number; readonly words: Words }[]
  readonly lines: readonly LineSpec[]
  readonly dayChart: DaySpec
}

export interface Counts {
  readonly scale: number
  readonly data: string
}

export interface PagePlace {
  readonly name: Words
  /** Index into `regions`. */
  readonly region: number
  readonly x: number
  readonly y: number
  readonly population: number
  /** Larger for places whose name should be read first. */
  readonly rank: number
}

export interface PageEvent {
  readonly hour: number
  readonly group: EventGroup
  readonly place: number
  readonly words: Words
  /** Who reports it, where it comes from the record. */
  readonly by?: Words
  /** Where a march goes. */
  readonly to?: number
}

export type EventGroup = 'spread' | 'answers' | 'violence' | 'other' | 'record'

/** A chart of hourly lines. */
export interface LineSpec {
  readonly id: string
  readonly title: Words
  readonly kind: 'count' | 'share'
  readonly lines: readonly { readonly label: Words; readonly values: readonly number[] }[]
  /** Draw an area under the first line. */
  readonly area: boolean
  /** Numbers at the marks of the answers. */
  readonly numbered: boolean
  /** What the record has at the end. */
  readonly record: number | null
  /** Dated values of the record. */
  readonly points: readonly {
    readonly hour: number
    readonly value: number | null
    readonly low: number | null
    readonly high: number | null
  }[]
  /** Hours at which the record has an answer of the state. */
  readonly floorMarks: readonly number[]
}

export interface DaySpec {
  readonly model: readonly number[]
  readonly record: readonly ({ readonly value: number | null; readonly low: number | null; readonly high: number | null } | null)[]
  readonly band: { readonly low: readonly number[]; readonly high: readonly number[] } | null
}
