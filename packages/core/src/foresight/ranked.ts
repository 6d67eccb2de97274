/** The countries of a year as a forecast places them, and four readings of the list: highest, movers, surprises, steadily high. */
import type { ArchivedCountry, ArchivedForecast } from './archive.ts'
import { unknownShare } from './explain.ts'
import type { Panel } from './panel.ts'
import { logistic } from './ridge.ts'
import type { YearForecast } from './rolling.ts'
import { ranksWithin, type Bin } from './scores.ts'

export const readings = ['highest', 'movers', 'surprises', 'steady'] as const
export type Reading = (typeof readings)[number]

/** One country of the year. */
export interface Ranked extends ArchivedCountry {
  readonly name: string
  readonly region: string
  /** 1, 0, NaN where no source says. */
  readonly outcome: number
  /** The year before, and by population and history alone; NaN where there is none. */
  readonly before: number
  readonly byHistory: number
  /** Share of what the forecast looks at that is not known. */
  readonly unknown: number
  /** Among the 20 highest in each of the five years up to this one. */
  readonly steady: boolean
}

const steadyYears = 5
const steadyTop = 20

/** @param years up to the one that was kept, which is the last. */
export function rankedOf(panel: Panel, years: readonly YearForecast[], kept: ArchivedForecast): readonly Ranked[] {
  const forecast = years.at(-1)!
  const before = years.find(({ year }) => year === forecast.year - 1)
  const chanceIn = (year: YearForecast | undefined, country: number, name: 'forecast' | 'history'): number => {
    const at = year?.rows.findIndex((row) => panel.country[row] === country) ?? -1
    return year === undefined || at < 0 ? NaN : logistic(year.etas[name][at]!)
  }
  const tops = years.slice(-steadyYears).map(({ rows, etas }) => {
    const ranks = ranksWithin(new Float64Array(rows.length), etas.forecast)
    return new Set(rows.filter((_, i) => ranks[i]! <= steadyTop).map((row) => panel.country[row]!))
  })
  const rows = new Map(forecast.rows.map((row) => [panel.countries[panel.country[row]!]!.iso3, row]))
  return kept.countries.map((one): Ranked => {
    const row = rows.get(one.iso3)!
    const country = panel.country[row]!
    const { name, region } = panel.countries[country]!
    return {
      ...one,
      name,
      region,
      outcome: panel.outcomes[kept.target][row]!,
      before: chanceIn(before, country, 'forecast'),
      byHistory: chanceIn(forecast, country, 'history'),
      unknown: unknownShare(panel, forecast, row),
      steady: tops.every((top) => top.has(country)),
    }
  })
}

export function readingOf(reading: Reading, all: readonly Ranked[]): readonly Ranked[] {
  if (reading === 'movers')
    return all
      .filter(({ before }) => !Number.isNaN(before))
      .toSorted((a, b) => Math.abs(b.probability - b.before) - Math.abs(a.probability - a.before))
  if (reading === 'surprises') return all.toSorted((a, b) => b.probability / b.byHistory - a.probability / a.byHistory)
  return reading === 'steady' ? all.filter(({ steady }) => steady) : all
}

export const bands = [20, 10, 5, 2, 1] as const

/** About 20, 10, 5, 2 or 1 in 100: the nearest by ratio. */
export function bandOf(p: number): number {
  return bands.find((band, k) => k === bands.length - 1 || 100 * p >= Math.sqrt(band * bands[k + 1]!))!
}

const fewestInBin = 20

/** How often it came in earlier years where the figure was about as high; null where there were too few. */
export function pastOf(calibration: readonly Bin[], probability: number): Bin | null {
  const bin = calibration.find(({ from, to }) => probability > from && probability <= to)
  return bin === undefined || bin.count < fewestInBin ? null : bin
}
