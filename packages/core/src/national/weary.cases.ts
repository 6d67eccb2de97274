/** Worked by hand from acting.ts (model.md sections 2 and 3): what is drawn for a day, what is left of hardship, how people tire. */
import { incomeGroups } from '../population/index.ts'
import { exp, normal, stream } from '../random/index.ts'
import { bareHardship, costOfActing, placeTerms, shareWilling, tire } from './acting.ts'
import { acquiescenceOf } from './conditions.ts'
import { peopled, twice } from './peopled.cases.ts'
import type { Given, Worked } from './worked.cases.ts'

/** Nothing is drawn but what an example names. */
export const certain = {
  daySpread: 0,
  regionSpread: 0,
  placeSpread: 0,
  armySpread: 0,
  resolveSpread: 0,
  splitSpread: 0,
  contestSpread: 0,
  waveSpread: 0,
  staminaSpread: 0,
  custodySpread: 0,
  tensionSpread: 0,
  seatSpread: 0,
} as const
/** e^(0.5 · z), z drawn for the country. */
export const drawn = (name: string): number => exp(0.5 * normal(1, stream(name), 0, 0))

/** A hundredth of the capital is out, half organised, tired by 0.2; six hours. */
const tired: Given = {
  country: peopled,
  stepHours: 6,
  constants: { fatigue: 0.4, busyShare: 0.01, organisedRest: 0.4, fatigueDays: 5, sustaining: 0.3, organisingCrowd: 1e5 },
  pillars: { leadership: 0.5 },
  capital: { mobilised: 600, organisation: 0.5, fatigue: 0.2 },
}
const tiredBy = (gain: number): number => 0.2 + (gain * 0.85 * 0.5 * 0.8 - (0.2 / 5) * 0.5) / 4
/** As many of them as wear out half as fast; of ten each, 20 have ever been out, and 10 were known. */
const worn: Given = {
  ...tired,
  sample: 10,
  constants: { ...tired.constants, wearyShare: 0.01, restDays: 3 },
  capital: { mobilised: 600, weary: 2, comers: 10 },
}
const wornBy = (stamina: number): number => 2 * (1 - 100 / 600) + (0.5 * 0.85 * stamina - (0.5 * 2 * (1 - 100 / 600)) / 3) / 4
const weary = (title: string, given: Given, is: readonly number[]): Worked => ({
  title,
  given,
  of: (step) => {
    const { everOut } = step.state
    const { placeGroup } = step.setting.population
    everOut.fill(10, placeGroup[0]! + incomeGroups - 2, placeGroup[0]! + incomeGroups)
    everOut[placeGroup[0]! + incomeGroups] = 7
    tireNow(step)
    return [step.state.at.weary[0]!, step.state.at.comers[0]!]
  },
  is,
})
const tireNow: Worked['of'] = ({ setting, state }) => {
  tire(setting, state)
  return state.at.fatigue[0]!
}

export const wearyCases: readonly Worked[] = [
  {
    title: '0.2 + (0.4 · (1 − 0.3 · 0.5) · ½ · (1 − 0.4 · 0.5) − 0.2/5 · ½)/4',
    given: tired,
    of: tireNow,
    is: tiredBy(0.4),
  },
  {
    title: 'e^(0.5 · z) times as fast, drawn for the people',
    given: { ...tired, constants: { ...tired.constants, ...certain, staminaSpread: 0.5 } },
    of: tireNow,
    is: tiredBy(0.4 * drawn('stamina-unknown')),
  },
  weary('of 600 out 100 are new: 2 · (1 − 100/600), and six hours of ½ · 0.85 less rest', worn, [wornBy(1), 20]),
  weary('and they wear out so much faster', { ...worn, constants: { ...worn.constants, ...certain, staminaSpread: 0.5 } }, [
    wornBy(drawn('stamina-unknown')),
    20,
  ]),
  weary('without weariness nobody does', { ...worn, off: ['weariness'] }, [2, 10]),
  {
    title: 'the day of a place is drawn anew each day: 0.3 · z of day 1 at hour 26',
    given: { stepHours: 2, now: { step: 13 }, constants: { ...certain, daySpread: 0.3 } },
    of: ({ setting, state }) => [placeTerms(setting, state, 0).local, placeTerms(setting, state, 1).local],
    is: [0, 1].map((p) => 0.3 * normal(1, stream('day-chance'), 1, p)),
  },
  {
    title: 'of a hardship of 1 a promise of 0.4 leaves 0.6',
    given: {
      constants: { promiseRule: 0 },
      conditions: { basket: 1e9, rents: 0, promise: 0.4, promiseAgeYears: 0, distraction: 0, patience: 0 },
    },
    of: ({ setting, state }) => bareHardship(setting, state, 0, 0, acquiescenceOf(setting, state, 0)),
    is: 0.6,
  },
  {
    title: '2,000 men against a crowd of 980, and in a country twice the size 20 for not being alone: 0.661 · (1 − e^(−0.123 · 2))',
    given: {
      ...twice({ severityBatons: 0.661, dangerSlope: 0.123, notAlone: 10 }),
      capital: { rules: 1, security: 2000, remembered: 980 },
    },
    phase: 'danger',
    of: ({ state }) => state.at.danger[0]!,
    is: 0.661 * (1 - exp(-0.246)),
  },
  {
    title: 'a call at hour 2 is the second step of two hours',
    given: { stepHours: 2, now: { step: 1 }, constants: { callEase: 0.3 }, calls: [{ hour: 2, hours: 2 }], off: ['easing'] },
    of: ({ setting, state }) => costOfActing(setting, state, 0),
    is: 0.7,
  },
  { title: 'nobody on a budget below nothing, whatever its square', given: {}, of: () => shareWilling(-1, 2, 1), is: 0 },
  { title: 'at twice the median, tail 4: 16/17', given: {}, of: () => shareWilling(2, 4, 1), is: 16 / 17 },
]
