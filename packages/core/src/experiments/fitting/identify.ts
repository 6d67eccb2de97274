/**
 * Which directions the record pins down (stiff) and which it leaves as they were (sloppy): the covariance of the posterior in
 * scores in which the prior is N(0, 1), taken apart into its eigenvectors (Gutenkunst et al. 2007, for posteriors).
 */
import type { FitParameter, Particle } from './contract.ts'
import { eigenOf, weightedCovariance } from './matrix.ts'

export interface Direction {
  /** Variance left of the prior's one: near 0 pinned down, near 1 (or above) not learned. */
  readonly left: number
  readonly kind: 'stiff' | 'middle' | 'sloppy'
  /** Numbers that take part, largest first: the sign says which move together along it. */
  readonly parts: readonly { readonly name: string; readonly weight: number }[]
}

/** A direction is stiff where less than a quarter of the prior's variance is left, sloppy where more than three quarters are. */
const stiffBelow = 0.25
const sloppyAbove = 0.75
/** A number takes part where it makes at least this share of the direction. */
const leastShare = 0.05

export function directionsOf(parameters: readonly FitParameter[], particles: readonly Particle[]): readonly Direction[] {
  const covariance = weightedCovariance(
    particles.map(({ scores }) => scores),
    particles.map(({ weight }) => weight),
  )
  return eigenOf(covariance).map(({ value, vector }) => ({
    left: value,
    kind: value < stiffBelow ? 'stiff' : value > sloppyAbove ? 'sloppy' : 'middle',
    parts: vector
      .map((weight, i) => ({ name: parameters[i]!.name, weight }))
      .filter(({ weight }) => weight * weight >= leastShare)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  }))
}
