/** Tables of the reader's own, from a file on disk: rows of cells, or every reason why they cannot be read. */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { kindOfFile, largestFile, parquetCell, readTableFile, tableAsText, type Grid } from '@sharara/comparison/files'
import { fill, firstOf, toProblem, type LibraryFile, type Problem, type Sheet } from '@sharara/core'
import { readText } from './library.ts'
import { ParquetRefused, readParquet, tableCeilings } from './parquet.ts'
import { sheetWords } from './sheetWords.ts'
import { whyNotRead } from './readable.ts'
import { shown } from './shown.ts'

export interface SheetFile {
  /** Null where the file cannot be read at all. */
  readonly sheet: Sheet | null
  readonly problems: readonly Problem[]
}

type Refused = Pick<Problem, 'got' | 'wanted'>

export async function readSheetFile(path: string, encoding?: string): Promise<SheetFile> {
  const file = shown(resolve(path))
  const bytes = bytesOf(path)
  if (!(bytes instanceof Uint8Array)) return refused(file, bytes)
  // what is called a Parquet file and is none is told as such
  if (/\.(parquet|parq)$/i.test(path) && kindOfFile(bytes) === 'text')
    return refused(file, { got: sheetWords.notParquet, wanted: sheetWords.parquet })
  try {
    const { sheet, problems } = await readTableFile(bytes, { file, encoding, parquet: onThread })
    return { sheet, problems: firstOf(problems.map(({ at, line, ...rest }) => toProblem({ path: at, ...rest }, file, line))) }
  } catch (error) {
    return refused(file, whyRefused(error))
  }
}

/** A text or a table in any form as text, for readers that take a file as it was written: a map, a table of events or of people. */
export async function readTableText(path: string, encoding?: string): Promise<LibraryFile> {
  const file = shown(resolve(path))
  const without = (unreadable: Refused): LibraryFile => ({ file, text: '', unreadable })
  const bytes = bytesOf(path)
  if (!(bytes instanceof Uint8Array)) return without(bytes)
  try {
    const read = await tableAsText(bytes, { file, encoding, parquet: onThread })
    return 'text' in read ? { file, text: read.text } : without(read.problem)
  } catch (error) {
    return without(whyRefused(error))
  }
}

/** Of a Parquet file; anything else is a fault of ours. */
function whyRefused(error: unknown): Refused {
  if (!(error instanceof ParquetRefused)) throw error
  if (error.why === 'damaged') return { got: sheetWords.notParquet, wanted: sheetWords.parquet }
  const { cells, bytes: most } = tableCeilings
  return { got: sheetWords.unpacksTooLarge, wanted: fill(sheetWords.fewerCells, { cells: cells / 1e6, size: most / 1e6 }) }
}

function refused(file: string, why: Refused): SheetFile {
  return { sheet: null, problems: [toProblem({ path: [], ...why }, file, undefined)] }
}

/** Parquet of strangers is read on a thread that has a limit of memory and of time. */
async function onThread(bytes: Uint8Array): Promise<Grid> {
  const { header, columns, rows } = await readParquet(bytes, tableCeilings)
  return { names: header, rows: Array.from({ length: rows }, (_, row) => columns.map((column) => parquetCell(column[row]))) }
}

/** Or why there are none; a file that is not there is told by `readText`. */
function bytesOf(path: string): Uint8Array | Refused {
  try {
    return whyNotRead(statSync(path), largestFile) ?? readFileSync(path)
  } catch {
    return readText(path).unreadable ?? { got: sheetWords.notParquet, wanted: sheetWords.parquet }
  }
}
