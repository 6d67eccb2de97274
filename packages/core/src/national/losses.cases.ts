/** Worked by hand from clash.ts (model.md section 5): whom live fire hits, what the forces lose, and whom sweeps take from home. */
import { poisson, stream } from '../random/index.ts'
import { first, out } from './clash.cases.ts'
import { byHeads, column, peopled } from './peopled.cases.ts'
import { certain, drawn as unknown } from './weary.cases.ts'
import type { Given, Worked } from './worked.cases.ts'

/** 1,600 before the 500 soldiers of the plain country, all of whom would fire; the engagement is 1600 · 500/2101. */
const fired: Given = {
  ...out,
  constants: {
    engagementFloor: 20,
    deathsBatons: 0,
    deathsLive: 0.01,
    deadlyCalm: 0.2,
    fireUnpressed: 0.5,
    fireLeast: 0.1,
    fireDiscipline: 1.5,
    injuries: 0,
    detentions: 0,
    unarmedPush: 0.25,
    seatRatio: 4,
    deathsForces: 0,
    injuriesForces: 0,
    cells: 100,
    sweeps: 0,
  },
  off: ['limits'],
  pillars: { discipline: 0.2 },
  now: { step: 1 },
  capital: { visible: 1600, present: 1600, mobilised: 1600, security: 500, liveSecurity: 500, rules: 3, violence: 0.5 },
}
const met = (1600 * 500) / 2101
const expected: Worked['of'] = ({ state }) => state.now.expectedDead
/** So many that nobody is left. */
const all = 2000
const lost = first('deadForces', 'injuredForces')

export const lossCases: readonly Worked[] = [
  {
    title: 'half of the men would fire, and half as many die',
    given: { ...fired, off: ['limits'], capital: { ...fired.capital, liveSecurity: 250, seatLost: 0 } },
    phase: 'clash',
    of: expected,
    is: (0.01 * met * (0.2 + 0.8 * 0.5)) / 2,
  },
  {
    title: 'clearing a lost seat: 0.01 · 1600 · 500/2101 · (0.2 + 0.8 · 0.5)',
    given: { ...fired, capital: { ...fired.capital, seatLost: 0 } },
    phase: 'clash',
    of: expected,
    is: 0.01 * met * 0.6,
  },
  {
    title: 'so while the place is being cleared, until hour 5',
    given: { ...fired, now: { step: 4 }, capital: { ...fired.capital, clearing: 5 } },
    phase: 'clash',
    of: expected,
    is: 0.01 * met * 0.6,
  },
  {
    title: 'from hour 5 on, and hardly pressed: a half of it squared',
    given: {
      ...fired,
      constants: { ...fired.constants, seatRatio: 1e9 },
      now: { step: 5 },
      capital: { ...fired.capital, clearing: 5 },
    },
    phase: 'clash',
    of: expected,
    is: 0.01 * met * 0.6 * 0.25,
  },
  {
    title: 'three in ten of the army refuse: three in ten fewer die',
    given: { ...fired, now: { ...fired.now, armyRefusing: 0.3 }, capital: { ...fired.capital, seatLost: 0 } },
    phase: 'clash',
    of: expected,
    is: 0.01 * met * 0.6 * 0.7,
  },
  {
    title: 'over two hours twice as many',
    given: { ...fired, stepHours: 2, capital: { ...fired.capital, seatLost: 0 } },
    phase: 'clash',
    of: expected,
    is: 2 * 0.01 * met * 0.6,
  },
  {
    title: 'before batons the deadly part of them is none',
    given: { ...fired, capital: { ...fired.capital, rules: 1, seatLost: 0 } },
    phase: 'clash',
    of: expected,
    is: 0,
  },
  {
    title: 'no men, no fire',
    given: { ...fired, capital: { ...fired.capital, security: 0, liveSecurity: 0, seatLost: 0 } },
    phase: 'clash',
    of: expected,
    is: 0,
  },
  {
    title: 'a ten-thousandth of a death takes nobody',
    given: { ...fired, constants: { ...fired.constants, deathsLive: 1e-4 / (met * 0.6) }, capital: { ...fired.capital, seatLost: 0 } },
    phase: 'clash',
    of: first('dead'),
    is: [0],
  },
  {
    title: 'all 500 who are posted die, 300 policemen and 200 of the guard, and none is left to be hurt',
    given: {
      ...fired,
      country: peopled,
      constants: { ...fired.constants, ...byHeads, injuries: 1, deathsForces: all, injuriesForces: 20 },
      capital: { ...fired.capital, seatLost: 0 },
    },
    phase: 'clash',
    of: lost,
    is: [500, 0],
  },
  {
    title: 'all 500 are hurt, and added to who was before',
    given: {
      ...fired,
      country: peopled,
      constants: { ...fired.constants, ...byHeads, deathsLive: 0, injuries: 1, injuriesForces: 20 },
      capital: { ...fired.capital, deadForces: 3, injuredForces: 7 },
    },
    phase: 'clash',
    of: lost,
    is: [3, 507],
  },
  {
    title: 'of the forces only who is posted there; soldiers are in barracks, and police of the town at home',
    given: {
      ...fired,
      country: peopled,
      constants: { ...fired.constants, ...byHeads, deathsLive: 0, injuries: 1, injuriesForces: 20 },
    },
    phase: 'clash',
    of: column('injuredForces'),
    is: [500, 0, 0],
  },
  {
    title: 'of the forces of a town its policemen',
    given: {
      ...fired,
      country: peopled,
      sparks: [{ place: 'town', hour: 0, hours: 9, people: 1600 }],
      constants: { ...fired.constants, ...byHeads, injuries: 1, injuriesForces: 20 },
      capital: { present: 0, mobilised: 0, visible: 0 },
      town: { visible: 1600, present: 1600, mobilised: 1600, security: 500, rules: 1, violence: 0.5 },
    },
    phase: 'clash',
    of: column('injuredForces'),
    is: [0, 0, 150],
  },
]

/** 1,600 were out and are known; every man takes twenty an hour, from hour 1 on. */
const swept: Given = {
  ...fired,
  constants: {
    ...fired.constants,
    deathsLive: 0,
    sweeps: 20,
    sweepMost: 1,
    sweepCrowd: 200,
    recentDays: 1e9,
    recentRise: 0,
    detentionWeight: 0.02,
  },
  off: ['limits', 'cells'],
  now: { step: 1, sweepsFrom: 1 },
  capital: { ...fired.capital, recent: 100_000, visible: 0 },
}
const taken = first('detained', 'recent', 'suffering', 'bloodshed')
const nobody = (title: string, more: Given): Worked => ({
  title,
  given: { ...swept, ...more, capital: { ...swept.capital, ...more.capital } },
  phase: 'clash',
  of: first('detained'),
  is: [0],
})

export const sweepCases: readonly Worked[] = [
  {
    title: 'all who were ever out are taken, 0.02 each in outrage and fear; of 100,000 noted 98,400 are left',
    given: swept,
    phase: 'clash',
    of: taken,
    is: [1600, 98_400, 32, 32],
  },
  {
    title: 'no more than are noted are struck out',
    given: { ...swept, constants: { ...swept.constants, sweepMost: 1e4 }, capital: { ...swept.capital, recent: 1000 } },
    phase: 'clash',
    of: taken,
    is: [1600, 0, 32, 32],
  },
  {
    title: 'with 80 of the 100 places in the cells taken a fifth of the speed is enough for all',
    given: { ...swept, off: ['limits'], village: { detained: 80 } },
    phase: 'clash',
    of: first('detained'),
    is: [1600],
  },
  {
    title: 'where a state holds e^(0.5 · z) times as many, z drawn for the country, so many times as fast',
    given: {
      ...swept,
      constants: { ...swept.constants, ...certain, custodySpread: 0.5, sweeps: 0.2 },
    },
    phase: 'clash',
    of: first('detained'),
    is: [poisson(1, stream('sweep'), 1, 0, 0.2 * 500 * unknown('custody-unknown'))],
  },
  nobody('not before their hour', { now: { step: 1, sweepsFrom: 2 } }),
  nobody('not where none was ordered', { now: { step: 1, sweepsFrom: -1 } }),
  nobody('not where fewer than one is noted', { capital: { recent: 0.99 } }),
  nobody('not without men', { capital: { security: 0 } }),
  nobody('not where cells are full: 100 of 100 per 100,000 people', { off: ['limits'], village: { detained: 100 } }),
  nobody('not where none of those noted may be taken', { constants: { ...swept.constants, sweepMost: 0 } }),
  nobody('hardly where a crowd of a trillion would be needed: 0.0000025 of a man expected', {
    constants: { ...swept.constants, sweeps: 1e-6, sweepCrowd: 2e9 },
  }),
  nobody('a millionth of a man an hour takes nobody', { constants: { ...swept.constants, sweeps: 1e-9 } }),
]
