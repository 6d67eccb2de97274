/**
 * Makes what the page's foresight room shows at once: the newest year of every target with its track record, four digits, with
 * the day and the digests: `node scripts/foresight.ts`, whenever a table of packages/data changes. Made with V-Dem, hence there.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildPanel,
  outlookOf,
  readPlainRows,
  readSources,
  sourceNames,
  shippedTargets,
  type Outlook,
  type OutlookFile,
  type ShippedTarget,
} from '../packages/core/src/foresight/index.ts'

const data = join(import.meta.dirname, '../packages/data')
const read = (name: string): string => readFileSync(join(data, name === 'vdem' ? 'vdem' : 'open', `${name}.csv`), 'utf8')
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { readonly version: string }
const panel = buildPanel(readSources(Object.fromEntries([...sourceNames, 'countries', 'adjacency'].map((name) => [name, read(name)]))))
const arabic = new Map(readPlainRows(read('country-names')).map((row) => [row['iso3'] ?? '', row['name_ar'] ?? '']))
const made = process.argv[2] ?? new Date().toISOString().slice(0, 10)
const outlooks: Partial<Record<ShippedTarget, Outlook>> = {}
for (const target of shippedTargets) {
  outlooks[target] = outlookOf(panel, target, { made, version, spreadDraws: 100, scoreDraws: 200 }).outlook
  process.stdout.write(`${target}: ${outlooks[target].year}, ${outlooks[target].countries.length} countries\n`)
}
const file: OutlookFile = {
  format: 'sharara-outlook/1',
  names: Object.fromEntries(panel.countries.map(({ iso3, name, region }) => [iso3, { en: name, ar: arabic.get(iso3) || name, region }])),
  outlooks: outlooks as OutlookFile['outlooks'], // one for each target
}
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value
writeFileSync(join(data, 'vdem/outlook.json'), `${JSON.stringify(file, rounded)}\n`)
