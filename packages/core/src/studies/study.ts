/** What is to be compared: a study file, checked by hand with every problem at once. */
import { firstOf, linesOf, readJson, toProblem, type Finding, type LibraryFile, type Path, type Problem } from '../scenario/index.ts'
import { askedEntries, readAsked, type AskedMore } from './asked.ts'
import type { RawCell, Sheet } from '../tables/index.ts'
import { nearest, type Words } from '../text/index.ts'
import { pairOf, readerOf, same, type Reader } from './reader.ts'
import { readRuns, type RunsOf } from './runsEntry.ts'
import { setOf, type SetOf } from './set.ts'
import { studyWords as words, unnamedStudy } from './words.ts'

export const studyFormat = 'sharara-study/1'

export interface CompareStudy extends AskedMore {
  readonly name: Words
  /** Path of its table; without one the shipped cases. */
  readonly table?: string
  /** Columns whose cells together name a case, such as country and year. */
  readonly cases?: readonly string[]
  /** The table itself, where it stands in the study. */
  readonly data?: Pick<Sheet, 'header' | 'rows' | 'commas'>
  readonly conditions: readonly string[]
  /** A name, `~` and a name for its absence, some of its values (`OUT[2]`), or an expression. */
  readonly outcome: string
  readonly sets: Readonly<Record<string, SetOf>>
  readonly nCut: number
  readonly inclCut: number
  /** Inclusion between this and `inclCut` makes a row contradictory. */
  readonly lowerInclCut?: number
  readonly priCut: number
  /** By condition: the value that is expected to help, or the values. */
  readonly directions: Readonly<Record<string, number | readonly number[]>>
  readonly leaveOut: readonly string[]
  /** Cases of which a cell is missing fall out, and are named. */
  readonly dropMissing?: boolean
  /** Cases are runs of the model: which. */
  readonly runs?: RunsOf
}

/** `table` of the study is as written: relative to the file. */
export function readStudy({ file, text, unreadable }: LibraryFile): {
  readonly study: CompareStudy | null
  readonly problems: readonly Problem[]
} {
  if (unreadable) return { study: null, problems: [toProblem({ path: [], ...unreadable }, file, undefined)] }
  const { value, faults, offsetAt } = readJson(text)
  const place = linesOf(text)
  const lineAt = (offset: number): number => place(offset).line
  if (faults.length > 0) {
    const told = faults.map(({ path: at, met, offset }) =>
      toProblem({ path: at, got: met === '' ? words.end : same(met), wanted: words.json }, file, lineAt(offset)),
    )
    return { study: null, problems: firstOf(told) }
  }
  const findings: Finding[] = []
  const study = studyOf(value, readerOf(findings))
  const lineOf = (at: Path): number | undefined => {
    for (let length = at.length; length > 0; length--) {
      const offset = offsetAt(at.slice(0, length))
      if (offset !== undefined) return lineAt(offset)
    }
    return undefined
  }
  const problems = findings.map((finding) => toProblem(finding, file, lineOf(finding.path)))
  return { study: problems.length === 0 ? study : null, problems: firstOf(problems) }
}

const entries = [
  ...'format name table data cases conditions outcome sets nCut inclCut lowerInclCut priCut directions leaveOut dropMissing runs'.split(
    ' ',
  ),
  ...askedEntries,
]

function studyOf(value: unknown, read: Reader): CompareStudy {
  const own = read.fields(value, [], entries)
  if (own['format'] !== studyFormat) read.wrong(['format'], own['format'], same(`"${studyFormat}"`))
  const listed = own['sets'] === undefined ? {} : read.fields(own['sets'], ['sets'], null)
  const sets = Object.fromEntries(Object.entries(listed).map(([name, set]) => [name, setOf(set, read, ['sets', name])]))
  const given = own['directions'] === undefined ? {} : read.fields(own['directions'], ['directions'], null)
  const conditions = read.texts(own['conditions'], ['conditions'])
  for (const [name] of Object.entries(given)) {
    if (!conditions.includes(name)) read.wrong(['directions', name], name, words.aCondition, nearest(name, conditions))
  }
  const directions = Object.entries(given).map(([name, level]) => [name, directionOf(level, read, ['directions', name])] as const)
  const { lowerInclCut, table, leaveOut, cases, dropMissing } = own
  return {
    name: own['name'] === undefined ? unnamedStudy : pairOf(own['name'], read, ['name']),
    ...(table === undefined ? {} : { table: read.text(table, ['table']) }),
    ...(own['data'] === undefined ? {} : { data: dataOf(own['data'], read) }),
    ...(cases === undefined ? {} : { cases: read.texts(cases, ['cases']) }),
    conditions,
    outcome: read.text(own['outcome'], ['outcome']),
    sets,
    nCut: read.number(own['nCut'], ['nCut'], 1, 10_000, 1),
    inclCut: read.number(own['inclCut'], ['inclCut'], 0, 1, 0.8),
    ...(lowerInclCut === undefined ? {} : { lowerInclCut: read.number(lowerInclCut, ['lowerInclCut'], 0, 1, 0.8) }),
    priCut: read.number(own['priCut'], ['priCut'], 0, 1, 0),
    directions: Object.fromEntries(directions),
    ...(own['runs'] === undefined ? {} : { runs: readRuns(own['runs'], read, ['runs']) }),
    leaveOut: leaveOut === undefined ? [] : read.texts(leaveOut, ['leaveOut']),
    ...(dropMissing === undefined ? {} : { dropMissing: read.flag(dropMissing, ['dropMissing']) }),
    ...readAsked(own, read),
  }
}

/** Rows of numbers, texts and null, under the names of the columns. */
function dataOf(value: unknown, read: Reader): NonNullable<CompareStudy['data']> {
  const own = read.fields(value, ['data'], ['header', 'rows', 'commas'])
  const header = read.texts(own['header'], ['data', 'header'])
  const rows = Array.isArray(own['rows']) ? own['rows'] : []
  if (!Array.isArray(own['rows'])) read.wrong(['data', 'rows'], own['rows'], words.dataRows)
  const cells = rows.map((row: unknown, k) => {
    const fits = Array.isArray(row) && row.length === header.length && row.every(isCell)
    if (!fits) read.wrong(['data', 'rows', k], row, words.dataRows)
    return { cells: fits ? (row as RawCell[]) : [] } // looked at by the line above
  })
  return { header, rows: cells, commas: read.flag(own['commas'], ['data', 'commas']) }
}

function isCell(cell: unknown): boolean {
  return cell === null || typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
}

/** One value, or several of a multi-value set. */
function directionOf(value: unknown, read: Reader, path: Path): number | readonly number[] {
  if (Array.isArray(value)) return value.map((one: unknown, k) => read.number(one, [...path, k], 0, 30, NaN))
  return read.number(value, path, 0, 30, NaN)
}
