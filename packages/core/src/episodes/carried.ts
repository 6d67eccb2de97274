/**
 * A finished run as a page can carry it: what it was run from, what it left, and what it is held against. The columns go as
 * they are, so that a report shows the run to the bit.
 */
import type { RunRecord, RunSetup } from '../run/index.ts'
import { nationalColumns, placeColumns, type NationalColumn, type PlaceColumn } from '../vocabulary/index.ts'
import type { EpisodeRecord } from './record.ts'

/** `outline.json` of a country (countries/README.md): rings as first point and differences, in units of `quantum` degrees. */
export interface Outline {
  readonly quantum: number
  readonly source?: string
  readonly regions: Readonly<Record<string, { readonly polygons: readonly (readonly (readonly number[])[])[] }>>
}

export interface CarriedRun {
  readonly setup: RunSetup
  readonly record: RunRecord
  /** What it is held against; null where the record is silent. */
  readonly episode: EpisodeRecord | null
  readonly outline: Outline | null
  readonly fingerprint: string
  /** Of the program, and of the model. */
  readonly version: string
  readonly model: string
  /** ISO time of the run. */
  readonly created: string
}

export interface PackedRun {
  /** JSON of everything but the columns. */
  readonly text: string
  /** The columns by the order of the contract: of the country in 8 bytes a value, then of places in 4, least byte first. */
  readonly columns: Uint8Array<ArrayBuffer>
}

export function packRun({ record, ...rest }: CarriedRun): PackedRun {
  const { columns, national, ...told } = record
  const cells = record.hours * record.places.length
  const bytes = new Uint8Array(8 * record.hours * names(nationalColumns).length + 4 * cells * names(placeColumns).length)
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const name of names(nationalColumns)) for (let i = 0; i < record.hours; i++, at += 8) view.setFloat64(at, national[name][i]!, true)
  for (const name of names(placeColumns)) for (let i = 0; i < cells; i++, at += 4) view.setFloat32(at, columns[name][i]!, true)
  return { text: JSON.stringify({ ...rest, record: told }), columns: bytes }
}

export function unpackRun({ text, columns: bytes }: PackedRun): CarriedRun {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const told = JSON.parse(text) as CarriedRun // written by packRun
  const { hours, places } = told.record
  let at = 0
  const national = columnsOf(names(nationalColumns), () => {
    const column = Float64Array.from({ length: hours }, (_, i) => view.getFloat64(at + 8 * i, true))
    at += 8 * hours
    return column
  })
  const columns = columnsOf(names(placeColumns), () => {
    const column = Float32Array.from({ length: hours * places.length }, (_, i) => view.getFloat32(at + 4 * i, true))
    at += 4 * column.length
    return column
  })
  return { ...told, record: { ...told.record, national, columns } }
}

function names(table: typeof placeColumns): readonly PlaceColumn[]
function names(table: typeof nationalColumns): readonly NationalColumn[]
function names(table: object): readonly string[] {
  return Object.keys(table)
}

function columnsOf<K extends string, A>(all: readonly K[], make: () => A): Record<K, A> {
  return Object.fromEntries(all.map((name) => [name, make()])) as Record<K, A> // a column for each name
}
