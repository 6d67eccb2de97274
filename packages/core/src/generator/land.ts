/** The cut of a country: regions merged until few enough, each with its people in the year. */
import { cos } from '../random/index.ts'
import type { CountryYear } from './known.ts'
import type { RegionRow } from './tables.ts'

export interface Land {
  readonly index: number
  readonly en: string
  readonly ar: string
  readonly lat: number
  readonly lon: number
  readonly km2: number
  /** People in the year. */
  readonly people: number
  /** Where the number of people comes from: the weakest source of the regions merged. */
  readonly source: 'published' | 'split' | 'modelled'
  /** Rows of the country's table that it is made of. */
  readonly members: ReadonlySet<number>
}

type Growing = { -readonly [K in keyof Land]: Land[K] } & { members: Set<number>; near: Set<Growing> }

const radians = Math.PI / 180

/** Kilometres on a flat map; near enough to rank by. */
export function distance(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const apart = Math.abs(a.lon - b.lon)
  const x = Math.min(apart, 360 - apart) * cos(((a.lat + b.lat) / 2) * radians)
  const y = a.lat - b.lat
  return 111.2 * Math.sqrt(x * x + y * y)
}

/** The smallest region goes into its smallest neighbour until at most `most` are left and none is a speck. */
export function cutRegions(country: CountryYear, most: number): readonly Land[] {
  const { regions, borders } = country.table
  const total = regions.reduce((sum, row) => sum + row[6], 0)
  const scale = country.population.value / Math.max(1, total)
  const all = regions.map((row, index) => grow(row, index))
  for (const [a, b] of borders) {
    all[a]!.near.add(all[b]!)
    all[b]!.near.add(all[a]!)
  }
  const list = new Set(all)
  while (list.size > 1) {
    const small = smallest(list)
    if (list.size <= most && small.people >= Math.max(300, 0.0005 * total)) break
    list.delete(small)
    swallow(small.near.size > 0 ? smallest(small.near) : closest(list, small), small)
  }
  return [...list]
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, en, ar, lat, lon, km2, people, source, members }) => ({
      index,
      en,
      ar,
      lat,
      lon,
      km2,
      people: people * scale,
      source,
      members,
    }))
}

function smallest(all: Iterable<Growing>): Growing {
  let least: Growing | undefined
  for (const each of all) if (least === undefined || before(each, least)) least = each
  return least!
}

function closest(all: Iterable<Growing>, to: Growing): Growing {
  let best: Growing | undefined
  let away = Number.POSITIVE_INFINITY
  for (const each of all) {
    const far = distance(each, to)
    if (far < away) [best, away] = [each, far]
  }
  return best!
}

function before(a: Growing, b: Growing): boolean {
  return a.people < b.people || (a.people === b.people && a.index < b.index)
}

function grow([, en, ar, lat, lon, km2, people, source]: RegionRow, index: number): Growing {
  return { index, en, ar, lat, lon, km2, people, source: kindOf(source), members: new Set([index]), near: new Set() }
}

function kindOf(source: string): Land['source'] {
  if (source.includes('split')) return 'split'
  return source.includes('modelled') || source.includes('none') ? 'modelled' : 'published'
}

/** The larger of two gives its name and the weaker source. */
function swallow(into: Growing, small: Growing): void {
  const people = small.people + into.people + 1
  into.lat = (into.lat * (into.people + 1) + small.lat * small.people) / people
  into.lon = (into.lon * (into.people + 1) + small.lon * small.people) / people
  if (small.people > into.people) {
    into.en = small.en
    into.ar = small.ar
  }
  const ranks = ['published', 'split', 'modelled'] as const
  into.source = ranks[Math.max(ranks.indexOf(into.source), ranks.indexOf(small.source))]!
  into.people += small.people
  into.km2 += small.km2
  for (const member of small.members) into.members.add(member)
  for (const other of small.near) {
    other.near.delete(small)
    if (other === into) continue
    other.near.add(into)
    into.near.add(other)
  }
}
