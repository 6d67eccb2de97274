/** World Development Indicators, ILOSTAT and UN population figures by way of Gapminder, CC BY 4.0. Nothing is filled in. */
import { digits, readRaw, writeTable, type Row } from './table.ts'

const rows = readRaw('wdi-gapminder/country_year_1985_2024.csv')
const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'iso3' && name !== 'year')
const short = rows.map((row): Row => ({
  ...row,
  ...Object.fromEntries(columns.map((name) => [name, digits(row[name], name.startsWith('population') ? 12 : 7)])),
}))
writeTable('open/wdi.csv', ['iso3', 'year', ...columns], short)
