/**
 * What the generator reads: the packed tables of the package `data` (open sources; V-Dem's apart, under its own licence).
 * A series is a text of yearly cells from `first` on, empty where a value is not known.
 */

/** Region: Natural Earth id, names (Arabic may be empty), label point, km², people in 2020, where that number comes from. */
export type RegionRow = readonly [id: string, en: string, ar: string, lat: number, lon: number, km2: number, people: number, source: string]

/** City: names (Arabic may be empty), point, people about 2020, 1 for the capital, index of its region (−1: none). */
export type CityRow = readonly [en: string, ar: string, lat: number, lon: number, people: number, capital: number, region: number]

export interface CountryTable {
  readonly en: string
  readonly ar: string
  readonly neighbours: readonly (readonly [iso3: string, km: number])[]
  /** A state that is gone: the economic series are a successor's. */
  readonly former?: true
  /** Regions and their people are somebody's own. */
  readonly given?: true
  readonly series: Readonly<Record<OpenSeries, string>>
  readonly regions: readonly RegionRow[]
  /** Pairs of regions that touch, by index. */
  readonly borders: readonly (readonly [number, number])[]
  readonly cities: readonly CityRow[]
  /** Protests, and of them those met with killings, by region and year. */
  readonly protests: readonly (readonly [region: number, year: number, protests: number, killings: number])[]
}

export type OpenSeries =
  | 'population'
  | 'ppp'
  | 'pppModelled'
  | 'gini'
  | 'giniModelled'
  | 'internet'
  | 'urban'
  | 'voice'
  | 'stability'
  | 'effectiveness'
  | 'ruleOfLaw'
  | 'corruptionControl'
  | 'killings'

export type VdemSeries =
  | 'polyarchy'
  | 'physicalIntegrity'
  | 'corruption'
  | 'neopatrimonial'
  | 'civilSociety'
  | 'alternativeInformation'
  | 'horizontal'
  | 'military'
  | 'hereditary'
  | 'regime'
  | 'election'

export interface OpenTables {
  readonly format: 'sharara-tables/1'
  readonly version: number
  readonly first: number
  readonly last: number
  readonly countries: Readonly<Record<string, CountryTable>>
}

export interface VdemTables {
  readonly format: 'sharara-vdem-tables/1'
  readonly version: number
  readonly first: number
  readonly last: number
  readonly countries: Readonly<Record<string, Readonly<Record<VdemSeries, string>>>>
}

export interface Tables {
  readonly open: OpenTables
  /** Null for the permissive variant: what V-Dem would give is taken from the Governance Indicators or is said to be missing. */
  readonly vdem: VdemTables | null
}

export interface Found {
  readonly value: number
  /** The year that the value is of. */
  readonly year: number
}

/** The value of the year, or of the nearest year that has one (the earlier of two equally near), at most `reach` years off. */
export function nearestYear(series: string | undefined, first: number, year: number, reach = 60): Found | null {
  if (series === undefined || series === '') return null
  const cells = series.split(',')
  const at = (y: number): Found | null => {
    const cell = cells[y - first]
    return cell === undefined || cell === '' ? null : { value: Number(cell), year: y }
  }
  for (let away = 0; away <= reach; away++) {
    const found = at(year - away) ?? at(year + away)
    if (found !== null) return found
  }
  return null
}
