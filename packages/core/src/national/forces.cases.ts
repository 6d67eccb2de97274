/** Worked by hand from the equations of forces.ts, clash.ts and seats.ts (model.md sections 3 and 5). */
import { frontiersPerGroup } from './people.ts'
import type { Step } from './phases.ts'
import { engagement, pressureAt } from './clash.ts'
import type { Given, Worked } from './worked.cases.ts'

/** How many of the 500 soldiers refuse, as a real number. */
const refusing = ({ setting, state }: Step): number => state.reach[setting.units[0]! * frontiersPerGroup]!

/** People who feel nothing at home, an army of tie 0.8 that makes up its mind in an hour. */
const army: Given = {
  constants: { armyShare: 0.005, armyMass: 1.4, armyLead: 0.8, armySees: 0.05, bandwagon: 0, refusalTail: 2, refusalArmyHours: 1 },
  conditions: { basket: 1e-6, punishment: 1 },
  pillars: { leadership: 0 },
  capital: { remembered: 500 },
  now: { share: 0.005 },
}

/** A thousand people before a thousand who fire, none of whom refuses. */
const fire: Given = {
  constants: { deathsLive: 0.01, deathsBatons: 0, seatRatio: 0.5, fireHalf: 10, fireRuthless: 1, fireDiscipline: 1.5, fireLeast: 0.05 },
  conditions: { punishment: 1.05 },
  capital: { visible: 1000, present: 1000, mobilised: 1000, security: 1000, liveSecurity: 1000, rules: 3, violence: 1 },
}
const met = 1e6 / 2001

export const forceCases: readonly Worked[] = [
  {
    title: 'margin 1.4 − 0.8 = 0.6, refusing 0.36/1.36 of 500, half of it in the first hour',
    given: army,
    phase: 'orders',
    of: refusing,
    is: (0.5 * 500 * 0.36) / 1.36,
  },
  {
    title: 'somebody to turn to: margin 0.6 + 0.8 · 0.5 = 1, a half of 500',
    given: { ...army, pillars: { leadership: 0.5 } },
    phase: 'orders',
    of: refusing,
    is: 125,
  },
  {
    title: 'without splitting it is as without leadership',
    given: { ...army, pillars: { leadership: 0.5 }, off: ['splitting'] },
    phase: 'orders',
    of: refusing,
    is: (0.5 * 500 * 0.36) / 1.36,
  },
  {
    title: 'violence takes it away: 1.4 · (1 − 0.6) − 0.8 < 0',
    given: { ...army, capital: { remembered: 500, violence: 1 } },
    phase: 'orders',
    of: refusing,
    is: 0,
  },
  { title: 'a crowd that no army sees', given: { ...army, now: { share: 0.0002 } }, phase: 'orders', of: refusing, is: 0 },
  {
    title: 'punishment holds it: margin 0.6/2, 0.09/1.09',
    given: { ...army, conditions: { basket: 1e-6, punishment: 2 } },
    phase: 'orders',
    of: refusing,
    is: (0.5 * 500 * 0.09) / 1.09,
  },
  {
    title: 'engagement of a thousand with a thousand',
    given: fire,
    of: ({ setting, state }) => engagement(setting, state, 0),
    is: met,
  },
  {
    title: 'pressure of a calm crowd: 1000 · 0.15/(2 · 50)',
    given: { constants: { unarmedPush: 0.15, seatRatio: 2 }, capital: { visible: 1000, security: 49 } },
    of: ({ setting, state }) => pressureAt(setting, state, 0),
    is: 1.5,
  },
  {
    title: 'pressure of a violent one: 1000/(2 · 50)',
    given: { constants: { unarmedPush: 0.15, seatRatio: 2 }, capital: { visible: 1000, security: 49, violence: 1 } },
    of: ({ setting, state }) => pressureAt(setting, state, 0),
    is: 10,
  },
  {
    title: 'expected dead without limits: 0.01 · engagement',
    given: { ...fire, off: ['limits'] },
    phase: 'clash',
    of: ({ state }) => state.now.expectedDead,
    is: 0.01 * met,
  },
  {
    title: 'nobody likes to shoot at the disciplined: … · (1 − 1.5 · 0.4)',
    given: { ...fire, pillars: { discipline: 0.4 } },
    phase: 'clash',
    of: ({ state }) => state.now.expectedDead,
    is: 0.004 * met,
  },
  {
    title: 'ten dead per million, one here, halve the next fire',
    given: { ...fire, now: { expectedDead: 1 } },
    phase: 'clash',
    of: ({ state }) => state.now.expectedDead,
    is: 1 + 0.005 * met,
  },
  {
    title: 'nothing is held back where a seat is fought for',
    given: { ...fire, capital: { ...fire.capital, seatLost: 0 }, now: { expectedDead: 1 } },
    phase: 'clash',
    of: ({ state }) => state.now.expectedDead,
    is: 1 + 0.01 * met,
  },
  {
    title: 'a calm crowd dies at a twentieth of the rate, where nothing presses at a quarter squared',
    given: {
      ...fire,
      constants: { ...fire.constants, seatRatio: 12, deadlyCalm: 0.05, fireUnpressed: 0.25 },
      capital: { ...fire.capital, violence: 0 },
    },
    phase: 'clash',
    of: ({ state }) => state.now.expectedDead,
    is: 0.01 * met * 0.05 * 0.0625,
  },
  {
    title: 'violence goes half of the way to 0.05 + 1.2 · 0.5',
    given: {
      constants: { violenceBase: 0.05, violenceForce: 1.2, violenceOutrage: 0, violenceCrowd: 2000, violenceRiseHours: 1 },
      capital: { visible: 1000, rules: 3 },
    },
    phase: 'violence',
    of: ({ state }) => state.at.violence[0]!,
    is: 0.325,
  },
  {
    title: 'discipline holds it down: … · (1 − 0.4)',
    given: {
      constants: { violenceBase: 0.05, violenceForce: 1.2, violenceOutrage: 0, violenceCrowd: 2000, violenceRiseHours: 1 },
      capital: { visible: 1000, rules: 3 },
      pillars: { discipline: 0.4 },
    },
    phase: 'violence',
    of: ({ state }) => state.at.violence[0]!,
    is: 0.195,
  },
  {
    title: 'the seat falls in its third hour under pressure',
    given: {
      constants: { seatHours: 3, seatRatio: 2, unarmedPush: 0.15, seatCrowd: 800 },
      capital: { visible: 1000, security: 49, seatHours: 2 },
    },
    phase: 'seats',
    of: ({ state }) => state.at.seatLost[0]!,
    is: 0,
  },
  {
    title: 'not before',
    given: {
      constants: { seatHours: 3, seatRatio: 2, unarmedPush: 0.15, seatCrowd: 800 },
      capital: { visible: 1000, security: 49, seatHours: 1 },
    },
    phase: 'seats',
    of: ({ state }) => state.at.seatLost[0]!,
    is: -1,
  },
  {
    title: 'an emergency hardens orders by one degree',
    given: { now: { curfew: 1 } },
    phase: 'rules',
    of: ({ state }) => state.at.rules[0]!,
    is: 2,
  },
  {
    title: 'after the fall nobody is touched',
    given: { now: { curfew: 1, rulerGone: 0 } },
    phase: 'rules',
    of: ({ state }) => state.at.rules[0]!,
    is: 0,
  },
]
