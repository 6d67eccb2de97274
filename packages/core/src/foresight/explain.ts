/** Why this figure: what each column adds to the log-odds, against another country, year or value. Exact, for sums of terms. */
import { termOf } from './fit.ts'
import type { Panel } from './panel.ts'
import { scaled } from './prepare.ts'
import { logistic } from './ridge.ts'
import type { YearForecast } from './rolling.ts'
import type { Column, Group } from './schema.ts'
import { partsOf } from './spread.ts'
import { quantile } from './splines.ts'

export interface Contribution {
  readonly column: Column
  /** As it stands in the panel, NaN where not known; and what it is compared with. */
  readonly value: number
  readonly reference: number
  /** Years that the value had been carried. */
  readonly age: number
  /** Added to the log-odds by the difference of the two. */
  readonly logOdds: number
}

/** A value for each column, by name; NaN for not known. */
export type Values = (column: string) => number

export function valuesOfRow(panel: Panel, row: number): Values {
  return (column) => panel.values.get(column)?.[row] ?? NaN
}

/** The median of the year's countries, or of some of them. */
export function medianValues(panel: Panel, rows: readonly number[]): Values {
  return (column) => {
    const series = panel.values.get(column)
    const known = series === undefined ? [] : rows.map((row) => series[row]!).filter((value) => !Number.isNaN(value))
    return known.length === 0
      ? NaN
      : quantile(
          known.toSorted((a, b) => a - b),
          0.5,
        )
  }
}

/** Log-odds of the forecast's models at any values. */
export function logOddsAt(forecast: YearForecast, values: Values): number {
  const parts = partsOf(forecast)
  const sum = parts.reduce(
    (total, fit) =>
      total + fit.beta[0]! + fit.scale.columns.reduce((own, name, k) => own + termOf(fit, k, scaled(fit.scale, k, values(name))), 0),
    0,
  )
  return sum / parts.length + forecast.shift
}

export function probabilityAt(forecast: YearForecast, values: Values): number {
  return logistic(logOddsAt(forecast, values))
}

/** The sum of all contributions is the difference of the two log-odds. Largest first. */
export function contributions(panel: Panel, forecast: YearForecast, row: number, reference: Values): readonly Contribution[] {
  const parts = partsOf(forecast)
  const names = [...new Set(parts.flatMap(({ scale }) => scale.columns))]
  const own = valuesOfRow(panel, row)
  return names
    .map((name): Contribution => {
      const [value, other] = [own(name), reference(name)]
      const sum = parts.reduce((total, fit) => {
        const k = fit.scale.columns.indexOf(name)
        return k < 0 ? total : total + termOf(fit, k, scaled(fit.scale, k, value)) - termOf(fit, k, scaled(fit.scale, k, other))
      }, 0)
      const column = panel.columns.find((each) => each.name === name)!
      return { column, value, reference: other, age: panel.ages.get(name)![row]!, logOdds: sum / parts.length }
    })
    .toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds))
}

export function byGroup(all: readonly Contribution[]): readonly { readonly group: Group; readonly logOdds: number }[] {
  const sums = new Map<Group, number>()
  for (const { column, logOdds } of all) sums.set(column.group, (sums.get(column.group) ?? 0) + logOdds)
  return [...sums].map(([group, logOdds]) => ({ group, logOdds })).toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds))
}

/** The figure with the columns of one group at the values of others: "with corruption at the regional median, 6 instead of 9". */
export function withGroupAt(panel: Panel, forecast: YearForecast, row: number, group: Group, other: Values): number {
  const own = valuesOfRow(panel, row)
  const moved = new Set(panel.columns.filter((column) => column.group === group).map(({ name }) => name))
  return probabilityAt(forecast, (name) => (moved.has(name) ? other(name) : own(name)))
}

/** Of the columns that the forecast uses, the share that the row does not know. */
export function unknownShare(panel: Panel, forecast: YearForecast, row: number): number {
  const names = [...new Set(partsOf(forecast).flatMap(({ scale }) => scale.columns))]
  return names.filter((name) => Number.isNaN(panel.values.get(name)![row]!)).length / names.length
}

/** No figure is given for a country of which more is missing. */
export const mostUnknown = 0.5

/** Past rows most alike in what the forecast looks at, each column weighted by what it moves: nearest first, each country once. */
export function nearestPast(panel: Panel, forecast: YearForecast, row: number, rows: readonly number[], count: number): readonly number[] {
  const parts = partsOf(forecast)
  const terms = (at: number): readonly number[] => {
    const values = valuesOfRow(panel, at)
    return parts.flatMap((fit) => fit.scale.columns.map((name, k) => termOf(fit, k, scaled(fit.scale, k, values(name)))))
  }
  const own = terms(row)
  const distance = (at: number): number => terms(at).reduce((sum, term, k) => sum + (term - own[k]!) * (term - own[k]!), 0)
  const ordered = rows.map((at) => ({ at, distance: distance(at) })).toSorted((a, b) => a.distance - b.distance || a.at - b.at)
  const seen = new Set<number>()
  const found: number[] = []
  for (const { at } of ordered) {
    if (found.length === count) break
    if (seen.has(panel.country[at]!)) continue
    seen.add(panel.country[at]!)
    found.push(at)
  }
  return found
}
