/** The scoreboard: the measures of the model, of the baselines and of a foreign forecast, fitted and unseen cases apart. */
import type { RunResult } from '../experiments/index.ts'
import { modelVersion } from '../national/index.ts'
import { baselinesOf, type Baselines } from './baselines.ts'
import type { Board } from './board.ts'
import { linesOf, type CaseLine } from './caseLines.ts'
import type { CodedCase } from './coded.ts'
import type { Forecasts } from './forecast.ts'
import { forecastsFrom, groupScore, runsOfBoard, type GroupScore, type LayeredForecasts } from './groupScore.ts'
import { gainOf, type Bounds } from './intervals.ts'
import { layeredForecasts, layerOf, unmovedForecasts, type Lessons, type ShippedLayer } from './layer.ts'
import { measuresOf, pairsOf, type Measures } from './measures.ts'
import { ruleVersion } from './rule.ts'

export const scoreboardFormat = 'sharara-scoreboard/3'

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
  /** The layer, from all cases that no search has seen: what a country's chances and numbers are moved by. `shipped` for another table. */
  readonly layer: (ShippedLayer & { readonly from: 'these runs' | 'shipped' }) | null
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

/**
 * @param training cases that the baselines learn from, each case itself left out
 * @param shippedLayer the outcome layer for a table other than the one it was made from
 * @param baselines where they are known already: they cost seconds, and do not depend on the runs
 */
export function scoreboardOf(
  board: Board,
  results: readonly RunResult[],
  {
    training = board.cases,
    baselines = baselinesOf(board.cases, training),
    foreign = null,
    shippedLayer = null,
  }: {
    readonly training?: readonly CodedCase[]
    readonly baselines?: Baselines
    readonly foreign?: Foreign | null
    readonly shippedLayer?: ShippedLayer | null
  } = {},
): Scoreboard {
  const all = runsOfBoard(board, results)
  const coded = forecastsFrom(all, 'case')
  const beforehand = forecastsFrom(all, 'beforehand')
  const { seeds, days, stepHours, people } = board.options
  const lessonsOf = (model: Forecasts): Lessons => ({ cases: board.cases, model, training })
  const layeredOf = (forecasts: Forecasts): LayeredForecasts => ({
    unseen: layeredForecasts(lessonsOf(forecasts), { shipped: shippedLayer }),
    seen: layeredForecasts(lessonsOf(forecasts), { from: 'seen' }),
    unmoved: unmovedForecasts(lessonsOf(forecasts)),
  })
  const layered = layeredOf(coded)
  const ownLayer = shippedLayer === null ? layerOf(lessonsOf(coded)) : null
  const layer = ownLayer ?? shippedLayer
  const groups = (kind: 'case' | 'beforehand', forecasts: Forecasts, moved: LayeredForecasts): Groups<GroupScore> =>
    grouped((pick) =>
      groupScore({
        cases: board.cases.filter(({ seen }) => pick(seen)),
        runs: all.filter(({ entry }) => pick(entry.seen)),
        kind,
        forecasts,
        layered: moved,
        baselines,
      }),
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
    ...groups('case', coded, layered),
    beforehand: beforehand.size === 0 ? null : groups('beforehand', beforehand, layeredOf(beforehand)),
    layer: layer === null ? null : { ...layer, from: ownLayer === null ? 'shipped' : 'these runs' },
    foreign: foreign === null ? null : foreignScore(board, foreign, coded, baselines),
    cases: linesOf(board.cases, all, { coded, layered: layered.unseen, beforehand, baselines, foreign: foreign?.forecasts ?? null }),
  }
}

function grouped<T>(of: (pick: (seen: boolean) => boolean) => T): Groups<T> {
  return { all: of(() => true), seen: of((seen) => seen), unseen: of((seen) => !seen) }
}

function foreignScore(board: Board, { name, forecasts }: Foreign, model: Forecasts, baselines: Baselines): ForeignScore {
  const groups = grouped((pick): ForeignGroup => {
    const cases = board.cases.filter(({ seen }) => pick(seen))
    const pairs = pairsOf(cases, forecasts)
    return {
      cases: pairs.length,
      ...measuresOf(pairs),
      gains: {
        baseRate: gainOf(cases, forecasts, baselines.baseRate),
        logistic: gainOf(cases, forecasts, baselines.logistic),
        model: gainOf(cases, forecasts, model),
      },
    }
  })
  return { name, ...groups }
}
