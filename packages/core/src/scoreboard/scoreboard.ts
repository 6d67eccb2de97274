/** The scoreboard: the measures of the model, of the baselines and of a foreign forecast, fitted and unseen cases apart. */
import type { RunResult } from '../experiments/index.ts'
import { modelVersion } from '../national/index.ts'
import { baselinesOf, type Baselines } from './baselines.ts'
import type { Board } from './board.ts'
import { linesOf, type CaseLine } from './caseLines.ts'
import type { CodedCase } from './coded.ts'
import type { Forecasts } from './forecast.ts'
import { forecastsFrom, groupScore, runsOfBoard, type GroupScore } from './groupScore.ts'
import { gainOf, type Bounds } from './intervals.ts'
import { measuresOf, pairsOf, type Measures } from './measures.ts'
import { ruleVersion } from './rule.ts'

export const scoreboardFormat = 'sharara-scoreboard/1'

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
  const groups = (kind: 'case' | 'beforehand', forecasts: Forecasts): Groups<GroupScore> =>
    grouped((pick) =>
      groupScore({
        cases: board.cases.filter(({ seen }) => pick(seen)),
        runs: all.filter(({ entry }) => pick(entry.seen)),
        kind,
        forecasts,
        baselines,
        days,
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
    ...groups('case', coded),
    beforehand: beforehand.size === 0 ? null : groups('beforehand', beforehand),
    foreign: foreign === null ? null : foreignScore(board, foreign, coded, baselines),
    cases: linesOf(board.cases, all, { coded, beforehand, baselines, foreign: foreign?.forecasts ?? null }, days),
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
