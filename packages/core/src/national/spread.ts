/** Section 4 of model.md: sparks, marches, the hour of the day, and the attention of the state. */
import { exp, normal, relaxation, stream } from '../random/index.ts'
import { clockHour, hourFactor, startHourOf } from './hours.ts'
import { incomeGroups } from '../population/index.ts'
import { frontiersPerGroup, type People } from './people.ts'
import { onSquare, type Setting } from './setting.ts'
import type { State } from './state.ts'
import { tellAt } from './story.ts'

const turnout = stream('spark-turnout')

/** The first group who act regardless: simulated people of each place who are out because of a spark. */
export function lightSparks(setting: Setting, state: State): void {
  const { course, profile, population, c, on } = setting
  const hour = state.now.step * course.stepHours
  const out = state.at.spark
  out.fill(0)
  for (const [k, spark] of course.sparks.entries()) {
    if (hour < spark.hour || hour >= spark.hour + spark.hours) continue
    const p = profile.places.findIndex((place) => place.id === spark.place)
    const people = spark.people * (on.chance ? exp(c.sparkSpread * normal(course.seed, turnout, 0, k)) : 1)
    if (people > 0 && hour < spark.hour + course.stepHours) tellAt(setting, state, 'spark', p, { people })
    out[p] = Math.max(out[p]!, people / population.sample)
  }
  for (const call of course.calls) if (hour >= call.hour && hour < call.hour + course.stepHours) tellAt(setting, state, 'call', -1, {})
}

/** Who is where: the mobilised of each place, those who have marched, and what of them is to be seen at this hour. */
export function gather(setting: Setting, state: State, people: People): void {
  const { places, course, c, on, goal } = setting
  const { at, now } = state
  const hour = now.step * course.stepHours
  const startHour = startHourOf(course)
  for (let p = 0; p < places; p++) at.mobilised[p] = mobilisedAt(setting, state, people, p)
  for (let p = 0; p < places; p++) {
    const to = goal[p]!
    const drawn = on.marches && to >= 0 && onSquare(setting, at.remembered, to) > c.marchCrowd * setting.size
    if (drawn && at.mobilised[p]! > c.columnCrowd && state.ledger.done[`march:${p}`] === undefined) {
      state.ledger.done[`march:${p}`] = hour
      tellAt(setting, state, 'march', p, { to }, { goal: setting.profile.places[to]!.name })
    }
    at.marching[p] = drawn ? c.marchShare : 0
    at.present[p] = at.mobilised[p]! * (1 - at.marching[p]!)
  }
  for (let p = 0; p < places; p++) if (at.marching[p]! > 0) at.present[goal[p]!]! += at.mobilised[p]! * at.marching[p]!
  travel(setting, state)
  const clock = clockHour(startHour, hour)
  const night = now.curfew === 1 && (clock >= c.curfewFrom || clock < c.curfewTo) ? c.curfewCrowd : 1
  const factor = hourFactor(setting.hourShare, startHour, hour, course.stepHours) * night
  for (let p = 0; p < places; p++) {
    at.visible[p] = at.present[p]! * factor
    if (at.visible[p]! > at.peak[p]!) at.peak[p] = at.visible[p]!
    if (at.visible[p]! >= c.gatheringCrowd && at.firstGathering[p]! < 0) {
      at.firstGathering[p] = hour
      tellAt(setting, state, 'first-gathering', p, { crowd: c.gatheringCrowd })
    }
  }
}

/** Once demands are political the seat of power draws people from everywhere: the metropolis where there is one, else the capital. */
export function travel(setting: Setting, state: State): void {
  const { places, c, on, heart } = setting
  const { at } = state
  at.travelling.fill(0)
  if (!on.pull || onSquare(setting, at.remembered, heart) <= c.pullCrowd * setting.size) return
  let come = 0
  for (let p = 0; p < places; p++) {
    if (p === heart) continue
    at.travelling[p] = c.pull * at.politicised[p]! * (1 - at.marching[p]!)
    const go = at.travelling[p]! * at.mobilised[p]!
    at.present[p]! -= go
    come += go
  }
  at.present[heart]! += come
}

/**
 * Real people mobilised in a place. In a sample, where one simulated person stands for many, the rounding of the frontier
 * is given back, so that small crowds are not lost in the logarithm of the news (notes of the prototype, sample-size test).
 */
function mobilisedAt(setting: Setting, state: State, people: People, p: number): number {
  const { placeGroup, sample } = setting.population
  let active = 0
  for (let q = 0; q < incomeGroups; q++) {
    const g = placeGroup[p]! + q
    active += people.active[g]!
    const at = g * frontiersPerGroup
    const rounded = state.frontier[at]!
    const real = Math.max(state.reach[at]!, state.at.spark[p]! / incomeGroups)
    if (sample > 1 && Math.abs(rounded - real) < 1) active += real - rounded
  }
  return Math.max(0, active * sample)
}

/** Attention = crowd × political weight, taken in within hours; below its threshold nothing is answered. */
export function takeNotice(setting: Setting, state: State): void {
  const { places, course, c, weight } = setting
  const { at, now } = state
  let level = 0
  let heaviest = 0
  for (let p = 0; p < places; p++) {
    level += at.visible[p]! * weight[p]!
    if (at.visible[p]! * weight[p]! > at.visible[heaviest]! * weight[heaviest]!) heaviest = p
  }
  const noticed = c.noticed * setting.size
  now.attention += (level - now.attention) * relaxation(course.stepHours, c.attentionHours)
  if (now.attention >= noticed && state.ledger.done.noticed === undefined) {
    state.ledger.done.noticed = now.step * course.stepHours
    tellAt(setting, state, 'noticed', heaviest, { attention: now.attention })
  }
  const answered = state.ledger.triggered.length > state.ledger.pending.length
  now.ignoredHours = answered ? 0 : now.attention > noticed ? now.ignoredHours + course.stepHours : now.ignoredHours
}
