/** The bytes of any file that people keep tables in, as a sheet: what it is is told by its first bytes, not by its name. */
import { fill, readTextTable, textOf, tidy, type RawCell, type SheetProblem, type SheetRead, type TextTableOptions } from '../tables.ts'
import { Refused } from './refused.ts'
import type { Grid } from './stata.ts'
import { fileWords as words } from './words.ts'

export { parquetCell } from './parquetCell.ts'
export type { Grid } from './stata.ts'

export type FileKind = 'text' | 'parquet' | 'excel' | 'stata' | 'spss' | 'old excel'

/** Bytes of a file that is opened. */
export const largestFile = 20_000_000

export function kindOfFile(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 11))
  if (start.startsWith('PAR1')) return 'parquet'
  if (start.startsWith('PK\u0003\u0004')) return 'excel'
  if (start.startsWith('$FL2') || start.startsWith('$FL3')) return 'spss'
  if (start.startsWith('<stata_dta>')) return 'stata'
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'old excel'
  const old = bytes[0]! >= 113 && bytes[0]! <= 115 && (bytes[1] === 1 || bytes[1] === 2) && bytes[2] === 1
  return old ? 'stata' : 'text'
}

const kinds = { parquet: 'Parquet', excel: 'Excel', stata: 'Stata', spss: 'SPSS' } as const

export interface TableFileOptions extends TextTableOptions {
  /** Another reader of Parquet, such as one that works on a thread of its own; what it throws is thrown on. */
  readonly parquet?: (bytes: Uint8Array) => Promise<Grid>
}

/** Reads a table; a file that is broken, hostile or too large is a problem that is told, never an exception. */
export async function readTableFile(bytes: Uint8Array, options: TableFileOptions): Promise<SheetRead> {
  if (bytes.length > largestFile) {
    const got = fill(words.tooLarge, { size: Math.round(bytes.length / 1e5) / 10 })
    return { sheet: null, problems: [{ at: [], got, wanted: fill(words.smaller, { limit: largestFile / 1e6 }) }] }
  }
  const kind = kindOfFile(bytes)
  if (kind === 'text') return readTextTable(bytes, options)
  if (kind === 'old excel') return { sheet: null, problems: [{ at: [], got: words.oldExcel, wanted: words.newExcel }] }
  try {
    const rows = await rowsOf(kind, bytes, options)
    return tidy(
      rows.map((cells) => ({ cells })),
      { file: options.file },
    )
  } catch (error) {
    if (options.parquet !== undefined && kind === 'parquet') throw error
    if (error instanceof Refused) return { sheet: null, problems: [{ at: [], got: error.got, wanted: error.wanted }] }
    const said = (error instanceof Error ? error.message : String(error)).slice(0, 200)
    return { sheet: null, problems: [{ at: [], got: fill(words.broken, { kind: kinds[kind], said }), wanted: words.kinds }] }
  }
}

async function rowsOf(kind: keyof typeof kinds, bytes: Uint8Array, options: TableFileOptions) {
  const parquet = options.parquet ?? ((all: Uint8Array) => import('./parquet.ts').then(({ readParquet }) => readParquet(all)))
  if (kind === 'excel') return (await import('./excel.ts')).readExcel(bytes)
  const { names, rows } =
    kind === 'parquet'
      ? await parquet(bytes)
      : kind === 'stata'
        ? (await import('./stata.ts')).readStata(bytes)
        : (await import('./spss.ts')).readSpss(bytes)
  return [names, ...rows]
}

export type TableText = { readonly text: string } | { readonly problem: SheetProblem }

/** A table in any of these forms as delimited text, for readers of text: lines of the sheet are lines of the text. */
export async function tableAsText(bytes: Uint8Array, options: TableFileOptions): Promise<TableText> {
  if (kindOfFile(bytes) === 'text') return textOf(bytes, options.encoding)
  const { sheet, problems } = await readTableFile(bytes, options)
  if (sheet === null) return { problem: problems[0]! } // there is no sheet for a reason
  return { text: [sheet.header, ...sheet.rows.map(({ cells }) => cells)].map(lineOf).join('\n') }
}

function lineOf(cells: readonly RawCell[]): string {
  return cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',')
}
