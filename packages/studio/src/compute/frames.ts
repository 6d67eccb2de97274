/** The hours of a run as they arrive: columns of the full length, filled slice by slice. */
import { nationalColumns, placeColumns, type NationalColumn, type PlaceColumn, type RunEvent } from '@sharara/core'
import type { FrameSlice } from './protocol.ts'

export class Frames {
  readonly places: number
  /** Hours of the whole run. */
  readonly length: number
  /** Hours that have arrived. */
  hours = 0
  readonly columns: Readonly<Record<PlaceColumn, Float32Array>>
  readonly national: Readonly<Record<NationalColumn, Float64Array>>
  events: readonly RunEvent[] = []

  constructor(places: number, length: number) {
    this.places = places
    this.length = length
    this.columns = columnsOf(placeColumns, () => new Float32Array(places * length))
    this.national = columnsOf(nationalColumns, () => new Float64Array(length))
  }

  add(slice: FrameSlice): void {
    for (const [name, column] of Object.entries(slice.columns)) this.columns[name as PlaceColumn].set(column, slice.from * this.places)
    for (const [name, column] of Object.entries(slice.national)) this.national[name as NationalColumn].set(column, slice.from)
    this.hours = slice.from + slice.hours
    if (slice.events.length > 0) this.events = [...this.events, ...slice.events]
  }

  /** Value of a place in an hour; 0 for an hour that has not arrived. */
  at(column: PlaceColumn, hour: number, place: number): number {
    return this.columns[column][hour * this.places + place] ?? 0
  }

  /** A place's series over the hours that have arrived. */
  series(column: PlaceColumn, place: number): Float32Array {
    const from = this.columns[column]
    return Float32Array.from({ length: this.hours }, (_, hour) => from[hour * this.places + place]!)
  }
}

function columnsOf<K extends string, A>(table: Readonly<Record<K, unknown>>, make: () => A): Record<K, A> {
  return Object.fromEntries(Object.keys(table).map((name) => [name, make()])) as Record<K, A>
}
