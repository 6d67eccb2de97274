/** `sharara sensitivity`: which runs to make, and going on with a folder of them. */
import type { OpenExperiment } from '../../store/index.ts'
import { analyse, conclude, type AnalysisPlan } from '../analysis/conclude.ts'
import { variedPlan, type VariedOptions } from '../analysis/varied.ts'
import type { ExperimentOptions } from '../experiment/options.ts'
import type { Output } from '../output.ts'
import { designOf, type DesignFacts } from './design.ts'
import { tellSensitivity } from './tell.ts'

export interface SensitivityOptions extends VariedOptions, Partial<Omit<DesignFacts, 'method'>> {
  readonly method: DesignFacts['method']
  readonly trajectories: number
  readonly levels: number
  readonly base: number
  readonly points: number
  readonly slices: number
}

export function runSensitivity(scenario: string, options: SensitivityOptions, out: Output): Promise<void> {
  return analyse(sensitivityPlan(scenario, options), tellSensitivity, options, out)
}

export function sensitivityPlan(scenario: string, options: SensitivityOptions): AnalysisPlan {
  const { method, trajectories, levels, base, points, slices } = options
  return variedPlan('sensitivity', scenario, options, (factors, seed) => {
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
    return { design: designOf(factors, facts).design, facts }
  })
}

export function finishSensitivity(folder: OpenExperiment, options: ExperimentOptions, out: Output): Promise<void> {
  return conclude(folder, tellSensitivity, options, out)
}
