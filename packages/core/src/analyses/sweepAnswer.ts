/** What a sweep found: at each point the outcome shares and the numbers asked for; of each factor its effect over all others. */
import {
  cardOf,
  meanStatement,
  outcomeShares,
  quantiles,
  responseTable,
  share,
  valueAt,
  type Design,
  type Factor,
  type Interval,
  usualLevel,
  type OutcomeShare,
  type Plan,
  type Response,
  type RunResult,
} from '../experiments/index.ts'
import { lengthOf } from './varied.ts'

export interface PointAnswer {
  /** Values of the factors, in their order. */
  readonly values: readonly number[]
  readonly runs: number
  readonly shares: readonly OutcomeShare[]
  readonly numbers: readonly NumberAnswer[]
}

/** A response at a point. */
export interface NumberAnswer {
  readonly mean: number
  readonly interval: Interval | null
  /** At 5, 25, 50, 75 and 95 %; null beyond what happened. */
  readonly quantiles: readonly (number | null)[]
}

export function pointAnswers(
  plan: Plan,
  factors: readonly Factor[],
  { rows, pointOfRow }: { readonly rows: Design['rows']; readonly pointOfRow: readonly number[] },
  results: readonly RunResult[],
  responses: readonly Response[],
): readonly PointAnswer[] {
  const length = lengthOf(plan)
  const card = cardOf(plan)
  const byPoint = Map.groupBy(results, ({ point }) => point)
  const tables = responses.map((response) => responseTable(results, plan.points.length, response, length))
  return plan.points.map((_, point) => {
    const row = rows[pointOfRow.indexOf(point)]!
    const own = byPoint.get(point) ?? []
    const numbers = responses.map((response, k) => numberAnswer(tables[k]![point]!, response))
    return {
      values: factors.map((factor, k) => valueAt(factor, row[k]!)),
      runs: own.length,
      shares: outcomeShares(own, usualLevel, card),
      numbers,
    }
  })
}

function numberAnswer(values: readonly number[], { kind }: Response): NumberAnswer {
  const known = values.filter((value) => !Number.isNaN(value))
  const { mean, interval } = meanStatement(known)
  // a share has its own interval, within 0 and 1
  const own = kind === 'end' ? share(known.filter((value) => value === 1).length, known.length).wilson : interval
  return { mean: mean ?? NaN, interval: own, quantiles: quantiles(known) }
}

export interface Effect {
  readonly factor: number
  readonly value: number
  readonly interval: Interval
}

/**
 * Of each factor the mean over the rows in its upper half less that in its lower half. The interval is that of the difference
 * between two groups of rows (Welch), what the other factors do in them included.
 */
export function mainEffects(factors: readonly Factor[], rows: Design['rows'], means: readonly number[]): readonly Effect[] {
  return factors.map((_, factor) => {
    const half = (upper: boolean): number[] => means.filter((value, row) => !Number.isNaN(value) && rows[row]![factor]! >= 0.5 === upper)
    const [low, high] = [meanStatement(half(false)), meanStatement(half(true))]
    const value = (high.mean ?? NaN) - (low.mean ?? NaN)
    const [below, above] = [halfWidth(low.interval), halfWidth(high.interval)]
    const error = Math.sqrt(below * below + above * above)
    return { factor, value, interval: [value - error, value + error] }
  })
}

function halfWidth(interval: Interval | null): number {
  return interval === null ? NaN : (interval[1] - interval[0]) / 2
}
