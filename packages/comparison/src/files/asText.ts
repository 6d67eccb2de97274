/** A table in any of the forms that people keep it in, as delimited text, for readers of text: lines of a sheet are lines of the text. */
import { textOf, type RawCell, type SheetProblem } from '../tables.ts'
import { kindOfFile, readTableFile, type TableFileOptions } from './index.ts'

export type TableText = { readonly text: string } | { readonly problem: SheetProblem }

export async function tableAsText(bytes: Uint8Array, options: TableFileOptions): Promise<TableText> {
  if (kindOfFile(bytes) === 'text') return textOf(bytes, options.encoding)
  const { sheet, problems } = await readTableFile(bytes, options)
  if (sheet === null) return { problem: problems[0]! } // there is no sheet for a reason
  return { text: [sheet.header, ...sheet.rows.map(({ cells }) => cells)].map(lineOf).join('\n') }
}

function lineOf(cells: readonly (RawCell | undefined)[]): string {
  return cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',')
}
