/** The plan of an analysis that varies factors: what a sweep and a sensitivity analysis have in common. */
import { armFor, fill, pointsOf, seedsFrom, withOwnSeeds, type Design, type Factor } from '@sharara/core'
import { Failure } from '../../store/index.ts'
import type { AnalysisPlan } from './conclude.ts'
import { armOf, expand, factorsOf, repeatedNames, responsesOf, type AnalysisOptions } from './inputs.ts'
import { analysisWords } from './words.ts'

export interface VariedOptions extends AnalysisOptions {
  readonly vary?: readonly string[]
  /** Every point has seeds of its own instead of common ones. */
  readonly ownSeeds?: true
}

/**
 * @param designed the design for the factors and what the teller needs to make it again; `seed` is the scenario's own.
 * @throws Failure that says what is wrong with the scenario, the factors or the questions.
 */
export function variedPlan(
  kind: string,
  scenario: string,
  options: VariedOptions,
  designed: (factors: readonly Factor[], seed: number) => { readonly design: Design; readonly facts: unknown },
): AnalysisPlan {
  const arm = armOf(scenario, options)
  responsesOf(options.of)
  const vary = expand(options.vary ?? [])
  if (vary.length === 0) throw new Failure(analysisWords.noFactors, 2)
  const factors = factorsOf(vary)
  const [twice] = repeatedNames(factors)
  if (twice !== undefined) throw new Failure(fill(analysisWords.repeated, { name: twice }), 2)
  const { seed } = arm.setup.scenario
  const { design, facts } = designed(factors, seed)
  const { points } = pointsOf(design)
  return {
    kind,
    arm: armFor(arm, factors),
    points: options.ownSeeds === true ? withOwnSeeds(points, options.runs, seed) : points,
    seeds: seedsFrom(seed, options.runs),
    engine: options.engine ?? 'frontier',
    facts: { vary, design: facts, of: options.of ?? [] },
  }
}
