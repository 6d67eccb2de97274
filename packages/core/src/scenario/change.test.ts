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
    [{ values: { leadership: { low: 0.5, high: 0.2 } } }, 'pillars.leadership.high: got 0.2; wanted a number that is not below `low`.'],
    [{ values: { trust: { low: 0.2, high: 0.5 } } }, 'conditions.trust'],
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
    ['set', 'guard:0.1..'],
    ['set', 'guard:0.1..0.2..0.3'],
    ['x', '%%'],
    ['x', 'bm90anNvbg'],
  ])('an address with %s=%s', (field, text) =>
    expect(change.fromAddress(new Map([[field, text]]))).toMatchObject({ change: {}, faults: [{ field, got: text }] }),
  )
})

describe('what a change does, by hand', () => {
  const text = (own: Change): string => JSON.stringify(change.apply(base, own).setup!.scenario)
  test('a shorter run loses what comes after its end, from the hour of the end on', () => {
    const [shock] = scenario.shocks
    const own: Change = { hours: 40, parts: { calls: [{ hour: 39, hours: 2 }], shocks: [{ ...shock!, hour: 39 }] } }
    const { setup } = change.apply(base, own)
    expect(setup!.scenario).toMatchObject({ hours: 40, calls: [{ hour: 39 }], shocks: [{ hour: 39 }] })
    expect(setup!.scenario.sparks).toEqual(scenario.sparks.filter(({ hour }) => hour < 40))
    const first = scenario.sparks.toSorted((a, b) => a.hour - b.hour)[0]!
    expect(change.apply(base, { hours: first.hour + 1 }).setup!.scenario.sparks).toContainEqual(first)
    expect(
      change.apply(base, { hours: Math.max(1, first.hour) }).setup!.scenario.sparks.every(({ hour }) => hour < Math.max(1, first.hour)),
    ).toBe(true)
  })
  test('numbers go to the table that declares them, beside those that were there', () => {
    const { setup } = change.apply(base, { values: { trust: 0.25, leadership: 0.5, fallHours: 3 } })
    expect(setup!.scenario.conditions).toEqual({ ...scenario.conditions, trust: 0.25 })
    expect(setup!.scenario.pillars).toEqual({ ...scenario.pillars, leadership: 0.5 })
    expect(setup!.scenario.constants).toEqual({ ...scenario.constants, fallHours: 3 })
    expect(change.numberNames).toEqual(expect.arrayContaining(['trust', 'leadership', 'cautionMedian']))
  })
  test('a range goes to an address and back', () => {
    const own: Change = { values: { guard: { low: 0.1, high: 0.25 }, trust: 0.5 } }
    expect(change.toAddress(own)).toEqual([['set', 'guard:0.1..0.25,trust:0.5']])
    expect(change.fromAddress(new Map(change.toAddress(own)))).toEqual({ change: own, faults: [] })
  })
  test('mechanisms go off and on, one beside another', () => {
    const off = change.apply(base, { off: ['fear', 'ties'] }).setup!
    expect(off.scenario.mechanisms).toMatchObject({ fear: false, ties: false })
    const back = change.apply(off, { on: ['fear'] }).setup!
    expect(back.scenario.mechanisms).toMatchObject({ fear: true, ties: false })
    expect(change.between(scenario, off.scenario)).toEqual({ off: ['fear', 'ties'] })
    expect(change.between(off.scenario, back.scenario)).toEqual({ on: ['fear'] })
    expect(change.between(scenario, back.scenario)).toEqual({ off: ['ties'] })
  })
  test.each<Change>([
    { seed: 77 },
    { sample: 50 },
    { hours: 90 },
    { values: { trust: 0.25 } },
    { values: { guard: { low: 0.1, high: 0.2 } } },
    { parts: { shocks: [] } },
  ])('%j is all there is between', (own) => {
    const changed = change.apply(base, own).setup!.scenario
    const between = change.between(scenario, changed)
    expect(change.same({ ...between, parts: {} }, { ...own, parts: {} })).toBe(true)
    expect(JSON.stringify(change.apply(base, between).setup!.scenario)).toBe(text(own))
  })
  test('a value taken back is no change, an unknown one is told where it stands', () => {
    const other = change.apply(base, { values: { trust: 0.25 } }).setup!
    expect(change.between(other.scenario, change.apply(base, { values: { trust: 0.75 } }).setup!.scenario)).toEqual({
      values: { trust: 0.75 },
    })
    expect(said({ values: { nothingLikeIt: 1 } })).toBe(
      '--set nothingLikeIt: got "nothingLikeIt"; wanted a condition, a pillar or a constant.',
    )
    expect(said({ off: ['feer'] })).toBe('--off feer: got "feer"; wanted a mechanism of the model. Did you mean "fear"?')
    expect(said({ on: ['feer'] })).toBe('--on feer: got "feer"; wanted a mechanism of the model. Did you mean "fear"?')
  })
  test('another country or episode is looked for where files are, and one’s own need not be', () => {
    expect(said({ parts: { episode: 'kazakhstan-1922' } })).toMatch(
      /^episode: got "kazakhstan-1922"; wanted the name of a recorded episode/,
    )
    const alone = (own: Change): string =>
      change
        .apply(base, own)
        .problems.map(({ words }) => words.en)
        .join(' | ')
    expect(alone({ parts: { country: 'iran' } })).toBe('country: got "iran"; wanted the name of a country profile that exists.')
    expect(alone({ parts: { country: 'kazakhstan' } })).toBe('')
    expect(alone({ parts: { episode: 'kazakhstan-1922' } })).toBe('')
    expect(alone({ parts: { episode: scenario.episode! } })).toBe('')
  })
  test('is a file that extends, with unknown names among the constants for the checker to name', () => {
    const own: Change = { seed: 2, values: { trust: 0.25, leadership: 1, whatever: 2 }, off: ['fear'], on: ['ties'], parts: { shocks: [] } }
    expect(change.fileOf('base', own)).toEqual({
      format: 'sharara-scenario/1',
      extends: 'base',
      seed: 2,
      shocks: [],
      conditions: { trust: 0.25 },
      pillars: { leadership: 1 },
      constants: { whatever: 2 },
      mechanisms: { fear: false, ties: true },
    })
  })
  test('is counted thing by thing', () => {
    expect([change.count({}), change.count({ seed: 1 }), change.count({ sample: 2 }), change.count({ hours: 3 })]).toEqual([0, 0, 1, 1])
    expect(change.count({ on: ['fear', 'ties'], off: ['seats'], values: { trust: 1, memory: 1 }, parts: { calls: [], shocks: [] } })).toBe(
      7,
    )
  })
  test('is another one where anything differs', () => {
    const one: Change = { on: ['fear'], hours: 9 }
    for (const other of [
      { on: ['ties'], hours: 9 },
      { off: ['fear'], hours: 9 },
      { on: ['fear'], hours: 8 },
      { on: ['fear'], hours: 9, sample: 1 },
      { on: ['fear'] },
    ])
      expect(change.same(one, other)).toBe(false)
    expect(change.same({ on: ['fear', 'ties'] }, { on: ['ties', 'fear'] })).toBe(true)
    expect(
      change.same({ parts: { regions: { a: { memory: 1, gini: 0.3 } } } }, { parts: { regions: { a: { gini: 0.3, memory: 1 } } } }),
    ).toBe(true)
  })
})

describe('an address', () => {
  test('holds what is there and nothing else, in its order', () => {
    expect(change.toAddress({})).toEqual([])
    expect(change.toAddress({ seed: 0, values: {}, off: [], on: [], parts: {} })).toEqual([['seed', '0']])
    expect(change.toAddress({ on: ['ties', 'fear'], off: ['seats'], values: { trust: 0.25, guard: 1 }, seed: 7 })).toEqual([
      ['seed', '7'],
      ['set', 'trust:0.25,guard:1'],
      ['off', 'seats'],
      ['on', 'ties,fear'],
    ])
    const x = (own: Change): unknown => {
      const [[name, packed], ...others] = change.toAddress(own) as [[string, string]]
      expect([name, others]).toEqual(['x', []])
      expect(packed).toMatch(/^[\w-]+$/)
      return JSON.parse(Buffer.from(packed, 'base64url').toString())
    }
    expect(x({ sample: 20 })).toEqual({ sample: 20 })
    expect(x({ hours: 40, parts: { name: { en: '??>>~~', ar: 'شرارة' } } })).toEqual({ hours: 40, name: { en: '??>>~~', ar: 'شرارة' } })
  })
  const taken = (pairs: Readonly<Record<string, string>>) => change.fromAddress(new Map(Object.entries(pairs)))
  test('is read pair by pair; what is empty is left out', () => {
    expect(taken({})).toEqual({ change: {}, faults: [] })
    expect(taken({ set: '', off: '', on: ',' })).toEqual({ change: {}, faults: [] })
    expect(taken({ set: 'trust:.5,guard:-1e-2', off: 'fear,,no way', on: 'ties', seed: '4294967295', other: 'x' })).toEqual({
      change: { seed: 4_294_967_295, values: { trust: 0.5, guard: -0.01 }, off: ['fear'], on: ['ties'] },
      faults: [],
    })
    expect(taken({ x: Buffer.from('{"hours":40,"sample":2,"shocks":[]}').toString('base64url') })).toEqual({
      change: { hours: 40, sample: 2, parts: { shocks: [] } },
      faults: [],
    })
    expect(taken({ x: Buffer.from('{}').toString('base64url') })).toEqual({ change: {}, faults: [] })
  })
  test.each([
    ['seed', '4294967296'],
    ['seed', '12345678901'],
    ['seed', '-1'],
    ['seed', ''],
    ['set', 'trust:'],
    ['set', ':1'],
    ['set', 'a b:1'],
    ['set', 'trust:1x'],
    ['set', 'trust:1e999'],
    ['x', ''],
    ['x', Buffer.from('[1]').toString('base64url')],
    ['x', Buffer.from('{"a":NaN}').toString('base64url')],
    ['x', Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')],
  ])('%s=%s is told, and the rest is read', (field, text) =>
    expect(taken({ off: 'fear', [field]: text })).toEqual({ change: { off: ['fear'] }, faults: [{ field, got: text }] }),
  )
  test('of several faults all are told', () =>
    expect(taken({ seed: 'a', set: 'b,c:1,d', x: '*' })).toEqual({
      change: { values: { c: 1 } },
      faults: [
        { field: 'seed', got: 'a' },
        { field: 'set', got: 'b' },
        { field: 'set', got: 'd' },
        { field: 'x', got: '*' },
      ],
    }))
})
