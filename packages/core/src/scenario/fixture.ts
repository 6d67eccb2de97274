/** A small country of three places and a scenario in it: what the tests of this room break in many ways. */
import { profileFormat } from '../country/index.ts'
import { scenarioFormat } from './scenario.ts'

const both = (en: string, ar: string): { en: string; ar: string } => ({ en, ar })

const columns: Readonly<Record<string, readonly string[]>> = {
  regions: [
    'population',
    'income',
    'gini',
    'priceLevel',
    'policePer100k',
    'dependence',
    'languageShare',
    'organisation',
    'religiosity',
    'memory',
    'posture',
  ],
  places: ['latitude', 'longitude', 'population', 'weight', 'incomeFactor', 'netReach'],
  forces: ['number', 'duty', 'dutySpread', 'willUse', 'garrisons'],
  rivals: ['capacity', 'presence'],
}

function region(id: string, name: { en: string; ar: string }, population: number): Record<string, unknown> {
  return {
    id,
    name,
    population,
    bloc: 'plain',
    income: 100,
    gini: 0.3,
    priceLevel: 1,
    policePer100k: 300,
    dependence: { bread: 1 },
    languageShare: 1,
    organisation: 0.1,
    religiosity: 0.5,
    memory: 0,
    posture: 'batons',
  }
}

function place(id: string, name: { en: string; ar: string }, own: Record<string, unknown>): Record<string, unknown> {
  return { id, name, region: 'north', latitude: 10, longitude: 20, incomeFactor: 1, netReach: 0.7, weight: 1, ...own }
}

/** A new copy on every call; tests change what they are given. */
export function smallProfile(): Record<string, unknown> {
  const columnSources = Object.entries(columns).flatMap(([table, names]) => names.map((name) => [`${table}.${name}`, 'made-up'] as const))
  return {
    format: profileFormat,
    id: 'smallland',
    name: both('Smallland', 'بلاد صغيرة'),
    year: 2020,
    currency: 'SML',
    utcOffsetHours: 3,
    sources: { 'made-up': { kind: 'chosen', text: 'made up for tests' } },
    columnSources: Object.fromEntries(columnSources),
    blocs: [{ id: 'plain', name: both('People of the plain', 'أهل السهل') }],
    goods: [{ id: 'bread', name: both('Bread', 'الخبز') }],
    conditions: { basket: { value: 60, source: 'made-up' }, corruption: { value: 0.6, source: 'made-up' } },
    pillars: { leadership: { value: 0.2, source: 'made-up' } },
    regions: [region('north', both('North', 'الشمال'), 9000), region('south', both('South', 'الجنوب'), 3000)],
    places: [
      place('harbour', both('Harbour', 'الميناء'), { kind: 'city', role: 'capital', population: 6000, weight: 3 }),
      place('millfield', both('Millfield', 'المطحنة'), { kind: 'town', population: 3000, latitude: 10.5 }),
      place('saltmarsh', both('Saltmarsh', 'السبخة'), { kind: 'rural', region: 'south', population: 3000, latitude: 11 }),
    ],
    forces: [
      {
        id: 'police',
        name: both('Police', 'الشرطة'),
        kind: 'police',
        duty: 0.5,
        dutySpread: 0.1,
        willUse: 'batons',
        garrisons: 'everywhere',
      },
      {
        id: 'army',
        name: both('Army', 'الجيش'),
        kind: 'army',
        number: 200,
        duty: 0.8,
        dutySpread: 0.1,
        willUse: 'live',
        garrisons: [
          { place: 'harbour', share: 0.7 },
          { place: 'saltmarsh', share: 0.3 },
        ],
      },
    ],
    rivals: [{ id: 'officers', name: both('The officers', 'الضباط'), capacity: 0.4, presence: 0.5, armed: true }],
    playbook: [
      { do: 'concede', when: { attention: 500 }, delayHours: 12, size: 0.5 },
      { do: 'net-cut', when: { after: 'seat-lost' }, delayHours: 2, hours: 48 },
      { do: 'net-restore', when: { after: 'net-cut' }, delayHours: 48 },
    ],
  }
}

export function smallScenario(): Record<string, unknown> {
  return {
    format: scenarioFormat,
    name: both('Bread in Smallland', 'الخبز في البلاد الصغيرة'),
    country: 'smallland',
    start: '2020-03-01T00:00',
    hours: 72,
    stepHours: 1,
    sample: 1,
    seed: 1,
    shocks: [{ kind: 'price', hour: 0, size: 0.3, good: 'bread', origin: 'north', label: both('Bread is dearer', 'غلا الخبز') }],
    sparks: [{ place: 'millfield', hour: 10, hours: 8, people: 50 }],
    calls: [{ hour: 34, hours: 6, places: ['harbour', 'millfield'] }],
    foreignNews: [{ hour: 0, level: 1, halfHours: 48 }],
    conditions: { reserve: 0.15 },
    pillars: {},
    constants: {},
    mechanisms: { rivals: false },
  }
}
