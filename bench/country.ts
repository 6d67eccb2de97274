/** Kazakhstan with its population scaled, the scenario as shipped but for its length, and a run to be measured. */
import { readFileSync } from 'node:fs'
import type { Profile, Scenario } from '../packages/core/src/index.ts'

const root = new URL('../', import.meta.url)
// Both files are part of the repository and are checked by its tests.
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

export const steps = 240

/** Kazakhstan's own number of people: its profile is used as it is. */
export const kazakhstan: Profile = read('countries/kazakhstan/profile.json') as Profile

export const realPeople: number = kazakhstan.places.reduce((sum, place) => sum + place.population, 0)

/** The January wave, an hour a step, one real person for each simulated one. */
export function january(people: number, sample: number): { profile: Profile; scenario: Scenario } {
  const scenario: Scenario = { ...(read('scenarios/kazakhstan-2022.json') as Scenario), hours: steps, stepHours: 1, sample }
  return { profile: people === realPeople ? kazakhstan : scaled(people / realPeople), scenario }
}

/**
 * The same wave as large as the largest on record: well led, peaceful, and of people so little cautious that about eight in a
 * hundred are in the street at once (`cautionFor` finds how little). Chosen for the load alone; it says nothing about the country.
 */
export function eightInAHundred(people: number, sample: number, cautionMedian: number): { profile: Profile; scenario: Scenario } {
  const { profile, scenario } = january(people, sample)
  return { profile, scenario: { ...scenario, pillars: { leadership: 1, discipline: 1 }, constants: { cautionMedian } } }
}

/** Every place and every force times a factor; shares, rates and everything else stay. */
function scaled(factor: number): Profile {
  return {
    ...kazakhstan,
    places: kazakhstan.places.map((place) => ({ ...place, population: Math.max(1, Math.round(place.population * factor)) })),
    forces: kazakhstan.forces.map((force) => (force.number === undefined ? force : { ...force, number: force.number * factor })),
  }
}
