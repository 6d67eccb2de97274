/** The places of a country: its cities as GeoNames has them, and of each region the towns and the countryside that are left. */
import { cos, sin } from '../random/index.ts'
import type { Words } from '../text/index.ts'
import type { Place } from '../country/index.ts'
import { clamp, type CountryYear } from './known.ts'
import { distance, type Land } from './land.ts'
import { freshIds } from './ids.ts'
import { fill } from '../text/index.ts'
import { phrases } from './words.ts'

export interface Draft {
  readonly id: string
  readonly name: Words
  /** Index of the region in the cut. */
  readonly land: number
  readonly kind: Place['kind']
  readonly lat: number
  readonly lon: number
  readonly people: number
  readonly weight: number
  readonly role?: 'capital' | 'metropolis' | 'seat'
  /** Where the name and the number are from. */
  readonly from: 'city' | 'rest'
  readonly arabic: boolean
}

interface City {
  readonly en: string
  readonly ar: string
  readonly lat: number
  readonly lon: number
  people: number
  readonly capital: boolean
  readonly land: number
}

/** A city of 100,000 people or more is one of its own kind, in the shipped profiles too. */
const cityFrom = 100_000
/** People a place may have at most in the format, with room. */
const mostInPlace = 4e7

export interface Laid {
  readonly places: readonly Draft[]
  /** People of each region in cities of 100,000 and more, also in those that are no place of their own: the cut does not move it. */
  readonly cityPeople: readonly number[]
}

export function layPlaces(country: CountryYear, lands: readonly Land[], most: number, keep: readonly string[]): Laid {
  const cities = citiesOf(country, lands)
  const capital = cities.find((city) => city.capital) ?? cities[0] ?? standIn(lands)
  const chosen = chooseCities(cities.includes(capital) ? cities : [...cities, capital], capital, lands, most, keep)
  const rest = lands.map((land, index) => land.people - sum(chosen.filter((city) => city.land === index)))
  const people = country.population.value
  const left = rest.reduce((total, each) => total + Math.max(0, each), 0)
  const townShare = left > 0 ? clamp((country.urban.value * people - sum(chosen)) / left, 0, 1) : 0
  const fresh = freshIds()
  return {
    places: [
      ...chosen.map((city) => cityPlace(city, chosen, capital, fresh)),
      ...lands.flatMap((land, index) => restPlaces(land, index, Math.max(0, rest[index]!), townShare, fresh)),
    ],
    cityPeople: lands.map((_, index) => sum(cities.filter((city) => city.land === index && (city.people >= cityFrom || city === capital)))),
  }
}

function sum(cities: readonly City[]): number {
  return cities.reduce((total, city) => total + city.people, 0)
}

/** Cities with their people in the year: of about 2020, by the growth of the country and of its urban share; a region holds its cities. */
function citiesOf(country: CountryYear, lands: readonly Land[]): City[] {
  const owner = new Map(lands.flatMap((land, index) => [...land.members].map((member) => [member, index] as const)))
  const total2020 = country.table.regions.reduce((total, row) => total + row[6], 0)
  const growth = (country.population.value / Math.max(1, total2020)) * (country.urban.value / Math.max(0.01, country.urban2020))
  const cities = country.table.cities
    .filter(([, , , , people, capital]) => people > 0 || capital === 1)
    .map(([en, ar, lat, lon, people, capital, region]): City => {
      const land = owner.get(region) ?? nearestLand(lands, lat, lon)
      return { en, ar, lat, lon, people: Math.max(5000, people * growth), capital: capital === 1, land }
    })
  for (const [index, land] of lands.entries()) {
    const own = cities.filter((city) => city.land === index)
    const there = sum(own)
    if (there > 0.98 * land.people) for (const city of own) city.people *= (0.98 * land.people) / there
  }
  return cities.toSorted((a, b) => b.people - a.people)
}

function nearestLand(lands: readonly Land[], lat: number, lon: number): number {
  const here = { lat, lon }
  return lands.reduce((best, land, index) => (distance(land, here) < distance(lands[best]!, here) ? index : best), 0)
}

/** A state without a known city: the largest region has one of a third of its people. */
function standIn(lands: readonly Land[]): City {
  const land = lands.reduce((best, each, index) => (each.people > lands[best]!.people ? index : best), 0)
  const { en, ar, lat, lon, people } = lands[land]!
  return { en, ar, lat, lon, people: people / 3, capital: true, land }
}

/** The capital, what is asked for, the seat of each region, then the largest, as long as there is room beside the regions' rests. */
function chooseCities(
  cities: readonly City[],
  capital: City,
  lands: readonly Land[],
  most: number,
  keep: readonly string[],
): readonly City[] {
  const seats = lands.flatMap((_, index) => cities.find((city) => city.land === index) ?? [])
  const asked = keep.flatMap((name) => findCity(cities, name) ?? [])
  const first = new Set([capital, ...asked, ...seats])
  const room = Math.max(10, most - 2 * lands.length)
  const others = cities.filter((city) => !first.has(city))
  return [...first, ...others].slice(0, Math.max(room, first.size)).filter((city) => city.people >= 500)
}

/** The largest city of a name, whole or by its beginning. */
function findCity(cities: readonly City[], name: string): City | undefined {
  const wanted = fold(name)
  const folded = cities.map((city) => [fold(city.en), city] as const)
  return (folded.find(([own, city]) => own === wanted || city.ar === name.trim()) ??
    folded.find(([own]) => own.startsWith(`${wanted} `) || wanted.startsWith(`${own} `)))?.[1]
}

export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}

function cityPlace(city: City, chosen: readonly City[], capital: City, fresh: (name: string) => string): Draft {
  const others = chosen.filter((each) => each !== capital)
  const second = others.reduce<City | undefined>((best, each) => (best === undefined || each.people > best.people ? each : best), undefined)
  const metropolis = second !== undefined && second.people >= 0.6 * capital.people ? second : undefined
  const largest = Math.max(capital.people, second?.people ?? 0)
  const seat = chosen.every((each) => each.land !== city.land || each.people <= city.people)
  const role = city === capital ? 'capital' : city === metropolis ? 'metropolis' : seat ? 'seat' : undefined
  const core = role === 'capital' || role === 'metropolis'
  const weight = core ? 3 : city.people >= 0.2 * largest && city.people > 200_000 ? 1.5 : seat ? 1 : 0.5
  return {
    id: fresh(city.en),
    name: { en: city.en, ar: city.ar === '' ? city.en : city.ar },
    land: city.land,
    kind: city.people >= cityFrom || city === capital ? 'city' : 'town',
    lat: city.lat,
    lon: city.lon,
    people: city.people,
    weight,
    ...(role === undefined ? {} : { role }),
    from: 'city',
    arabic: city.ar !== '',
  }
}

/** Towns that are no place of their own, and the countryside: as many places as it takes to keep each a few million at most. */
function restPlaces(land: Land, index: number, left: number, townShare: number, fresh: (name: string) => string): Draft[] {
  const parts = [
    { kind: 'town', people: left * townShare, north: 0.12, name: phrases.otherTowns, id: 'towns' },
    { kind: 'rural', people: left * (1 - townShare), north: -0.12, name: phrases.countryside, id: 'country' },
  ] as const
  return parts.flatMap(({ kind, people, north, name, id }) => {
    if (people < 1) return []
    const count = Math.max(people > 4e6 ? 2 : 1, Math.ceil(people / mostInPlace))
    const spread = Math.sqrt(land.km2) / 444
    return Array.from({ length: count }, (_, i): Draft => {
      const angle = (2 * Math.PI * i) / count
      const away = count > 1 ? spread : 0
      const wide = Math.max(0.2, cos((land.lat * Math.PI) / 180))
      const of = { en: land.en, ar: land.ar === '' ? land.en : land.ar }
      return {
        id: fresh(`${land.en} ${id}${count > 1 ? ` ${i + 1}` : ''}`),
        name: fill(count > 1 ? phrases.numbered : phrases.plain, { what: fill(name, { region: of }), number: i + 1 }),
        land: index,
        kind,
        lat: clamp(land.lat + north + away * sin(angle), -89, 89),
        lon: clamp(land.lon + (away * cos(angle)) / wide, -179.9, 179.9),
        people: people / count,
        weight: 0.3,
        from: 'rest',
        arabic: land.ar !== '',
      }
    })
  })
}
