/** Worked by hand from the equations of seats.ts and explainSeat.ts (model.md section 5): seats, and orders of engagement. */
import { explainSeat } from './explainSeat.ts'
import { column, peopled } from './peopled.cases.ts'
import type { Step } from './phases.ts'
import { seatState } from './seats.ts'
import type { Given, Worked } from './worked.cases.ts'

/** Half of a calm crowd pushes; a seat falls at 2 of them for each man, from 800 people on, after 3 hours. */
export const pushed: Given = {
  country: peopled,
  constants: {
    unarmedPush: 0.5,
    seatRatio: 2,
    seatCrowd: 800,
    seatHours: 3,
    seatUnderFire: 1.5,
    retakeCalm: 0.1,
    retakeCrowd: 300,
    clearingHours: 6,
    contestedPressure: 0.5,
  },
  // pressure 2000 · 0.5/(2 · 400) = 1.25
  capital: { visible: 2000, security: 399, seatHours: 2 },
  now: { step: 5 },
}
const seat = (...names: readonly ('seatLost' | 'seatHours' | 'seatBack' | 'clearing')[]) => {
  return ({ state }: Step): number[] => names.map((name) => state.at[name][0]!)
}
/** The seat of the capital is lost, and a crowd of 200 stands before it. */
const lost: Given = { ...pushed, capital: { seatLost: 2, visible: 200, violence: 0.4, security: 51, rules: 1, seatHours: 2 } }

/** Fire is ordered, the guard would, and the seat of the capital is lost. */
export const ordered: Given = {
  country: peopled,
  constants: {
    ...pushed.constants,
    fireCrowd: 100,
    fireRefusal: 0.5,
    fireViolence: 0.2,
    fireViolenceEverywhere: 0.1,
    fireOnCrowd: 50,
    fireDays: 2,
  },
  now: { liveFire: 0, step: 3 },
  capital: { visible: 100, violence: 0.3, seatLost: 0, security: 1e6, rules: 1 },
}
const rules = column('rules')

export const seatCases: readonly Worked[] = [
  {
    title: 'pressure 1.25 in the third hour: the seat falls at hour 5, a major one',
    given: pushed,
    phase: 'seats',
    of: (step) => [...seat('seatLost', 'seatHours', 'seatBack')(step), step.state.ledger.done['major-seat-lost'] ?? 'none'],
    is: [5, 0, 0, 5],
  },
  {
    title: 'a seat of weight 1 is no major one, and a village has none',
    given: { ...pushed, capital: {}, town: { ...pushed.capital }, village: { ...pushed.capital } },
    phase: 'seats',
    of: (step) => {
      const { done } = step.state.ledger
      return [...column('seatLost')(step), done['seat-lost'] ?? 'none', done['major-seat-lost'] ?? 'none']
    },
    is: [-1, -1, 5, 5, 'none'],
  },
  {
    title: 'under fire 1.25 does not do, and the hours run back',
    given: { ...pushed, capital: { ...pushed.capital, rules: 3 } },
    phase: 'seats',
    of: seat('seatLost', 'seatHours'),
    is: [-1, 1],
  },
  {
    title: 'nor does a crowd of 800, however few guard it',
    given: { ...pushed, capital: { ...pushed.capital, visible: 800, security: 0 } },
    phase: 'seats',
    of: seat('seatLost', 'seatHours'),
    is: [-1, 1],
  },
  {
    title: 'pressure of just 1 is no push: 1600 · 0.5/(2 · 400); hours do not fall below none',
    given: { ...pushed, capital: { visible: 1600, security: 399, seatHours: 0.5 } },
    phase: 'seats',
    of: seat('seatHours'),
    is: [0],
  },
  {
    title: 'steps of two hours count two',
    given: { ...pushed, stepHours: 2, capital: { ...pushed.capital, seatHours: 0.5 } },
    phase: 'seats',
    of: seat('seatLost', 'seatHours'),
    is: [-1, 2.5],
  },
  {
    title: 'with seats off none falls',
    given: { ...pushed, off: ['seats'] },
    phase: 'seats',
    of: seat('seatLost', 'seatHours'),
    is: [-1, 2],
  },
  {
    title: 'retaken: 51 · 2 against 200 · (0.1 + 0.4), and 6 hours of clearing',
    given: lost,
    phase: 'seats',
    of: seat('seatLost', 'seatBack', 'seatHours', 'clearing'),
    is: [2, 1, 0, 11],
  },
  {
    title: 'not by 50 · 2',
    given: { ...lost, capital: { ...lost.capital, security: 50 } },
    phase: 'seats',
    of: seat('seatBack', 'clearing'),
    is: [0, 0],
  },
  {
    title: 'from 300 people on only by fire',
    given: { ...lost, capital: { ...lost.capital, visible: 300, security: 1000 } },
    phase: 'seats',
    of: seat('seatBack'),
    is: [0],
  },
  {
    title: 'by fire',
    given: { ...lost, capital: { ...lost.capital, visible: 300, security: 1000, rules: 3 } },
    phase: 'seats',
    of: seat('seatBack'),
    is: [1],
  },
  {
    title: 'what a map shows: held by the movement, contested, held by the state with too few, with too little pressure, without a seat',
    given: {
      ...pushed,
      capital: { ...pushed.capital, seatLost: 1 },
      town: { visible: 900, security: 399 },
      village: { visible: 5000, security: 0 },
    },
    of: ({ setting, state }) => {
      const shown = (p: number): number => seatState(setting, state, p)
      const before = [shown(0), shown(2), shown(1)]
      state.at.visible[2] = 800
      state.at.security[2] = 0
      const few = shown(2)
      state.at.visible[2] = 801
      state.at.security[2] = 400.5
      return [...before, few, shown(2)]
    },
    is: [2, 1, 0, 0, 0],
  },
  {
    title: 'explained: 0.5 + 0.5 · 0.2 push, 2000 · 0.6/400 for each man, 2 by itself, 3 under fire',
    given: { ...pushed, capital: { ...pushed.capital, violence: 0.2, rules: 3, aside: 0.1 } },
    of: (step) => {
      const now = explainSeat(step, 0)!
      const { crowd, loyal, aside, pushing, calmPush, perOfficer, bearsCalm, bears, leastCrowd, hoursAbove, hoursNeeded } = now
      return [crowd, loyal, aside, pushing, calmPush, perOfficer, bearsCalm, bears, leastCrowd, hoursAbove, hoursNeeded, String(now.lost)]
    },
    is: [2000, 399, 0.1, 0.6, 0.5, 3, 2, 3, 800, 2, 3, 'false'],
  },
  {
    title: 'where there is no seat, or seats are off, there is nothing to explain',
    given: { ...pushed, off: ['seats'] },
    of: (step) => [JSON.stringify(explainSeat(step, 0)), JSON.stringify(explainSeat(step, 1))],
    is: ['null', 'null'],
  },
  {
    title: 'a village has no seat to explain, a town has',
    given: { ...lost, town: { rules: 1 } },
    of: (step) => [
      JSON.stringify(explainSeat(step, 1)),
      explainSeat(step, 2)!.bears,
      String(explainSeat(step, 2)!.underFire),
      String(explainSeat(step, 0)!.lost),
    ],
    is: ['null', 2, 'false', 'true'],
  },
]

export const ruleCases: readonly Worked[] = [
  {
    title: 'live fire where it is ordered, possible and fought for; the south keeps its restraint',
    given: ordered,
    phase: 'rules',
    of: rules,
    is: [3, 0, 1],
  },
  {
    title: 'nobody in the town would: a police that shoots rubber',
    given: { ...ordered, town: { ...ordered.capital } },
    phase: 'rules',
    of: rules,
    is: [3, 0, 1],
  },
  { title: 'not before an order', given: { ...ordered, now: { liveFire: -1 } }, phase: 'rules', of: rules, is: [1, 0, 1] },
  {
    title: 'not on fewer than 100',
    given: { ...ordered, capital: { ...ordered.capital, visible: 99 } },
    phase: 'rules',
    of: rules,
    is: [1, 0, 1],
  },
  {
    title: 'half of an army that refuses still fires',
    given: { ...ordered, now: { liveFire: 0, armyRefusing: 0.5 } },
    phase: 'rules',
    of: rules,
    is: [3, 0, 1],
  },
  {
    title: 'more than half does not',
    given: { ...ordered, now: { liveFire: 0, armyRefusing: 0.51 } },
    phase: 'rules',
    of: rules,
    is: [1, 0, 1],
  },
  {
    title: 'a crowd that is hardly violent is not fired on',
    given: { ...ordered, capital: { ...ordered.capital, violence: 0.2 } },
    phase: 'rules',
    of: rules,
    is: [1, 0, 1],
  },
  {
    title: 'where nothing presses nobody fires',
    given: { ...ordered, capital: { ...ordered.capital, seatLost: -1 } },
    phase: 'rules',
    of: rules,
    is: [1, 0, 1],
  },
  {
    title: 'pressure does: 100 · (0.5 + 0.5 · 0.3)/(2 · 60) = 0.54',
    given: { ...ordered, capital: { ...ordered.capital, seatLost: -1, security: 59 } },
    phase: 'rules',
    of: rules,
    is: [3, 0, 1],
  },
  {
    title: 'fire goes on against more than 50',
    given: { ...ordered, capital: { ...ordered.capital, seatLost: -1, rules: 3 } },
    phase: 'rules',
    of: rules,
    is: [3, 0, 1],
  },
  {
    title: 'fire everywhere asks only for some violence',
    given: { ...ordered, now: { liveFire: 0, liveEverywhere: 1 }, capital: { ...ordered.capital, seatLost: -1, violence: 0.15 } },
    phase: 'rules',
    of: rules,
    is: [3, 0, 1],
  },
  {
    title: 'and for some',
    given: { ...ordered, now: { liveFire: 0, liveEverywhere: 1 }, capital: { ...ordered.capital, violence: 0.1 } },
    phase: 'rules',
    of: rules,
    is: [1, 0, 1],
  },
  {
    title: 'an order lapses after two days',
    given: { ...ordered, now: { liveFire: 0, step: 49 }, capital: { ...ordered.capital, seatLost: -1, security: 59 } },
    phase: 'rules',
    of: rules,
    is: [1, 0, 1],
  },
  {
    title: 'not yet in the last hour of the second, and not without limits',
    given: { ...ordered, now: { liveFire: 0, step: 48 }, capital: { ...ordered.capital, seatLost: -1, security: 59 } },
    phase: 'rules',
    of: rules,
    is: [3, 0, 1],
  },
  {
    title: 'where limits are off it does not lapse',
    given: { ...ordered, now: { liveFire: 0, step: 49 }, capital: { ...ordered.capital, seatLost: -1, security: 59 }, off: ['limits'] },
    phase: 'rules',
    of: rules,
    is: [3, 0, 1],
  },
  {
    title: 'where a seat is fought for it does not lapse',
    given: { ...ordered, now: { liveFire: 0, step: 49 } },
    phase: 'rules',
    of: rules,
    is: [3, 0, 1],
  },
  {
    title: 'after a pact nobody is touched',
    given: { ...ordered, now: { liveFire: 0, pact: 0 } },
    phase: 'rules',
    of: rules,
    is: [0, 0, 0],
  },
  {
    title: 'without homecoming orders stay as they were',
    given: { ...ordered, now: { liveFire: 0, rulerGone: 0 }, off: ['homecoming'] },
    phase: 'rules',
    of: rules,
    is: [3, 0, 1],
  },
]
