/** Section 5 of model.md: what crowd and forces do to each other, per engagement, drawn person by person. */
import { incomeGroups } from '../population/index.ts'
import { binomial, poisson, pow, relaxation, stream } from '../random/index.ts'
import { total } from './answers.ts'
import { isContested } from './standing.ts'
import { fatesPerSubject, hoursPerDay, orders, pairOf, perHundredThousand, perMillion } from './mathematics.ts'
import { fates, frontiersPerGroup, type Fate, type People } from './people.ts'
import type { Setting } from './setting.ts'
import type { State } from './state.ts'
import { tellAt } from './story.ts'

const streams = {
  dead: stream('clash-dead'),
  injured: stream('clash-injured'),
  detained: stream('clash-detained'),
  sweep: stream('sweep'),
  forceDead: stream('clash-force-dead'),
  forceInjured: stream('clash-force-injured'),
  who: stream('clash-who'),
  forceWho: stream('clash-force-who'),
  taken: stream('sweep-who'),
}

/** Pressure of the crowd on the guard of a place, in units of the ratio at which its seat falls. */
export function pressureAt(setting: Setting, state: State, p: number): number {
  const { c, strength } = setting
  const { at } = state
  const push = at.visible[p]! * (c.unarmedPush + (1 - c.unarmedPush) * at.violence[p]!)
  return push / (c.seatRatio * strength[p]! * (at.security[p]! + 1))
}

/** Size of the engagement: the harmonic meeting of crowd and loyal men. */
export function engagement(setting: Setting, state: State, p: number): number {
  const crowd = state.at.visible[p]!
  const loyal = state.at.security[p]!
  return crowd > setting.c.engagementFloor ? (crowd * loyal) / (crowd + loyal + 1) : 0
}

/** Violence rises with the force used and with outrage, and is held down by organised discipline. */
export function turnViolent(setting: Setting, state: State): void {
  const { places, course, c, on, pillars } = setting
  const { at } = state
  const up = relaxation(course.stepHours, c.violenceRiseHours)
  const down = relaxation(course.stepHours, c.violenceFallHours)
  for (let p = 0; p < places; p++) {
    const crowd = at.visible[p]!
    let target = 0
    if (on.violence && crowd > c.violentCrowd) {
      const rules = at.rules[p]!
      const force =
        rules === orders.restraint
          ? c.forceRestraint
          : rules === orders.live
            ? 1
            : Math.min(1, (c.forcePerMan * at.security[p]!) / (crowd + 1))
      const discipline = on.holding ? Math.min(c.disciplineMost, c.disciplineOfOrganisation * at.organisation[p]! + pillars.discipline) : 0
      target = Math.min(
        1,
        (c.violenceBase +
          c.violenceForce * force * Math.min(1, crowd / (c.violenceCrowd * setting.size)) +
          c.violenceOutrage * at.outrage[p]!) *
          (1 - discipline),
      )
    }
    at.violence[p]! += (target - at.violence[p]!) * (target > at.violence[p]! ? up : down)
    if (crowd > c.clashCrowd && at.violence[p]! > c.clashViolence && at.rules[p]! >= orders.batons && at.firstClash[p]! < 0) {
      at.firstClash[p] = state.now.step * course.stepHours
      tellAt(setting, state, 'first-clash', p, { crowd })
    }
  }
}

/** Deaths, injuries and detentions on both sides, taken from the people really there. */
export function clash(setting: Setting, state: State, people: People): void {
  const { places, course, c, on } = setting
  const { at, now } = state
  const recover = relaxation(course.stepHours, hoursPerDay * c.recentDays)
  const prisons: Prisons = { held: -1 }
  for (let p = 0; p < places; p++) {
    at.recent[p]! += -at.recent[p]! * recover + Math.max(0, at.mobilised[p]! - at.recent[p]!) * c.recentRise * course.stepHours
    if (!on.casualties) continue
    const met = engagement(setting, state, p)
    if (met > 0) {
      fight(setting, state, people, p, met, roomIn(setting, state, prisons))
      prisons.held = -1
    }
    if (now.sweepsFrom >= 0 && now.step * course.stepHours >= now.sweepsFrom && at.recent[p]! >= 1)
      sweep(setting, state, people, p, prisons)
  }
}

/** Those who are detained now; −1 where somebody has been taken since they were counted. */
interface Prisons {
  held: number
}

/** What an engagement is expected to cost the crowd in one step, in people. */
interface Toll {
  readonly deadly: number
  readonly deaths: number
  readonly injuries: number
  readonly detentions: number
}

/** Factor on who is detained: prisons fill, and how many a state will hold nobody knows beforehand (1 at first, in the middle run). */
function roomIn(setting: Setting, state: State, prisons: Prisons): number {
  const { c, on, people, unknown } = setting
  if (prisons.held < 0) prisons.held = total(state.at.detained)
  return unknown.custody * (on.cells ? Math.max(0, 1 - (prisons.held * perHundredThousand) / (unknown.custody * c.cells * people)) : 1)
}

function tollOf(setting: Setting, state: State, p: number, met: number, room: number): Toll {
  const { course, c } = setting
  const { at, now } = state
  const v = at.violence[p]!
  const rules = at.rules[p]!
  const hours = course.stepHours
  const live = rules === orders.live ? at.liveSecurity[p]! / at.security[p]! : 0
  // Retaking and clearing a lost seat is the deadliest engagement. Elsewhere forces that are not pressed need not shoot to
  // kill: the square keeps long simmering and large calm crowds from killing thousands.
  const pressed = isContested(setting, state, p) ? 1 : Math.max(c.fireUnpressed, Math.min(1, 2 * pressureAt(setting, state, p)))
  const deadly =
    restraintOf(setting, state, p) *
    live *
    c.deathsLive *
    met *
    (c.deadlyCalm + (1 - c.deadlyCalm) * v) *
    (1 - now.armyRefusing) *
    pressed *
    pressed *
    hours
  const blunt = rules >= orders.batons ? c.deathsBatons * met * (c.bluntCalm + v) * hours : 0
  return {
    deadly,
    deaths: deadly + blunt,
    injuries: c.injuries * met * hours * (rules === orders.restraint ? c.restraintHarm : c.bluntCalm + v),
    detentions: room * c.detentions * met * hours * (rules === orders.restraint ? c.restraintHarm : 1),
  }
}

/**
 * Fire limits itself: every death per million makes the next order dearer, and nobody likes to shoot at the disciplined.
 * How far a state goes follows from what it does to those who refuse; where a seat is fought for nothing is held back.
 */
function restraintOf(setting: Setting, state: State, p: number): number {
  const { c, on, pillars, people } = setting
  if (!on.limits) return 1
  const spared = Math.max(c.fireLeast, 1 - c.fireDiscipline * pillars.discipline)
  if (isContested(setting, state, p)) return spared
  const dead = (state.now.expectedDead * perMillion) / people / (c.fireHalf * pow(ruthlessness(setting), c.fireRuthless))
  return spared / (1 + dead * dead)
}

/** 0 where refusal is punished as mildly as in a free country, 1 where as hard as in the hardest; half is the reference. */
function ruthlessness({ c, conditions }: Setting): number {
  const share = (conditions.punishment - c.punishmentMild) / c.punishmentMild
  return 2 * Math.max(c.fireLeast, Math.min(1, share))
}

function fight(setting: Setting, state: State, people: People, p: number, met: number, room: number): void {
  const { c, goal, places, heart, marchers } = setting
  const { at } = state
  const toll = tollOf(setting, state, p, met, room)
  state.now.expectedDead += toll.deaths
  suffer(setting, state, people, p, p, 1 - at.marching[p]! - at.travelling[p]!, toll)
  if (heart !== p) for (const source of marchers[p]!) suffer(setting, state, people, p, source, at.marching[source]!, toll)
  else
    for (let source = 0; source < places; source++) {
      const come = (goal[source] === p ? at.marching[source]! : 0) + at.travelling[source]!
      if (source !== p) suffer(setting, state, people, p, source, come, toll)
    }
  hurtForces(setting, state, people, p, toll.deadly * c.deathsForces, toll.injuries * c.injuriesForces)
}

/** The part of a toll at place p that falls on people of `source`, of whom `share` are there. */
function suffer(setting: Setting, state: State, people: People, p: number, source: number, share: number, toll: Toll): void {
  const { course, c, population } = setting
  const { at, now } = state
  if (share <= 0) return
  const v = at.violence[p]!
  const there = Math.round((at.mobilised[source]! * share) / population.sample)
  const subject = pairOf(p, source)
  const take = (fate: Fate, streamId: number, expected: number): number => {
    const count = binomial(course.seed, streamId, now.step, subject, there, Math.min(1, expected / at.present[p]!))
    return takeActive(setting, state, people, source, count, fate, subject * fatesPerSubject + fate)
  }
  const dead = take(fates.dead, streams.dead, toll.deaths)
  const injured = take(fates.injured, streams.injured, toll.injuries)
  const detained = take(fates.detained, streams.detained, toll.detentions)
  const arrests = c.detentionWeight * detained
  remember(state, source, dead * (c.mournedMost - v) + c.injuryWeight * injured * (1 - c.injuryViolence * v) + arrests, dead + arrests)
  if (dead > 0 && state.ledger.done['first-death'] === undefined) {
    state.ledger.done['first-death'] = now.step * course.stepHours
    tellAt(setting, state, 'first-death', p, { dead })
  }
  at.dead[p]! += dead
  at.injured[p]! += injured
  at.detained[p]! += detained
}

/** Takes active civilians of a place; returns real people. */
function takeActive(setting: Setting, state: State, people: People, place: number, count: number, fate: Fate, subject: number): number {
  if (count === 0) return 0
  const { population, course } = setting
  const limit = (g: number): number => state.frontier[g * frontiersPerGroup + frontiersPerGroup - 1]!
  const draw = { seed: course.seed, stream: streams.who, step: state.now.step, subject }
  return people.take(draw, civilians(setting, place), limit, true, count, fate) * population.sample
}

/** What was done enters outrage and fear of the place it happened to, and in part of the country. */
function remember(state: State, place: number, suffering: number, blood: number): void {
  state.at.suffering[place]! += suffering
  state.at.bloodshed[place]! += blood
  state.now.farSuffering += suffering
  state.now.farBloodshed += blood
}

/** The income groups of a place. */
function civilians(setting: Setting, place: number): Int32Array {
  const first = setting.population.placeGroup[place]!
  return Int32Array.from({ length: incomeGroups }, (_, q) => first + q)
}

/** Losses of the forces, drawn among the units posted in the place. */
function hurtForces(setting: Setting, state: State, people: People, p: number, deadly: number, hurt: number): void {
  const { population, course } = setting
  const step = state.now.step
  const losses: readonly [number, Fate, number][] = [
    [poisson(course.seed, streams.forceDead, step, p, deadly / population.sample), fates.dead, 0],
    [poisson(course.seed, streams.forceInjured, step, p, hurt / population.sample), fates.injured, 1],
  ]
  for (const [count, fate, kind] of losses) {
    if (count === 0) continue
    const posted = setting.units.filter((g) => state.post[g] === p)
    const draw = { seed: course.seed, stream: streams.forceWho, step, subject: p * 2 + kind }
    const size = (g: number): number => population.groupStart[g + 1]! - population.groupStart[g]!
    const found = people.take(draw, posted, size, false, count, fate) * population.sample
    if (fate === fates.dead) state.at.deadForces[p]! += found
    else state.at.injuredForces[p]! += found
  }
}

/** Detentions from home after the state has used live fire: of those who were ever out. */
function sweep(setting: Setting, state: State, crowd: People, p: number, prisons: Prisons): void {
  const { population, course, c } = setting
  const { at, now } = state
  const room = roomIn(setting, state, prisons)
  const expected = Math.min(
    c.sweepMost * at.recent[p]!,
    room * c.sweeps * at.security[p]! * course.stepHours * Math.min(1, at.recent[p]! / c.sweepCrowd),
  )
  const count = poisson(course.seed, streams.sweep, now.step, p, expected / population.sample)
  if (count === 0) return
  const draw = { seed: course.seed, stream: streams.taken, step: now.step, subject: p }
  const detained = crowd.take(draw, civilians(setting, p), (g) => state.everOut[g]!, false, count, fates.detained) * population.sample
  at.detained[p]! += detained
  prisons.held = -1
  at.recent[p] = Math.max(0, at.recent[p]! - detained)
  remember(state, p, c.detentionWeight * detained, c.detentionWeight * detained)
}
