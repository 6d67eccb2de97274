/**
 * Mass Mobilization (Clark and Regan), CC0: protests and protests met with killings by region and year, 1990–2020. The source
 * gives a place as free text; an event counts for every region whose name, or a city of whose, stands in it as whole words.
 * Events of the nation as a whole, or of places that no table of ours knows, count for no region.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { readRaw, writeTable, type Row } from './table.ts'

const shipped = (name: string): readonly Row[] => csvParse(readFileSync(join(import.meta.dirname, '../open', name), 'utf8'))
const fold = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()} `

/** Words that stand for a region, longest first, by country. */
const names = Map.groupBy(
  [
    ...shipped('regions.csv').map((row) => ({ iso3: row['iso3'], region: row['region_id'], name: fold(row['name'] ?? '') })),
    ...readRaw('geonames-cities/cities15000.csv')
      .toSorted((a, b) => Number(a['population']) - Number(b['population']))
      .map((row) => ({ iso3: row['iso3'], region: row['region_id'], name: fold(row['name'] ?? '') })),
  ].filter(({ region, name }) => region !== '' && name.trim().length > 3),
  ({ iso3 }) => iso3,
)

let placed = 0
const counts = new Map<string, { protests: number; killings: number }>()
const events = readRaw('mass-mobilization/mm_events_1990_2020.csv')
for (const event of events) {
  const place = fold(event['location'] ?? '')
  /** Of two cities of one name the larger is meant. */
  const byName = new Map(
    (names.get(event['iso3']) ?? []).filter(({ name }) => place.includes(name)).map(({ name, region }) => [name, region]),
  )
  const regions = new Set(byName.values())
  if (regions.size > 0) placed++
  for (const region of regions) {
    const key = `${event['iso3']},${region},${event['year']}`
    const own = counts.get(key) ?? { protests: 0, killings: 0 }
    counts.set(key, { protests: own.protests + 1, killings: own.killings + Number(event['r_killings'] || 0) })
  }
}
process.stdout.write(`${placed} of ${events.length} events have a region\n`)
const rows = [...counts].map(([key, { protests, killings }]): Row => {
  const [iso3, region_id, year] = key.split(',')
  return { iso3, region_id, year, n_protests: String(protests), n_r_killings: String(killings) }
})
writeTable('open/protest-regions.csv', ['iso3', 'region_id', 'year', 'n_protests', 'n_r_killings'], rows, ['iso3', 'region_id', 'year'])
