/** All that an ensemble says: how often which end, the numbers, the times, the course, and the record it is held against. */
import { scoreEnsemble, type EpisodeRecord, type ScoreRow } from '../../episodes/index.ts'
import type { NationalColumn } from '../../run/index.ts'
import { outputNames, outputs, type OutputName, type Plan, type RunResult } from '../contract.ts'
import { fanOfRuns, numberStatement, valuesOfRuns, type Fan, type NumberStatement } from './numbers.ts'
import { outcomeShares, usualLevel, type OutcomeShare } from './shares.ts'
import { timeOfRuns, type TimeStatement } from './times.ts'

export interface EnsembleStatement {
  readonly runs: number
  readonly failed: readonly { readonly seed: number; readonly error: string }[]
  readonly level: number
  readonly shares: readonly OutcomeShare[]
  readonly numbers: Readonly<Record<OutputName, NumberStatement>>
  /** Of the outputs that are hours of the episode. */
  readonly times: Readonly<Partial<Record<OutputName, TimeStatement>>>
  /** Of the series that the runs kept. */
  readonly fans: Readonly<Partial<Record<NationalColumn, Fan>>>
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
  const hours = results.reduce((most, { point }) => Math.max(most, hoursOf(plan, point)), 0)
  const whole = results.filter(({ error }) => error === null)
  const times = outputNames.filter((name) => outputs[name].unit === 'h')
  const kept = [...new Set(whole.flatMap(({ series }) => Object.keys(series)))] as NationalColumn[] // the keys of series
  return {
    runs: results.length,
    failed: results.flatMap(({ seed, error }) => (error === null ? [] : [{ seed, error }])),
    level,
    shares: outcomeShares(results, level),
    numbers: Object.fromEntries(outputNames.map((name) => [name, numberStatement(valuesOfRuns(results, name), level)])) as Record<
      OutputName,
      NumberStatement
    >, // all names
    times: Object.fromEntries(times.map((name) => [name, timeOfRuns(results, name, hours, level)])),
    fans: Object.fromEntries(kept.map((name) => [name, fanOfRuns(whole, name)])),
    record: arm.record === null || whole.length === 0 ? null : scored(arm.record, whole),
  }
}

function scored(record: EpisodeRecord, whole: readonly RunResult[]): EnsembleScore {
  const rows = scoreEnsemble(
    record,
    whole.map(({ targets }) => targets),
  )
  return { rows, hits: rows.filter(({ hit }) => hit).length, of: rows.length }
}

function hoursOf({ arms, points }: Plan, point: number): number {
  const { arm, settings } = points[point]!
  return settings.hours ?? arms[arm]!.setup.scenario.hours
}
