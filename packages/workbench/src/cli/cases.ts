/** `sharara cases`: the table of cases as a list, or one case with the source of every cell. */
import {
  caseColumnNames,
  columnSpec,
  confidences,
  fill,
  filterNames,
  howKnown,
  meets,
  readCondition,
  startYear,
  writeSheet,
  type Case,
  type CaseColumn,
  type CaseTable,
  type Problem,
  type Words,
} from '@sharara/core'
import { csvText, Failure } from '../store/index.ts'
import { readTable } from '../analyses/compare/casesInput.ts'
import { casesWords } from './casesWords.ts'
import { table as tableText, whole, type Output } from './output.ts'
import { joined, suggestion } from './usage.ts'

export interface CasesOptions {
  readonly where?: readonly string[]
  readonly columns?: readonly string[]
  readonly table?: string
  readonly json?: boolean
  readonly csv?: boolean
}

const usual = ['start_date', 'unified_leadership', 'security_defection', 'method', 'outcome', 'captured_by_rival']

export async function runCases(id: string | undefined, options: CasesOptions, out: Output): Promise<void> {
  const table = await readTable(options.table)
  const chosen = (id === undefined ? table.cases : [findCase(id, table)]).filter(conditionsOf(options.where ?? [], table))
  const columns = columnsOf(options.columns, table)
  if (options.json === true) out.say(JSON.stringify(asJson(chosen, table, options.columns === undefined ? null : columns), null, 2))
  else if (options.csv === true) out.say(csvText(sheetOf(table, chosen, options.columns === undefined ? null : columns)))
  else if (id !== undefined && chosen[0] !== undefined) tellCase(chosen[0], table, out)
  else tellList(chosen, table, columns, out)
}

/** An option that may be given several times. */
export function repeated(given: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), given]
}

function findCase(id: string, table: CaseTable): Case {
  const found = table.cases.find((one) => one.id.toLowerCase() === id.toLowerCase())
  if (found !== undefined) return found
  const ids = table.cases.map((one) => one.id)
  throw new Failure(joined(fill(casesWords.noCase, { got: id }), suggestion(id, ids)), 2)
}

function conditionsOf(texts: readonly string[], table: CaseTable): (one: Case) => boolean {
  const read = texts.map((text) => readCondition(text, table))
  const problems = read.flatMap((each): Problem[] => ('problem' in each ? [each.problem] : []))
  if (problems.length > 0) throw new Failure(casesWords.badCondition, 2, problems)
  return (one) => read.every((each) => 'condition' in each && meets(one, each.condition))
}

function columnsOf(asked: readonly string[] | undefined, table: CaseTable): readonly string[] {
  const names = filterNames(table)
  for (const name of asked ?? []) {
    if (!names.includes(name)) throw new Failure(joined(fill(casesWords.noColumn, { got: name }), suggestion(name, names)), 2)
  }
  return asked ?? usual.filter((name) => names.includes(name))
}

function isColumn(name: string): name is CaseColumn {
  return (caseColumnNames as readonly string[]).includes(name)
}

/** A cell as the reader reads it: codes and texts in his language. */
function cellText(one: Case, name: string, t: (words: Words) => string): string {
  if (name === 'id') return one.id
  if (name === 'year') return String(startYear(one))
  if (name === 'country') return t(one.country)
  if (name === 'confidence') return one.confidence === undefined ? '–' : t(confidences[one.confidence])
  if (!isColumn(name)) return String(one.own?.[name] ?? '–')
  const value = one.cells[name]?.value
  if (value === undefined) return '–'
  if (typeof value === 'object') return t(value)
  const spec = columnSpec(name)
  if (spec.kind === 'code') return t(spec.codes[String(value)] ?? { en: String(value), ar: String(value) })
  return typeof value === 'number' && value >= 10_000 ? whole(value) : String(value)
}

function headText(name: string, t: (words: Words) => string): string {
  const heads = { id: casesWords.idHead, year: casesWords.yearHead, country: casesWords.countryHead, confidence: casesWords.confidenceHead }
  if (Object.hasOwn(heads, name)) return t(heads[name as keyof typeof heads])
  return isColumn(name) ? t(columnSpec(name).label) : name
}

function tellList(cases: readonly Case[], table: CaseTable, columns: readonly string[], out: Output): void {
  const t = (words: Words): string => words[out.language]
  const heads = [t(casesWords.idHead), t(casesWords.nameHead), ...columns.map((name) => headText(name, t))]
  out.say(tableText([heads, ...cases.map((one) => [one.id, t(one.name), ...columns.map((name) => cellText(one, name, t))])]))
  out.say(fill(casesWords.shown, { shown: cases.length, all: table.cases.length }))
  out.say(table.note)
}

function tellCase(one: Case, table: CaseTable, out: Output): void {
  const t = (words: Words): string => words[out.language]
  out.say(`${one.id} · ${t(one.name)} · ${t(one.country)}`)
  if (one.confidence !== undefined) out.say(fill(casesWords.confidence, { level: confidences[one.confidence] }))
  const rows = [[casesWords.columnHead, casesWords.valueHead, casesWords.certaintyHead, casesWords.sourceHead].map(t)]
  const used = new Set<string>()
  for (const name of table.columns) {
    const cell = one.cells[name]
    if (cell === undefined) continue
    used.add(cell.source)
    const unit = unitOf(name)
    rows.push([t(columnSpec(name).label), cellText(one, name, t) + unit, t(howKnown[cell.certainty]), cell.source])
  }
  for (const [name, value] of Object.entries(one.own ?? {})) rows.push([name, String(value), t(howKnown.given), 'given'])
  out.say(tableText(rows))
  const absent = table.columns.filter((name) => one.cells[name] === undefined)
  if (absent.length > 0) out.say(fill(casesWords.absentTitle, { columns: absent.map((name) => t(columnSpec(name).label)).join(', ') }))
  if (one.open !== undefined) out.say(casesWords.openTitle)
  for (const question of one.open ?? []) out.say(`  ${t(question)}`)
  out.say(casesWords.sourcesTitle)
  for (const key of used) tellSource(key, table, out)
  if (one.pages.length > 0) out.say(casesWords.pagesTitle)
  for (const key of one.pages) out.say(`  ${table.sources[key]?.url ?? key}`)
}

function unitOf(name: CaseColumn): string {
  const spec = columnSpec(name)
  return spec.kind === 'number' && spec.unit === '%' ? ' %' : ''
}

function tellSource(key: string, table: CaseTable, out: Output): void {
  const source = table.sources[key]
  const text = source?.text === undefined ? '' : ` ${source.text[out.language]}`
  out.say(`  ${key}:${text}${source?.url === undefined ? '' : ` ${source.url}`}`)
}

/** Whole cases with the sources that they name, or single columns. */
function asJson(cases: readonly Case[], table: CaseTable, columns: readonly string[] | null): unknown {
  if (columns === null) return { id: table.id, name: table.name, note: table.note, sources: table.sources, cases }
  const value = (one: Case, name: string): unknown => {
    if (isColumn(name)) return one.cells[name]?.value ?? null
    const about: Readonly<Record<string, unknown>> = { id: one.id, country: one.country, year: startYear(one), confidence: one.confidence }
    return about[name] ?? one.own?.[name] ?? null
  }
  return cases.map((one) => ({ id: one.id, ...Object.fromEntries(columns.map((name) => [name, value(one, name)])) }))
}

function sheetOf(table: CaseTable, cases: readonly Case[], columns: readonly string[] | null): string[][] {
  const rows = writeSheet(table, cases)
  const header = rows[0] ?? []
  const kept = header.flatMap((name, index) => (columns === null || name === 'case_id' || columns.includes(name) ? index : []))
  return rows.map((row) => kept.map((index) => row[index] ?? ''))
}
