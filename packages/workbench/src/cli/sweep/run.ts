/** `sharara sweep`: which runs to make, and going on with a folder of them. */
import { armFor, fill, pointsOf, seedsFrom, withOwnSeeds } from '@sharara/core'
import { Failure, type OpenExperiment } from '../../store/index.ts'
import { analyse, conclude, type AnalysisPlan } from '../analysis/conclude.ts'
import { armOf, expand, factorsOf, repeatedNames, responsesOf, type AnalysisOptions } from '../analysis/inputs.ts'
import { analysisWords } from '../analysis/words.ts'
import type { ExperimentOptions } from '../experiment/options.ts'
import type { Output } from '../output.ts'
import { sweepDesign, type SweepFacts } from './design.ts'
import { tellSweep } from './tell.ts'

export interface SweepOptions extends AnalysisOptions, Omit<SweepFacts, 'designSeed'> {
  readonly vary?: readonly string[]
  readonly designSeed?: number
  readonly ownSeeds?: true
}

export function runSweep(scenario: string, options: SweepOptions, out: Output): Promise<void> {
  return analyse(sweepPlan(scenario, options), tellSweep, options, out)
}

export function sweepPlan(scenario: string, options: SweepOptions): AnalysisPlan {
  const arm = armOf(scenario, options)
  responsesOf(options.of)
  const vary = expand(options.vary ?? [])
  if (vary.length === 0) throw new Failure(analysisWords.noFactors, 2)
  const factors = factorsOf(vary)
  const [twice] = repeatedNames(factors)
  if (twice !== undefined) throw new Failure(fill(analysisWords.repeated, { name: twice }), 2)
  const { seed } = arm.setup.scenario
  const { design, levels, resolution, points } = options
  const facts: SweepFacts = { design, levels, resolution, points, designSeed: options.designSeed ?? seed }
  const shared = pointsOf(sweepDesign(factors, facts)).points
  return {
    kind: 'sweep',
    arm: armFor(arm, factors),
    points: options.ownSeeds === true ? withOwnSeeds(shared, options.runs, seed) : shared,
    seeds: seedsFrom(seed, options.runs),
    engine: options.engine ?? 'frontier',
    facts: { vary, design: facts, of: options.of ?? [] },
  }
}

export function finishSweep(folder: OpenExperiment, options: ExperimentOptions, out: Output): Promise<void> {
  return conclude(folder, tellSweep, options, out)
}
