/**
 * Parquet files: by hyparquet; decimals by their scale, moments of time to the second. All packings are read but Brotli: its
 * dictionary alone weighs more than the rest of this reader, and the page fetches it.
 */
import { parquetMetadataAsync, parquetReadObjects, parquetSchema, type Compressors } from 'hyparquet'
import { decompressGzip, decompressLz4, decompressLz4Raw, decompressZstd } from 'hyparquet-compressors'
import { parquetCell } from './parquetCell.ts'
import { Refused } from './refused.ts'
import type { Grid } from './stata.ts'
import { fileWords as words } from './words.ts'

/** Cells that are read: what the file says of itself is believed only up to here. */
const mostCells = 20_000_000
const mostUnpacked = 1_000_000_000

/** Beside plain pages and Snappy, which hyparquet reads itself. */
const compressors: Compressors = {
  GZIP: decompressGzip,
  ZSTD: (packed) => decompressZstd(packed),
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
}
const packings: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY', ...Object.keys(compressors)])

/** @throws Refused for a packing that is not read here. */
export async function readParquet(bytes: Uint8Array): Promise<Grid> {
  const file = new Uint8Array(bytes).buffer
  const metadata = await parquetMetadataAsync(file)
  const names = parquetSchema(metadata).children.map(({ element }) => element.name)
  const rows = Number(metadata.num_rows)
  const unpacked = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0)
  if (!(rows >= 0) || rows * names.length > mostCells) throw new RangeError(`${rows} rows of ${names.length} columns`)
  if (unpacked > mostUnpacked) throw new RangeError(`${Math.round(unpacked / 1e6)} MB when unpacked`)
  const codecs = metadata.row_groups.flatMap(({ columns }) => columns.flatMap(({ meta_data: column }) => column?.codec ?? []))
  const other = codecs.find((codec) => !packings.has(codec))
  if (other !== undefined) throw new Refused(words.packed, words.packings, { codec: other })
  const objects = await parquetReadObjects({ file, metadata, compressors })
  return { names, rows: objects.map((row) => names.map((name) => parquetCell(Object.hasOwn(row, name) ? row[name] : null))) }
}
