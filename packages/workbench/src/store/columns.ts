/** The record of a run as Parquet: typed columns, with unit and label of each in the file's own metadata. */
import { nationalColumns, placeColumns, type RunRecord, type RunSetup, type Words } from '@sharara/core'
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer'

interface Described {
  readonly unit: string
  readonly words: Words
}

/** One row for each hour and place, hour by hour. */
export function placesParquet(setup: RunSetup, record: RunRecord): Uint8Array {
  const places = record.places.length
  const rows = record.hours * places
  const hour = new Int32Array(rows)
  const place = new Array<string>(rows)
  const region = new Array<string>(rows)
  for (let row = 0; row < rows; row++) {
    const index = row % places
    hour[row] = (row - index) / places
    place[row] = record.places[index]!
    region[row] = setup.profile.places[index]!.region
  }
  const columns: ColumnSource[] = [integers('hour', hour), texts('place', place), texts('region', region)]
  for (const name of Object.keys(placeColumns)) {
    const values = record.columns[name as keyof typeof placeColumns].subarray(0, rows)
    if (name === 'seat') columns.push(integers(name, Int32Array.from(values)))
    else columns.push({ name, data: values, type: 'FLOAT', nullable: false })
  }
  return write(setup, columns, placeColumns)
}

/** One row for each hour. */
export function nationalParquet(setup: RunSetup, record: RunRecord): Uint8Array {
  const columns: ColumnSource[] = [
    integers(
      'hour',
      Int32Array.from({ length: record.hours }, (_, hour) => hour),
    ),
  ]
  for (const name of Object.keys(nationalColumns)) {
    const values = record.national[name as keyof typeof nationalColumns].subarray(0, record.hours)
    columns.push({ name, data: values, type: 'DOUBLE', nullable: false })
  }
  return write(setup, columns, nationalColumns)
}

function integers(name: string, data: Int32Array): ColumnSource {
  return { name, data, type: 'INT32', nullable: false }
}

function texts(name: string, data: string[]): ColumnSource {
  return { name, data, type: 'STRING', nullable: false }
}

function write(setup: RunSetup, columnData: ColumnSource[], described: Readonly<Record<string, Described>>): Uint8Array {
  const of = (pick: (column: Described) => string): string =>
    JSON.stringify(Object.fromEntries(Object.entries(described).map(([name, column]) => [name, pick(column)])))
  const kvMetadata = [
    {
      key: 'units',
      value: JSON.stringify({
        hour: 'h since start',
        ...Object.fromEntries(Object.entries(described).map(([name, { unit }]) => [name, unit])),
      }),
    },
    { key: 'labels.en', value: of(({ words }) => words.en) },
    { key: 'labels.ar', value: of(({ words }) => words.ar) },
    { key: 'start', value: setup.scenario.start },
    { key: 'country', value: setup.profile.id },
    { key: 'seed', value: String(setup.scenario.seed) },
  ]
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: 'sharara', rowGroupSize: 100_000 }))
}
