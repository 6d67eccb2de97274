/** Section 7 of model.md, what happens while the run lasts: pressure on the ruler, pact, two armed sides, calm. */
import { total } from './answers.ts'
import type { ConstantValues } from './constants/index.ts'
import { isHeldByMovement } from './standing.ts'
import { hoursPerDay, orders } from './mathematics.ts'
import { clamp, type Setting } from './setting.ts'
import type { State } from './state.ts'
import { tellAt } from './story.ts'
import { strengthsOf } from './outcome.ts'
import { resolveOf } from './resolve.ts'
import { strikingShare } from './strikes.ts'

export function followEnd(setting: Setting, state: State): void {
  const { course, places, profile, c, size } = setting
  const { at, now } = state
  const hour = now.step * course.stepHours
  const days = course.stepHours / hoursPerDay
  let capitalLost = 0
  for (let p = 0; p < places; p++) if (profile.places[p]!.role === 'capital' && isHeldByMovement(state, p)) capitalLost = 1
  // Fall: the share of the people in the street presses, the more the army stands aside; the seat of the capital held presses too.
  const aside = clamp((now.armyRefusing - c.neutralFrom) / c.neutralWidth, 0, 1)
  const push =
    Math.min(c.pressMost, (now.share + c.strikePress * strikingShare(setting, state)) / c.rulerShare) *
    (c.pressAlone + (1 - c.pressAlone) * aside)
  now.pressure = Math.max(0, now.pressure + days * (push + capitalLost - c.pressureLoss))
  if (!hasEnded(state)) {
    now.pressureMost = Math.max(now.pressureMost, now.pressure)
    splitUnderFire(setting, state, days)
    if (now.civilWar < 0 && now.pressure >= resolveOf(setting)) end(setting, state, 'rulerGone', 'ruler-gone')
  }
  const crowd = total(at.visible)
  if (crowd > now.peak) {
    now.peak = crowd
    now.peakHour = hour
  }
  now.today = Math.max(now.today, crowd)
  if (course.calls.some((call) => hour >= call.hour && hour < call.hour + course.stepHours)) now.sinceCall = 0
  if (course.calls.some((call) => hour >= call.hour)) now.sinceCall = Math.max(now.sinceCall, crowd)
  // The last step of a day, whatever its length.
  if ((hour % hoursPerDay) + course.stepHours >= hoursPerDay) {
    onceADay(setting, state)
    now.yesterday = now.today
    now.today = 0
  }
  const gone = total(at.mobilised) < Math.max(c.goneCrowd * size, c.calmShare * now.peak)
  const wasCalm = now.calmHours >= c.calmHours
  now.calmHours = gone ? now.calmHours + course.stepHours : 0
  if (!wasCalm && now.calmHours >= c.calmHours && now.peak > c.nationalCrowd * size) tellAt(setting, state, 'calm', -1, {})
}

function hasEnded({ now }: State): boolean {
  return now.rulerGone >= 0 || now.pact >= 0
}

/** Writes down that the ruler has gone or a pact is made, and the strengths with which the contest is then judged. */
function end(setting: Setting, state: State, what: 'rulerGone' | 'pact', told: 'ruler-gone' | 'pact'): void {
  state.now[what] = state.now.step * setting.course.stepHours
  state.ledger.contest = { ...strengthsOf(setting, state) }
  tellAt(setting, state, told, -1, {})
}

/** An army half of which refuses while the other half fires on a crowd that fights back becomes two armed sides. */
function splitUnderFire(setting: Setting, state: State, days: number): void {
  const { at, now } = state
  let crowd = 0
  let violent = 0
  let fire = 0
  for (let p = 0; p < setting.places; p++) {
    crowd += at.remembered[p]!
    violent += at.remembered[p]! * at.violence[p]!
    if (at.rules[p] === orders.live) fire += at.remembered[p]!
  }
  if (crowd <= 0) return
  const evenly = 2 * now.armyRefusing * (2 - 2 * now.armyRefusing)
  now.splitDays += days * evenly * (violent / crowd) * (fire / crowd)
  if (now.civilWar < 0 && now.splitDays >= setting.c.splitDays * setting.unknown.split) {
    now.civilWar = now.step * setting.course.stepHours
    tellAt(setting, state, 'civil-war', -1, {})
  }
}

/** The daily test of a pact: the state negotiates, is pressed, and there is somebody to agree with on something. */
function onceADay(setting: Setting, state: State): void {
  const { c, on, conditions, size } = setting
  const { now } = state
  if (!on.negotiating || hasEnded(state) || now.civilWar >= 0 || now.negotiating !== 1) return
  const s = strengthsOf(setting, state)
  const reached = pactReached(c, s.leadership, s.programme, s.pactStrength, conditions.deepShare)
  const pressed = now.pressure >= c.pactPressure * resolveOf(setting)
  if (reached && pressed && now.peak > c.nationalCrowd * size) end(setting, state, 'pact', 'pact')
}

/** Pact: leadership and programme suffice, and their strength outweighs a quarter of the deep state. */
export function pactReached(c: ConstantValues, leadership: number, programme: number, strength: number, deepShare: number): boolean {
  return leadership >= c.pactLeadership && programme >= c.pactProgramme && strength >= c.pactDeep * deepShare
}
