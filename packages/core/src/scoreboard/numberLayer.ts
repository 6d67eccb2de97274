/**
 * The layer of numbers: the largest participation, deaths and days of a case, as base rates moved by the model so far as it has
 * earned it. On the scale of logarithms (counts and days from 1)
 *
 *   forecast = middle of the others' records + slope · (log of the runs' median − its middle) + errors at 10, 50 and 90 %
 *
 * One slope for each number, from 0 (nothing earned: the records of the others as they are), held back by a ridge that is chosen by
 * leaving out one country after the other. The errors are those of the line on the cases it was fitted to, taken where the next
 * case of the same kind is below them with a chance of 10, 50 and 90 %, so that four records in five lie between the outer two.
 */
import { fromLog, logScale, middleOf } from './baselines.ts'
import type { CodedCase } from './coded.ts'
import { forecastNumberNames, type Forecast, type ForecastNumber, type Quantiles } from './forecast.ts'
import { meanOf, nextQuantileOf } from './ranking.ts'

export interface NumberLine {
  /** What of a departure of the model from its middle is believed: 0 nothing, 1 all of it. */
  readonly slope: number
  /** Null where nothing was earned. */
  readonly ridge: number | null
  /** Means over the cases, both logarithms: of the runs' medians, and of the records. */
  readonly model: number
  readonly record: number
  /** Of the line, record less forecast, logarithms. */
  readonly errors: Quantiles
  /** Of the records about their middle: the errors of a line without a slope. */
  readonly spread: Quantiles
  readonly cases: number
}

/** Null where there is no record at all. */
export type NumberLines = Readonly<Record<ForecastNumber, NumberLine | null>>

/** A case that a line learns from, both logarithms; null where the model was not run. */
export interface NumberRow {
  readonly country: string
  readonly model: number | null
  readonly record: number
}

/** In variances of the model's medians; without an end nothing of the model is left. */
const ridges = [0.1, 0.3, 1, 3, 10, Infinity] as const

/** A line with a given ridge. */
export function lineOf(rows: readonly NumberRow[], ridge: number): NumberLine | null {
  const { slope, model, record } = straight(rows, ridge)
  const errors = errorsOf(rows.map((row) => row.record - at(row, { slope, model, record })))
  const spread = errorsOf(rows.map((row) => row.record - record))
  if (errors === null || spread === null) return null
  return { slope, ridge: slope > 0 ? ridge : null, model, record, errors, spread, cases: rows.length }
}

type Straight = Pick<NumberLine, 'slope' | 'model' | 'record'>

function straight(rows: readonly NumberRow[], ridge: number): Straight {
  const own = rows.map(({ model }) => model).filter((model) => model !== null)
  const [model, record] = [meanOf(own) ?? 0, meanOf(rows.map((row) => row.record)) ?? 0]
  let both = 0
  let square = 0
  for (const row of rows) {
    const away = (row.model ?? model) - model
    both += away * (row.record - record)
    square += away * away
  }
  return { slope: ridge < Infinity && square > 0 ? Math.max(0, both / (square * (1 + ridge))) : 0, model, record }
}

function at(row: Pick<NumberRow, 'model'>, { slope, model, record }: Straight): number {
  return record + (row.model === null ? 0 : slope * (row.model - model))
}

function errorsOf(errors: readonly number[]): Quantiles | null {
  const [q10, q50, q90] = [0.1, 0.5, 0.9].map((share) => nextQuantileOf(errors, share))
  return q10 == null || q50 == null || q90 == null ? null : { q10, q50, q90 }
}

/** The line with the ridge whose forecasts of countries that were left out were nearest; of equals the one that believes more. */
export function chooseLine(rows: readonly NumberRow[]): NumberLine | null {
  const folds = [...new Set(rows.map(({ country }) => country))].map((out) => ({
    others: rows.filter(({ country }) => country !== out),
    own: rows.filter(({ country }) => country === out),
  }))
  const misses = ridges.map((ridge) =>
    folds.reduce((sum, { others, own }) => {
      const line = straight(others, ridge)
      return own.reduce((all, row) => all + Math.abs(row.record - at(row, line)), sum)
    }, 0),
  )
  return lineOf(rows, ridges[misses.indexOf(Math.min(...misses))]!)
}

/** @param median of the runs; null where there are none: then nothing moves */
export function movedNumber(name: ForecastNumber, line: NumberLine, median: number | null): Quantiles {
  return around(name, at({ model: median === null ? null : logScale(name, median) }, line), line.errors)
}

/** The records as they are. */
export function unmovedNumber(name: ForecastNumber, { record, spread }: NumberLine): Quantiles {
  return around(name, record, spread)
}

function around(name: ForecastNumber, middle: number, { q10, q50, q90 }: Quantiles): Quantiles {
  return { q10: fromLog(name, middle + q10), q50: fromLog(name, middle + q50), q90: fromLog(name, middle + q90) }
}

/** The numbers of a forecast by the lines. */
export function movedNumbersOf(lines: NumberLines, model: Forecast): Record<ForecastNumber, Quantiles | null> {
  return byNumber((name) => {
    const line = lines[name]
    return line === null ? null : movedNumber(name, line, model[name]?.q50 ?? null)
  })
}

/**
 * The lines that cases teach.
 * @param lessons cases that the slopes are fitted to
 * @param others cases with a record; of a number that too few countries of the lessons have, all of these give middle and spread,
 *   and nothing of the model moves it: a line without a slope cannot flatter
 */
export function linesFrom(
  lessons: readonly CodedCase[],
  others: readonly CodedCase[],
  model: ReadonlyMap<string, Forecast>,
  fewestCountries: number,
): NumberLines {
  return byNumber((name) => {
    const own = rowsOf(name, lessons, model)
    return new Set(own.map(({ country }) => country)).size < fewestCountries
      ? lineOf(rowsOf(name, others, model), Infinity)
      : chooseLine(own)
  })
}

function rowsOf(name: ForecastNumber, cases: readonly CodedCase[], model: ReadonlyMap<string, Forecast>): readonly NumberRow[] {
  return cases.flatMap((one) => {
    const record = middleOf(name, one.truth)
    // what began in the core has no way to it
    if (record === null || (name === 'daysToCore' && record === 0)) return []
    const median = model.get(one.id)?.[name]?.q50
    return [{ country: one.iso3, model: median === undefined ? null : logScale(name, median), record: logScale(name, record) }]
  })
}

export function byNumber<T>(of: (name: ForecastNumber) => T): Record<ForecastNumber, T> {
  return Object.fromEntries(forecastNumberNames.map((name) => [name, of(name)])) as Record<ForecastNumber, T> // all names
}
