/**
 * Worked by hand from the inequalities of ending.ts and outcome.ts (model.md section 7): what presses on the ruler, each of
 * the eight outcomes, and each margin from both sides. Resolve is 1.3 · 5 = 6.5 days, the deep state half of the power.
 */
import { judgeOutcome, strengthsOf } from './outcome.ts'
import type { Step } from './phases.ts'
import type { Given, Worked } from './worked.cases.ts'

const outcome = ({ setting, state }: Step): string => judgeOutcome(setting, state).outcome

const constants = {
  resolve: 1.3,
  rulerShare: 0.003,
  pressAlone: 0.15,
  pressMost: 2,
  neutralFrom: 0.1,
  neutralWidth: 0.4,
  pressureLoss: 0,
  movementWeight: 2.5,
  revolutionRatio: 1,
  reformRatio: 0.64,
  sacrifice: 0.32,
  crushedForce: 0.05,
  crushedCrowd: 25,
  emptied: 0.35,
  massShare: 0.01,
  guardFloor: 0.4,
  deepFallen: 0.6,
  deepFallenLeast: 0.4,
  rivalArmedLeast: 0.2,
} as const
const usual: Given = { constants, conditions: { resolveDays: 5, deepShare: 0.5, rulerYears: 10 }, pillars: {} }

/** The ruler has gone before a crowd of 1 % of the people: mass 1. Movement = leadership · (0.4 + 0.6 · 1) · 2.5; deep 0.5 · 0.76 = 0.38. */
const fallen = (leadership: number, programme: number, armyRefusing: number): Given => ({
  ...usual,
  pillars: { leadership, programme, guard: 1 },
  now: { rulerGone: 10, peak: 1000, armyRefusing },
})
const standing = (now: Given['now'], more: Partial<Given> = {}): Given => ({ ...usual, now: { peak: 100, ...now }, ...more })

const judged = (title: string, given: Given, is: string): Worked => ({ title, given, of: outcome, is })

export const endCases: readonly Worked[] = [
  {
    title: 'pressure of a crowd alone: 1 + 0.15/24',
    given: { ...usual, now: { share: 0.003, pressure: 1 } },
    phase: 'end',
    of: ({ state }) => state.now.pressure,
    is: 1 + 0.15 / 24,
  },
  {
    title: 'with 30 % of the army aside: 1 + (0.15 + 0.85 · 0.5)/24',
    given: { ...usual, now: { share: 0.003, pressure: 1, armyRefusing: 0.3 } },
    phase: 'end',
    of: ({ state }) => state.now.pressure,
    is: 1 + 0.575 / 24,
  },
  {
    title: 'more people than twice the share press no harder: 1 + 2/24',
    given: { ...usual, now: { share: 0.03, pressure: 1, armyRefusing: 0.5 } },
    phase: 'end',
    of: ({ state }) => state.now.pressure,
    is: 1 + 2 / 24,
  },
  {
    title: 'the ruler falls when pressure reaches his resolve',
    given: { ...usual, now: { share: 0.03, pressure: 6.42, armyRefusing: 1 } },
    phase: 'end',
    of: ({ state }) => state.now.rulerGone,
    is: 0,
  },
  {
    title: 'and not before',
    given: { ...usual, now: { share: 0.03, pressure: 6.41, armyRefusing: 1 } },
    phase: 'end',
    of: ({ state }) => state.now.rulerGone,
    is: -1,
  },
  {
    title: 'a split army under fire: 4 · 0.5 · 0.5 · 1 · 1 day in 24',
    given: { ...usual, now: { armyRefusing: 0.5 }, capital: { remembered: 1000, violence: 1, rules: 3 } },
    phase: 'end',
    of: ({ state }) => state.now.splitDays,
    is: 1 / 24,
  },
  {
    title: 'strength of the movement: 0.8 · (0.4 + 0.6 · 0.5) · 2.5, mass in full',
    given: { ...usual, pillars: { leadership: 0.8, guard: 0.5 }, now: { peak: 1000 } },
    of: ({ setting, state }) => strengthsOf(setting, state).movement,
    is: 1.4,
  },
  {
    title: 'mass is the root of the share: √(250/100000/0.01)',
    given: { ...usual, now: { peak: 250 } },
    of: ({ setting, state }) => strengthsOf(setting, state).mass,
    is: 0.5,
  },
]

export const outcomeCases: readonly Worked[] = [
  judged('two armed sides', { ...usual, now: { civilWar: 10, rulerGone: 20 } }, 'civil-war'),
  judged('a movement of 2 against a deep state of 0.38', fallen(0.8, 0.5, 0), 'revolution'),
  judged('a movement of 0.3: more than 0.64 of 0.38, less than all of it', fallen(0.12, 0.5, 0), 'negotiated-reform'),
  judged('an army of 0.5 · 1 against a deep state of 0.5 · 0.4', fallen(0.02, 0.5, 1), 'captured'),
  judged('nobody stronger than the deep state', fallen(0.02, 0.5, 0), 'figurehead-replaced'),
  judged('dead and empty streets', standing({ expectedDead: 1 }), 'crushed'),
  judged('the demand met before the peak', standing({ peakHour: 20 }, { done: { concede: 10 } }), 'concessions-only'),
  judged('nothing', standing({}), 'faded'),
]

/** Each margin from below and from above. */
export const marginCases: readonly Worked[] = [
  judged('revolution, below: 2.5 · 0.151 < 0.38', fallen(0.151, 0.5, 0), 'negotiated-reform'),
  judged('revolution, above: 2.5 · 0.153 > 0.38', fallen(0.153, 0.5, 0), 'revolution'),
  judged('reform, below: 2.5 · 0.097 < 0.2432', fallen(0.097, 0.5, 0), 'figurehead-replaced'),
  judged('reform, above: 2.5 · 0.098 > 0.2432', fallen(0.098, 0.5, 0), 'negotiated-reform'),
  judged('reform without a programme', fallen(0.12, 0.29, 0), 'figurehead-replaced'),
  judged('reform with the least of programmes', fallen(0.12, 0.3, 0), 'negotiated-reform'),
  judged('capture, below: 0.5 · 0.62 < 0.5 · (1 − 0.6 · 0.62)', fallen(0.02, 0.5, 0.62), 'figurehead-replaced'),
  judged('capture, above: 0.5 · 0.63 > 0.5 · (1 − 0.6 · 0.63)', fallen(0.02, 0.5, 0.63), 'captured'),
  judged('sacrifice, below 0.32 · 6.5', standing({ pressureMost: 2.07 }), 'faded'),
  judged('sacrifice, above', standing({ pressureMost: 2.09 }), 'figurehead-replaced'),
  judged('a patron sacrificed', standing({}, { done: { 'sacrifice-patron': 5 } }), 'figurehead-replaced'),
  judged('a cabinet dismissed is nobody of first rank', standing({}, { done: { 'dismiss-cabinet': 5 } }), 'faded'),
  judged('an order of fire alone crushes nobody', standing({}, { done: { 'live-fire': 5 } }), 'faded'),
  judged('force, below 0.05 per million', standing({ expectedDead: 0.0049 }), 'faded'),
  judged('force, above', standing({ expectedDead: 0.0051 }), 'crushed'),
  judged('crowd, below 25 per million', standing({ expectedDead: 1, peak: 2.4 }), 'faded'),
  judged('crowd, above', standing({ expectedDead: 1, peak: 2.6 }), 'crushed'),
  judged('emptied, below: 36 of 100 still there', standing({ expectedDead: 1 }, { capital: { visible: 36 } }), 'faded'),
  judged('emptied, above: 34 of 100', standing({ expectedDead: 1 }, { capital: { visible: 34 } }), 'crushed'),
  judged(
    'emptied by night alone: 36 were out today, yesterday, or on the last called day',
    standing({ expectedDead: 1, today: 36 }),
    'faded',
  ),
  judged('the same, yesterday', standing({ expectedDead: 1, yesterday: 36 }), 'faded'),
  judged('the same, since the last called day', standing({ expectedDead: 1, sinceCall: 36 }), 'faded'),
  judged('34 at the most', standing({ expectedDead: 1, today: 34, yesterday: 33, sinceCall: 20 }), 'crushed'),
  judged('met a day after the peak', standing({ peakHour: 20 }, { done: { withdraw: 44 } }), 'concessions-only'),
  judged('met later', standing({ peakHour: 20 }, { done: { withdraw: 45 } }), 'faded'),
]

const resultOf =
  (name: string) =>
  ({ setting, state }: Step): number =>
    judgeOutcome(setting, state).results.find((result) => result.name === name)!.value

const moved = {
  ...constants,
  movedRevolution: 0.8,
  movedCrushed: -0.1,
  movedCaptured: 0,
  bloodDeaths: 10,
  bloodDetained: 1000,
  bloodRepression: 0.5,
} as const

/** What has changed two years on, positive better for people. */
export const resultCases: readonly Worked[] = [
  { title: 'a revolution moves who rules by 0.8', given: { ...fallen(0.8, 0.5, 0), constants: moved }, of: resultOf('rule'), is: 0.8 },
  {
    title: 'and as far the corruption of 0.5 that there was: 0.8 · 0.5',
    given: { ...fallen(0.8, 0.5, 0), constants: moved, conditions: { ...usual.conditions, corruption: 0.5 } },
    of: resultOf('corruption'),
    is: 0.4,
  },
  {
    title: 'repression falls by less where ten in a million died: 0.8 − 0.5 · 10/(10 + 10)',
    given: { ...fallen(0.8, 0.5, 0), constants: moved, capital: { dead: 1 } },
    of: resultOf('repression'),
    is: 0.55,
  },
  {
    title: 'a rival who takes the gain leaves it where it was',
    given: { ...fallen(0.02, 0.5, 1), constants: moved },
    of: resultOf('rule'),
    is: 0,
  },
  {
    title: 'crushed people rule less than before',
    given: { ...standing({ expectedDead: 1 }), constants: moved },
    of: resultOf('rule'),
    is: -0.1,
  },
]
