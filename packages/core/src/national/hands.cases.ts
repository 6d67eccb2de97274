/** Worked by hand from clash.ts (model.md section 5): whom a draw takes, person by person; bounds of violence and of sweeps. */
import { incomeGroups } from '../population/index.ts'
import { binomial, poisson, stream } from '../random/index.ts'
import { fire, shots } from './fire.cases.ts'
import { only, struck } from './blows.cases.ts'
import { angry, first } from './clash.cases.ts'
import { clash } from './clash.ts'
import { pairOf } from './mathematics.ts'
import { byHeads, column, peopled, units } from './peopled.cases.ts'
import { fates, frontiersPerGroup, type Draw, type Fate } from './people.ts'
import type { Step } from './phases.ts'
import { events } from './spread.cases.ts'
import { workOut, type Given, type Worked } from './worked.cases.ts'

/** So many ranks of each income of a place might be out, had they the friends; and so many ever were. */
const reach = 1000
const incomes = ({ setting }: Step, p: number): Int32Array =>
  Int32Array.from({ length: incomeGroups }, (_, q) => setting.population.placeGroup[p]! + q)
/** How many people are not where the draw of that key leaves them. */
const misplaced =
  (given: Given, p: number, draw: (step: Step) => readonly [Draw, Int32Array, boolean, number, Fate]): Worked['of'] =>
  (step) => {
    for (const g of incomes(step, p)) {
      step.state.frontier[(g + 1) * frontiersPerGroup - 1] = reach
      step.state.everOut[g] = reach
    }
    clash(step.setting, step.state, step.people)
    const twin = workOut({ given }, 'frontier').people
    const [key, groups, activeOnly, count, fate] = draw(step)
    const found = twin.take(key, groups, () => (groups.length > 1 ? reach : 150), activeOnly, count, fate)
    const [one, other] = [step.people.save(), twin.save()]
    return [found, one.filter((byte, i) => byte !== other[i]).length]
  }
const key = (name: string, subject: number): Draw => ({ seed: 1, stream: stream(name), step: 4, subject })

const column400: Given = {
  ...only('detentions'),
  country: peopled,
  constants: { ...only('detentions').constants, ...byHeads, marchKm: 45 },
  sparks: [{ place: 'town', hour: 0, hours: 9, people: 1600 }],
  capital: { ...struck.capital, mobilised: 0 },
  town: { mobilised: 1600, marching: 1 },
}
const held = binomial(1, stream('clash-detained'), 4, pairOf(0, 2), 1600, 0.25)
const hurtInTown: Given = {
  ...fire,
  country: peopled,
  constants: {
    ...fire.constants,
    ...byHeads,
    deathsLive: 0,
    bluntCalm: 0.3,
    injuries: 1e-12,
    detentions: 0,
    injuriesForces: 9e12 / ((1e6 / 2001) * 1.3),
  },
  now: { step: 4 },
  capital: {},
  town: { ...fire.capital, rules: 1 },
}
const hurt = poisson(1, stream('clash-force-injured'), 4, 2, 9)
const sweptTown: Given = {
  country: peopled,
  conditions: { reserve: 90 },
  sparks: [{ place: 'town', hour: 0, hours: 9, people: 1600 }],
  first: ['acting', 'people'],
  off: ['limits', 'cells'],
  constants: { sweeps: 0.01, sweepMost: 1, sweepCrowd: 1600, recentDays: 1e9, recentRise: 0 },
  now: { step: 4, sweepsFrom: 4 },
  town: { security: 1000, recent: 1600 },
}
const taken = poisson(1, stream('sweep'), 4, 2, 10)
const swept = (title: string, more: Given, is: readonly number[]): Worked => ({
  title,
  given: {
    ...sweptTown,
    off: ['limits', 'cells'],
    ...more,
    constants: { ...sweptTown.constants, sweeps: 20, sweepMost: 1e3, sweepCrowd: 200, ...more.constants },
  },
  phase: 'clash',
  of: column('detained'),
  is,
})
const violent = (title: string, more: Given, is: readonly (number | string)[]): Worked => ({
  title,
  given: { ...angry, ...more, constants: { ...angry.constants, ...more.constants }, capital: { ...angry.capital, ...more.capital } },
  phase: 'violence',
  of: (step) => [...first('violence', 'firstClash')(step), ...events('first-clash')(step)],
  is,
})

export const handCases: readonly Worked[] = [
  {
    title: 'of a column the detained are those whom the draw of its place and source names, among those out',
    given: column400,
    of: misplaced(column400, 2, (step) => [
      key('clash-who', pairOf(0, 2) * 4 + fates.detained),
      incomes(step, 2),
      true,
      held,
      fates.detained,
    ]),
    is: [held, 0],
  },
  {
    title: 'of the police of the town those whom its own names',
    given: hurtInTown,
    of: misplaced(hurtInTown, 0, ({ setting }) => [
      key('clash-force-who', 2 * 2 + 1),
      Int32Array.of(setting.units[units.townPolice]!),
      false,
      hurt,
      fates.injured,
    ]),
    is: [hurt, 0],
  },
  {
    title: 'of those ever out, at home or not, those whom that of a sweep names',
    given: sweptTown,
    of: misplaced(sweptTown, 2, (step) => [key('sweep-who', 2), incomes(step, 2), false, taken, fates.detained]),
    is: [taken, 0],
  },
  {
    title: 'in a sample of one in ten a tenth of the deaths of the forces is drawn, ten each',
    given: {
      ...fire,
      sample: 10,
      country: peopled,
      off: ['limits'],
      constants: { ...fire.constants, ...byHeads, deathsForces: 40 / shots, injuries: 0, detentions: 0, injuriesForces: 0 },
      now: { step: 4 },
    },
    phase: 'clash',
    of: first('deadForces'),
    is: [10 * poisson(1, stream('clash-force-dead'), 4, 0, 4)],
  },
  {
    title: 'before a crowd a quarter of which is violent 1.5 − 0.25 of each death is mourned; the first was told before',
    given: {
      ...only('deathsBatons'),
      constants: { ...only('deathsBatons').constants, deathsBatons: 400 / ((1600 ** 2 / 3201) * 0.55) },
      capital: { ...struck.capital, violence: 0.25 },
      done: { 'first-death': 0 },
    },
    phase: 'clash',
    of: (step) => [...first('suffering')(step), ...events('first-death')(step), step.state.ledger.done['first-death']!],
    is: [1.25 * binomial(1, stream('clash-dead'), 4, 0, 1600, 0.25), 0],
  },
  swept('one who is noted can be taken: 20 · 1,000 men · 1/200', { town: { security: 1000, recent: 1 + 1e-9 } }, [
    0,
    0,
    poisson(1, stream('sweep'), 4, 2, 100),
  ]),
  swept('fewer than one is nobody', { town: { security: 1000, recent: 0.99 } }, [0, 0, 0]),
  swept(
    'cells that a fight in the capital has filled take nobody from the town',
    {
      off: ['limits'],
      sparks: [
        { place: 'capital', hour: 0, hours: 9, people: 1600 },
        { place: 'town', hour: 0, hours: 9, people: 1600 },
      ],
      constants: {
        ...byHeads,
        cells: 100,
        detentions: 1e4,
        deathsBatons: 0,
        injuries: 0,
        deathsForces: 0,
        injuriesForces: 0,
        engagementFloor: 20,
      },
      capital: { ...struck.capital, recent: 0 },
      town: { security: 1000, recent: 1600 },
    },
    [1600, 0, 0],
  ),
  violent(
    'it falls by the half-time of falling, of two hours: 0.8 · √½',
    { constants: { violenceFallHours: 2 }, capital: { visible: 20, violence: 0.8 } },
    [0.8 * Math.SQRT1_2, -1],
  ),
  violent('hardly violent is no clash', { constants: { clashViolence: 0.1576 } }, [0.1575, -1]),
  violent('restraint meets no clash, however violent the crowd', { capital: { rules: 0, violence: 0.9 } }, [
    0.9 + (0.21 * 0.7 - 0.9) / 2,
    -1,
  ]),
  violent('a clash in the first hour was the first', { capital: { firstClash: 0 } }, [0.1575, 0]),
]
