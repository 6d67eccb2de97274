/**
 * Rolling origin: for each year the models are fitted on the years before, their strength is the one with the best log score
 * in the test years before, and the log-odds of the three are averaged. For a target whose sources change over the years the
 * level is set to the rate of the last ten. Nothing of the year itself or later enters.
 */
import { fitYear, trainingRows, type FitOptions, type Fitted, type YearFit } from './fit.ts'
import { targets, type TargetName } from './labels.ts'
import { families, familyNames, type FamilyName } from './models.ts'
import type { Panel } from './panel.ts'
import { logistic } from './ridge.ts'
import { logLoss } from './scores.ts'

/** The forecasts of one year as they were made. */
export interface YearForecast {
  readonly year: number
  /** Rows of the panel. */
  readonly rows: readonly number[]
  readonly base: number
  /** The fit used of each family. */
  readonly used: Readonly<Record<FamilyName, Fitted>>
  /** Log-odds of each family, and of the forecast. */
  readonly etas: Readonly<Record<FamilyName | 'forecast', Float64Array>>
  /** Added to all log-odds of the forecast: 0, or what brings their mean to the rate of the last ten years. */
  readonly shift: number
}

export interface RollingOptions {
  readonly first?: number
  /** Years after the last known outcome are foretold too, if asked for. */
  readonly last?: number
  readonly from?: number
  readonly fit?: FitOptions
  readonly onYear?: (year: number, done: number, of: number) => void
}

/** With fewer events in earlier test years the middle strength is taken. */
const fewestToChoose = 10

/** @param outcome by row of the panel; the target's own where not given. */
export function rollingForecasts(
  panel: Panel,
  target: TargetName,
  options: RollingOptions = {},
  outcome: Float64Array = panel.outcomes[target],
): readonly YearForecast[] {
  return [...forecastYears(panel, target, options, outcome)]
}

/** The same a year at a time, for whoever has something to do in between; years that nothing is known of are passed over. */
export function* forecastYears(
  panel: Panel,
  target: TargetName,
  options: RollingOptions = {},
  outcome: Float64Array = panel.outcomes[target],
): Generator<YearForecast> {
  const { from, first, last } = { ...targets[target], ...options }
  const done: YearFit[] = []
  for (let year = first; year <= last; year++) {
    const rows = rowsOfYear(panel, year)
    const fit = fitYear(panel, outcome, trainingRows(panel, outcome, from, year), rows, year, options.fit)
    if (fit !== null) {
      yield levelled(panel, forecastOf(fit, done, outcome), outcome, from, targets[target].levelYears)
      done.push(fit)
    }
    options.onYear?.(year, year - first + 1, last - first + 1)
  }
}

function rowsOfYear(panel: Panel, year: number): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < panel.year.length; row++) if (panel.year[row] === year) rows.push(row)
  return rows
}

/** Moves the forecast to the rate of the last years, for a target that says so. */
function levelled(panel: Panel, bare: YearForecast, outcome: Float64Array, from: number, years: number | null): YearForecast {
  if (years === null) return bare
  const recent = trainingRows(panel, outcome, Math.max(from, bare.year - years), bare.year)
  const rate = recent.reduce((sum, row) => sum + outcome[row]!, 0) / recent.length
  if (!(rate > 0 && rate < 1)) return bare
  const shift = shiftTo(bare.etas.forecast, rate)
  return { ...bare, shift, etas: { ...bare.etas, forecast: bare.etas.forecast.map((eta) => eta + shift) } }
}

/** What to add to all log-odds so that their mean probability is the rate: Newton's method, on a smooth rising function. */
function shiftTo(etas: Float64Array, rate: number): number {
  let shift = 0
  for (let step = 0; step < 50; step++) {
    let mean = 0
    let slope = 0
    for (const eta of etas) {
      const p = logistic(eta + shift)
      mean += p / etas.length
      slope += (p * (1 - p)) / etas.length
    }
    const move = Math.max(-1, Math.min(1, (mean - rate) / Math.max(slope, 1e-9)))
    shift -= move
    if (Math.abs(move) < 1e-12) break
  }
  return shift
}

function forecastOf(fit: YearFit, past: readonly YearFit[], outcome: Float64Array): YearForecast {
  const named = [...new Set(fit.fits.map(({ family }) => family))]
  const places = named.map((family) => chosen(family, fit, past, outcome))
  const used = Object.fromEntries(named.map((family, k) => [family, fit.fits[places[k]!]!])) as YearForecast['used'] // one for each family asked for
  const etas: Partial<Record<FamilyName | 'forecast', Float64Array>> = Object.fromEntries(
    named.map((family, k) => [family, fit.etas[places[k]!]!]),
  )
  const parts = named.filter((family) => families[family].role === 'part').map((family) => etas[family]!)
  etas.forecast = Float64Array.from(fit.rows, (_, i) => parts.reduce((sum, eta) => sum + eta[i]!, 0) / parts.length)
  return { year: fit.year, rows: fit.rows, base: fit.base, used, etas: etas as YearForecast['etas'], shift: 0 } // filled above
}

/** Place among the year's fits of the strength with the best log score in earlier test years. */
function chosen(family: FamilyName, fit: YearFit, past: readonly YearFit[], outcome: Float64Array): number {
  const own = fit.fits.flatMap((each, place) => (each.family === family ? place : []))
  if (own.length === 1) return own[0]!
  const known = past.flatMap((year, k) => year.rows.flatMap((row, i) => (Number.isNaN(outcome[row]!) ? [] : { k, i, y: outcome[row]! })))
  const middle = own[own.length >> 1]!
  if (known.reduce((sum, { y }) => sum + y, 0) < fewestToChoose) return middle
  const y = Float64Array.from(known, (one) => one.y)
  const losses = own.map((place) =>
    logLoss(
      y,
      Float64Array.from(known, ({ k, i }) => logistic(past[k]!.etas[place]![i]!)),
    ),
  )
  return own[losses.indexOf(Math.min(...losses))]!
}

/** Forecasts of all years in one line, those rows only whose outcome is known: what scores are made of. */
export interface Track {
  /** Rows of the panel. */
  readonly rows: readonly number[]
  readonly year: Int32Array
  readonly country: Int32Array
  readonly outcome: Float64Array
  /** Probabilities by model. */
  readonly forecasts: ReadonlyMap<'base' | FamilyName | 'forecast', Float64Array>
}

export function trackOf(panel: Panel, years: readonly YearForecast[], outcome: Float64Array): Track {
  const known = years.flatMap((year) => year.rows.flatMap((row, i) => (Number.isNaN(outcome[row]!) ? [] : { year, row, i })))
  const asked = familyNames.filter((family) => years[0]?.etas[family] !== undefined)
  const of = (name: FamilyName | 'forecast'): Float64Array => Float64Array.from(known, ({ year, i }) => logistic(year.etas[name][i]!))
  return {
    rows: known.map(({ row }) => row),
    year: Int32Array.from(known, ({ row }) => panel.year[row]!),
    country: Int32Array.from(known, ({ row }) => panel.country[row]!),
    outcome: Float64Array.from(known, ({ row }) => outcome[row]!),
    forecasts: new Map<'base' | FamilyName | 'forecast', Float64Array>([
      ['base', Float64Array.from(known, ({ year }) => year.base)],
      ...asked.map((name) => [name, of(name)] as const),
      ['forecast', of('forecast')],
    ]),
  }
}
