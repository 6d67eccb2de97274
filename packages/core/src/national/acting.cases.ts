/** Worked by hand from the equations of news.ts, acting.ts and memory.ts (model.md sections 2 and 3). */
import { costOfActing, placeTerms, shareWilling } from './acting.ts'
import type { Step } from './phases.ts'
import { travel } from './spread.ts'
import { profile as plain, shockOf, type Worked } from './worked.cases.ts'

/** News that stands still at the level of half momentum. */
const halfway = { constants: { momentum: 2.4, momentumHalf: 0.08, momentumPower: 2, calling: 1.2 }, conditions: { newsHalfHours: 1e12 } }
const still = { news: 0.08 }
/** So many mobilised, and all of them there. */
const there = (people: number): { readonly mobilised: number; readonly present: number } => ({ mobilised: people, present: people })
const travelled = ({ setting, state }: Step): number => {
  travel(setting, state)
  return state.at.present[0]!
}
/** Leadership that becomes known in a week. */
const built = { constants: { ...halfway.constants, knownBefore: 0.2, buildingDays: 7 } }

export const actingCases: readonly Worked[] = [
  {
    title: 'a thousand in the capital are 1 % of the people',
    given: { capital: { visible: 1000, remembered: 1000 } },
    phase: 'news',
    of: ({ state }) => state.now.share,
    is: 0.01,
  },
  {
    title: 'half of the impression of a crowd of 4 % is left after its half-time, above the 1 % who are out: 1 + 3/2',
    given: { capital: { visible: 1000, remembered: 1000 }, now: { share: 0.04 }, constants: { impressionDays: 1 / 24 } },
    phase: 'news',
    of: ({ state }) => state.now.share,
    is: 0.025,
  },
  {
    title: 'without impression only who is out counts',
    given: { capital: { visible: 1000, remembered: 1000 }, now: { share: 0.04 }, off: ['impression'] },
    phase: 'news',
    of: ({ state }) => state.now.share,
    is: 0.01,
  },
  {
    title: 'news goes half of the way to 0.5 · log10(1 + 1000/100) = 0.5207',
    given: {
      capital: { visible: 1000, remembered: 1000 },
      constants: { crowdUnit: 100, relevanceFloor: 0.5, reachPower: 0, reachFull: 1, localNews: 0 },
      conditions: { newsHalfHours: 1 },
    },
    phase: 'news',
    of: ({ state }) => state.at.news[1]!,
    is: 0.2603482,
  },
  {
    title: 'in shares, a region of 100,000 against one of 19.5 million/17: log10(1 + 1000/8.718) = 2.0634, a quarter of it',
    given: {
      capital: { visible: 1000, remembered: 1000 },
      constants: { crowdUnit: 100, relevanceFloor: 0.5, reachPower: 0, reachFull: 1, localNews: 0, sizePower: 1 },
      conditions: { newsHalfHours: 1 },
    },
    phase: 'news',
    of: ({ state }) => state.at.news[1]!,
    is: 0.5158389,
  },
  {
    title: 'at the half level momentum is half: 2.4/2',
    given: { ...halfway, capital: still, pillars: { leadership: 0.05 } },
    phase: 'news',
    of: ({ state }) => state.at.momentum[0]!,
    is: 1.2,
  },
  {
    title: 'leadership calls: 1.2 · (1 + 1.2 · (0.55 − 0.05))',
    given: { ...halfway, capital: still, pillars: { leadership: 0.55 } },
    phase: 'news',
    of: ({ state }) => state.at.momentum[0]!,
    is: 1.92,
  },
  {
    title: 'without calling it does not',
    given: { ...halfway, capital: still, pillars: { leadership: 0.55 }, off: ['calling'] },
    phase: 'news',
    of: ({ state }) => state.at.momentum[0]!,
    is: 1.2,
  },
  {
    title: 'of a leadership of 0.55 a fifth is known before anybody took notice: 1.2 · (1 + 1.2 · (0.11 − 0.05))',
    given: { ...halfway, ...built, capital: still, pillars: { leadership: 0.55 } },
    phase: 'news',
    of: ({ state }) => state.at.momentum[0]!,
    is: 1.2864,
  },
  {
    title: 'a week later half of the rest is known too: 0.55 · 0.6 = 0.33, 1.2 · (1 + 1.2 · 0.28)',
    given: { ...halfway, ...built, capital: still, pillars: { leadership: 0.55 }, done: { noticed: 24 }, now: { step: 192 } },
    phase: 'news',
    of: ({ state }) => state.at.momentum[0]!,
    is: 1.6032,
  },
  {
    title: 'two days after the fall half of it is left',
    given: {
      ...halfway,
      constants: { ...halfway.constants, homecomingDays: 2 },
      capital: still,
      pillars: { leadership: 0.05 },
      now: { rulerGone: 0, step: 48 },
    },
    phase: 'news',
    of: ({ state }) => state.at.momentum[0]!,
    is: 0.6,
  },
  {
    title: 'what is talked of half is heard of half',
    given: { ...halfway, capital: still },
    phase: 'news',
    of: ({ state }) => state.at.heard[0]!,
    is: 0.5,
  },
  {
    title: 'a call two days ahead makes its cause known to a quarter, where it is called: half of a reach of a half; and not sooner',
    given: {
      ...halfway,
      constants: { ...halfway.constants, announced: 0.5, announcedDays: 2, reachFull: 1, reachPower: 1, languageReach: 0 },
      country: { ...plain, places: plain.places.map((one) => ({ ...one, netReach: 0.5 })) },
      calls: [
        { hour: 48, hours: 8, places: ['capital'] },
        { hour: 49, hours: 8 },
      ],
    },
    phase: 'news',
    of: ({ state }) => [...state.at.heard],
    is: [0.25, 0],
  },
  {
    title: 'without announcing nobody has heard',
    given: { ...halfway, calls: [{ hour: 0, hours: 8 }], off: ['announcing'] },
    phase: 'news',
    of: ({ state }) => state.at.heard[1]!,
    is: 0,
  },
  {
    title: 'danger of batons: 0.661 · (1 − e^(−0.123 · 1000/1000))',
    given: {
      capital: { rules: 1, security: 1000, remembered: 990 },
      constants: { severityBatons: 0.661, dangerSlope: 0.123, notAlone: 10 },
    },
    phase: 'danger',
    of: ({ state }) => state.at.danger[0]!,
    is: 0.0765018,
  },
  {
    title: 'an order of fire is feared: (0.661 + 0.62 · (4.48 − 0.661)) · 0.1157',
    given: {
      capital: { rules: 1, security: 1000, remembered: 990 },
      constants: { severityBatons: 0.661, severityLive: 4.48, liveThreat: 0.62, dangerSlope: 0.123, notAlone: 10 },
      now: { liveFire: 0 },
    },
    phase: 'danger',
    of: ({ state }) => state.at.danger[0]!,
    is: 0.3505396,
  },
  {
    title: 'peaceful discipline makes acting cheaper: 1.5 · (1 − 0.3 · 0.5)',
    given: { capital: { danger: 0.5 }, constants: { easing: 0.3 }, pillars: { discipline: 0.5 } },
    of: ({ setting, state }) => costOfActing(setting, state, 0),
    is: 1.275,
  },
  {
    title: 'on a called day: 1.5 · 0.7',
    given: { capital: { danger: 0.5 }, constants: { callEase: 0.3 }, calls: [{ hour: 0, hours: 4 }] },
    of: ({ setting, state }) => costOfActing(setting, state, 0),
    is: 1.05,
  },
  { title: 'at the median half of those within reach: 0.7/2', given: {}, of: () => shareWilling(1, 2.75, 0.7), is: 0.35 },
  { title: 'at twice the median, tail 2: 4/5', given: {}, of: () => shareWilling(2, 2, 1), is: 0.8 },
  { title: 'nobody without a budget', given: {}, of: () => shareWilling(0, 2, 1), is: 0 },
  {
    title: 'a thousandth of the place tires it at half speed: 0.1 · 0.5/24',
    given: { capital: { mobilised: 60 }, constants: { fatigue: 0.1, busyShare: 0.001 }, pillars: { leadership: 0 } },
    phase: 'fatigue',
    of: ({ state }) => state.at.fatigue[0]!,
    is: 0.1 / 48,
  },
  {
    title: 'leadership sustains: … · (1 − 0.57)',
    given: { capital: { mobilised: 60 }, constants: { fatigue: 0.1, busyShare: 0.001, sustaining: 0.57 }, pillars: { leadership: 1 } },
    phase: 'fatigue',
    of: ({ state }) => state.at.fatigue[0]!,
    is: (0.1 * 0.43) / 48,
  },
  {
    title: 'however few they are, who is out wears out: half of an hour where one in ten thousand is, (1/24)/2',
    given: { capital: { mobilised: 6 }, constants: { wearyShare: 1e-4 }, pillars: { leadership: 0 } },
    phase: 'fatigue',
    of: ({ state }) => state.at.weary[0]!,
    is: 1 / 48,
  },
  {
    title: 'half of those out have come for the first time, and fresh: ten days become five, and an hour is added',
    given: { capital: { mobilised: 600, weary: 10, comers: -300 }, constants: { wearyShare: 1e-9 }, pillars: { leadership: 0 } },
    phase: 'fatigue',
    of: ({ state }) => state.at.weary[0]!,
    is: 5 + 1 / 24,
  },
  {
    title: 'who stays at home rests: a 60th in a day',
    given: { capital: { mobilised: 0, weary: 10 }, constants: { restDays: 60 } },
    phase: 'fatigue',
    of: ({ state }) => state.at.weary[0]!,
    is: 10 - 10 / (60 * 24),
  },
  {
    title: 'ten days in the street take 10 · 0.02 off the budget, besides the fatigue of the place',
    given: { capital: { weary: 10, fatigue: 0.1 }, constants: { weariness: 0.02 } },
    of: ({ setting, state }) => placeTerms(setting, state, 0).fatigue,
    is: -0.3,
  },
  {
    title: 'demands turn half of the way to 2 · 0.6/2.4',
    given: { capital: { momentum: 0.6 }, constants: { momentum: 2.4, politicisationHours: 1 } },
    phase: 'demands',
    of: ({ state }) => state.at.politicised[0]!,
    is: 0.25,
  },
  {
    title: 'fear at half of the casualties that halve it: 1.75/2',
    given: { capital: { bloodshed: 60 }, constants: { fear: 1.75, fearHalf: 100, fearDays: 1e12, fearNational: 0 } },
    phase: 'fear',
    of: ({ state }) => state.at.fear[0]!,
    is: 0.875,
  },
  {
    title: 'three tenths of a wholly political crowd of 1,000 travel to the capital, where 500 are',
    given: {
      constants: { pull: 0.3, pullCrowd: 400 },
      capital: { ...there(500), remembered: 500 },
      village: { ...there(1000), politicised: 1 },
    },
    of: travelled,
    is: 800,
  },
  {
    title: 'half as many where demands are half political',
    given: {
      constants: { pull: 0.3, pullCrowd: 400 },
      capital: { ...there(500), remembered: 500 },
      village: { ...there(1000), politicised: 0.5 },
    },
    of: travelled,
    is: 650,
  },
  {
    title: 'nobody to a square that is not known for a crowd',
    given: {
      constants: { pull: 0.3, pullCrowd: 600 },
      capital: { ...there(500), remembered: 500 },
      village: { ...there(1000), politicised: 1 },
    },
    of: travelled,
    is: 500,
  },
  {
    title: 'a shock that nobody shares moves nobody: news counts its floor',
    given: {
      shocks: shockOf(0.0001),
      capital: { visible: 1000, remembered: 1000 },
      constants: { crowdUnit: 100, relevanceFloor: 0.2, reachPower: 0, reachFull: 1, localNews: 0 },
      conditions: { newsHalfHours: 1 },
      off: ['jump'],
    },
    phase: 'news',
    of: ({ state }) => state.at.news[1]!,
    is: 0.1041393,
  },
]
