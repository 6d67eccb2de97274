/** A sensitivity analysis: what moves a result, by one of three methods. */
import { z } from 'zod'
import {
  cardOf,
  elementaryEffects,
  latinHypercube,
  morrisDesign,
  pawn,
  pointsOf,
  responseMeans,
  saltelliDesign,
  sobolDimensions,
  varianceIndices,
  type Design,
  type Effects,
  type Estimate,
  type Factor,
  type MorrisDesign,
  type Pawn,
  type Response,
  type SaltelliDesign,
  type VarianceIndices,
} from '../experiments/index.ts'
import { fill } from '../text/index.ts'
import { NotPlanned, type Analysis } from './contract.ts'
import { factorsIn, lengthOf, namesAsked, responsesFor, seedNumber, variedAsked, variedFacts, variedPlan, wholeNumber } from './varied.ts'
import { analysisNames, planWords as words } from './words.ts'

export const sensitivityMethods = ['morris', 'sobol', 'pawn'] as const

const asked = z.strictObject({
  ...variedAsked,
  vary: namesAsked.default([]),
  runs: wholeNumber(1, 100_000).default(2),
  ownSeeds: z.boolean().optional(),
  method: z.enum(sensitivityMethods).default('morris'),
  trajectories: wholeNumber(2, 10_000).default(10),
  levels: wholeNumber(2, 100).default(4),
  candidates: wholeNumber(2, 2000).optional(),
  base: wholeNumber(2, 1_048_576).default(64),
  secondOrder: z.boolean().default(false),
  scramble: z.boolean().default(false),
  points: wholeNumber(20, 1_000_000).default(200),
  slices: wholeNumber(2, 100).default(10),
})

const count = wholeNumber(0, 4_294_967_295)
const design = z.looseObject({
  method: z.enum(sensitivityMethods),
  trajectories: count,
  levels: count,
  candidates: count,
  base: count,
  secondOrder: z.boolean(),
  scramble: z.boolean(),
  points: count,
  slices: count,
  designSeed: seedNumber,
})

const facts = z.looseObject({ ...variedFacts, vary: namesAsked, design })

type DesignFacts = z.infer<typeof design>

export type SensitivityFound =
  | { readonly method: 'morris'; readonly response: Response; readonly found: Effects; readonly steps: number }
  | { readonly method: 'sobol'; readonly response: Response; readonly found: VarianceIndices }
  | { readonly method: 'pawn'; readonly response: Response; readonly found: Pawn }

export interface SensitivityAnswer {
  readonly design: DesignFacts
  readonly factors: readonly Factor[]
  readonly answers: readonly SensitivityFound[]
}

export const sensitivity: Analysis<z.infer<typeof asked>, z.infer<typeof facts>, SensitivityAnswer> = {
  kind: 'sensitivity',
  words: analysisNames.sensitivity,
  arms: [1, 1],
  asked,
  facts,
  plan: ([arm], own) =>
    variedPlan(arm!, own, (factors, seed) => {
      const { method, trajectories, levels, base, points, slices, candidates = 0, secondOrder, scramble } = own
      const designSeed = own.designSeed ?? seed
      const made = { method, trajectories, levels, base, points, slices, candidates, secondOrder, scramble, designSeed }
      return { design: designOf(factors, made).design, facts: made }
    }),
  answer: (plan, { vary, design: own, of }, results) => {
    const factors = factorsIn(vary, cardOf(plan))
    const made = designOf(factors, own)
    const { pointOfRow } = pointsOf(made.design)
    const answers = responsesFor(plan, of, results).map((response) => {
      const means = responseMeans(results, plan.points.length, response, lengthOf(plan))
      return foundBy(
        made,
        pointOfRow.map((point) => means[point]!),
        response,
        own.slices,
      )
    })
    return { design: own, factors, answers }
  },
}

/** @param y a number for each row of the design. */
function foundBy(own: AnyDesign, y: readonly number[], response: Response, slices: number): SensitivityFound {
  const { method, design: made } = own
  if (method === 'morris') return { method, response, found: elementaryEffects(made, y), steps: made.factors.length + 1 }
  if (method === 'sobol') return { method, response, found: varianceIndices(made, y) }
  return { method, response, found: pawn(made, y, { slices }) }
}

/** The number by which factors are ranked, largest first. */
export function ranked({ found, method }: SensitivityFound): readonly { readonly factor: number; readonly estimate: Estimate }[] {
  const all =
    method === 'morris'
      ? found.rows.map(({ factor, muStar }) => ({ factor, estimate: muStar }))
      : method === 'sobol'
        ? found.rows.map(({ factor, total }) => ({ factor, estimate: total }))
        : found.rows.map(({ factor, median }) => ({ factor, estimate: median }))
  return all.toSorted((a, b) => b.estimate.value - a.estimate.value)
}

type AnyDesign =
  | { readonly method: 'morris'; readonly design: MorrisDesign }
  | { readonly method: 'sobol'; readonly design: SaltelliDesign }
  | { readonly method: 'pawn'; readonly design: Design }

function designOf(factors: readonly Factor[], own: DesignFacts): AnyDesign {
  const { method, designSeed: seed } = own
  if (method === 'morris') {
    if (own.levels % 2 !== 0) throw new NotPlanned(fill(words.badLevels, { got: own.levels }))
    return { method, design: morrisDesign(factors, own.trajectories, { seed, levels: own.levels, candidates: own.candidates }) }
  }
  if (method === 'pawn') return { method, design: latinHypercube(factors, own.points, seed) }
  if (2 * factors.length > sobolDimensions) {
    throw new NotPlanned(fill(words.tooManyDimensions, { most: sobolDimensions, factors: factors.length, need: 2 * factors.length }))
  }
  return { method, design: saltelliDesign(factors, own.base, own.secondOrder, own.scramble ? { scramble: seed } : {}) }
}
