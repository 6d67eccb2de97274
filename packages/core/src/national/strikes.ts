/** Section 3 of model.md, the form that costs less: who stays away from work, and need not face the police for it. */
import { relaxation } from '../random/index.ts'
import { bareHardship, easeOf, placeTerms, shareWilling, sumOf } from './acting.ts'
import { total } from './answers.ts'
import { acquiescenceOf } from './conditions.ts'
import { leadershipOf } from './leading.ts'
import { middleGroup, type Setting } from './setting.ts'
import type { State } from './state.ts'
import { tellAt } from './story.ts'

/**
 * People on strike relax towards `strikeMost·called·politicised·w` of a place's people, `w` the share willing of an ordinary
 * household where only part of the danger counts. Strikes are called by the organised of the place, and by leadership where
 * it is known.
 */
export function strike(setting: Setting, state: State): void {
  const { places, population, course, c, on } = setting
  const { at } = state
  if (!on.strikes) return
  const rate = relaxation(course.stepHours, c.strikeHours)
  const led = c.strikeLed * leadershipOf(setting, state)
  for (let p = 0; p < places; p++) {
    const budget = bareHardship(setting, state, p, middleGroup, acquiescenceOf(setting, state, p)) + sumOf(placeTerms(setting, state, p))
    const cost = (1 + c.strikeDanger * at.danger[p]!) * easeOf(setting)
    const organised = at.organisation[p]!
    const called = (organised + (1 - organised) * led) * at.politicised[p]!
    const willing = shareWilling(budget / (c.cautionMedian * cost), c.cautionTail, c.strikeMost * called)
    at.striking[p]! += (willing * population.placePeople[p]! - at.striking[p]!) * rate
  }
  const people = total(at.striking)
  if (people < c.nationalCrowd * setting.size || state.ledger.done.strikes !== undefined) return
  state.ledger.done.strikes = state.now.step * course.stepHours
  tellAt(setting, state, 'strikes', -1, { people })
}

/** Share of the people on strike. */
export function strikingShare({ people }: Setting, { at }: State): number {
  return total(at.striking) / people
}
