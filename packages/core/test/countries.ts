/**
 * Random small countries with everything in them, for property tests: valid profiles of at most some thousand people, and
 * scenarios lively enough that people move, are detained and die, forces refuse and seats fall. A counter-example prints
 * itself as a page to read. One piece: a generator and the shape it fills are read together.
 */
import * as fc from 'fast-check'
import { profileFormat, type Place, type Profile, type Region } from '../src/country/index.ts'
import { constants, mechanismNames, type Mechanism } from '../src/national/index.ts'
import { scenarioFormat, type Scenario } from '../src/scenario/index.ts'
import { describeCountry } from './describe.ts'
import { anyConditions, anyPillars, anyTable, part, share } from './numbers.ts'
import { anyPlaybook } from './playbooks.ts'

export interface SmallCountry {
  readonly profile: Profile
  readonly scenario: Scenario
}

export type Switches = Readonly<Partial<Record<Mechanism, boolean>>>

const words = (en: string, ar: string, n: number): { en: string; ar: string } => ({ en: `${en} ${n}`, ar: `${ar} ${n}` })

const anyRegion = fc.record({
  income: part(20, 400),
  gini: part(0.1, 0.6),
  priceLevel: part(0.7, 1.4),
  policePer100k: fc.integer({ min: 0, max: 5000 }),
  bloc: fc.nat(2),
  gas: share,
  languageShare: part(0.2, 1),
  organisation: share,
  religiosity: share,
  memory: part(0, 30),
  posture: fc.constantFrom('restraint' as const, 'batons' as const),
})

const anyPlace = fc.record({
  region: fc.nat(3),
  kind: fc.constantFrom('city' as const, 'town' as const, 'rural' as const),
  north: part(0, 2),
  east: part(0, 2),
  people: fc.oneof(fc.integer({ min: 16, max: 120 }), fc.integer({ min: 200, max: 800 }), fc.integer({ min: 400, max: 900 })),
  weight: fc.constantFrom(0.3, 0.5, 1, 1, 1.5, 2, 3),
  incomeFactor: part(0.5, 2),
  netReach: part(0.2, 1),
  readiness: fc.option(part(-0.5, 0.5), { nil: undefined }),
  organisation: fc.option(share, { nil: undefined }),
})

const anyForces = fc.record({
  police: fc.option(fc.integer({ min: 5, max: 200 }), { nil: undefined }),
  policeUse: fc.constantFrom('restraint' as const, 'batons' as const, 'rubber' as const, 'live' as const),
  numbers: fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 4, max: 250 }))),
  duties: fc.array(part(0, 0.9), { minLength: 5, maxLength: 5 }),
  spreads: fc.array(part(0, 0.5), { minLength: 5, maxLength: 5 }),
  garrison: fc.nat(11),
})

/** Switches of all mechanisms; by default at random, most of them on, or exactly those given. */
const anySwitches: fc.Arbitrary<Switches> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: switches(fc.integer({ min: 0, max: 9 }).map((n) => n > 1)) },
  { weight: 1, arbitrary: switches(fc.boolean()) },
)

function switches(one: fc.Arbitrary<boolean>): fc.Arbitrary<Switches> {
  return fc
    .array(one, { minLength: mechanismNames.length, maxLength: mechanismNames.length })
    .map((values) => Object.fromEntries(mechanismNames.map((name, k) => [name, values[k]!])))
}

/** Constants of a country in which much happens among a few thousand people; the others anywhere in their range, or as they are. */
const lively = fc.record({
  cautionMedian: part(4, 9),
  cautionTail: fc.oneof(
    fc.integer({ min: 6, max: 20 }).map((quarters) => quarters / 4),
    part(1.5, 5),
  ),
  jump: part(2, 12),
  ties: part(0, 2),
  momentum: part(0, 5),
  crowdUnit: part(20, 60),
  notAlone: part(1, 60),
  riseHours: part(0.5, 6),
  unitSize: part(20, 80),
  engagementFloor: part(1, 30),
  seatCrowd: part(10, 60),
  seatRatio: part(0.5, 4),
  seatHours: part(1, 5),
  unarmedPush: part(0.1, 1),
  marchCrowd: part(10, 80),
  noticed: part(10, 60),
  violenceCrowd: part(50, 400),
  violenceBase: part(0.05, 0.5),
  violenceRiseHours: part(0.5, 4),
  detentions: part(0.005, 0.1),
  injuries: part(0, 0.1),
  deathsLive: part(0.1, 0.2),
  deathsBatons: part(0, 0.001),
  deathsForces: part(0, 1),
  sweeps: part(0, 0.05),
  sweepHours: part(0, 12),
  massSympathy: part(0, 2),
  massRatio: part(1, 4),
  refusalArmyHours: part(1, 12),
  breakingPoint: part(0.1, 0.8),
  changeSides: part(0.3, 0.9),
  splitDays: part(0.02, 2),
  fireHalf: part(600, 1000),
})

const anyConstants = fc.tuple(anyTable(constants, 5), lively).map(([some, own]) => ({ ...some, ...own }))

const anyCourse = fc.record({
  startHour: fc.nat(23),
  stepHours: fc.constantFrom(0.5 as const, 1 as const, 1 as const, 2 as const),
  sample: fc.constantFrom(1, 1, 2, 3, 4),
  seed: fc.nat(0xffffffff),
  shocks: fc.array(
    fc.record({
      kind: fc.constantFrom('price' as const, 'offence' as const),
      hour: fc.nat(20),
      size: fc.oneof(part(0, 0.3), part(0.3, 2)),
      good: fc.boolean(),
      origin: fc.option(fc.nat(3), { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
  sparks: fc.array(fc.record({ place: fc.nat(11), hour: fc.nat(16), hours: fc.integer({ min: 1, max: 30 }), part: part(0, 0.7) }), {
    minLength: 1,
    maxLength: 4,
  }),
  calls: fc.array(
    fc.record({ hour: fc.nat(40), hours: fc.integer({ min: 1, max: 12 }), places: fc.option(fc.nat(11), { nil: undefined }) }),
    { maxLength: 2 },
  ),
  foreignNews: fc.array(fc.record({ hour: fc.nat(30), level: part(0, 3), halfHours: part(1, 60) }), { maxLength: 1 }),
})

/** A random small country; `steps` is how long its scenario lasts. */
export function anyCountry(steps: number, on: fc.Arbitrary<Switches> = anySwitches): fc.Arbitrary<SmallCountry> {
  return fc
    .record({
      regions: fc.array(anyRegion, { minLength: 1, maxLength: 4 }),
      blocs: fc.integer({ min: 1, max: 3 }),
      places: fc.array(anyPlace, { minLength: 2, maxLength: 12 }),
      forces: anyForces,
      conditions: anyConditions,
      pillars: anyPillars,
      playbook: anyPlaybook,
      ownPlaybook: fc.option(anyPlaybook, { nil: undefined }),
      rival: fc.record({ capacity: share, presence: share, armed: fc.boolean() }),
      constants: anyConstants,
      course: anyCourse,
      on,
    })
    .map((parts) => {
      const profile = profileOf(parts)
      const country = { profile, scenario: scenarioOf(parts, profile, steps) }
      return Object.defineProperty(country, fc.toStringMethod, { value: () => describeCountry(country.profile, country.scenario) })
    })
}

interface Parts {
  readonly regions: readonly (typeof anyRegion extends fc.Arbitrary<infer T> ? T : never)[]
  readonly blocs: number
  readonly places: readonly (typeof anyPlace extends fc.Arbitrary<infer T> ? T : never)[]
  readonly forces: typeof anyForces extends fc.Arbitrary<infer T> ? T : never
  readonly conditions: Readonly<Record<string, number>>
  readonly pillars: Readonly<Record<string, number>>
  readonly playbook: Profile['playbook']
  readonly ownPlaybook: Profile['playbook'] | undefined
  readonly rival: { readonly capacity: number; readonly presence: number; readonly armed: boolean }
  readonly constants: Readonly<Record<string, number>>
  readonly course: typeof anyCourse extends fc.Arbitrary<infer T> ? T : never
  readonly on: Switches
}

function profileOf(parts: Parts): Profile {
  const places = placesOf(parts)
  const regions = regionsOf(parts, places)
  const values = (table: Readonly<Record<string, number>>): Profile['conditions'] =>
    Object.fromEntries(Object.entries(table).map(([name, value]) => [name, { value, source: 'made' }]))
  const profile: Profile = {
    format: profileFormat,
    id: 'small',
    name: { en: 'A small country', ar: 'بلد صغير' },
    year: 2020,
    currency: 'X',
    utcOffsetHours: 0,
    sources: { made: { kind: 'chosen', text: 'made by a random generator for a test' } },
    columnSources: {},
    blocs: Array.from({ length: parts.blocs }, (_, k) => ({ id: `bloc-${k}`, name: words('Bloc', 'كتلة', k) })),
    goods: [{ id: 'gas', name: { en: 'Gas', ar: 'الغاز' } }],
    conditions: values(parts.conditions),
    pillars: values(parts.pillars),
    regions,
    places,
    forces: forcesOf(parts, places),
    rivals: [{ id: 'rival', name: { en: 'A rival', ar: 'منافس' }, ...parts.rival }],
    playbook: parts.playbook,
  }
  return { ...profile, columnSources: columnSources(profile) }
}

const unsourced = new Set(['id', 'name', 'region', 'kind', 'role', 'bloc', 'armed'])

function columnSources(profile: Profile): Record<string, string> {
  const { regions, places, forces, rivals } = profile
  const names = Object.entries({ regions, places, forces, rivals }).flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.keys(row)
        .filter((name) => !unsourced.has(name))
        .map((name) => `${table}.${name}`),
    ),
  )
  return Object.fromEntries(names.map((name) => [name, 'made']))
}

/** Every region has a place; the first place is the capital. */
function placesOf(parts: Parts): Place[] {
  const regions = Math.min(parts.regions.length, parts.places.length)
  return parts.places.map(({ region, north, east, people, readiness, organisation, ...rest }, k) => ({
    id: `place-${k}`,
    name: words('Place', 'مكان', k),
    region: `region-${k < regions ? k : region % regions}`,
    latitude: 45 + north,
    longitude: 70 + east,
    population: people * parts.course.sample,
    ...(k === 0 && { role: 'capital' as const }),
    ...rest,
    ...(k === 0 && { weight: 3 }),
    ...(readiness !== undefined && { readiness }),
    ...(organisation !== undefined && { organisation }),
  }))
}

function regionsOf(parts: Parts, places: readonly Place[]): Region[] {
  return parts.regions.slice(0, places.length).map(({ bloc, gas, ...rest }, k) => ({
    id: `region-${k}`,
    name: words('Region', 'إقليم', k),
    bloc: `bloc-${bloc % parts.blocs}`,
    population: places.reduce((sum, place) => sum + (place.region === `region-${k}` ? place.population : 0), 0),
    dependence: { gas },
    ...rest,
  }))
}

function forcesOf({ forces, course }: Parts, places: readonly Place[]): Profile['forces'] {
  const { police, policeUse, numbers, duties, spreads, garrison } = forces
  const kinds = ['interior', 'army', 'elite', 'foreign'] as const
  const second = places[garrison % places.length]!.id
  const homes =
    second === 'place-0'
      ? [{ place: second, share: 1 }]
      : [
          { place: 'place-0', share: 0.5 },
          { place: second, share: 0.5 },
        ]
  const line = (k: number): { duty: number; dutySpread: number } => ({ duty: duties[k]!, dutySpread: spreads[k]! })
  return [
    {
      id: 'police',
      name: { en: 'Police', ar: 'الشرطة' },
      kind: 'police',
      ...(police !== undefined && { number: police * course.sample }),
      ...line(0),
      willUse: policeUse,
      garrisons: 'everywhere',
    },
    ...kinds.map((kind, k): Profile['forces'][number] => ({
      id: kind,
      name: { en: kind, ar: 'قوة' },
      kind,
      number: (numbers[k] ?? 100) * course.sample,
      ...line(k + 1),
      willUse: 'live',
      garrisons: kind === 'foreign' ? 'abroad' : homes,
    })),
  ]
}

function scenarioOf(parts: Parts, profile: Profile, steps: number): Scenario {
  const { course, constants: own, on, ownPlaybook } = parts
  const { regions, places } = profile
  const hours = Math.ceil(steps * course.stepHours)
  return {
    format: scenarioFormat,
    name: { en: 'A random scenario', ar: 'سيناريو عشوائي' },
    country: 'small',
    start: `2020-03-01T${String(course.startHour).padStart(2, '0')}:00`,
    hours,
    stepHours: course.stepHours,
    sample: course.sample,
    seed: course.seed,
    shocks: course.shocks.map(({ good, origin, hour, ...rest }) => ({
      ...rest,
      hour: hour % hours,
      ...(good && { good: 'gas' }),
      ...(origin !== undefined && { origin: regions[origin % regions.length]!.id }),
      label: { en: 'A shock', ar: 'صدمة' },
    })),
    sparks: course.sparks.map(({ place, part: some, hour, ...rest }) => {
      const { id, population } = places[place % places.length]!
      return { place: id, ...rest, hour: hour % hours, people: Math.floor(population * some) }
    }),
    calls: course.calls.map(({ places: at, hour, ...rest }) => ({
      ...rest,
      hour: hour % hours,
      ...(at !== undefined && { places: [places[at % places.length]!.id] }),
    })),
    foreignNews: course.foreignNews.map((news) => ({ ...news, hour: news.hour % hours })),
    ...(ownPlaybook !== undefined && { playbook: ownPlaybook }),
    conditions: {},
    pillars: {},
    constants: own,
    mechanisms: on,
  }
}
