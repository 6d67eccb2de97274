/** Section 5 of model.md: seats of power fall and are retaken; live fire only where one is lost or pressed. */
import { pressureAt } from './clash.ts'
import { isContested, isHeldByMovement } from './forces.ts'
import type { Setting } from './setting.ts'
import type { State } from './state.ts'
import { tellAt } from './story.ts'

/** A seat falls when the crowd outweighs the loyal force for several hours, by a ratio that differs from building to building. */
export function contestSeats(setting: Setting, state: State): void {
  const { places, course, c, on, profile } = setting
  const { at, now, ledger } = state
  if (!on.seats) return
  const hour = now.step * course.stepHours
  for (let p = 0; p < places; p++) {
    if (profile.places[p]!.weight < 1) continue
    if (!isHeldByMovement(state, p)) {
      const pushing = pressureAt(setting, state, p) > (at.rules[p] === 3 ? 3 : 1) && at.visible[p]! > c.seatCrowd
      at.seatHours[p] = pushing ? at.seatHours[p]! + course.stepHours : Math.max(0, at.seatHours[p]! - course.stepHours)
      if (at.seatHours[p]! < c.seatHours) continue
      at.seatLost[p] = hour
      at.seatBack[p] = 0
      at.seatHours[p] = 0
      tellAt(setting, state, 'seat-lost', p, { crowd: at.visible[p]! })
      ledger.done['seat-lost'] ??= hour
      if (profile.places[p]!.weight >= 2) ledger.done['major-seat-lost'] ??= hour
    } else if (at.security[p]! * 2 > at.visible[p]! * (0.2 + at.violence[p]!) && (at.rules[p] === 3 || at.visible[p]! < 100)) {
      at.seatBack[p] = 1
      at.seatHours[p] = 0
      at.clearing[p] = hour + c.clearingHours
      tellAt(setting, state, 'seat-retaken', p, {})
    }
  }
}

/** 0 held by the state, 1 contested, 2 held by the movement. */
export function seatState(setting: Setting, state: State, p: number): number {
  if (isHeldByMovement(state, p)) return 2
  return setting.profile.places[p]!.weight >= 1 && state.at.visible[p]! > setting.c.seatCrowd && pressureAt(setting, state, p) > 0.35
    ? 1
    : 0
}

/** The rules of engagement of each place: the region's posture, and live fire where it is ordered, possible and pressed. */
export function ruleEngagements(setting: Setting, state: State): void {
  const { places, profile, region, population } = setting
  const { at, now, post } = state
  const canFire = new Float64Array(places)
  for (const g of setting.units) {
    const force = population.groupForce[g]!
    if (post[g]! >= 0 && profile.forces[force]!.willUse === 'live') canFire[post[g]!] = 1
  }
  for (let p = 0; p < places; p++) {
    // A state of emergency hardens the orders by one degree.
    const calm = (profile.regions[region[p]!]!.posture === 'restraint' ? 0 : 1) + now.curfew
    if (now.liveFire < 0 || canFire[p] === 0 || at.visible[p]! < 100 || now.armyRefusing > 0.5) {
      at.rules[p] = calm
      continue
    }
    const pressed = isContested(setting, state, p) || pressureAt(setting, state, p) > 0.35 || (at.rules[p] === 3 && at.visible[p]! > 200)
    const fire = now.liveEverywhere === 1 ? at.violence[p]! > 0.05 : pressed && at.violence[p]! > 0.1
    at.rules[p] = fire ? 3 : calm
  }
}
