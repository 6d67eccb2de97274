/** Worked by hand from news.ts (model.md section 2): half-times up and down, what is announced, who calls, what demands become. */
import { exp, log10, normal, stream } from '../random/index.ts'
import { column, peopled, twice } from './peopled.cases.ts'
import { certain } from './weary.cases.ts'
import { profile as plain, shockOf, type Given, type Worked } from './worked.cases.ts'

/** News that stands still at the level of half momentum; steps of two hours. */
const halfway: Given = {
  constants: { momentum: 2.4, momentumHalf: 0.08, momentumPower: 2, calling: 1.2 },
  conditions: { newsHalfHours: 1e12 },
  capital: { news: 0.08 },
  stepHours: 2,
}
const momentum = (title: string, more: Given, is: number): Worked => ({
  title,
  given: { ...halfway, ...more, constants: { ...halfway.constants, ...more.constants } },
  phase: 'news',
  of: ({ state }) => state.at.momentum[0]!,
  is,
})
/** Half of what is announced from two days before is known where a half hears of it. */
const announced = (title: string, more: Given, is: readonly number[]): Worked => ({
  title,
  given: {
    conditions: { newsHalfHours: 1e12 },
    constants: { announced: 0.5, announcedDays: 2, reachFull: 1, reachPower: 1, languageReach: 0, phoneReach: 0.2 },
    country: { ...plain, places: plain.places.map((one) => ({ ...one, netReach: 0.5 })) },
    stepHours: 2,
    now: { step: 13 },
    ...more,
  },
  phase: 'news',
  of: column('heard'),
  is,
})
/** A thousand in the capital are news of log10(1 + 1000/100) in its one region; half of the way in two hours. */
const told: Given = {
  stepHours: 2,
  constants: {
    crowdUnit: 100,
    relevanceFloor: 0.2,
    relevanceHalf: 0.1,
    reachPower: 0,
    reachFull: 1,
    languageReach: 0,
    localNews: 0.25,
    nearKm: 100,
  },
  conditions: { newsHalfHours: 2 },
  capital: { visible: 1000, remembered: 1000 },
}
const news = (title: string, more: Given, is: readonly number[]): Worked => ({
  title,
  given: { ...told, ...more, constants: { ...told.constants, ...more.constants } },
  phase: 'news',
  of: column('news'),
  is,
})
const demands = (title: string, given: Given, is: number): Worked => ({
  title,
  given: { ...given, constants: { politicisationHours: 1, ...given.constants } },
  phase: 'demands',
  of: ({ state }) => state.at.politicised[0]!,
  is,
})

export const heardCases: readonly Worked[] = [
  {
    title: 'half of the way up in an hour; down, where two hours halve it, to √½; what has not changed stays',
    given: {
      country: peopled,
      constants: { rememberedHours: 2 },
      capital: { visible: 100 },
      village: { remembered: 100 },
      town: { visible: 7, remembered: 7 },
    },
    phase: 'news',
    of: column('remembered'),
    is: [50, 100 * Math.SQRT1_2, 7],
  },
  {
    title: 'what is not talked of is heard of too, half of what is left in the half-time of news twice slowed: 0.4 + 0.6 · (1 − √½)',
    given: { conditions: { newsHalfHours: 1 }, constants: { hearingSlow: 2 }, capital: { heard: 0.4 } },
    phase: 'news',
    of: ({ state }) => state.at.heard[0]!,
    is: 0.4 + 0.6 * (1 - Math.SQRT1_2),
  },
  momentum(
    'e^(0.5 · z) of it, drawn for the country',
    { constants: { ...certain, waveSpread: 0.5 }, pillars: { leadership: 0.05 } },
    1.2 * exp(0.5 * normal(1, stream('wave-unknown'), 0, 0)),
  ),
  momentum(
    'a week after the movement was noticed at hour 24, 96 steps of two hours from the start, half of the rest is known',
    { constants: { knownBefore: 0.2, buildingDays: 7 }, pillars: { leadership: 0.55 }, done: { noticed: 24 }, now: { step: 96 } },
    1.6032,
  ),
  momentum(
    'two days after the fall at hour 24 half of it is left, at hour 72',
    { constants: { homecomingDays: 2 }, pillars: { leadership: 0.05 }, now: { rulerGone: 24, step: 36 } },
    0.6,
  ),
  announced('hour 26 is two days before hour 74: half of a half', { calls: [{ hour: 74, hours: 8 }] }, [0.25, 0.25]),
  announced('not two days and an hour before', { calls: [{ hour: 75, hours: 8 }] }, [0, 0]),
  announced(
    'a second call elsewhere takes nothing away',
    {
      calls: [
        { hour: 74, hours: 8, places: ['capital'] },
        { hour: 74, hours: 8, places: ['village'] },
      ],
    },
    [0.25, 0.25],
  ),
  announced(
    'with a tenth of the net, and telephones for a fifth of the rest: 0.28 of it',
    { calls: [{ hour: 74, hours: 8 }], now: { step: 13, net: 0.1 } },
    [0.07, 0.07],
  ),
  news(
    'of one’s own cause half, 0.2 + 0.8 · ½, in the region and nearby',
    { shocks: shockOf(0.1), capital: { ...told.capital, shock: 0.1 }, now: { echo: 1 } },
    [(0.6 * log10(11) + 0.25 * 0.6 * log10(11)) / 2, (0.2 * log10(11) + 0.25 * 0.2 * log10(1)) / 2],
  ),
  news('from a level of 0.3: half of the way', { off: ['relevance'], capital: { ...told.capital, news: 0.3 } }, [
    (0.3 + 1.25 * log10(11)) / 2,
    log10(11) / 2,
  ]),
  news('without a shock the floor, and not where relevance is off', { capital: { ...told.capital } }, [
    (0.2 * 1.25 * log10(11)) / 2,
    (0.2 * log10(11)) / 2,
  ]),
  news(
    'in a country of twice the size, whose region is four times one of the mean: log10(1 + 1000/400), and nearby log10(1 + 1000/200)',
    { off: ['relevance'], constants: twice({ referenceRegions: 2 }).constants! },
    [(log10(3.5) + 0.25 * log10(6)) / 2, log10(3.5) / 2],
  ),
  news(
    'from abroad 0.8 in its first hour, and half of 0.4 two hours after hour 2, in steps of two hours',
    {
      off: ['relevance'],
      capital: {},
      foreignNews: [
        { hour: 4, level: 0.8, halfHours: 9 },
        { hour: 2, level: 0.4, halfHours: 2 },
      ],
      now: { step: 2 },
    },
    [0.5, 0.5],
  ),
  demands('from 0.2 half of the way to 2 · 0.6/2.4', { constants: { momentum: 2.4 }, capital: { momentum: 0.6, politicised: 0.2 } }, 0.35),
  demands('they do not turn back', { constants: { momentum: 2.4 }, capital: { momentum: 0.6, politicised: 0.8 } }, 0.8),
  demands('wholly at half of the most momentum, and no more', { constants: { momentum: 2.4 }, capital: { momentum: 2.4 } }, 0.5),
  demands('where news moves nobody, by what a cut net does: 2 · 0.1 of 1', { constants: { momentum: 0 }, capital: { momentum: 0.1 } }, 0.1),
  demands('without politicisation they stay', { off: ['politicisation'], constants: { momentum: 2.4 }, capital: { momentum: 2.4 } }, 0),
]
