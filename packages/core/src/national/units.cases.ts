/** Worked by hand from the equations of forces.ts (model.md section 3): police and guard, units that break, reserves. */
import { total } from './answers.ts'
import { countForces, moveReserves, stationForeign } from './forces.ts'
import { byHeads, column, peopled, refusingOf, standAside, units } from './peopled.cases.ts'
import type { Step } from './phases.ts'
import type { Given, Worked } from './worked.cases.ts'

/** Share that refuses at a margin, exponent 2. */
const tail = (margin: number): number => (margin * margin) / (1 + margin * margin)

/** Half of the police make up their minds in an hour; at home nobody is poor. */
const police: Given = {
  country: peopled,
  constants: {
    ...byHeads,
    massRatio: 5,
    postedFloor: 50,
    massSympathy: 1.1,
    massMost: 1.2,
    massViolence: 0.6,
    awayFromHome: 0.45,
    jumpSympathy: 2,
    refusalTail: 2,
    refusalHours: 1,
    refusalArmyHours: 1,
    bandwagon: 0.4,
    wagonArmy: 0.3,
    centreLost: 3,
    punishmentLost: 0.6,
    punishmentLeast: 0.1,
  },
  conditions: { basket: 1e-9, punishment: 1, centreNeed: 1e4 },
  pillars: { leadership: 0 },
  capital: { present: 350, remembered: 2000, posted: 300, violence: 0.5, outrage: 0.4, jump: 0.05 },
  town: { present: 150, remembered: 600, posted: 100, outrage: 0.3 },
}

/** After so many of a unit stand aside, and the forces have been counted. */
const counted =
  (refuse: Partial<Record<keyof typeof units, number>>, of: (step: Step) => readonly number[]) =>
  (step: Step): readonly number[] => {
    for (const [name, number] of Object.entries(refuse)) standAside(step, name as keyof typeof units, number)
    countForces(step.setting, step.state, step.people)
    return of(step)
  }

const posted: Given = {
  country: peopled,
  constants: { ...byHeads, breakingPoint: 0.5, changeSides: 0.8, dissolvedLoyal: 0.2, asideTold: 0.25 },
  capital: { foreign: 40 },
}

export const unitCases: readonly Worked[] = [
  {
    title:
      'police of the capital: sympathy 0.5 · 0.5 · 350/700 and press 1.1 · 2000/10000 · 0.7 less a duty of 0.2; of the town: 0.3/2 and 1.1 · 600/750',
    given: police,
    phase: 'orders',
    of: refusingOf('police', 'guard', 'townPolice', 'army'),
    is: [150 * tail(0.125 + 0.154 - 0.2), 0, 75 * tail(0.15 + 0.88 - 0.2), 0],
  },
  {
    title: 'no more than 1.2 is pressed, and no more than all sympathise: 1.1 · 1.2 + 0.3 − 0.2',
    given: { ...police, town: { present: 9000, remembered: 9000, posted: 100, outrage: 0.3 } },
    phase: 'orders',
    of: refusingOf('townPolice'),
    is: [75 * tail(1.32 + 0.3 - 0.2)],
  },
  {
    title: 'a lost seat of weight 1 in 9 + 0.5 + 1, and half of the army: wagon 0.4 · (2/10.5 + 0.15), punishment 1 − 0.6/10.5',
    given: { ...police, town: { ...police.town, seatLost: 0 }, now: { armyRefusing: 0.5 } },
    phase: 'orders',
    of: (step) => [step.state.now.lostShare, ...refusingOf('townPolice')(step)],
    is: [1 / 10.5, 75 * tail((0.15 + 0.88 - 0.2 + 0.4 * (2 / 10.5 + 0.15)) / (1 - 0.6 / 10.5))],
  },
  {
    title: 'a seat taken back is not lost',
    given: { ...police, town: { ...police.town, seatLost: 0, seatBack: 1 } },
    phase: 'orders',
    of: ({ state }) => state.now.lostShare,
    is: 0,
  },
  {
    title: 'without refusal nobody refuses',
    given: { ...police, off: ['refusal'] },
    phase: 'orders',
    of: refusingOf('police', 'townPolice'),
    is: [0, 0],
  },
  {
    title: 'without an institution the army weighs for itself, and only where it is posted: nowhere',
    given: { ...police, off: ['institution'] },
    phase: 'orders',
    of: refusingOf('army', 'villageArmy'),
    is: [0, 0],
  },
  {
    title: 'a quarter of the police is on the street, the guard in full, soldiers in barracks, 40 foreigners',
    given: posted,
    phase: 'forces',
    of: (step) => [...column('security')(step), ...column('liveSecurity')(step), ...column('posted')(step)],
    is: [75 + 200 + 40, 25, 37.5, 200, 0, 0, 275, 25, 37.5],
  },
  {
    title: 'half of the police refuse: the unit dissolves, a fifth of who is left stays loyal; 150 of 500 stand aside',
    given: posted,
    of: counted({ police: 150 }, (step) => [
      step.state.broken[step.setting.units[0]!]!,
      step.state.at.security[0]!,
      step.state.at.aside[0]!,
    ]),
    is: [1, 0.25 * 150 * 0.2 + 240, 0.3],
  },
  {
    title: 'one fewer, and it holds',
    given: posted,
    of: counted({ police: 149 }, (step) => [step.state.broken[step.setting.units[0]!]!, step.state.at.security[0]!]),
    is: [0, 0.25 * 151 + 240],
  },
  {
    title: 'four in five change sides',
    given: posted,
    of: counted({ police: 240 }, (step) => [
      step.state.broken[step.setting.units[0]!]!,
      step.state.at.security[0]!,
      step.state.at.goneOver[0]!,
    ]),
    is: [2, 240, 1],
  },
  {
    title: 'of the army as one, 100 of 400 refuse, wherever they are',
    given: posted,
    of: counted({ villageArmy: 100, guard: 50 }, ({ state }) => [state.now.armyRefusing]),
    is: [0.25],
  },
  {
    title: 'without an institution, of those posted: 50 of a guard of 200',
    given: { ...posted, off: ['institution'] },
    of: counted({ villageArmy: 100, guard: 50 }, ({ state }) => [state.now.armyRefusing]),
    is: [0.25],
  },
  {
    title: 'it is told once that a quarter stands aside, and the most is remembered',
    given: posted,
    of: (step) => {
      counted({ police: 125 }, () => [])(step)
      counted({ police: 125 }, () => [])(step)
      counted({ police: 0 }, () => [])(step)
      const told = step.state.story.filter(({ kind }) => kind === 'stand-aside').length
      return [told, step.state.at.aside[0]!, step.state.at.asideMost[0]!]
    },
    is: [1, 0, 0.25],
  },
  {
    title: 'reserves of 300: need 600 in the capital, (100 + 100 · (0.5 + 0.5)) · 3, and 600 in the town: a unit of 200 each',
    given: {
      country: peopled,
      constants: { reservesMemory: 0.5 },
      capital: { visible: 100, peak: 100, violence: 0.5 },
      town: { visible: 600 },
    },
    of: (step) => [
      total(moveReserves(step.setting, step.state, 300)),
      step.state.post[step.setting.units[units.army]!]!,
      step.state.post[step.setting.units[units.villageArmy]!]!,
    ],
    is: [400, 0, 2],
  },
  {
    title: 'of 1,000 only 400 are there',
    given: { country: peopled, capital: { visible: 100 } },
    of: (step) => total(moveReserves(step.setting, step.state, 1000)),
    is: 400,
  },
  {
    title: 'nobody is sent where nobody is out',
    given: { country: peopled },
    of: (step) => [total(moveReserves(step.setting, step.state, 300)), step.state.post[step.setting.units[units.army]!]!],
    is: [0, -1],
  },
  {
    title: 'foreigners guard the centre',
    given: { country: peopled, capital: { foreign: 10 }, town: { peak: 500 } },
    of: (step) => {
      stationForeign(step.setting, step.state, 600)
      return column('foreign')(step)
    },
    is: [610, 0, 0],
  },
]
