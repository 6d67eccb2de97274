/** The table of a study as sets: cells become degrees by the study's rules, and all that is wrong with them is told at once. */
import * as comparison from '../comparison/index.ts'
import { firstOf, toProblem, type Finding, type Path, type Problem } from '../scenario/index.ts'
import { booleans, nameOf, plainCell, readCell, tableOf, type Cell, type Sheet, type SheetProblem, type Table } from '../tables/index.ts'
import { fill, nearest, type Words } from '../text/index.ts'
import { askedFindings } from './askedCheck.ts'
import { readOutcome, type StudyOutcome } from './outcome.ts'
import type { SetOf } from './set.ts'
import type { CompareStudy } from './study.ts'
import { studyWords as words } from './words.ts'

export type PlainCell = string | number | null

/** Where a set comes from: the cells as they stand in the table, and what is made of them. */
export interface Origin extends SetOf {
  readonly name: string
  readonly cells: readonly PlainCell[]
}

export interface Prepared {
  readonly table: comparison.CaseTable
  readonly outcome: StudyOutcome
  readonly origins: readonly Origin[]
  readonly labels: comparison.Labels
  readonly warnings: readonly Problem[]
  /** What was made of the file and of its cells, for the reader to know. */
  readonly notes: readonly Words[]
  /** Cases that fell out because a cell of theirs is missing. */
  readonly dropped: readonly string[]
  /** Every column of the table as it stands, of the cases that are compared: for clusters and the like. */
  readonly columns: Readonly<Record<string, readonly PlainCell[]>>
}

interface Gathered {
  readonly study: CompareStudy
  readonly sheet: Sheet
  readonly table: Table
  /** Places of the cases that are not left out by name. */
  readonly kept: readonly number[]
  readonly findings: { readonly finding: Finding; readonly line: number | undefined }[]
  readonly notes: Words[]
}

interface Made {
  readonly name: string
  readonly set: SetOf
  /** Of the cases that are kept. */
  readonly cells: readonly Cell[]
}

export function prepareStudy(
  given: CompareStudy,
  sheet: Sheet,
): { readonly prepared: Prepared | null; readonly problems: readonly Problem[] } {
  const study = { ...given, conditions: given.conditions.map(nameOf) }
  const names = [...new Set([...sheet.header, ...Object.keys(study.sets)])]
  const reading = readOutcome(study.outcome, names)
  if ('problem' in reading)
    return { prepared: null, problems: [toProblem({ path: ['outcome'], ...reading.problem }, sheet.file, undefined)] }
  const { outcome } = reading
  const asked = [...new Set([...study.conditions, ...outcome.names])]
  const gathered = gather(study, sheet, asked)
  const all = asked.flatMap((name): Made[] => {
    const set = setNamed(study, name) ?? (sheet.header.includes(name) ? { column: name } : undefined)
    return set === undefined ? [] : [{ name, set, cells: cellsOf(name, set, gathered) }]
  })
  const { made, kept, dropped } = withoutMissing(all, gathered)
  const cases = kept.map((place) => gathered.table.cases[place]!)
  // columns that nothing asks for stand with their names only: their cells are nobody's concern
  const columns = [...made, ...names.filter((name) => !asked.includes(name)).map((name) => ({ name, cells: cases.map((_, k) => k % 2) }))]
  const rules = Object.fromEntries(made.flatMap(({ name, set }) => (set.rule === undefined ? [] : [[name, set.rule] as const])))
  const question = questionOf(study, outcome, rules)
  const checked = comparison.checkTable({ cases, columns }, question)
  const told = (one: comparison.TableProblem): Problem => problemOf(one, gathered)
  const own = gathered.findings.map(({ finding, line }) => toProblem(finding, sheet.file, line))
  const known = new Set(gathered.findings.map(({ finding }) => String(finding.path.at(-1))))
  // cases that stand twice were told with the table
  const wrong = checked.filter((one) => one.severity === 'error' && one.column !== undefined && !known.has(one.column))
  wrong.push(...checked.filter((one) => one.severity === 'error' && one.column === undefined && one.case === undefined))
  if (kept.length === 0 && gathered.kept.length > 0)
    own.push(toProblem({ path: ['dropMissing'], got: words.noneLeft, wanted: words.someRows }, sheet.file, undefined))
  const errors = [...own, ...wrong.map(told)]
  if (errors.length > 0) return { prepared: null, problems: firstOf(errors) }
  const sets = made.map(({ name, set, cells }) => setColumn(name, cells, set.rule, name === outcome.names[0] ? outcome.levels : undefined))
  const degrees = checkDegrees(cases, sets, Object.keys(rules), question)
  const asks = askedFindings(study, { cases, columns: sets }, outcome, sheet.header).map((one) => toProblem(one, sheet.file, undefined))
  const strange = [...degrees.filter(({ severity }) => severity === 'error').map(told), ...asks]
  if (strange.length > 0) return { prepared: null, problems: firstOf(strange) }
  const prepared: Prepared = {
    table: { cases, columns: sets },
    outcome,
    origins: made.map(({ name, set }) => ({ name, ...set, cells: plainCells(set.column, gathered, kept) })),
    labels: Object.fromEntries(made.flatMap(({ name, set }) => (set.label === undefined ? [] : [[name, set.label] as const]))),
    warnings: [...checked, ...degrees].filter(({ severity }) => severity === 'warning').map(told),
    notes: gathered.notes,
    dropped,
    columns: Object.fromEntries(sheet.header.map((name) => [name, plainCells(name, gathered, kept)])),
  }
  return { prepared, problems: [] }
}

function questionOf(study: CompareStudy, { names, levels }: StudyOutcome, rules: comparison.Question['rules']): comparison.Question {
  const [outcome = '', ...also] = names
  return {
    conditions: study.conditions,
    outcome,
    also,
    ...(levels === undefined ? {} : { levels }),
    ...(rules === undefined ? {} : { rules }),
  }
}

/** A name such as `constructor` is a name like others. */
function setNamed({ sets }: CompareStudy, name: string): SetOf | undefined {
  return Object.hasOwn(sets, name) ? sets[name] : undefined
}

/** Of sets that a rule made: numbers that differ may still be one degree, or one half exactly. */
function checkDegrees(
  cases: readonly string[],
  sets: readonly comparison.Column[],
  ruled: readonly string[],
  question: comparison.Question,
): comparison.TableProblem[] {
  const columns = sets.map(({ name, values }) => ({
    name,
    cells: [...values].map((value): Cell => (value === comparison.dontCare ? { kind: 'inapplicable' } : { kind: 'number', value })),
  }))
  const { rules: _, ...rest } = question
  return comparison.checkTable({ cases, columns }, rest).filter(({ column }) => column !== undefined && ruled.includes(column))
}

function problemOf(one: comparison.TableProblem, { table }: Gathered): Problem {
  const { got, wanted, nearest: near, words: sentence } = one
  const path = [one.case, one.column].filter((name) => name !== undefined).join('.')
  const line = one.case === undefined ? undefined : table.lines[table.cases.indexOf(one.case)]
  return {
    file: table.file,
    path,
    ...(line === undefined ? {} : { line }),
    got,
    wanted,
    ...(near === undefined ? {} : { nearest: near }),
    words: sentence,
  }
}

/** Values that the outcome names are values, whatever codes there are beside them. */
function setColumn(
  name: string,
  cells: readonly Cell[],
  rule: comparison.MembershipRule | undefined,
  levels: readonly number[] | undefined,
): comparison.Column {
  const numbers = cells.map((cell) => (cell.kind === 'number' ? cell.value : cell.kind === 'inapplicable' ? comparison.dontCare : NaN))
  if (rule !== undefined)
    return comparison.column(name, comparison.membership(numbers, rule), rule.method === 'crisp' ? undefined : 'fuzzy')
  const whole = numbers.every((value) => Number.isInteger(value) && value >= 0)
  return levels !== undefined && whole ? comparison.column(name, numbers, 'multivalue') : comparison.column(name, numbers)
}

function plainCells(column: string, { table }: Gathered, kept: readonly number[]): PlainCell[] {
  const cells = table.columns.find(({ name }) => name === nameOf(column))?.cells ?? []
  return kept.map((place) => (cells[place] === undefined ? null : plainCell(cells[place])))
}

/** The rows that are compared, each with its name. */
function gather(study: CompareStudy, sheet: Sheet, asked: readonly string[]): Gathered {
  const columns = asked.map((name) => nameOf(setNamed(study, name)?.column ?? name))
  const { table, problems } = tableOf(sheet, { asked: columns, ...(study.cases === undefined ? {} : { cases: study.cases }) })
  const findings: Gathered['findings'] = problems.map(findingOf)
  const tell = (path: Path, got: Words, wanted: Words, near?: string): void => {
    findings.push({ finding: { path, got, wanted, nearest: near }, line: undefined })
  }
  if (sheet.rows.length === 0) tell([], words.noRows, words.someRows)
  const out = new Set(study.leaveOut.map(nameOf))
  for (const name of out) if (!table.cases.includes(name)) tell(['leaveOut'], same(`"${name}"`), words.aCase, nearest(name, table.cases))
  for (const [k, name] of study.conditions.entries())
    if (study.conditions.indexOf(name) < k) tell(['conditions', k], same(`"${name}"`), words.onceCondition)
  const kept = table.cases.flatMap((id, place) => (out.has(id) ? [] : [place]))
  if (kept.length === 0 && sheet.rows.length > 0) tell(['leaveOut'], words.noneLeft, words.someRows)
  const totals = kept.map((place) => table.cases[place]!).filter((name) => totalWords.test(name))
  const notes = totals.length === 0 ? [] : [fill(words.totals, { names: totals.slice(0, mostNamed).join(', ') })]
  return { study, sheet, table, kept, findings, notes: [...table.notes, ...notes] }
}

/** What spreadsheets write under their columns. */
const totalWords = /^(?:total|sum|mean|average|grand total|المجموع|الإجمالي|المتوسط|المعدل)$/i

/** A problem of a sheet as one of a file. */
function findingOf({ at, got, wanted, nearest: near, line }: SheetProblem): {
  readonly finding: Finding
  readonly line: number | undefined
} {
  return { finding: { path: at, got, wanted, nearest: near }, line }
}

function same(text: string): Words {
  return { en: text, ar: text }
}

/** Cells of the cases that are kept, by codes, in new numbers, or as they stand. */
function cellsOf(name: string, set: SetOf, gathered: Gathered): readonly Cell[] {
  const { table, sheet, kept, findings, notes } = gathered
  const column = table.columns.find((one) => one.name === nameOf(set.column))
  if (column === undefined) {
    const wanted = fill(words.oneOfNames, { names: sheet.header.join(', ') })
    const finding = { path: ['sets', name, 'column'], got: same(`"${set.column}"`), wanted, nearest: nearest(set.column, sheet.header) }
    findings.push({ finding, line: undefined })
    return standIn(gathered)
  }
  const cells = kept.map((place) => column.cells[place]!)
  if (set.codes !== undefined) return fromCodes(name, set, gathered)
  if (set.renumber === true) return renumbered(name, cells, notes)
  return set.rule === undefined ? rounded(name, booleans(cells) ?? cells, notes) : cells
}

/** What misses 0 or 1 by less than this does so by rounding: programs that write fifteen digits leave 1.0000000000000002. */
const hair = 1e-9

function rounded(name: string, cells: readonly Cell[], notes: Words[]): Cell[] {
  let count = 0
  const found = cells.map((cell): Cell => {
    if (cell.kind !== 'number') return cell
    const near = cell.value < 0 ? 0 : cell.value > 1 ? 1 : cell.value
    if (near === cell.value || Math.abs(near - cell.value) >= hair) return cell
    count++
    return { kind: 'number', value: near }
  })
  if (count > 0) notes.push(fill(words.hair, { name, count }))
  return found
}

/** Takes the place of cells of which something was told already. */
function standIn({ kept }: Gathered): Cell[] {
  return kept.map((_, k) => ({ kind: 'number', value: k % 2 }))
}

function renumbered(name: string, cells: readonly Cell[], notes: Words[]): Cell[] {
  const codes = [...new Set(cells.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : [])))].sort((a, b) => a - b)
  const map = new Map(codes.map((code, place) => [code, place]))
  notes.push(fill(words.renumbered, { name, codes: codes.map((code, place) => `${code} → ${place}`).join(', ') }))
  return cells.map((cell) => (cell.kind === 'number' ? { kind: 'number', value: map.get(cell.value)! } : cell))
}

/** Words that have no code are told once each, with the first line where they stand. */
function fromCodes(name: string, { column, codes = {} }: SetOf, { table, sheet, kept, findings }: Gathered): Cell[] {
  const at = sheet.header.indexOf(nameOf(column))
  const known = Object.keys(codes)
  const told = new Set<string>()
  return kept.map((place, k): Cell => {
    const raw = sheet.rows[place]!.cells[at]
    const text = String(raw ?? '').trim()
    const cell = readCell(raw)
    const code = Object.hasOwn(codes, text) ? text : cell.kind === 'number' ? String(cell.value) : ''
    if (Object.hasOwn(codes, code)) return { kind: 'number', value: codes[code]! }
    if (cell.kind === 'missing' || cell.kind === 'inapplicable') return cell
    if (!told.has(text) && told.size < mostTold) {
      const wanted = fill(words.oneOfNames, { names: known.join(', ') })
      const path = [table.cases[place]!, name]
      findings.push({
        finding: { path, got: same(JSON.stringify(text.slice(0, 60))), wanted, nearest: nearest(text, known) },
        line: table.lines[place],
      })
    }
    told.add(text)
    return { kind: 'number', value: k % 2 }
  })
}

const mostTold = 12
const mostNamed = 20

/** With `dropMissing` the cases of which a cell is missing fall out, and are named. */
function withoutMissing(
  made: readonly Made[],
  { study, table, kept, notes }: Gathered,
): { readonly made: readonly Made[]; readonly kept: readonly number[]; readonly dropped: readonly string[] } {
  const whole = kept.flatMap((_, k) => (made.some(({ cells }) => cells[k]?.kind === 'missing') ? [] : [k]))
  if (study.dropMissing !== true || whole.length === kept.length) return { made, kept, dropped: [] }
  const left = new Set(whole)
  const dropped = kept.flatMap((place, k) => (left.has(k) ? [] : [table.cases[place]!]))
  const listed = dropped.slice(0, mostNamed).join(', ')
  notes.push(fill(words.dropped, { count: dropped.length, names: dropped.length > mostNamed ? `${listed}, …` : listed }))
  return {
    made: made.map((one) => ({ ...one, cells: whole.map((k) => one.cells[k]!) })),
    kept: whole.map((k) => kept[k]!),
    dropped,
  }
}
