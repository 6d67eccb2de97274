/** The score of a group of cases: the measures of the model beside those of what it has to beat. */
import type { RunResult } from '../experiments/index.ts'
import { mixtureOf, type Baselines } from './baselines.ts'
import { sizeOfPoint, type Board, type EntryKind } from './board.ts'
import type { CodedCase } from './coded.ts'
import { caseRunOf, forecastOf, outcomeChances, type CaseRun, type Forecasts, type ForecastNumber } from './forecast.ts'
import { boundsOf, gainOf, type Bounds, type NumberBounds, type OutcomeBounds } from './intervals.ts'
import { logScoreOf, measuresOf, pairsOf, type CoreMeasure, type Measures, type NumberMeasure, type OutcomeMeasure } from './measures.ts'
import { quietMeasure, sizeMeasure, type EntryRuns, type QuietMeasure, type SizeMeasure } from './quiet.ts'
import { log } from '../random/index.ts'
import { meanOf } from './ranking.ts'

export interface OutcomeScore extends OutcomeMeasure {
  /** Log scores of what has to be beaten, on the same cases. */
  readonly baseRate: number | null
  readonly logistic: number | null
  readonly logisticBeforehand: number | null
  readonly baseRateHits: number
  readonly logisticHits: number
  readonly logisticAuc: number | null
  /** Of all runs, those that did not ignite too. */
  readonly logScoreAll: number | null
  /** Nats a case above the base rates. */
  readonly gain: number | null
  /** Base rates moved by the model so far as it has earned it: weight chosen on the other cases. */
  readonly mixture: { readonly weight: number; readonly logScore: number | null; readonly gain: number | null; readonly interval: Bounds }
  readonly intervals: { readonly logScore: Bounds; readonly hits: Bounds; readonly auc: Bounds; readonly gain: Bounds }
}

type Brief = Pick<NumberMeasure, 'rho' | 'ratio' | 'within3' | 'of'>

/** What the baselines reach on the same cases, and how sure the measures are. */
export interface Beside {
  readonly baseRate: Brief
  readonly logistic: Brief
  readonly intervals: NumberBounds
}

export interface GroupScore {
  readonly cases: number
  /** Share of the runs of cases that ignited: what follows is of those. */
  readonly ignited: number | null
  readonly outcome: OutcomeScore
  readonly peak: NumberMeasure & Beside
  readonly deaths: NumberMeasure & Beside
  readonly daysToCore: CoreMeasure & Beside
  readonly duration: NumberMeasure & Beside
  readonly quiet: QuietMeasure
  readonly size: SizeMeasure
}

/** The runs of each entry, in the units of the case table; runs that failed are left out. */
export function runsOfBoard(board: Board, results: readonly RunResult[]): readonly EntryRuns[] {
  const byPoint = Map.groupBy(results, ({ point }) => point)
  return board.entries.map((entry, point) => {
    const { people, regions, days } = sizeOfPoint(board, point)
    return { entry, runs: (byPoint.get(point) ?? []).flatMap((result) => caseRunOf(result, people, regions, days) ?? []) }
  })
}

/** Forecasts of the cases from their runs of one kind. */
export function forecastsFrom(all: readonly EntryRuns[], kind: EntryKind): Forecasts {
  return new Map([...runsById(all, kind)].map(([id, runs]) => [id, forecastOf(runs)]))
}

function runsById(all: readonly EntryRuns[], kind: EntryKind): ReadonlyMap<string, readonly CaseRun[]> {
  const own = Map.groupBy(
    all.filter(({ entry }) => entry.kind === kind),
    ({ entry }) => entry.id,
  )
  return new Map([...own].map(([id, list]) => [id, list.flatMap(({ runs }) => runs)]))
}

/** What a group is scored on. */
export interface GroupParts {
  readonly cases: readonly CodedCase[]
  /** Of all kinds, of this group's entries. */
  readonly runs: readonly EntryRuns[]
  readonly kind: 'case' | 'beforehand'
  readonly forecasts: Forecasts
  readonly baselines: Baselines
  readonly days: number
}

export function groupScore({ cases, runs, kind, forecasts, baselines, days }: GroupParts): GroupScore {
  const pairs = pairsOf(cases, forecasts)
  const scored = pairs.map(({ one }) => one)
  const own = measuresOf(pairs, days)
  const bounds = boundsOf(pairs, days)
  const by = (theirs: Forecasts): Measures => measuresOf(pairsOf(scored, theirs), days)
  const [base, logistic] = [by(baselines.baseRate), by(baselines.logistic)]
  const beside = (name: ForecastNumber): Beside => ({
    baseRate: brief(base[name]),
    logistic: brief(logistic[name]),
    intervals: bounds[name],
  })
  const all = runsById(runs, kind)
  return {
    cases: scored.length,
    ignited: meanOf([...all.values()].flat().map(({ ignited }) => (ignited ? 1 : 0))),
    outcome: {
      ...own.outcome,
      logScoreAll: logScoreOfAll(scored, all),
      baseRate: base.outcome.logScore,
      logistic: logistic.outcome.logScore,
      logisticBeforehand: by(baselines.logisticBeforehand).outcome.logScore,
      baseRateHits: base.outcome.hits,
      logisticHits: logistic.outcome.hits,
      logisticAuc: logistic.outcome.auc,
      ...againstBase(scored, forecasts, baselines.baseRate, bounds.outcome),
    },
    peak: { ...own.peak, ...beside('peak') },
    deaths: { ...own.deaths, ...beside('deaths') },
    daysToCore: { ...own.daysToCore, ...beside('daysToCore') },
    duration: { ...own.duration, ...beside('duration') },
    quiet: quietMeasure(runs),
    size: sizeMeasure(runs),
  }
}

function againstBase(
  cases: readonly CodedCase[],
  forecasts: Forecasts,
  base: Forecasts,
  bounds: OutcomeBounds,
): Pick<OutcomeScore, 'gain' | 'mixture' | 'intervals'> {
  const mixture = mixtureOf(cases, forecasts, base)
  const mixed = gainOf(cases, mixture.forecasts, base)
  const gain = gainOf(cases, forecasts, base)
  return {
    gain: gain.value,
    mixture: {
      weight: mixture.weight,
      logScore: meanOf(pairsOf(cases, mixture.forecasts).map(logScoreOf)),
      gain: mixed.value,
      interval: mixed.bounds,
    },
    intervals: { ...bounds, gain: gain.bounds },
  }
}

function logScoreOfAll(cases: readonly CodedCase[], all: ReadonlyMap<string, readonly CaseRun[]>): number | null {
  const chances = cases.map((one) => outcomeChances((all.get(one.id) ?? []).map(({ outcome }) => outcome))[one.truth.outcome])
  return meanOf(chances.map((chance) => log(chance)))
}

function brief({ rho, ratio, within3, of }: NumberMeasure): Brief {
  return { rho, ratio, within3, of }
}
