/** A scenario to hold against a record: it begins on the record's first day, at the place of its first event. */
import type { Profile } from '../country/index.ts'
import { starterScenario } from '../generator/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { fill } from '../text/index.ts'
import type { BroughtRecord } from './record.ts'
import { recordWords as words } from './words.ts'

export function scenarioOfRecord(profile: Profile, { record, events }: BroughtRecord): Scenario {
  const starter = starterScenario(profile, { days: record.days })
  const located = events.find(({ region }) => region !== null)
  const ofRegion = profile.places.filter(({ region }) => region === located?.region).toSorted((a, b) => b.population - a.population)
  const place = located?.place ?? ofRegion[0]?.id
  const people = Math.min(5000, Math.max(50, located?.crowd?.value ?? 200))
  return {
    ...starter,
    name: fill(words.scenario, { country: profile.name, year: record.start.slice(0, 4) }),
    note: words.scenarioNote,
    episode: record.id,
    start: record.start,
    sparks: starter.sparks.map((spark) => ({
      ...spark,
      ...(place === undefined ? {} : { place }),
      people: Math.min(people, largest(profile, place)),
    })),
  }
}

function largest(profile: Profile, place: string | undefined): number {
  return profile.places.find(({ id }) => id === place)?.population ?? 5000
}
