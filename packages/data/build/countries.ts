/** Country codes and world regions (Gapminder, CC BY 4.0) and which countries share a border (Natural Earth, public domain). */
import { readRaw, writeTable, type Row } from './table.ts'

const columns = [
  'iso3',
  'iso2',
  'name',
  'gwcode',
  'region6',
  'sdg_region',
  'income_group',
  'landlocked',
  'lat',
  'lon',
  'area_km2',
  'pop_2020',
]
const rows = readRaw('countries/countries.csv').map((row): Row => ({ ...row, name: row['name']?.replaceAll(', ', ' · ') }))
writeTable('open/countries.csv', columns, rows, ['iso3'])
writeTable('open/adjacency.csv', ['iso3_a', 'iso3_b', 'border_km'], readRaw('countries/country_adjacency.csv'), ['iso3_a', 'iso3_b'])
