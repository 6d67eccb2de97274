/** Section 5 of model.md: seats of power fall and are retaken; live fire only where one is lost or pressed. */
import { pressureAt } from './clash.ts'
import { isContested, isHeldByMovement } from './standing.ts'
import { hoursPerDay, orders } from './mathematics.ts'
import type { Setting } from './setting.ts'
import type { State } from './state.ts'
import { tellAt } from './story.ts'

/** A seat falls when the crowd outweighs the loyal force for several hours, by a ratio that differs from building to building. */
export function contestSeats(setting: Setting, state: State): void {
  const { places, course, c, on, profile, size } = setting
  const { at, now, ledger } = state
  if (!on.seats) return
  const hour = now.step * course.stepHours
  for (let p = 0; p < places; p++) {
    if (profile.places[p]!.weight < 1) continue
    if (!isHeldByMovement(state, p)) {
      const pushing =
        pressureAt(setting, state, p) > (at.rules[p] === orders.live ? c.seatUnderFire : 1) && at.visible[p]! > c.seatCrowd * size
      at.seatHours[p] = pushing ? at.seatHours[p]! + course.stepHours : Math.max(0, at.seatHours[p]! - course.stepHours)
      if (at.seatHours[p]! < c.seatHours) continue
      at.seatLost[p] = hour
      at.seatBack[p] = 0
      at.seatHours[p] = 0
      tellAt(setting, state, 'seat-lost', p, { crowd: at.visible[p]! })
      ledger.done['seat-lost'] ??= hour
      if (profile.places[p]!.weight >= 2) ledger.done['major-seat-lost'] ??= hour
    } else if (
      at.security[p]! * 2 > at.visible[p]! * (c.retakeCalm + at.violence[p]!) &&
      (at.rules[p] === orders.live || at.visible[p]! < c.retakeCrowd)
    ) {
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
  return setting.profile.places[p]!.weight >= 1 &&
    state.at.visible[p]! > setting.c.seatCrowd * setting.size &&
    pressureAt(setting, state, p) > setting.c.contestedPressure
    ? 1
    : 0
}

/** An order of live fire lapses after some days, except where a seat is fought for. */
export function fireLapsed({ c, on, course }: Setting, { now }: State): boolean {
  return on.limits && now.liveFire >= 0 && now.step * course.stepHours > now.liveFire + hoursPerDay * c.fireDays
}

/** Where a unit is posted that would fire. */
function whoFires({ places, population, profile, units }: Setting, { post }: State): Float64Array {
  const canFire = new Float64Array(places)
  for (const g of units) if (post[g]! >= 0 && profile.forces[population.groupForce[g]!]!.willUse === 'live') canFire[post[g]!] = 1
  return canFire
}

/**
 * What the forces of each place are told without an order: the harder of the region's posture and of their own, by one degree
 * harder under a state of emergency. Nobody fires where none of those posted would, nor after the fire has ceased.
 */
export function standingOrders(setting: Setting, state: State, canFire = whoFires(setting, state)): Float64Array {
  const { profile, region, population, units } = setting
  const { now, post, ledger } = state
  const told = Float64Array.from(region, (r) => orders[profile.regions[r]!.posture])
  for (const g of units) {
    const { posture } = profile.forces[population.groupForce[g]!]!
    if (post[g]! >= 0 && posture !== undefined) told[post[g]!] = Math.max(told[post[g]!]!, orders[posture])
  }
  const ceased = ledger.done['cease-fire'] !== undefined && now.liveFire < 0
  return told.map((degree, p) => Math.min(degree + now.curfew, ceased || canFire[p] === 0 ? orders.rubber : orders.live))
}

/** The rules of engagement of each place: what its forces are told, and live fire where it is ordered, possible and pressed. */
export function ruleEngagements(setting: Setting, state: State): void {
  const { places, c, on } = setting
  const { at, now } = state
  const lapsed = fireLapsed(setting, state)
  const canFire = whoFires(setting, state)
  const standing = standingOrders(setting, state, canFire)
  for (let p = 0; p < places; p++) {
    const over = now.rulerGone >= 0 || now.pact >= 0
    if (over && on.homecoming) {
      at.rules[p] = orders.restraint
      continue
    }
    const spent = lapsed && !isContested(setting, state, p)
    if (spent || now.liveFire < 0 || canFire[p] === 0 || at.visible[p]! < c.fireCrowd || now.armyRefusing > c.fireRefusal) {
      at.rules[p] = standing[p]!
      continue
    }
    const pressed =
      isContested(setting, state, p) ||
      pressureAt(setting, state, p) > c.contestedPressure ||
      (at.rules[p] === orders.live && at.visible[p]! > c.fireOnCrowd)
    const fire = now.liveEverywhere === 1 ? at.violence[p]! > c.fireViolenceEverywhere : pressed && at.violence[p]! > c.fireViolence
    at.rules[p] = fire ? orders.live : standing[p]!
  }
}
