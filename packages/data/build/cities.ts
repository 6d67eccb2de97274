/**
 * Cities of GeoNames (CC BY 4.0): of each country its capital, the largest of every region and the 120 largest, of 15,000 people
 * and more. Arabic names are GeoNames' alternative names as the Debian package libgeonames-common ships them (the data CC BY 4.0):
 * its file usr/share/locale/ar/LC_MESSAGES/geonames.mo is the second argument.
 */
import { readFileSync } from 'node:fs'
import { readRaw, writeTable, type Row } from './table.ts'

const perCountry = 120

/** Text by GeoNames id, out of a gettext catalogue (little-endian, revision 0). */
function readCatalogue(path: string | undefined): ReadonlyMap<string, string> {
  if (path === undefined) throw new Error('usage: node packages/data/build/cities.ts <folder of raw data> <geonames.mo>')
  const bytes = readFileSync(path)
  if (bytes.readUInt32LE(0) !== 0x950412de) throw new Error(`${path} is not a gettext catalogue`)
  const text = (table: number, index: number): string => {
    const at = bytes.readUInt32LE(table) + 8 * index
    const start = bytes.readUInt32LE(at + 4)
    return bytes.toString('utf8', start, start + bytes.readUInt32LE(at))
  }
  return new Map(Array.from({ length: bytes.readUInt32LE(8) }, (_, index) => [text(12, index), text(16, index)]))
}

const arabic = readCatalogue(process.argv[3])
const invisible = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g
const plain = (text: string): string =>
  text
    .replaceAll(invisible, '')
    .split('،')[0]!
    .replaceAll(/\s*[,"]\s*/g, ' ')
    .trim()
const hasArabic = (text: string): boolean => /[\u0621-\u064A]/.test(text) && !/[A-Za-z]/.test(text)
const people = (row: Row): number => Number(row['population'])

const rows = [...Map.groupBy(readRaw('geonames-cities/cities15000.csv'), (row) => row['iso3'])].flatMap(([, own]) => {
  const sorted = own.toSorted((a, b) => people(b) - people(a))
  const first = new Map(sorted.toReversed().map((row) => [row['region_id'], row]))
  const kept = new Set([...sorted.slice(0, perCountry), ...first.values(), ...own.filter((row) => row['feature_code'] === 'PPLC')])
  return [...kept].map((row): Row => {
    const ar = plain(arabic.get(row['geonameid'] ?? '') ?? '')
    return {
      ...row,
      name: plain(row['name'] ?? ''),
      name_ar: hasArabic(ar) ? ar : '',
      lat: String(Number(Number(row['lat']).toFixed(3))),
      lon: String(Number(Number(row['lon']).toFixed(3))),
      capital: row['feature_code'] === 'PPLC' ? '1' : '',
    }
  })
})
writeTable('open/cities.csv', ['iso3', 'geonameid', 'name', 'name_ar', 'lat', 'lon', 'population', 'capital', 'region_id'], rows, [
  'iso3',
  'geonameid',
])
