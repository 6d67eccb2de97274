/** A table of cases whose cells are read: each a number, a word, missing or without application; and what each column looks like. */
import type { Words } from '../text/index.ts'
import { caseNames, type CaseChoice } from './cases.ts'
import { booleans, readColumn, type Cell } from './cell.ts'
import type { Sheet, SheetProblem } from './sheet.ts'

export interface Table {
  readonly file: string
  readonly cases: readonly string[]
  /** The columns that make the names of the cases. */
  readonly namedBy: readonly string[]
  readonly columns: readonly TableColumn[]
  /** By case: the line on which it stands in its file. */
  readonly lines: readonly (number | undefined)[]
  readonly notes: readonly Words[]
}

export interface TableColumn {
  readonly name: string
  readonly cells: readonly Cell[]
}

export interface TableRead {
  readonly table: Table
  readonly problems: readonly SheetProblem[]
}

export function tableOf(sheet: Sheet, choice: CaseChoice = {}): TableRead {
  const { names, by, notes, problems } = caseNames(sheet, choice)
  const columns = sheet.header.map((name, place): TableColumn => ({
    name,
    cells: readColumn(
      sheet.rows.map(({ cells }) => cells[place]),
      sheet.commas === true,
    ),
  }))
  const lines = sheet.rows.map(({ line }) => line)
  return { table: { file: sheet.file, cases: names, namedBy: by, columns, lines, notes: [...(sheet.notes ?? []), ...notes] }, problems }
}

/** What a column has: enough to propose what to make of it. */
export interface ColumnLook {
  readonly name: string
  readonly numbers: number
  readonly words: number
  readonly missing: number
  readonly inapplicable: number
  /** `yesno`: nothing but TRUE and FALSE, or yes and no. */
  readonly kind: 'empty' | 'words' | 'yesno' | 'crisp' | 'fuzzy' | 'codes' | 'numbers' | 'mixed'
  readonly low: number
  readonly high: number
  /** Each different value, most frequent first; at most 30. */
  readonly values: readonly { readonly value: string | number; readonly count: number }[]
}

const mostValues = 30

export function lookAt({ name, cells }: TableColumn): ColumnLook {
  const counts = { number: 0, word: 0, missing: 0, inapplicable: 0 }
  const values = new Map<string | number, number>()
  let [low, high, whole] = [Infinity, -Infinity, true]
  for (const cell of cells) {
    counts[cell.kind]++
    if (cell.kind === 'number') {
      low = Math.min(low, cell.value)
      high = Math.max(high, cell.value)
      whole &&= Number.isInteger(cell.value)
    }
    if (cell.kind === 'number' || cell.kind === 'word') {
      const value = cell.kind === 'number' ? cell.value : cell.text
      values.set(value, (values.get(value) ?? 0) + 1)
    }
  }
  const kind = ((): ColumnLook['kind'] => {
    if (counts.number === 0 && counts.word === 0) return 'empty'
    if (counts.number === 0) return booleans(cells) === null ? 'words' : 'yesno'
    if (counts.word > 0) return 'mixed'
    if (low < 0 || (!whole && high > 1)) return 'numbers'
    return !whole ? 'fuzzy' : high <= 1 ? 'crisp' : values.size <= 10 ? 'codes' : 'numbers'
  })()
  const listed = [...values].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
  const { number, word, missing, inapplicable } = counts
  return { name, numbers: number, words: word, missing, inapplicable, kind, low, high, values: listed.slice(0, mostValues) }
}
