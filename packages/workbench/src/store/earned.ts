/** What the runs of an ensemble say of ends and numbers after what the model has earned on the scoreboard that ships: as the page tells it. */
import { movedChances, nationalArm, type MovedChances, type Plan, type RunResult } from '@sharara/core'
import { shippedScoreboard } from './evidence.ts'

/** Null for a published model, where no run has a wave, and without a scoreboard. */
export function earnedChances(plan: Plan, results: readonly RunResult[]): MovedChances | null {
  const arm = nationalArm(plan.arms[0]!)
  const scoreboard = shippedScoreboard()
  return arm === null || scoreboard === null ? null : movedChances(results, arm.setup, scoreboard)
}
