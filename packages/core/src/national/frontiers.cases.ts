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
]
