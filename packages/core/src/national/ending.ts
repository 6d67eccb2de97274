/** Section 7 of model.md, what happens while the run lasts: pressure on the ruler, pact, two armed sides, calm. */
import { total } from './answers.ts'
import type { ConstantValues } from './constants/index.ts'
import { isHeldByMovement } from './forces.ts'
import { hoursPerDay } from './mathematics.ts'
import { clamp, type Setting } from './setting.ts'
import type { State } from './state.ts'
import { tellAt } from './story.ts'
import { strengthsOf } from './outcome.ts'

export function followEnd(setting: Setting, state: State): void {
  const { course, conditions, places, profile, c } = setting
  const { at, now } = state
  const hour = now.step * course.stepHours
  const days = course.stepHours / hoursPerDay
  let centre = 0
  let capitalLost = 0
  for (let p = 0; p < places; p++) {
    if (profile.places[p]!.weight >= 2) centre += at.present[p]!
    if (profile.places[p]!.role === 'capital' && isHeldByMovement(state, p)) capitalLost = 1
  }
  // Fall: pressure at the centre with the army neutral, or the seat of the capital held, outlasts the ruler's resolve.
  // Graded around one half, where prototype.md 4.2 has a step: an army half of which refuses is half neutral.
  const neutral = clamp((now.armyRefusing - c.neutralFrom) / c.neutralWidth, 0, 1) * Math.min(2, centre / conditions.centreNeed)
  now.pressure = Math.max(0, now.pressure + days * (neutral + capitalLost - c.pressureLoss))
  if (now.rulerGone < 0 && now.pact < 0 && now.pressure >= conditions.resolveDays) {
    now.rulerGone = hour
    tellAt(setting, state, 'ruler-gone', -1, {})
  }
  const crowd = total(at.visible)
  if (crowd > now.peak) {
    now.peak = crowd
    now.peakHour = hour
  }
  if (hour % hoursPerDay === hoursPerDay - 1) onceADay(setting, state)
  const gone = total(at.mobilised) < Math.max(c.goneCrowd, c.calmShare * now.peak)
  const wasCalm = now.calmHours >= c.calmHours
  now.calmHours = gone ? now.calmHours + course.stepHours : 0
  if (!wasCalm && now.calmHours >= c.calmHours && now.peak > c.nationalCrowd) tellAt(setting, state, 'calm', -1, {})
}

/** The daily tests of prototype.md section 4.2: pact and civil war. */
function onceADay(setting: Setting, state: State): void {
  const { course, c, conditions, population, places } = setting
  const { at, now } = state
  const hour = now.step * course.stepHours
  const s = strengthsOf(setting, state)
  const reached = pactReached(c, s.leadership, s.programme, s.pactStrength, conditions.deepShare)
  if (now.rulerGone < 0 && now.pact < 0 && now.peak > c.nationalCrowd && reached) {
    now.pact = hour
    tellAt(setting, state, 'pact', -1, {})
  }
  let armed = 0
  let all = 0
  for (let p = 0; p < places; p++) {
    all += population.placePeople[p]!
    if (isHeldByMovement(state, p) && at.goneOver[p]! > 0) armed += population.placePeople[p]!
  }
  const twoSides = armed >= c.civilWarShare * all && armed <= (1 - c.civilWarShare) * all
  now.twoSidesDays = twoSides ? now.twoSidesDays + 1 : 0
  if (now.civilWar < 0 && now.twoSidesDays >= c.civilWarDays) {
    now.civilWar = hour
    tellAt(setting, state, 'civil-war', -1, {})
  }
}

/** Pact: leadership and programme suffice, and their strength outweighs a quarter of the deep state. */
export function pactReached(c: ConstantValues, leadership: number, programme: number, strength: number, deepShare: number): boolean {
  return leadership >= c.pactLeadership && programme >= c.pactProgramme && strength >= c.pactDeep * deepShare
}
