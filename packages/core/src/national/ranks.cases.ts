/** Worked by hand from forces.ts (model.md section 3): what an army sees at home, what it takes back, who guards, who is sent. */
import { total } from './answers.ts'
import { countForces, moveReserves, stationForeign, weighOrders } from './forces.ts'
import { byHeads, column, peopled, refusingOf, standAside, units } from './peopled.cases.ts'
import { fates, frontiersPerGroup } from './people.ts'
import type { Step } from './phases.ts'
import { certain } from './weary.cases.ts'
import { normal, pow, stream } from '../random/index.ts'
import { profile as plain, type Given, type Worked } from './worked.cases.ts'

/** Share that refuses at a margin, exponent 2. */
const tail = (margin: number): number => (margin * margin) / (1 + margin * margin)
/** Of 400, as a real number, after an hour in which half of the way is gone. */
const soldiers = (margin: number): number => (200 * tail(margin)) / 2

/**
 * Half of the crowd that an army minds is out, three tenths of it violent; three fifths of the people are outraged by 0.4.
 * Feeling 0.24 · 0.7, mass 2.4 · 0.5 · (1 − 0.6 · 0.3), others 0.4 · 0.3 · 0.5, less a tie of 0.8.
 */
const torn: Given = {
  country: peopled,
  constants: {
    ...byHeads,
    armyShare: 0.005,
    armyMass: 2.4,
    armyMassMost: 1.2,
    armyLead: 0.8,
    armySees: 0.05,
    massViolence: 0.6,
    bandwagon: 0.4,
    wagonArmy: 0.3,
    refusalTail: 2,
    refusalHours: 3,
    refusalArmyHours: 1,
    refusalBackDays: 1 / 24,
    jumpSympathy: 2,
    punishmentLeast: 0.1,
    punishmentLost: 0.6,
    awayFromHome: 0.45,
    massRatio: 5,
    postedFloor: 50,
    massSympathy: 1.1,
    massMost: 1.2,
    centreLost: 3,
  },
  conditions: { basket: 1e-9, punishment: 1, centreNeed: 1e4 },
  pillars: { leadership: 0 },
  capital: { remembered: 300, violence: 0.2, outrage: 0.4 },
  village: { remembered: 100, violence: 0.6 },
  now: { share: 0.0025, armyRefusing: 0.5 },
}
const margin = 0.24 * 0.7 + 2.4 * 0.5 * 0.82 + 0.06 - 0.8
const orders = (title: string, more: Given, is: readonly number[], of: Worked['of'] = refusingOf('army')): Worked => ({
  title,
  given: {
    ...torn,
    ...more,
    constants: { ...torn.constants, ...more.constants },
    capital: { ...torn.capital, ...more.capital },
    village: { ...torn.village, ...more.village },
    now: { ...torn.now, ...more.now },
  },
  phase: 'orders',
  of,
  is,
})
/** Orders weighed again where so many of a unit refused already. */
const weighed =
  (name: keyof typeof units, before: number, of: (step: Step) => readonly number[], broken = 0): Worked['of'] =>
  (step) => {
    const unit = step.setting.units[units[name]]!
    step.state.broken[unit] = broken
    step.state.reach.fill(before, unit * frontiersPerGroup, (unit + 1) * frontiersPerGroup)
    weighOrders(step.setting, step.state, step.offset)
    return of(step)
  }
const again = (title: string, more: Given, of: Worked['of'], is: readonly number[]): Worked => {
  const { phase: _, ...found } = orders(title, more, is, of)
  return found
}
const calm: Given = { now: { share: 0, armyRefusing: 0 } }
/** A unit of the capital is sent to another place, each for itself; nobody counts the mass. */
const sent = (title: string, to: number, more: Given, is: readonly number[]): Worked =>
  again(
    title,
    { ...more, off: ['institution', ...(more.off ?? [])], constants: { massSympathy: 0 }, now: { armyRefusing: 0 } },
    (step) => {
      step.state.post[step.setting.units[units.army]!] = to
      step.state.at.present[to] = 1000
      step.state.at.posted[to] = 200
      weighOrders(step.setting, step.state, step.offset)
      return refusingOf('army')(step)
    },
    is,
  )

export const rankCases: readonly Worked[] = [
  orders('0.24 · 0.7 + 2.4 · 0.5 · (1 − 0.6 · 0.3) + 0.4 · 0.3 · 0.5 − 0.8 = 0.412, half of the way', {}, [soldiers(margin)]),
  orders(
    'a quarter of what it minds is seen half: 0.24 · 0.7/2 + 2.4 · 0.25 · 0.82 + 0.8 · 0.6/2 + 0.06 − 0.8',
    { now: { share: 0.00125 }, pillars: { leadership: 0.6 } },
    [soldiers(0.24 * 0.35 + 2.4 * 0.25 * 0.82 + 0.24 + 0.06 - 0.8)],
  ),
  orders('what nobody knows of it is drawn: 0.5 · z more', { constants: { ...certain, armySpread: 0.5 } }, [
    soldiers(margin + 0.5 * normal(1, stream('army-unknown'), 0, 0)),
  ]),
  orders(
    'two armies of ties 0.8 and 0.4 are one of 0.6',
    {
      country: {
        ...peopled,
        forces: [...peopled.forces, { ...peopled.forces[2]!, id: 'navy', duty: 0.4, garrisons: [{ place: 'capital', share: 1 }] }],
      },
    },
    [soldiers(margin + 0.2)],
  ),
  orders('punished half as hard it is twice the margin', { conditions: { ...torn.conditions, punishment: 0.5 } }, [soldiers(2 * margin)]),
  again(
    'an army takes back what it decided by its own half-time: 100 of 100 to none, half',
    calm,
    weighed('army', 100, refusingOf('army')),
    [50],
  ),
  again('not once the ruler has gone', { now: { ...calm.now, rulerGone: 0 } }, weighed('army', 100, refusingOf('army')), [100]),
  again('nor after a pact', { now: { ...calm.now, pact: 0 } }, weighed('army', 100, refusingOf('army')), [100]),
  again(
    'a police takes it back by its half-time of three hours: 80 · 2^(−⅓)',
    { ...calm, capital: { remembered: 0, outrage: 0 } },
    weighed('police', 80, refusingOf('police')),
    [80 * pow(2, -1 / 3)],
  ),
  again(
    'what has broken does not mend',
    { ...calm, capital: { remembered: 0, outrage: 0 } },
    weighed('police', 80, refusingOf('police'), 1),
    [80],
  ),
  again(
    'all nine frontiers of a unit are one, ⌊s + u⌋; units whose ranks have not moved are not named',
    {},
    weighed('army', 0, ({ setting, state, offset }) => {
      const unit = setting.units[units.army]!
      const own = state.frontier.subarray(unit * frontiersPerGroup, (unit + 1) * frontiersPerGroup)
      const rank = Math.floor(soldiers(margin) + offset[unit]!)
      const named = new Set([...state.moved.at.subarray(0, state.moved.length)].map((k) => Math.floor(k / frontiersPerGroup)))
      const moved = setting.units.filter((g) => state.frontier[g * frontiersPerGroup]! > 0)
      return [own.filter((each) => each !== rank).length, named.size - moved.length, moved.filter((g) => !named.has(g)).length]
    }),
    [0, 0, 0],
  ),
  sent(
    'from the capital to the town, one bloc: 0.9 of home less a duty of 0.8, punished by 0.1',
    2,
    { conditions: { ...torn.conditions, punishment: 0.1 }, capital: { outrage: 0.9 } },
    [soldiers((0.9 - 0.8) / 0.1)],
  ),
  sent('to the village, another: 0.45 of 0.9 is less than a duty of 0.8', 1, { capital: { outrage: 0.9 } }, [0]),
  sent(
    'where posting makes no difference, as in the town',
    1,
    { conditions: { ...torn.conditions, punishment: 0.1 }, capital: { outrage: 0.9 }, village: { violence: 0 }, off: ['posting'] },
    [soldiers((0.9 - 0.8) / 0.1)],
  ),
]

const posted: Given = {
  country: peopled,
  constants: { ...byHeads, breakingPoint: 0.5, changeSides: 0.8, dissolvedLoyal: 0.2, asideTold: 0.25 },
}
const counts =
  (before: (step: Step) => void, of: (step: Step) => readonly number[]): Worked['of'] =>
  (step) => {
    before(step)
    countForces(step.setting, step.state, step.people)
    return of(step)
  }
const refusing = ({ state }: Step): readonly number[] => [state.now.armyRefusing]
/** Fifty policemen of the capital detained, thirty hurt, twenty dead. */
const fewer = ({ setting, people }: Step): void => {
  const unit = setting.units[units.police]!
  const draw = { seed: 1, stream: 1, step: 0, subject: 0 }
  const size = (): number => 300
  people.take(draw, Int32Array.of(unit), size, false, 50, fates.detained)
  people.take(draw, Int32Array.of(unit), size, false, 30, fates.injured)
  people.take(draw, Int32Array.of(unit), size, false, 20, fates.dead)
}
const two = { ...plain, places: plain.places.map((one, p) => (p === 1 ? { ...one, weight: 2 } : one)) }

export const guardCases: readonly Worked[] = [
  {
    title: 'of an army as one, 100 of 400, whatever half of the guard does',
    given: posted,
    of: counts((step) => {
      standAside(step, 'villageArmy', 100)
      standAside(step, 'guard', 100)
    }, refusing),
    is: [0.25],
  },
  {
    title: 'without an institution those who are posted, and where only police is nobody',
    given: { ...posted, country: { ...peopled, forces: peopled.forces.filter(({ id }) => id !== 'guard') }, off: ['institution'] },
    of: counts(() => undefined, refusing),
    is: [0],
  },
  {
    title: 'who is detained, hurt or dead does not stand: a quarter of 200 of 300, and 200 of the guard',
    given: posted,
    of: counts(fewer, (step) => [step.state.at.security[0]!, step.state.at.interior[0]!, step.state.at.posted[0]!]),
    is: [250, 200, 250],
  },
  {
    title: 'of a sample of one in ten, ten times as many',
    given: { ...posted, sample: 10 },
    of: counts(
      (step) => standAside(step, 'villageArmy', 10),
      (step) => [...refusing(step), ...column('posted')(step)],
    ),
    is: [0.25, 275, 25, 37.5],
  },
  {
    title: 'reserves of a sample: units of 20 in the model are 200',
    given: { country: peopled, sample: 10, capital: { visible: 100 } },
    of: (step) => [total(moveReserves(step.setting, step.state, 200)), step.state.post[step.setting.units[units.villageArmy]!]!],
    is: [200, -1],
  },
  {
    title: 'foreigners guard a capital of weight 2',
    given: {},
    of: (step) => {
      stationForeign(step.setting, step.state, 600)
      return column('foreign')(step)
    },
    is: [600, 0],
  },
  {
    title: 'two centres by their peaks: 499 and 99, and one each',
    given: { country: two, capital: { peak: 499 }, village: { peak: 99, foreign: 7 } },
    of: (step) => {
      stationForeign(step.setting, step.state, 600)
      stationForeign(step.setting, step.state, -5)
      return column('foreign')(step)
    },
    is: [500, 107],
  },
]
