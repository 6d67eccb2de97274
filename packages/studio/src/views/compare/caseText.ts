/** Cells of a case as the reader reads them. */
import { caseColumnNames, columnSpec, confidences, startYear, type Case, type CaseColumn, type Words } from '@sharara/core'
import { words } from '../../words/compare.ts'
import { yearText, type Writer } from '../../words/index.ts'

export type Shown = CaseColumn | 'country' | 'year' | 'confidence'

export const usualColumns: readonly Shown[] = [
  'country',
  'year',
  'outcome',
  'unified_leadership',
  'security_defection',
  'method',
  'captured_by_rival',
]

export function isColumn(name: string): name is CaseColumn {
  return (caseColumnNames as readonly string[]).includes(name)
}

export function headWords(name: Shown): Words {
  if (isColumn(name)) return columnSpec(name).label
  return words[name]
}

export function cellText(writer: Writer, one: Case, name: Shown): string {
  if (name === 'country') return writer.say(one.country)
  if (name === 'year') return yearText(writer, startYear(one))
  if (name === 'confidence') return one.confidence === undefined ? '–' : writer.say(confidences[one.confidence])
  const value = one.cells[name]?.value
  if (value === undefined) return '–'
  if (typeof value === 'object') return writer.say(value)
  const spec = columnSpec(name)
  if (spec.kind === 'code') return writer.say(spec.codes[String(value)] ?? { en: String(value), ar: String(value) })
  if (typeof value !== 'number') return value
  return `${value >= 10_000 ? writer.about(value) : writer.number(value, 3)}${spec.kind === 'number' && spec.unit === '%' ? writer.percent : ''}`
}

/** What orders the rows: numbers and dates as they are, words by their letters. */
export function sortKey(writer: Writer, one: Case, name: Shown): number | string {
  if (name === 'year') return startYear(one)
  if (!isColumn(name)) return cellText(writer, one, name)
  const value = one.cells[name]?.value
  return typeof value === 'number' ? value : typeof value === 'string' ? value : cellText(writer, one, name)
}

/** The filter of the table: every word typed must stand somewhere in the row as it is shown, or in its name. */
export function holds(writer: Writer, one: Case, shown: readonly Shown[], typed: string): boolean {
  const text = [one.id, writer.say(one.name), ...shown.map((name) => cellText(writer, one, name))].join(' ').toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
