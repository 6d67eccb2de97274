/**
 * What the generator of countries reads, packed by country: `open/generator.json` from the open tables and `vdem/generator.json`
 * from V-Dem's. A series is a text of forty cells, 1985–2024, empty where a value is not known; nothing is filled in, except that
 * Czechoslovakia and the German Democratic Republic, which the economic tables do not have, take the Czech series (said in the file).
 * Takes no raw data: the tables of this package are enough.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { digits, type Row } from './table.ts'

const shipped = join(import.meta.dirname, '..')
const first = 1985
const last = 2024

const read = (path: string): readonly Row[] => csvParse(readFileSync(join(shipped, path), 'utf8'))
const byCountry = (path: string): ReadonlyMap<string, readonly Row[]> => Map.groupBy(read(path), (row) => row['iso3'] ?? '')

/** Cells of forty years; of several columns the first that has a value. */
function series(rows: readonly Row[] | undefined, names: readonly string[], count: number): string {
  const byYear = new Map((rows ?? []).map((row) => [row['year'], row]))
  const cells: string[] = []
  for (let year = first; year <= last; year++) {
    const row = byYear.get(String(year))
    const name = names.find((each) => row?.[each] !== undefined && row[each] !== '')
    cells.push(name === undefined ? '' : digits(row?.[name], count))
  }
  return cells.join(',').replace(/,+$/, '')
}

const openColumns: Readonly<Record<string, readonly [table: string, columns: readonly string[], digits: number]>> = {
  population: ['wdi', ['population', 'population_gm'], 6],
  ppp: ['wdi', ['gdppc_ppp'], 4],
  pppModelled: ['wdi', ['gdppc_gm'], 4],
  gini: ['wdi', ['gini'], 3],
  giniModelled: ['wdi', ['gini_gm'], 3],
  internet: ['wdi', ['internet'], 3],
  urban: ['wdi', ['urban_pct'], 3],
  voice: ['wgi', ['voice_accountability'], 3],
  stability: ['wgi', ['political_stability'], 3],
  effectiveness: ['wgi', ['gov_effectiveness'], 3],
  ruleOfLaw: ['wgi', ['rule_of_law'], 3],
  corruptionControl: ['wgi', ['control_corruption'], 3],
  killings: ['mass-mobilization', ['n_r_killings'], 4],
}
const vdemColumns: Readonly<Record<string, readonly string[]>> = {
  polyarchy: ['v2x_polyarchy_v15', 'v2x_polyarchy'],
  physicalIntegrity: ['v2x_clphy'],
  corruption: ['v2x_corr'],
  neopatrimonial: ['v2x_neopat'],
  civilSociety: ['v2xcs_ccsi', 'v2xcs_ccsi_v14'],
  alternativeInformation: ['v2x_freexp_altinf', 'v2x_freexp_altinf_v14'],
  horizontal: ['v2x_horacc_osp', 'v2x_horacc_osp_v14'],
  military: ['v2x_ex_military'],
  hereditary: ['v2x_ex_hereditary'],
  regime: ['regime'],
  election: ['election_year'],
}
const openTables = new Map(['wdi', 'wgi', 'mass-mobilization'].map((name) => [name, byCountry(`open/${name}.csv`)]))
const vdem = byCountry('vdem/vdem.csv')
const regions = byCountry('open/regions.csv')
const cities = byCountry('open/cities.csv')
const protests = byCountry('open/protest-regions.csv')
const borders = read('open/region-adjacency.csv')
const neighbours = read('open/adjacency.csv')
const arabic = new Map(read('open/country-names.csv').map((row) => [row['iso3'], row['name_ar']]))

/** States that are gone: whose regions they were, and whose economy stands in. */
const former = [
  {
    iso3: 'CSK',
    en: 'Czechoslovakia',
    ar: 'تشيكوسلوفاكيا',
    of: ['CZE', 'SVK'],
    only: null,
    share: {},
    population: null,
    capital: 'Prague',
  },
  {
    iso3: 'DDR',
    en: 'German Democratic Republic',
    ar: 'ألمانيا الديمقراطية',
    of: ['DEU'],
    only: ['Thuringia', 'Berlin', 'Saxony-Anhalt', 'Saxony', 'Brandenburg', 'Mecklenburg-Western Pomerania'],
    /** Of Berlin's people the part that lived in the east. */
    share: { Berlin: 0.35 } as Readonly<Record<string, number>>,
    population: 16_600_000,
    capital: 'Berlin',
  },
] as const

const number = (text: string | undefined): number => Number(text ?? '')

function land(
  of: readonly string[],
  only: readonly string[] | null,
  share: Readonly<Record<string, number>>,
  capital: string | null,
): object {
  const own = of.flatMap((iso3) => regions.get(iso3) ?? []).filter((row) => only === null || only.includes(row['name'] ?? ''))
  const index = new Map(own.map((row, i) => [row['region_id'], i]))
  const people = (name: string | undefined, count: number): number => Math.round(count * (share[name ?? ''] ?? 1))
  return {
    regions: own.map((row) => [
      row['region_id'],
      row['name'],
      row['name_ar'],
      number(row['lat']),
      number(row['lon']),
      number(row['area_km2']),
      people(row['name'], number(row['pop_2020'])),
      row['pop_source'],
    ]),
    borders: borders.flatMap((row) => {
      const [a, b] = [index.get(row['region_a']), index.get(row['region_b'])]
      return a === undefined || b === undefined ? [] : [[a, b]]
    }),
    cities: of
      .flatMap((iso3) => cities.get(iso3) ?? [])
      .filter((row) => only === null || index.has(row['region_id']))
      .toSorted((a, b) => number(b['population']) - number(a['population']))
      .map((row) => [
        row['name'],
        row['name_ar'],
        number(row['lat']),
        number(row['lon']),
        people(row['name'], number(row['population'])),
        row['capital'] === '1' && (capital === null || row['name'] === capital) ? 1 : 0,
        index.get(row['region_id']) ?? -1,
      ]),
    protests: of
      .flatMap((iso3) => protests.get(iso3) ?? [])
      .flatMap((row) => {
        const at = index.get(row['region_id'])
        return at === undefined ? [] : [[at, number(row['year']), number(row['n_protests']), number(row['n_r_killings'])]]
      }),
  }
}

function openSeries(iso3: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(openColumns).map(([name, [table, columns, count]]) => [name, series(openTables.get(table)?.get(iso3), columns, count)]),
  )
}

const independent = read('open/countries.csv').filter((row) => {
  const iso3 = row['iso3'] ?? ''
  const listed = row['gwcode'] !== '' || vdem.has(iso3)
  return listed && regions.has(iso3) && openSeries(iso3)['population'] !== ''
})
const open: Record<string, object> = {}
for (const row of independent) {
  const iso3 = row['iso3'] ?? ''
  open[iso3] = {
    en: row['name'],
    ar: arabic.get(iso3) ?? '',
    neighbours: neighbours
      .filter((pair) => pair['iso3_a'] === iso3 || pair['iso3_b'] === iso3)
      .map((pair) => [pair['iso3_a'] === iso3 ? pair['iso3_b'] : pair['iso3_a'], Math.round(number(pair['border_km']))]),
    series: openSeries(iso3),
    ...land([iso3], null, {}, null),
  }
}
for (const { iso3, en, ar, of, only, share, population, capital } of former) {
  const parts = of.map((each) => openSeries(each)['population']?.split(',') ?? [])
  const sum = (parts[0] ?? []).map((_, year) => parts.reduce((total, part) => total + number(part[year]), 0)).join(',')
  const own = { ...openSeries('CZE'), population: population === null ? sum : String(population) }
  open[iso3] = { en, ar, neighbours: [], former: true, series: own, ...land(of, only, share, capital) }
}
const items = Object.fromEntries(
  Object.keys(open).flatMap((iso3) => {
    const rows = vdem.get(iso3)
    return rows === undefined
      ? []
      : [[iso3, Object.fromEntries(Object.entries(vdemColumns).map(([name, columns]) => [name, series(rows, columns, 3)]))]]
  }),
)
const write = (path: string, format: string, countries: object): void => {
  writeFileSync(join(shipped, path), `${JSON.stringify({ format, version: 1, first, last, countries })}\n`)
  process.stdout.write(`${path}: ${Object.keys(countries).length} countries\n`)
}
write('open/generator.json', 'sharara-tables/1', open)
write('vdem/generator.json', 'sharara-vdem-tables/1', items)
