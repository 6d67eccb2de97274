/** Small plans for the tests of many runs: Smallland, two days, some milliseconds a run. */
import { join } from 'node:path'
import { plan, readScenario, seedsFrom, type Plan, type Point, type RunSetup, type SeriesDetail } from '@sharara/core'
import { findScenario } from '../src/store/index.ts'

const bread = join(import.meta.dirname, '../../../examples/smallland/scenarios/bread.json')

export function smallSetup(hours = 48, sample = 20): RunSetup {
  const { file, library } = findScenario(bread)
  const { setup } = readScenario(file, library)
  if (setup === null) throw new Error('the example has problems')
  return { profile: setup.profile, scenario: { ...setup.scenario, hours, sample, calls: [] } }
}

export interface SmallPlan {
  readonly runs?: number
  readonly hours?: number
  readonly series?: SeriesDetail
  readonly points?: readonly Point[]
}

export function smallPlan({ runs = 6, hours = 48, series = 'none', points = [{ arm: 0, settings: {} }] }: SmallPlan = {}): Plan {
  const setup = smallSetup(hours)
  return plan([{ id: 'bread', words: setup.scenario.name, setup, record: null }], points, seedsFrom(1, runs), series)
}

/** A setting that no scenario may have: every run of the point throws. */
export const poisoned: Point = { arm: 0, settings: { values: { noSuchNumber: 1 } } }

/** All that comes, as a list. */
export async function all<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = []
  for await (const one of source) list.push(one)
  return list
}
