/** How far from revolt a country was by what it did in the years before: its place among all countries, out of the same counts. */
import { exp } from '../random/index.ts'
import type { CountryYears } from './grid.ts'
import { rowOf, type Panel } from './panel.ts'
import { quantile } from './splines.ts'

/** One country's figure beside the median of all. */
export interface Beside {
  readonly value: number
  readonly median: number
  readonly countries: number
}

export interface Temper {
  /** Protests a year for each million people, and those of 10,000 and more. */
  readonly protests: Beside
  readonly large: Beside
  /** Strength of movements against the system. */
  readonly movements: Beside
  /** Years with an armed conflict inside the state. */
  readonly conflictYears: number
  /** Whether an unarmed uprising began in the year after. */
  readonly rose: boolean | null
}

/** A country with fewer counted years says little of its temper. */
const fewestYears = 10
const first = 1992

/** @param year the uprising asked about: only what came before counts. @param protests counts by country and year. */
export function measureTemper(panel: Panel, protests: CountryYears, iso3: string, year: number): Temper {
  const place = panel.countries.findIndex((one) => one.iso3 === iso3)
  const people = new Map<string, number>()
  for (let row = 0; row < panel.year.length; row++) {
    const size = panel.values.get('logpop')?.[row] ?? NaN
    // the row of a year holds what was known at the end of the year before
    if (!Number.isNaN(size)) people.set(`${panel.countries[panel.country[row]!]!.iso3} ${panel.year[row]! - 1}`, exp(size) / 1e6)
  }
  const rate = (column: string): Beside => {
    const counts = protests.values.get(column)
    const cells = protests.iso3.flatMap((code, k) => {
      const [at, millions] = [protests.year[k]!, people.get(`${code} ${protests.year[k]!}`)]
      return counts === undefined || millions === undefined || at < first || at >= year || Number.isNaN(counts[k]!)
        ? []
        : { code, each: counts[k]! / millions }
    })
    return besideAll(cells, iso3)
  }
  const moved = panel.values.get('v2csantimv')
  const movements = Array.from(panel.year, (at, row) => ({ at: at - 1, row }))
    .filter(({ at, row }) => at >= first && at < year && moved !== undefined && !Number.isNaN(moved[row]!))
    .map(({ row }) => ({ code: panel.countries[panel.country[row]!]!.iso3, each: moved![row]! }))
  const conflict = panel.values.get('conf')
  let conflictYears = 0
  for (let row = 0; row < panel.year.length; row++) {
    const at = panel.year[row]! - 1
    if (panel.country[row] === place && at >= first && at < year && conflict !== undefined && conflict[row]! > 0) conflictYears++
  }
  const row = rowOf(panel, iso3, year)
  const came = row === undefined ? NaN : panel.outcomes.csra[row]!
  return {
    protests: rate('n_protests'),
    large: rate('n_ge10000'),
    movements: besideAll(movements, iso3),
    conflictYears,
    rose: Number.isNaN(came) ? null : came === 1,
  }
}

/** Mean of each country over its years. */
function besideAll(cells: readonly { readonly code: string; readonly each: number }[], iso3: string): Beside {
  const means = [...Map.groupBy(cells, ({ code }) => code)]
    .filter(([, own]) => own.length >= fewestYears)
    .map(([code, own]) => ({ code, mean: own.reduce((sum, { each }) => sum + each, 0) / own.length }))
  const ordered = means.map(({ mean }) => mean).toSorted((a, b) => a - b)
  return {
    value: means.find(({ code }) => code === iso3)?.mean ?? NaN,
    median: ordered.length === 0 ? NaN : quantile(ordered, 0.5),
    countries: ordered.length,
  }
}
