/** What a fit has taught of each number: mean, spread, quantiles under the weights; equal draws; pictures of pairs. */
import { stream, uniform } from '../../random/index.ts'
import type { FitParameter, FitState, Particle, Population } from './contract.ts'
import { pick } from './kernel.ts'
import { weightedCovariance, weightedMean } from './matrix.ts'
import { valueAtScore } from './priors.ts'

/** Shares at which marginals are told: the middle, the middle 80 % and the middle 95 %. */
export const posteriorShares = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const

export interface Marginal {
  readonly name: string
  readonly mean: number
  readonly sd: number
  /** At `posteriorShares`. */
  readonly quantiles: readonly number[]
  readonly prior: readonly number[]
  /** Share of the prior's variance that is left, in its standard normal scores. */
  readonly left: number
}

export function lastOf({ populations }: FitState): Population {
  const last = populations.at(-1)
  if (last === undefined) throw new RangeError('The fit has no generation yet.')
  return last
}

export function marginalsOf(parameters: readonly FitParameter[], particles: readonly Particle[]): readonly Marginal[] {
  const weights = particles.map(({ weight }) => weight)
  const values = particles.map((one) => one.values)
  const scores = particles.map((one) => one.scores)
  const mean = weightedMean(values, weights)
  const covariance = weightedCovariance(values, weights)
  const scoreCovariance = weightedCovariance(scores, weights)
  return parameters.map(({ name, prior }, i) => ({
    name,
    mean: mean[i]!,
    sd: Math.sqrt(covariance[i]![i]!),
    quantiles: weightedQuantiles(
      values.map((row) => row[i]!),
      weights,
      posteriorShares,
    ),
    prior: posteriorShares.map((share) => valueAtScore(prior, scoreAt(share))),
    left: scoreCovariance[i]![i]!,
  }))
}

const scoreTable: Readonly<Record<number, number>> = {
  0.025: -1.959963984540054,
  0.1: -1.2815515655446004,
  0.25: -0.6744897501960817,
  0.5: 0,
  0.75: 0.6744897501960817,
  0.9: 1.2815515655446004,
  0.975: 1.959963984540054,
}

function scoreAt(share: number): number {
  return scoreTable[share]!
}

/** Between neighbours in proportion, each value standing at the middle of its weight. */
export function weightedQuantiles(values: readonly number[], weights: readonly number[], shares: readonly number[]): readonly number[] {
  const order = values.map((_, k) => k).sort((a, b) => values[a]! - values[b]!)
  let sum = 0
  const middle = order.map((k) => {
    const half = weights[k]! / 2
    sum += half
    const at = sum
    sum += half
    return at
  })
  return shares.map((share) => {
    const goal = share * sum
    const next = middle.findIndex((at) => at >= goal)
    if (next === 0) return values[order[0]!]!
    if (next < 0) return values[order.at(-1)!]!
    const part = (goal - middle[next - 1]!) / (middle[next]! - middle[next - 1]! || 1)
    const below = values[order[next - 1]!]!
    return below + part * (values[order[next]!]! - below)
  })
}

/** Particles drawn anew in proportion to their weights: systematic, so that each comes as often as it should to within one. */
export function drawsOf({ particles }: Population, count: number, seed: number): readonly Particle[] {
  let sum = 0
  const upTo = particles.map(({ weight }) => (sum += weight))
  const start = uniform(seed, stream('fit draws'), 0, count)
  return Array.from({ length: count }, (_, k) => particles[pick(upTo, (k + start) / count)]!)
}

/** Weighted correlations of the scores of all pairs of numbers. */
export function correlationsOf(particles: readonly Particle[]): readonly (readonly number[])[] {
  const covariance = weightedCovariance(
    particles.map(({ scores }) => scores),
    particles.map(({ weight }) => weight),
  )
  return covariance.map((row, i) => row.map((value, j) => value / Math.sqrt(covariance[i]![i]! * covariance[j]![j]!)))
}
