/** Worked by hand: what is lost of a mechanism where it is switched off, as far as no other table has it. */
import { angry, first } from './clash.cases.ts'
import { costOfActing, tire } from './acting.ts'
import { acquiescenceOf } from './conditions.ts'
import { offered } from './ending.cases.ts'
import { strengthsOf } from './outcome.ts'
import { column, peopled } from './peopled.cases.ts'
import { resolveOf } from './resolve.ts'
import { travel } from './spread.ts'
import { full } from './strengths.cases.ts'
import { shockOf, type Worked } from './worked.cases.ts'

const middling = { corruption: 0.63, rents: 0.22 / 0.37, rulerYears: 30, punishment: 1 }

export const switchCases: readonly Worked[] = [
  {
    title: 'discipline that holds nothing down: 0.05 + 1.2 · 0.5 · 0.5 + 0.5 · 0.2, half of the way',
    given: { ...angry, off: ['holding'] },
    phase: 'violence',
    of: first('violence'),
    is: [0.45 / 2],
  },
  {
    title: 'an offer with nobody who negotiates: no pact',
    given: { ...offered, off: ['negotiating'] },
    phase: 'end',
    of: ({ state }) => [state.now.pact, state.now.rulerGone],
    is: [-1, -1],
  },
  {
    title: 'a gain that nobody guards: 0.5 · 0.4 · (0.3 + 0.7 · 0.5) · 2.5',
    given: { ...full, off: ['guarding'] },
    of: ({ setting, state }) => strengthsOf(setting, state).movement,
    is: 0.325,
  },
  {
    title: 'twenty years against ten, and as if they were ten: 5 · 2 · 2^1.5, 5 · 2',
    given: {
      conditions: { resolveDays: 5, rulerYears: 20 },
      constants: { resolve: 2, middlingYears: 10, resolveYears: 1.5 },
      off: ['chance'],
    },
    of: ({ setting }) => [resolveOf(setting), resolveOf({ ...setting, on: { ...setting.on, tenure: false } })],
    is: [28.2842712, 10],
  },
  {
    title: 'a long rule that raises no tension: as in a middling country',
    given: {
      shocks: [],
      constants: { tensionYears: 0.25, middlingYears: 10 },
      conditions: middling,
      off: ['tenure', 'chance'],
    },
    of: ({ setting }) => setting.tension,
    is: 1,
  },
  {
    title: 'a promise as old as it is, whoever made it: 0.2 · 2^(−5/5)',
    given: {
      conditions: { promise: 0.2, promiseAgeYears: 5, rulerYears: 20, rents: 0, distraction: 0 },
      constants: { promiseYears: 5, promiseRule: 0.2 },
      off: ['tenure'],
    },
    of: ({ setting, state }) => acquiescenceOf(setting, state, 0).rest,
    is: 0.9,
  },
  {
    title: 'people who are used to nothing: a basket of 90 stays 90, where the middling country pays 36 of 100',
    given: { conditions: { basket: 90 }, constants: { custom: 0.5, middlingHardship: 0.36 }, off: ['custom'] },
    of: ({ setting }) => setting.basket[0]!,
    is: 90,
  },
  {
    title: 'a net cut whole that brings nobody out to see: 2.4 · ½, without 0.3 · ½',
    given: {
      constants: { momentum: 2.4, momentumHalf: 0.08, momentumPower: 2, blackoutOut: 0.3, calling: 0 },
      conditions: { newsHalfHours: 1e12 },
      capital: { news: 0.08 },
      now: { net: 0 },
      off: ['blackout'],
    },
    phase: 'news',
    of: ({ state }) => state.at.momentum[0]!,
    is: 1.2,
  },
  {
    title: 'a danger that no crowd lowers: that of restraint',
    given: {
      constants: { severityRestraint: 0.2, severityBatons: 0.7, dangerSlope: 1, notAlone: 10 },
      capital: { rules: 1, security: 2000, remembered: 1000 },
      off: ['danger'],
    },
    phase: 'danger',
    of: ({ state }) => state.at.danger[0]!,
    is: 0.2,
  },
  {
    title: 'a country twice the size that counts heads',
    given: { constants: { referencePeople: 0.05, sizePower: 1 }, off: ['size'] },
    of: ({ setting }) => [setting.size, setting.regionSize],
    is: [1, 1],
  },
  {
    title: 'an offence of another region, felt at once though nobody has heard of it: 0.4, all of it taken up',
    given: {
      country: { ...peopled, regions: peopled.regions.map((region) => ({ ...region, dependence: {} })) },
      shocks: shockOf(0.4, { kind: 'offence', origin: 'north' }),
      off: ['hearing', 'resonance'],
    },
    phase: 'shocks',
    of: column('shock'),
    is: [0.4, 0.4, 0.4],
  },
  {
    title: 'a leader whom everybody knows before anything was noticed: 2.4 · ½ · (1 + 1.2 · (0.55 − 0.05))',
    given: {
      constants: { momentum: 2.4, momentumHalf: 0.08, momentumPower: 2, calling: 1.2, leaderless: 0.05, knownBefore: 0.2, buildingDays: 7 },
      conditions: { newsHalfHours: 1e12 },
      pillars: { leadership: 0.55 },
      capital: { news: 0.08 },
      off: ['building'],
    },
    phase: 'news',
    of: ({ state }) => state.at.momentum[0]!,
    is: 1.92,
  },
  {
    title: 'a led movement that tires like any other: 0.2 + (0.4 · ½ − 0.2/5 · ½)/4',
    given: {
      stepHours: 6,
      constants: { fatigue: 0.4, busyShare: 0.01, organisedRest: 0.4, fatigueDays: 5, sustaining: 0.3, organisingCrowd: 1e5 },
      pillars: { leadership: 0.5 },
      capital: { mobilised: 600, fatigue: 0.2 },
      off: ['sustaining'],
    },
    of: ({ setting, state }) => {
      tire(setting, state)
      return state.at.fatigue[0]!
    },
    is: 0.245,
  },
  {
    title: 'a called day like any other: 1 − 0.4 · 0.5 by discipline alone',
    given: { constants: { callEase: 0.3, easing: 0.4 }, pillars: { discipline: 0.5 }, calls: [{ hour: 0, hours: 2 }], off: ['calendar'] },
    of: ({ setting, state }) => costOfActing(setting, state, 0),
    is: 0.8,
  },
  {
    title: 'peaceful discipline that makes nothing cheaper on a called day: 1 − 0.3',
    given: { constants: { callEase: 0.3, easing: 0.4 }, pillars: { discipline: 0.5 }, calls: [{ hour: 0, hours: 2 }], off: ['easing'] },
    of: ({ setting, state }) => costOfActing(setting, state, 0),
    is: 0.7,
  },
  {
    title: 'a seat of power that draws nobody: the 1,000 of the village stay there',
    given: {
      constants: { pull: 0.35, pullCrowd: 100 },
      capital: { mobilised: 500, present: 500, remembered: 500 },
      village: { mobilised: 1000, present: 1000, politicised: 1 },
      off: ['pull'],
    },
    of: ({ setting, state }) => {
      travel(setting, state)
      return [...state.at.present]
    },
    is: [500, 1000],
  },
  {
    title: 'a ruler who could be voted out endures 5 · 2 · e^(−1 · (0.8 − 0.3)); as if of a middling regime 5 · 2',
    given: {
      conditions: { resolveDays: 5, competition: 0.8 },
      constants: { resolve: 2, resolveYears: 0, resolveCompetition: -1, middlingCompetition: 0.3 },
      off: ['chance'],
    },
    of: ({ setting }) => [resolveOf(setting), resolveOf({ ...setting, on: { ...setting.on, regime: false } })],
    is: [6.0653066, 10],
  },
  {
    title: 'a kind of regime that raises no tension and strengthens no promise: as in a middling country, 1 − 0.2',
    given: {
      shocks: [],
      constants: { tensionCompetition: 2, promiseCompetition: 2, promiseRule: 0, middlingCompetition: 0.3, middlingDelivery: 0 },
      conditions: { ...middling, rulerYears: 10, competition: 0.8, promise: 0.2, rents: 0, distraction: 0 },
      off: ['regime', 'chance'],
    },
    of: ({ setting, state }) => [setting.tension, acquiescenceOf(setting, state, 0).rest],
    is: [1, 0.8],
  },
]
