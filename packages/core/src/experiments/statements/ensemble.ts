/** All that an ensemble says: how often which end, the numbers, the times, the course, and the record it is held against. */
import { scoreTargets, type EpisodeRecord, type ScoreRow } from '../../episodes/index.ts'
import type { Plan, RunResult } from '../contract.ts'
import { cardOf, subjectOf, type OutputRecord } from '../subject/index.ts'
import { fanOfRuns, numberStatement, valuesOfRuns, type Fan, type NumberStatement } from './numbers.ts'
import { outcomeShares, usualLevel, type OutcomeShare } from './shares.ts'
import { isTime, timeOfRuns, type TimeStatement } from './times.ts'

export interface EnsembleStatement {
  readonly runs: number
  readonly failed: readonly { readonly seed: number; readonly error: string }[]
  readonly level: number
  readonly shares: readonly OutcomeShare[]
  readonly numbers: Readonly<Record<string, NumberStatement>>
  /** Of the outputs that say when. */
  readonly times: Readonly<Record<string, TimeStatement>>
  /** Of the series that the runs kept. */
  readonly fans: Readonly<Record<string, Fan>>
  /** Null without a record, or where no run ended. */
  readonly record: EnsembleScore | null
}

export interface EnsembleScore {
  readonly rows: readonly ScoreRow[]
  readonly hits: number
  readonly of: number
}

/** @param results of one point of the plan. */
export function ensembleStatement(plan: Plan, results: readonly RunResult[], level: number = usualLevel): EnsembleStatement {
  const arm = plan.arms[plan.points[results[0]?.point ?? 0]!.arm]!
  const card = cardOf(plan)
  const length = results.reduce((most, { point }) => Math.max(most, lengthOf(plan, point)), 0)
  const whole = results.filter(({ error }) => error === null)
  const names = Object.keys(card.outputs)
  const times = names.filter((name) => isTime(card.outputs[name]!.unit))
  const kept = [...new Set(whole.flatMap(({ series }) => Object.keys(series)))]
  return {
    runs: results.length,
    failed: results.flatMap(({ seed, error }) => (error === null ? [] : [{ seed, error }])),
    level,
    shares: outcomeShares(results, level, card),
    numbers: Object.fromEntries(names.map((name) => [name, numberStatement(valuesOfRuns(results, name), level)])),
    times: Object.fromEntries(times.map((name) => [name, timeOfRuns(results, name, length, level)])),
    fans: Object.fromEntries(kept.map((name) => [name, fanOfRuns(whole, name)])),
    record: arm.record === null || whole.length === 0 ? null : scored(arm.record, whole),
  }
}

function scored({ targets }: EpisodeRecord | OutputRecord, whole: readonly RunResult[]): EnsembleScore {
  const rows = scoreTargets(
    targets,
    whole.map((run) => run.targets),
  )
  return { rows, hits: rows.filter(({ hit }) => hit).length, of: rows.length }
}

function lengthOf({ arms, points }: Plan, point: number): number {
  const { arm, settings } = points[point]!
  const steps = settings.values?.['steps']
  return settings.hours ?? (typeof steps === 'number' ? steps : subjectOf(arms[arm]!.setup).length)
}
