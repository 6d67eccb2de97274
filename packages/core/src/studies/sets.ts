/** The table of a study as sets: cells become degrees by the study's rules, and all that is wrong with them is told at once. */
import * as comparison from '../comparison/index.ts'
import type { Sheet } from '../episodes/index.ts'
import { firstOf, toProblem, type Finding, type Path, type Problem } from '../scenario/index.ts'
import { fill, nearest, type Words } from '../text/index.ts'
import type { SetOf } from './set.ts'
import type { CompareStudy } from './study.ts'
import { studyWords as words } from './words.ts'

type Cell = string | number | null

/** Where a set comes from: the cells as they stand in the table, and what is made of them. */
export interface Origin extends SetOf {
  readonly name: string
  readonly cells: readonly Cell[]
}

export interface Prepared {
  readonly table: comparison.CaseTable
  readonly origins: readonly Origin[]
  readonly labels: comparison.Labels
  readonly warnings: readonly Problem[]
}

export function bareName(outcome: string): string {
  return outcome.replace(/^~\s*/, '')
}

/** Which of the columns tells the cases apart. */
export function idColumn(header: readonly string[]): number {
  const place = header.findIndex((name) => ['case_id', 'case', 'id'].includes(name.toLowerCase()))
  return Math.max(0, place)
}

interface Gathered {
  readonly sheet: Sheet
  readonly cases: readonly string[]
  readonly rows: Sheet['rows']
  readonly findings: { readonly finding: Finding; readonly line: number | undefined }[]
}

export function prepareStudy(
  study: CompareStudy,
  sheet: Sheet,
): { readonly prepared: Prepared | null; readonly problems: readonly Problem[] } {
  const gathered = gather(study, sheet)
  const asked = [...new Set([...study.conditions, bareName(study.outcome)])]
  const made = asked.flatMap((name) => {
    const set = Object.hasOwn(study.sets, name) ? study.sets[name] : sheet.header.includes(name) ? { column: name } : undefined
    return set === undefined ? [] : [{ name, cells: cellsOf(name, set, gathered), set }]
  })
  // columns that nothing asks for stand with their names only: their cells are nobody's concern
  const others = [...sheet.header, ...Object.keys(study.sets)].filter((name) => !asked.includes(name))
  const columns = [...made, ...[...new Set(others)].map((name) => ({ name, cells: standIn(gathered) }))]
  const rules = Object.fromEntries(made.flatMap(({ name, set }) => (set.rule === undefined ? [] : [[name, set.rule] as const])))
  const question = { conditions: study.conditions, outcome: bareName(study.outcome), rules }
  const checked = comparison.checkTable({ cases: gathered.cases, columns }, question)
  const own = gathered.findings.map(({ finding, line }) => toProblem(finding, sheet.file, line))
  const errors = [...own, ...checked.filter(({ severity }) => severity === 'error').map((one) => problemOf(one, sheet.file))]
  if (errors.length > 0) return { prepared: null, problems: firstOf(errors) }
  const sets = made.map(({ name, cells }) => setColumn(name, cells, rules[name]))
  const degrees = checkDegrees(gathered.cases, sets, Object.keys(rules), question)
  const constant = degrees.filter(({ severity }) => severity === 'error').map((one) => problemOf(one, sheet.file))
  if (constant.length > 0) return { prepared: null, problems: firstOf(constant) }
  const prepared = {
    table: { cases: gathered.cases, columns: sets },
    origins: made.map(({ name, set }) => ({ name, ...set, cells: rawCells(set.column, gathered) })),
    labels: Object.fromEntries(made.flatMap(({ name, set }) => (set.label === undefined ? [] : [[name, set.label] as const]))),
    warnings: [...checked, ...degrees].filter(({ severity }) => severity === 'warning').map((one) => problemOf(one, sheet.file)),
  }
  return { prepared, problems: [] }
}

/** Of sets that a rule made: numbers that differ may still be one degree, or one half exactly. */
function checkDegrees(
  cases: readonly string[],
  sets: readonly comparison.Column[],
  ruled: readonly string[],
  { conditions, outcome }: comparison.Question,
): comparison.TableProblem[] {
  const columns = sets.map(({ name, values }) => ({ name, cells: [...values] }))
  return comparison
    .checkTable({ cases, columns }, { conditions, outcome })
    .filter(({ column }) => column !== undefined && ruled.includes(column))
}

function problemOf(one: comparison.TableProblem, file: string): Problem {
  const { got, wanted, nearest: near, words: sentence } = one
  const path = [one.case, one.column].filter((name) => name !== undefined).join('.')
  return { file, path, got, wanted, ...(near === undefined ? {} : { nearest: near }), words: sentence }
}

function setColumn(name: string, cells: readonly Cell[], rule: comparison.MembershipRule | undefined): comparison.Column {
  const numbers = cells.map((cell) => comparison.readCell(cell) ?? NaN)
  if (rule === undefined) return comparison.column(name, numbers)
  return comparison.column(name, comparison.membership(numbers, rule), rule.method === 'crisp' ? undefined : 'fuzzy')
}

function rawCells(column: string, { sheet, rows }: Gathered): Cell[] {
  const at = sheet.header.indexOf(column)
  return rows.map((row) => row.cells[at] ?? null)
}

/** The rows that are compared, each with its name. */
function gather(study: CompareStudy, sheet: Sheet): Gathered {
  const at = idColumn(sheet.header)
  const findings: Gathered['findings'] = []
  const tell = (line: number | undefined, path: Path, got: Words, wanted: Words, near?: string): void => {
    findings.push({ finding: { path, got, wanted, nearest: near }, line })
  }
  if (sheet.rows.length === 0) tell(undefined, [], words.noRows, words.someRows)
  const ids = sheet.rows.map((row, k) => {
    const id = String(row.cells[at] ?? '').trim()
    if (id === '') tell(row.line, ['rows', k], words.nothing, words.caseName)
    if (row.line !== undefined && row.cells.length !== sheet.header.length) {
      const count = sheet.header.length
      tell(row.line, ['rows', k], fill(words.cellCount, { count: row.cells.length }), fill(words.cellCount, { count }))
    }
    return id === '' ? `#${k + 1}` : id
  })
  for (const [column, name] of sheet.header.entries()) {
    if (sheet.header.indexOf(name) < column) tell(1, [name], words.again, words.columnOnce)
  }
  for (const name of study.leaveOut) {
    if (!ids.includes(name)) tell(undefined, ['leaveOut'], same(`"${name}"`), words.aCase, nearest(name, ids))
  }
  const kept = ids.flatMap((id, k) => (study.leaveOut.includes(id) ? [] : [k]))
  return { sheet, cases: kept.map((k) => ids[k]!), rows: kept.map((k) => sheet.rows[k]!), findings }
}

function same(text: string): Words {
  return { en: text, ar: text }
}

/** Takes the place of cells of which something was told already, or nothing needs to be. */
function standIn({ cases }: Gathered): Cell[] {
  return cases.map((_, k) => k % 2)
}

function cellsOf(name: string, { column, codes, rule }: SetOf, gathered: Gathered): Cell[] {
  const { sheet, rows, findings } = gathered
  const at = sheet.header.indexOf(column)
  if (at < 0) {
    const wanted = fill(words.oneOfNames, { names: sheet.header.join(', ') })
    const finding = { path: ['sets', name, 'column'], got: same(`"${column}"`), wanted, nearest: nearest(column, sheet.header) }
    findings.push({ finding, line: undefined })
    return standIn(gathered)
  }
  const cells = rows.map((row) => row.cells[at] ?? null)
  if (codes !== undefined) return cells.map((cell, k) => fromCode(cell, name, codes, gathered, k))
  const texts = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '' && comparison.readCell(cell) === undefined)
  // a column of words is one mistake, not one for each case
  if (rule === undefined && texts.length > 1 && 2 * texts.length > cells.length) {
    const some = [...new Set(texts)].slice(0, 4).map((text) => `"${String(text).slice(0, 30)}"`)
    findings.push({ finding: { path: [name], got: same(some.join(', ')), wanted: words.numbersOrCodes }, line: undefined })
    return standIn(gathered)
  }
  return cells
}

function fromCode(cell: Cell, name: string, codes: Readonly<Record<string, number>>, { cases, rows, findings }: Gathered, k: number): Cell {
  const text = String(cell ?? '').trim()
  if (text === '' || text === '-' || text === 'dc') return text
  if (Object.hasOwn(codes, text)) return codes[text]!
  const known = Object.keys(codes)
  const wanted = fill(words.oneOfNames, { names: known.join(', ') })
  const finding = { path: [cases[k]!, name], got: same(JSON.stringify(text.slice(0, 60))), wanted, nearest: nearest(text, known) }
  findings.push({ finding, line: rows[k]?.line })
  return k % 2
}
