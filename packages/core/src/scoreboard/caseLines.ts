/** Each case by name: what is recorded, what the model says, what it gets wrong. */
import type { Outcome } from '../vocabulary/index.ts'
import type { Words } from '../text/index.ts'
import { logScale, middleOf, type Baselines } from './baselines.ts'
import type { CodedCase, Truth } from './coded.ts'
import { forecastNumberNames, likeliest, outcomeNames, type Forecast, type Forecasts, type ForecastNumber } from './forecast.ts'
import { log } from '../random/index.ts'
import { logScoreOf } from './measures.ts'
import type { EntryRuns } from './quiet.ts'

export interface CaseLine {
  readonly id: string
  readonly name: Words
  readonly country: Words
  readonly iso3: string
  readonly start: string
  readonly seen: boolean
  readonly record: Truth
  readonly model: Forecast | null
  /** By the layer: base rates, moved by the model so far as it has earned it. */
  readonly layered: Forecast | null
  /** Pillars known beforehand only. */
  readonly beforehand: Forecast | null
  readonly baseRate: Forecast
  readonly logistic: Forecast
  readonly foreign: Forecast | null
  /** How the runs ended. */
  readonly ends: Readonly<Partial<Record<Outcome, number>>>
  /** Share of runs that became a national wave. */
  readonly waves: number | null
  /** Share of runs that ignited. */
  readonly ignited: number | null
  /** Logarithm of the chance given to what came. */
  readonly logScore: number | null
  readonly baseRateLogScore: number
  /** What is wrong: the likeliest outcome, and numbers off by more than a factor of three. */
  readonly wrong: readonly ('outcome' | ForecastNumber)[]
}

interface Sources {
  readonly coded: Forecasts
  readonly layered: Forecasts
  readonly beforehand: Forecasts
  readonly baselines: Baselines
  readonly foreign: Forecasts | null
}

export function linesOf(
  cases: readonly CodedCase[],
  all: readonly EntryRuns[],
  { coded, layered, beforehand, baselines, foreign }: Sources,
): readonly CaseLine[] {
  return cases.map((one) => {
    const runs = all.filter(({ entry }) => entry.kind === 'case' && entry.id === one.id).flatMap((each) => each.runs)
    const model = coded.get(one.id) ?? null
    const base = baselines.baseRate.get(one.id)!
    return {
      id: one.id,
      name: one.name,
      country: one.country,
      iso3: one.iso3,
      start: one.start,
      seen: one.seen,
      record: one.truth,
      model,
      layered: layered.get(one.id) ?? null,
      beforehand: beforehand.get(one.id) ?? null,
      baseRate: base,
      logistic: baselines.logistic.get(one.id)!,
      foreign: foreign?.get(one.id) ?? null,
      ends: Object.fromEntries(
        outcomeNames.flatMap((name) => {
          const count = runs.filter(({ outcome }) => outcome === name).length
          return count === 0 ? [] : [[name, count]]
        }),
      ),
      waves: runs.length === 0 ? null : runs.filter(({ wave }) => wave).length / runs.length,
      ignited: runs.length === 0 ? null : runs.filter(({ ignited }) => ignited).length / runs.length,
      logScore: model === null ? null : logScoreOf({ one, forecast: model }),
      baseRateLogScore: logScoreOf({ one, forecast: base }),
      wrong: model === null ? [] : wrongOf(one, model),
    }
  })
}

function wrongOf(one: CodedCase, model: Forecast): readonly ('outcome' | ForecastNumber)[] {
  const end = [one.truth.outcome, one.truth.second].includes(likeliest(model)) ? [] : (['outcome'] as const)
  const off = forecastNumberNames.filter((name) => {
    const record = middleOf(name, one.truth)
    const own = model[name]
    if (record === null || own === null) return false
    return Math.abs(logScale(name, own.q50) - logScale(name, record)) > log(3)
  })
  return [...end, ...off]
}
