/** Rows of cells as a sheet: what Excel leaves at the ends is nothing, R's names of rows have a column, names are in one form. */
import { fill, type Words } from '../text/index.ts'
import { readCell } from './cell.ts'
import type { RawCell, SheetProblem, SheetRead, SheetRow } from './sheet.ts'
import { tableWords as words } from './words.ts'

export interface TidyOptions {
  readonly file: string
  readonly commas?: boolean
  readonly notes?: readonly Words[]
}

/** The first of the rows has the names of the columns. */
export function tidy(given: readonly SheetRow[], { file, commas = false, notes = [] }: TidyOptions): SheetRead {
  const all = given.filter(({ cells }) => cells.some((cell) => !isBlank(cell)))
  const [head, ...body] = all
  if (head === undefined) return { sheet: null, problems: [{ at: [], got: words.emptyFile, wanted: words.header }] }
  let names = trimmed(head.cells).map(nameOf)
  const widest = body.reduce((most, { cells }) => Math.max(most, trimmed(cells).length), 0)
  const short = body.length > 0 && widest === names.length + 1 && body.every(({ cells }) => cells.length === names.length + 1)
  if (short) names = ['', ...names]
  const rowNames = names[0] === '' && body.some(({ cells }) => !isBlank(cells[0]))
  if (rowNames) names = [freeName(names), ...names.slice(1)]
  const kept = names.flatMap((name, place) => (name !== '' || body.some(({ cells }) => !isBlank(cells[place])) ? [place] : []))
  const problems = headProblems(names, body, head.line)
  if (problems.length === 0)
    problems.push(...namesProblems(names, kept, head.line), ...widthProblems(body, Math.max(names.length, kept.length)))
  if (problems.length > 0) return { sheet: null, problems }
  const whole = kept.length === names.length
  const rows = body.map(({ cells, line }): SheetRow => ({
    cells: whole && cells.length === names.length ? cells : kept.map((place) => cells[place] ?? null),
    ...(line === undefined ? {} : { line }),
  }))
  const said = rowNames ? [...notes, words.rowNames] : notes
  const sheet = { file, header: kept.map((place) => names[place]!), rows, commas, notes: said, ...(rowNames ? { rowNames: 0 } : {}) }
  return { sheet, problems: [] }
}

export function isBlank(cell: RawCell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

/** Without the blank cells at its end. */
function trimmed(cells: readonly RawCell[]): readonly RawCell[] {
  let end = cells.length
  while (end > 0 && isBlank(cells[end - 1])) end--
  return cells.slice(0, end)
}

/** One form for what looks the same: é as one sign, whether a Mac wrote two; one blank of any kind; no marks that nobody sees. */
export function nameOf(cell: RawCell): string {
  return String(cell ?? '')
    .replace(unseen, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** Marks of direction and of the byte order, blanks of no width. Joiners stay: Persian and Indic words are written with them. */
const unseen = /[\u200b\u200e\u200f\u061c\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu

function freeName(names: readonly string[]): string {
  return ['case', 'case_id', 'row', 'row_name'].find((name) => !names.includes(name)) ?? `row_${names.length}`
}

/** A title above the names, or no names at all: one problem, not one a row. */
function headProblems(names: readonly string[], body: readonly SheetRow[], line: number | undefined): SheetProblem[] {
  const shortest = body.reduce((least, { cells }) => Math.min(least, trimmed(cells).length), Infinity)
  if (body.length > 1 && shortest > names.length) {
    const got = fill(words.narrow, { count: names.length, text: names.join(' ').slice(0, 40) })
    return [{ at: [], got, wanted: fill(words.namesFirst, { count: shortest }), line }]
  }
  const numbers = names.length > 1 && names.every((name) => readCell(name).kind === 'number')
  return numbers ? [{ at: [], got: words.onlyNumbers, wanted: words.header, line }] : []
}

function namesProblems(names: readonly string[], kept: readonly number[], line: number | undefined): SheetProblem[] {
  return kept.flatMap((place): SheetProblem[] => {
    const name = names[place]!
    if (name === '') return [{ at: [`column ${place + 1}`], got: words.nothing, wanted: words.columnName, line }]
    return names.indexOf(name) < place ? [{ at: [name], got: words.again, wanted: words.columnOnce, line }] : []
  })
}

/** Rows that are longer than the header, or so short that a delimiter was lost. */
function widthProblems(rows: readonly SheetRow[], width: number): SheetProblem[] {
  return rows.flatMap(({ cells, line }, k): SheetProblem[] => {
    const long = trimmed(cells).length > width
    if (!long && (cells.length >= width || line === undefined)) return []
    const got = fill(words.cells, { count: long ? trimmed(cells).length : cells.length })
    return [{ at: ['rows', String(k)], got, wanted: fill(words.cells, { count: width }), line }]
  })
}
