/** Section 3 of model.md, how long men stand: those deployed tire and rotate, and a police beaten in many places leaves them all. */
import { pow, relaxation } from '../random/index.ts'
import { hoursPerDay } from './mathematics.ts'
import { onSquare, type Setting } from './setting.ts'
import { isHeldByMovement } from './standing.ts'
import type { State } from './state.ts'
import { tellAt } from './story.ts'

/** Duty before crowds tires the men of a place; what happened to the police of many places is known to those of all. */
export function standDuty(setting: Setting, state: State): void {
  if (setting.on.rotation) tireMen(setting, state)
  if (setting.on.collapse) breakPolice(setting, state)
}

/** Strain S of the men of a place, 0…1, follows how far they face a crowd, crowd/(crowd + men), with a half-time of days. */
function tireMen(setting: Setting, state: State): void {
  const { places, course, c } = setting
  const { at } = state
  const rate = relaxation(course.stepHours, hoursPerDay * c.strainDays)
  for (let p = 0; p < places; p++) {
    const crowd = onSquare(setting, at.remembered, p)
    const busy = crowd / (crowd + onSquare(setting, at.posted, p) + c.postedFloor)
    at.strain[p]! += rate * (busy - at.strain[p]!)
  }
}

/**
 * The police of a place are beaten where its seat is lost or where the crowd is several times their number. Once so many are,
 * those of all places leave the streets within hours, and come back in days.
 */
function breakPolice(setting: Setting, state: State): void {
  const { places, course, c } = setting
  const { at, now } = state
  let all = 0
  let beaten = 0
  for (let p = 0; p < places; p++) {
    const men = at.interior[p]!
    const times = onSquare(setting, at.remembered, p) / (c.beatenRatio * (onSquare(setting, at.posted, p) + c.postedFloor))
    all += men
    beaten += men * (isHeldByMovement(state, p) ? 1 : Math.max(at.aside[p]!, (times * times) / (1 + times * times)))
  }
  const share = all > 0 ? beaten / all : 0
  const power = pow(share / c.beatenHalf, c.beatenPower)
  const gone = power / (1 + power)
  const before = now.policeGone
  now.policeGone += (gone - before) * relaxation(course.stepHours, gone > before ? c.collapseHours : hoursPerDay * c.collapseDays)
  if (2 * before < 1 && 2 * now.policeGone >= 1 && state.ledger.done['police-gone'] === undefined) {
    state.ledger.done['police-gone'] = now.step * course.stepHours
    tellAt(setting, state, 'police-gone', -1, {})
  }
}
