/**
 * Parquet of strangers. What a file would unpack to is counted before anything is unpacked, in its foot and in the head of every
 * page, since either can lie; columns are read one after another, so that no second fault goes unheard; what the library says of a
 * file that it cannot read stays with the library. And since a damaged page can make the library turn in circles or fill memory,
 * it works on a thread of its own, which has a limit of memory and of time (`parquetThread.ts`).
 */
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { parquetMetadata, parquetReadObjects, parquetSchema, type ColumnMetaData, type Compressors, type FileMetaData } from 'hyparquet'
import { compressors as usual } from 'hyparquet-compressors'
import { parquetHeader } from 'hyparquet/src/column.js'
import type { Piscina } from 'piscina'
import { scriptBeside } from './beside.ts'

export interface Ceilings {
  /** Rows × columns, and entries of lists. */
  readonly cells: number
  /** Of all pages, unpacked. */
  readonly bytes: number
}

/** Chosen: the tables of the field have tens of thousands of cells; this many are read in a few seconds and some 500 MB. */
export const tableCeilings: Ceilings = { cells: 4_000_000, bytes: 200_000_000 }

/** Longest foot: that of a table with thousands of columns has some hundred kilobytes. */
const longestFoot = 4_000_000
/** A longer text in a cell is no cell of a table. */
const longestCell = 1_000_000
/** Names in the schema; nested ones count too. */
const mostColumns = 20_000
/** A text of this encoding repeats the beginning of the one before: entries × bytes of a page bound what it unpacks to. */
const growing = 'DELTA_BYTE_ARRAY'
const mostGrown = 2e10

/** A file that is not read: because it is none or damaged, or because it would unpack to too much. */
export class ParquetRefused extends Error {
  readonly why: 'damaged' | 'too-large'

  constructor(why: 'damaged' | 'too-large') {
    super(why)
    this.why = why
  }
}

export interface ParquetColumns {
  /** All that there are. */
  readonly header: readonly string[]
  /** Those that were wanted, in that order, each with a cell for every row. */
  readonly columns: readonly (readonly unknown[])[]
  readonly rows: number
}

/** Chosen: what is within the ceilings takes a few seconds of a slow machine, and less than half of this. */
const threadMs = 6000
const threadMb = 500

type Threads = Pick<Piscina, 'run'>
let threads: Promise<Threads> | null = null

async function openThreads(): Promise<Threads> {
  const { Piscina } = await import('piscina')
  const limits = { resourceLimits: { maxOldGenerationSizeMb: threadMb } }
  const pool = new Piscina({
    filename: scriptBeside(import.meta.url, 'parquetThread').href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 500,
    ...limits,
  })
  // a thread that ran out of memory is replaced when there is something to do
  pool.on('error', () => {})
  return pool
}

/** @throws ParquetRefused for whatever is wrong with the file. */
export async function readParquet(
  bytes: Uint8Array,
  ceilings: Ceilings,
  wanted?: readonly string[],
  ms = threadMs,
): Promise<ParquetColumns> {
  const pool = await (threads ??= openThreads())
  try {
    const task = { bytes, ceilings, wanted }
    const found = (await pool.run(task, { signal: AbortSignal.timeout(ms) })) as ParquetColumns | ParquetRefused['why'] // by `parquetThread.ts`
    if (typeof found !== 'string') return found
    throw new ParquetRefused(found)
  } catch (error) {
    throw error instanceof ParquetRefused ? error : new ParquetRefused('too-large')
  }
}

/** On the thread. */
export async function parseParquet(bytes: Uint8Array, ceilings: Ceilings, wanted?: readonly string[]): Promise<ParquetColumns> {
  const file = new Uint8Array(bytes).buffer
  const view = new DataView(file)
  if (view.byteLength < 12 || view.getUint32(view.byteLength - 8, true) > Math.min(longestFoot, view.byteLength - 8)) {
    throw new ParquetRefused('damaged')
  }
  const metadata = parquetMetadata(file)
  if (metadata.schema.length > mostColumns) throw new ParquetRefused('too-large')
  const header = parquetSchema(metadata).children.map(({ element }) => element.name)
  const names = wanted ?? header
  count(metadata, view, ceilings, new Set(names))
  const rows = Number(metadata.num_rows)
  const columns: unknown[][] = []
  let texts = 0
  for (const name of names) {
    const column = (await parquetReadObjects({ file, metadata, columns: [name], compressors: bounded(ceilings) })).map(
      (row): unknown => row[name],
    )
    if (column.length !== rows) throw new ParquetRefused('damaged')
    for (const cell of column) {
      if (typeof cell !== 'string') continue
      // a dictionary gives one text to many rows: unpacked it counts once, and what is made of the rows takes it many times
      texts += cell.length
      if (texts > ceilings.bytes || cell.length > longestCell) throw new ParquetRefused('too-large')
    }
    columns.push(column)
  }
  return { header, columns, rows }
}

/** Adds up what the columns that are to be read unpack to, by the foot and by the pages themselves. */
function count(metadata: FileMetaData, view: DataView, ceilings: Ceilings, names: ReadonlySet<string>): void {
  const left = { cells: ceilings.cells, bytes: ceilings.bytes }
  const take = (cells: number, bytes: number): void => {
    if (!(cells >= 0) || !(bytes >= 0)) throw new ParquetRefused('damaged')
    left.cells -= cells
    left.bytes -= bytes
    if (left.cells < 0 || left.bytes < 0) throw new ParquetRefused('too-large')
  }
  take(Number(metadata.num_rows) * names.size, 0)
  for (const { columns } of metadata.row_groups) {
    for (const { meta_data: column } of columns) {
      if (column !== undefined && names.has(column.path_in_schema[0] ?? '')) countPages(column, view, take)
    }
  }
}

function countPages(column: ColumnMetaData, view: DataView, take: (cells: number, bytes: number) => void): void {
  const first = Number(column.dictionary_page_offset || column.data_page_offset)
  const length = Number(column.total_compressed_size)
  if (!(first >= 0) || !(length >= 0) || first + length > view.byteLength) throw new ParquetRefused('damaged')
  const reader = { view: new DataView(view.buffer, view.byteOffset + first, length), offset: 0 }
  while (reader.offset < length - 1) {
    const head = parquetHeader(reader)
    if (head.data_page_header_v2 !== undefined && !(head.data_page_header_v2.num_nulls >= 0)) throw new ParquetRefused('damaged')
    const entries = head.data_page_header ?? head.data_page_header_v2 ?? head.dictionary_page_header
    take(entries?.num_values ?? 0, head.uncompressed_page_size)
    if (entries?.encoding === growing && entries.num_values * head.uncompressed_page_size > mostGrown) throw new ParquetRefused('too-large')
    if (head.uncompressed_page_size > longestCell * ((entries?.num_values ?? 0) + 1)) throw new ParquetRefused('too-large')
    if (!(head.compressed_page_size >= 0)) throw new ParquetRefused('damaged')
    reader.offset += head.compressed_page_size
  }
}

/** No page unpacks to more than its head said. Where Node has the method itself, its own stops at that length. */
function bounded({ bytes }: Ceilings): Compressors {
  const within = (length: number): number => {
    if (length > bytes) throw new ParquetRefused('too-large')
    return Math.max(1, length)
  }
  const own: Compressors = {
    GZIP: (input, length) => gunzipSync(input, { maxOutputLength: within(length) }),
    BROTLI: (input, length) => brotliDecompressSync(input, { maxOutputLength: within(length) }),
    ZSTD: (input, length) => zstdDecompressSync(input, { maxOutputLength: within(length) }),
  }
  return { ...usual, ...own }
}
