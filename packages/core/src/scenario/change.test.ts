/** A change leads from one scenario to another, by itself, as a file that extends, and through an address. */
import { assert, constantFrom, double, integer, option, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { change, readScenario, type Change, type Library } from './index.ts'

const root = new URL('../../../../', import.meta.url)
const paths = {
  scenario: (id: string) => `scenarios/${id}.json`,
  country: (id: string) => `countries/${id}/profile.json`,
  episode: (id: string) => `episodes/${id}.json`,
}
const library: Library = {
  load: (kind, id) => {
    try {
      return { file: id, text: readFileSync(new URL(paths[kind](id), root), 'utf8') }
    } catch {
      return null
    }
  },
  names: () => ['kazakhstan', 'iran'],
}
const read = (file: unknown) => readScenario({ file: 'own', text: JSON.stringify(file) }, library)
const base = read({ format: 'sharara-scenario/1', extends: 'kazakhstan-2022' }).setup!
const { scenario } = base
const said = (own: Change): string =>
  change
    .apply(base, own, library)
    .problems.map(({ words }) => words.en)
    .join(' | ')

const anyChange = record({
  seed: option(integer({ min: 0, max: 4_294_967_295 }), { nil: undefined }),
  hours: option(integer({ min: 30, max: scenario.hours }), { nil: undefined }),
  leadership: double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
  off: constantFrom('fear', 'ties', 'seats'),
  shocks: option(constantFrom([], scenario.shocks.slice(0, 1)), { nil: undefined }),
}).map(({ seed, hours, leadership, off, shocks }): Change => ({
  ...(seed === undefined ? {} : { seed }),
  ...(hours === undefined ? {} : { hours }),
  values: { leadership, trust: 0.25 },
  off: [off],
  ...(shocks === undefined ? {} : { parts: { shocks } }),
}))

describe('a change', () => {
  test('of nothing changes nothing', () => {
    expect(change.apply(base, change.none).setup).toEqual(base)
    expect(change.between(scenario, scenario)).toEqual({})
    expect(change.fileOf('kazakhstan-2022', change.none)).toEqual({ format: 'sharara-scenario/1', extends: 'kazakhstan-2022' })
  })

  test('is what lies between the scenario and the changed one, which as a file is read the same, to the letter', () =>
    assert(
      property(anyChange, (own) => {
        const changed = change.apply(base, own).setup!.scenario
        const between = change.between(scenario, changed)
        const again = change.apply(base, between).setup!.scenario
        expect(JSON.stringify(again)).toBe(JSON.stringify(changed))
        expect(JSON.stringify(read(change.fileOf('kazakhstan-2022', between)).setup!.scenario)).toBe(JSON.stringify(changed))
      }),
      { numRuns: 15 },
    ))

  test('comes back from an address', () =>
    assert(
      property(anyChange, (own) => {
        const { change: got, faults } = change.fromAddress(new Map(change.toAddress(own)))
        expect(faults).toEqual([])
        expect(change.same(got, own)).toBe(true)
      }),
      { numRuns: 30 },
    ))

  test('is the same in another order, and another one with another value', () => {
    const one: Change = { values: { trust: 0.1, leadership: 0.2 }, off: ['fear', 'ties'] }
    expect(change.same(one, { off: ['ties', 'fear'], values: { leadership: 0.2, trust: 0.1 } })).toBe(true)
    expect(change.same(change.none, { values: {}, off: [], parts: {} })).toBe(true)
    expect(change.same(one, { ...one, values: { trust: 0.1 } })).toBe(false)
    expect(change.same(one, { ...one, seed: 2 })).toBe(false)
  })

  test('is counted without the seed', () =>
    expect(change.count({ seed: 3, hours: 90, values: { leadership: 0.7 }, off: ['fear'], parts: { sparks: [] } })).toBe(4))

  test('of another country takes that country', () => {
    const parts = { country: 'iran', shocks: [], sparks: [], calls: [], episode: 'iran-2019' }
    expect(change.apply(base, { parts }, library).setup!.profile.id).toBe('iran')
    expect(said({ parts: { ...parts, country: 'irann' } })).toContain('iran')
  })

  test('of a region’s numbers changes the country of the run', () => {
    const [region] = base.profile.regions
    const { setup } = change.apply(base, { parts: { regions: { [region!.id]: { memory: 0.123 } } } })
    expect(setup!.profile.regions[0]!.memory).toBe(0.123)
  })
})

describe('what is wrong with a change is told, all of it', () => {
  test.each<[Change, string]>([
    [{ values: { leadrship: 0.5 } }, 'leadership'],
    [{ values: { leadership: 7 } }, 'pillars.leadership'],
    [{ off: ['feer'] }, 'fear'],
    [{ on: ['feer'] }, 'fear'],
    [{ hours: 0 }, 'hours'],
    [{ seed: -1 }, 'seed'],
    [{ parts: { sparks: [{ place: 'almatyy', hour: 1, hours: 2, people: 5 }] } }, 'almaty'],
    [{ parts: { sparks: [{ place: 'almaty', hour: 9000, hours: 2, people: 5 }] } }, 'sparks[0].hour'],
    [{ parts: { episode: 'kazakhstan-1922' } }, 'kazakhstan-1922'],
  ])('%j', (own, word) => expect(said(own)).toContain(word))
  test('together', () => expect(said({ values: { leadrship: 0.5, trust: 9 }, off: ['feer'] }).split(' | ')).toHaveLength(3))
  test.each([
    ['seed', '12x'],
    ['set', 'trust'],
    ['set', 'trust:much'],
    ['x', '%%'],
    ['x', 'bm90anNvbg'],
  ])('an address with %s=%s', (field, text) =>
    expect(change.fromAddress(new Map([[field, text]]))).toMatchObject({ change: {}, faults: [{ field, got: text }] }),
  )
})
