/** A scenario to begin with for a generated country: one shock, one small spark where it is felt most, nothing else. */
import type { Profile } from '../country/index.ts'
import { scenarioFormat, type Scenario } from '../scenario/index.ts'
import { fill } from '../text/index.ts'
import { type Good } from './dependence.ts'
import { starterWords } from './words.ts'

export interface StarterOptions {
  /** Size of the shock in shares of the basket; 0 for none. */
  readonly shock?: number
  readonly good?: Good
  /** People of the spark; 0 for none. */
  readonly spark?: number
  readonly days?: number
  readonly seed?: number
}

/** About this many simulated people, whatever the country: a run takes a second or so. */
const simulated = 250_000

export const usualStarter = { shock: 0.05, good: 'staple', spark: 200, days: 30, seed: 1 } as const

export function starterScenario(profile: Profile, options: StarterOptions = {}): Scenario {
  const { shock, good, spark, days, seed } = { ...usualStarter, ...options }
  const people = profile.regions.reduce((sum, { population }) => sum + population, 0)
  const place = sparkPlace(profile, good)
  const label = profile.goods.find(({ id }) => id === good)?.name ?? { en: good, ar: good }
  return {
    format: scenarioFormat,
    name: fill(starterWords.name, { country: profile.name, year: profile.year }),
    note: starterWords.note,
    country: profile.id,
    start: `${profile.year}-03-01T00:00`,
    hours: 24 * days,
    stepHours: 2,
    sample: Math.max(1, Math.min(1000, Math.round(people / simulated))),
    seed,
    shocks: shock === 0 ? [] : [{ kind: good === 'group' ? 'offence' : 'price', hour: 0, size: shock, good, label }],
    sparks: spark === 0 ? [] : [{ place, hour: 10, hours: 12, people: spark }],
    calls: [],
    foreignNews: [],
    conditions: {},
    pillars: {},
    constants: {},
    mechanisms: {},
  }
}

/** The largest town outside of the core in the region where the good counts most. */
function sparkPlace(profile: Profile, good: string): string {
  const ranked = profile.regions.toSorted((a, b) => (b.dependence[good] ?? 0) - (a.dependence[good] ?? 0) || b.population - a.population)
  const core = new Set(profile.places.filter(({ role }) => role === 'capital' || role === 'metropolis').map(({ region }) => region))
  for (const { id } of ranked) {
    const town = profile.places.find((place) => place.region === id && !core.has(id) && place.sources?.['population'] !== 'rest-people')
    if (town !== undefined) return town.id
  }
  return profile.places[0]!.id
}
