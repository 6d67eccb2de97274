/** The score of a group of cases: the measures of the model beside those of what it has to beat. */
import type { RunResult } from '../experiments/index.ts'
import type { Baselines } from './baselines.ts'
import { sizeOfPoint, type Board, type EntryKind } from './board.ts'
import type { CodedCase } from './coded.ts'
import {
  caseRunOf,
  chancePowerChanged,
  forecastOf,
  outcomeChances,
  powerChanged,
  type CaseRun,
  type Forecasts,
  type ForecastNumber,
} from './forecast.ts'
import { logit } from './layer.ts'
import { bootstrap, boundsOf, gainOf, numberGainOf, type Bounds, type NumberBounds } from './intervals.ts'
import { measuresOf, pairsOf, type CoreMeasure, type Measures, type NumberMeasure, type OutcomeMeasure } from './measures.ts'
import { quietMeasure, sizeMeasure, type EntryRuns, type QuietMeasure, type SizeMeasure } from './quiet.ts'
import { log } from '../random/index.ts'
import { readinessOf } from './readiness.ts'
import { areaUnderCurve, meanOf } from './ranking.ts'

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
  /** Base rates moved by the model so far as it has earned it, by layers that were fitted to other countries. */
  readonly layer: LayerScore
  /** Nats a case above base rates by layers that learnt from seen cases: what flattery would have shipped. */
  readonly layerOfSeen: { readonly value: number | null; readonly bounds: Bounds }
  readonly intervals: { readonly logScore: Bounds; readonly hits: Bounds; readonly auc: Bounds; readonly gain: Bounds }
}

export interface LayerScore {
  readonly logScore: number | null
  readonly brier: number | null
  readonly hits: number
  /** Nats a case above the base rates. */
  readonly gain: number | null
  /** *Power changed hands*, by how far the chance is moved from the base rate (that of a case without itself is lower where it came). */
  readonly auc: number | null
  readonly intervals: { readonly gain: Bounds; readonly auc: Bounds }
}

type Brief = Pick<NumberMeasure, 'rho' | 'ratio' | 'within2' | 'within3' | 'of' | 'covered' | 'interval'>

/** A number by the layer: the records of others, moved by the model so far as it has earned it, by lines fitted to other countries. */
export interface NumberLayerScore extends Brief {
  /** The same with nothing of the model: the unseen cases of other countries as they are. */
  readonly unmoved: Brief
  /** Nats a case above these. */
  readonly gain: number | null
  readonly gainBounds: Bounds
  /** Nats a case above these by lines that learnt from seen cases. */
  readonly ofSeen: { readonly value: number | null; readonly bounds: Bounds }
}

/** What the baselines reach on the same cases, and how sure the measures are. */
export interface Beside {
  readonly baseRate: Brief
  readonly logistic: Brief
  readonly intervals: NumberBounds
  readonly layer: NumberLayerScore
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

const underOneTrigger: ReadonlySet<EntryKind> = new Set<EntryKind>(['ignition', 'trigger', 'states'])

/** The runs of each entry, in the units of the case table; runs that failed are left out. */
export function runsOfBoard(board: Board, results: readonly RunResult[]): readonly EntryRuns[] {
  const byPoint = Map.groupBy(results, ({ point }) => point)
  return board.entries.map((entry, point) => {
    const { people, regions, days } = sizeOfPoint(board, point)
    const conditions = underOneTrigger.has(entry.kind) ? readinessOf(board.plan.arms[board.plan.points[point]!.arm]!.setup) : null
    return { entry, conditions, runs: (byPoint.get(point) ?? []).flatMap((result) => caseRunOf(result, people, regions, days) ?? []) }
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

/** Forecasts by outcome layers that learnt from cases which no search has seen, or from those which it has. */
export interface LayeredForecasts {
  readonly unseen: Forecasts
  readonly seen: Forecasts
  /** Nothing of the model. */
  readonly unmoved: Forecasts
}

/** What a group is scored on. */
export interface GroupParts {
  readonly cases: readonly CodedCase[]
  /** Of all kinds, of this group's entries. */
  readonly runs: readonly EntryRuns[]
  readonly kind: 'case' | 'beforehand'
  readonly forecasts: Forecasts
  readonly layered: LayeredForecasts
  readonly baselines: Baselines
}

export function groupScore({ cases, runs, kind, forecasts, layered, baselines }: GroupParts): GroupScore {
  const pairs = pairsOf(cases, forecasts)
  const scored = pairs.map(({ one }) => one)
  const own = measuresOf(pairs)
  const bounds = boundsOf(pairs)
  const by = (theirs: Forecasts): Measures => measuresOf(pairsOf(scored, theirs))
  const [base, logistic] = [by(baselines.baseRate), by(baselines.logistic)]
  const beside = (name: ForecastNumber): Beside => ({
    baseRate: brief(base[name]),
    logistic: brief(logistic[name]),
    intervals: bounds[name],
    layer: numberLayerScore(name, scored, layered),
  })
  const all = runsById(runs, kind)
  const gain = gainOf(scored, forecasts, baselines.baseRate)
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
      gain: gain.value,
      layer: layerScore(scored, layered.unseen, baselines.baseRate),
      layerOfSeen: gainOf(scored, layered.seen, baselines.baseRate),
      intervals: { ...bounds.outcome, gain: gain.bounds },
    },
    peak: { ...own.peak, ...beside('peak') },
    deaths: { ...own.deaths, ...beside('deaths') },
    daysToCore: { ...own.daysToCore, ...beside('daysToCore') },
    duration: { ...own.duration, ...beside('duration') },
    quiet: quietMeasure(runs),
    size: sizeMeasure(runs),
  }
}

function numberLayerScore(
  name: ForecastNumber,
  cases: readonly CodedCase[],
  { unseen, seen, unmoved }: LayeredForecasts,
): NumberLayerScore {
  const by = (theirs: Forecasts): Brief => brief(measuresOf(pairsOf(cases, theirs))[name])
  const gain = numberGainOf(name, cases, unseen, unmoved)
  return {
    ...by(unseen),
    unmoved: by(unmoved),
    gain: gain.value,
    gainBounds: gain.bounds,
    ofSeen: numberGainOf(name, cases, seen, unmoved),
  }
}

function layerScore(cases: readonly CodedCase[], layered: Forecasts, base: Forecasts): LayerScore {
  const pairs = pairsOf(cases, layered)
  const rows = pairs.map(({ one, forecast }) => ({
    changed: powerChanged.has(one.truth.outcome),
    moved: logit(chancePowerChanged(forecast)) - logit(chancePowerChanged(base.get(one.id)!)),
  }))
  const auc = (drawn: Readonly<typeof rows>): number | null => {
    const moved = (changed: boolean): readonly number[] => drawn.filter((row) => row.changed === changed).map((row) => row.moved)
    return areaUnderCurve(moved(true), moved(false))
  }
  const { outcome } = measuresOf(pairs)
  const gain = gainOf(cases, layered, base)
  return {
    logScore: outcome.logScore,
    brier: outcome.brier,
    hits: outcome.hits,
    gain: gain.value,
    auc: auc(rows),
    intervals: { gain: gain.bounds, auc: bootstrap(rows, auc) },
  }
}

function logScoreOfAll(cases: readonly CodedCase[], all: ReadonlyMap<string, readonly CaseRun[]>): number | null {
  const chances = cases.map((one) => outcomeChances((all.get(one.id) ?? []).map(({ outcome }) => outcome))[one.truth.outcome])
  return meanOf(chances.map((chance) => log(chance)))
}

function brief({ rho, ratio, within2, within3, of, covered, interval }: NumberMeasure): Brief {
  return { rho, ratio, within2, within3, of, covered, interval }
}
