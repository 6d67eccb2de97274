/** Everything that is wrong with a table and with what is asked of it, all at once, by column, and in both languages. */
import { readCell, type Cell, type RawCell } from '../tables/index.ts'
import { fill, nearest, type Words } from '../text/index.ts'
import { levelFindings, numbersOf, outcomeFindings, unusable, type ColumnCells, type LevelFinding } from './levels.ts'
import { levelWords } from './levelWords.ts'
import type { MembershipRule } from './membership.ts'
import { dontCare, inferKind } from './table.ts'
import { mostConditions } from './term.ts'
import { anchorsOf } from './thresholds.ts'

/** A table as it comes from a file or a form: cells are not yet known to be numbers. */
export interface RawTable {
  readonly cases: readonly string[]
  readonly columns: readonly { readonly name: string; readonly cells: readonly (RawCell | Cell)[] }[]
}

/** What is to be compared in it. */
export interface Question {
  readonly conditions: readonly string[]
  /** The column that the outcome is read from. */
  readonly outcome: string
  /** Its values that count as the outcome, where the question names them (`OUT[2]`). */
  readonly levels?: readonly number[]
  /** More columns that an outcome of several names. */
  readonly also?: readonly string[]
  /** How raw numbers become degrees of membership. */
  readonly rules?: Readonly<Record<string, MembershipRule>>
}

export interface TableProblem {
  readonly severity: 'error' | 'warning'
  readonly column?: string
  /** Where it is about one case. */
  readonly case?: string
  /** How many cases it is about. */
  readonly count?: number
  readonly got: Words
  readonly wanted: Words
  readonly nearest?: string
  readonly words: Words
}

const sentences = {
  general: { en: '{where}: got {got}; wanted {wanted}.', ar: '{where}: وُجد {got}، والمطلوب {wanted}.' },
  nearest: { en: ' Did you mean "{nearest}"?', ar: ' هل تقصد "{nearest}"؟' },
} as const satisfies Record<string, Words>

const phrases = {
  table: { en: 'the table', ar: 'الجدول' },
  columnOf: { en: 'column {name}', ar: 'العمود {name}' },
  caseOf: { en: 'case {name}', ar: 'الحالة {name}' },
  caseIn: { en: 'case {name}, column {column}', ar: 'الحالة {name}، العمود {column}' },
  casesIn: { en: 'column {column}, {count} cases ({names})', ar: 'العمود {column}، وعدد الحالات {count} ({names})' },
  more: { en: '{names}, …', ar: '{names}، …' },
  rule: { en: 'the anchors of {name}', ar: 'مراسي {name}' },
  twice: { en: 'it {count} times', ar: 'تكراره، عدد مراته {count}' },
  once: { en: 'each case once', ar: 'كل حالة مرة واحدة' },
  onceColumn: { en: 'each column once', ar: 'كل عمود مرة واحدة' },
  unknown: { en: 'no column of this name', ar: 'لا عمود بهذا الاسم' },
  known: { en: 'one of {names}', ar: 'أحد الأعمدة: {names}' },
  ordered: {
    en: 'exclusion, crossover and inclusion in order, none equal',
    ar: 'الاستبعاد فنقطة العبور فالشمول بالترتيب، ولا قيمتان متساويتان',
  },
  rising: { en: 'thresholds that rise', ar: 'عتبات متصاعدة' },
  overlap: { en: 'the outcome among the conditions', ar: 'النتيجة بين الشروط' },
  apart: { en: 'conditions other than the outcome', ar: 'شروط غير النتيجة' },
  tooFew: {
    en: '{conditions} conditions, so {rows} rows, and {cases} cases',
    ar: '{conditions:conditions}، أي {rows:rows}، و{cases:cases}',
  },
  enough: {
    en: 'no more rows than {rows}, four for each case: otherwise three rows in four stay empty and assumptions carry the result',
    ar: 'ما لا يزيد على {rows:rows}، أربعة لكل حالة: وإلا بقيت ثلاثة أرباع الصفوف فارغة وحملت الافتراضات النتيجة',
  },
  tooMany: { en: '{count} conditions', ar: '{count:conditions}' },
  atMost: { en: 'at most {most} conditions', ar: '{most:conditions} على الأكثر' },
  noConditions: { en: 'no condition', ar: 'لا شرط' },
  someConditions: { en: 'at least one condition', ar: 'شرط واحد على الأقل' },
} as const satisfies Record<string, Words>

interface Place {
  readonly column?: string
  readonly case?: string
  readonly count?: number
  readonly severity?: 'error' | 'warning'
  readonly nearest?: string | undefined
}

export function checkTable(table: RawTable, question?: Question): TableProblem[] {
  return [
    ...repeated(table.cases).map(([name, count]) =>
      problem({ case: name }, fill(phrases.caseOf, { name }), fill(phrases.twice, { count }), phrases.once),
    ),
    ...repeated(table.columns.map(({ name }) => name)).map(([name, count]) =>
      problem({ column: name }, fill(phrases.columnOf, { name }), fill(phrases.twice, { count }), phrases.onceColumn),
    ),
    ...(question === undefined
      ? table.columns.flatMap((one) => told(one.name, unusable(cellsOf(table, one.name), false)))
      : checkQuestion(table, question)),
  ]
}

function problem(place: Place, where: Words, got: Words, wanted: Words): TableProblem {
  const body = fill(sentences.general, { where, got, wanted })
  const tail = place.nearest === undefined ? { en: '', ar: '' } : fill(sentences.nearest, { nearest: place.nearest })
  return {
    severity: place.severity ?? 'error',
    ...(place.column === undefined ? {} : { column: place.column }),
    ...(place.case === undefined ? {} : { case: place.case }),
    ...(place.count === undefined ? {} : { count: place.count }),
    got,
    wanted,
    ...(place.nearest === undefined ? {} : { nearest: place.nearest }),
    words: { en: body.en + tail.en, ar: body.ar + tail.ar },
  }
}

/** Cases that are told by name. */
const mostNamed = 5

/** One problem a kind and column, however many cases it is about. */
function told(column: string, findings: readonly LevelFinding[]): TableProblem[] {
  return findings.map(({ severity, cases = [], got, wanted }) => {
    const [only] = cases
    const place = {
      column,
      severity,
      ...(cases.length === 0 ? {} : { count: cases.length }),
      ...(cases.length === 1 ? { case: only! } : {}),
    }
    if (cases.length === 0) return problem(place, fill(phrases.columnOf, { name: column }), got, wanted)
    if (cases.length === 1) return problem(place, fill(phrases.caseIn, { name: only!, column }), got, wanted)
    const listed = cases.slice(0, mostNamed).join(', ')
    const names = cases.length > mostNamed ? fill(phrases.more, { names: listed }) : listed
    return problem(place, fill(phrases.casesIn, { column, count: cases.length, names }), got, wanted)
  })
}

function repeated(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1)
}

function cellsOf(table: RawTable, name: string): ColumnCells {
  const cells = table.columns.find((one) => one.name === name)?.cells ?? []
  return { name, cases: table.cases, cells: table.cases.map((_, i) => readCell(cells[i])) }
}

function ruleOf({ rules = {} }: Question, name: string): MembershipRule | undefined {
  return Object.hasOwn(rules, name) ? rules[name] : undefined
}

function checkQuestion(table: RawTable, question: Question): TableProblem[] {
  const { conditions, outcome, also = [], rules = {} } = question
  const names = table.columns.map(({ name }) => name)
  const asked = [...new Set([...conditions, outcome, ...also])]
  const found: TableProblem[] = []
  for (const name of [...asked, ...Object.keys(rules).filter((one) => !asked.includes(one))]) {
    if (names.includes(name)) continue
    const place = { column: name, nearest: nearest(name, names) }
    found.push(problem(place, fill(phrases.columnOf, { name }), phrases.unknown, fill(phrases.known, { names: names.join(', ') })))
  }
  if (conditions.length === 0) found.push(problem({}, phrases.table, phrases.noConditions, phrases.someConditions))
  if (conditions.length > mostConditions) {
    found.push(
      problem({}, phrases.table, fill(phrases.tooMany, { count: conditions.length }), fill(phrases.atMost, { most: mostConditions })),
    )
  }
  if ([outcome, ...also].some((name) => conditions.includes(name)))
    found.push(problem({ column: outcome }, phrases.table, phrases.overlap, phrases.apart))
  for (const [name, rule] of Object.entries(rules)) {
    const wrong = ruleFault(rule)
    if (wrong !== undefined) found.push(problem({ column: name }, fill(phrases.rule, { name }), wrong.got, wrong.wanted))
  }
  for (const name of asked.filter((one) => names.includes(one))) found.push(...checkSet(cellsOf(table, name), question))
  return [...found, ...checkDiversity(table, question)]
}

/** Anchors out of order, thresholds that do not rise. */
export function ruleFault(rule: MembershipRule): { readonly got: Words; readonly wanted: Words } | undefined {
  const values = anchorsOf(rule)
  const got = { en: values.join(', '), ar: values.join(', ') }
  if ('thresholds' in rule) {
    const rising = values.length > 0 && values.every((value, i) => i === 0 || value > values[i - 1]!)
    return rising ? undefined : { got, wanted: phrases.rising }
  }
  if (rule.method === 'shares') return undefined
  if (rule.method !== 'bell') return isOrdered(values) ? undefined : { got, wanted: phrases.ordered }
  const { exclusion, crossover, inclusion } = rule.anchors
  const sides = [0, 1].map((side) => [exclusion[side]!, crossover[side]!, inclusion[side]!])
  const meets = inclusion[0] > exclusion[0] ? inclusion[0] <= inclusion[1] : exclusion[0] <= exclusion[1]
  return sides.every(isOrdered) && crossover[0] < crossover[1] && meets ? undefined : { got, wanted: phrases.ordered }
}

function isOrdered([a, b, c]: readonly number[]): boolean {
  return (a! < b! && b! < c!) || (a! > b! && b! > c!)
}

function checkSet(column: ColumnCells, question: Question): TableProblem[] {
  const { name } = column
  const rule = ruleOf(question, name)
  const isOutcome = name === question.outcome
  const lost = unusable(column, rule !== undefined || isOutcome)
  const numbers = numbersOf(column.cells)
  const found = [...lost]
  if (new Set(numbers).size === 1 && lost.length === 0) {
    const value = numbers[0] === dontCare ? '-' : numbers[0]!
    found.push({ severity: 'warning', got: fill(levelWords.constant, { value }), wanted: levelWords.varied })
  }
  const readable = column.cells.every(({ kind }) => kind !== 'word')
  if (rule === undefined && readable) found.push(...(isOutcome ? outcomeFindings(column, question.levels) : levelFindings(column)))
  else if (rule?.method === 'indirect') {
    const below = column.cases.filter((_, i) => numberAt(column, i) < 0)
    if (below.length > 0) found.push({ severity: 'error', cases: below, got: levelWords.below, wanted: levelWords.positive })
  }
  return told(name, found)
}

function numberAt({ cells }: ColumnCells, place: number): number {
  const cell = cells[place]!
  return cell.kind === 'number' ? cell.value : NaN
}

/**
 * Limited diversity: with more than four rows a case at least three rows in four are never seen. The rule of thumb of
 * Berg-Schlosser and De Meur 2009 (10 to 40 cases: 4 to 6 or 7 conditions) lies at the same place.
 */
const rowsPerCase = 4

function checkDiversity(table: RawTable, question: Question): TableProblem[] {
  const { conditions } = question
  const cases = table.cases.length
  const rows = conditions.reduce((product, name) => product * levelsOf(table, name, ruleOf(question, name)), 1)
  if (rows <= rowsPerCase * cases) return []
  const got = fill(phrases.tooFew, { conditions: conditions.length, rows, cases })
  return [problem({ severity: 'warning' }, phrases.table, got, fill(phrases.enough, { rows: rowsPerCase * cases }))]
}

function levelsOf(table: RawTable, name: string, rule: MembershipRule | undefined): number {
  if (rule !== undefined) return rule.method === 'crisp' ? rule.thresholds.length + 1 : 2
  const values = numbersOf(cellsOf(table, name).cells)
  return inferKind(values) === 'multivalue' ? values.reduce((a, b) => Math.max(a, b)) + 1 : 2
}
