/** Worked by hand from memory.ts, conditions.ts and setting.ts (model.md section 2): two memories, who hears what, what a country is. */
import { exp } from '../random/index.ts'
import { feelFear, feelOutrage } from './memory.ts'
import { acquiescence, acquiescenceOf, feelShocks } from './conditions.ts'
import { byHeads, column, degree, peopled } from './peopled.cases.ts'
import type { Step } from './phases.ts'
import { onSquare } from './setting.ts'
import { shockOf, type Given, type Worked } from './worked.cases.ts'

/** In an hour half is forgotten: 5 in the capital, 2 in the village, 1 in the town, 3 before. The net is half cut. */
const remembered: Given = {
  country: peopled,
  constants: {
    outrageDays: 1 / 24,
    outrage: 0.2,
    outrageHalf: 12,
    localNewsKm: 60,
    nearKm: 300,
    hearFar: 0.25,
    hearingOffline: 0.3,
    ignoredOutrage: 0.02,
    ignoredDays: 5,
    crowdKnown: 100,
    ignoredElsewhere: 0.3,
  },
  capital: { suffering: 10, oldSuffering: 6, remembered: 101 },
  village: { suffering: 4 },
  town: { suffering: 2, remembered: 100 },
  now: { farSuffering: 40, net: 0.5, ignoredHours: 48 },
}
const heard = (distance: number): number => exp((-distance * degree) / 60)
const hill = (x: number, half: number): number => x / (x + half)
const ignored = 0.02 * 2
const felt = [
  3 + 5 + 2 * heard(1) + 1 * heard(0.2) + 0.25 * 0.65 * 40,
  2 + 5 * heard(1) + 1 * heard(0.8) + 0.25 * 0.5 * 0.65 * 40,
  1 + 5 * heard(0.2) + 2 * heard(0.8) + 0.25 * 0.65 * 40,
]

/** In an hour half of the fear is gone: 3 of 60,000 in the capital, 2 of 100,000 far away, half of it taken to heart. */
const afraid: Given = {
  country: peopled,
  constants: { fearDays: 1 / 24, fear: 1.5, fearHalf: 4, fearNational: 0.5 },
  capital: { bloodshed: 6 },
  now: { farBloodshed: 2 },
}

/** Prices of bread by 0.2 from the south; the north eats all of it, the south half of its own. */
const dearer: Given = {
  country: peopled,
  shocks: shockOf(0.2, { good: 'bread', origin: 'south' }),
  constants: { jump: 6, adaptationDays: 1 / 24, reliefLag: 0.25 },
  off: ['resonance', 'politicisation'],
}
const shocks = (step: Step): number[] => [...column('shock')(step), ...column('shockBasket')(step)]

const made = {
  reachFull: 0.8,
  reachPower: 2,
  languageReach: 0.5,
  assemblyTown: 0.7,
  assemblyRural: 0.4,
  referencePeople: 10,
  referenceRegions: 20,
  sizePower: 0.5,
} as const

export const memoryCases: readonly Worked[] = [
  {
    title: 'outrage: own, old, near by e^(−km/60), far by a quarter of the hearing; ignored for two days where a crowd of 101 is known',
    given: remembered,
    phase: 'outrage',
    of: (step) => [...column('outrage')(step), step.state.now.farSuffering],
    is: [0.2 * hill(felt[0]!, 12) + ignored, 0.2 * hill(felt[1]!, 12) + 0.3 * ignored, 0.2 * hill(felt[2]!, 12) + 0.3 * ignored, 20],
  },
  {
    title: 'no more than five days of being ignored count',
    given: { ...remembered, now: { ignoredHours: 900 }, capital: { remembered: 101 }, village: {}, town: {} },
    phase: 'outrage',
    of: column('outrage'),
    is: [0.1, 0.03, 0.03],
  },
  {
    title: 'without outrage there is none',
    given: { ...remembered, off: ['outrage'] },
    phase: 'outrage',
    of: column('outrage'),
    is: [0, 0, 0],
  },
  {
    title: 'half is forgotten, everywhere',
    given: remembered,
    of: (step) => {
      feelOutrage(step.setting, step.state)
      feelOutrage(step.setting, step.state)
      return [...column('suffering')(step), step.state.at.oldSuffering[0]!]
    },
    is: [2.5, 1, 0.5, 1.5],
  },
  {
    title: 'fear: 5 in 100,000 of the capital and 0.5 · 2 of the country',
    given: afraid,
    phase: 'fear',
    of: (step) => [...column('fear')(step), step.state.now.farBloodshed],
    is: [1.5 * hill(6, 4), 1.5 * hill(1, 4), 1.5 * hill(1, 4), 1],
  },
  {
    title: 'it halves in its half-time; without fear there is none',
    given: { ...afraid, off: ['fear'] },
    of: (step) => {
      feelFear(step.setting, step.state)
      feelFear(step.setting, step.state)
      return [...column('fear')(step), step.state.at.bloodshed[0]!]
    },
    is: [0, 0, 0, 1.5],
  },
]

export const shockCases: readonly Worked[] = [
  { title: 'as much as each region eats of it', given: dearer, phase: 'shocks', of: shocks, is: [0.2, 0.1, 0.2, 0.2, 0.1, 0.2] },
  {
    title: 'a good that nobody buys is felt by nobody',
    given: { ...dearer, shocks: shockOf(0.2, { good: 'petrol' }) },
    phase: 'shocks',
    of: shocks,
    is: [0, 0, 0, 0, 0, 0],
  },
  {
    title: 'not before its hour',
    given: { ...dearer, shocks: shockOf(0.2, { hour: 1 }) },
    phase: 'shocks',
    of: shocks,
    is: [0, 0, 0, 0, 0, 0],
  },
  {
    title: 'given back at hour 0 where it began: a quarter is left there',
    given: { ...dearer, now: { withdrawnOrigin: 0 } },
    phase: 'shocks',
    of: shocks,
    is: [0.2, 0.025, 0.2, 0.2, 0.025, 0.2],
  },
  {
    title: 'given back everywhere',
    given: { ...dearer, now: { withdrawnAll: 0 } },
    phase: 'shocks',
    of: shocks,
    is: [0.05, 0.025, 0.05, 0.05, 0.025, 0.05],
  },
  {
    title: 'an offence changes no price; two shocks add up',
    given: { ...dearer, shocks: [...shockOf(0.2), ...shockOf(0.1, { kind: 'offence' })] },
    phase: 'shocks',
    of: shocks,
    is: [0.3, 0.3, 0.3, 0.2, 0.2, 0.2],
  },
  {
    title: 'people half used to 1.2 in an hour: 6 · 0.2, then 6 · (1.2/1.1 − 1)',
    given: dearer,
    of: (step) =>
      [0, 1].map(() => {
        feelShocks(step.setting, step.state)
        return step.state.at.jump[0]!
      }),
    is: [1.2, 6 * (1.2 / 1.1 - 1)],
  },
  {
    title: 'what people are used to is no jump; without jumps there is none',
    given: { ...dearer, capital: { adapted: 1.3 }, off: ['resonance', 'jump'] },
    of: (step) => {
      feelShocks(step.setting, step.state)
      return column('jump')(step)
    },
    is: [0, 0, 0],
  },
  {
    title: 'it is told in its own hour',
    given: { ...dearer, shocks: shockOf(0.2, { hour: 1 }) },
    of: (step) =>
      [0, 1, 2].map((hour) => {
        step.state.now.step = hour
        feelShocks(step.setting, step.state)
        return step.state.story.length
      }),
    is: [0, 1, 1],
  },
  {
    title:
      'sources of acquiescence: delivery 0.5 · 0.4, promise 0.2, distraction 0.5 · 0.5 of half the net, a concession of a tenth; patience half',
    given: {
      country: peopled,
      conditions: { rents: 0.5, corruption: 0.6, promise: 0.4, promiseAgeYears: 5, rulerYears: 10, distraction: 0.5, patience: 0.6 },
      constants: { promiseYears: 5, promiseRule: 0, patienceFade: 0.5 },
      now: { net: 0.5, concession: 0.1 },
    },
    of: ({ setting, state }) => {
      const calm = acquiescenceOf(setting, state, 1)
      return [calm.rest, calm.patience, acquiescence(setting, calm, 0.4)]
    },
    is: [0.8 * 0.8 * 0.875 * 0.9, 0.3, 1 - 0.8 * 0.8 * 0.875 * 0.9 * (1 - 0.3 * 0.8)],
  },
  {
    title: 'without acquiescence nobody is calmed',
    given: { off: ['acquiescence'] },
    of: ({ setting, state }) => acquiescence(setting, acquiescenceOf(setting, state, 0), 0.4),
    is: 0,
  },
]

export const settingCases: readonly Worked[] = [
  {
    title: 'who can gather, and whom news reaches: 0.8 · (1/0.8)², 0.8 · (0.5/0.8)² · √0.25',
    given: { country: peopled, constants: made },
    of: ({ setting }) => [...setting.assembly, ...setting.reach],
    is: [1, 0.4, 0.7, 1.25, 0.8 * 0.390625 * 0.5, 1.25],
  },
  {
    title: 'a hundredth of the reference is a tenth of its size to the power of a half; its regions are a tenth as many',
    given: { country: peopled, constants: made },
    of: ({ setting }) => [setting.size, setting.regionSize],
    is: [0.1, Math.sqrt(0.1)],
  },
  {
    title: 'without size everybody counts heads; without attention every place weighs alike',
    given: { country: peopled, constants: { ...made, sizePower: 0.5 }, off: ['attention'] },
    of: ({ setting }) => [...setting.weight],
    is: [1, 1, 1],
  },
  { title: 'weights of places', given: { country: peopled }, of: ({ setting }) => [...setting.weight], is: [3, 0.5, 1] },
  {
    title: 'a basket costs by the price level of its region',
    given: { country: peopled, conditions: { basket: 50 } },
    of: ({ setting }) => [...setting.basket],
    is: [50, 60, 50],
  },
  { title: 'known readiness', given: { country: peopled }, of: ({ setting }) => [...setting.readiness], is: [0, 0.1, 0] },
  {
    title: 'the town marches to the capital, the village nowhere; with a reach of 100 km to the town, and nobody marches down',
    given: { country: peopled, constants: { marchKm: 45 } },
    of: ({ setting }) => [...setting.goal, ...setting.marchers.map((from) => from.join('+'))],
    is: [-1, -1, 0, '2', '', ''],
  },
  {
    title: 'a march of 100 km',
    given: { country: peopled, constants: { marchKm: 100 } },
    of: ({ setting }) => [...setting.goal],
    is: [-1, 2, 0],
  },
  {
    title: 'of two goals the heavier, however far',
    given: { country: peopled, constants: { marchKm: 200 } },
    of: ({ setting }) => [...setting.goal],
    is: [-1, 0, 0],
  },
  {
    title: 'news of places within 100 km',
    given: { country: peopled, constants: { nearKm: 100, localNewsKm: 60 } },
    of: ({ setting }) => setting.near.flatMap(({ place, weight }) => [[...place].join('+'), ...weight]),
    is: ['2', heard(0.2), '2', heard(0.8), '0+1', heard(0.2), heard(0.8)],
  },
  {
    title: 'a suburb a kilometre away shares the square',
    given: {
      country: { ...peopled, places: peopled.places.map((place, p) => (p === 2 ? { ...place, latitude: 0.009 } : place)) },
      constants: byHeads,
      capital: { visible: 5 },
      town: { visible: 7 },
      village: { visible: 11 },
    },
    of: ({ setting, state }) => [0, 1, 2].map((p) => onSquare(setting, state.at.visible, p)),
    is: [12, 11, 12],
  },
]
