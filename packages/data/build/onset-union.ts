/**
 * Onsets of both sources as one dated list, 2000–2019, where both cover the country and year, from our own tables (no raw data).
 * Onsets of one country within a year of each other are one. Its date is that of the first protest in the year of a thousand or more for
 * removal or political change; `sources` says who lists the onset, `largest` the largest such protest in the year, `seen` whether
 * the other source knows of it too: an episode of CSRA with such a dated protest, or an onset of Mass Mobilization within a year of an episode of CSRA.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { writeTable, type Row } from './table.ts'

const open = join(import.meta.dirname, '../open')
const read = (name: string): readonly Row[] => csvParse(readFileSync(join(open, `${name}.csv`), 'utf8'))
const [first, last, least] = [2000, 2019, 1000]

/** Of a country and year: the first dated protest and the largest. */
const dated = new Map<string, { date: string; largest: number }>()
for (const { iso3, start, size, marks } of read('protests')) {
  const people = Number(size || NaN)
  if (!(people >= least) || !/[rp]/.test(marks ?? '')) continue
  const key = `${iso3} ${start?.slice(0, 4)}`
  const known = dated.get(key)
  if (known === undefined) dated.set(key, { date: start!, largest: people })
  else dated.set(key, { date: start! < known.date ? start! : known.date, largest: Math.max(known.largest, people) })
}

const labels = read('onset-labels')
/** An uprising of Mass Mobilization; an onset is one with none in the two years before. */
const uprisings = new Set(labels.filter((row) => Number(row['mm_n_large_removal'] || 0) > 0).map((row) => `${row['iso3']} ${row['year']}`))
const begins = (iso3: string, year: number): boolean =>
  uprisings.has(`${iso3} ${year}`) && !uprisings.has(`${iso3} ${year - 1}`) && !uprisings.has(`${iso3} ${year - 2}`)

const listed = { mass: new Set<string>(), csra: new Set<string>() }
for (const row of labels) {
  const year = Number(row['year'])
  if (year < first || year > last || row['mm_covered'] !== '1') continue
  if (begins(row['iso3']!, year)) listed.mass.add(`${row['iso3']} ${year}`)
  if (row['csra_unarmed_regime_onset'] === '1') listed.csra.add(`${row['iso3']} ${year}`)
}
const near = (key: string, of: ReadonlySet<string>): readonly string[] =>
  [-1, 0, 1].map((years) => `${key.slice(0, 3)} ${Number(key.slice(4)) + years}`).filter((other) => of.has(other))

const rows: Row[] = []
const taken = new Set<string>()
for (const key of [...listed.csra, ...listed.mass].toSorted()) {
  if (taken.has(key)) continue
  const others = [...near(key, listed.csra), ...near(key, listed.mass)]
  for (const other of others) taken.add(other)
  const sources = (['csra', 'mass'] as const).filter((name) => listed[name].has(key) || near(key, listed[name]).length > 0)
  const found = dated.get(key)
  const seen = sources.length === 2 || (sources[0] === 'csra' && found !== undefined)
  rows.push({
    iso3: key.slice(0, 3),
    year: key.slice(4),
    date: found?.date ?? '',
    sources: sources.join(' '),
    largest: found === undefined ? '' : String(found.largest),
    seen: String(Number(seen)),
  })
}
writeTable('open/onset-union.csv', ['iso3', 'year', 'date', 'sources', 'largest', 'seen'], rows)
const count = (of: (row: Row) => boolean): number => rows.filter(of).length
process.stdout.write(
  `${rows.length} onsets; ${count((row) => row['sources'] === 'csra mass')} in both lists, ` +
    `${count((row) => row['seen'] === '1')} known to both, ${count((row) => row['date'] !== '')} dated\n`,
)
