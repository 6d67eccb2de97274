/** Checks of a scenario against itself and against the country it names; they run on whatever parts have the right form. */
import { fill } from '../text/index.ts'
import { phrases } from './messages.ts'
import { asList, asNumber, asObject, asText, type Path } from './path.ts'
import { same, type Finding } from './problem.ts'
import { scenarioSchema } from './scenario.ts'
import { idsOf, playbookFindings, referThing, sentFindings, uniqueNames, type Found } from './references.ts'

type Rows = Readonly<Record<string, unknown>>

/** `country` is the raw profile, or null where there is none to check against. */
export function scenarioFindings(value: unknown, country: unknown): readonly Finding[] {
  const scenario = asObject(value)
  if (scenario === null) return []
  const found: Finding[] = []
  clockFindings(found, scenario)
  for (const table of ['shocks', 'sparks', 'calls', 'foreignNews']) beforeTheEnd(found, scenario, table)
  for (const [index, call] of asList(scenario['calls']).entries())
    callFindings(found, ['calls', index, 'places'], asObject(call)?.['places'])
  playbookFindings(found, ['playbook'], scenario['playbook'])
  const profile = asObject(country)
  if (profile !== null) countryFindings(found, scenario, profile)
  return found
}

function clockFindings(found: Found, scenario: Rows): void {
  const start = asText(scenario['start'])
  if (start !== null && /^\d{4}-\d\d-\d\dT\d\d:00$/.test(start) && !isDate(start)) {
    found.push({ path: ['start'], got: same(`"${start}"`), wanted: phrases.realDate })
  }
  const hours = asNumber(scenario['hours'])
  const step = asNumber(scenario['stepHours'])
  if (hours !== null && step !== null && isStep(step) && Number.isInteger(hours) && hours % step !== 0) {
    found.push({ path: ['hours'], got: same(String(hours)), wanted: fill(phrases.wholeSteps, { step }) })
  }
}

const isStep = (hours: number): boolean => (scenarioSchema.shape.stepHours.values as ReadonlySet<number>).has(hours)

/** A day and hour that exist in the (Gregorian) calendar. */
function isDate(start: string): boolean {
  const [year = 0, month = 0, day = 0, hour = 0] = start.split(/[-T:]/).map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days && hour < 24
}

function beforeTheEnd(found: Found, scenario: Rows, table: string): void {
  const hours = asNumber(scenario['hours'])
  if (hours === null) return
  for (const [index, row] of asList(scenario[table]).entries()) {
    const hour = asNumber(asObject(row)?.['hour'])
    if (hour !== null && hour >= hours) {
      found.push({ path: [table, index, 'hour'], got: same(String(hour)), wanted: fill(phrases.beforeEnd, { hours }) })
    }
  }
}

function callFindings(found: Found, path: Path, places: unknown): void {
  if (!Array.isArray(places)) return
  if (places.length === 0) found.push({ path, got: fill(phrases.listOf, { count: 0 }), wanted: phrases.places })
  uniqueNames(found, path, places)
}

function countryFindings(found: Found, scenario: Rows, profile: Rows): void {
  const owner = asText(profile['id']) ?? asText(scenario['country']) ?? ''
  const places = idsOf(profile['places'])
  const regions = idsOf(profile['regions'])
  const goods = idsOf(profile['goods'])
  sentFindings(found, scenario['playbook'], profile, owner)
  for (const name of Object.keys(asObject(scenario['regions']) ?? {})) referThing(found, ['regions', name], name, regions, 'region', owner)
  const people = new Map(asList(profile['places']).map((row) => [asObject(row)?.['id'], asNumber(asObject(row)?.['population'])]))
  for (const [index, row] of asList(scenario['shocks']).entries()) {
    referThing(found, ['shocks', index, 'good'], asObject(row)?.['good'], goods, 'good', owner)
    referThing(found, ['shocks', index, 'origin'], asObject(row)?.['origin'], regions, 'region', owner)
  }
  for (const [index, row] of asList(scenario['sparks']).entries()) {
    const spark = asObject(row)
    referThing(found, ['sparks', index, 'place'], spark?.['place'], places, 'place', owner)
    const population = people.get(spark?.['place']) ?? null
    const first = asNumber(spark?.['people'])
    if (population === null || first === null || first <= population) continue
    const wanted = fill(phrases.atMostPeople, { people: population, place: String(spark?.['place']) })
    found.push({ path: ['sparks', index, 'people'], got: same(String(first)), wanted })
  }
  for (const [index, row] of asList(scenario['calls']).entries()) {
    for (const [at, place] of asList(asObject(row)?.['places']).entries()) {
      referThing(found, ['calls', index, 'places', at], place, places, 'place', owner)
    }
  }
}
