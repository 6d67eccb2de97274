/** Worked by hand from clash.ts (model.md section 5): violence, what it costs, and whom. */
import { byHeads, column, peopled } from './peopled.cases.ts'
import type { Step } from './phases.ts'
import type { Given, Worked } from './worked.cases.ts'

export const first = (...names: readonly Parameters<typeof column>[0][]) => {
  return (step: Step): number[] => names.map((name) => column(name)(step)[0]!)
}

/** Batons before 999 people: force 500/1000, and a crowd half of that which is violent in full. */
export const angry: Given = {
  constants: {
    violenceBase: 0.05,
    violenceForce: 1.2,
    violenceOutrage: 0.5,
    violenceCrowd: 1998,
    violentCrowd: 20,
    forcePerMan: 1,
    forceRestraint: 0.1,
    disciplineOfOrganisation: 0.4,
    disciplineMost: 0.9,
    violenceRiseHours: 1,
    violenceFallHours: 1,
    clashCrowd: 300,
    clashViolence: 0.15,
  },
  pillars: { discipline: 0.1 },
  capital: { visible: 999, security: 500, rules: 1, organisation: 0.5, outrage: 0.2 },
  now: { step: 4 },
}

export const violenceCases: readonly Worked[] = [
  {
    title: '(0.05 + 1.2 · 0.5 · 0.5 + 0.5 · 0.2) · (1 − 0.2 − 0.1), half of the way; the first clash is in this hour',
    given: angry,
    phase: 'violence',
    of: first('violence', 'firstClash'),
    is: [0.315 / 2, 4],
  },
  {
    title: 'men by the thousand are no more than full force',
    given: { ...angry, capital: { ...angry.capital, security: 9000 } },
    phase: 'violence',
    of: first('violence'),
    is: [((0.05 + 0.6 + 0.1) * 0.7) / 2],
  },
  {
    title: 'restraint counts as a tenth, and is no clash',
    given: { ...angry, capital: { ...angry.capital, rules: 0 } },
    phase: 'violence',
    of: first('violence', 'firstClash'),
    is: [((0.05 + 0.06 + 0.1) * 0.7) / 2, -1],
  },
  {
    title: 'discipline holds at most nine tenths down; nobody is more than wholly violent',
    given: { ...angry, pillars: { discipline: 0.8 }, capital: { ...angry.capital, outrage: 90 } },
    phase: 'violence',
    of: first('violence'),
    is: [0.5],
  },
  {
    title: 'a large crowd under fire',
    given: { ...angry, capital: { ...angry.capital, visible: 5000, rules: 3 } },
    phase: 'violence',
    of: first('violence'),
    is: [((0.05 + 1.2 + 0.1) * 0.7) / 2],
  },
  {
    title: 'twenty are no crowd: violence halves in its half-time',
    given: { ...angry, capital: { ...angry.capital, visible: 20, violence: 0.8 } },
    phase: 'violence',
    of: first('violence', 'firstClash'),
    is: [0.4, -1],
  },
  { title: 'without violence there is none', given: { ...angry, off: ['violence'] }, phase: 'violence', of: first('violence'), is: [0] },
  {
    title: 'three hundred make no clash',
    given: { ...angry, capital: { ...angry.capital, visible: 300, violence: 0.9 } },
    phase: 'violence',
    of: first('firstClash'),
    is: [-1],
  },
  {
    title: 'the first clash stays the first',
    given: { ...angry, capital: { ...angry.capital, firstClash: 2 } },
    phase: 'violence',
    of: first('firstClash'),
    is: [2],
  },
]

/** 1,600 people called out in the capital, a hundred of each income; nobody else comes. */
export const out: Given = {
  conditions: { reserve: 90 },
  sparks: [{ place: 'capital', hour: 0, hours: 9, people: 1600 }],
  first: ['acting', 'people'],
}
/** They stand before as many men who strike; the engagement is 1600²/3201. */
export const facing: Given = {
  ...out,
  constants: {
    engagementFloor: 20,
    deathsBatons: 0,
    deathsLive: 0,
    injuries: 0,
    detentions: 0,
    bluntCalm: 0.3,
    restraintHarm: 0.1,
    mournedMost: 1.5,
    injuryWeight: 0.05,
    injuryViolence: 0.6,
    detentionWeight: 0.02,
    recentDays: 1 / 24,
    recentRise: 0.1,
    deathsForces: 0,
    injuriesForces: 0,
  },
  capital: { visible: 1600, present: 1600, mobilised: 1600, security: 1600, rules: 1, violence: 0.5, recent: 100 },
}
const everybody = (name: 'deathsBatons' | 'injuries' | 'detentions'): Given => ({
  ...facing,
  constants: { ...facing.constants, [name]: 1e4 },
})
const met = 1600 ** 2 / 3201
const marks = first('dead', 'injured', 'detained', 'suffering', 'bloodshed')

export const tollCases: readonly Worked[] = [
  {
    title: 'who was out lately: half of 100 forgotten, a tenth of 1,500 new',
    given: facing,
    phase: 'clash',
    of: first('recent'),
    is: [50 + 150],
  },
  {
    title: 'batons: expected dead 0.001 · 1600²/3201 · (0.3 + 0.5)',
    given: { ...facing, constants: { ...facing.constants, deathsBatons: 0.001 } },
    phase: 'clash',
    of: ({ state }) => state.now.expectedDead,
    is: 0.001 * met * 0.8,
  },
  {
    title: 'restraint kills nobody',
    given: { ...everybody('deathsBatons'), capital: { ...facing.capital, rules: 0 } },
    phase: 'clash',
    of: ({ state }) => state.now.expectedDead,
    is: 0,
  },
  {
    title: 'a toll beyond all kills all: mourned 1.5 − 0.5 each, feared in full, and told',
    given: everybody('deathsBatons'),
    phase: 'clash',
    of: (step) => [...marks(step), step.state.now.farSuffering, step.state.now.farBloodshed, step.state.ledger.done['first-death']!],
    is: [1600, 0, 0, 1600, 1600, 1600, 1600, 0],
  },
  {
    title: 'all are hurt: 0.05 · (1 − 0.6 · 0.5) each',
    given: everybody('injuries'),
    phase: 'clash',
    of: marks,
    is: [0, 1600, 0, 1600 * 0.05 * 0.7, 0],
  },
  {
    title: 'all are detained: 0.02 each, in memory and in fear; nobody has died',
    given: everybody('detentions'),
    phase: 'clash',
    of: (step) => [...marks(step), step.state.ledger.done['first-death'] ?? 'nobody'],
    is: [0, 0, 1600, 32, 32, 'nobody'],
  },
  {
    title: 'half of those who are out are here: half of the dead',
    given: { ...everybody('deathsBatons'), capital: { ...facing.capital, marching: 0.25, travelling: 0.25 } },
    phase: 'clash',
    of: first('dead'),
    is: [800],
  },
  {
    title: 'twenty in the street meet nobody',
    given: { ...everybody('deathsBatons'), capital: { ...facing.capital, visible: 20 } },
    phase: 'clash',
    of: first('dead'),
    is: [0],
  },
  {
    title: 'without casualties there are none',
    given: { ...everybody('deathsBatons'), off: ['casualties'] },
    phase: 'clash',
    of: first('dead', 'recent'),
    is: [0, 200],
  },
  {
    title: 'people of the town who have marched fall in the capital and are mourned at home',
    given: {
      ...everybody('deathsBatons'),
      country: peopled,
      sparks: [{ place: 'town', hour: 0, hours: 9, people: 1600 }],
      constants: { ...everybody('deathsBatons').constants, ...byHeads, marchKm: 45 },
      capital: { visible: 1600, present: 400, security: 1600, rules: 1, violence: 0.5 },
      town: { mobilised: 1600, marching: 0.25 },
    },
    phase: 'clash',
    of: (step) => [...column('dead')(step), ...column('suffering')(step)],
    is: [400, 0, 0, 0, 0, 400],
  },
  {
    title: 'people of the village who have travelled to the seat of power fall there',
    given: {
      ...everybody('deathsBatons'),
      country: peopled,
      sparks: [{ place: 'village', hour: 0, hours: 9, people: 1600 }],
      constants: { ...everybody('deathsBatons').constants, ...byHeads, marchKm: 45 },
      capital: { visible: 1600, present: 400, security: 1600, rules: 1, violence: 0.5 },
      village: { mobilised: 1600, travelling: 0.25 },
    },
    phase: 'clash',
    of: (step) => [...column('dead')(step), ...column('suffering')(step)],
    is: [400, 0, 0, 0, 400, 0],
  },
]
