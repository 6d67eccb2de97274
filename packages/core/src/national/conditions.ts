/** Section 2 of model.md: from structure to what people live with: shock, hardship, jump, acquiescence. */
import { pow, relaxation } from '../random/index.ts'
import { hoursPerDay } from './mathematics.ts'
import { turnedBy } from './leading.ts'
import type { Setting } from './setting.ts'
import type { State } from './state.ts'
import { tell } from './story.ts'

/** Shocks in force, what has been given back, and what people have got used to. */
export function feelShocks(setting: Setting, state: State): void {
  const { profile, course, places, region, c, on } = setting
  const { at, now } = state
  const hour = now.step * course.stepHours
  const led = turnedBy(setting, state)
  at.shock.fill(0)
  now.echo = 0
  at.shockBasket.fill(0)
  for (const shock of course.shocks) {
    if (hour < shock.hour) continue
    const echo = echoOf(setting, shock.size)
    now.echo = Math.max(now.echo, echo)
    if (hour < shock.hour + course.stepHours) tell(state, hour, 'shock', -1, shock.label, { size: shock.size })
    const { origin, good } = shock
    const dependent = profile.regions.map((here) => shock.size * (good === undefined ? 1 : (here.dependence[good] ?? 0)))
    const home = profile.regions.map((here) => origin === here.id)
    // An offence is felt at once in its region, and elsewhere as it is heard of; a price by everybody at once.
    const byHearing = on.hearing && shock.kind === 'offence' && origin !== undefined
    for (let p = 0; p < places; p++) {
      const r = region[p]!
      const here = home[r]!
      const size = dependent[r]! * (byHearing && !here ? at.heard[p]! : 1) * (here ? 1 : echo)
      const given = now.withdrawnAll >= 0 || (now.withdrawnOrigin >= 0 && here)
      // What has turned political is not calmed by giving the price back (notes of the prototype, 1.1: no calming effect).
      const turned = Math.max(on.politicisation ? at.politicised[p]! : 0, led)
      at.shock[p]! += given ? size * (turned + (1 - turned) * c.reliefLag) : size
      if (shock.kind === 'price') at.shockBasket[p]! += given ? size * c.reliefLag : size
    }
  }
  const adapt = relaxation(course.stepHours, hoursPerDay * c.adaptationDays)
  for (let p = 0; p < places; p++) {
    const level = 1 + at.shock[p]!
    at.jump[p] = on.jump ? c.jump * Math.max(0, level / at.adapted[p]! - 1) : 0
    at.adapted[p]! += (level - at.adapted[p]!) * adapt
  }
}

/** How far a country takes up a shock beyond its region of origin: flat below a threshold, steep at it, 1 above. */
export function echoOf({ c, on, tension }: Setting, size: number): number {
  if (!on.resonance) return 1
  const power = pow((size * tension) / c.echoHalf, c.echoPower)
  return power / (1 + power)
}

/** Hardship h of an income group: the share of its income that the basket takes. */
export function hardship(setting: Setting, state: State, place: number, income: number): number {
  return Math.min(1, (setting.basket[place]! * (1 + state.at.shockBasket[place]!)) / income)
}

/** The sources of acquiescence that are the same for all income groups of a place. */
export interface Acquiescence {
  /** Product of (1 − a) over delivery, promise, distraction and concession. */
  readonly rest: number
  readonly patience: number
}

export function acquiescenceOf(setting: Setting, state: State, place: number): Acquiescence {
  const { conditions, profile, region, content } = setting
  const distraction = conditions.distraction * profile.places[place]!.netReach * state.now.net
  return {
    rest: content * (1 - distraction) * (1 - state.now.concession * (1 - turnedBy(setting, state))),
    patience: conditions.patience * profile.regions[region[place]!]!.religiosity,
  }
}

/** A(p, q) = 1 − Π (1 − a): patience weakens as hardship nears 1. */
export function acquiescence(setting: Setting, of: Acquiescence, hardshipHere: number): number {
  if (!setting.on.acquiescence) return 0
  return 1 - of.rest * (1 - of.patience * (1 - setting.c.patienceFade * hardshipHere))
}
