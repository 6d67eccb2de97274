/** Section 3 of model.md: one rule for everyone. Budget against cost gives the share willing; ranks decide who that is. */
import { incomeGroups, tieCount } from '../population/index.ts'
import { exp, log, normal, quarterPower, relaxation, stream } from '../random/index.ts'
import { acquiescence, acquiescenceOf, hardship, type Acquiescence } from './conditions.ts'
import type { Kernel } from './kernel/index.ts'
import { frontiersPerGroup } from './people.ts'
import { hoursPerDay, orders, quarters } from './mathematics.ts'
import { onSquare, type Setting } from './setting.ts'
import type { State } from './state.ts'

const dayStream = stream('day-chance')

/** What each place draws for a day, kept until the next: many steps ask for the same. */
const drawn = new WeakMap<Setting, { day: number; readonly chance: Float64Array }>()

function chanceOf(setting: Setting, day: number): Float64Array {
  let known = drawn.get(setting)
  if (known === undefined) drawn.set(setting, (known = { day: -1, chance: new Float64Array(setting.places) }))
  if (known.day !== day) {
    for (let p = 0; p < setting.places; p++) known.chance[p] = setting.c.daySpread * normal(setting.course.seed, dayStream, day, p)
    known.day = day
  }
  return known.chance
}

/** The terms of the budget that are the same for all income groups of a place, with their signs. */
export interface PlaceTerms {
  readonly jump: number
  readonly outrage: number
  readonly momentum: number
  readonly organisation: number
  readonly local: number
  readonly reserve: number
  readonly fatigue: number
  readonly fear: number
}

export function placeTerms(setting: Setting, state: State, p: number): PlaceTerms {
  const { c, on, conditions, course, readiness } = setting
  const { at, now } = state
  const day = Math.floor((now.step * course.stepHours) / hoursPerDay)
  return {
    jump: at.jump[p]!,
    outrage: at.outrage[p]!,
    momentum: at.momentum[p]!,
    organisation: on.organisation ? c.organisation * at.organisation[p]! : 0,
    local: readiness[p]! + (on.chance ? chanceOf(setting, day)[p]! : 0),
    reserve: -conditions.reserve,
    fatigue: (on.fatigue ? -at.fatigue[p]! : 0) - (on.weariness ? c.weariness * at.weary[p]! : 0),
    fear: -at.fear[p]!,
  }
}

export function sumOf(terms: PlaceTerms): number {
  return terms.jump + terms.outrage + terms.momentum + terms.organisation + terms.local + terms.reserve + terms.fatigue + terms.fear
}

/** What is left of hardship after acquiescence, h·(1 − A). */
export function bareHardship(setting: Setting, state: State, p: number, q: number, calm: Acquiescence): number {
  const h = hardship(setting, state, p, setting.population.income[p * incomeGroups + q]!)
  return h * (1 - acquiescence(setting, calm, h))
}

/** Danger D in ordinary costs: loyal security against the remembered crowd, by the rules of engagement in force. */
export function feelDanger(setting: Setting, state: State): void {
  const { places, c, on } = setting
  const { at, now } = state
  const severity = severities(setting)
  // An order of live fire is heard everywhere: people fear that it may come to them.
  const threat = now.liveFire >= 0 ? c.liveThreat : 0
  for (let p = 0; p < places; p++) {
    const here = severity[at.rules[p]!]!
    const worst = here + threat * Math.max(0, c.severityLive - here)
    const odds = onSquare(setting, at.security, p) / (onSquare(setting, at.remembered, p) + c.notAlone * setting.size)
    at.danger[p] = on.danger ? worst * (1 - exp(-c.dangerSlope * odds)) : c.severityRestraint
  }
}

export function severities(setting: Setting): readonly number[] {
  const { c } = setting
  return [c.severityRestraint, c.severityBatons, c.severityRubber, c.severityLive]
}

/** What peaceful discipline leaves of the cost of acting. */
export function easeOf({ c, on, pillars }: Setting): number {
  return on.easing ? 1 - c.easing * pillars.discipline : 1
}

/** Cost of acting in units of the ordinary one, calendar included. */
export function costOfActing(setting: Setting, state: State, p: number): number {
  const { c, on, course } = setting
  const cost = (1 + state.at.danger[p]!) * easeOf(setting)
  if (!on.calendar || course.calls.length === 0) return cost
  const hour = state.now.step * course.stepHours
  const here = course.calls.filter(({ places }) => places === undefined || places.includes(setting.profile.places[p]!.id))
  const eased = here.filter((call) => hour >= call.hour && hour < call.hour + call.hours)
  if (eased.length > 0) return cost * (1 - c.callEase * Math.max(...eased.map(({ strength }) => strength ?? 1)))
  // Whoever has been called once and will be called again saves himself for it.
  const between = here.some((call) => hour > call.hour) && here.some((call) => hour < call.hour)
  return between ? cost * (1 + c.callLull) : cost
}

/**
 * Share willing for x = budget/(median caution · cost): assembly · x^α/(1 + x^α), 0 where x is not positive.
 * Where α is a whole number of quarters, as shipped, only + × ÷ √ are needed.
 */
export function shareWilling(x: number, tail: number, assembly: number): number {
  return x <= 0 ? 0 : willingBy(powerOf(x, tail, tail * quarters), assembly)
}

function powerOf(x: number, tail: number, steps: number): number {
  return steps === Math.floor(steps) ? quarterPower(x, steps) : exp(tail * log(x))
}

function willingBy(power: number, assembly: number): number {
  return (assembly * power) / (1 + power)
}

/** 2^(−times). */
function halved(times: number): number {
  return 1 / (1 << times)
}

/** What F friends in the street add: βs·(1 − 2^(−F)); the first counts half of it. */
export function friendTerms(setting: Setting): Float64Array {
  return Float64Array.from({ length: tieCount + 1 }, (_, friends) => (setting.on.ties ? setting.c.ties * (1 - halved(friends)) : 0))
}

/**
 * Moves the frontiers of all civilian groups towards the willing and rounds them to ranks.
 * Deviation from model.md: the frontier relaxes as a real number and is rounded afterwards, ⌊s + u⌋, so that groups of
 * thirty people give the same expected number as one of thousands (notes of the prototype, pitfall 5).
 * Where the run has a kernel, that does the same.
 */
export function moveFrontiers(setting: Setting, state: State, offset: Float64Array): void {
  const { places, population, course, c, assembly } = setting
  const { at, reach, frontier, everOut, moved, kernel } = state
  const up = settling(state, course.stepHours, c.riseHours)
  moved.length = kernel === undefined ? 0 : moveByKernel(setting, state, kernel, up)
  if (kernel !== undefined) return
  const { groupStart, placeGroup } = population
  const friends = friendTerms(setting)
  const downCalm = settling(state, course.stepHours, c.fallHours)
  const downFire = settling(state, course.stepHours, c.fallUnderFireHours)
  const tail = c.cautionTail
  const steps = tail * quarters
  for (let p = 0; p < places; p++) {
    const calm = acquiescenceOf(setting, state, p)
    const shared = sumOf(placeTerms(setting, state, p))
    const scale = 1 / (c.cautionMedian * costOfActing(setting, state, p))
    const able = assembly[p]!
    const down = at.rules[p] === orders.live ? downFire : downCalm
    for (let q = 0; q < incomeGroups; q++) {
      const g = placeGroup[p]! + q
      const size = groupStart[g + 1]! - groupStart[g]!
      const budget = bareHardship(setting, state, p, q, calm) + shared
      const round = offset[g]!
      const spark = Math.min(size, Math.floor(at.spark[p]! / incomeGroups + round))
      const base = g * frontiersPerGroup
      for (let f = 0; f < frontiersPerGroup; f++) {
        const x = (budget + friends[f]!) * scale
        const willing = x <= 0 ? 0 : size * willingBy(powerOf(x, tail, steps), able)
        const before = reach[base + f]!
        const gap = willing - before
        const after = before + gap * (gap > 0 ? up : down)
        reach[base + f] = after
        // not negative, so that cutting off rounds down
        const rank = Math.max(spark, (after + round) | 0)
        if (rank === frontier[base + f]) continue
        frontier[base + f] = rank
        moved.at[moved.length++] = base + f
      }
      if (frontier[base]! > everOut[g]!) everOut[g] = frontier[base]!
    }
  }
}

/** Gives the kernel what it has to know of each place at this step. */
function moveByKernel(setting: Setting, state: State, kernel: Kernel, up: number): number {
  const { places, course, c, assembly, basket } = setting
  const { at } = state
  const { rows } = kernel
  const downCalm = settling(state, course.stepHours, c.fallHours)
  const downFire = settling(state, course.stepHours, c.fallUnderFireHours)
  let k = 0
  for (let p = 0; p < places; p++) {
    const calm = acquiescenceOf(setting, state, p)
    rows[k++] = sumOf(placeTerms(setting, state, p))
    rows[k++] = 1 / (c.cautionMedian * costOfActing(setting, state, p))
    rows[k++] = calm.rest
    rows[k++] = calm.patience
    rows[k++] = basket[p]! * (1 + at.shockBasket[p]!)
    rows[k++] = at.rules[p] === orders.live ? downFire : downCalm
    rows[k++] = assembly[p]!
    rows[k++] = at.spark[p]! / incomeGroups
  }
  return kernel.move(up)
}

/** All relaxing fields start at their stationary value (notes of the prototype, correction 14): the first step goes all the way. */
function settling(state: State, stepHours: number, half: number): number {
  return state.now.step === 0 ? 1 : relaxation(stepHours, half)
}

/** A place tires of its own protest, less where it is organised, and recovers when the streets are empty. */
export function tire(setting: Setting, state: State): void {
  const { places, course, c, population, on, pillars } = setting
  const { at } = state
  const rate = c.fatigue * setting.unknown.stamina * (on.sustaining ? 1 - c.sustaining * pillars.leadership : 1)
  for (let p = 0; p < places; p++) {
    const out = at.mobilised[p]! / population.placePeople[p]!
    const busy = out / (out + c.busyShare)
    const gain = rate * busy * (1 - c.organisedRest * at.organisation[p]!) - (at.fatigue[p]! / c.fatigueDays) * (1 - busy)
    at.fatigue[p] = Math.max(0, at.fatigue[p]! + (course.stepHours / hoursPerDay) * gain)
    if (onSquare(setting, at.visible, p) > c.organisingCrowd)
      at.organisation[p]! += Math.max(
        0,
        (course.stepHours / hoursPerDay) * c.organisationGrowth * (c.organisationMost - at.organisation[p]!),
      )
    if (on.weariness) wear(setting, state, p)
  }
}

/**
 * Days of protest behind those who are out, however few they are: whoever comes for the first time comes fresh, and whoever
 * stays at home rests.
 */
function wear(setting: Setting, state: State, p: number): void {
  const { course, c, population, on, pillars } = setting
  const { at, everOut } = state
  const out = at.mobilised[p]!
  let ever = 0
  for (let q = 0; q < incomeGroups; q++) ever += everOut[population.placeGroup[p]! + q]!
  const fresh = (ever - at.comers[p]!) * population.sample
  at.comers[p] = ever
  if (fresh > 0) at.weary[p]! *= 1 - fresh / Math.max(fresh, out)
  const days = course.stepHours / hoursPerDay
  const share = out / (c.wearyShare * population.placePeople[p]!)
  const there = (share * share) / (1 + share * share)
  const slow = on.sustaining ? 1 - c.sustaining * pillars.leadership : 1
  at.weary[p]! += days * (there * slow * setting.unknown.stamina - ((1 - there) * at.weary[p]!) / c.restDays)
}
