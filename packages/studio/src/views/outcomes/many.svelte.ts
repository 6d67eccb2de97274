/** The many runs of the page: they go on while other views are looked at. */
import type { Plan } from '@sharara/core'
import { Ensemble } from '../../state/index.ts'
import { attributionPlan, manyPlan, type Asked, type AttributionAsked, type PlayerSet } from './plans.ts'

class Many {
  readonly ensemble: Ensemble = new Ensemble()
  readonly division: Ensemble = new Ensemble()
  plan: Plan | null = $state.raw(null)
  asked: Asked | null = $state.raw(null)
  divided: AttributionAsked | null = $state.raw(null)
  dividedSetup: Asked['setup'] | null = $state.raw(null)

  ask(asked: Asked): void {
    this.division.cancel()
    this.asked = asked
    this.plan = manyPlan(asked)
    this.ensemble.start(this.plan)
  }

  /** False where there is nobody to divide among. */
  divide(set: PlayerSet, asked: Pick<Asked, 'setup' | 'sample' | 'runs'>): boolean {
    this.ensemble.cancel()
    this.divided = attributionPlan(set, asked)
    this.dividedSetup = asked.setup
    if (this.divided === null) return false
    this.division.start(this.divided.plan)
    return true
  }
}

export const many: Many = new Many()
