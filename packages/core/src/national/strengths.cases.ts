/** Worked by hand from outcome.ts (model.md section 7), with every number at work: strengths, margins, results. */
import { judgeOutcome, strengthsOf, type Strengths } from './outcome.ts'
import { peopled } from './peopled.cases.ts'
import type { Step } from './phases.ts'
import { shockOf, type Given, type Worked } from './worked.cases.ts'

export const constants = {
  massShare: 0.01,
  massFloor: 0.3,
  guardFloor: 0.4,
  movementWeight: 2.5,
  deepFallen: 0.6,
  deepFallenLeast: 0.4,
  rivalArmedLeast: 0.2,
  rivalUnarmed: 0.6,
  pactFloor: 0.4,
  pactOffer: 1.25,
  pactDeep: 0.25,
  pactLeadership: 0.35,
  pactProgramme: 0.3,
  pactPressure: 0.5,
  resolve: 1.3,
  middlingYears: 10,
  resolveYears: 2,
  revolutionRatio: 1.1,
  reformRatio: 0.64,
  sacrifice: 0.32,
  detentionForce: 0.002,
  crushedForce: 0.05,
  crushedCrowd: 25,
  emptied: 0.35,
  calmHours: 48,
  metHours: 24,
  nationalCrowd: 200,
} as const

/** 4,000 were out at most in all places together, 3,000 of them in the capital; 0.25 % of the people at once: mass is a half. */
export const full: Given = {
  country: peopled,
  constants,
  conditions: { centreNeed: 10_000, deepShare: 0.5, resolveDays: 5, rulerYears: 20 },
  pillars: { leadership: 0.5, programme: 0.4, discipline: 0.3, guard: 0.6 },
  capital: { peak: 3000, organisation: 0.2, violence: 0.1, visible: 40, detained: 60 },
  town: { peak: 1000, organisation: 0.4, violence: 0.5, visible: 50, detained: 40 },
  now: { peak: 250, armyRefusing: 0.4, pressure: 3, pressureMost: 4, expectedDead: 2, calmHours: 5 },
}
const strengths =
  (...names: readonly (keyof Strengths)[]) =>
  ({ setting, state }: Step): number[] =>
    names.map((name) => strengthsOf(setting, state)[name])

const margins = ({ setting, state }: Step): (string | number)[] =>
  judgeOutcome(setting, state).margins.flatMap(({ name, value, needed, margin }) => [name, value, needed, margin])

const row = (name: string, value: number, needed: number): (string | number)[] => [name, value, needed, value - needed]

const results = ({ setting, state }: Step): number[] => judgeOutcome(setting, state).results.map(({ value }) => value)

const movement = 0.5 * (0.4 + 0.6 * 0.6) * (0.3 + 0.7 * 0.5) * 2.5
const pact = 0.5 * 0.4 * (0.3 + 0.7 * 0.5) * (0.4 + 0.6 * 0.4)

export const strengthCases: readonly Worked[] = [
  {
    title: 'every strength: discipline (0.3 + 1000/4000) · (1 − 800/4000), reach 3000/10000, an unarmed rival 0.9 · 0.5 · 0.6',
    given: full,
    of: strengths(
      'mass',
      'leadership',
      'programme',
      'discipline',
      'reach',
      'neutrality',
      'guard',
      'movement',
      'deep',
      'rival',
      'pactStrength',
    ),
    is: [0.5, 0.5, 0.4, 0.44, 0.3, 0.4, 0.6, movement, 0.5, 0.27, pact],
  },
  {
    title: 'with everybody out and organised nothing exceeds 1; nobody out has no discipline',
    given: { ...full, capital: { peak: 20_000, organisation: 0.9 }, town: {}, now: { peak: 5000 } },
    of: (step) => {
      const most = strengths('mass', 'discipline', 'reach')(step)
      step.state.at.peak.fill(0)
      return [...most, ...strengths('discipline')(step)]
    },
    is: [1, 1, 1, 0],
  },
  {
    title: 'from the hour of the fall the deep state counts 1 − 0.6 · 0.4, and less where more of the army refuses',
    given: { ...full, now: { ...full.now!, rulerGone: 0, armyRefusing: 0.1 } },
    of: (step) => {
      const few = strengths('deep')(step)
      step.state.now.armyRefusing = 0.8
      return [...few, ...strengths('deep', 'rival')(step)]
    },
    is: [0.5 * 0.76, 0.5 * (1 - 0.48), 0.5 * 0.8],
  },
  {
    title: 'an armed rival counts at least a fifth of itself; with rivals off there is none',
    given: { ...full, off: ['rivals'] },
    of: strengths('rival'),
    is: [0],
  },
  { title: 'in the plain country the officers alone: 0.5 · 0.2', given: { constants }, of: strengths('rival'), is: [0.1] },
  {
    title: 'an offer to negotiate strengthens a pact by a quarter',
    given: { ...full, now: { ...full.now!, negotiating: 1 } },
    of: strengths('pactStrength'),
    is: [1.25 * pact],
  },
  {
    title: 'all ten margins; resolve is 1.3 · 5 · 2² days',
    given: full,
    of: margins,
    is: [
      ...row('fall', 3, 26),
      ...row('pact', pact, 0.125),
      ...row('revolution', movement, 1.1 * 0.5),
      ...row('reform', movement, 0.64 * 0.5),
      ...row('capture', 0.27, 0.5),
      ...row('sacrifice', 4, 0.32 * 26),
      ...row('force', 10 * (2 + 0.002 * 100), 0.05),
      ...row('crowd', 250, 2.5),
      ...row('emptied', 160, 0.65 * 250),
      ...row('calm', 5, 48),
    ],
  },
  {
    title: 'a contest is judged by the strengths that were written down',
    given: { ...full, now: { ...full.now!, rulerGone: 3 } },
    of: (step) => {
      step.state.ledger.contest = { movement: 2, deep: 0.1, rival: 0.1 }
      return [judgeOutcome(step.setting, step.state).outcome, judgeOutcome(step.setting, step.state).strengths['movement']!]
    },
    is: ['revolution', 2],
  },
  {
    title: 'what ends at hour 0 has ended: two sides, a fall, a pact',
    given: { ...full, pillars: { leadership: 0.02 } },
    of: (step) =>
      (['civilWar', 'rulerGone', 'pact'] as const).map((end) => {
        const { setting, state } = step
        Object.assign(state.now, { civilWar: -1, rulerGone: -1, pact: -1, [end]: 0 })
        return judgeOutcome(setting, state).outcome
      }),
    is: ['civil-war', 'figurehead-replaced', 'figurehead-replaced'],
  },
  {
    title: 'a rival just as strong as the deep state takes nothing',
    given: { ...full, now: { ...full.now!, rulerGone: 3 } },
    of: (step) => {
      step.state.ledger.contest = { movement: 0, deep: 0.2, rival: 0.2 }
      return judgeOutcome(step.setting, step.state).outcome
    },
    is: 'figurehead-replaced',
  },
  {
    title: 'the origin met before the peak',
    given: { country: peopled, constants, now: { peak: 100, peakHour: 20 }, done: { 'withdraw-origin': 3 } },
    of: ({ setting, state }) => judgeOutcome(setting, state).outcome,
    is: 'concessions-only',
  },
]

const moved = { ...constants, movedFigurehead: 0.2, bloodDeaths: 30, bloodDetained: 3000, bloodRepression: 0.5 } as const
const replaced: Given = {
  ...full,
  constants: moved,
  conditions: { ...full.conditions, rents: 0.5, corruption: 0.6 },
  shocks: [...shockOf(0.3, { hour: 90 }), ...shockOf(0.2, { kind: 'offence', hour: 90 })],
  capital: { ...full.capital, dead: 4, deadForces: 1 },
  town: { ...full.town, dead: 2, deadForces: 3 },
  pillars: { leadership: 0.02 },
  now: { ...full.now!, rulerGone: 3 },
}
const blood = 100 / (100 + 30) + 1000 / (1000 + 3000)

export const resultsInFull: readonly Worked[] = [
  {
    title: 'a figurehead replaced moves 0.2: hardship 0.2 · 0.5 · 0.6 less the 0.3 of the price; 100 dead and 1,000 held per million',
    given: replaced,
    of: results,
    is: [0.2 * 0.5 * 0.6 - 0.3, 0.2 * 0.6, 0.2 - 0.5 * blood, 0.2],
  },
  {
    title: 'the price taken back at hour 0',
    given: { ...replaced, now: { ...replaced.now!, withdrawnAll: 0 } },
    of: (step) => [results(step)[0]!],
    is: [0.06],
  },
  {
    title: 'no result lies beyond 1',
    given: { ...replaced, constants: { ...moved, bloodRepression: 5 }, shocks: shockOf(3, { hour: 90 }) },
    of: (step) => results(step).slice(0, 3),
    is: [-1, 0.12, -1],
  },
]
