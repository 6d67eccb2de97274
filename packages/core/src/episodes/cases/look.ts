/** What is wrong with cases by looking from one cell to another: dates, lows above highs, sources that do not exist. */
import { fill, type Words } from '../../text/index.ts'
import { asList, asObject, asText, idsOf, phrases, refer, uniqueIds, type Finding, type Path } from '../../scenario/index.ts'
import { caseWords } from './words.ts'

/** Values of a row by column, wherever they stand in the file. */
export type RowValues = (column: string) => unknown

const pairs = [
  ['peak_low', 'peak_high'],
  ['peak_low_pct', 'peak_high_pct'],
  ['deaths_low', 'deaths_high'],
  ['start_date', 'end_date'],
] as const

export function rowFindings(value: RowValues, at: (column: string) => Path): readonly Finding[] {
  const found: Finding[] = []
  const same = (text: unknown): Words => ({ en: String(text), ar: String(text) })
  for (const column of ['start_date', 'end_date']) {
    const text = asText(value(column))
    if (text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !isDay(text))
      found.push({ path: at(column), got: same(text), wanted: phrases.realDate })
  }
  for (const [low, high] of pairs) {
    const [a, b] = [value(low), value(high)]
    const comparable =
      (typeof a === 'number' && typeof b === 'number') || (typeof a === 'string' && typeof b === 'string' && isDay(a) && isDay(b))
    if (comparable && a > b) found.push({ path: at(high), got: same(b), wanted: fill(caseWords.notBelow, { low, value: String(a) }) })
  }
  return found
}

/** A day of the calendar (proleptic Gregorian). */
export function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number] // where it matches
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (days[month - 1] ?? 0)
}

/** The file of cases as a whole. */
export function casesFindings(raw: unknown, more: ReadonlySet<string>): readonly Finding[] {
  const file = asObject(raw)
  if (file === null) return []
  const found: Finding[] = []
  const sources = new Set([...Object.keys(asObject(file['sources']) ?? {}), ...more])
  for (const table of ['cases', 'waves', 'series', 'bases']) uniqueIds(found, table, file[table])
  for (const [index, row] of asList(file['cases']).entries()) {
    const cells = asObject(asObject(row)?.['cells']) ?? {}
    const at = (column: string): Path => ['cases', index, 'cells', column, 'value']
    found.push(...rowFindings((column) => asObject(cells[column])?.['value'], at))
    for (const [k, page] of asList(asObject(row)?.['pages']).entries())
      refer(found, ['cases', index, 'pages', k], page, sources, phrases.sourceKey)
  }
  sourceFindings(found, raw, [], sources)
  return found
}

/** The file of cells kept apart: it speaks of cases of the other file. */
export function cellsFindings(raw: unknown, cases: unknown): readonly Finding[] {
  const file = asObject(raw)
  if (file === null) return []
  const found: Finding[] = []
  const known = idsOf(asObject(cases)?.['cases'])
  for (const name of Object.keys(asObject(file['cells']) ?? {})) refer(found, ['cells', name], name, known, caseWords.aCase)
  sourceFindings(found, raw, [], new Set(Object.keys(asObject(file['sources']) ?? {})))
  return found
}

function sourceFindings(found: Finding[], value: unknown, path: Path, sources: ReadonlySet<string>): void {
  for (const [index, entry] of asList(value).entries()) sourceFindings(found, entry, [...path, index], sources)
  for (const [name, entry] of Object.entries(asObject(value) ?? {})) {
    if (name === 'source') refer(found, [...path, name], entry, sources, phrases.sourceKey)
    else sourceFindings(found, entry, [...path, name], sources)
  }
}
