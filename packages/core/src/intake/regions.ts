/**
 * A map of regions with a table of their people as a country: the national numbers are those of a country and year from the open
 * tables, the land, its people and what else the table tells are the reader's own. One generator makes both kinds of country.
 */
import type { Outline } from '../episodes/index.ts'
import type { Profile } from '../country/index.ts'
import { generateProfile, type CountryTable, type RegionRow, type Tables } from '../generator/index.ts'
import { fill, identifierOf, whole } from '../text/index.ts'
import { groundOf, outlineOf, regionAt, type Ground } from './ground.ts'
import { joinPeople, type Joined, type JoinRequest } from './join.ts'
import { ownId } from './ownProfile.ts'
import { readShapes, type ToFeatures } from './shapes.ts'
import { openLedger, type Ledger, type Taken } from './taken.ts'
import { intakeWords as words } from './words.ts'

export interface RegionsRequest extends JoinRequest {
  /** Whose national numbers are taken. */
  readonly tables: Tables
  readonly iso3: string
  readonly year: number
  readonly toFeatures: ToFeatures
}

export interface BroughtCountry {
  readonly profile: Profile
  readonly outline: Outline
}

export function countryOfRegions(request: RegionsRequest): Taken<BroughtCountry> {
  const ledger = openLedger()
  const shapes = readShapes(request.map, request.toFeatures, ledger)
  const joined = shapes.length === 0 ? null : joinPeople(shapes, request, ledger)
  if (joined === null || ledger.problems.length > 0) return { value: null, problems: ledger.problems, notices: ledger.notices }
  const ground = groundOf(joined.regions.map((region) => region.shapes))
  const value = made(request, joined, ground, ledger)
  return { value, problems: [], notices: ledger.notices }
}

function made({ map, table, tables, iso3, year }: RegionsRequest, joined: Joined, ground: Ground, ledger: Ledger): BroughtCountry {
  const base = tables.open.countries[iso3]!
  const open = generateProfile(tables, iso3, year).regions.reduce((sum, { population }) => sum + population, 0)
  const then = base.regions.reduce((sum, row) => sum + row[6], 0)
  const own = landTable(base, joined, ground, { year, first: tables.open.first, growth: open / Math.max(1, then) })
  if (base.cities.length > 0 && own.cities.length === 0) ledger.notices.push(fill(words.noCity, { country: { en: base.en, ar: base.ar } }))
  const given = joined.regions.reduce((sum, { people }) => sum + people, 0)
  if (Math.abs(given / open - 1) > 0.05) ledger.notices.push(fill(words.peopleDiffer, { given: whole(given), open: whole(open), year }))
  const changed: Tables = { ...tables, open: { ...tables.open, countries: { ...tables.open.countries, [iso3]: own } } }
  const { made: making, ...profile } = generateProfile(changed, iso3, year, { regions: joined.regions.length })
  const members = new Map(Object.entries(making!.members).map(([id, rows]) => [id, rows.map(Number)] as const))
  if (members.size < joined.regions.length) ledger.notices.push(fill(words.merged, { count: joined.regions.length - members.size }))
  const named: Profile = { ...profile, id: ownId(`${identifierOf(base.en, 'country')}-${year}`) }
  return {
    profile: withGiven(named, joined, members, map.file, table?.file ?? map.file, ledger),
    outline: outlineOf(ground, members, fill(words.givenMap, { file: map.file }).en),
  }
}

interface When {
  readonly year: number
  /** First year of the tables. */
  readonly first: number
  /** People of the year over those of about 2020, of which the cities are. */
  readonly growth: number
}

/** The country's table with other regions: its cities and protests lie where they lie. */
function landTable(base: CountryTable, joined: Joined, ground: Ground, { year, first, growth }: When): CountryTable {
  const people = joined.regions.reduce((sum, region) => sum + region.people, 0)
  const owner = base.regions.map(([, , , lat, lon]) => regionAt(ground, lat, lon))
  const cities = base.cities.flatMap((city): CountryTable['cities'] => {
    const region = regionAt(ground, city[2], city[3])
    return region < 0 ? [] : [[city[0], city[1], city[2], city[3], city[4] * growth, city[5], region]]
  })
  return {
    ...base,
    given: true,
    series: { ...base.series, population: `${','.repeat(Math.max(0, year - first))}${people}` },
    regions: joined.regions.map(({ en, ar, people: own }, index): RegionRow => {
      const { lat, lon, km2 } = ground.areas[index]!
      return [String(index), en, ar, lat, lon, km2, own, 'given']
    }),
    borders: ground.borders,
    cities: cities.some(([, , , , , capital]) => capital === 1) ? cities : cities.map((city, k) => (k === 0 ? withCapital(city) : city)),
    protests: base.protests.flatMap(([region, ...rest]): CountryTable['protests'] => {
      const now = owner[region] ?? -1
      return now < 0 ? [] : [[now, ...rest]]
    }),
  }
}

function withCapital([en, ar, lat, lon, people, , region]: CountryTable['cities'][number]): CountryTable['cities'][number] {
  return [en, ar, lat, lon, people, 1, region]
}

/** Numbers of the table in place of the generator's, each with the table as its source. */
function withGiven(
  profile: Profile,
  { regions }: Joined,
  members: ReadonlyMap<string, readonly number[]>,
  map: string,
  table: string,
  ledger: Ledger,
): Profile {
  const said = fill(words.givenTable, { file: table })
  const drawn = fill(words.givenMap, { file: map })
  const sources: Profile['sources'] = {
    ...profile.sources,
    'given-table': { kind: 'published', text: said.en, arabic: said.ar, year: profile.year, certainty: 'medium' },
    'given-map': { kind: 'published', text: drawn.en, arabic: drawn.ar },
  }
  const incomes = regions.flatMap(({ numbers, people }) => (numbers.income === undefined ? [] : [[numbers.income, people] as const]))
  const weight = incomes.reduce((sum, [, people]) => sum + people, 0)
  const mean = incomes.reduce((sum, [income, people]) => sum + (income * people) / weight, 0)
  const total = profile.regions.reduce((sum, { population }) => sum + population, 0)
  const open = profile.regions.reduce((sum, { income, population }) => sum + (income * population) / total, 0)
  if (incomes.length > 0) ledger.notices.push(words.relative)
  return {
    ...profile,
    sources,
    columnSources: {
      ...profile.columnSources,
      'regions.population': 'given-table',
      'regions.name': 'given-map',
      'places.region': 'given-map',
    },
    regions: profile.regions.map((region) => {
      // of regions that were joined the largest gives the numbers
      const own = members.get(region.id)!.map((index) => regions[index]!)
      const { numbers } = own.reduce((best, each) => (each.people > best.people ? each : best))
      const { income, ...others } = numbers
      const given = {
        ...others,
        ...(income === undefined ? {} : { income: Math.max(0.01, Math.round((100 * open * income) / mean) / 100) }),
      }
      const cited = Object.fromEntries(Object.keys(given).map((name) => [name, 'given-table']))
      const { name: _, population: __, ...kept } = region.sources ?? {}
      const marks = { ...kept, ...(region.sources?.['name'] === undefined ? {} : { name: region.sources['name'] }), ...cited }
      const { sources: ___, ...bare } = region
      return { ...bare, ...given, ...(Object.keys(marks).length === 0 ? {} : { sources: marks }) }
    }),
  }
}
