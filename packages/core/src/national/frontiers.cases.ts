/** Worked by hand from acting.ts (model.md section 3): where frontiers go, with the kernel (tails in whole quarters) and without. */
import { exp, log } from '../random/index.ts'
import { moveFrontiers } from './acting.ts'
import { frontiersPerGroup } from './people.ts'
import type { Step } from './phases.ts'
import type { Given, Worked } from './worked.cases.ts'

/** A budget of twice the median cost of acting; friends, habits and hardship count nothing. */
const weighed: Given = {
  constants: { cautionTail: 2.1, cautionMedian: 1, ties: 0, riseHours: 1, fallHours: 1, fallUnderFireHours: 2 },
  conditions: { reserve: 0, basket: 1e-9 },
  off: ['easing', 'calendar'],
  capital: { jump: 2 },
}
/** Of the poorest of the capital within reach, the share whose frontier has come so far: without friends, and with all eight. */
const willing = ({ setting, state }: Step): number[] => {
  const { groupStart, placeGroup } = setting.population
  const group = placeGroup[0]!
  const able = (groupStart[group + 1]! - groupStart[group]!) * setting.assembly[0]!
  return [0, frontiersPerGroup - 1].map((f) => state.reach[group * frontiersPerGroup + f]! / able)
}
const power = exp(2.1 * log(2))
const share = power / (1 + power)
/** Twice the median before, and three hours later the median. */
const fallen =
  (rules: number): Worked['of'] =>
  (step) => {
    step.state.at.jump[0] = 1
    step.state.at.rules[0] = rules
    step.state.now.step = 3
    moveFrontiers(step.setting, step.state, step.offset)
    return willing(step)
  }
/** Whose frontier is told to have moved, and whose is not 0; those that differ from ⌊s + u⌋; those ever out less than now. */
const moves = ({ state, offset }: Step): number[] => {
  const { moved, frontier, reach, everOut } = state
  const isOff = (rank: number, k: number): boolean => rank !== Math.floor(reach[k]! + offset[Math.floor(k / frontiersPerGroup)]!)
  const out = [...frontier.keys()].filter((k) => frontier[k]! > 0)
  const named = new Set(moved.at.subarray(0, moved.length))
  return [
    moved.length - out.length,
    out.filter((k) => !named.has(k)).length,
    frontier.filter(isOff).length,
    everOut.filter((ever, g) => ever < frontier[g * frontiersPerGroup]!).length,
  ]
}
/** Both kinds of tail: one that the kernel knows, and one that it does not. */
const both = (title: string, given: Given, of: Worked['of'], is: (tail: number) => readonly number[]): Worked[] =>
  [2, 2.1].map((tail) => ({
    title: `${title}, tail ${tail}`,
    given: { ...given, constants: { ...weighed.constants, ...given.constants, cautionTail: tail } },
    phase: 'acting',
    of,
    is: is(tail),
  }))
const by = (x: number, tail: number): number => exp(tail * log(x)) / (1 + exp(tail * log(x)))
const willingIn =
  (p: number): Worked['of'] =>
  ({ setting, state }) => {
    const { groupStart, placeGroup } = setting.population
    const group = placeGroup[p]!
    return state.reach[group * frontiersPerGroup]! / ((groupStart[group + 1]! - groupStart[group]!) * setting.assembly[p]!)
  }
const at = (title: string, given: Given, is: readonly number[]): Worked => ({ title, given, phase: 'acting', of: willing, is })

export const frontierCases: readonly Worked[] = [
  at('without a kernel, tail 2.1: 2^2.1/(1 + 2^2.1), all of the way in the first step', weighed, [share, share]),
  at('with it, tail 2: 4/5', { ...weighed, constants: { ...weighed.constants, cautionTail: 2 } }, [0.8, 0.8]),
  at('at half the budget, the median: a half', { ...weighed, capital: { jump: 1 } }, [0.5, 0.5]),
  at('nobody on a budget below nothing', { ...weighed, capital: { jump: -1 } }, [0, 0]),
  at('twice the cost is half of the budget', { ...weighed, capital: { jump: 2, danger: 1 } }, [0.5, 0.5]),
  at('eight friends add 1 − 2^−8 of 0.8', { ...weighed, constants: { ...weighed.constants, ties: 0.8 }, capital: { jump: 0.203125 } }, [
    exp(2.1 * log(0.203125)) / (1 + exp(2.1 * log(0.203125))),
    0.5,
  ]),
  at('later half of the way up in the half-time of rising', { ...weighed, now: { step: 3 } }, [share / 2, share / 2]),
  {
    title: 'half of the way down in the half-time of falling',
    given: weighed,
    phase: 'acting',
    of: fallen(1),
    is: [(share + 0.5) / 2, (share + 0.5) / 2],
  },
  {
    title: 'under fire that of two hours: 1 − √½ of the way',
    given: weighed,
    phase: 'acting',
    of: fallen(3),
    is: [share + (0.5 - share) * (1 - Math.SQRT1_2), share + (0.5 - share) * (1 - Math.SQRT1_2)],
  },
  {
    title: 'and with the kernel',
    given: { ...weighed, constants: { ...weighed.constants, cautionTail: 2 } },
    phase: 'acting',
    of: fallen(3),
    is: [0.8 - 0.3 * (1 - Math.SQRT1_2), 0.8 - 0.3 * (1 - Math.SQRT1_2)],
  },
  ...both('twice the median and twice the cost: a half, 1/(2 · 1) of 2', { ...weighed, constants: { cautionMedian: 2 } }, willing, () => [
    0.5, 0.5,
  ]),
  ...both(
    'half of the cost by discipline, twice the median',
    { ...weighed, off: ['calendar'], constants: { cautionMedian: 2, easing: 0.5 }, pillars: { discipline: 1 } },
    willingIn(0),
    (tail) => [by(2, tail)],
  ),
  ...both(
    'a basket half dearer of half of the income, ×1.5, and a budget of 1: 1.75, as a share of what that gives',
    {
      ...weighed,
      conditions: { ...weighed.conditions, basket: 20 },
      capital: { jump: 1, shockBasket: 0.5 },
      off: ['easing', 'calendar', 'acquiescence'],
    },
    (step) => {
      const { income } = step.setting.population
      const found = willingIn(0)(step) as number
      return found / by(1 + 30 / income[0]!, step.setting.c.cautionTail)
    },
    () => [1],
  ),
  ...both(
    'the village, later, goes half of the way too, and once',
    { ...weighed, village: { jump: 2 }, now: { step: 3 } },
    willingIn(1),
    (tail) => [by(2, tail) / 2],
  ),
  ...both(
    'up in an hour, not in the two of falling',
    { ...weighed, constants: { fallHours: 2, fallUnderFireHours: 3 }, now: { step: 3 } },
    willingIn(0),
    (tail) => [by(2, tail) / 2],
  ),
  ...both(
    'down in two hours, not in the three under fire: of a half 1 − √½ of the way',
    { ...weighed, constants: { fallHours: 2, fallUnderFireHours: 3 } },
    (step) => {
      step.state.at.jump[0] = -1
      step.state.now.step = 3
      moveFrontiers(step.setting, step.state, step.offset)
      return willingIn(0)(step)
    },
    (tail) => [by(2, tail) * Math.SQRT1_2],
  ),
  ...both('ranks are ⌊s + u⌋; those that moved are named, once each; who is out was ever out', weighed, moves, () => [0, 0, 0, 0]),
  ...both(
    'where nothing moves nobody is named; who was out was ever out',
    weighed,
    (step) => {
      moveFrontiers(step.setting, step.state, step.offset)
      const still = step.state.moved.length
      const ever = step.state.everOut[0]!
      step.state.at.jump[0] = -1
      moveFrontiers(step.setting, step.state, step.offset)
      return [still, step.state.moved.length > 0 ? 1 : 0, step.state.frontier[0]!, step.state.everOut[0]! - ever]
    },
    () => [0, 1, 0, 0],
  ),
  at('tail 4: 2⁴/(1 + 2⁴)', { ...weighed, constants: { ...weighed.constants, cautionTail: 4 } }, [16 / 17, 16 / 17]),
]
