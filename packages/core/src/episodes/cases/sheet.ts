/**
 * A table of the reader's own, as rows of cells out of a CSV or Parquet file: held against the same columns as the shipped one,
 * with every problem at once.
 */
import { z } from 'zod'
import { fill, nearest, type Words } from '../../text/index.ts'
import { describeGot, phrases, same, shapeFindings, toProblem, type Finding, type Path, type Problem } from '../../scenario/index.ts'
import { caseId, mostCases, type Case, type CaseCell, type CaseTable } from '../cases.ts'
import { confidence, type Confidence } from './confidence.ts'
import { caseColumnNames, cellValue, columnSpec, type CaseColumn } from './columns.ts'
import type { RawCell, Sheet, SheetRow } from '../../tables/index.ts'
import { rowFindings } from './look.ts'
import { caseWords } from './words.ts'

/** Columns of a sheet that are not cells of the case. */
const about = [
  'case_id',
  'country',
  'country_ar',
  'case_name',
  'case_name_ar',
  'certainty',
  'from_memory_fields',
  'source_1',
  'source_2',
  'source_3',
]
const needed: ReadonlySet<string> = new Set(['case_id', 'start_date', 'outcome'])
export const sheetColumns: readonly string[] = [...about.slice(0, 5), ...caseColumnNames, ...about.slice(5)]

/** What somebody who uses a row wants of it beyond the columns' own rules; told with all else that is wrong of the row. */
export type WantedOfRow = (values: RowObject) => readonly Finding[]

export function readSheet(
  sheet: Sheet,
  wanted: WantedOfRow = () => [],
): { readonly table: CaseTable | null; readonly problems: readonly Problem[] } {
  const header = sheet.header.map((name) => name.trim())
  const problems = headerFindings(header, sheet.rows.length).map((finding) =>
    toProblem(finding, sheet.file, finding.path.length > 0 ? 1 : undefined),
  )
  if (sheet.rows.length > mostCases) return { table: null, problems }
  const columns = header.map((name) => (sheetColumns.includes(name) || isOwn(name) ? name : null))
  const rows = sheet.rows.map((row) => rowValues(row, columns))
  problems.push(...sheet.rows.flatMap((row, index) => rowProblems(sheet, row, rows, index, header, wanted)))
  if (problems.length > 0) return { table: null, problems }
  const cases = rows.map(toCase)
  return { table: tableOf(sheet.file, cases, rows, columns), problems }
}

function isOwn(name: string): boolean {
  return /^x_\w{1,58}$/.test(name)
}

function headerFindings(header: readonly string[], rows: number): readonly Finding[] {
  const found: Finding[] = []
  const empty: Path = []
  if (header.length === 0) found.push({ path: empty, got: phrases.empty, wanted: caseWords.header })
  else if (rows === 0) found.push({ path: empty, got: caseWords.noRows, wanted: caseWords.someRows })
  if (rows > mostCases)
    found.push({ path: empty, got: fill(caseWords.tooMany, { count: rows }), wanted: fill(caseWords.most, { most: mostCases }) })
  for (const [index, name] of header.entries()) {
    if (header.indexOf(name) < index)
      found.push({ path: [name], got: fill(caseWords.columnTwice, { column: name }), wanted: caseWords.columnOnce })
    else if (name === '') found.push({ path: [index], got: caseWords.emptyColumn, wanted: caseWords.column })
    else if (!sheetColumns.includes(name) && !isOwn(name))
      found.push({
        path: [name],
        got: same(JSON.stringify(name.slice(0, 60))),
        wanted: caseWords.column,
        nearest: nearest(name, sheetColumns),
        sentence: 'unknownEntry',
      })
  }
  const missing = header.length === 0 ? [] : [...needed].filter((name) => !header.includes(name))
  return [
    ...found,
    ...missing.map((name): Finding => ({ path: [name], got: phrases.nothing, wanted: caseWords.columnNeeded, sentence: 'missing' })),
  ]
}

export type RowObject = Readonly<Record<string, string | number>>

/** The cells of a row by column; empty ones are left out, texts that are numbers become numbers where one is wanted. */
function rowValues(row: SheetRow, columns: readonly (string | null)[]): RowObject {
  const values: Record<string, string | number> = {}
  for (const [index, name] of columns.entries()) {
    const cell = row.cells[index]
    if (name === null || cell === null || cell === undefined) continue
    const text = typeof cell === 'number' ? cell : String(cell).trim()
    if (text === '' || (typeof text === 'number' && Number.isNaN(text))) continue
    values[name] = wantsNumber(name) ? asWritten(text) : typeof text === 'number' && !isOwn(name) ? String(text) : text
  }
  return values
}

function wantsNumber(name: string): boolean {
  return isOwn(name) || (isColumn(name) && columnSpec(name).kind === 'number')
}

function isColumn(name: string): name is CaseColumn {
  return (caseColumnNames as readonly string[]).includes(name)
}

function asWritten(text: string | number): string | number {
  const number = typeof text === 'string' && /^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text) ? Number(text) : NaN
  return Number.isFinite(number) ? number : text
}

/** A row as one flat object: what must be there must be there if the table has the column at all. */
function rowSchema(header: readonly string[]): z.ZodType {
  const shape: Record<string, z.ZodType> = { case_id: caseId, certainty: confidence.optional() }
  for (const name of header) {
    if (!isColumn(name)) continue
    const value = cellValue(name, true)
    shape[name] = columnSpec(name).required === true || needed.has(name) ? value : value.optional()
  }
  return z.looseObject(shape)
}

function rowProblems(
  sheet: Sheet,
  row: SheetRow,
  rows: readonly RowObject[],
  index: number,
  header: readonly string[],
  wanted: WantedOfRow,
): readonly Problem[] {
  const values = rows[index]!
  const id = values['case_id']
  const name: Path = typeof id === 'string' && caseId.safeParse(id).success ? [id] : ['rows', index]
  const found: Finding[] = []
  const wrongCount = row.cells.length !== header.length && row.line !== undefined
  if (wrongCount) {
    const count = fill(caseWords.cellCountWanted, { count: header.length })
    found.push({ path: name, got: fill(caseWords.cellCount, { count: row.cells.length }), wanted: count })
  }
  // a row that is a cell short is shifted: what its other cells say would be noise
  if (row.cells.length >= header.length) {
    found.push(...valueFindings(header, values, name), ...memoryFindings(values, name))
    found.push(...wanted(values).map((finding): Finding => ({ ...finding, path: [...name, ...finding.path] })))
  }
  const first = rows.findIndex((each) => each['case_id'] === id)
  if (id !== undefined && first < index) found.push(secondId(name, id, sheet.rows[first]?.line ?? first + 1))
  return found.map((finding) => toProblem(finding, sheet.file, row.line))
}

function secondId(name: Path, id: string | number, first: number): Finding {
  return { path: [...name, 'case_id'], got: fill(phrases.again, { id }), wanted: fill(phrases.ownId, { first: String(first) }) }
}

function valueFindings(header: readonly string[], values: RowObject, name: Path): readonly Finding[] {
  const shape = shapeFindings(rowSchema(header), values).map((finding): Finding => ({ ...finding, path: [...name, ...finding.path] }))
  const bad = new Set(shape.map((finding) => finding.path.at(-1)))
  const sound = (column: string): unknown => (bad.has(column) ? undefined : values[column])
  return [...shape, ...rowFindings(sound, (column) => [...name, column])]
}

function memoryFindings(values: RowObject, name: Path): readonly Finding[] {
  return memoryFields(values)
    .filter((field) => !sheetColumns.includes(field))
    .map((field) => ({
      path: [...name, 'from_memory_fields'],
      got: describeGot(field),
      wanted: caseWords.memoryColumn,
      nearest: nearest(field, sheetColumns),
    }))
}

function memoryFields(values: RowObject): readonly string[] {
  return String(values['from_memory_fields'] ?? '')
    .split(';')
    .map((field) => field.trim())
    .filter((field) => field !== '')
}

function toCase(values: RowObject): Case {
  const id = String(values['case_id'])
  const memory = new Set(memoryFields(values))
  const pair = (name: string, other: string): Words => {
    const en = String(values[name] ?? other)
    return { en, ar: String(values[`${name}_ar`] ?? en) }
  }
  const cells: Record<string, CaseCell> = {} // each value stood the test of its own column
  for (const name of caseColumnNames) {
    const value = values[name]
    if (value === undefined) continue
    const shown = columnSpec(name).kind === 'text' ? same(String(value)) : value
    cells[name] = { value: shown, source: 'given', certainty: memory.has(name) ? 'memory' : 'given' }
  }
  const own = Object.fromEntries(Object.entries(values).filter(([name]) => isOwn(name)))
  const sure = values['certainty'] as Confidence | undefined // the schema has checked it
  return {
    id,
    country: pair('country', id),
    name: pair('case_name', id),
    ...(sure === undefined ? {} : { confidence: sure }),
    pages: pagesOf(values).map((_, k) => `${id.toLowerCase()}-${k + 1}`),
    cells,
    own,
  }
}

function pagesOf(values: RowObject): readonly string[] {
  return ['source_1', 'source_2', 'source_3'].flatMap((name) => (values[name] === undefined ? [] : [String(values[name])]))
}

function tableOf(file: string, cases: readonly Case[], rows: readonly RowObject[], columns: readonly (string | null)[]): CaseTable {
  const pages = cases.flatMap((one, index) =>
    pagesOf(rows[index]!).map((url, k) => [one.pages[k]!, { kind: 'page' as const, url }] as const),
  )
  return {
    id: 'own',
    name: { en: `Cases of ${file}`, ar: `حالات ${file}` },
    note: { en: 'A table of the reader’s own.', ar: 'جدول القارئ نفسه.' },
    sources: { given: { kind: 'pages', text: { en: `As given in ${file}.`, ar: `كما ورد في ${file}.` } }, ...Object.fromEntries(pages) },
    cases,
    columns: caseColumnNames.filter((name) => columns.includes(name)),
    ownColumns: columns.filter((name) => name !== null).filter(isOwn),
  }
}

/** A table as a study reads it: its cells as they are, in the columns of the codebook. */
export function caseSheet(table: CaseTable, file: string, cases: readonly Case[] = table.cases): Sheet {
  const columns = sheetColumns.filter((name) => !isColumn(name) || table.columns.includes(name))
  const rows = cases.map((one) => ({
    cells: [...columns.map((name) => sheetCell(table, one, name)), ...table.ownColumns.map((name) => one.own?.[name] ?? null)],
  }))
  return { file, header: [...columns, ...table.ownColumns], rows }
}

/** The same as rows of texts, the header first: what `readSheet` reads again. */
export function writeSheet(table: CaseTable, cases: readonly Case[]): readonly (readonly string[])[] {
  const { header, rows } = caseSheet(table, '', cases)
  return [header, ...rows.map(({ cells }) => cells.map((cell) => String(cell ?? '')))]
}

function sheetCell(table: CaseTable, one: Case, name: string): RawCell {
  if (isColumn(name)) {
    const value = one.cells[name]?.value ?? null
    return typeof value === 'object' && value !== null ? value.en : value
  }
  const source = /^source_(\d)$/.exec(name)?.[1]
  if (source !== undefined) return table.sources[one.pages[Number(source) - 1] ?? '']?.url ?? ''
  const memory = (): string => caseColumnNames.filter((column) => one.cells[column]?.certainty === 'memory').join(';')
  switch (name) {
    case 'case_id':
      return one.id
    case 'country':
      return one.country.en
    case 'country_ar':
      return one.country.ar
    case 'case_name':
      return one.name.en
    case 'case_name_ar':
      return one.name.ar
    case 'certainty':
      return one.confidence ?? ''
    default:
      return memory()
  }
}
