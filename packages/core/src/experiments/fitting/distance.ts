/** How far a simulation is from the record: a weighted norm of the errors of its targets, each in its own measure. */
import { log, pow } from '../../random/index.ts'
import type { Measured, Target } from '../../episodes/index.ts'
import type { OutputTarget } from '../subject/index.ts'
import type { DistanceSettings, FitProblem, FitTarget } from './contract.ts'

/** A tolerance for each kind of target: what one reading of the same event is commonly off by (chosen; docs/model.md). */
const tolerances = { h: 8, share: 0.15, day: 1, days: 3, regions: 1.5, towns: 12, places: 2, outcome: 1 } as const
/** A crowd, a number of dead: a factor of 1.6 counts as one; fifteen people are nobody. */
const people = { logOffset: 15, tolerance: log(1.6) }
const ratio = { logOffset: 0.01, tolerance: log(1.5) }
/** Of a peak as a share of the people, where 0.15 would be everybody. */
const peakShareTolerance = 0.001

/** A target of a record as a target of a fit. */
export function fitTarget(target: Target | OutputTarget, weight: number = targetWeight(target)): FitTarget {
  const { id, value, low, high } = target
  if (target.group === 'outputs') return { id, value, low, high, weight, tolerance: ownTolerance(target) }
  const { unit } = target
  const measure =
    unit === 'people'
      ? people
      : unit === 'ratio'
        ? ratio
        : { tolerance: target.measure.kind === 'peak-share' ? peakShareTolerance : tolerances[unit] }
  return { id, value, low, high, weight, ...measure }
}

/** Half of what is allowed; where nothing is, a tenth of the value. */
function ownTolerance({ value, low, high }: OutputTarget): number {
  if (low !== null && high !== null && high > low) return (high - low) / 2
  return typeof value === 'number' && value !== 0 ? Math.abs(value) / 10 : 1
}

/** Crowds of days and the outcome carry the course; answers follow the crowd and the playbook. */
export function targetWeight(target: Target | OutputTarget): number {
  if (target.measure.kind === 'outcome' || target.measure.kind === 'crowd-of-day') return 2
  return target.group === 'answers' ? 0.5 : 1
}

/** Signed error of one target in units of `scale`; `never` where one has a number and the other has none, or another outcome. */
export function errorOf(target: FitTarget, value: Measured, scale: number, never: number): number {
  const { value: record } = target
  if (typeof record === 'string' || typeof value === 'string') return value === record ? 0 : never
  if (record === null) return value === null || target.low === null || value >= target.low ? 0 : (value - target.low) / scale
  if (value === null) return never
  return (inMeasure(target, value) - inMeasure(target, record)) / scale
}

function inMeasure({ logOffset }: FitTarget, value: number): number {
  return logOffset === undefined ? value : log(Math.max(0, value) + logOffset)
}

/** Half of the record's own uncertainty in the measure of the target. */
function halfWidth(target: FitTarget): number {
  const { low, high } = target
  return low === null || high === null || target.value === null ? 0 : (inMeasure(target, high) - inMeasure(target, low)) / 2
}

/** Scales that do not hang on simulations: where a spread of simulations is asked for, tolerances stand in until there are some. */
export function scalesOf({ targets }: FitProblem, kind: DistanceSettings['scale']): readonly number[] {
  return targets.map((target) => (kind === 'record' ? Math.max(target.tolerance, halfWidth(target)) : target.tolerance))
}

/** Median absolute deviations of simulations; the tolerance where more than half of them agree to the last digit. */
export function scalesFrom({ targets }: FitProblem, answers: readonly (readonly Measured[])[]): readonly number[] {
  return targets.map((target, k) => {
    const numbers = answers.flatMap((row) => (typeof row[k] === 'number' ? [inMeasure(target, row[k])] : []))
    const middle = medianOf(numbers)
    const spread = medianOf(numbers.map((value) => Math.abs(value - middle)))
    return spread > 0 ? spread : target.tolerance
  })
}

function medianOf(values: readonly number[]): number {
  if (values.length === 0) return 0
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}

/** Signed errors, none beyond the cap; what is not known yet counts nothing. */
export function errorsOf(
  problem: FitProblem,
  settings: DistanceSettings,
  scales: readonly number[],
  answers: readonly (Measured | undefined)[],
): number[] {
  const { never, cap } = settings
  return problem.targets.map((target, k) => {
    const answer = answers[k]
    return answer === undefined ? 0 : Math.max(-cap, Math.min(cap, errorOf(target, answer, scales[k]!, never)))
  })
}

/** Weighted mean of the errors to the power p, and its root: one is a target missed by one scale on the average. */
export function distanceOf(
  problem: FitProblem,
  settings: DistanceSettings,
  scales: readonly number[],
  answers: readonly (Measured | undefined)[],
): number {
  const { p } = settings
  let sum = 0
  let weights = 0
  for (const [k, error] of errorsOf(problem, settings, scales, answers).entries()) {
    const { weight } = problem.targets[k]!
    const size = Math.abs(error)
    if (p === Infinity) sum = Math.max(sum, weight > 0 ? size : 0)
    else sum += weight * (p === 1 ? size : p === 2 ? size * size : pow(size, p))
    weights += weight
  }
  if (p === Infinity) return sum
  const mean = weights > 0 ? sum / weights : 0
  return p === 1 ? mean : p === 2 ? Math.sqrt(mean) : pow(mean, 1 / p)
}
