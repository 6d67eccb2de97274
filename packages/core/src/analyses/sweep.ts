/** A sweep: a scenario at many values of one or more factors. */
import { z } from 'zod'
import {
  cardOf,
  fractionOfResolution,
  fullFactorial,
  grid,
  latinHypercube,
  levelsOf,
  mostFactors,
  pointsOf,
  sobolSequence,
  type Design,
  type Factor,
  type Fraction,
  type Response,
} from '../experiments/index.ts'
import { fill } from '../text/index.ts'
import { NotPlanned, type Analysis } from './contract.ts'
import { mainEffects, pointAnswers, type Effect, type PointAnswer } from './sweepAnswer.ts'
import { factorsIn, namesAsked, responsesFor, seedNumber, variedAsked, variedFacts, variedPlan, wholeNumber } from './varied.ts'
import { analysisNames, planWords as words } from './words.ts'

export const sweepDesigns = ['grid', 'factorial', 'fraction', 'latin', 'sobol'] as const

const asked = z.strictObject({
  ...variedAsked,
  vary: namesAsked.default([]),
  runs: wholeNumber(1, 100_000).default(10),
  ownSeeds: z.boolean().optional(),
  design: z.enum(sweepDesigns).default('grid'),
  levels: wholeNumber(2, 1000).default(5),
  resolution: wholeNumber(3, 6).default(4),
  points: wholeNumber(1, 100_000).default(100),
})

const design = z.looseObject({
  design: z.enum(sweepDesigns),
  levels: wholeNumber(1, 100_000),
  resolution: z.number(),
  points: wholeNumber(1, 1_000_000),
  designSeed: seedNumber,
})

const facts = z.looseObject({ ...variedFacts, vary: namesAsked, design })

export type SweepFacts = z.infer<typeof design>

export interface SweepAnswer {
  readonly design: SweepFacts
  readonly made: Design | Fraction
  readonly factors: readonly Factor[]
  readonly responses: readonly Response[]
  readonly points: readonly PointAnswer[]
  readonly effects: readonly (readonly Effect[])[]
}

export const sweep: Analysis<z.infer<typeof asked>, z.infer<typeof facts>, SweepAnswer> = {
  kind: 'sweep',
  words: analysisNames.sweep,
  arms: [1, 1],
  asked,
  facts,
  plan: ([arm], own) =>
    variedPlan(arm!, own, (factors, seed) => {
      const { design: kind, levels, resolution, points } = own
      const made: SweepFacts = { design: kind, levels, resolution, points, designSeed: own.designSeed ?? seed }
      return { design: sweepDesign(factors, made), facts: made }
    }),
  answer: (plan, { vary, design: own, of }, results) => {
    const factors = factorsIn(vary, cardOf(plan))
    const made = sweepDesign(factors, own)
    const { pointOfRow } = pointsOf(made)
    const responses = responsesFor(plan, of, results)
    const points = pointAnswers(plan, factors, { rows: made.rows, pointOfRow }, results, responses)
    const effects = responses.map((_, k) =>
      mainEffects(
        factors,
        made.rows,
        pointOfRow.map((point) => points[point]!.numbers[k]!.mean),
      ),
    )
    return { design: own, made, factors, responses, points, effects }
  },
}

const mostPoints = 100_000

function sweepDesign(factors: readonly Factor[], { design: kind, levels, resolution, points, designSeed }: SweepFacts): Design | Fraction {
  if (kind === 'latin') return latinHypercube(factors, points, designSeed)
  if (kind === 'sobol') return sobolSequence(factors, points, { scramble: designSeed })
  if (kind === 'fraction') {
    if (factors.length > mostFactors) throw new NotPlanned(fill(words.tooManyFactors, { most: mostFactors, got: factors.length }))
    return fractionOfResolution(factors, resolution)
  }
  const counts = factors.map((factor) => (kind === 'factorial' ? 2 : levelsOf(factor, levels).length))
  const all = counts.reduce((product, count) => product * count, 1)
  if (all > mostPoints) throw new NotPlanned(fill(words.tooMany, { points: all }))
  return kind === 'factorial' ? fullFactorial(factors) : grid(factors, levels)
}
