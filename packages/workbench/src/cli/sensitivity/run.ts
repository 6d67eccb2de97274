/** `sharara sensitivity`: which runs to make, and going on with a folder of them. */
import { armFor, fill, pointsOf, seedsFrom, withOwnSeeds } from '@sharara/core'
import { Failure, type OpenExperiment } from '../../store/index.ts'
import { analyse, conclude, type AnalysisPlan } from '../analysis/conclude.ts'
import { armOf, expand, factorsOf, repeatedNames, responsesOf, type AnalysisOptions } from '../analysis/inputs.ts'
import { analysisWords } from '../analysis/words.ts'
import type { ExperimentOptions } from '../experiment/options.ts'
import type { Output } from '../output.ts'
import { designOf, type DesignFacts } from './design.ts'
import { tellSensitivity } from './tell.ts'

export interface SensitivityOptions extends AnalysisOptions, Partial<Omit<DesignFacts, 'method'>> {
  readonly vary?: readonly string[]
  readonly method: DesignFacts['method']
  readonly trajectories: number
  readonly levels: number
  readonly base: number
  readonly points: number
  readonly slices: number
  readonly ownSeeds?: true
}

export function runSensitivity(scenario: string, options: SensitivityOptions, out: Output): Promise<void> {
  return analyse(sensitivityPlan(scenario, options), tellSensitivity, options, out)
}

export function sensitivityPlan(scenario: string, options: SensitivityOptions): AnalysisPlan {
  const arm = armOf(scenario, options)
  responsesOf(options.of)
  const vary = expand(options.vary ?? [])
  if (vary.length === 0) throw new Failure(analysisWords.noFactors, 2)
  const factors = factorsOf(vary)
  const [twice] = repeatedNames(factors)
  if (twice !== undefined) throw new Failure(fill(analysisWords.repeated, { name: twice }), 2)
  const { seed } = arm.setup.scenario
  const { method, trajectories, levels, base, points, slices } = options
  const facts: DesignFacts = {
    method,
    trajectories,
    levels,
    base,
    points,
    slices,
    candidates: options.candidates ?? 0,
    secondOrder: options.secondOrder ?? false,
    scramble: options.scramble ?? false,
    designSeed: options.designSeed ?? seed,
  }
  const shared = pointsOf(designOf(factors, facts).design).points
  return {
    kind: 'sensitivity',
    arm: armFor(arm, factors),
    points: options.ownSeeds === true ? withOwnSeeds(shared, options.runs, seed) : shared,
    seeds: seedsFrom(seed, options.runs),
    engine: options.engine ?? 'frontier',
    facts: { vary, design: facts, of: options.of ?? [] },
  }
}

export function finishSensitivity(folder: OpenExperiment, options: ExperimentOptions, out: Output): Promise<void> {
  return conclude(folder, tellSensitivity, options, out)
}
