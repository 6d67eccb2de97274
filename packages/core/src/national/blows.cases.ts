/** Worked by hand from clash.ts (model.md section 5): by which keys the hurt are drawn, and how of a sample. */
import { binomial, poisson, stream } from '../random/index.ts'
import { facing, first } from './clash.cases.ts'
import { fire, shots } from './fire.cases.ts'
import { pairOf } from './mathematics.ts'
import { byHeads, column, peopled } from './peopled.cases.ts'
import { events } from './spread.cases.ts'
import { certain, drawn as unknown } from './weary.cases.ts'
import type { Given, Worked } from './worked.cases.ts'

/** 1,600 before 1,600 who strike, at hour 4; the engagement is 1600²/3201, and a quarter of the crowd is hurt by everything there is. */
const met = 1600 ** 2 / 3201
export const struck: Given = {
  ...facing,
  constants: {
    ...facing.constants,
    deathsBatons: 400 / (met * 0.8),
    injuries: 400 / (met * 0.8),
    detentions: 400 / met,
  },
  now: { step: 4 },
}
export const only = (name: 'deathsBatons' | 'injuries' | 'detentions'): Given => ({
  ...struck,
  constants: { ...struck.constants, deathsBatons: 0, injuries: 0, detentions: 0, [name]: struck.constants![name] },
})
const drawn = (name: string, trials = 1600, source = 0): number =>
  binomial(1, stream(name), 4, pairOf(0, source), trials, Math.min(1, 400 / 1600))
const marks = first('dead', 'injured', 'detained', 'suffering', 'bloodshed')
const mourned = drawn('clash-dead')
const hurt = drawn('clash-injured')
const held = drawn('clash-detained')
const arrested = (share: number): number => binomial(1, stream('clash-detained'), 4, pairOf(0, 0), 1600, share * 0.25)
const sources: Given = {
  ...only('deathsBatons'),
  country: peopled,
  constants: { ...only('deathsBatons').constants, ...byHeads, marchKm: 45 },
}

export const blowCases: readonly Worked[] = [
  {
    title: 'each of 1,600 dies at 400/1600, drawn for this hour, place and whence they came; 1.5 − 0.5 of each is mourned, all are feared',
    given: only('deathsBatons'),
    phase: 'clash',
    of: marks,
    is: [mourned, 0, 0, mourned, mourned],
  },
  {
    title: 'the hurt by a draw of their own',
    given: only('injuries'),
    phase: 'clash',
    of: marks,
    is: [0, hurt, 0, hurt * 0.05 * 0.7, 0],
  },
  {
    title: 'the detained too',
    given: only('detentions'),
    phase: 'clash',
    of: marks,
    is: [0, 0, held, held * 0.02, held * 0.02],
  },
  {
    title: 'all three at once, from those who are still there, added to who was before',
    given: { ...struck, off: ['cells'], capital: { ...struck.capital, dead: 1, injured: 2, detained: 3, suffering: 4, bloodshed: 5 } },
    phase: 'clash',
    of: marks,
    is: [1 + mourned, 2 + hurt, 3 + held, 4 + mourned + hurt * 0.05 * 0.7 + held * 0.02, 5 + mourned + held * 0.02],
  },
  {
    title: 'with 80 of the 100 places in the cells taken a fifth of 400 are detained',
    given: { ...only('detentions'), constants: { ...only('detentions').constants, cells: 100 }, village: { detained: 80 } },
    phase: 'clash',
    of: first('detained'),
    is: [arrested(0.2)],
  },
  {
    title:
      'a state that holds e^(0.5 · z) times as many, z drawn for the country, takes them faster and has more room: u · (1 − 20/(100 · u))',
    given: {
      ...only('detentions'),
      constants: { ...only('detentions').constants, ...certain, custodySpread: 0.5, cells: 100 },
      village: { detained: 20 },
    },
    phase: 'clash',
    of: first('detained'),
    is: [arrested(unknown('custody-unknown') - 0.2)],
  },
  {
    title: 'restraint does a tenth of the harm: 0.1 of 400/0.8',
    given: { ...only('injuries'), capital: { ...struck.capital, rules: 0 } },
    phase: 'clash',
    of: first('injured'),
    is: [binomial(1, stream('clash-injured'), 4, 0, 1600, 50 / 1600)],
  },
  {
    title: 'and takes a tenth',
    given: { ...only('detentions'), capital: { ...struck.capital, rules: 0 } },
    phase: 'clash',
    of: first('detained'),
    is: [binomial(1, stream('clash-detained'), 4, 0, 1600, 40 / 1600)],
  },
  {
    title: 'over two hours twice as many, at hour 8; a half of 100 forgotten twice, a fifth of 1,500 new',
    given: { ...only('injuries'), stepHours: 2 },
    phase: 'clash',
    of: first('injured', 'recent'),
    is: [binomial(1, stream('clash-injured'), 4, 0, 1600, 800 / 1600), 25 + 300],
  },
  {
    title: 'for detentions too',
    given: { ...only('detentions'), stepHours: 2 },
    phase: 'clash',
    of: first('detained'),
    is: [binomial(1, stream('clash-detained'), 4, 0, 1600, 800 / 1600)],
  },
  {
    title: 'the first death is told with its hour, its place and how many',
    given: { ...only('deathsBatons'), stepHours: 2 },
    phase: 'clash',
    of: (step) => [step.state.ledger.done['first-death']!, ...events('first-death')(step)],
    is: [8, 8, 0, binomial(1, stream('clash-dead'), 4, 0, 1600, 800 / 1600)],
  },
  {
    title: 'of ten people one is in the model: half of 1,600 are 80 of them, and all fall',
    given: {
      ...struck,
      sample: 10,
      constants: { ...struck.constants, deathsBatons: 1e4, injuries: 0, detentions: 0 },
      capital: { ...struck.capital, marching: 0.25, travelling: 0.25 },
    },
    phase: 'clash',
    of: marks,
    is: [800, 0, 0, 800, 800],
  },
  {
    title: 'a column from the town falls in the capital by a draw of its own',
    given: {
      ...sources,
      sparks: [{ place: 'town', hour: 0, hours: 9, people: 1600 }],
      capital: { ...struck.capital, mobilised: 0 },
      town: { mobilised: 1600, marching: 1 },
    },
    phase: 'clash',
    of: (step) => [...column('dead')(step), ...column('bloodshed')(step)],
    is: [drawn('clash-dead', 1600, 2), 0, 0, 0, 0, drawn('clash-dead', 1600, 2)],
  },
  {
    title: 'who marches and who travels from one town are one column',
    given: {
      ...sources,
      sparks: [{ place: 'town', hour: 0, hours: 9, people: 1600 }],
      capital: { ...struck.capital, mobilised: 0 },
      town: { mobilised: 1600, marching: 0.25, travelling: 0.5 },
    },
    phase: 'clash',
    of: column('dead'),
    is: [drawn('clash-dead', 1200, 2), 0, 0],
  },
  {
    title: 'in the town fall those who march to it, and not those who travel to the capital',
    given: {
      ...sources,
      constants: { ...sources.constants, marchKm: 100 },
      sparks: [{ place: 'village', hour: 0, hours: 9, people: 1600 }],
      capital: {},
      village: { mobilised: 1600, marching: 0.5, travelling: 0.25 },
      town: { ...struck.capital, mobilised: 0 },
    },
    phase: 'clash',
    of: (step) => [...column('dead')(step), ...column('bloodshed')(step)],
    is: [0, 0, 1, 0, 1, 0].map((k) => k * binomial(1, stream('clash-dead'), 4, pairOf(2, 1), 800, 0.25)),
  },
  {
    title: 'in the capital fall those who travel to it, and not those who march to the town',
    given: {
      ...sources,
      constants: { ...sources.constants, marchKm: 100 },
      sparks: [{ place: 'village', hour: 0, hours: 9, people: 1600 }],
      capital: { ...struck.capital, mobilised: 0 },
      village: { mobilised: 1600, marching: 0.5, travelling: 0.25 },
    },
    phase: 'clash',
    of: column('dead'),
    is: [drawn('clash-dead', 400, 1), 0, 0],
  },
  {
    title: 'the forces lose by their own draws: 0.5 · 8 dead',
    given: {
      ...fire,
      country: peopled,
      off: ['limits'],
      constants: { ...fire.constants, ...byHeads, deathsForces: 4 / shots, injuries: 0, detentions: 0, injuriesForces: 0 },
      now: { step: 4 },
    },
    phase: 'clash',
    of: first('deadForces'),
    is: [poisson(1, stream('clash-force-dead'), 4, 0, 4)],
  },
  {
    title: 'and so many are hurt, in the town',
    given: {
      ...fire,
      country: peopled,
      constants: {
        ...fire.constants,
        ...byHeads,
        deathsLive: 0,
        bluntCalm: 0.3,
        injuries: 1,
        detentions: 0,
        injuriesForces: 9 / ((1e6 / 2001) * 1.3),
      },
      now: { step: 4 },
      capital: { visible: 0 },
      town: { ...fire.capital, rules: 1 },
    },
    phase: 'clash',
    of: column('injuredForces'),
    is: [0, 0, poisson(1, stream('clash-force-injured'), 4, 2, 9)],
  },
  {
    title: 'in a sample of one in ten a tenth of the draws, ten people each',
    given: {
      ...fire,
      sample: 10,
      country: peopled,
      constants: {
        ...fire.constants,
        ...byHeads,
        deathsLive: 0,
        bluntCalm: 0.3,
        injuries: 1,
        detentions: 0,
        injuriesForces: 90 / ((1e6 / 2001) * 1.3),
      },
      now: { step: 4 },
      capital: { ...fire.capital, rules: 1 },
    },
    phase: 'clash',
    of: first('injuredForces'),
    is: [10 * poisson(1, stream('clash-force-injured'), 4, 0, 9)],
  },
  {
    title: 'sweeps draw for the place: 0.01 · 1,000 men, half of the crowd that makes a full sweep, two hours',
    given: {
      country: peopled,
      stepHours: 2,
      conditions: { reserve: 90 },
      sparks: [{ place: 'town', hour: 0, hours: 9, people: 1600 }],
      first: ['acting', 'people'],
      off: ['limits', 'cells'],
      constants: { sweeps: 0.01, sweepMost: 1, sweepCrowd: 3200, recentDays: 1e9, recentRise: 0, detentionWeight: 0.02 },
      now: { step: 4, sweepsFrom: 8 },
      capital: { detained: 5 },
      town: { security: 1000, recent: 1600 },
    },
    phase: 'clash',
    of: (step) => [...column('detained')(step), step.state.at.recent[2]!],
    is: [5, 0, poisson(1, stream('sweep'), 4, 2, 10), 1600 - poisson(1, stream('sweep'), 4, 2, 10)],
  },
  {
    title: 'of a sample of one in ten a tenth of the draws',
    given: {
      sample: 10,
      conditions: { reserve: 90 },
      sparks: [{ place: 'capital', hour: 0, hours: 9, people: 1600 }],
      first: ['acting', 'people'],
      off: ['limits', 'cells'],
      constants: { sweeps: 0.1, sweepMost: 1, sweepCrowd: 1, recentDays: 1e9, recentRise: 0, detentionWeight: 0.02 },
      now: { step: 4, sweepsFrom: 0 },
      capital: { security: 1000, recent: 1600 },
    },
    phase: 'clash',
    of: first('detained'),
    is: [10 * poisson(1, stream('sweep'), 4, 0, 10)],
  },
  {
    title: 'cells that the capital has filled take nobody from the village in the same hour',
    given: {
      conditions: { reserve: 90 },
      sparks: [
        { place: 'capital', hour: 0, hours: 9, people: 1600 },
        { place: 'village', hour: 0, hours: 9, people: 1600 },
      ],
      first: ['acting', 'people'],
      off: ['limits'],
      constants: { cells: 100, sweeps: 20, sweepMost: 1, sweepCrowd: 200, recentDays: 1e9, recentRise: 0 },
      now: { sweepsFrom: 0 },
      capital: { security: 500, recent: 1e5 },
      village: { security: 500, recent: 1e5 },
    },
    phase: 'clash',
    of: column('detained'),
    is: [1600, 0],
  },
]
