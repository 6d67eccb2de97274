/** Tables of the reader's own: CSV and Parquet files as rows of cells, or every reason why they cannot be read. */
import { readFileSync, statSync } from 'node:fs'
import { fill, firstOf, longestText, toProblem, type Finding, type Problem, type Sheet, type SheetRow, type Words } from '@sharara/core'
import { dsvFormat } from 'd3-dsv'
import { readText, whyNotRead } from './library.ts'
import { ParquetRefused, readParquet, tableCeilings } from './parquet.ts'
import { sheetWords } from './sheetWords.ts'
import { shown } from './shown.ts'

export interface SheetFile {
  /** Null where the file cannot be read at all. */
  readonly sheet: Sheet | null
  readonly problems: readonly Problem[]
}

export async function readSheetFile(path: string): Promise<SheetFile> {
  return isParquet(path) ? readParquetFile(path) : readCsv(path)
}

/** By its name, or by its first bytes. */
function isParquet(path: string): boolean {
  if (/\.(parquet|parq)$/i.test(path)) return true
  try {
    return statSync(path).isFile() && statSync(path).size <= longestText && readFileSync(path).subarray(0, 4).toString('latin1') === 'PAR1'
  } catch {
    return false
  }
}

function refused(file: string, got: Words, wanted: Words): SheetFile {
  return { sheet: null, problems: [toProblem({ path: [], got, wanted }, file, undefined)] }
}

function readCsv(path: string): SheetFile {
  const { file, text, unreadable } = readText(path)
  if (unreadable) return refused(file, unreadable.got, unreadable.wanted)
  const delimiter = delimiterOf(text)
  const { faults, starts } = scan(text, delimiter)
  if (faults.length > 0) return { sheet: null, problems: firstOf(faults.map(({ finding, line }) => toProblem(finding, file, line))) }
  const rows = dsvFormat(delimiter)
    .parseRows(text)
    .map((cells, index): SheetRow => ({ cells, ...(starts[index] === undefined ? {} : { line: starts[index] }) }))
    .filter(({ cells }) => cells.length > 1 || String(cells[0] ?? '').trim() !== '')
  return { sheet: { file, header: (rows[0]?.cells ?? []).map(String), rows: rows.slice(1) }, problems: [] }
}

/** What stands most often in the first line. */
function delimiterOf(text: string): string {
  const first = text.slice(0, 10_000).split('\n')[0] ?? ''
  const count = (sign: string): number => first.split(sign).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

interface Scanned {
  readonly faults: readonly { readonly finding: Finding; readonly line: number }[]
  /** Line on which each row begins: a quoted cell may go over several. */
  readonly starts: readonly number[]
}

/** Slips of quoting, which a lenient reader would turn into wrong cells; and where rows begin. */
function scan(text: string, delimiter: string): Scanned {
  const faults: { finding: Finding; line: number }[] = []
  const starts: number[] = [1]
  let line = 1
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start'
  let opened = 1
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign === '\n') line++
    if (state === 'quoted') {
      if (sign === '"') state = 'closed'
    } else if (sign === '\n') {
      state = 'start'
      if (at + 1 < text.length) starts.push(line)
    } else if (sign === delimiter) state = 'start'
    else if (sign === '"') {
      if (state === 'plain') faults.push({ finding: { path: [], got: sheetWords.quoteInside, wanted: sheetWords.quoteDoubled }, line })
      if (state === 'start') opened = line
      // a second quote after a closing one stands for a quote
      if (state !== 'plain') state = 'quoted'
    } else if (sign !== '\r') {
      if (state === 'closed') faults.push({ finding: { path: [], got: sheetWords.afterQuote, wanted: sheetWords.delimiter }, line })
      state = 'plain'
    }
  }
  if (state === 'quoted') faults.push({ finding: { path: [], got: sheetWords.neverClosed, wanted: sheetWords.closingQuote }, line: opened })
  return { faults, starts }
}

async function readParquetFile(path: string): Promise<SheetFile> {
  const file = shown(path)
  const bytes = readBytes(path)
  if (!(bytes instanceof Uint8Array)) return refused(file, bytes.got, bytes.wanted)
  try {
    const { header, columns, rows } = await readParquet(bytes, tableCeilings)
    const cells = Array.from({ length: rows }, (_, row): SheetRow => ({ cells: columns.map((column) => cellOf(column[row])) }))
    return { sheet: { file, header, rows: cells }, problems: [] }
  } catch (error) {
    if (!(error instanceof ParquetRefused)) throw error
    if (error.why === 'damaged') return refused(file, sheetWords.notParquet, sheetWords.parquet)
    return refused(
      file,
      sheetWords.unpacksTooLarge,
      fill(sheetWords.fewerCells, { cells: tableCeilings.cells / 1e6, size: tableCeilings.bytes / 1e6 }),
    )
  }
}

/** Or why there are none; a file that is not there is told by `readText`. */
function readBytes(path: string): Uint8Array | NonNullable<ReturnType<typeof readText>['unreadable']> {
  try {
    return whyNotRead(statSync(path), longestText) ?? readFileSync(path)
  } catch {
    return readText(path).unreadable ?? { got: sheetWords.notParquet, wanted: sheetWords.parquet }
  }
}

function cellOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return JSON.stringify(value)
}
