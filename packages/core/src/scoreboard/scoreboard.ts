/** The scoreboard: the measures of the model, of the baselines and of a foreign forecast, fitted and unseen cases apart. */
import type { RunResult } from '../experiments/index.ts'
import { modelVersion } from '../national/index.ts'
import { baselinesOf, mixtureOf, type Baselines } from './baselines.ts'
import { sizeOfPoint, type Board, type EntryKind } from './board.ts'
import { linesOf, type CaseLine } from './caseLines.ts'
import type { CodedCase } from './coded.ts'
import { caseRunOf, forecastOf, type Forecasts, type ForecastNumber } from './forecast.ts'
import { boundsOf, gainOf, type Bounds, type NumberBounds } from './intervals.ts'
import { measuresOf, pairsOf, type CoreMeasure, type Measures, type NumberMeasure, type OutcomeMeasure } from './measures.ts'
import { quietMeasure, sizeMeasure, type EntryRuns, type QuietMeasure, type SizeMeasure } from './quiet.ts'
import { ruleVersion } from './rule.ts'

export const scoreboardFormat = 'sharara-scoreboard/1'

export interface OutcomeScore extends OutcomeMeasure {
  /** Log scores of what has to be beaten, on the same cases. */
  readonly baseRate: number | null
  readonly logistic: number | null
  readonly logisticBeforehand: number | null
  readonly baseRateHits: number
  readonly logisticHits: number
  readonly logisticAuc: number | null
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
  readonly outcome: OutcomeScore
  readonly peak: NumberMeasure & Beside
  readonly deaths: NumberMeasure & Beside
  readonly daysToCore: CoreMeasure & Beside
  readonly duration: NumberMeasure & Beside
  readonly quiet: QuietMeasure
  readonly size: SizeMeasure
}

export interface Groups<T> {
  readonly all: T
  readonly seen: T
  readonly unseen: T
}

export interface Scoreboard extends Groups<GroupScore> {
  readonly format: typeof scoreboardFormat
  /** Version of the model, a digest of all that makes it. */
  readonly model: string
  readonly rule: string
  readonly seeds: number
  readonly days: number
  readonly stepHours: number
  readonly people: number
  readonly runs: number
  readonly failed: number
  /** The same with pillars known beforehand only. */
  readonly beforehand: Groups<GroupScore> | null
  readonly foreign: ForeignScore | null
  readonly cases: readonly CaseLine[]
}

/** Somebody else's forecast by the same measures. */
export interface ForeignScore extends Groups<ForeignGroup> {
  readonly name: string
}

export interface ForeignGroup extends Measures {
  readonly cases: number
  /** Nats a case above base rates, the regression, and our model, with bounds. */
  readonly gains: Readonly<Record<'baseRate' | 'logistic' | 'model', { readonly value: number | null; readonly bounds: Bounds }>>
}

export interface Foreign {
  readonly name: string
  readonly forecasts: Forecasts
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
  const own = Map.groupBy(
    all.filter(({ entry }) => entry.kind === kind),
    ({ entry }) => entry.id,
  )
  return new Map([...own].map(([id, list]) => [id, forecastOf(list.flatMap(({ runs }) => runs))]))
}

/**
 * @param training cases that the baselines learn from, each case itself left out
 * @param baselines where they are known already: they cost seconds, and do not depend on the runs
 */
export function scoreboardOf(
  board: Board,
  results: readonly RunResult[],
  {
    training = board.cases,
    baselines = baselinesOf(board.cases, training),
    foreign = null,
  }: { readonly training?: readonly CodedCase[]; readonly baselines?: Baselines; readonly foreign?: Foreign | null } = {},
): Scoreboard {
  const all = runsOfBoard(board, results)
  const coded = forecastsFrom(all, 'case')
  const beforehand = forecastsFrom(all, 'beforehand')
  const { seeds, days, stepHours, people } = board.options
  const groups = (forecasts: Forecasts): Groups<GroupScore> =>
    grouped((pick) =>
      groupScore(
        board,
        all.filter(({ entry }) => pick(entry.seen)),
        board.cases.filter(({ seen }) => pick(seen)),
        forecasts,
        baselines,
      ),
    )
  return {
    format: scoreboardFormat,
    model: modelVersion(),
    rule: ruleVersion,
    seeds,
    days,
    stepHours,
    people,
    runs: results.length,
    failed: results.filter(({ error }) => error !== null).length,
    ...groups(coded),
    beforehand: beforehand.size === 0 ? null : groups(beforehand),
    foreign: foreign === null ? null : foreignScore(board, foreign, coded, baselines),
    cases: linesOf(board.cases, all, { coded, beforehand, baselines, foreign: foreign?.forecasts ?? null }, days),
  }
}

function grouped<T>(of: (pick: (seen: boolean) => boolean) => T): Groups<T> {
  return { all: of(() => true), seen: of((seen) => seen), unseen: of((seen) => !seen) }
}

function groupScore(
  { options }: Board,
  runs: readonly EntryRuns[],
  cases: readonly CodedCase[],
  forecasts: Forecasts,
  baselines: Baselines,
): GroupScore {
  const pairs = pairsOf(cases, forecasts)
  const scored = pairs.map(({ one }) => one)
  const own = measuresOf(pairs, options.days)
  const bounds = boundsOf(pairs, options.days)
  const base = measuresOf(pairsOf(scored, baselines.baseRate), options.days)
  const logistic = measuresOf(pairsOf(scored, baselines.logistic), options.days)
  const beforehand = measuresOf(pairsOf(scored, baselines.logisticBeforehand), options.days)
  const mixture = mixtureOf(scored, forecasts, baselines.baseRate)
  const mixed = gainOf(scored, mixture.forecasts, baselines.baseRate)
  const gain = gainOf(scored, forecasts, baselines.baseRate)
  const beside = (name: ForecastNumber): Beside => ({
    baseRate: brief(base[name]),
    logistic: brief(logistic[name]),
    intervals: bounds[name],
  })
  return {
    cases: scored.length,
    outcome: {
      ...own.outcome,
      baseRate: base.outcome.logScore,
      logistic: logistic.outcome.logScore,
      logisticBeforehand: beforehand.outcome.logScore,
      baseRateHits: base.outcome.hits,
      logisticHits: logistic.outcome.hits,
      logisticAuc: logistic.outcome.auc,
      gain: gain.value,
      mixture: {
        weight: mixture.weight,
        logScore: measuresOf(pairsOf(scored, mixture.forecasts), options.days).outcome.logScore,
        gain: mixed.value,
        interval: mixed.bounds,
      },
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

function brief({ rho, ratio, within3, of }: NumberMeasure): Brief {
  return { rho, ratio, within3, of }
}

function foreignScore(board: Board, { name, forecasts }: Foreign, model: Forecasts, baselines: Baselines): ForeignScore {
  const groups = grouped((pick): ForeignGroup => {
    const cases = board.cases.filter(({ seen }) => pick(seen))
    const pairs = pairsOf(cases, forecasts)
    return {
      cases: pairs.length,
      ...measuresOf(pairs, Infinity),
      gains: {
        baseRate: gainOf(cases, forecasts, baselines.baseRate),
        logistic: gainOf(cases, forecasts, baselines.logistic),
        model: gainOf(cases, forecasts, model),
      },
    }
  })
  return { name, ...groups }
}
