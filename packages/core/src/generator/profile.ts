/**
 * A profile of any country and year, from the tables alone: one set of rules, nothing tuned for a country. Every number names its
 * rule, what that rests on, the year and how sure it is; what no open table has is said to be missing.
 */
import { profileFormat, type Profile } from '../country/index.ts'
import { columnSources } from './columns.ts'
import { goods } from './dependence.ts'
import { freshIds, slug } from './ids.ts'
import { clamp, known } from './known.ts'
import { cutRegions, type Land } from './land.ts'
import { layPlaces, type Draft } from './places.ts'
import { placeRows, regionRows, type Layout } from './rows.ts'
import { openBook } from './sources.ts'
import { conditionsOf, forcesOf, pillarsOf, playbookOf, rivalsOf } from './state.ts'
import type { Tables } from './tables.ts'
import { phrases } from './words.ts'

export interface GeneratorOptions {
  /** Places at most, 90 where not given; more if regions and kept cities need it. */
  readonly places?: number
  /** Regions at most, 40 where not given. */
  readonly regions?: number
  /** Cities by name that must be places of their own (where a spark is), however small. */
  readonly keep?: readonly string[]
  /** City or region from which an offence to a group is felt outwards; without it, the farther from the capital the more. */
  readonly origin?: string
  /** Years of the ruler where known; no open table has them. */
  readonly rulerYears?: number
}

/** Changes whenever a rule changes: the same tables and version give the same profile to the byte. */
export const ruleVersion = 2

export const usual = { places: 90, regions: 40 } as const

/** Throws a RangeError for a country that the tables do not have; `checkRequest` says such things in words. */
export function generateProfile(tables: Tables, iso3: string, year: number, options: GeneratorOptions = {}): Profile {
  const country = known(tables, iso3, year)
  const lands = cutRegions(country, options.regions ?? usual.regions)
  const asked = [...(options.keep ?? []), ...(options.origin === undefined ? [] : [options.origin])]
  const { places, cityPeople } = layPlaces(country, lands, options.places ?? usual.places, asked)
  const book = openBook()
  const ids = landIds(lands)
  const layout: Layout = { country, lands, ids, places, cityPeople, whole: wholePeople(places), book }
  return {
    format: profileFormat,
    id: slug(country.table.en),
    name: { en: country.table.en, ar: country.table.ar },
    year,
    currency: 'intl-usd',
    utcOffsetHours: utcOffset(places),
    made: {
      rule: 'sharara-generator',
      version: ruleVersion,
      tables: `open ${tables.open.version}${tables.vdem === null ? '' : `, vdem ${tables.vdem.version}`}`,
      country: iso3,
      withVdem: tables.vdem !== null,
      members: Object.fromEntries(
        lands.map((land, index) => [ids[index]!, [...land.members].map((member) => country.table.regions[member]![0])]),
      ),
      neighbours: country.table.neighbours.map(([neighbour]) => neighbour),
    },
    conditions: conditionsOf(country, places, book, options.rulerYears),
    columnSources: columnSources(country, book),
    blocs: [{ id: 'all', name: phrases.everyone }],
    goods: goods.map((good) => ({ id: good, name: phrases[good] })),
    pillars: pillarsOf(),
    regions: regionRows(layout, options.origin),
    places: placeRows(layout),
    forces: forcesOf(country, places),
    rivals: rivalsOf(country),
    playbook: playbookOf(country),
    sources: book.sources,
  }
}

function landIds(lands: readonly Land[]): readonly string[] {
  const fresh = freshIds()
  return lands.map((land) => fresh(land.en))
}

function wholePeople(places: readonly Draft[]): ReadonlyMap<Draft, number> {
  return new Map(places.map((place) => [place, Math.max(1, Math.round(place.people))]))
}

/** The clock of the capital by the sun; half hours and summer time are not known. */
function utcOffset(places: readonly Draft[]): number {
  const capital = places.find((place) => place.role === 'capital')
  return clamp(Math.round((capital?.lon ?? 0) / 15), -12, 14)
}
