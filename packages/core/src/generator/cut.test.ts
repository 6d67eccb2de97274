/** The cut of a country into regions, places and simulated people is the author's: what is said of the country does not hang on it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { startRun } from '../run/index.ts'
import type { Profile } from '../country/index.ts'
import { generateProfile, starterScenario, type GeneratorOptions, type OpenTables, type Tables, type VdemTables } from './index.ts'

const text = (path: string): string => readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8')
const tables: Tables = {
  open: JSON.parse(text('open/generator.json')) as OpenTables,
  vdem: JSON.parse(text('vdem/generator.json')) as VdemTables,
}
const cuts: readonly GeneratorOptions[] = [{ regions: 6, places: 30 }, { regions: 12, places: 60 }, {}, { regions: 24, places: 160 }]
const mean = (profile: Profile, of: (row: Profile['regions'][number]) => number): number =>
  profile.regions.reduce((sum, row) => sum + row.population * of(row), 0) / profile.regions.reduce((sum, row) => sum + row.population, 0)

describe.each(['TUN', 'KAZ', 'NGA'])('%s, however it is cut', (iso3) => {
  const profiles = cuts.map((cut) => generateProfile(tables, iso3, 2010, cut))
  const [first, ...others] = profiles as [Profile, ...Profile[]]
  test('has the same people, income, inequality, organisation and memory', () => {
    for (const other of others) {
      for (const of of [
        (row: Profile['regions'][number]) => row.income,
        (row: Profile['regions'][number]) => row.gini,
        (row: Profile['regions'][number]) => row.memory,
      ]) {
        expect(mean(other, of)).toBeCloseTo(mean(first, of), 1)
      }
      expect(mean(other, (row) => row.organisation) / mean(first, (row) => row.organisation)).toBeCloseTo(1, 1)
      expect(
        other.regions.reduce((sum, row) => sum + row.population, 0) / first.regions.reduce((sum, row) => sum + row.population, 0),
      ).toBeCloseTo(1, 4)
    }
  })
  test('has the same state: conditions, forces, playbook', () => {
    const { centreNeed: _, ...conditions } = first.conditions
    for (const other of others) {
      const { centreNeed: need, ...same } = other.conditions
      expect(same).toEqual(conditions)
      expect(need!.value / first.conditions['centreNeed']!.value).toBeCloseTo(1, 1)
      expect(other.playbook).toEqual(first.playbook)
      expect(other.forces.map(({ number, duty }) => [number, duty])).toEqual(first.forces.map(({ number, duty }) => [number, duty]))
    }
  })
})

test('a run keeps its size, whatever the cut and the sample', () => {
  const peaks = [...cuts.map((cut) => [cut, 1] as const), [{}, 3] as const].map(([cut, coarser]) => {
    const profile = generateProfile(tables, 'TUN', 2010, { ...cut, keep: ['Sfax'] })
    const start = starterScenario(profile, { shock: 0.1, days: 8 })
    const place = profile.places.find(({ name }) => name.en === 'Sfax')!.id
    const scenario = {
      ...start,
      sample: start.sample * coarser,
      sparks: [{ place, hour: 10, hours: 12, people: 500 }],
      shocks: start.shocks.map(({ good: __, ...shock }) => shock),
    }
    const run = startRun({ profile, scenario })
    while (!run.over) run.step()
    return Math.max(...run.record().national.crowd)
  })
  const middle = peaks.toSorted((a, b) => a - b)[2]!
  expect(middle).toBeGreaterThan(0)
  for (const peak of peaks) {
    expect(peak / middle).toBeGreaterThan(0.5)
    expect(peak / middle).toBeLessThan(2)
  }
})
