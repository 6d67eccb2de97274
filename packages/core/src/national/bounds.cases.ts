/** Worked by hand: bounds of the end, of the police and of seats, each met exactly or just missed (ending.ts, duty.ts, seats.ts). */
import { exp, normal, stream } from '../random/index.ts'
import { pressureAt } from './clash.ts'
import { feelShocks } from './conditions.ts'
import { beaten, gone } from './duty.cases.ts'
import { day, offered } from './ending.cases.ts'
import { pactReached } from './ending.ts'
import { explainPlace } from './explain.ts'
import { explainSeat } from './explainSeat.ts'
import { peopled } from './peopled.cases.ts'
import type { Step } from './phases.ts'
import { pushed } from './seats.cases.ts'
import { events } from './spread.cases.ts'
import { certain, drawn } from './weary.cases.ts'
import { shockOf, type Given, type Worked } from './worked.cases.ts'

const now =
  (...names: readonly (keyof Step['state']['now'])[]) =>
  ({ state }: Step): number[] =>
    names.map((name) => state.now[name])
/** Nobody presses, nothing is lost, a day in which so many as before were out. */
const still = (more: Given): Given => ({
  ...day,
  ...more,
  constants: { ...day.constants, pressureLoss: 0, ...more.constants },
  now: { ...day.now!, share: 0, ...more.now },
})
const ending = (title: string, more: Given, of: Worked['of'], is: Worked['is']): Worked => ({
  title,
  given: still(more),
  phase: 'end',
  of,
  is,
})
const split: Given = { capital: { remembered: 300, violence: 1, rules: 3 }, now: { armyRefusing: 0.5 } }

export const endingCases: readonly Worked[] = [
  ending('the seat of a town that is lost does not press', { town: { seatLost: 0 } }, now('pressure'), [6]),
  ending('pressure that just equals 26 days of resolve is enough', { now: { pressure: 26 } }, now('rulerGone'), [7]),
  ending(
    'after a pact no ruler falls, and its pressure is no longer the most',
    { now: { pressure: 30, pact: 0 } },
    now('rulerGone', 'pressureMost'),
    [-1, 0],
  ),
  ending(
    'three hours after a called day began its crowds still count',
    { calls: [{ hour: 4, hours: 2 }], now: { sinceCall: 900 } },
    now('sinceCall'),
    [900],
  ),
  ending('so in its second hour', { calls: [{ hour: 6, hours: 2 }], now: { sinceCall: 900 } }, now('sinceCall'), [900]),
  ending('when it begins, only who is out now, 400', { calls: [{ hour: 7, hours: 2 }], now: { sinceCall: 900 } }, now('sinceCall'), [400]),
  ending(
    'a later one does not stop the count',
    {
      calls: [
        { hour: 4, hours: 2 },
        { hour: 60, hours: 2 },
      ],
      now: { sinceCall: 350 },
    },
    now('sinceCall'),
    [400],
  ),
  ending('calm is not told after five hours of it', { capital: {}, town: {}, now: { peak: 400, calmHours: 5 } }, events('calm'), []),
  ending('nobody in the street: an army does not split', { capital: {}, town: {}, now: { splitDays: 1 } }, now('splitDays'), [1]),
  ending(
    'two sides are told once, however long they stay',
    { ...split, now: { ...split.now!, splitDays: 5, civilWar: 0 } },
    (step) => [...now('civilWar')(step), ...events('civil-war')(step)],
    [0],
  ),
  ending(
    'a day and a half, exactly: a quarter of a day after 1.25',
    { ...split, stepHours: 6, constants: { splitDays: 1.5 }, now: { ...split.now!, splitDays: 1.25, step: 0 } },
    now('splitDays', 'civilWar'),
    [1.5, 0],
  ),
  ending(
    'how long it takes is drawn for the country: e^(0.5 · z) of it less an hour, and not a moment sooner',
    {
      ...split,
      constants: { ...certain, splitSpread: 0.5, splitDays: 1.5 },
      now: { ...split.now!, splitDays: 1.5 * drawn('split-unknown') - 1 / 24 + 1e-9 },
    },
    now('civilWar'),
    [7],
  ),
  ending(
    'a moment sooner',
    {
      ...split,
      constants: { ...certain, splitSpread: 0.5, splitDays: 1.5 },
      now: { ...split.now!, splitDays: 1.5 * drawn('split-unknown') - 1 / 24 - 1e-9 },
    },
    now('civilWar'),
    [-1],
  ),
  {
    title: 'pressed by just half of 26 days',
    given: { ...offered, constants: { ...offered.constants, pressureLoss: 0 }, now: { ...offered.now!, share: 0, pressure: 13 } },
    phase: 'end',
    of: now('pact'),
    is: [23],
  },
  {
    title: 'a pact takes its least of leadership, of programme and of strength, and nothing less of any',
    given: { constants: { pactLeadership: 0.35, pactProgramme: 0.3, pactDeep: 0.25 } },
    of: ({ setting: { c } }) =>
      [
        pactReached(c, 0.35, 0.3, 0.125, 0.5),
        pactReached(c, 0.34, 0.3, 0.125, 0.5),
        pactReached(c, 0.35, 0.29, 0.125, 0.5),
        pactReached(c, 0.35, 0.3, 0.124, 0.5),
      ].map(String),
    is: ['true', 'false', 'false', 'false'],
  },
]

const leaves = (title: string, more: Given, of: Worked['of'], is: Worked['is']): Worked => ({
  title,
  given: { ...beaten, ...more, constants: { ...beaten.constants, ...more.constants } },
  phase: 'duty',
  of,
  is,
})
const told = (step: Step): (string | number)[] => [...events('police-gone')(step), step.state.ledger.done['police-gone'] ?? 'never']
/** With every seat lost nearly all are beaten. */
const everywhere: Given = { capital: { seatLost: 0 }, village: { seatLost: 0 }, town: { seatLost: 0 } }

export const policeCases: readonly Worked[] = [
  { title: 'where there is no police none is gone', given: {}, phase: 'duty', of: ({ state }) => state.now.policeGone, is: 0 },
  leaves('it leaves by the half-time of leaving', { constants: { collapseHours: 1, collapseDays: 1 / 12 } }, gone, 0.25),
  leaves(
    'and comes back by that of coming back, of two hours: 0.75 − 0.25 · (1 − √½)',
    { constants: { collapseDays: 1 / 12 }, now: { policeGone: 0.75 } },
    gone,
    0.75 - 0.25 * (1 - Math.SQRT1_2),
  ),
  leaves('a quarter gone is not told', {}, told, ['never']),
  leaves(
    'more than half is, at its hour, of the whole country',
    { ...everywhere, stepHours: 2, now: { policeGone: 0.49, step: 7 } },
    told,
    [14, -1, 14],
  ),
  leaves('half that were gone before are not news', { ...everywhere, now: { policeGone: 0.5 } }, told, ['never']),
  leaves('it is told once', { ...everywhere, now: { policeGone: 0.49 }, done: { 'police-gone': 0 } }, told, [0]),
]

export const seatStrengthCases: readonly Worked[] = [
  {
    title: 'a stronger seat bears more: 1.25 and 2 men, by e^(0.5 · z) of the building',
    given: {
      ...pushed,
      constants: { ...pushed.constants, ...certain, seatSpread: 0.5, seatLeast: 0.01 },
      capital: { ...pushed.capital, rules: 3 },
    },
    of: (step) => {
      const { bears, bearsCalm } = explainSeat(step, 0)!
      return [pressureAt(step.setting, step.state, 0), bearsCalm, bears]
    },
    is: [1.25 / seat(), 2 * seat(), 3 * seat()],
  },
  {
    title:
      'explained for a sample of one in ten: 60 people of each income in the model are 600 in the village, 10 of them out are 100; of what they earn',
    given: {
      country: peopled,
      sample: 10,
      conditions: { reserve: 90 },
      sparks: [{ place: 'village', hour: 0, hours: 9, people: 1600 }],
      first: ['acting', 'people'],
    },
    of: (step) => {
      const { people, active, income } = explainPlace(step, 1)[3]!
      const { groupStart, placeGroup, income: incomes } = step.setting.population
      const group = placeGroup[1]! + 3
      return [people - 10 * (groupStart[group + 1]! - groupStart[group]!), active, income - incomes[16 + 3]!]
    },
    is: [0, 100, 0],
  },
  {
    title: 'a shock far away at the threshold is felt half, and its price is not added twice',
    given: {
      shocks: shockOf(0.07, { origin: 'elsewhere' }),
      constants: { echoHalf: 0.07 },
      conditions: { corruption: 0.63, rents: 0.22 / 0.37, rulerYears: 10, punishment: 1 },
    },
    of: (step) => {
      feelShocks(step.setting, step.state)
      feelShocks(step.setting, step.state)
      return [step.state.at.shock[0]!, step.state.at.shockBasket[0]!]
    },
    is: [0.035, 0.035],
  },
]

/** The strength of the capital's seat, drawn. */
function seat(): number {
  return exp(0.5 * normal(1, stream('seat-strength'), 0, 0))
}
