/** The manifest's list of numbers that are not published: all of them, with the values in use and where they come from. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCountry } from '../../test/countries.ts'
import { conditions, pillars, pillarsInUse, type Profile } from '../country/index.ts'
import { constants } from '../national/index.ts'
import type { Quantity } from '../quantities/index.ts'
import { smallProfile, smallScenario } from '../../test/smallland.ts'
import type { Scenario } from './scenario.ts'
import { unpublishedColumns, unpublishedValues } from './unpublished.ts'

const declared: Readonly<Record<string, Quantity>> = { ...conditions, ...pillars, ...constants }

test('every unpublished number is listed once with its value in use; what the scenario sets is chosen by it', () => {
  const check = fc.property(anyCountry(24), (setup) => {
    const { profile, scenario } = setup
    const given = (name: string): number | undefined => profile.conditions[name]?.value ?? profile.pillars[name]?.value
    const listed = new Map(unpublishedValues(setup).map((entry) => [entry.name, entry]))
    for (const [name, quantity] of Object.entries(declared)) {
      const own = (scenario.constants as Readonly<Record<string, number>>)[name]
      const published = quantity.source.kind === 'published' && own === undefined && given(name) === undefined
      expect(listed.get(name)?.value).toBe(published ? undefined : (own ?? given(name) ?? quantity.default))
      expect(own === undefined || listed.get(name)?.source.kind === 'chosen').toBe(true)
    }
    expect(listed.size).toBe(unpublishedValues(setup).length)
  })
  fc.assert(check, { seed: 1, numRuns: 30 })
})

test('columns are listed with the rows that a source speaks of; what is published is not', () => {
  const profile = smallProfile() as unknown as Profile // as the example has it
  const sources: Profile['sources'] = {
    'made-up': { kind: 'chosen', text: 'made up' },
    guess: { kind: 'estimated', text: 'a guess' },
    census: { kind: 'published', text: 'a census', url: 'https://example.org/census', retrieved: '2020-01-01' },
  } as Profile['sources'] // as a profile may have them
  const [first, ...others] = profile.places
  const of = (columnSources: Readonly<Record<string, string>>, rows: Readonly<Record<string, string>> = {}) =>
    unpublishedColumns({
      profile: { ...profile, sources, columnSources, places: [{ ...first!, sources: rows }, ...others] },
      scenario: smallScenario() as unknown as Scenario, // as the example has it
    }).map(({ column, rows: count, source }) => [column, count, source.text])
  expect(of({ 'places.weight': 'made-up', 'regions.gini': 'guess' })).toEqual([
    ['places.weight', 3, 'made up'],
    ['regions.gini', 2, 'a guess'],
  ])
  expect(of({ 'places.weight': 'census', 'forces.duty': 'nowhere' })).toEqual([])
  expect(of({ 'places.weight': 'made-up' }, { weight: 'census' })).toEqual([['places.weight', 2, 'made up']])
  expect(of({ 'places.weight': 'census' }, { weight: 'guess', population: 'made-up' })).toEqual([
    ['places.weight', 1, 'a guess'],
    ['places.population', 1, 'made up'],
  ])
  expect(of({ 'places.weight': 'made-up' }, { weight: 'made-up' })).toEqual([['places.weight', 3, 'made up']])
  expect(of({ 'blocs.id': 'made-up', alone: 'made-up' })).toEqual([
    ['blocs.id', 0, 'made up'],
    ['alone', 0, 'made up'],
  ])
})

test('a pillar that the run drew has the value drawn, and says between what and by which seed', () => {
  const profile = smallProfile() as unknown as Profile // as the example has it
  const scenario = { ...smallScenario(), seed: 7, pillars: { guard: { low: 0.2, high: 0.5 } } } as unknown as Scenario // as the example has it
  const guard = unpublishedValues({ profile, scenario }).find(({ name }) => name === 'guard')!
  expect(guard.source).toMatchObject({ kind: 'chosen', text: 'drawn from 0.2–0.5 by seed 7' })
  expect(guard.value).toBe(pillarsInUse(profile, scenario).guard)
})

test('a value of a country has its own source, one that the country does not name that of its declaration', () => {
  const profile = smallProfile() as unknown as Profile // as the example has it
  const scenario = { ...smallScenario(), conditions: { corruption: 0.4 } } as unknown as Scenario // as the example has it
  const at = (name: string) => unpublishedValues({ profile, scenario }).find((entry) => entry.name === name)
  expect(at('corruption')).toMatchObject({ value: 0.4, source: { kind: 'chosen', text: 'set by the scenario' } })
  expect(at('basket')).toMatchObject({ value: 60, label: conditions.basket.label, source: { text: 'made up for tests' } })
  expect(at('leadership')).toMatchObject({ value: 0.2, unit: pillars.leadership.unit, source: { text: 'made up for tests' } })
  expect(at('guard')).toMatchObject({ value: pillars.guard.default, source: pillars.guard.source })
  const unnamed = { ...profile, conditions: { basket: { value: 60, source: 'nowhere' } } }
  expect(unpublishedValues({ profile: unnamed, scenario }).find(({ name }) => name === 'basket')?.source).toEqual(conditions.basket.source)
})
