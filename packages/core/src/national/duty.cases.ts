/** Worked by hand from duty.ts (model.md section 3): men before a crowd tire and rotate, a beaten police leaves all streets. */
import { total } from './answers.ts'
import type { Profile } from '../country/index.ts'
import { countForces, moveReserves } from './forces.ts'
import { byHeads, column, peopled } from './peopled.cases.ts'
import type { Step } from './phases.ts'
import type { Given, Worked } from './worked.cases.ts'

/** 275, 25 and 37.5 men stand, 50 more count; crowds of three times, none, and once their number. Half in two hours. */
const tiring: Given = {
  country: peopled,
  constants: { ...byHeads, strainDays: 1 / 24, postedFloor: 50, rotation: 0.25 },
  capital: { remembered: 975, strain: 0.25 },
  village: { strain: 0.4 },
  town: { remembered: 87.5 },
  off: ['collapse'],
}

/** The capital's 300 half beaten by a crowd of twice 325, the town's 150 beaten with its seat, the village's 100 not: 300 of 550. */
export const beaten: Given = {
  country: peopled,
  constants: { ...byHeads, postedFloor: 50, beatenRatio: 2, beatenHalf: 300 / 550, beatenPower: 4, collapseHours: 1, collapseDays: 1 / 24 },
  capital: { remembered: 650 },
  town: { seatLost: 0 },
  off: ['rotation'],
}
export const gone = ({ state }: Step): number => state.now.policeGone
const hill = (x: number): number => (x * x * x * x) / (1 + x * x * x * x)

/** The guard of the peopled country as troops of the interior, in barracks. */
const withInterior: Profile = {
  ...peopled,
  forces: peopled.forces.map((force) => (force.id === 'guard' ? { ...force, kind: 'interior' } : force)),
}

/** Forces counted again. */
const counted =
  (...names: readonly Parameters<typeof column>[0][]) =>
  (step: Step): readonly number[] => {
    countForces(step.setting, step.state, step.people)
    return names.flatMap((name) => [...column(name)(step)])
  }

/** Reserves sent, then those who stand in the capital. */
const sent =
  (number: number) =>
  (step: Step): readonly number[] => {
    const found = total(moveReserves(step.setting, step.state, number))
    countForces(step.setting, step.state, step.people)
    return [found, step.state.at.security[0]!]
  }

export const dutyCases: readonly Worked[] = [
  {
    title: 'three of four faced: 0.25 half-way to 0.75; nobody faced: 0.4 half-way to 0; half: half-way to 0.5',
    given: tiring,
    phase: 'duty',
    of: column('strain'),
    is: [0.5, 0.2, 0.25],
  },
  {
    title: 'places of one square tire together: 1062.5 before 362.5 men and those of the town',
    given: { ...tiring, constants: { ...tiring.constants, squareKm: 30 }, capital: { remembered: 975 } },
    phase: 'duty',
    of: column('strain'),
    is: [0.5 * (1062.5 / (1062.5 + 312.5 + 50)), 0.2, 0.5 * (1062.5 / (1062.5 + 312.5 + 50))],
  },
  {
    title: 'without rotation nobody tires',
    given: { ...tiring, off: ['rotation'] },
    phase: 'duty',
    of: column('strain'),
    is: [0.25, 0.4, 0],
  },
  {
    title: 'of the strained a quarter can stay: 275 · (1 − 0.75 · 0.4)',
    given: { ...tiring, capital: { strain: 0.4 }, village: {} },
    of: counted('security', 'posted'),
    is: [275 * 0.7, 25, 37.5, 275 * 0.7, 25, 37.5],
  },
  {
    title: 'a beaten share that is enough for half: half-way there in the first hour',
    given: beaten,
    phase: 'duty',
    of: gone,
    is: 0.25,
  },
  {
    title: 'those who stand aside count as beaten: 0.8 of 300 and 150 of 550',
    given: { ...beaten, capital: { aside: 0.8 } },
    phase: 'duty',
    of: gone,
    is: 0.5 * hill(390 / 300),
  },
  { title: 'and it comes back by its own half-time', given: { ...beaten, now: { policeGone: 0.75 } }, phase: 'duty', of: gone, is: 0.625 },
  { title: 'without collapse it stays', given: { ...beaten, off: ['collapse'] }, phase: 'duty', of: gone, is: 0 },
  {
    title: 'the collapse is told once half are gone',
    given: { ...beaten, now: { policeGone: 0.49 }, town: { seatLost: 0 }, village: { seatLost: 0 }, capital: { seatLost: 0 } },
    phase: 'duty',
    of: ({ state }) => state.story.map(({ kind }) => kind),
    is: ['police-gone'],
  },
  {
    title: 'half of the police gone: 37.5 and the guard of 200; 12.5; 18.75',
    given: { ...beaten, now: { policeGone: 0.5 } },
    of: counted('security', 'interior'),
    is: [237.5, 12.5, 18.75, 300, 100, 150],
  },
  {
    title: 'reserves: the 200 of the interior',
    given: { country: withInterior, constants: byHeads, capital: { visible: 1000, peak: 1000 } },
    of: sent(100),
    is: [200, 275],
  },
  {
    title: 'reserves after the collapse: 200 soldiers',
    given: { country: withInterior, constants: byHeads, capital: { visible: 1000, peak: 1000 }, now: { policeGone: 1 } },
    of: sent(100),
    is: [200, 200],
  },
  {
    title: 'those who come are fresh: strain 0.5 of 75 falls with 200 more',
    given: { country: withInterior, constants: byHeads, capital: { visible: 1000, peak: 1000, strain: 0.5 } },
    of: (step) => {
      sent(100)(step)
      return step.state.at.strain[0]!
    },
    is: (0.5 * 75) / 275,
  },
]
