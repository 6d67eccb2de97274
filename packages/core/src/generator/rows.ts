/** The rows of a profile's tables: regions and places with their numbers. */
import type { Place, Region } from '../country/index.ts'
import { dependences } from './dependence.ts'
import { clamp, type CountryYear } from './known.ts'
import type { Land } from './land.ts'
import { fold, type Draft } from './places.ts'
import type { Book } from './sources.ts'
import { faded, indicesOf, monthlyIncome, policeNorm } from './state.ts'
import { netReachOf, organisationOf, religiosityOf, round } from './stateRules.ts'

/** What the rows are made from. */
export interface Layout {
  readonly country: CountryYear
  readonly lands: readonly Land[]
  readonly ids: readonly string[]
  readonly places: readonly Draft[]
  /** People of each region in cities of 100,000 and more, whether or not they are places here. */
  readonly cityPeople: readonly number[]
  /** People of each place as a whole number. */
  readonly whole: ReadonlyMap<Draft, number>
  readonly book: Book
}

const kindFactor = { city: 1.08, town: 0.95, rural: 0.85 } as const

export function regionRows({ country, lands, ids, places, cityPeople, whole, book }: Layout, origin: string | undefined): Region[] {
  const people = lands.map((_, index) => places.reduce((sum, place) => sum + (place.land === index ? whole.get(place)! : 0), 0))
  const total = people.reduce((sum, each) => sum + each, 0)
  const raw = lands.map((_, index) => 0.75 + 0.5 * Math.min(1, cityPeople[index]! / people[index]!))
  const mean = raw.reduce((sum, each, index) => sum + each * people[index]!, 0) / total
  const incomes = raw.map((each) => monthlyIncome(country) * (each / mean))
  const depends = dependences(lands, incomes, places, country.table.borders, originOf(lands, places, origin))
  const past = pastOf(country, lands, people)
  const indices = indicesOf(country)
  for (const source of new Set(lands.map((land) => land.source)))
    if (source !== 'published') book.cite(`regions-people-${source}`, [country.population])
  if (lands.some((land) => land.ar === '')) book.cite('no-arabic-name')
  return lands.map((land, index): Region => {
    const sources = {
      ...(land.ar === '' ? { name: 'no-arabic-name' } : {}),
      ...(land.source === 'published' ? {} : { population: `regions-people-${land.source}` }),
    }
    return {
      id: ids[index]!,
      name: { en: land.en, ar: land.ar === '' ? land.en : land.ar },
      bloc: 'all',
      population: people[index]!,
      income: round(incomes[index]!, 2),
      gini: round(clamp(country.gini.value, 0.2, 0.65), 3),
      priceLevel: 1,
      policePer100k: policeNorm,
      dependence: { ...depends[index]! },
      languageShare: 1,
      organisation: round(clamp(organisationOf(indices) * past[index]!.organisation, 0, 1), 3),
      religiosity: religiosityOf(indices),
      memory: round(clamp(0.3 * country.killings.value * past[index]!.memory, 0, 20), 2),
      posture: country.items.physicalIntegrity.value >= 0.85 ? 'restraint' : 'batons',
      ...(Object.keys(sources).length === 0 ? {} : { sources }),
    }
  })
}

/** Region of origin of an offence: the one of a city or region of the name. */
function originOf(lands: readonly Land[], places: readonly Draft[], origin: string | undefined): number | null {
  if (origin === undefined) return null
  const wanted = fold(origin)
  const land = lands.findIndex((each) => fold(each.en) === wanted)
  const place =
    places.find((each) => each.from === 'city' && fold(each.name.en) === wanted) ??
    places.find((each) => each.from === 'city' && fold(each.name.en).startsWith(wanted))
  return place?.land ?? (land === -1 ? null : land)
}

/** What the protests of the ten years before say of each region, around a mean of 1 over the people. */
function pastOf(
  country: CountryYear,
  lands: readonly Land[],
  people: readonly number[],
): readonly { organisation: number; memory: number }[] {
  const protests = lands.map(() => 0)
  const killings = lands.map(() => 0)
  const owner = new Map(lands.flatMap((land, index) => [...land.members].map((member) => [member, index] as const)))
  for (const [member, year, count, deadly] of country.table.protests) {
    const away = country.year - year
    const land = owner.get(member)
    if (land === undefined || away < 0 || away > 10) continue
    protests[land]! += count
    killings[land]! += deadly * faded(away)
  }
  const total = people.reduce((sum, each) => sum + each, 0)
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0)
  const expected = (values: readonly number[], index: number): number => (sum(values) * people[index]!) / total
  const raw = lands.map((_, index) => clamp((protests[index]! + 3) / (expected(protests, index) + 3), 0.5, 2))
  const mean = raw.reduce((all, each, index) => all + each * people[index]!, 0) / total
  return lands.map((_, index) => ({
    organisation: raw[index]! / mean,
    memory: sum(killings) === 0 ? 1 : 0.5 + (0.5 * killings[index]!) / Math.max(1e-9, expected(killings, index)),
  }))
}

export function placeRows({ country, lands, ids, places, whole, book }: Layout): Place[] {
  if (places.some((place) => !place.arabic)) book.cite('no-arabic-name')
  book.cite('region-points')
  book.cite('rest-people', [country.population, country.urban])
  const netReach = netReachOf(indicesOf(country))
  const order = (place: Draft): readonly number[] => [place.land, place.kind === 'rural' ? 1 : 0, -whole.get(place)!]
  const sorted = places.toSorted((a, b) => {
    const [x, y] = [order(a), order(b)]
    return x[0]! - y[0]! || x[1]! - y[1]! || x[2]! - y[2]!
  })
  const means = lands.map((_, index) => {
    const own = places.filter((place) => place.land === index)
    const people = own.reduce((sum, place) => sum + whole.get(place)!, 0)
    return own.reduce((sum, place) => sum + whole.get(place)! * kindFactor[place.kind], 0) / people
  })
  return sorted.map((place): Place => {
    const sources = {
      ...(place.arabic ? (place.from === 'rest' ? { name: 'region-names' } : {}) : { name: 'no-arabic-name' }),
      ...(place.from === 'rest' ? { latitude: 'region-points', longitude: 'region-points', population: 'rest-people' } : {}),
    }
    return {
      id: place.id,
      name: place.name,
      region: ids[place.land]!,
      kind: place.kind,
      latitude: round(place.lat, 4),
      longitude: round(place.lon, 4),
      population: whole.get(place)!,
      weight: place.weight,
      ...(place.role === undefined ? {} : { role: place.role }),
      incomeFactor: round(kindFactor[place.kind] / means[place.land]!, 4),
      netReach: netReach[place.kind],
      ...(Object.keys(sources).length === 0 ? {} : { sources }),
    }
  })
}
