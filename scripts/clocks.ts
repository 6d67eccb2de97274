/**
 * Makes what the page’s room of clocks shows: the record, and the fits of the hazard (definition of a wave, end of what was known):
 * `node scripts/clocks.ts`, whenever a table that the clocks read or the room `clocks` changes. Made with V-Dem, hence there.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  clockFile,
  clockFits,
  clockRecord,
  clockTables,
  groundOf,
  historyOf,
  readRecords,
  weekOfYear,
} from '../packages/core/src/clocks/index.ts'
import { buildPanel, readPlainRows, readSources, sourceNames } from '../packages/core/src/foresight/index.ts'

const data = join(import.meta.dirname, '../packages/data')
const read = (name: string): string => readFileSync(join(data, name === 'vdem' ? 'vdem' : 'open', `${name}.csv`), 'utf8')
const sources = readSources(Object.fromEntries([...sourceNames, 'countries', 'adjacency'].map((name) => [name, read(name)])))
const panel = buildPanel(sources)
const records = readRecords(Object.fromEntries(clockTables.map((name) => [name, read(name)])))
/** The year after the last week that is read. */
const end = 2023
const history = historyOf(groundOf(sources, panel, records, read('countries')), records, weekOfYear(end))
const arabic = new Map(readPlainRows(read('country-names')).map((row) => [row['iso3'] ?? '', row['name_ar'] ?? '']))
const names = Object.fromEntries(panel.countries.map(({ iso3, name }) => [iso3, { en: name, ar: arabic.get(iso3) || name }]))
const folder = join(data, 'vdem/clocks')
mkdirSync(folder, { recursive: true })
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value
const write = (name: string, of: unknown, shape?: typeof rounded): void => {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(of, shape)}\n`)
  process.stdout.write(`${name}\n`)
}
write('record', clockRecord(sources, panel, history, records, names), rounded)
for (const fit of clockFits) write(`${fit.definition}-${fit.known}`, clockFile(history, records, fit))
