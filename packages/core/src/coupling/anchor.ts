/**
 * The anchor: the reserve of a people at which a spark of the critical strength just lights. With it a stronger spark lights and a
 * weaker one does not, so that the model takes up a spark exactly as often as the hazard says it should.
 */
import { ignitedRun } from '../scoreboard/index.ts'
import { startRun, type RunSetup } from '../run/index.ts'
import { couplingNumbers } from './numbers.ts'
import { anchorLimits } from './limits.ts'
import { hoursPerDay } from './method.ts'

/** Does more come of it than its sparks? The run is given up as soon as the answer is known. */
export function lights(setup: RunSetup, people: number): boolean {
  const scenario = { ...setup.scenario, hours: Math.min(setup.scenario.hours, hoursPerDay * couplingNumbers.anchorDays.default) }
  const run = startRun({ profile: setup.profile, scenario })
  let seen = 0
  while (!run.over) {
    run.step()
    const { national, hours } = run.record()
    for (; seen < hours; seen++) if (ignitedRun(national.crowd[seen]! / people)) return true
  }
  return false
}

/** Where on the way from willing to unwilling: a reserve, and where that is not enough a factor on the strength of the country’s sparks. */
export interface Anchor {
  readonly reserve: number
  readonly factor: number
}

const mostFactor = anchorLimits.mostFactor.default

/** −1…2: below 0 stronger sparks without reserve, above 1 weaker ones with the whole. */
export function anchorAt(place: number): Anchor {
  if (place > 1) return { reserve: 1, factor: 2 - place }
  return place >= 0 ? { reserve: place, factor: 1 } : { reserve: 0, factor: 1 - (mostFactor - 1) * place }
}

/** The same with people of this reserve, and sparks so much stronger. */
export function anchored(setup: RunSetup, { reserve, factor }: Anchor): RunSetup {
  const { scenario } = setup
  const shocks = scenario.shocks.map((shock) => ({ ...shock, size: Math.min(anchorLimits.largest.default, shock.size * factor) }))
  return { ...setup, scenario: { ...scenario, shocks, conditions: { ...scenario.conditions, reserve } } }
}

/** The least willing place at which the critical spark lights; null where it lights at none. */
export function anchorOf(critical: RunSetup, people: number): number | null {
  const at = (place: number): boolean => lights(anchored(critical, anchorAt(place)), people)
  let [low, high] = [-1, 2]
  if (at(high)) return high
  if (!at(0)) {
    if (!at(low)) return null
    high = 0
  } else low = 0
  for (let step = 0; step < couplingNumbers.steps.default; step++) {
    const middle = (low + high) / 2
    if (at(middle)) low = middle
    else high = middle
  }
  return low
}
