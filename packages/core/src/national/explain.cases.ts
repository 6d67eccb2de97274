/** Worked by hand from explain.ts, news.ts and acting.ts (model.md sections 2, 3 and 9.4): terms of a decision, news by bloc, fatigue. */
import { exp, log10 } from '../random/index.ts'
import { costOfActing, friendTerms, placeTerms, tire } from './acting.ts'
import { explainPlace } from './explain.ts'
import { column, degree, peopled } from './peopled.cases.ts'
import type { Step } from './phases.ts'
import { shockOf, type Given, type Worked } from './worked.cases.ts'

/** Four places hear of 1,000 people in the capital and 100 in the village; half of the way in an hour. */
const talked: Given = {
  country: peopled,
  constants: {
    crowdUnit: 100,
    relevanceFloor: 1,
    reachPower: 0,
    reachFull: 1,
    languageReach: 0,
    localNews: 0.25,
    localNewsKm: 60,
    nearKm: 100,
    splitEffect: 0.5,
    phoneReach: 0.2,
    rememberedHours: 1e9,
  },
  conditions: { newsHalfHours: 1, satelliteReach: 0.1 },
  capital: { visible: 1000, remembered: 1000 },
  village: { visible: 100, remembered: 100 },
}
const near = (from: number): number => exp((-from * degree) / 60)
const regions = [log10(1 + 1000 / 100) / 2, log10(1 + 100 / 100) / 2] as const
const local = [log10(11), log10(2), log10(1 + (1000 * near(0.2) + 100 * near(0.8)) / 100)] as const
const levels = (north: number, south: number, abroad = 0, left = 1): number[] =>
  [north, south, north].map((far, p) => (left * (far + abroad) + 0.25 * local[p]!) / 2)

export const newsCases: readonly Worked[] = [
  {
    title: 'the mean of two regions, log10(1 + 10)/2 + log10(2)/2, and a quarter of what is seen nearby',
    given: talked,
    phase: 'news',
    of: column('news'),
    is: levels(regions[0] + regions[1], regions[0] + regions[1]),
  },
  {
    title: 'split blocs hear half of each other',
    given: { ...talked, now: { split: 1 } },
    phase: 'news',
    of: column('news'),
    is: levels(regions[0] + 0.5 * regions[1], 0.5 * regions[0] + regions[1]),
  },
  {
    title: 'from abroad 0.8, half of it two hours later',
    given: {
      ...talked,
      foreignNews: [
        { hour: 3, level: 0.8, halfHours: 2 },
        { hour: 9, level: 5, halfHours: 2 },
      ],
      now: { step: 5 },
    },
    phase: 'news',
    of: column('news'),
    is: levels(regions[0] + regions[1], regions[0] + regions[1], 0.4),
  },
  {
    title: 'with a tenth of the net: telephones carry a fifth of the rest',
    given: { ...talked, now: { net: 0.1 } },
    phase: 'news',
    of: column('news'),
    is: levels(regions[0] + regions[1], regions[0] + regions[1], 0, 0.28),
  },
  {
    title: 'satellites carry more than telephones where there are more',
    given: { ...talked, now: { net: 0.1 }, conditions: { newsHalfHours: 1, satelliteReach: 0.5 } },
    phase: 'news',
    of: column('news'),
    is: levels(regions[0] + regions[1], regions[0] + regions[1], 0, 0.55),
  },
  {
    title: 'a crowd is remembered: half of the way up in an hour, half of the way down in its half-time',
    given: { country: peopled, constants: { rememberedHours: 1 }, capital: { visible: 100 }, village: { remembered: 100 } },
    phase: 'news',
    of: column('remembered'),
    is: [50, 50, 0],
  },
  {
    title: 'a cut net moves the curious: 0.3 · 0.9 of a response of one half',
    given: {
      constants: { momentum: 0, momentumHalf: 0.08, momentumPower: 2, blackoutOut: 0.3 },
      conditions: { newsHalfHours: 1e12 },
      capital: { news: 0.08 },
      now: { net: 0.1 },
    },
    phase: 'news',
    of: ({ state }) => state.at.momentum[0]!,
    is: 0.135,
  },
  {
    title: 'without momentum nobody moves',
    given: { constants: { momentumHalf: 0.08 }, capital: { news: 0.08 }, off: ['momentum'] },
    phase: 'news',
    of: ({ state }) => state.at.momentum[0]!,
    is: 0,
  },
  {
    title: 'without relevance, and with a cause that is half one’s own: 0.2 + 0.8 · 0.5',
    given: {
      ...talked,
      country: peopled,
      shocks: shockOf(0.1),
      constants: { ...talked.constants, relevanceFloor: 0.2, relevanceHalf: 0.1, localNews: 0 },
      capital: { ...talked.capital, shock: 0.1 },
      town: { shock: -1 },
      now: { echo: 1 },
    },
    phase: 'news',
    of: column('news'),
    is: [0.6, 0.2, 0.2].map((shared) => (shared * (regions[0] + regions[1])) / 2),
  },
]

/** Someone of the poorest of a place and what moves them. */
const weighed: Given = {
  country: peopled,
  constants: { cautionMedian: 5, cautionTail: 2, organisation: 0.4, ties: 0.8 },
  conditions: { basket: 1000, reserve: 0.5, rents: 0, promise: 0, distraction: 0, patience: 0 },
  pillars: { discipline: 0 },
  village: { jump: 1, outrage: 0.3, momentum: 2, organisation: 0.5, fatigue: 0.1, fear: 0.2, danger: 0.6 },
}
const terms = ({ setting, state }: Step): number[] => Object.values(placeTerms(setting, state, 1)) as number[]
const budget = 1 + 1 + 0.3 + 2 + 0.2 + 0.1 - 0.5 - 0.1 - 0.2
const odds = (budget / 8) * (budget / 8)

export const weighingCases: readonly Worked[] = [
  {
    title: 'budget 1 + 1 + 0.3 + 2 + 0.4 · 0.5 + 0.1 − 0.5 − 0.1 − 0.2 against 5 · 1.6, tail 2, within reach of 0.4',
    given: { ...weighed, constants: { ...weighed.constants, assemblyRural: 0.4 } },
    of: (step) => {
      const { group, people, terms: parts, budget: found, danger, willing, active } = explainPlace(step, 1)[3]!
      return [group, people, parts.hardship, found, danger, willing, active]
    },
    is: [3, 607, 1, budget, 0.6, (0.4 * odds) / (1 + odds), 0],
  },
  {
    title: 'its terms, one by one',
    given: weighed,
    of: terms,
    is: [1, 0.3, 2, 0.2, 0.1, -0.5, -0.1, -0.2],
  },
  {
    title: 'without organisation and fatigue two of them are 0',
    given: { ...weighed, off: ['organisation', 'fatigue'] },
    of: (step) => terms(step).filter((term) => term === 0).length,
    is: 2,
  },
  {
    title: 'friends: 0.8 · (1 − 2^(−f))',
    given: weighed,
    of: ({ setting }) => [...friendTerms(setting)].slice(0, 4),
    is: [0, 0.4, 0.6, 0.7],
  },
  {
    title: 'without ties nobody counts friends',
    given: { ...weighed, off: ['ties'] },
    of: ({ setting }) => [...friendTerms(setting)],
    is: [0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  {
    title: 'a call to one place eases acting there, from its hour to before its end, and nowhere else',
    given: {
      country: peopled,
      constants: { callEase: 0.3, callLull: 0.2 },
      pillars: { discipline: 0 },
      calls: [
        { hour: 0, hours: 1, places: ['town'] },
        { hour: 2, hours: 2, places: ['town'] },
        { hour: 9, hours: 1, places: ['town'] },
      ],
    },
    of: ({ setting, state }) =>
      [1, 2, 3, 4].flatMap((hour) => {
        state.now.step = hour
        return [costOfActing(setting, state, 0), costOfActing(setting, state, 2)]
      }),
    is: [1, 1.2, 1, 0.7, 1, 0.7, 1, 1.2],
  },
  {
    title: 'organisation grows where more than 200 are seen, towards 0.9, and not beyond: 0.1 · (0.9 − 0.5) a day',
    given: {
      country: peopled,
      stepHours: 6,
      constants: { organisingCrowd: 200, organisationGrowth: 0.1, organisationMost: 0.9 },
      capital: { visible: 201, organisation: 0.5 },
      village: { visible: 200, organisation: 0.5 },
      town: { visible: 900, organisation: 0.95 },
    },
    of: (step) => {
      tire(step.setting, step.state)
      return column('organisation')(step)
    },
    is: [0.51, 0.5, 0.95],
  },
]
