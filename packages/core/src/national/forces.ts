/** Section 3 of model.md, members of forces: who refuses, unit by unit, and how many loyal ones stand where. */
import { exp, log, relaxation } from '../random/index.ts'
import { acquiescenceOf } from './conditions.ts'
import { bareHardship } from './acting.ts'
import { frontiersPerGroup, type People } from './people.ts'
import { hoursPerDay } from './mathematics.ts'
import { middleGroup, onSquare, type Setting } from './setting.ts'
import { holding, isHeldByMovement, isInterior, standing } from './standing.ts'
import type { State } from './state.ts'
import { tellAt } from './story.ts'

/**
 * margin = (sympathy + bandwagon + χ·mass − duty)/punishment for each unit; the share that refuses is a power law of it.
 * The refusal frontier of the unit relaxes towards that share; members below it stand aside at the next move.
 */
export function weighOrders(setting: Setting, state: State, offset: Float64Array): void {
  const { population, profile, c, on, conditions, duty, course } = setting
  const { reach, frontier, post, broken, moved } = state
  const { groupForce, groupPlace, groupStart } = population
  const lost = lostWeight(setting, state)
  const punishment = Math.max(c.punishmentLeast, conditions.punishment * (1 - c.punishmentLost * lost))
  const wagon = c.bandwagon * Math.min(1, 2 * lost + c.wagonArmy * state.now.armyRefusing)
  const ratePolice = relaxation(course.stepHours, c.refusalHours)
  const rateArmy = relaxation(course.stepHours, c.refusalArmyHours)
  const homeFeeling = feelingsAtHome(setting, state)
  state.now.lostShare = lost
  const stance = on.refusal && on.institution ? stanceOfArmy(setting, state, homeFeeling, wagon, punishment) : 0
  const ended = state.now.rulerGone >= 0 || state.now.pact >= 0
  const rateBack = ended ? 0 : relaxation(course.stepHours, hoursPerDay * c.refusalBackDays)
  // the same for all units at a place
  const pressed = new Float64Array(setting.places).fill(-1)
  for (const g of setting.units) {
    const force = groupForce[g]!
    const entry = profile.forces[force]!
    const base = g * frontiersPerGroup
    const size = groupStart[g + 1]! - groupStart[g]!
    let share = 0
    const where = post[g]!
    const asOne = on.institution && entry.kind === 'army'
    if (asOne) share = stance
    else if (on.refusal && where >= 0) {
      if (pressed[where]! < 0) pressed[where] = pressOf(setting, state, where)
      const margin = (sympathy(setting, state, homeFeeling, groupPlace[g]!, where) + wagon + pressed[where]! - duty[g]!) / punishment
      share = margin > 0 ? tailShare(margin, c.refusalTail) : 0
    }
    const rate = entry.kind === 'police' ? ratePolice : rateArmy
    const stay = broken[g]! > 0 ? Math.max(share * size, reach[base]!) : share * size
    // What the army has decided it takes back slowly, and not at all once the ruler has gone.
    const after = reach[base]! + (stay - reach[base]!) * (asOne && stay < reach[base]! ? rateBack : rate)
    const rank = Math.floor(after + offset[g]!)
    if (rank !== frontier[base]) moved.at[moved.length++] = base
    for (let f = 0; f < frontiersPerGroup; f++) {
      reach[base + f] = after
      frontier[base + f] = rank
    }
  }
}

/**
 * The army decides as one: by the share of the people in the street, how they behave, whom it could turn to, and its tie.
 * margin = (feeling·(1 − v)·seen + armyMass·m·(1 − massViolence·v) + armyLead·leadership·seen + bandwagon − tie + unknown)/punishment
 */
function stanceOfArmy(setting: Setting, state: State, home: Float64Array, wagon: number, punishment: number): number {
  const { profile, population, c, places, pillars, on, people } = setting
  const { at, now } = state
  const armies = profile.forces.filter((force) => force.kind === 'army')
  if (armies.length === 0) return 0
  const tie = armies.reduce((sum, force) => sum + force.duty, 0) / armies.length
  let crowd = 0
  let violent = 0
  let feeling = 0
  for (let p = 0; p < places; p++) {
    feeling += population.placePeople[p]! * home[p]!
    crowd += at.remembered[p]!
    violent += at.remembered[p]! * at.violence[p]!
  }
  const v = crowd > 0 ? violent / crowd : 0
  const mass = Math.min(c.armyMassMost, now.share / c.armyShare)
  if (mass <= c.armySees) return 0
  const seen = Math.min(1, 2 * mass)
  const led = on.splitting ? c.armyLead * pillars.leadership * seen : 0
  const moved = (feeling / people) * (1 - v) * seen + c.armyMass * mass * (1 - c.massViolence * v) + led + wagon
  const margin = (moved - tie + setting.unknown.army) / punishment
  return margin > 0 ? tailShare(margin, c.refusalTail) : 0
}

function tailShare(margin: number, tail: number): number {
  const power = exp(tail * log(margin))
  return power / (1 + power)
}

/** Budget of an ordinary household of each place, as a member of the forces knows it from home. */
function feelingsAtHome(setting: Setting, state: State): Float64Array {
  const feelings = new Float64Array(setting.places)
  for (let p = 0; p < setting.places; p++) {
    const bare = bareHardship(setting, state, p, middleGroup, acquiescenceOf(setting, state, p))
    feelings[p] = Math.min(1, bare + setting.c.jumpSympathy * state.at.jump[p]! + state.at.outrage[p]!)
  }
  return feelings
}

function sympathy(setting: Setting, state: State, home: Float64Array, from: number, where: number): number {
  const { c, on, population } = setting
  const { at } = state
  const own = from === where || population.placeBloc[from] === population.placeBloc[where] || !on.posting ? 1 : c.awayFromHome
  const seen = Math.min(1, onSquare(setting, at.present, where) / (2 * (onSquare(setting, at.posted, where) + c.postedFloor)))
  return home[from]! * own * (1 - at.violence[where]!) * seen
}

/** χ·mass·(1 − 0.6·violence): how many one would have to shoot, against the men posted there. */
function pressOf(setting: Setting, state: State, where: number): number {
  const { c, conditions, profile } = setting
  const { at } = state
  const local = c.massRatio * (onSquare(setting, at.posted, where) + c.postedFloor)
  const need = profile.places[where]!.weight >= 2 ? Math.max(local, conditions.centreNeed) : local
  return c.massSympathy * Math.min(c.massMost, onSquare(setting, at.remembered, where) / need) * (1 - c.massViolence * at.violence[where]!)
}

/** Share of the political weight whose seats are lost now; the capital and the metropolis count three times. */
function lostWeight(setting: Setting, state: State): number {
  const { places, profile, c } = setting
  let lost = 0
  let all = 0
  for (let p = 0; p < places; p++) {
    const weight = profile.places[p]!.weight * (profile.places[p]!.weight >= 2 ? c.centreLost : 1)
    all += weight
    if (isHeldByMovement(state, p)) lost += weight
  }
  return lost / all
}

/** After people have moved: loyal men on the street of each place, the refusing share, and what becomes of units. */
export function countForces(setting: Setting, state: State, people: People): void {
  const { population, profile, c, places, on } = setting
  const { at, post, broken, now } = state
  const { groupForce, groupStart, sample } = population
  at.security.set(at.foreign)
  at.liveSecurity.fill(0)
  at.posted.fill(0)
  at.interior.fill(0)
  const refusing = new Float64Array(places)
  const members = new Float64Array(places)
  let army = 0
  let armyRefusing = 0
  let whole = 0
  let wholeAside = 0
  for (const g of setting.units) {
    const force = groupForce[g]!
    const entry = profile.forces[force]!
    const asOne = on.institution && entry.kind === 'army'
    if (asOne) {
      whole += (groupStart[g + 1]! - groupStart[g]!) * sample
      wholeAside += people.active[g]! * sample
    }
    if (post[g]! < 0) continue
    const where = post[g]!
    const free = (groupStart[g + 1]! - groupStart[g]! - people.detained[g]! - people.injured[g]! - people.dead[g]!) * sample
    const aside = people.active[g]! * sample
    if (!asOne) breakUnit(setting, state, g, where, free > 0 ? aside / free : 0)
    const street = (entry.kind === 'police' ? c.policeOnStreet : 1) * standing(setting, state, where) * holding(setting, state, entry.kind)
    const loyal = street * (free - aside) * (broken[g] === 0 ? 1 : broken[g] === 1 ? c.dissolvedLoyal : 0)
    at.security[where]! += loyal
    if (entry.willUse === 'live') at.liveSecurity[where]! += loyal
    if (isInterior(entry.kind)) at.interior[where]! += free
    at.posted[where]! += street * free
    refusing[where]! += aside
    members[where]! += free
    if (entry.kind !== 'police') {
      army += free
      armyRefusing += aside
    }
  }
  now.armyRefusing = whole > 0 ? wholeAside / whole : army > 0 ? armyRefusing / army : 0
  for (let p = 0; p < places; p++) noteAside(setting, state, p, members[p]! > 0 ? refusing[p]! / members[p]! : 0)
}

function noteAside(setting: Setting, state: State, p: number, share: number): void {
  const { at } = state
  at.aside[p] = share
  if (share >= setting.c.asideTold && at.asideMost[p]! < setting.c.asideTold) tellAt(setting, state, 'stand-aside', p, { share })
  if (share > at.asideMost[p]!) at.asideMost[p] = share
}

/** Beyond its breaking point a unit dissolves; beyond a further one it changes sides (section 3). */
function breakUnit(setting: Setting, state: State, g: number, where: number, refusing: number): void {
  const { c } = setting
  const { broken, at } = state
  if (refusing >= c.breakingPoint && broken[g] === 0) {
    broken[g] = 1
    tellAt(setting, state, 'unit-dissolved', where, { share: refusing })
  }
  if (refusing >= c.changeSides && broken[g] === 1) {
    broken[g] = 2
    at.goneOver[where]!++
    tellAt(setting, state, 'unit-changed-sides', where, { share: refusing })
  }
}

/** Moves barracked units, of one force or of all, up to `number` people, to the crowds, heaviest first; returns who went, by force. */
export function moveReserves(setting: Setting, state: State, number: number, only?: string): Float64Array {
  const { population, profile, places, c } = setting
  const { at, post } = state
  const need = Float64Array.from(
    { length: places },
    (_, p) => (at.visible[p]! + at.peak[p]! * (c.reservesMemory + at.violence[p]!)) * profile.places[p]!.weight,
  )
  const total = need.reduce((sum, x) => sum + x, 0)
  const gone = new Float64Array(profile.forces.length)
  if (total <= 0) return gone
  const sent = new Float64Array(places)
  let left = number
  for (let g = 0; g < population.groups && left > 0; g++) {
    const force = population.groupForce[g]!
    if (force < 0 || post[g]! >= 0 || (only !== undefined && profile.forces[force]!.id !== only)) continue
    // Where the police has left the streets nobody sends more of it.
    if (2 * holding(setting, state, profile.forces[force]!.kind) < 1) continue
    const size = (population.groupStart[g + 1]! - population.groupStart[g]!) * population.sample
    let best = 0
    for (let p = 1; p < places; p++) if ((need[p]! * number) / total - sent[p]! > (need[best]! * number) / total - sent[best]!) best = p
    post[g] = best
    sent[best]! += size
    gone[force]! += size
    left -= size
  }
  // Those who come are fresh.
  for (let p = 0; p < places; p++) if (sent[p]! > 0) at.strain[p]! *= at.posted[p]! / (at.posted[p]! + sent[p]!)
  return gone
}

/** Foreign contingents: outside the population, without sympathy, on guard at the centre. */
export function stationForeign(setting: Setting, state: State, number: number): void {
  const { places, profile } = setting
  const centres = [...Array(places).keys()].filter((p) => profile.places[p]!.weight >= 2)
  const total = centres.reduce((sum, p) => sum + state.at.peak[p]! + 1, 0)
  for (const p of centres) state.at.foreign[p]! += Math.max(0, number) * ((state.at.peak[p]! + 1) / total)
}
