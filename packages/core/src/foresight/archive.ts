/** A forecast as it was shown: with its date, the digests of data and model, and the interval of every figure; scored when the outcome is known. */
import { textDigest } from '../random/index.ts'
import { rowOf, type Panel } from './panel.ts'
import { targets, type TargetName } from './labels.ts'
import { auc, averagePrecision, brier, logLoss, ranksWithin, recallAt } from './scores.ts'
import type { YearForecast } from './rolling.ts'
import { partsOf, type Spread } from './spread.ts'
import { logistic } from './ridge.ts'

export const archiveFormat = 'sharara-forecast/1'

export interface ArchivedCountry {
  readonly iso3: string
  readonly probability: number
  readonly low: number
  readonly high: number
  readonly rank: number
  readonly rankLow: number
  readonly rankHigh: number
}

export interface ArchivedForecast {
  readonly format: typeof archiveFormat
  readonly target: TargetName
  readonly year: number
  /** When it was made, ISO 8601. */
  readonly made: string
  readonly version: string
  readonly panel: string
  /** Of columns, strengths and coefficients. */
  readonly model: string
  /** Mean of the years before. */
  readonly base: number
  readonly licence: Panel['licence']
  readonly countries: readonly ArchivedCountry[]
}

export interface Made {
  readonly made: string
  readonly version: string
}

export function archived(
  panel: Panel,
  target: TargetName,
  forecast: YearForecast,
  spread: Spread,
  { made, version }: Made,
): ArchivedForecast {
  const ranks = ranksWithin(new Float64Array(forecast.rows.length), forecast.etas.forecast)
  const countries = forecast.rows.map((row, i): ArchivedCountry => {
    const [p, rank] = [spread.probability[i]!, spread.rank[i]!]
    return {
      iso3: panel.countries[panel.country[row]!]!.iso3,
      probability: logistic(forecast.etas.forecast[i]!),
      low: p.low,
      high: p.high,
      rank: ranks[i]!,
      rankLow: Math.floor(rank.low),
      rankHigh: Math.ceil(rank.high),
    }
  })
  return {
    format: archiveFormat,
    target,
    year: forecast.year,
    made,
    version,
    panel: panel.digest,
    model: modelDigest(forecast),
    base: forecast.base,
    licence: panel.licence,
    countries: countries.toSorted((a, b) => a.rank - b.rank),
  }
}

export function modelDigest(forecast: YearForecast): string {
  const parts = partsOf(forecast).map(
    ({ family, strength, scale, beta }) => `${family} ${strength} ${scale.columns.join(' ')} ${[...beta].join(' ')}`,
  )
  return textDigest([...parts, String(forecast.shift)].join('\n'))
}

export interface ArchiveScore {
  /** Countries whose outcome is known; 0: not yet scorable. */
  readonly known: number
  readonly events: number
  readonly brier: number
  readonly brierOfBase: number
  readonly logLoss: number
  readonly auc: number
  readonly averagePrecision: number
  readonly top20: number
  /** Countries by ISO code: events among the 20 highest, events below them, and those of the 10 highest in which nothing came. */
  readonly hits: readonly string[]
  readonly misses: readonly string[]
  readonly falseAlarms: readonly string[]
}

const [warned, loudest] = [20, 10]

/** Against what is known now. */
export function scoreArchived(panel: Panel, forecast: ArchivedForecast): ArchiveScore {
  const outcome = panel.outcomes[forecast.target]
  const known = forecast.countries.flatMap(({ iso3, probability }) => {
    const row = rowOf(panel, iso3, forecast.year)
    return row === undefined || Number.isNaN(outcome[row]!) ? [] : { iso3, y: outcome[row]!, p: probability }
  })
  const [y, p] = [known.map((one) => one.y), known.map((one) => one.p)]
  const ranks = ranksWithin(new Float64Array(p.length), p)
  return {
    known: known.length,
    events: y.reduce((sum, value) => sum + value, 0),
    brier: brier(y, p),
    brierOfBase: brier(
      y,
      y.map(() => forecast.base),
    ),
    logLoss: logLoss(y, p),
    auc: auc(y, p),
    averagePrecision: averagePrecision(y, p),
    top20: recallAt(y, ranks, warned),
    hits: known.filter(({ y: came }, i) => came === 1 && ranks[i]! <= warned).map(({ iso3 }) => iso3),
    misses: known.filter(({ y: came }, i) => came === 1 && ranks[i]! > warned).map(({ iso3 }) => iso3),
    falseAlarms: known.filter(({ y: came }, i) => came === 0 && ranks[i]! <= loudest).map(({ iso3 }) => iso3),
  }
}

/** What a file says it is, or null where it is no archived forecast. */
export function readArchived(value: unknown): ArchivedForecast | null {
  if (typeof value !== 'object' || value === null) return null
  const found = value as Partial<ArchivedForecast> // checked below
  const whole =
    found.format === archiveFormat &&
    typeof found.year === 'number' &&
    typeof found.base === 'number' &&
    typeof found.target === 'string' &&
    found.target in targets &&
    Array.isArray(found.countries) &&
    (found.countries as readonly Partial<ArchivedCountry>[]).every(
      (one) => typeof one.iso3 === 'string' && Number.isFinite(one.probability),
    )
  return whole ? (found as ArchivedForecast) : null // all of it was looked at
}
