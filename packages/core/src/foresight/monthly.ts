/**
 * Contagion on a monthly clock: odds of a first large protest (10,000 and more, for removal or political change, none in the twelve
 * months before) where a neighbour had one in the last three months, or four to twelve months ago; and, as a placebo, where a
 * neighbour has one in the next three, which can cause nothing. With controls, and with effects of region and year.
 */
import { dayNumber } from './calendarRounds.ts'
import { clusteredRatio, neighboursOf, type Contagion } from './contagion.ts'
import { readPlainRows, type CountryYears } from './grid.ts'
import { rowOf, type Panel } from './panel.ts'
import { quantile } from './splines.ts'
import type { Matrix } from './ridge.ts'

/** Months ago that the neighbour began: from, to; negative ones are yet to come. */
export const monthWindows = [
  [1, 3],
  [4, 12],
  [-1, -3],
] as const
export type MonthWindow = (typeof monthWindows)[number]

export interface MonthlyContagion {
  readonly months: number
  readonly onsets: number
  readonly windows: readonly (Omit<Contagion, 'lag'> & { readonly window: MonthWindow })[]
}

const controls: readonly string[] = ['logpop', 'v2x_polyarchy', 'poly_sq', 'since_up', 'mm_n_protests', 'v2csreprss']
const [first, last] = [1992 * 12, 2019 * 12 + 11]
const large = 10_000
const quietMonths = 12

interface Month {
  readonly country: number
  readonly month: number
  readonly row: number
}

/** Year × 12 + month of a date. */
function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

/** @param protests the table of protests one by one. @param labels says which countries and years the source covers. */
export function monthlyContagion(panel: Panel, protests: string, labels: CountryYears): MonthlyContagion {
  const place = new Map(panel.countries.map(({ iso3 }, k) => [iso3, k]))
  const hits = panel.countries.map(() => new Set<number>())
  for (const row of readPlainRows(protests)) {
    const [country, marks] = [place.get(row['iso3'] ?? ''), row['marks'] ?? '']
    if (country === undefined || !(Number(row['size'] || NaN) >= large) || !/[rp]/.test(marks)) continue
    if (Number.isFinite(dayNumber(row['start'] ?? ''))) hits[country]!.add(monthOf(row['start'] ?? ''))
  }
  const quiet = (country: number, month: number): boolean =>
    Array.from({ length: quietMonths }, (_, k) => month - 1 - k).every((before) => !hits[country]!.has(before))
  const onsets = hits.map((own, country) => new Set([...own].filter((month) => quiet(country, month))))
  const months = monthsOf(panel, labels, quiet)
  const y = Float64Array.from(months, ({ country, month }) => Number(onsets[country]!.has(month)))
  const neighbours = neighboursOf(panel)
  const controlled = controlsOf(panel, months)
  const effects = effectsOf(panel, months)
  const countries = Int32Array.from(months, ({ country }) => country)
  const windows = monthWindows.map((window) => {
    const [from, to] = window
    const ago = Array.from({ length: Math.abs(to - from) + 1 }, (_, k) => from + (to > from ? k : -k))
    const asked = Float64Array.from(months, ({ country, month }) =>
      Number(neighbours[country]!.some((other) => ago.some((back) => onsets[other]!.has(month - back)))),
    )
    return {
      window,
      controlled: clusteredRatio(beside(asked, [controlled]), y, countries),
      withEffects: clusteredRatio(beside(asked, [controlled, effects]), y, countries),
    }
  })
  return { months: months.length, onsets: y.reduce((sum, value) => sum + value, 0), windows }
}

/** Countries and months that the source covers and that were quiet for a year. */
function monthsOf(panel: Panel, labels: CountryYears, quiet: (country: number, month: number) => boolean): readonly Month[] {
  const covered = labels.values.get('mm_covered')
  const found: Month[] = []
  for (const [k, iso3] of labels.iso3.entries()) {
    const year = labels.year[k]!
    const country = panel.countries.findIndex((one) => one.iso3 === iso3)
    if (covered?.[k] !== 1 || country < 0 || year * 12 < first || year * 12 > last) continue
    const row = rowOf(panel, iso3, year)
    if (row === undefined) continue
    for (let month = year * 12; month < year * 12 + 12; month++) if (quiet(country, month)) found.push({ country, month, row })
  }
  return found
}

type Columns = readonly Float64Array[]

/** Standardised; what is not known is the median. */
function controlsOf(panel: Panel, months: readonly Month[]): Columns {
  return controls.flatMap((name) => {
    const series = panel.values.get(name)
    if (series === undefined) return []
    const known = Float64Array.from(months, ({ row }) => series[row]!).filter((value) => !Number.isNaN(value))
    if (known.length === 0) return []
    const median = quantile(known.toSorted(), 0.5)
    const filled = Float64Array.from(months, ({ row }) => (Number.isNaN(series[row]!) ? median : series[row]!))
    const mean = filled.reduce((sum, value) => sum + value, 0) / filled.length
    const spread = Math.sqrt(filled.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / filled.length)
    return spread > 0 ? [filled.map((value) => (value - mean) / spread)] : []
  })
}

/** Indicators of all years and parts of the world but the first of each. */
function effectsOf(panel: Panel, months: readonly Month[]): Columns {
  const years = months.map(({ month }) => Math.floor(month / 12))
  const regions = months.map(({ country }) => panel.countries[country]!.subregion)
  const indicators = (values: readonly (number | string)[]): Columns =>
    [...new Set(values)].slice(1).map((one) => Float64Array.from(values, (value) => Number(value === one)))
  return [...indicators(years), ...indicators(regions)]
}

function beside(asked: Float64Array, parts: readonly Columns[]): Matrix {
  const all = [asked, ...parts.flat()]
  const data = new Float64Array(asked.length * all.length)
  for (const [j, column] of all.entries()) for (let i = 0; i < asked.length; i++) data[i * all.length + j] = column[i]!
  return { rows: asked.length, columns: all.length, data }
}
