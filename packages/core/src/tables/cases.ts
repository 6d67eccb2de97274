/** Which columns name the cases: those that are asked for, those that are called so, else words that tell the rows apart. */
import { fill, nearest, type Words } from '../text/index.ts'
import { readCell } from './cell.ts'
import type { Sheet, SheetProblem } from './sheet.ts'
import { isBlank, nameOf } from './tidy.ts'
import { tableWords as words } from './words.ts'

export interface CaseChoice {
  /** Columns whose cells together name a case, such as country and year. */
  readonly cases?: readonly string[]
  /** Columns that are conditions or the outcome: they name nothing unless they are told to. */
  readonly asked?: readonly string[]
}

export interface CaseNames {
  readonly names: readonly string[]
  /** The columns that make the names; none where cases are numbered. */
  readonly by: readonly string[]
  readonly notes: readonly Words[]
  readonly problems: readonly SheetProblem[]
}

const usual = new Set(['case_id', 'case', 'cases', 'id', 'caseid', 'الحالة'])
/** Problems of one kind that are told one by one. */
const mostTold = 5

export function caseNames(sheet: Sheet, { cases, asked = [] }: CaseChoice): CaseNames {
  if (cases !== undefined && cases.length > 0) return named(sheet, cases.map(nameOf), [])
  const { header, rows } = sheet
  const free = header.flatMap((name, place) => (asked.includes(name) ? [] : [place]))
  const called = free.find((place) => usual.has(header[place]!.toLowerCase()))
  const own = sheet.rowNames !== undefined && free.includes(sheet.rowNames) ? sheet.rowNames : called
  if (own !== undefined) return named(sheet, [header[own]!], [])
  const first = free.includes(0) && isNaming(sheet, 0)
  const wordy = free.filter((place) => isWordy(sheet, place))
  const apart = wordy.filter((place) => isUnique(sheet, place))
  const best = first ? 0 : apart.length === 1 ? apart[0] : undefined
  if (best !== undefined) return named(sheet, [header[best]!], [fill(words.namedBy, { columns: header[best]! })])
  // words that repeat are names of something, of countries in a panel say: to number the rows would hide it
  if (wordy.includes(0)) return named(sheet, [header[0]!], [])
  const count = rows.length
  return { names: rows.map((_, k) => String(k + 1)), by: [], notes: [fill(words.numbered, { count })], problems: [] }
}

function textAt(sheet: Sheet, row: number, place: number): string {
  return nameOf(sheet.rows[row]!.cells[place])
}

/** A column of words that differ, or of whole numbers that do. */
function isNaming(sheet: Sheet, place: number): boolean {
  const whole = sheet.rows.every(({ cells }) => {
    const cell = readCell(cells[place])
    return cell.kind === 'number' && Number.isInteger(cell.value)
  })
  return (whole || isWordy(sheet, place)) && isUnique(sheet, place)
}

function isWordy({ rows }: Sheet, place: number): boolean {
  const wordsOf = rows.filter(({ cells }) => {
    const cell = cells[place]
    return typeof cell === 'string' && readCell(cell).kind === 'word'
  })
  return rows.length > 0 && 2 * wordsOf.length > rows.length
}

function isUnique(sheet: Sheet, place: number): boolean {
  const seen = new Set(sheet.rows.map((_, row) => textAt(sheet, row, place)))
  return seen.size === sheet.rows.length && !seen.has('')
}

function named(sheet: Sheet, columns: readonly string[], notes: readonly Words[]): CaseNames {
  const { header, rows } = sheet
  const problems: SheetProblem[] = []
  const places = columns.flatMap((name) => {
    const place = header.indexOf(name)
    if (place >= 0) return [place]
    const wanted = fill(words.oneOf, { names: header.join(', ') })
    problems.push({ at: ['case'], got: fill(words.noColumn, { name }), wanted, nearest: nearest(name, header) })
    return []
  })
  const names = rows.map(({ cells, line }, row) => {
    const parts = places.map((place) => textAt(sheet, row, place))
    if (parts.length > 0 && places.every((place) => !isBlank(cells[place]))) return parts.join(' ')
    if (problems.length < mostTold) problems.push({ at: ['rows', String(row)], got: words.nothing, wanted: words.caseName, line })
    return `#${row + 1}`
  })
  const twice = [...countsOf(names)].filter(([, count]) => count > 1)
  const wanted = fill(words.onceCase, { columns: together(sheet, places).join(',') })
  for (const [name, count] of twice.slice(0, mostTold)) problems.push({ at: [], got: fill(words.twice, { name, count }), wanted })
  const said = columns.length > 1 ? [...notes, fill(words.namedBy, { columns: columns.join(', ') })] : notes
  return { names, by: columns, notes: said, problems }
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** The column that, with these, tells the rows apart: a proposal. */
function together(sheet: Sheet, places: readonly number[]): string[] {
  const { header, rows } = sheet
  const other = header.findIndex((_, place) => {
    if (places.includes(place)) return false
    const whole = rows.every(({ cells }) => {
      const cell = readCell(cells[place])
      return cell.kind === 'word' || (cell.kind === 'number' && Number.isInteger(cell.value))
    })
    const keys = new Set(rows.map((_row, row) => [...places, place].map((one) => textAt(sheet, row, one)).join('\u0000')))
    return whole && keys.size === rows.length
  })
  return [...places.map((place) => header[place]!), other < 0 ? '…' : header[other]!]
}
