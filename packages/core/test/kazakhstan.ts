/** The shipped country and scenario for tests, with changes, and what a run of them comes to. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { profileSchema, type Place, type Profile } from '../src/country/index.ts'
import { startRun, type RunRecord } from '../src/run/index.ts'
import { scenarioSchema, type Scenario } from '../src/scenario/index.ts'
import { root } from './house/source.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))

export const kazakhstan: Profile = profileSchema.parse(read('countries/kazakhstan/profile.json'))
export const january: Scenario = scenarioSchema.parse(read('scenarios/kazakhstan-2022.json'))

/** The people of the country. */
export const inhabitants: number = kazakhstan.places.reduce((sum, place) => sum + place.population, 0)

/** The scenario in one person of ten and without chance, with these changes. */
export function plain(changes: Partial<Scenario> = {}): Scenario {
  return { ...january, sample: 10, ...changes, mechanisms: { chance: false, ...changes.mechanisms } }
}

/** The same country and days without shock and spark. */
export function quiet(changes: Partial<Scenario> = {}): Scenario {
  return { ...january, sample: 10, shocks: [], sparks: [], ...changes }
}

export function runOf(scenario: Scenario, profile: Profile = kazakhstan): RunRecord {
  const run = startRun({ profile, scenario })
  while (!run.over) run.step()
  return run.record()
}

/** Largest visible crowd of each day. */
export function dayCrowds(record: RunRecord): number[] {
  return Array.from({ length: Math.floor(record.hours / 24) }, (_, day) =>
    Math.max(...record.national.crowd.slice(day * 24, day * 24 + 24)),
  )
}

export function peakOf(record: RunRecord): number {
  return Math.max(...record.national.crowd)
}

/**
 * Largest relative difference of two runs over the days that have this share of the peak in the first run.
 */
export function worstDay(one: RunRecord, other: RunRecord, share = 0.1): number {
  const days = dayCrowds(one)
  const others = dayCrowds(other)
  const peak = Math.max(...days)
  return Math.max(...days.map((crowd, day) => (crowd >= share * peak ? Math.abs(others[day]! / crowd - 1) : 0)))
}

/** Largest shift in hours, by which the second run is behind or ahead, over the days on which the first one more than doubles. */
export function worstShift(one: RunRecord, other: RunRecord): number {
  const days = dayCrowds(one).map(Math.log)
  const others = dayCrowds(other).map(Math.log)
  const growth = (day: number): number => (day === 0 ? 0 : days[day]! - days[day - 1]!)
  return Math.max(...days.map((crowd, day) => (growth(day) > Math.LN2 ? (24 * Math.abs(others[day]! - crowd)) / growth(day) : 0)))
}

/** The country with one place cut into two halves at the same spot: people, men and garrisons shared, all else as it was. */
export function halved(id: string): Profile {
  const half = (place: Place, part: 0 | 1): Place => ({
    ...place,
    id: part === 0 ? place.id : `${place.id}-half`,
    population: part === 0 ? Math.ceil(place.population / 2) : Math.floor(place.population / 2),
  })
  return {
    ...kazakhstan,
    places: kazakhstan.places.flatMap((place) => (place.id === id ? [half(place, 0), half(place, 1)] : [place])),
    forces: kazakhstan.forces.map((force) =>
      typeof force.garrisons === 'string'
        ? force
        : {
            ...force,
            garrisons: force.garrisons.flatMap((garrison) =>
              garrison.place === id
                ? [
                    { ...garrison, share: garrison.share / 2 },
                    { place: `${id}-half`, share: garrison.share / 2 },
                  ]
                : [garrison],
            ),
          },
    ),
  }
}
