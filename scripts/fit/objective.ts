/**
 * What the constants are fitted to: the targets of Kazakhstan, January 2022, and Iran, November 2019, and two quiet
 * countries that must stay quiet. A loss is a sum of squared errors in units of each kind of target's tolerance.
 */
import { readFileSync } from 'node:fs'
import {
  errorOf,
  fitTarget,
  measureTargets,
  startRun,
  targetWeight,
  within,
  type EpisodeRecord,
  type Measured,
  type Profile,
  type RunRecord,
  type RunSetup,
  type Scenario,
  type Target,
} from '../../packages/core/src/index.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

const kazakhstan = read('countries/kazakhstan/profile.json') as Profile
const january = read('scenarios/kazakhstan-2022.json') as Scenario
const januaryRecord = read('episodes/kazakhstan-2022.json') as EpisodeRecord
const iran = read('countries/iran/profile.json') as Profile
const november = read('scenarios/iran-2019.json') as Scenario
const novemberRecord = read('episodes/iran-2019.json') as EpisodeRecord

/**
 * A point of the search: constants by name; `place:id` for the readiness of a place, `condition:name` for a condition and
 * `duty:id` for the duty of a force, these three of Kazakhstan only.
 */
export type Point = Readonly<Record<string, number>>

const sample = 40

/** One run: country, scenario, seed (0 without chance), and the hours to run. */
export function runWith(
  profile: Profile,
  scenario: Scenario,
  point: Point,
  seed: number,
  hours: number,
): { setup: RunSetup; record: RunRecord } {
  const constants = { ...scenario.constants, ...Object.fromEntries(Object.entries(point).filter(([name]) => !name.includes(':'))) }
  const own = profile.id === 'kazakhstan'
  const places = profile.places.map((place) => ({
    ...place,
    readiness: (own ? point[`place:${place.id}`] : undefined) ?? place.readiness ?? 0,
  }))
  const forces = profile.forces.map((force) => ({ ...force, duty: (own ? point[`duty:${force.id}`] : undefined) ?? force.duty }))
  const conditions = { ...scenario.conditions }
  for (const [name, value] of Object.entries(point)) if (own && name.startsWith('condition:')) conditions[name.slice(10)] = value
  const mechanisms = seed === 0 ? { ...scenario.mechanisms, chance: false } : scenario.mechanisms
  const setup = {
    profile: { ...profile, places, forces },
    scenario: { ...scenario, constants, conditions, mechanisms, sample, seed, hours },
  }
  const run = startRun(setup)
  const people = profile.places.reduce((sum, place) => sum + place.population, 0)
  // A country that runs away is not followed to its end.
  while ((!run.over && run.record().national.crowd.at(-1)! < 0.02 * people) || run.hour === 0) run.step()
  return { setup, record: run.record() }
}

export interface Loss {
  readonly total: number
  readonly parts: Readonly<Record<string, number>>
}

export function lossOf(point: Point, seeds: readonly number[]): Loss {
  const parts: Record<string, number> = {}
  const add = (name: string, value: number): void => {
    parts[name] = (parts[name] ?? 0) + value
  }
  for (const seed of seeds) {
    const { setup, record } = runWith(kazakhstan, january, point, seed, january.hours)
    for (const [name, value] of errors(januaryRecord, setup, record)) add(`kazakhstan ${name}`, value / seeds.length)
  }
  const second = runWith(iran, november, point, 0, 168)
  for (const [name, value] of errors(novemberRecord, second.setup, second.record)) add(`iran ${name}`, 3 * value)
  const still = runWith(kazakhstan, { ...january, shocks: [], sparks: [] }, point, 0, 72)
  add('quiet: nobody calls', square(Math.max(0, Math.log((peak(still.record) + 1) / 195)) / Math.log(1.6)))
  // Prototype pitfall 3 and section 1.4: local protests of up to 1,000 without a shared shock must die.
  const local = { ...january, shocks: [], sparks: [spark('karaganda', 12, 500), spark('almaty', 36, 1000), spark('zhanaozen', 17, 300)] }
  const small = runWith(kazakhstan, local, point, 0, 96)
  add('quiet: local protests', 2 * square(Math.max(0, Math.log((lastDay(small.record) + 1) / 700)) / Math.log(1.6)))
  return { total: Object.values(parts).reduce((a, b) => a + b, 0), parts }
}

const spark = (place: string, hour: number, people: number): Scenario['sparks'][number] => ({ place, hour, hours: 10, people })
const peak = (record: RunRecord): number => record.national.crowd.reduce((most, crowd) => Math.max(most, crowd), 0)
const lastDay = (record: RunRecord): number => record.national.crowd.slice(-24).reduce((most, crowd) => Math.max(most, crowd), 0)
const square = (x: number): number => Math.min(9, x * x)

function errors(episode: EpisodeRecord, setup: RunSetup, record: RunRecord): [string, number][] {
  // A run that was broken off has measured nothing.
  if (record.hours < Math.min(160, setup.scenario.hours)) return episode.targets.map((target) => [target.id, targetWeight(target) * 9])
  const measured = measureTargets(episode, setup, record)
  return episode.targets.flatMap((target, k): [string, number][] => {
    if (setup.scenario.hours < 264 && target.measure.kind === 'detained') return []
    return [[target.id, targetWeight(target) * square(error(target, measured[k]!))]]
  })
}

/** Error in tolerances of the kind of target, as `sharara fit` has it; within the record's own uncertainty it counts a third. */
function error(target: Target, value: Measured): number {
  const own = fitTarget(target)
  return errorOf(own, value, own.tolerance, 3) * (value !== null && within(target, value) ? 1 / 3 : 1)
}
