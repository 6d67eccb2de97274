/**
 * Random small countries with everything in them, for property tests: valid profiles of at most some thousand people, and
 * scenarios lively enough that people move, are detained and die, forces refuse and seats fall. A counter-example prints
 * itself as a page to read.
 */
import * as fc from 'fast-check'
import { profileFormat, type Place, type Profile, type Region } from '../src/country/index.ts'
import { scenarioFormat, type Scenario } from '../src/scenario/index.ts'
import { describeCountry } from './describe.ts'
import { anyConstants, anyCourse, anyForces, anyPlace, anyRegion, anySwitches, type Switches } from './countryDraws.ts'
import { anyConditions, anyPillars, share } from './numbers.ts'
import { anyPlaybook } from './playbooks.ts'

export interface SmallCountry {
  readonly profile: Profile
  readonly scenario: Scenario
}

const words = (en: string, ar: string, n: number): { en: string; ar: string } => ({ en: `${en} ${n}`, ar: `${ar} ${n}` })

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
  const { police, policeUse, armyPosture, numbers, duties, spreads, garrison } = forces
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
      ...(kind === 'army' && armyPosture !== undefined && { posture: armyPosture }),
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
