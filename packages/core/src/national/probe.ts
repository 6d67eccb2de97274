/**
 * A small country in which every phase has something to do, moved for two days whenever the program wants to know which model
 * it is: an equation that was changed answers with other numbers, whether or not anybody said so. Its own numbers are chosen
 * to that end and mean nothing; it takes some hundredths of a second.
 */
import { profileFormat, type Answer, type Place, type Profile, type Region } from '../country/index.ts'
import { valueDigest } from '../random/index.ts'
import { total } from './answers.ts'
import type { NationalScenario } from './setup.ts'
import { startNational, stepNational } from './model.ts'
import { judgeOutcome } from './outcome.ts'

const words = { en: 'probe', ar: 'مسبار' }
const made = 'made'

const region: Omit<Region, 'id'> = {
  name: words,
  bloc: 'bloc',
  population: 30_000,
  income: 90,
  gini: 0.35,
  priceLevel: 1,
  policePer100k: 300,
  dependence: { bread: 1 },
  languageShare: 0.9,
  organisation: 0.3,
  religiosity: 0.4,
  memory: 2,
  posture: 'batons',
}

const place = (id: string, latitude: number, more: Pick<Place, 'kind' | 'population' | 'weight' | 'region'> & Partial<Place>): Place => ({
  id,
  name: words,
  latitude,
  longitude: 20,
  incomeFactor: 1,
  netReach: 0.8,
  ...more,
})

const answers: readonly Answer[] = [
  { do: 'concede', when: { attention: 1000 }, delayHours: 3, size: 0.4 },
  { do: 'reserves', when: { attention: 3000 }, delayHours: 2, size: 600 },
  { do: 'withdraw-origin', when: { attention: 2000 }, delayHours: 8 },
  { do: 'curfew', when: { attention: 5000 }, delayHours: 4 },
  { do: 'live-fire', when: { centre: 2000 }, delayHours: 6 },
  { do: 'net-cut', when: { after: 'seat-lost' }, delayHours: 1, hours: 8 },
  { do: 'foreign-troops', when: { after: 'live-fire' }, delayHours: 8, size: 400 },
  { do: 'sacrifice-figurehead', when: { dead: 1 }, delayHours: 5 },
]

const profile: Profile = {
  format: profileFormat,
  id: 'probe',
  name: words,
  year: 2020,
  currency: 'X',
  utcOffsetHours: 0,
  sources: { [made]: { kind: 'chosen', text: 'so that something happens' } },
  columnSources: {},
  blocs: [{ id: 'bloc', name: words }],
  goods: [{ id: 'bread', name: words }],
  conditions: { basket: { value: 62, source: made }, learning: { value: 0.5, source: made }, trust: { value: 0.5, source: made } },
  pillars: { leadership: { value: 0.5, source: made }, programme: { value: 0.4, source: made }, guard: { value: 0.3, source: made } },
  regions: [
    { id: 'north', ...region },
    { id: 'south', ...region, posture: 'restraint', dependence: { bread: 0.4 } },
  ],
  places: [
    place('capital', 10, { region: 'north', kind: 'city', role: 'capital', population: 24_000, weight: 3 }),
    place('town', 10.4, { region: 'north', kind: 'town', role: 'seat', population: 15_000, weight: 1 }),
    place('suburb', 10.41, { region: 'north', kind: 'town', population: 6000, weight: 0.5, readiness: 0.2 }),
    place('villages', 11.5, { region: 'south', kind: 'rural', population: 15_000, weight: 0.5, organisation: 0.1 }),
  ],
  forces: [
    { id: 'police', name: words, kind: 'police', duty: 0.3, dutySpread: 0.2, willUse: 'rubber', garrisons: 'everywhere' },
    {
      id: 'army',
      name: words,
      kind: 'army',
      number: 1500,
      duty: 0.4,
      dutySpread: 0.3,
      willUse: 'live',
      garrisons: [{ place: 'capital', share: 1 }],
    },
    { id: 'friends', name: words, kind: 'foreign', number: 600, duty: 0.9, dutySpread: 0.1, willUse: 'live', garrisons: 'abroad' },
  ],
  rivals: [{ id: 'officers', name: words, capacity: 0.5, presence: 0.5, armed: true }],
  playbook: [...answers],
}

/** A wave that everything happens in, and a small one, in which nothing is at its limit. */
const courses: readonly NationalScenario[] = [
  {
    start: '2020-03-01T00:00',
    hours: 48,
    stepHours: 1,
    sample: 30,
    seed: 1,
    shocks: [
      { kind: 'price', hour: 1, size: 0.8, good: 'bread', origin: 'north', label: words },
      { kind: 'offence', hour: 16, size: 0.4, label: words },
    ],
    sparks: [{ place: 'town', hour: 6, hours: 10, people: 900 }],
    calls: [{ hour: 34, hours: 6 }],
    foreignNews: [{ hour: 0, level: 1, halfHours: 48 }],
    conditions: {},
    pillars: {},
    constants: {},
    mechanisms: {},
  },
  {
    start: '2020-03-01T09:00',
    hours: 26,
    stepHours: 1,
    sample: 30,
    seed: 2,
    shocks: [{ kind: 'offence', hour: 1, size: 0.1, label: words }],
    sparks: [{ place: 'capital', hour: 2, hours: 8, people: 250 }],
    calls: [],
    foreignNews: [],
    conditions: { reserve: 0.2, basket: 40 },
    pillars: { discipline: 0.3 },
    constants: {},
    mechanisms: {},
  },
]

/** Digest of what happens in the country: crowds, dead, detained, refusals and news of each hour, what is told, how it ends. */
export function probe(): string {
  return valueDigest(courses.map(happens))
}

function happens(course: NationalScenario): unknown {
  const step = startNational(profile, course)
  const { at, now } = step.state
  const hours: number[][] = []
  while (now.step * course.stepHours < course.hours) {
    stepNational(step)
    hours.push([at.visible, at.dead, at.deadForces, at.injured, at.detained, at.news, at.aside, at.violence].map(total))
  }
  const { outcome, margins, strengths, results } = judgeOutcome(step.setting, step.state)
  const story = step.state.story.map(({ hour, kind, place: where, values }) => [hour, kind, where, values])
  const ends = [outcome, margins.map(({ value, needed }) => [value, needed]), strengths, results.map(({ value }) => value)]
  return [hours, story, ends]
}
