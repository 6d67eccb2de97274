/** All that is told of one country's figure: what weighs, what moved, what if, and the nearest past cases. */
import { cameOf, type Came, type RulerFall } from './came.ts'
import {
  byGroup,
  contributions,
  medianValues,
  mostUnknown,
  nearestPast,
  probabilityAt,
  unknownShare,
  valuesOfRow,
  withGroupAt,
  type Contribution,
} from './explain.ts'
import { trainingRows } from './fit.ts'
import { targets, type TargetName } from './labels.ts'
import { rowOf, type Panel } from './panel.ts'
import { logistic } from './ridge.ts'
import type { YearForecast } from './rolling.ts'
import type { Group } from './schema.ts'

export interface Explained {
  readonly row: number
  readonly probability: number
  /** Against the median country of the year; the parts sum to the whole. */
  readonly all: readonly Contribution[]
  readonly median: number
  /** Against the country's own values of the year before. */
  readonly moved: readonly Contribution[]
  /** The forecast of the year before; NaN where there was none. */
  readonly before: number
  readonly unknown: number
  /** With one condition at the median of the country's part of the world; the heaviest first. */
  readonly whatIf: readonly { readonly group: Group; readonly probability: number }[]
  readonly nearest: readonly ({ readonly iso3: string; readonly year: number; readonly came: boolean } & Came)[]
}

const leastMove = 0.02
const nearestShown = 8

/** Null where there is no row, or too little is known for a figure. */
export function explainedOf(
  panel: Panel,
  target: TargetName,
  forecast: YearForecast,
  before: YearForecast | undefined,
  iso3: string,
  falls: readonly RulerFall[] = [],
): Explained | null {
  const row = rowOf(panel, iso3, forecast.year)
  const at = row === undefined ? -1 : forecast.rows.indexOf(row)
  if (row === undefined || at < 0 || unknownShare(panel, forecast, row) > mostUnknown) return null
  const { region } = panel.countries[panel.country[row]!]!
  const median = medianValues(panel, forecast.rows)
  const all = contributions(panel, forecast, row, median)
  const last = rowOf(panel, iso3, forecast.year - 1)
  const lastAt = last === undefined ? -1 : (before?.rows.indexOf(last) ?? -1)
  const regional = medianValues(
    panel,
    forecast.rows.filter((other) => panel.countries[panel.country[other]!]!.region === region),
  )
  const outcome = panel.outcomes[target]
  const past = trainingRows(panel, outcome, targets[target].from, forecast.year).filter(
    (other) => panel.country[other] !== panel.country[row],
  )
  const moved = last === undefined ? [] : contributions(panel, forecast, row, valuesOfRow(panel, last))
  return {
    row,
    probability: logistic(forecast.etas.forecast[at]!),
    all,
    median: probabilityAt(forecast, median),
    moved: moved.filter(({ logOdds }) => Math.abs(logOdds) > leastMove),
    before: lastAt < 0 || before === undefined ? NaN : logistic(before.etas.forecast[lastAt]!),
    unknown: all.filter(({ value }) => Number.isNaN(value)).length,
    whatIf: byGroup(all).map(({ group }) => ({ group, probability: withGroupAt(panel, forecast, row, group, regional) })),
    nearest: nearestPast(panel, forecast, row, past, nearestShown).map((other) => {
      const [near, year] = [panel.countries[panel.country[other]!]!.iso3, panel.year[other]!]
      return { iso3: near, year, came: outcome[other] === 1, ...cameOf(panel, falls, near, year) }
    }),
  }
}
