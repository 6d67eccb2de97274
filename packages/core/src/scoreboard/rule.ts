/**
 * From a coded case to a scenario, by one rule for all cases: the trigger is the shock, the origin is the place of the spark, the
 * columns on leadership and method are the pillars, the weekdays are the calls. `beforehand.ts` has the version that knows of
 * pillars only what could be known before.
 */
import type { Profile } from '../country/index.ts'
import type { Call, Spark } from '../national/index.ts'
import { scenarioFormat, type Scenario } from '../scenario/index.ts'
import type { CodedCase } from './coded.ts'
import { pow } from '../random/index.ts'
import { calmDays, fridayCountries, fuelWords, goodByTrigger, ruleDefaults, sparkReference, type RuleValues } from './ruleNumbers.ts'

export const ruleVersion = 'rule/2'

/** How fine and how long: the same for all. */
export interface Fineness {
  readonly days: number
  readonly stepHours: Scenario['stepHours']
  /** About how many people are simulated; each stands for as many as it takes. */
  readonly people: number
  /** Numbers of the rule, where they are not its own. */
  readonly rule?: RuleValues
}

/** Where and when something begins, and by what. */
export interface Opening {
  readonly trigger: string
  readonly triggerText: string
  readonly originType: string
  readonly originPlace: string
}

/** Calls are of movements with somebody to call; the pillars of a run come with its seed (`drawnPillars`). */
export function scenarioOfCase(one: CodedCase, profile: Profile, fineness: Fineness): Scenario {
  const calls = callsOf(one, fineness.days, fineness.rule)
  return {
    ...given(scenarioOf(profile, one, `${one.start}T00:00`, fineness)),
    name: one.name,
    calls: one.leadership === 'no' ? [] : [...calls],
  }
}

/**
 * Course and end *given* that a wave came, for every case of the table was one: the mechanism that decides whether a country takes
 * up a trigger is off. Whether it does is a question of its own, with runs of its own. And nothing is cut off: the run goes on
 * until its crowds are gone.
 */
export function given(scenario: Scenario): Scenario {
  return { ...scenario, untilCalm: 24 * calmDays, mechanisms: { ...scenario.mechanisms, resonance: false } }
}

/** A country that something sets off, with the pillars of its profile and nobody to call. */
export function scenarioOf(
  profile: Profile,
  opening: Opening,
  start: string,
  { days, stepHours, people, rule = ruleDefaults }: Fineness,
): Scenario {
  const origins = originsOf(profile, opening)
  const region = profile.places.find(({ id }) => id === origins[0])!.region
  const label = { en: opening.trigger, ar: opening.trigger }
  const kind = opening.trigger === 'price' ? ('price' as const) : ('offence' as const)
  const contagion = opening.trigger === 'contagion'
  return {
    format: scenarioFormat,
    name: profile.name,
    country: profile.id,
    start,
    hours: 24 * days,
    stepHours,
    sample: Math.max(1, Math.min(1000, Math.ceil(peopleOf(profile) / people))),
    seed: 0,
    shocks: [{ kind, hour: 0, size: rule.triggerSize, ...goodOf(profile, opening), origin: region, label }],
    sparks: origins.flatMap((place) => sparksAt(profile, place, rule)),
    calls: [],
    foreignNews: contagion ? [{ hour: 0, level: rule.foreignLevel, halfHours: rule.foreignHalf }] : [],
    conditions: {},
    pillars: {},
    constants: {},
    mechanisms: {},
  }
}

/** The good of the profile by which the regions feel the trigger, if it has one. */
function goodOf({ goods }: Profile, { trigger, triggerText }: Opening): { readonly good?: string } {
  const wanted = trigger === 'price' ? (fuelWords.test(triggerText) ? 'fuel' : 'staple') : goodByTrigger[trigger]
  return wanted !== undefined && goods.some(({ id }) => id === wanted) ? { good: wanted } : {}
}

export function peopleOf(profile: Profile): number {
  return profile.places.reduce((sum, place) => sum + place.population, 0)
}

function sparksAt(profile: Profile, place: string, rule: RuleValues): Spark[] {
  const { population } = profile.places.find(({ id }) => id === place)!
  const wanted = Math.round(rule.sparkPeople * pow(peopleOf(profile) / sparkReference, rule.sparkScale))
  const people = Math.min(wanted, Math.floor(population / 2))
  return [
    { place, hour: rule.sparkHour, hours: rule.sparkLasts, people },
    { place, hour: rule.sparkHour + 18, hours: rule.sparkLasts + 2, people },
  ]
}

/** The named place where the profile has it; else by the kind of origin. In `multiple` the capital and the three largest others. */
export function originsOf(profile: Profile, { originType, originPlace }: Opening): readonly string[] {
  const towns = townsOf(profile)
  const capital = towns.find(({ role }) => role === 'capital') ?? towns[0]!
  const others = towns.filter((place) => place !== capital).toSorted((a, b) => b.population - a.population)
  if (originType === 'capital') return [capital.id]
  if (originType === 'multiple') return [capital, ...others.slice(0, 3)].map(({ id }) => id)
  const named = namesOf(originPlace)
    .map(slugOf)
    .map((name) => towns.find(({ id }) => id === name) ?? towns.find(({ id }) => id.startsWith(name)))
    .find((place) => place !== undefined)
  if (named !== undefined) return [named.id]
  if (originType === 'largest_city') return [(others[0] ?? capital).id]
  if (originType === 'second_city') return [(others[1] ?? others[0] ?? capital).id]
  return [farthest(others.slice(Math.floor(others.length / 2)), capital).id]
}

type Place = Profile['places'][number]

/** Places with a name of their own: not the countryside, not what stands for the rest of a region. */
export function townsOf(profile: Profile): readonly Place[] {
  return profile.places.filter(({ id, kind }) => kind !== 'rural' && !/^other-towns|-towns(-\d+)?$/.test(id))
}

/** Of the smaller half of the towns the one farthest from the capital, on a flat map. */
function farthest(places: readonly Place[], capital: Place): Place {
  const wide = Math.max(0.1, 1 - (capital.latitude * capital.latitude) / 6600)
  const away = ({ latitude, longitude }: Place): number => {
    const [x, y] = [(longitude - capital.longitude) * wide, latitude - capital.latitude]
    return x * x + y * y
  }
  return places.reduce<Place>((far, place) => (far === capital || away(place) > away(far) ? place : far), capital)
}

/** Names in `Cairo and Suez (downtown)`. */
export function namesOf(originPlace: string): readonly string[] {
  return originPlace
    .replaceAll(/\(.*?\)/g, '')
    .split(/[,;]| and | to /)
    .map((name) => name.trim().replace(/ (campuses|suburbs|Island|shipyard|region)$/i, ''))
    .filter((name) => /^\p{Lu}/u.test(name))
}

function slugOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '')
}

const friday = 5
const saturday = 6

/** The weekly day of assembly in the whole country, from the third day on to the end of the run. */
export function callsOf(
  { iso3, start }: Pick<CodedCase, 'iso3' | 'start'>,
  days: number,
  rule: RuleValues = ruleDefaults,
): readonly Call[] {
  const wanted = fridayCountries.has(iso3) ? friday : saturday
  const first = weekdayOf(start)
  const calls: Call[] = []
  for (let day = rule.callAfterDays; day < days; day++)
    if ((first + day) % 7 === wanted) calls.push({ hour: 24 * day + rule.callHour, hours: rule.callLasts })
  return calls
}

/** 0 is Sunday (Sakamoto's formula for the Gregorian calendar). */
export function weekdayOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number] // a checked date
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!
  const y = month < 3 ? year - 1 : year
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7
}
