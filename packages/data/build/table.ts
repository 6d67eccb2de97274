/** What every build script does: read raw CSV files of a folder given as the argument, write one table of ours. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'

export type Row = Readonly<Record<string, string | undefined>>

const raw = process.argv[2]
const shipped = join(import.meta.dirname, '..')

export function readRaw(path: string): readonly Row[] {
  if (raw === undefined) throw new Error('usage: node packages/data/build/<source>.ts <folder of raw data>')
  return csvParse(readFileSync(join(raw, path), 'utf8'))
}

/** Rows in the order of their keys; an empty cell is a value that is not known. Cells hold no comma and no quote. */
export function writeTable(
  path: string,
  columns: readonly string[],
  rows: readonly Row[],
  keys: readonly string[] = ['iso3', 'year'],
): void {
  const keyOf = (row: Row): string => keys.map((key) => row[key] ?? '').join(' ')
  const ordered = rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
  const lines = ordered.map((row) => columns.map((column) => cell(row[column] ?? '', path)).join(','))
  writeFileSync(join(shipped, path), `${[columns.join(','), ...lines].join('\n')}\n`)
  process.stdout.write(`${path}: ${lines.length} rows, ${columns.length} columns\n`)
}

function cell(text: string, path: string): string {
  if (/[",\r\n]/.test(text)) throw new Error(`${path}: "${text}" needs quotes`)
  return text
}

/** A number with so many significant digits, written as short as it can be; empty stays empty. */
export function digits(text: string | undefined, count: number): string {
  if (text === undefined || text.trim() === '' || !Number.isFinite(Number(text))) return ''
  return String(Number(Number(text).toPrecision(count)))
}

export function renamed(row: Row, names: Readonly<Record<string, string>>): Row {
  return Object.fromEntries(Object.entries(names).map(([to, from]) => [to, row[from]]))
}
