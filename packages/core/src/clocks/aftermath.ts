/**
 * The aftermath of an episode: how much more (or less) polyarchy, corruption, bodily safety, income and stability changed in the ten
 * years after it than in country-years that were like it before and had no episode. Eight matched country-years each; intervals from
 * drawing countries again; the same five years earlier as a placebo. Episodes: the CSRA list, aiming at the regime, 2000–2022.
 */
import { quantile, type CountryYears, type Interval, type Sources } from '../foresight/index.ts'
import { log, stream, uniform } from '../random/index.ts'
import type { Words } from '../text/index.ts'
import type { Records, Revolution } from './records.ts'
import { aftermathNumbers } from './aftermathNumbers.ts'
import { aftermathYears, cuts, drawn, fewest, years } from './method.ts'

export const resultSeries = {
  polyarchy: { en: 'polyarchy', ar: 'الديمقراطية الانتخابية' },
  corruption: { en: 'corruption', ar: 'الفساد' },
  integrity: { en: 'bodily safety from the state', ar: 'سلامة الجسد من الدولة' },
  income: { en: 'income a head (log)', ar: 'دخل الفرد (لوغاريتم)' },
  stability: { en: 'political stability', ar: 'الاستقرار السياسي' },
} as const satisfies Record<string, Words>
export type ResultSeries = keyof typeof resultSeries
export const resultNames = Object.keys(resultSeries) as readonly ResultSeries[] // its own keys

export const aftermathGroups = {
  success: { en: 'unarmed, succeeded', ar: 'غير مسلحة، نجحت' },
  successAutocracy: { en: '… in autocracies', ar: '… في نظم مستبدة' },
  successPlain: { en: '… without a coup', ar: '… بلا انقلاب' },
  successCoup: { en: '… ended by a coup', ar: '… انتهت بانقلاب' },
  limited: { en: 'unarmed, limited gain', ar: 'غير مسلحة، مكسب محدود' },
  failed: { en: 'unarmed, failed', ar: 'غير مسلحة، أخفقت' },
  armed: { en: 'armed', ar: 'مسلحة' },
  armedAutocracy: { en: '… in autocracies', ar: '… في نظم مستبدة' },
} as const satisfies Record<string, Words>
export type AftermathGroup = keyof typeof aftermathGroups
export const aftermathGroupNames = Object.keys(aftermathGroups) as readonly AftermathGroup[] // its own keys

export interface AftermathCell {
  readonly horizon: number
  readonly episodes: number
  /** Mean change, and mean change beyond the matched. */
  readonly raw: number
  readonly beyond: Interval
  /** Spread of single episodes beyond the matched. */
  readonly spread: number
}

export interface AftermathRow {
  readonly group: AftermathGroup
  readonly series: ResultSeries
  readonly episodes: number
  readonly cells: readonly AftermathCell[]
  /** The same question five years before the episode, from −9 to −6… to −1: what matching leaves. */
  readonly placebo: AftermathCell | null
}

export interface Aftermath {
  readonly rows: readonly AftermathRow[]
  readonly pool: number
}

export const horizons: readonly number[] = aftermathYears
const { autocracy, matches, cleanYears, changeYears, placeboBack, placeboHorizon, ...scale } = aftermathNumbers
const drawStream = stream('clocks/aftermath')

/** Values by country and year. */
export interface ResultTables {
  readonly first: number
  readonly width: number
  readonly countries: readonly string[]
  readonly place: ReadonlyMap<string, number>
  readonly values: Readonly<Record<ResultSeries, Float64Array>>
}

export function resultTables({ tables }: Sources): ResultTables {
  const countries = [...new Set(tables.vdem.iso3)].toSorted()
  const place = new Map(countries.map((iso3, k) => [iso3, k]))
  const first = years.results
  const width = Math.max(...tables.vdem.year) - first + 1
  const column = (table: CountryYears, name: string): Float64Array => {
    const values = new Float64Array(countries.length * width).fill(NaN)
    const given = table.values.get(name) ?? new Float64Array()
    for (let row = 0; row < given.length; row++) {
      const country = place.get(table.iso3[row]!)
      const year = table.year[row]! - first
      if (country !== undefined && year >= 0 && year < width) values[country * width + year] = given[row]!
    }
    return values
  }
  const either = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, k) => (Number.isNaN(value) ? b[k]! : value))
  const { vdem, wgi, wdi } = tables
  return {
    first,
    width,
    countries,
    place,
    values: {
      polyarchy: column(vdem, 'v2x_polyarchy_v15'),
      corruption: column(vdem, 'v2x_corr'),
      integrity: column(vdem, 'v2x_clphy'),
      income: either(column(wdi, 'gdppc_ppp'), column(wdi, 'gdppc_gm')).map((value) => (value > 0 ? log(value) : NaN)),
      stability: column(wgi, 'political_stability'),
    },
  }
}

interface Candidate {
  readonly country: number
  readonly year: number
  /** Polyarchy, income, integrity, corruption of the year before; change of polyarchy and income over three years. */
  readonly before: readonly number[]
}

/** How far apart counts as one, in the order of `before`. */
export const scales: readonly number[] = [
  scale.polyarchyScale.default,
  scale.incomeScale.default,
  scale.integrityScale.default,
  scale.corruptionScale.default,
  scale.polyarchyChangeScale.default,
  scale.incomeChangeScale.default,
]

export function valueAt(of: ResultTables, series: ResultSeries, country: number, year: number): number {
  const at = year - of.first
  return at < 0 || at >= of.width ? NaN : of.values[series][country * of.width + at]!
}

export function beforeOf(of: ResultTables, country: number, year: number): readonly number[] {
  const v = (series: ResultSeries, at: number): number => valueAt(of, series, country, at)
  const earlier = year - 1 - changeYears.default
  return [
    v('polyarchy', year - 1),
    v('income', year - 1),
    v('integrity', year - 1),
    v('corruption', year - 1),
    v('polyarchy', year - 1) - v('polyarchy', earlier),
    v('income', year - 1) - v('income', earlier),
  ]
}

/** Country-years without any episode within five years. */
function poolOf(of: ResultTables, sources: Sources, records: Records): readonly Candidate[] {
  const busy = new Map<string, number[]>()
  const add = (iso3: string, year: number): void => {
    busy.set(iso3, [...(busy.get(iso3) ?? []), year])
  }
  for (const { iso3, year } of records.revolutions) add(iso3, year)
  for (const { iso3, year } of records.waves) add(iso3, year)
  const labels = sources.tables['onset-labels']
  const names = ['mm_n_large_removal', 'csra_unarmed_onset', 'csra_armed_onset']
  for (let row = 0; row < labels.year.length; row++) {
    if (names.some((name) => (labels.values.get(name)?.[row] ?? 0) > 0)) add(labels.iso3[row]!, labels.year[row]!)
  }
  const found: Candidate[] = []
  for (const [country, iso3] of of.countries.entries()) {
    const own = busy.get(iso3) ?? []
    for (let year = years.pool.from; year < years.pool.end; year++) {
      if (own.some((other) => Math.abs(other - year) <= cleanYears.default)) continue
      if (Number.isNaN(valueAt(of, 'polyarchy', country, year - 1))) continue
      found.push({ country, year, before: beforeOf(of, country, year) })
    }
  }
  return found
}

interface Change {
  readonly country: number
  readonly raw: number
  readonly beyond: number
}

/** Change of a series from the year before to `horizon` years after, and beyond the mean of the matched; null where not known. */
function changeOf(
  of: ResultTables,
  pool: readonly Candidate[],
  iso3: string,
  year: number,
  series: ResultSeries,
  horizon: number,
): Change | null {
  const country = of.place.get(iso3)
  if (country === undefined) return null
  const start = valueAt(of, series, country, year - 1)
  const end = valueAt(of, series, country, year + horizon)
  if (Number.isNaN(start) || Number.isNaN(end)) return null
  const before = beforeOf(of, country, year)
  const ownScale = ownScales[series]
  const near: { distance: number; change: number }[] = []
  for (const other of pool) {
    if (other.country === country) continue
    const from = valueAt(of, series, other.country, other.year - 1)
    const change = valueAt(of, series, other.country, other.year + horizon) - from
    if (Number.isNaN(change)) continue
    let distance = ((start - from) / ownScale) * ((start - from) / ownScale)
    for (let k = 0; k < scales.length; k++) {
      const apart = (before[k]! - other.before[k]!) / scales[k]!
      if (!Number.isNaN(apart)) distance += apart * apart
    }
    const apart = (other.year - year) / scale.yearScale.default
    near.push({ distance: distance + apart * apart, change })
  }
  if (near.length < matches.default) return null
  near.sort((a, b) => a.distance - b.distance)
  const matched = near.slice(0, matches.default).reduce((sum, one) => sum + one.change, 0) / matches.default
  return { country, raw: end - start, beyond: end - start - matched }
}

/** Half the spread of each series over countries. */
const ownScales: Readonly<Record<ResultSeries, number>> = {
  polyarchy: scale.ownPolyarchy.default,
  corruption: scale.ownCorruption.default,
  integrity: scale.ownIntegrity.default,
  income: scale.ownIncome.default,
  stability: scale.ownStability.default,
}

function cellOf(changes: readonly Change[], horizon: number, name: string): AftermathCell | null {
  if (changes.length < fewest.episodes) return null
  const countries = [...new Set(changes.map(({ country }) => country))]
  const byCountry = countries.map((country) => changes.filter((one) => one.country === country).map(({ beyond }) => beyond))
  const mean = (of: readonly number[]): number => of.reduce((sum, value) => sum + value, 0) / of.length
  const value = mean(changes.map(({ beyond }) => beyond))
  const subject = stream(name)
  const found = Float64Array.from({ length: drawn.aftermath }, (_, draw) => {
    let sum = 0
    let count = 0
    for (let k = 0; k < countries.length; k++) {
      const group = byCountry[Math.floor(uniform(subject, drawStream, draw, k) * countries.length)]!
      for (const each of group) sum += each
      count += group.length
    }
    return sum / count
  }).toSorted()
  const squares = changes.reduce((sum, { beyond }) => sum + (beyond - value) * (beyond - value), 0)
  return {
    horizon,
    episodes: changes.length,
    raw: mean(changes.map(({ raw }) => raw)),
    beyond: { value, low: quantile(found, cuts.low), high: quantile(found, cuts.high) },
    spread: Math.sqrt(squares / Math.max(1, changes.length - 1)),
  }
}

type Belongs = (one: Revolution, autocratic: boolean) => boolean

const succeeded: Belongs = ({ method, outcome }) => method === 'unarmed' && outcome === 'success'

const belongs: Readonly<Record<AftermathGroup, Belongs>> = {
  success: succeeded,
  successAutocracy: (one, autocratic) => succeeded(one, autocratic) && autocratic,
  successPlain: (one, autocratic) => succeeded(one, autocratic) && !one.coup,
  successCoup: (one, autocratic) => succeeded(one, autocratic) && one.coup,
  limited: ({ method, outcome }) => method !== 'armed' && outcome === 'limited',
  failed: ({ method, outcome }) => method === 'unarmed' && outcome === 'failed',
  armed: ({ method }) => method === 'armed',
  armedAutocracy: ({ method }, autocratic) => method === 'armed' && autocratic,
}

export function measureAftermath(sources: Sources, records: Records): Aftermath {
  const of = resultTables(sources)
  const pool = poolOf(of, sources, records)
  const episodes = records.revolutions.filter(({ regimeChange }) => regimeChange)
  const polyarchy = ({ iso3, year }: Revolution): number => valueAt(of, 'polyarchy', of.place.get(iso3) ?? -1, year - 1)
  const known = new Map<string, Change | null>()
  const change = (iso3: string, year: number, series: ResultSeries, horizon: number): Change | null => {
    const key = `${iso3} ${year} ${series} ${horizon}`
    if (!known.has(key)) known.set(key, changeOf(of, pool, iso3, year, series, horizon))
    return known.get(key)!
  }
  const rows = aftermathGroupNames.flatMap((group) => {
    const own = episodes.filter((one) => belongs[group](one, polyarchy(one) < autocracy.default))
    return resultNames.map((series): AftermathRow => {
      const at = (horizon: number, back: number): readonly Change[] =>
        own.flatMap(({ iso3, year }) => change(iso3, year - back, series, horizon) ?? [])
      const cell = (horizon: number, back: number): AftermathCell | null =>
        cellOf(at(horizon, back), horizon, `${group} ${series} ${horizon} ${back}`)
      return {
        group,
        series,
        episodes: own.length,
        cells: horizons.flatMap((horizon) => cell(horizon, 0) ?? []),
        placebo: cell(placeboHorizon.default, placeboBack.default),
      }
    })
  })
  return { rows, pool: pool.length }
}
