/** Everything that is wrong with a table and with what is asked of it, all at once and in both languages. */
import { fill, nearest, type Words } from '../text/index.ts'
import { anchorsOf } from './thresholds.ts'
import type { MembershipRule } from './membership.ts'
import { dontCare, inferKind } from './table.ts'
import { mostConditions } from './term.ts'

/** A table as it comes from a file or a form: cells are not yet known to be numbers. */
export interface RawTable {
  readonly cases: readonly string[]
  readonly columns: readonly { readonly name: string; readonly cells: readonly (number | string | null | undefined)[] }[]
}

/** What is to be compared in it. */
export interface Question {
  readonly conditions: readonly string[]
  readonly outcome: string
  /** How raw numbers become degrees of membership. */
  readonly rules?: Readonly<Record<string, MembershipRule>>
}

export interface TableProblem {
  readonly severity: 'error' | 'warning'
  readonly column?: string
  readonly case?: string
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
  cell: { en: 'case {name}, column {column}', ar: 'الحالة {name}، العمود {column}' },
  rule: { en: 'the anchors of {name}', ar: 'مراسي {name}' },
  nothing: { en: 'nothing', ar: 'لا شيء' },
  number: { en: 'a number', ar: 'عدد' },
  twice: { en: 'it {count} times', ar: 'تكراره {count} مرات' },
  once: { en: 'each case once', ar: 'كل حالة مرة واحدة' },
  onceColumn: { en: 'each column once', ar: 'كل عمود مرة واحدة' },
  constant: { en: '{value} for every case', ar: '{value} لكل الحالات' },
  varied: {
    en: 'values that differ between cases: what never varies explains nothing',
    ar: 'قيم تختلف بين الحالات: ما لا يتغير لا يفسّر شيئًا',
  },
  unknown: { en: 'no column of this name', ar: 'لا عمود بهذا الاسم' },
  known: { en: 'one of {names}', ar: 'أحد الأعمدة: {names}' },
  membership: {
    en: 'degrees of membership from 0 to 1, or whole numbers from 0, or a rule that makes them',
    ar: 'درجات انتماء من 0 إلى 1، أو أعداد صحيحة من 0، أو قاعدة تنتجها',
  },
  outside: { en: 'numbers from {low} to {high}', ar: 'أعداد من {low} إلى {high}' },
  half: { en: 'exactly 0.5', ar: 'القيمة 0.5 تمامًا' },
  side: {
    en: 'a value on one side of 0.5: at 0.5 the case belongs to no row',
    ar: 'قيمة على أحد جانبي 0.5: عند 0.5 لا تنتمي الحالة إلى أي صف',
  },
  anchors: { en: '{values}', ar: '{values}' },
  ordered: {
    en: 'exclusion, crossover and inclusion in order, none equal',
    ar: 'الاستبعاد فنقطة العبور فالشمول بالترتيب، ولا قيمتان متساويتان',
  },
  rising: { en: 'thresholds that rise', ar: 'عتبات متصاعدة' },
  overlap: { en: 'the outcome among the conditions', ar: 'النتيجة بين الشروط' },
  apart: { en: 'conditions other than the outcome', ar: 'شروط غير النتيجة' },
  tooFew: { en: '{conditions} conditions, so {rows} rows, and {cases} cases', ar: '{conditions} شروط، أي {rows} صفًا، و{cases} حالة' },
  enough: {
    en: 'no more rows than {rows}, four for each case: otherwise three rows in four stay empty and assumptions carry the result',
    ar: 'ما لا يزيد على {rows} صفًا، أربعة لكل حالة: وإلا بقيت ثلاثة أرباع الصفوف فارغة وحملت الافتراضات النتيجة',
  },
  tooMany: { en: '{count} conditions', ar: '{count} شرطًا' },
  atMost: { en: 'at most {most} conditions', ar: '{most} شرطًا على الأكثر' },
  noConditions: { en: 'no condition', ar: 'لا شرط' },
  someConditions: { en: 'at least one condition', ar: 'شرط واحد على الأقل' },
} as const satisfies Record<string, Words>

interface Place {
  readonly column?: string
  readonly case?: string
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
    ...table.columns.flatMap((one) => checkCells(table.cases, one)),
    ...(question === undefined ? [] : checkQuestion(table, question)),
  ]
}

function problem(place: Place, where: Words, got: Words, wanted: Words): TableProblem {
  const body = fill(sentences.general, { where, got, wanted })
  const tail = place.nearest === undefined ? { en: '', ar: '' } : fill(sentences.nearest, { nearest: place.nearest })
  return {
    severity: place.severity ?? 'error',
    ...(place.column === undefined ? {} : { column: place.column }),
    ...(place.case === undefined ? {} : { case: place.case }),
    got,
    wanted,
    ...(place.nearest === undefined ? {} : { nearest: place.nearest }),
    words: { en: body.en + tail.en, ar: body.ar + tail.ar },
  }
}

function same(text: string): Words {
  return { en: text, ar: text }
}

function repeated(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1)
}

type Cells = RawTable['columns'][number]

/** Texts of digits are numbers; “-” and “dc” say that the condition does not apply. Undefined is what cannot be read. */
export function readCell(cell: number | string | null | undefined): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined
  const text = cell?.trim() ?? ''
  if (text === '-' || text === 'dc') return dontCare
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined
}

function checkCells(cases: readonly string[], { name: column, cells }: Cells): TableProblem[] {
  return cases.flatMap((name, i) => {
    if (readCell(cells[i]) !== undefined) return []
    const text = cells[i] === null || cells[i] === undefined || cells[i] === '' ? phrases.nothing : same(JSON.stringify(String(cells[i])))
    return [problem({ column, case: name }, fill(phrases.cell, { name, column }), text, phrases.number)]
  })
}

function checkQuestion(table: RawTable, { conditions, outcome, rules = {} }: Question): TableProblem[] {
  const names = table.columns.map(({ name }) => name)
  const asked = [...new Set([...conditions, outcome])]
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
  if (conditions.includes(outcome)) found.push(problem({ column: outcome }, phrases.table, phrases.overlap, phrases.apart))
  for (const [name, rule] of Object.entries(rules)) found.push(...checkRule(name, rule))
  for (const one of table.columns.filter(({ name }) => asked.includes(name))) found.push(...checkSet(table.cases, one, rules[one.name]))
  return [...found, ...checkDiversity(table, { conditions, outcome, rules })]
}

function checkRule(name: string, rule: MembershipRule): TableProblem[] {
  const values = anchorsOf(rule)
  const wrong = (wanted: Words): TableProblem[] => [
    problem({ column: name }, fill(phrases.rule, { name }), fill(phrases.anchors, { values: values.join(', ') }), wanted),
  ]
  if ('thresholds' in rule)
    return values.length > 0 && values.every((value, i) => i === 0 || value > values[i - 1]!) ? [] : wrong(phrases.rising)
  if (rule.method === 'shares') return []
  if (rule.method !== 'bell') return isOrdered(values) ? [] : wrong(phrases.ordered)
  const { exclusion, crossover, inclusion } = rule.anchors
  const sides = [0, 1].map((side) => [exclusion[side]!, crossover[side]!, inclusion[side]!])
  const meets = inclusion[0] > exclusion[0] ? inclusion[0] <= inclusion[1] : exclusion[0] <= exclusion[1]
  return sides.every(isOrdered) && crossover[0] < crossover[1] && meets ? [] : wrong(phrases.ordered)
}

function isOrdered([a, b, c]: readonly number[]): boolean {
  return (a! < b! && b! < c!) || (a! > b! && b! > c!)
}

function checkSet(cases: readonly string[], { name, cells }: Cells, rule: MembershipRule | undefined): TableProblem[] {
  const values = cases.flatMap((_, i) => readCell(cells[i]) ?? [])
  if (values.length === 0) return []
  const where = fill(phrases.columnOf, { name })
  const found: TableProblem[] = []
  if (new Set(values).size === 1)
    found.push(problem({ column: name }, where, fill(phrases.constant, { value: values[0]! }), phrases.varied))
  const [low, high] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]
  if (rule !== undefined) return found
  if (inferKind(values) === 'raw')
    return [...found, problem({ column: name }, where, fill(phrases.outside, { low, high }), phrases.membership)]
  cases.forEach((one, i) => {
    if (readCell(cells[i]) !== 0.5) return
    found.push(
      problem(
        { column: name, case: one, severity: 'warning' },
        fill(phrases.cell, { name: one, column: name }),
        phrases.half,
        phrases.side,
      ),
    )
  })
  return found
}

/**
 * Limited diversity: with more than four rows a case at least three rows in four are never seen. The rule of thumb of
 * Berg-Schlosser and De Meur 2009 (10 to 40 cases: 4 to 6 or 7 conditions) lies at the same place.
 */
const rowsPerCase = 4

function checkDiversity(table: RawTable, { conditions, rules = {} }: Question): TableProblem[] {
  const cases = table.cases.length
  const rows = conditions.reduce((product, name) => product * levelsOf(table, name, rules[name]), 1)
  if (rows <= rowsPerCase * cases) return []
  const got = fill(phrases.tooFew, { conditions: conditions.length, rows, cases })
  return [problem({ severity: 'warning' }, phrases.table, got, fill(phrases.enough, { rows: rowsPerCase * cases }))]
}

function levelsOf({ columns }: RawTable, name: string, rule: MembershipRule | undefined): number {
  if (rule !== undefined) return rule.method === 'crisp' ? rule.thresholds.length + 1 : 2
  const values = (columns.find((one) => one.name === name)?.cells ?? []).flatMap((cell) => readCell(cell) ?? [])
  return inferKind(values) === 'multivalue' ? values.reduce((a, b) => Math.max(a, b)) + 1 : 2
}
