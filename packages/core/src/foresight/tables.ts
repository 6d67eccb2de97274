/** The source tables that the panel is made of, and how a column of them comes onto the grid. */
import { onGrid, readCountryYears, readPlainRows, worldOnGrid, type CountryYears, type Grid, type Series } from './grid.ts'

/** Source tables that a panel can be made of, by the name of their file. */
export const sourceNames = ['wdi', 'wgi', 'mass-mobilization', 'onset-labels', 'ucdp', 'prices', 'vdem'] as const
export type SourceName = (typeof sourceNames)[number]

export interface Country {
  readonly iso3: string
  readonly name: string
  /** One of six parts of the world, and a finer one. */
  readonly region: string
  readonly subregion: string
}

export interface Sources {
  readonly tables: Readonly<Record<SourceName, CountryYears>>
  readonly countries: readonly Country[]
  /** Pairs that share a border. */
  readonly borders: readonly (readonly [string, string])[]
  /** Columns of the user's own, by the schema's name; they stand before ours. */
  readonly own?: CountryYears
}

/** Texts of the files by name without ending: those of `sourceNames`, `countries` and `adjacency`. V-Dem may be absent. */
export function readSources(texts: Readonly<Record<string, string>>): Sources {
  const empty = 'iso3,year\n'
  const tables = Object.fromEntries(sourceNames.map((name) => [name, readCountryYears(texts[name] ?? empty)])) as Sources['tables'] // one for each name
  const countries = readPlainRows(texts['countries'] ?? '').map((row) => ({
    iso3: row['iso3'] ?? '',
    name: row['name'] ?? '',
    region: row['region6'] ?? '',
    subregion: row['sdg_region'] ?? '',
  }))
  const borders = readPlainRows(texts['adjacency'] ?? '').map((row) => [row['iso3_a'] ?? '', row['iso3_b'] ?? ''] as const)
  return { tables, countries, borders }
}

/** What features are made from. */
export interface Ingredients {
  readonly grid: Grid
  readonly sources: Sources
  /** A column of a source in the year itself, nothing carried. */
  of(source: SourceName, column: string): Series
  world(source: SourceName, column: string): Series
  /** Neighbours, and others of the same part of the world, as places in the grid. */
  readonly neighbours: readonly (readonly number[])[]
  readonly sameRegion: readonly (readonly number[])[]
  readonly everybody: readonly (readonly number[])[]
}

export function ingredients(sources: Sources, grid: Grid): Ingredients {
  const known = new Map<string, Series>()
  const remembered = (key: string, make: () => Series): Series => {
    const found = known.get(key) ?? make()
    known.set(key, found)
    return found
  }
  const place = new Map(grid.countries.map((iso3, k) => [iso3, k]))
  const neighbours: number[][] = grid.countries.map(() => [])
  for (const [a, b] of sources.borders) {
    const [i, j] = [place.get(a), place.get(b)]
    if (i === undefined || j === undefined) continue
    neighbours[i]!.push(j)
    neighbours[j]!.push(i)
  }
  const region = new Map(sources.countries.map((one) => [one.iso3, one.subregion]))
  const everybody = grid.countries.map((_, k) => grid.countries.flatMap((__, other) => (other === k ? [] : other)))
  const sameRegion = everybody.map((others, k) =>
    others.filter((other) => region.get(grid.countries[other]!) === region.get(grid.countries[k]!)),
  )
  return {
    grid,
    sources,
    of: (source, column) => remembered(`${source}/${column}`, () => onGrid(grid, sources.tables[source], column)),
    world: (source, column) => remembered(`world/${source}/${column}`, () => worldOnGrid(grid, sources.tables[source], column)),
    neighbours,
    sameRegion,
    everybody,
  }
}
