/** Posterior predictive check: what new runs from the posterior say to each target, against the record; misses shown. */
import { scoreTargets, type Measured, type ScoreRow, type Scored } from '../../episodes/index.ts'

export interface PredictiveRow extends ScoreRow {
  /** Twice the smaller share of draws on one side of the record (ties count half); of an outcome the share that has it. */
  readonly p: number
}

/** `answers[i][k]`: what draw i says to target k. */
export function predictiveOf(targets: readonly Scored[], answers: readonly (readonly Measured[])[]): readonly PredictiveRow[] {
  return scoreTargets(targets, answers).map((row, k) => ({
    ...row,
    p: beyond(
      row.record,
      answers.map((answer) => answer[k] ?? null),
    ),
  }))
}

/** Never counts as later, and more, than everything. */
function beyond(record: Measured, values: readonly Measured[]): number {
  if (values.length === 0) return 1
  if (typeof record === 'string') return values.filter((value) => value === record).length / values.length
  const size = (value: Measured): number => (typeof value === 'number' ? value : Infinity)
  const below = values.filter((value) => size(value) < size(record)).length
  const above = values.filter((value) => size(value) > size(record)).length
  const even = values.length - below - above
  return Math.min(1, (2 * (Math.min(below, above) + even / 2)) / values.length)
}
