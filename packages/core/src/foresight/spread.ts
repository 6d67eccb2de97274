/** How sure a year's forecast and its ranks are: the three regressions fitted again on countries drawn anew. */
import { designOf, trainingRows, type Fitted } from './fit.ts'
import { countryDraws, intervalOf, type Interval } from './intervals.ts'
import { targets, type TargetName } from './labels.ts'
import { families, type FamilyName } from './models.ts'
import type { Panel } from './panel.ts'
import { etaOf, logistic, ridge } from './ridge.ts'
import type { YearForecast } from './rolling.ts'
import { ranksWithin } from './scores.ts'

export interface Spread {
  /** By row of the year. */
  readonly probability: readonly Interval[]
  readonly rank: readonly Interval[]
  readonly draws: number
}

export interface SpreadOptions {
  readonly draws?: number
  readonly onDraw?: (done: number, of: number) => void
  readonly outcome?: Float64Array
}

/** Strengths and scales stay as they were chosen; the coefficients are fitted anew for each draw. */
export function spreadOf(panel: Panel, target: TargetName, forecast: YearForecast, options: SpreadOptions = {}): Spread {
  const outcome = options.outcome ?? panel.outcomes[target]
  const draws = options.draws ?? 100
  const training = trainingRows(panel, outcome, targets[target].from, forecast.year)
  const t = Float64Array.from(training, (row) => outcome[row]!)
  const weights = countryDraws(
    Int32Array.from(training, (row) => panel.country[row]!),
    draws,
    `spread/${target}/${forecast.year}`,
  )
  const parts = partsOf(forecast).map((fit) => ({ fit, x: designOf(fit, panel, training), z: designOf(fit, panel, forecast.rows) }))
  const of = forecast.rows.map((): number[] => [])
  const ranks = forecast.rows.map((): number[] => [])
  const group = new Float64Array(forecast.rows.length)
  for (const [draw, own] of weights.entries()) {
    const eta = new Float64Array(forecast.rows.length).fill(forecast.shift)
    for (const { fit, x, z } of parts) {
      const beta = draw === 0 ? fit.beta : ridge(x, t, fit.strength, { weights: own, start: fit.beta })
      for (let i = 0; i < eta.length; i++) eta[i]! += etaOf(z, i, beta) / parts.length
    }
    const places = ranksWithin(group, eta)
    for (let i = 0; i < eta.length; i++) {
      of[i]!.push(logistic(eta[i]!))
      ranks[i]!.push(places[i]!)
    }
    options.onDraw?.(draw, draws)
  }
  return { probability: of.map(intervalOf), rank: ranks.map(intervalOf), draws }
}

export function partsOf(forecast: YearForecast): readonly Fitted[] {
  const names = Object.keys(forecast.used) as readonly FamilyName[] // its own keys
  return names.filter((name) => families[name].role === 'part').map((name) => forecast.used[name])
}
