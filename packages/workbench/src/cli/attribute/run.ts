/** `sharara attribute`: which runs to make, and going on with a folder of them. */
import { coalitionPoints, seedsFrom } from '@sharara/core'
import type { OpenExperiment } from '../../store/index.ts'
import { analyse, conclude, type AnalysisPlan } from '../analysis/conclude.ts'
import { armOf, expand, responsesOf, type AnalysisOptions } from '../analysis/inputs.ts'
import type { ExperimentOptions } from '../experiment/options.ts'
import type { Output } from '../output.ts'
import { coalitionsOf, playersOf } from './players.ts'
import { tellAttribution } from './tell.ts'

export interface AttributeOptions extends AnalysisOptions {
  readonly player?: readonly string[]
  readonly orders: number
  readonly designSeed?: number
}

export function runAttribute(scenario: string, options: AttributeOptions, out: Output): Promise<void> {
  return analyse(attributionPlan(scenario, options), tellAttribution, options, out)
}

export function attributionPlan(scenario: string, options: AttributeOptions): AnalysisPlan {
  const arm = armOf(scenario, options)
  responsesOf(options.of)
  const texts = expand(options.player ?? [])
  const players = playersOf(texts, arm)
  const { seed } = arm.setup.scenario
  const designSeed = options.designSeed ?? seed
  const coalitions = coalitionsOf(players, options.orders, designSeed)
  return {
    kind: 'attribute',
    arm,
    points: coalitionPoints(coalitions),
    seeds: seedsFrom(seed, options.runs),
    engine: options.engine ?? 'frontier',
    facts: { players: texts, orders: options.orders, designSeed, of: options.of ?? [] },
  }
}

export function finishAttribute(folder: OpenExperiment, options: ExperimentOptions, out: Output): Promise<void> {
  return conclude(folder, tellAttribution, options, out)
}
