/**
 * Local-linear regression adjustment (Beaumont, Zhang & Balding 2002): particles are moved, in scores, along the linear trend
 * of the scores in the errors, to where the errors would be zero; nearer particles count more (Epanechnikov).
 */
import type { FitState, Particle, Population } from './contract.ts'
import { errorsOf } from './distance.ts'
import { lastOf } from './posterior.ts'
import { cholesky, solveCholesky } from './matrix.ts'
import { valueAtScore } from './priors.ts'

/** A pull towards no trend, in units of the weight of all particles: directions that hardly vary must not decide. */
const ridge = 1e-6

/** The last generation, adjusted. Where the trend cannot be found (fewer particles than targets), the generation as it is. */
export function adjusted(state: FitState): Population {
  const { problem, settings, scales } = state
  const population = lastOf(state)
  const { particles } = population
  const errors = particles.map(({ answers }) => errorsOf(problem, settings.distance, scales, answers))
  const varying = problem.targets.map((_, k) => k).filter((k) => errors.some((row) => row[k] !== errors[0]![k]))
  if (particles.length <= varying.length + 1) return population
  const reach = particles.reduce((most, { distance }) => Math.max(most, distance), 0) * (1 + 1e-9)
  const pulls = particles.map(({ weight, distance }) => weight * (reach > 0 ? 1 - (distance / reach) * (distance / reach) : 1))
  const total = pulls.reduce((a, b) => a + b, 0)
  if (!(total > 0)) return population
  const weights = pulls.map((pull) => pull / total)
  const rows = errors.map((row) => [1, ...varying.map((k) => row[k]!)])
  const slopes = trend(rows, weights, particles)
  if (slopes === null) return population
  const moved = particles.map((particle, k): Particle => {
    const scores = particle.scores.map(
      (score, i) => score - slopes[i]!.reduce((sum, slope, j) => (j === 0 ? 0 : sum + slope * rows[k]![j]!), 0),
    )
    return { ...particle, weight: weights[k]!, scores, values: scores.map((score, i) => valueAtScore(problem.parameters[i]!.prior, score)) }
  })
  return { ...population, particles: moved, effective: 1 / weights.reduce((sum, weight) => sum + weight * weight, 0) }
}

/** Coefficients of each score by weighted least squares, the constant first. */
function trend(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
  particles: readonly Particle[],
): readonly (readonly number[])[] | null {
  const size = rows[0]!.length
  const normal = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => rows.reduce((sum, row, k) => sum + weights[k]! * row[i]! * row[j]!, 0) + (i === j ? ridge : 0)),
  )
  const lower = cholesky(normal)
  if (lower === null) return null
  return particles[0]!.scores.map((_, i) => {
    const right = Array.from({ length: size }, (__, j) =>
      rows.reduce((sum, row, k) => sum + weights[k]! * row[j]! * particles[k]!.scores[i]!, 0),
    )
    return solveCholesky(lower, right)
  })
}
