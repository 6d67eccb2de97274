/** The design of a sensitivity analysis, from facts that stand in the folder: made again whenever it is needed. */
import {
  fill,
  latinHypercube,
  morrisDesign,
  saltelliDesign,
  sobolDimensions,
  type Design,
  type Factor,
  type MorrisDesign,
  type SaltelliDesign,
} from '@sharara/core'
import { Failure } from '../../store/index.ts'
import { sensitivityWords as words } from './words.ts'

export const methods = ['morris', 'sobol', 'pawn'] as const

export type Method = (typeof methods)[number]

export interface DesignFacts {
  readonly method: Method
  readonly trajectories: number
  readonly levels: number
  readonly candidates: number
  readonly base: number
  readonly secondOrder: boolean
  readonly scramble: boolean
  readonly points: number
  readonly slices: number
  readonly designSeed: number
}

export type AnyDesign =
  | { readonly method: 'morris'; readonly design: MorrisDesign }
  | { readonly method: 'sobol'; readonly design: SaltelliDesign }
  | { readonly method: 'pawn'; readonly design: Design }

export function designOf(factors: readonly Factor[], facts: DesignFacts): AnyDesign {
  const { method, designSeed: seed } = facts
  if (method === 'morris') {
    if (facts.levels % 2 !== 0) throw new Failure(fill(words.badLevels, { got: facts.levels }), 2)
    return { method, design: morrisDesign(factors, facts.trajectories, { seed, levels: facts.levels, candidates: facts.candidates }) }
  }
  if (method === 'pawn') return { method, design: latinHypercube(factors, facts.points, seed) }
  if (2 * factors.length > sobolDimensions) {
    throw new Failure(fill(words.tooManyDimensions, { most: sobolDimensions, factors: factors.length, need: 2 * factors.length }), 2)
  }
  return { method, design: saltelliDesign(factors, facts.base, facts.secondOrder, facts.scramble ? { scramble: seed } : {}) }
}
