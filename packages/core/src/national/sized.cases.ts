/** Worked by hand: what counts heads in a country twice the size, hours in steps of two, and what is drawn for a country (setting.ts). */
import { exp, normal, pow, stream } from '../random/index.ts'
import { feelShocks } from './conditions.ts'
import { day, offered } from './ending.cases.ts'
import { explainSeat } from './explainSeat.ts'
import { judgeOutcome, strengthsOf } from './outcome.ts'
import { column, peopled, twice } from './peopled.cases.ts'
import type { Step } from './phases.ts'
import { resolveOf } from './resolve.ts'
import { ruleEngagements, seatState } from './seats.ts'
import { ordered, pushed } from './seats.cases.ts'
import { events } from './spread.cases.ts'
import { full } from './strengths.cases.ts'
import { certain, drawn } from './weary.cases.ts'
import { shockOf, type Given, type Worked } from './worked.cases.ts'

const larger = (given: Given): Given => ({ ...given, ...twice(given.constants ?? {}) })
const now =
  (...names: readonly (keyof Step['state']['now'])[]) =>
  ({ state }: Step): number[] =>
    names.map((name) => state.now[name])
const margin = (name: string): Worked['of'] => {
  return ({ setting, state }) => judgeOutcome(setting, state).margins.find((row) => row.name === name)!.needed
}
/** Nobody was ever out here, and for 47 hours nobody has been. */
const empty: Given = { ...day, capital: {}, town: {}, now: { ...day.now!, peak: 0, calmHours: 47 } }

export const sizedCases: readonly Worked[] = [
  {
    title: 'fewer than 2 · 30 in the street are nobody: 59 are, 60 are not',
    given: larger({ ...empty, capital: { mobilised: 59 } }),
    phase: 'end',
    of: now('calmHours'),
    is: [48],
  },
  { title: 'sixty', given: larger({ ...empty, capital: { mobilised: 60 } }), phase: 'end', of: now('calmHours'), is: [0] },
  {
    title: 'calm is told after a peak of more than 2 · 200, at its hour, of the whole country',
    given: larger({ ...empty, stepHours: 2, now: { ...empty.now!, peak: 401, calmHours: 46 } }),
    phase: 'end',
    of: events('calm'),
    is: [14, -1],
  },
  {
    title: 'not after one of 400',
    given: larger({ ...empty, now: { ...empty.now!, peak: 400 } }),
    phase: 'end',
    of: events('calm'),
    is: [],
  },
  {
    title: 'nor is a pact made with a crowd that never was more',
    given: larger({ ...offered, capital: {}, town: {}, now: { ...offered.now!, peak: 400 } }),
    phase: 'end',
    of: now('pact'),
    is: [-1],
  },
  {
    title: 'with 401 it is, in the last two hours of a day',
    given: larger({ ...offered, capital: {}, town: {}, stepHours: 2, now: { ...offered.now!, step: 11, peak: 401 } }),
    phase: 'end',
    of: (step) => [...now('pact')(step), ...events('pact')(step)],
    is: [22, 22, -1],
  },
  {
    title: 'a seat that 800 take takes 1,600',
    given: larger({ ...pushed, capital: { ...pushed.capital, visible: 1600, security: 9 } }),
    phase: 'seats',
    of: (step) => [step.state.at.seatHours[0]!, seatState(step.setting, step.state, 0), explainSeat(step, 0)!.leastCrowd],
    is: [1, 0, 1600],
  },
  {
    title: 'and 1,601 can, in the third hour, told with how many',
    given: larger({ ...pushed, stepHours: 2, capital: { ...pushed.capital, visible: 1601, security: 9 } }),
    phase: 'seats',
    of: (step) => [...column('seatLost')(step), ...events('seat-lost')(step), step.state.ledger.done['seat-lost']!],
    is: [10, -1, -1, 10, 0, 1601, 10],
  },
  {
    title: 'outrage is half as great where twice as many have to be hurt: 0.2 · 12/(12 + 24)',
    given: larger({
      country: peopled,
      constants: { outrageDays: 1e9, outrage: 0.2, outrageHalf: 12, nearKm: 1, hearFar: 0 },
      capital: { suffering: 12 },
    }),
    phase: 'outrage',
    of: column('outrage'),
    is: [0.2 / 3, 0, 0],
  },
]

export const stepCases: readonly Worked[] = [
  {
    title: 'two hours press twice as long: 6 and 2/24 of the balance; the peak is at hour 14',
    given: { ...day, stepHours: 2 },
    phase: 'end',
    of: now('pressure', 'peakHour'),
    is: [6 + (0.5 * (0.15 + 0.85 * 0.5) - 0.1) / 12, 14],
  },
  {
    title: 'a fall and two sides at their hours',
    given: { ...day, stepHours: 2, now: { ...day.now!, pressure: 30 } },
    phase: 'end',
    of: (step) => [...now('rulerGone')(step), ...events('ruler-gone')(step)],
    is: [14, 14, -1],
  },
  {
    title: 'two sides',
    given: {
      ...day,
      stepHours: 2,
      constants: { ...day.constants, splitDays: 1.5 },
      capital: { remembered: 300, violence: 1, rules: 3 },
      now: { ...day.now!, armyRefusing: 0.5, splitDays: 1.49 },
    },
    phase: 'end',
    of: (step) => [...now('splitDays', 'civilWar')(step), ...events('civil-war')(step)],
    is: [1.49 + 2 / 24, 14, 14, -1],
  },
  {
    title: 'a called day that begins at hour 14 begins with step 7',
    given: { ...day, stepHours: 2, calls: [{ hour: 15, hours: 2 }], now: { ...day.now!, sinceCall: 900 } },
    phase: 'end',
    of: now('sinceCall'),
    is: [900],
  },
  {
    title: 'a shock at hour 2 is told in the second step of two hours, with its size, of no place; it is not felt in the first',
    given: { stepHours: 2, shocks: shockOf(0.2, { hour: 2 }), off: ['resonance'] },
    of: (step) => {
      feelShocks(step.setting, step.state)
      const before = step.state.at.shock[0]!
      step.state.now.step = 1
      feelShocks(step.setting, step.state)
      return [before, step.state.at.shock[0]!, ...events('shock')(step)]
    },
    is: [0, 0.2, 2, -1, 0.2],
  },
  {
    title: 'an order of fire lapses after two days: in step 25 of two hours, not in step 24',
    given: { ...ordered, stepHours: 2, capital: { ...ordered.capital, seatLost: -1, security: 59 } },
    of: (step) =>
      [24, 25].map((number) => {
        step.state.now.step = number
        step.state.at.rules[0] = 1
        ruleEngagements(step.setting, step.state)
        return column('rules')(step)[0]!
      }),
    is: [3, 1],
  },
  {
    title: 'a place is being cleared until its hour: step 3 of two hours is before hour 7',
    given: { ...ordered, stepHours: 2, now: { liveFire: 0, step: 3 }, capital: { ...ordered.capital, seatLost: -1, clearing: 7 } },
    phase: 'rules',
    of: column('rules'),
    is: [3, 0, 1],
  },
  {
    title: 'not at hour 6 until hour 6',
    given: { ...ordered, stepHours: 2, now: { liveFire: 0, step: 3 }, capital: { ...ordered.capital, seatLost: -1, clearing: 6 } },
    phase: 'rules',
    of: column('rules'),
    is: [1, 0, 1],
  },
]

const unknown = (name: string, of: Worked['of'], constant: keyof typeof certain, is: number): Worked => ({
  title: `${name}: e^(0.5 · z), z drawn for the country`,
  given: { ...full, constants: { ...full.constants, ...certain, [constant]: 0.5 } },
  of,
  is,
})
const strength =
  (name: 'movement' | 'rival'): Worked['of'] =>
  ({ setting, state }) =>
    strengthsOf(setting, state)[name]

export const unknownCases: readonly Worked[] = [
  unknown(
    'what the ruler bears, of 1.3 · 5 · 2² days',
    ({ setting }) => resolveOf(setting),
    'resolveSpread',
    26 * drawn('resolve-unknown'),
  ),
  unknown('and what it takes to cost somebody', margin('sacrifice'), 'resolveSpread', 0.32 * 26 * drawn('resolve-unknown')),
  unknown(
    'the movement',
    strength('movement'),
    'contestSpread',
    0.5 * (0.4 + 0.6 * 0.6) * (0.3 + 0.7 * 0.5) * 2.5 * drawn('movement-unknown'),
  ),
  unknown('its rivals, the stronger of 0.9 · 0.5 · 0.6 and 0.5 · 0.4', strength('rival'), 'contestSpread', 0.27 * drawn('rival-unknown')),
  {
    title: 'readiness of a place: what is known, of its region, and its own',
    given: { country: peopled, constants: { ...certain, regionSpread: 0.5, placeSpread: 0.25 } },
    of: ({ setting }) => [...setting.readiness],
    is: [0, 1, 2].map(
      (p) =>
        [0, 0.1, 0][p]! + 0.5 * normal(1, stream('region-unknown'), 0, p === 1 ? 1 : 0) + 0.25 * normal(1, stream('place-unknown'), 0, p),
    ),
  },
  {
    title: 'strength of seats, within a bound',
    given: { country: peopled, constants: { ...certain, seatSpread: 0.5, seatLeast: 0.9 } },
    of: ({ setting }) => [...setting.strength],
    is: [0, 1, 2].map((p) => Math.min(1 / 0.9, Math.max(0.9, exp(0.5 * normal(1, stream('seat-strength'), 0, p))))),
  },
  {
    title: 'duty of units',
    given: {
      country: { ...peopled, forces: peopled.forces.map((force) => ({ ...force, dutySpread: 0.1 })) },
      constants: certain,
    },
    of: ({ setting }) => [...setting.units].map((g) => setting.duty[g]! - 0.1 * normal(1, stream('unit-duty'), 0, g)),
    is: [0.2, 0.9, 0.8, 0.2, 0.2, 0.8],
  },
  {
    title: 'tension: what is known, and a draw',
    given: {
      country: peopled,
      constants: {
        ...certain,
        tensionSpread: 0.5,
        tensionCorruption: 0,
        tensionYears: 2,
        tensionDelivery: 0,
        tensionHardship: 0,
        tensionRepression: 0,
        middlingYears: 10,
      },
      conditions: { rulerYears: 20 },
    },
    of: ({ setting }) => setting.tension,
    is: 4 * drawn('country-tension'),
  },
  {
    title: 'tension by corruption and by hardship: e^(2 · 0.1 + 3 · (0.5 − 0.3))',
    given: {
      country: peopled,
      constants: {
        tensionCorruption: 2,
        middlingCorruption: 0.5,
        tensionYears: 0,
        tensionDelivery: 0,
        tensionHardship: 3,
        middlingHardship: 0.3,
        tensionRepression: 0,
      },
      conditions: { corruption: 0.6, basket: 50 },
    },
    of: ({ setting }) => setting.tension,
    is: exp(0.8),
  },
  {
    title: 'a ruler of less than a year counts as one of a year: 10^−2',
    given: {
      constants: { tensionCorruption: 0, tensionYears: 2, tensionDelivery: 0, tensionHardship: 0, tensionRepression: 0, middlingYears: 10 },
      conditions: { rulerYears: 0 },
    },
    of: ({ setting }) => setting.tension,
    is: pow(0.1, 2),
  },
]
