/** `sharara sweep`: which runs to make, and going on with a folder of them. */
import type { OpenExperiment } from '../../store/index.ts'
import { analyse, conclude, type AnalysisPlan } from '../analysis/conclude.ts'
import { variedPlan, type VariedOptions } from '../analysis/varied.ts'
import type { ExperimentOptions } from '../experiment/options.ts'
import type { Output } from '../output.ts'
import { sweepDesign, type SweepFacts } from './design.ts'
import { tellSweep } from './tell.ts'

export interface SweepOptions extends VariedOptions, Omit<SweepFacts, 'designSeed'> {
  readonly designSeed?: number
}

export function runSweep(scenario: string, options: SweepOptions, out: Output): Promise<void> {
  return analyse(sweepPlan(scenario, options), tellSweep, options, out)
}

export function sweepPlan(scenario: string, options: SweepOptions): AnalysisPlan {
  const { design, levels, resolution, points } = options
  return variedPlan('sweep', scenario, options, (factors, seed) => {
    const facts: SweepFacts = { design, levels, resolution, points, designSeed: options.designSeed ?? seed }
    return { design: sweepDesign(factors, facts), facts }
  })
}

export function finishSweep(folder: OpenExperiment, options: ExperimentOptions, out: Output): Promise<void> {
  return conclude(folder, tellSweep, options, out)
}
