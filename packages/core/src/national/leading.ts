/** Section 7 of model.md, the pillar of leadership: what is known of it, and what it does to what the state gives. */
import { exp } from '../random/index.ts'
import { hoursPerDay, ln2 } from './mathematics.ts'
import type { Setting } from './setting.ts'
import type { State } from './state.ts'

/** Leadership as far as it is known: half of it `buildingDays` after the movement was noticed. */
export function leadershipOf({ c, on, pillars, course }: Setting, { now, ledger }: State): number {
  if (!on.building) return pillars.leadership
  const hours = ledger.done.noticed === undefined ? 0 : now.step * course.stepHours - ledger.done.noticed
  return pillars.leadership * (1 - (1 - c.knownBefore) * exp((-ln2 * hours) / (hoursPerDay * c.buildingDays)))
}

/** Share of what is given that buys nothing, since known leaders say what comes next. */
export function turnedBy(setting: Setting, state: State): number {
  return setting.on.turning ? setting.c.turning * leadershipOf(setting, state) : 0
}
