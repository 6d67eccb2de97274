/** Parquet files: by hyparquet; decimals by their scale, moments of time to the second. */
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { parquetCell } from './parquetCell.ts'
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
