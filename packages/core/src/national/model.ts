/** The national model as a thing that runs: setting, state, people, and a step (model.md). */
import type { Profile } from '../country/index.ts'
import { friendTerms } from './acting.ts'
import type { NationalScenario } from './setup.ts'
import { countForces } from './forces.ts'
import { frontierPeople } from './frontier.ts'
import { kernelFor } from './kernel/index.ts'
import { groupOffsets, type People } from './people.ts'
import { phases, type Step } from './phases.ts'
import { referencePeople } from './reference.ts'
import { ruleEngagements } from './seats.ts'
import { settle } from './setting.ts'
import { newState } from './state.ts'

export type EngineName = 'frontier' | 'reference'

/** A country at hour 0, at rest: loyal police at their posts, everything else stationary. */
export function startNational(profile: Profile, course: NationalScenario, engine: EngineName = 'frontier'): Step {
  const setting = settle(profile, course)
  const people: People = (engine === 'frontier' ? frontierPeople : referencePeople)(setting.population, setting.ties)
  const offset = groupOffsets(course.seed, setting.population.groups)
  // the reference engine keeps to the plain loop
  const kernel = engine === 'frontier' ? kernelFor(setting, friendTerms(setting), offset) : undefined
  const step: Step = { setting, state: newState(setting, kernel), people, offset }
  ruleEngagements(setting, step.state)
  countForces(setting, step.state, people)
  return step
}

/** Moves the country by one step. */
export function stepNational(step: Step): void {
  for (const phase of phases) phase.run(step)
  step.state.now.step++
}
