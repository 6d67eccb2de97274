/** Parquet files: by hyparquet; decimals by their scale, moments of time to the second. */
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import type { RawCell } from '../tables.ts'
import { isoOf } from './binary.ts'
import type { Grid } from './stata.ts'

/** Cells that are read: what the file says of itself is believed only up to here. */
const mostCells = 20_000_000
const mostUnpacked = 1_000_000_000

export async function readParquet(bytes: Uint8Array): Promise<Grid> {
  const file = new Uint8Array(bytes).buffer
  const metadata = await parquetMetadataAsync(file)
  const names = parquetSchema(metadata).children.map(({ element }) => element.name)
  const rows = Number(metadata.num_rows)
  const unpacked = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0)
  if (!(rows >= 0) || rows * names.length > mostCells) throw new RangeError(`${rows} rows of ${names.length} columns`)
  if (unpacked > mostUnpacked) throw new RangeError(`${Math.round(unpacked / 1e6)} MB when unpacked`)
  const objects = await parquetReadObjects({ file, metadata, compressors })
  return { names, rows: objects.map((row) => names.map((name) => parquetCell(Object.hasOwn(row, name) ? row[name] : null))) }
}

/** What a column of Parquet holds, as a cell. */
export function parquetCell(value: unknown): RawCell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return isoOf(value.getTime())
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? null
}
