/** Names of countries in Arabic: Unicode CLDR (Unicode licence), as the Node that runs this carries them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { writeTable, type Row } from './table.ts'

const countries = csvParse(readFileSync(join(import.meta.dirname, '../open/countries.csv'), 'utf8'))
const names = new Intl.DisplayNames('ar', { type: 'region' })
const rows = countries
  .filter((row) => /^[A-Z]{2}$/.test(row['iso2'] ?? ''))
  .map((row): Row => ({
    iso3: row['iso3'],
    name_ar: (names.of(row['iso2'] ?? '') ?? '').replace(/\s*\(.*\)/, '').replaceAll(/\s*[,،]\s*/g, ' '),
  }))
process.stdout.write(`CLDR ${process.versions['cldr']}\n`)
writeTable('open/country-names.csv', ['iso3', 'name_ar'], rows, ['iso3'])
