/** Conditions on cases as a reader writes them: `outcome=captured`, `year>=2010`, `trigger_type=price,labour`. */
import { fill, nearest, type Words } from '../../text/index.ts'
import { describeGot, phrases, quoted, toProblem, type Problem } from '../../scenario/index.ts'
import type { Case, CaseTable } from '../cases.ts'
import { startYear } from './access.ts'
import { confidences } from './confidence.ts'
import { columnSpec, type CaseColumn } from './columns.ts'
import { caseWords } from './words.ts'

type Sign = '=' | '!=' | '<' | '<=' | '>' | '>='

export interface CaseCondition {
  readonly column: string
  readonly sign: Sign
  /** A case meets `=` if it has one of them. */
  readonly values: readonly string[]
}

/** Names besides the columns themselves. */
const extra = ['id', 'country', 'year', 'confidence'] as const

export function filterNames(table: CaseTable): readonly string[] {
  return [...extra, ...table.columns, ...table.ownColumns]
}

export function readCondition(text: string, table: CaseTable): { readonly condition: CaseCondition } | { readonly problem: Problem } {
  const [, column = '', sign = '', rest = ''] = /^\s*([\w.-]+)\s*(!=|<=|>=|=|<|>)\s*(.+?)\s*$/.exec(text) ?? []
  const fault = (got: string, wanted: Words, near?: string): { readonly problem: Problem } => ({
    problem: toProblem({ path: ['--where'], got: describeGot(got), wanted, nearest: near }, '', undefined),
  })
  if (column === '') return fault(text, caseWords.condition)
  const names = filterNames(table)
  if (!names.includes(column)) return fault(column, caseWords.listColumn, nearest(column, names))
  const values = sign === '=' || sign === '!=' ? rest.split(/[,|]/).map((value) => value.trim()) : [rest]
  const codes = codesOf(column)
  const ordered = isOrdered(column, table)
  if (!ordered && sign !== '=' && sign !== '!=') return fault(sign, caseWords.order)
  for (const value of values) {
    if (codes !== null && !codes.includes(value)) return fault(value, fill(phrases.oneOf, { names: quoted(codes) }), nearest(value, codes))
    if (ordered && !isDate(column) && !Number.isFinite(Number(value))) return fault(value, phrases.number)
    if (isDate(column) && !/^\d{4}(-\d\d){0,2}$/.test(value)) return fault(value, phrases.date)
  }
  return { condition: { column, sign: sign as Sign, values } } // the pattern allows these six
}

function codesOf(name: string): readonly string[] | null {
  if (name === 'confidence') return Object.keys(confidences)
  const spec = specOf(name)
  return spec?.kind === 'code' ? Object.keys(spec.codes) : null
}

function specOf(name: string): ReturnType<typeof columnSpec> | undefined {
  return (extra as readonly string[]).includes(name) || name.startsWith('x_') ? undefined : columnSpec(name as CaseColumn)
}

function isDate(name: string): boolean {
  return specOf(name)?.kind === 'date'
}

function isOrdered(name: string, table: CaseTable): boolean {
  if (name === 'year' || isDate(name)) return true
  if (name.startsWith('x_')) return table.cases.every((one) => typeof one.own?.[name] !== 'string')
  return specOf(name)?.kind === 'number'
}

/** The value that a condition speaks of; a text in both languages. */
export function filterValues(one: Case, name: string): readonly (string | number)[] {
  if (name === 'id') return [one.id]
  if (name === 'year') return [startYear(one)]
  if (name === 'country') return [one.country.en, one.country.ar, one.id.slice(0, 3)]
  if (name === 'confidence') return one.confidence === undefined ? [] : [one.confidence]
  const value = name.startsWith('x_') ? one.own?.[name] : one.cells[name as CaseColumn]?.value
  if (value === undefined) return []
  return typeof value === 'object' ? [value.en, value.ar] : [value]
}

/** A case without the value meets no condition on it, `!=` included: it is not known. */
export function meets(one: Case, { column, sign, values }: CaseCondition): boolean {
  const own = filterValues(one, column)
  if (own.length === 0) return false
  const equal = (mine: string | number): boolean =>
    values.some((value) => (typeof mine === 'number' ? mine === Number(value) : mine.toLowerCase() === value.toLowerCase()))
  if (sign === '=') return own.some(equal)
  if (sign === '!=') return !own.some(equal)
  const [mine] = own
  const wanted = values[0]!
  const order = typeof mine === 'number' ? mine - Number(wanted) : mine! < wanted ? -1 : mine === wanted ? 0 : 1
  return sign === '<' ? order < 0 : sign === '<=' ? order <= 0 : sign === '>' ? order > 0 : order >= 0
}
