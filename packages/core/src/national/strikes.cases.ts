/** Worked by hand from acting.ts, strikes.ts, news.ts, ending.ts, conditions.ts and forces.ts: called days, strikes, turned concessions, the centre. */
import { costOfActing } from './acting.ts'
import { acquiescenceOf } from './conditions.ts'
import { column, peopled } from './peopled.cases.ts'
import type { Step } from './phases.ts'
import { strike } from './strikes.ts'
import { shockOf, type Given, type Worked } from './worked.cases.ts'

/** A budget of 2 against a caution of 2: half of those whom the cost leaves willing strike within the hour. */
const struck: Given = {
  country: peopled,
  constants: {
    strikeMost: 0.4,
    strikeDanger: 0.25,
    strikeLed: 0.5,
    strikeHours: 1,
    cautionMedian: 2,
    cautionTail: 2,
    organisation: 0,
    easing: 0.5,
    buildingDays: 1,
    knownBefore: 1,
  },
  conditions: { basket: 1e-9, reserve: 0 },
  pillars: { leadership: 0, discipline: 0 },
  capital: { momentum: 2, organisation: 0.5, politicised: 1 },
  town: { momentum: 2, organisation: 0.5, politicised: 0.5 },
  village: { momentum: 1.9, politicised: 1 },
}
const strikes = (title: string, more: Given, is: readonly number[]): Worked => ({
  title,
  given: { ...struck, ...more, constants: { ...struck.constants, ...more.constants } },
  phase: 'strikes',
  of: column('striking'),
  is,
})

/** Cost of acting at a place, hour by hour. */
const costsAt =
  (place: number, hours: readonly number[]) =>
  ({ setting, state }: Step): number[] =>
    hours.map((hour) => {
      state.now.step = hour
      return costOfActing(setting, state, place)
    })

/** So many strike, and nobody is out. */
const idle: Given = { constants: { strikeNews: 0.5, crowdUnit: 100, relevanceFloor: 1, reachPower: 0, reachFull: 1, localNews: 0 } }

/** Leaders known in full, of whom half turns what is given. */
const conceded: Given = {
  constants: { turning: 0.5, knownBefore: 1, buildingDays: 1 },
  conditions: { rents: 0, promise: 0, distraction: 0 },
  pillars: { leadership: 0.8 },
  now: { concession: 0.4 },
}

const looked: Given = {
  constants: { centreLook: 0.5 },
  capital: { visible: 1000, remembered: 1000 },
  village: { visible: 500, remembered: 500 },
}

export const strikeCases: readonly Worked[] = [
  {
    title: 'a day called half as well: 1.5 · (1 − 0.3/2); the best of two counts: 1.5 · (1 − 0.3 · 0.8)',
    given: {
      capital: { danger: 0.5 },
      constants: { callEase: 0.3 },
      calls: [
        { hour: 0, hours: 4, strength: 0.5 },
        { hour: 2, hours: 4, strength: 0.8 },
      ],
    },
    of: costsAt(0, [0, 2, 3]),
    is: [1.275, 1.14, 1.14],
  },
  {
    title: 'between called days 1.5 · 1.3; before the first and after the last, and where nobody is called, 1.5',
    given: {
      capital: { danger: 0.5 },
      village: { danger: 0.5 },
      constants: { callLull: 0.3, callEase: 0 },
      calls: [
        { hour: 2, hours: 1, places: ['capital'] },
        { hour: 8, hours: 1, places: ['capital'] },
      ],
    },
    of: (step) => [...costsAt(0, [1, 3, 7, 9])(step), ...costsAt(1, [1, 3, 7, 9])(step)],
    is: [1.5, 1.95, 1.95, 1.5, 1.5, 1.5, 1.5, 1.5],
  },
  strikes(
    'half of the 0.4 who work and are organised, 0.5 · 60,000 · 0.4 · 0.5, half of the way; half as political, half as many',
    {},
    [3000, 0, 750],
  ),
  strikes(
    'where leaders are known they call those without organisation too: 0.5 + 0.5 · 0.5 · 0.8; 0.5 · 0.8',
    { pillars: { leadership: 0.8, discipline: 0 } },
    [4200, 400, 1050],
  ),
  strikes(
    'of a danger of 4 a quarter counts, and discipline makes a cost of 2 · 0.75; a budget of 3 is half again, of 2 without danger x = 4/3, 0.64',
    { pillars: { leadership: 0, discipline: 0.5 }, capital: { momentum: 3, organisation: 0.5, politicised: 1, danger: 4 } },
    [3000, 0, 960],
  ),
  strikes('who struck goes back, half in an hour', { constants: { strikeMost: 0 }, capital: { striking: 100 } }, [50, 0, 0]),
  {
    title: 'it is told once, from a thousand people',
    given: { ...struck, constants: { ...struck.constants, nationalCrowd: 1000 } },
    phase: 'strikes',
    of: (step) => {
      strike(step.setting, step.state)
      return [
        ...step.state.story.filter(({ kind }) => kind === 'strikes').map(({ values }) => values.people!),
        step.state.ledger.done.strikes!,
      ]
    },
    is: [3750, 0],
  },
  strikes('without strikes nobody does', { off: ['strikes'] }, [0, 0, 0]),
  {
    title: 'two on strike make as much news as one who is out: 0.5 · log10(1 + 1000/100), half of the way',
    given: { ...idle, capital: { striking: 2000 }, conditions: { newsHalfHours: 1 } },
    phase: 'news',
    of: ({ state }) => state.at.news[1]!,
    is: 0.5206963,
  },
  {
    title: 'and press on the ruler: (0.002 + 0.5 · 0.004)/0.01 of it in a day',
    given: {
      constants: { strikePress: 0.5, rulerShare: 0.01, pressAlone: 1, pressureLoss: 0, pressMost: 2 },
      capital: { striking: 400 },
      now: { share: 0.002 },
    },
    phase: 'end',
    of: ({ state }) => 24 * state.now.pressure,
    is: 0.4,
  },
  {
    title: 'a concession of 0.4 buys 0.4 · (1 − 0.5 · 0.8) where leaders say what comes next',
    given: conceded,
    of: ({ setting, state }) => acquiescenceOf(setting, state, 0).rest,
    is: 0.76,
  },
  {
    title: 'without turning, 0.4',
    given: { ...conceded, off: ['turning'] },
    of: ({ setting, state }) => acquiescenceOf(setting, state, 0).rest,
    is: 0.6,
  },
  {
    title:
      'a price given back is turned too, or politics has turned it, whichever is more: 0.1 · (0.4 + 0.6 · 0.2), 0.1 · (0.5 + 0.5 · 0.2)',
    given: {
      shocks: shockOf(0.1),
      constants: { turning: 0.5, knownBefore: 1, buildingDays: 1, reliefLag: 0.2 },
      pillars: { leadership: 0.8 },
      capital: { politicised: 0.1 },
      village: { politicised: 0.5 },
      now: { withdrawnAll: 0 },
      off: ['resonance'],
    },
    phase: 'shocks',
    of: column('shock'),
    is: [0.052, 0.06],
  },
  {
    title: 'army and ruler look half at the centre: 1,000 of 60,000 there, 1,500 of 100,000 in all',
    given: looked,
    phase: 'news',
    of: ({ state }) => state.now.share,
    is: 0.0158333,
  },
  {
    title: 'without a centre only at all',
    given: { ...looked, off: ['centre'] },
    phase: 'news',
    of: ({ state }) => state.now.share,
    is: 0.015,
  },
]
