/**
 * Protests one by one, 1990 to March 2020 (Mass Mobilization, CC0 as reported), as the clocks read them: day, days that it went on,
 * largest size told, and letters: r removal of a ruler, p political, k killings, a the state gave way, i it took no notice,
 * v protesters' own violence.
 */
import { readRaw, writeTable, type Row } from './table.ts'

const flags = [
  ['r', 'd_removal'],
  ['p', 'd_political'],
  ['k', 'r_killings'],
  ['a', 'r_accommodation'],
  ['i', 'r_ignore'],
  ['v', 'violent'],
] as const

function days(row: Row): string {
  const [start, end] = [Date.parse(row['start_date'] ?? ''), Date.parse(row['end_date'] ?? '')]
  return Number.isFinite(start) && Number.isFinite(end) && end > start ? String(Math.round((end - start) / 86_400_000)) : ''
}

const rows: readonly Row[] = readRaw('mass-mobilization/mm_events_1990_2020.csv')
  .filter((row) => Number.isFinite(Date.parse(row['start_date'] ?? '')))
  .map((row) => ({
    id: row['id'],
    iso3: row['iso3'],
    start: row['start_date'],
    days: days(row),
    size: String(Math.max(Number(row['size_lo'] ?? ''), Number(row['size_hi'] ?? '')) || ''),
    marks: flags.map(([mark, column]) => (Number(row[column] ?? '') === 1 ? mark : '')).join(''),
  }))
const table = rows.map((row) => ({ ...row, key: row.id }))
writeTable('open/protests.csv', ['iso3', 'start', 'days', 'size', 'marks'], table, ['iso3', 'start', 'key'])
