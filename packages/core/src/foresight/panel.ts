/**
 * The panel: a row for each country and year t, with what was known at the end of t − 1 and what came in t. A value is
 * carried forward by the rule of its column, and its age is kept; what is not known stays unknown, never zero.
 */
import { Fingerprint, textDigest } from '../random/index.ts'
import { expertColumns } from './expertColumns.ts'
import { onGrid, yearsOf, type Grid, type Series } from './grid.ts'
import { targets, targetNames, withOwn, type TargetName } from './labels.ts'
import { madeColumns } from './madeColumns.ts'
import { plainColumns } from './plainColumns.ts'
import { sourceFacts, type Column } from './schema.ts'
import { ageOf, before, carried } from './series.ts'
import { ingredients, type Country, type Sources } from './tables.ts'

export const columns: readonly Column[] = [...plainColumns, ...expertColumns, ...madeColumns]

/** Countries below this many people are left out. */
export const fewestPeople = 500_000
const firstYear = 1985
const firstRow = 1990

export interface Panel {
  readonly columns: readonly Column[]
  /** Of each row: place in `countries`, and the year foretold. */
  readonly country: Int32Array
  readonly year: Int32Array
  readonly countries: readonly Country[]
  /** Known at the end of the year before; NaN where not. By column name. */
  readonly values: ReadonlyMap<string, Float64Array>
  /** Years that the value had been carried at the end of the year before. */
  readonly ages: ReadonlyMap<string, Float64Array>
  /** What came in the year: 1, 0, NaN where no source says. */
  readonly outcomes: Readonly<Record<TargetName, Float64Array>>
  readonly borders: readonly (readonly [string, string])[]
  readonly licence: 'CC BY 4.0' | 'CC BY-SA 4.0'
  /** Of everything in it. */
  readonly digest: string
}

export interface PanelOptions {
  /** Without share-alike data. */
  readonly openOnly?: boolean
}

export function buildPanel(sources: Sources, options: PanelOptions = {}): Panel {
  const chosen = [...columns, ...ownColumns(sources)].filter(
    ({ source }) => options.openOnly !== true || sourceFacts[source].kind === 'open',
  )
  const listed = new Set(sources.tables['onset-labels'].iso3)
  const known = sources.countries.filter(({ iso3 }) => listed.has(iso3)).toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1))
  const lastYear = Math.max(...sources.tables.wdi.year, ...(sources.own?.year ?? []))
  // one year more than the data have: the year that can be foretold but not yet scored
  const grid: Grid = { countries: known.map(({ iso3 }) => iso3), first: firstYear, last: lastYear + 1 }
  const from = ingredients(sources, grid)
  const rows = rowsOf(grid, carried(grid, from.of('wdi', 'population'), 10), carried(grid, from.of('wdi', 'population_gm'), 10))
  const pick = (series: Series): Float64Array => Float64Array.from(rows, (at) => series[at]!)
  const values = new Map<string, Float64Array>()
  const ages = new Map<string, Float64Array>()
  for (const column of chosen) {
    const own = sources.own?.values.has(column.name) === true ? onGrid(grid, sources.own, column.name) : undefined
    const bare = finite(withOwn(column.of(from), own))
    values.set(column.name, pick(before(grid, carried(grid, bare, column.carry), 1)))
    ages.set(column.name, pick(before(grid, ageOf(grid, bare), 1)))
  }
  const outcome = (name: TargetName): Float64Array => {
    const label = `onset_${name}`
    const own = sources.own?.values.has(label) === true ? onGrid(grid, sources.own, label) : undefined
    return pick(withOwn(targets[name].of(from), own))
  }
  const outcomes = Object.fromEntries(targetNames.map((name) => [name, outcome(name)])) as Panel['outcomes'] // one for each name
  const width = yearsOf(grid)
  const country = Int32Array.from(rows, (at) => Math.floor(at / width))
  const year = Int32Array.from(rows, (at) => grid.first + (at % width))
  const shareAlike = chosen.some(({ source }) => sourceFacts[source].kind === 'share-alike') && sources.tables.vdem.year.length > 0
  return {
    columns: chosen,
    country,
    year,
    countries: known,
    values,
    ages,
    outcomes,
    borders: sources.borders,
    licence: shareAlike ? 'CC BY-SA 4.0' : 'CC BY 4.0',
    digest: digestOf(year, country, values, outcomes, known),
  }
}

/** Columns that only the user has: they join the wide ridge, carried three years. */
function ownColumns({ own }: Sources): readonly Column[] {
  const names = own?.columns.filter((name) => name.startsWith('x_')) ?? []
  return names.map((name) => ({
    name,
    label: { en: name, ar: `عمود ${name}` },
    unit: { en: 'the user’s own', ar: 'وحدة المستخدم' },
    source: 'user',
    group: 'own',
    carry: 3,
    of: ({ grid }) => onGrid(grid, own!, name),
  }))
}

function finite(series: Series): Series {
  return series.map((value) => (Number.isFinite(value) ? value : NaN))
}

/** Places in the grid of the rows, by year and then country. */
function rowsOf(grid: Grid, population: Series, other: Series): readonly number[] {
  const width = yearsOf(grid)
  const found: number[] = []
  for (let year = firstRow - grid.first; year < width; year++) {
    for (let k = 0; k < grid.countries.length; k++) {
      const last = k * width + year - 1
      const people = Number.isNaN(population[last]!) ? other[last]! : population[last]!
      if (people > fewestPeople) found.push(k * width + year)
    }
  }
  return found
}

function digestOf(
  year: Int32Array,
  country: Int32Array,
  values: Panel['values'],
  outcomes: Panel['outcomes'],
  countries: readonly Country[],
): string {
  const print = new Fingerprint().add(year).add(country)
  for (const series of values.values()) print.add(series)
  // a target without any label adds nothing
  for (const name of targetNames) if (outcomes[name].some((value) => !Number.isNaN(value))) print.add(outcomes[name])
  return textDigest(`${print.digest()} ${[...values.keys()].join(' ')} ${countries.map(({ iso3 }) => iso3).join(' ')}`)
}

/** The row of a country and year, or undefined. */
export function rowOf(panel: Panel, iso3: string, year: number): number | undefined {
  for (let row = 0; row < panel.year.length; row++) {
    if (panel.year[row] === year && panel.countries[panel.country[row]!]!.iso3 === iso3) return row
  }
  return undefined
}
