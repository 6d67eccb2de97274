/** The design of a sweep, from facts that stand in the folder. */
import {
  fill,
  fractionOfResolution,
  fullFactorial,
  grid,
  latinHypercube,
  levelsOf,
  mostFactors,
  sobolSequence,
  type Design,
  type Factor,
  type Fraction,
} from '@sharara/core'
import { Failure } from '../../store/index.ts'
import { sweepWords as words } from './words.ts'

export const designs = ['grid', 'factorial', 'fraction', 'latin', 'sobol'] as const

export interface SweepFacts {
  readonly design: (typeof designs)[number]
  readonly levels: number
  readonly resolution: number
  readonly points: number
  readonly designSeed: number
}

const mostPoints = 100_000

export function sweepDesign(factors: readonly Factor[], { design, levels, resolution, points, designSeed }: SweepFacts): Design | Fraction {
  if (design === 'latin') return latinHypercube(factors, points, designSeed)
  if (design === 'sobol') return sobolSequence(factors, points, { scramble: designSeed })
  if (design === 'fraction') {
    if (factors.length > mostFactors) throw new Failure(fill(words.tooManyFactors, { most: mostFactors, got: factors.length }), 2)
    return fractionOfResolution(factors, resolution)
  }
  const counts = factors.map((factor) => (design === 'factorial' ? 2 : levelsOf(factor, levels).length))
  const all = counts.reduce((product, count) => product * count, 1)
  if (all > mostPoints) throw new Failure(fill(words.tooMany, { points: all }), 2)
  return design === 'factorial' ? fullFactorial(factors) : grid(factors, levels)
}
