/**
 * Separable CMA-ES (Ros and Hansen 2008, "A simple modification in CMA-ES achieving linear time and space complexity",
 * PPSN X): a population of points around a mean, each coordinate with its own step, in the unit cube. Deterministic for a seed.
 */
import { normal, stream } from '../../packages/core/src/random/index.ts'

export interface Searcher {
  readonly mean: Float64Array
  /** Points of the next generation, each coordinate in 0…1. */
  ask(): Float64Array[]
  /** Losses of those points, in order. */
  tell(points: readonly Float64Array[], losses: readonly number[]): void
}

export function separableCma(start: Float64Array, step: number, size: number, seed: number): Searcher {
  const n = start.length
  const mean = Float64Array.from(start)
  const parents = size >> 1
  const raw = Array.from({ length: parents }, (_, i) => Math.log(parents + 0.5) - Math.log(i + 1))
  const sum = raw.reduce((a, b) => a + b, 0)
  const weights = raw.map((w) => w / sum)
  const effective = 1 / weights.reduce((a, w) => a + w * w, 0)
  const pathRate = (effective + 2) / (n + effective + 5)
  const damping = 1 + 2 * Math.max(0, Math.sqrt((effective - 1) / (n + 1)) - 1) + pathRate
  const covariancePath = 4 / (n + 4)
  // The separable form learns faster by (n + 2)/3.
  const rankOne = ((2 / ((n + 1.3) ** 2 + effective)) * (n + 2)) / 3
  const rankMany = Math.min(1 - rankOne, (((2 * (effective - 2 + 1 / effective)) / ((n + 2) ** 2 + effective)) * (n + 2)) / 3)
  const expected = Math.sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n * n))
  const variance = new Float64Array(n).fill(1)
  const pathStep = new Float64Array(n)
  const pathVariance = new Float64Array(n)
  let sigma = step
  let generation = 0
  return {
    mean,
    ask() {
      generation++
      return Array.from({ length: size }, (_, k) =>
        mean.map((m, i) =>
          Math.min(1, Math.max(0, m + sigma * Math.sqrt(variance[i]!) * normal(seed, stream('search'), generation, k * 1000 + i))),
        ),
      )
    },
    tell(points, losses) {
      const order = [...losses.keys()].sort((a, b) => losses[a]! - losses[b]!).slice(0, parents)
      const old = Float64Array.from(mean)
      for (let i = 0; i < n; i++) mean[i] = order.reduce((total, k, rank) => total + weights[rank]! * points[k]![i]!, 0)
      let length = 0
      for (let i = 0; i < n; i++) {
        const move = (mean[i]! - old[i]!) / sigma
        pathStep[i] = (1 - pathRate) * pathStep[i]! + (Math.sqrt(pathRate * (2 - pathRate) * effective) * move) / Math.sqrt(variance[i]!)
        length += pathStep[i]! ** 2
        pathVariance[i] = (1 - covariancePath) * pathVariance[i]! + Math.sqrt(covariancePath * (2 - covariancePath) * effective) * move
        const many = order.reduce((total, k, rank) => total + weights[rank]! * ((points[k]![i]! - old[i]!) / sigma) ** 2, 0)
        variance[i] = Math.max(1e-4, (1 - rankOne - rankMany) * variance[i]! + rankOne * pathVariance[i]! ** 2 + rankMany * many)
      }
      sigma = Math.min(0.4, sigma * Math.exp((pathRate / damping) * (Math.sqrt(length) / expected - 1)))
    },
  }
}
