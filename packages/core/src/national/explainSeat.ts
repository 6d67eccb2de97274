/** Section 5 of model.md, for one place now: what pushes at its seat of power, what the building bears, and how long already. */
import { isHeldByMovement } from './standing.ts'
import { orders } from './mathematics.ts'
import type { Step } from './phases.ts'

export interface SeatExplanation {
  /** People in the street here now, and the men in uniform who still act against them. */
  readonly crowd: number
  readonly loyal: number
  /** Share of the forces here that stands aside. */
  readonly aside: number
  /** Share of the crowd that counts as pushing: `calmPush` of a calm crowd, all of a raging one. */
  readonly pushing: number
  readonly calmPush: number
  /** People pushing for each officer, how many this building bears by itself, and now: more under live fire. */
  readonly perOfficer: number
  readonly bearsCalm: number
  readonly bears: number
  readonly underFire: boolean
  /** Smallest crowd before which any seat falls. */
  readonly leastCrowd: number
  /** Hours above the mark so far, and how many it takes. */
  readonly hoursAbove: number
  readonly hoursNeeded: number
  readonly lost: boolean
}

/** Null where there is no seat of power, or where seats are switched off. */
export function explainSeat({ setting, state }: Step, place: number): SeatExplanation | null {
  const { c, on, profile, size } = setting
  const { at } = state
  if (!on.seats || profile.places[place]!.weight < 1) return null
  const pushing = c.unarmedPush + (1 - c.unarmedPush) * at.violence[place]!
  const underFire = at.rules[place] === orders.live
  const perOfficer = (at.visible[place]! * pushing) / (at.security[place]! + 1)
  return {
    crowd: at.visible[place]!,
    loyal: at.security[place]!,
    aside: at.aside[place]!,
    pushing,
    calmPush: c.unarmedPush,
    perOfficer,
    bearsCalm: c.seatRatio * setting.strength[place]!,
    bears: c.seatRatio * setting.strength[place]! * (underFire ? c.seatUnderFire : 1),
    underFire,
    leastCrowd: c.seatCrowd * size,
    hoursAbove: at.seatHours[place]!,
    hoursNeeded: c.seatHours,
    lost: isHeldByMovement(state, place),
  }
}
