/** Section 2 of model.md: outrage and fear, two memories of the same events. */
import { relaxation } from '../random/index.ts'
import { nearby } from './ground.ts'
import { hoursPerDay, perHundredThousand } from './mathematics.ts'
import { onSquare, type Setting } from './setting.ts'
import type { State } from './state.ts'

/** Outrage O = Omax·X/(X + Xhalf): nearer casualties count more, and being ignored adds to it. */
export function feelOutrage(setting: Setting, state: State): void {
  const { places, course, c, on, profile, near, size } = setting
  const { at, now } = state
  const forget = relaxation(course.stepHours, hoursPerDay * c.outrageDays)
  const ignored = c.ignoredOutrage * Math.min(c.ignoredDays, now.ignoredHours / hoursPerDay)
  for (let p = 0; p < places; p++) {
    at.suffering[p]! -= at.suffering[p]! * forget
    at.oldSuffering[p]! -= at.oldSuffering[p]! * forget
  }
  for (let p = 0; p < places; p++) {
    // What was done nearby is heard as local news is, so that a place cut in two halves hears the same.
    const around = nearby(near[p]!, at.suffering, p)
    const hearing = profile.places[p]!.netReach * (c.hearingOffline + (1 - c.hearingOffline) * now.net)
    // What was remembered before is known everywhere in the region alike; it does not add up over places.
    const heard = at.oldSuffering[p]! + around + c.hearFar * hearing * now.farSuffering
    at.outrage[p] = on.outrage
      ? (c.outrage * heard) / (heard + c.outrageHalf * size) +
        ignored * (onSquare(setting, at.remembered, p) > c.crowdKnown ? 1 : c.ignoredElsewhere)
      : 0
  }
  now.farSuffering -= now.farSuffering * forget
}

/** Fear of the same events: by the dead and detained among a place's own people, partly of the whole country; decays faster. */
export function feelFear(setting: Setting, state: State): void {
  const { places, course, c, on, population } = setting
  const { at, now } = state
  const forget = relaxation(course.stepHours, hoursPerDay * c.fearDays)
  let everybody = 0
  for (let p = 0; p < places; p++) everybody += population.placePeople[p]!
  const far = (c.fearNational * now.farBloodshed * perHundredThousand) / everybody
  for (let p = 0; p < places; p++) {
    at.bloodshed[p]! -= at.bloodshed[p]! * forget
    const known = (at.bloodshed[p]! * perHundredThousand) / population.placePeople[p]! + far
    at.fear[p] = on.fear ? (c.fear * known) / (known + c.fearHalf) : 0
  }
  now.farBloodshed -= now.farBloodshed * forget
}
