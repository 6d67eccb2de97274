/** How a generation begets the next: an ancestor by its weight, moved by a normal step; and the density of such a step. */
import { exp, log, normal, stream, uniform } from '../../random/index.ts'
import type { KernelKind, Particle } from './contract.ts'
import { cholesky, solveLower, weightedCovariance, weightedSpread, type Matrix } from './matrix.ts'

export interface Kernel {
  readonly ancestors: readonly Particle[]
  /** Running sums of the weights. */
  readonly upTo: readonly number[]
  /** Triangle of the covariance of the step of each ancestor, and the log of its determinant's root. */
  readonly lower: readonly Matrix[]
  readonly logRoot: readonly number[]
}

/** @param next threshold of the generation to come: the local kernel looks at the ancestors that already satisfy it. */
export function kernelOf(kind: KernelKind, ancestors: readonly Particle[], next: number): Kernel {
  const weights = ancestors.map(({ weight }) => weight)
  let sum = 0
  const upTo = weights.map((weight) => (sum += weight))
  const lower = kind === 'global' ? globalSteps(ancestors, weights) : localSteps(ancestors, next)
  const logRoots = new Map<Matrix, number>()
  for (const one of new Set(lower))
    logRoots.set(
      one,
      one.reduce((total, row, i) => total + log(row[i]!), 0),
    )
  return { ancestors, upTo, lower, logRoot: lower.map((one) => logRoots.get(one)!) }
}

function globalSteps(ancestors: readonly Particle[], weights: readonly number[]): readonly Matrix[] {
  const covariance = weightedCovariance(
    ancestors.map(({ scores }) => scores),
    weights,
  )
  const one = triangle(
    covariance.map((row) => row.map((value) => 2 * value)),
    ancestors.length,
  )
  return ancestors.map(() => one)
}

function localSteps(ancestors: readonly Particle[], next: number): readonly Matrix[] {
  const near = ancestors.filter(({ distance }) => distance <= next)
  const total = near.reduce((sum, { weight }) => sum + weight, 0)
  const rows = near.map(({ scores }) => scores)
  const weights = near.map(({ weight }) => weight / total)
  return ancestors.map(({ scores }) => triangle(weightedSpread(rows, weights, scores), near.length))
}

/**
 * Any step of full rank is right, for the weights undo its choice. Estimated from few ancestors a covariance is too thin in
 * some direction, so it is drawn towards its own diagonal as far as the sample is small against the dimensions.
 */
function triangle(covariance: Matrix, count: number): Matrix {
  const size = covariance.length
  const keep = count / (count + size)
  const floor = 1e-8
  const drawn = covariance.map((row, i) => row.map((value, j) => (i === j ? Math.max(value, 0) + floor : keep * value)))
  return cholesky(drawn) ?? drawn.map((row, i) => row.map((value, j) => (i === j ? Math.sqrt(value) : 0)))
}

/** A descendant: the draw is named by seed, generation and index. */
export function descendant(kernel: Kernel, seed: number, generation: number, index: number): readonly number[] {
  const chosen = pick(kernel.upTo, uniform(seed, stream('fit ancestor'), generation, index))
  const { scores } = kernel.ancestors[chosen]!
  const lower = kernel.lower[chosen]!
  const step = scores.map((_, k) => normal(seed, stream(`fit step ${k}`), generation, index))
  return scores.map((score, i) => score + lower[i]!.slice(0, i + 1).reduce((sum, value, k) => sum + value * step[k]!, 0))
}

/** First index whose running sum exceeds the share u of the whole. */
export function pick(upTo: readonly number[], u: number): number {
  const goal = u * (upTo.at(-1) ?? 0)
  let low = 0
  let high = upTo.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (upTo[middle]! > goal) high = middle
    else low = middle + 1
  }
  return low
}

/** Log of the importance weight before scaling: prior density over the density with which the generation proposes this point. */
export function logWeight(kernel: Kernel, scores: readonly number[]): number {
  const { ancestors, lower, logRoot } = kernel
  const terms = ancestors.map((ancestor, j) => {
    const y = solveLower(
      lower[j]!,
      scores.map((score, i) => score - ancestor.scores[i]!),
    )
    return log(ancestor.weight) - logRoot[j]! - 0.5 * y.reduce((sum, value) => sum + value * value, 0)
  })
  const most = terms.reduce((a, b) => Math.max(a, b), -Infinity)
  const density = most + log(terms.reduce((sum, term) => sum + exp(term - most), 0))
  // Constants of the normal density are the same above and below.
  return -0.5 * scores.reduce((sum, score) => sum + score * score, 0) - density
}
