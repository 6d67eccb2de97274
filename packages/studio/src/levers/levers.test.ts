/** Levers give what core declares, move a scenario that stays valid, and lead back to where it began. */
import { readFileSync } from 'node:fs'
import { change, conditions, constants, mechanismNames, pillars, readScenario, type Library, type RunSetup } from '@sharara/core'
import { array, assert, boolean, constantFrom, integer, property, type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  findLevers,
  fits,
  fromPlace,
  leversOf,
  moved,
  otherChanges,
  pull,
  readNumber,
  reset,
  stepsOf,
  toPlace,
  type Lever,
  type LeverValue,
  type NumberControl,
} from './index.ts'

const text = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
const folders = { scenario: 'scenarios', country: 'countries', episode: 'episodes' } as const
const library: Library = {
  load: (kind, id) => ({ file: id, text: text(kind === 'country' ? `countries/${id}/profile.json` : `${folders[kind]}/${id}.json`) }),
  names: () => [],
}
const open = (id: string): RunSetup => readScenario(library.load('scenario', id)!, library).setup!
const bases = ['kazakhstan-2022', 'iran-2019', 'egypt-2011', 'tunisia-2010', 'sudan-2018', 'quiet-kazakhstan'].map(open)
const [base] = bases as [RunSetup, ...RunSetup[]]
const levers = leversOf(base)
const lever = (id: string): Lever => levers.find((each) => each.id === id)!

/** Any value that a lever can have. */
function anyValue({ control }: Lever): Arbitrary<LeverValue> {
  if (control.kind === 'switch') return boolean()
  if (control.kind === 'choice') return constantFrom(...control.options.map(({ value }) => value))
  return integer({ min: 0, max: stepsOf(control) }).map((place) => fromPlace(control, place))
}
const anyPull = constantFrom(...levers).chain((one) => anyValue(one).map((value) => [one, value] as const))

test('a range stands at its middle, says its ends, is a point once it is pulled, and a range again when it is put back', () => {
  const range = { low: 0.2, high: 0.5 }
  const ranged: RunSetup = { ...base, scenario: { ...base.scenario, pillars: { leadership: range } } }
  const own = leversOf(ranged).find(({ id }) => id === 'pillars.leadership')!
  expect([own.shipped, own.read(ranged.scenario), own.drawn!(ranged.scenario)]).toEqual([0.35, 0.35, range])
  const point = pull(own, ranged.scenario, 0.4)
  expect([own.read(point), own.drawn!(point), point.pillars['leadership']]).toEqual([0.4, null, 0.4])
  expect(reset(own, point)).toEqual(ranged.scenario)
})

describe('the list', () => {
  test.each(bases.map((each) => [each.scenario.name.en, each] as const))('%s: every declared number and switch, each once', (_, each) => {
    const ids = leversOf(each).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [table, names] of Object.entries({ conditions, pillars, constants })) {
      for (const name of Object.keys(names)) expect(ids).toContain(`${table}.${name}`)
    }
    for (const name of mechanismNames) expect(ids).toContain(`mechanisms.${name}`)
  })
  test('shows the country’s own value with the country’s own source', () => {
    expect(lever('conditions.corruption')).toMatchObject({ shipped: 0.63, source: base.profile.sources['cpi-2021'] })
    expect(lever('constants.awayFromHome').source).toEqual(constants.awayFromHome.source)
  })
  test('as it ships nothing has moved', () => {
    for (const each of bases) {
      expect(moved(leversOf(each), each.scenario)).toEqual([])
      expect(otherChanges(each, leversOf(each), each.scenario)).toEqual([])
      for (const one of leversOf(each)) expect([one.id, fits(one.control, one.shipped)]).toEqual([one.id, true])
    }
  })
  test('a choice of places offers only those that are large enough', () => {
    const { control } = lever('sparks.0.place')
    expect(control.kind === 'choice' && control.options.length).toBe(base.profile.places.length)
  })
})

describe('moving', () => {
  const alone = levers.filter(({ id }) => !/^(answers|more)\./.test(id))
  test('a lever reads what was written to it, and no other moves', () => {
    const anyAlone = constantFrom(...alone).chain((one) => anyValue(one).map((value) => [one, value] as const))
    assert(
      property(anyAlone, ([one, value]) => {
        const after = pull(one, base.scenario, value)
        expect(one.read(after)).toBe(value)
        expect(moved(levers, after).filter((each) => each !== one)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  test('whatever is pulled in whatever order, core accepts it', () => {
    assert(
      property(array(anyPull, { minLength: 1, maxLength: 12 }), (pulls) => {
        const after = pulls.reduce((scenario, [one, value]) => pull(one, scenario, value), base.scenario)
        const { setup, problems } = change.apply(base, change.between(base.scenario, after))
        expect(problems.map(({ words }) => words.en)).toEqual([])
        expect(setup!.scenario).toEqual(after)
      }),
      { numRuns: 200 },
    )
  })
  test('with every lever back in its place the scenario is what it was', () => {
    assert(
      property(array(anyPull, { minLength: 1, maxLength: 8 }), (pulls) => {
        let now = pulls.reduce((scenario, [one, value]) => pull(one, scenario, value), base.scenario)
        for (const one of moved(levers, now)) now = reset(one, now)
        for (const one of moved(levers, now)) now = reset(one, now)
        expect(now).toEqual(base.scenario)
      }),
      { numRuns: 200 },
    )
  })
  test('a value that the lever cannot have changes nothing', () => {
    for (const value of [2, -1, Number.NaN, true, 'x']) expect(pull(lever('pillars.leadership'), base.scenario, value)).toBe(base.scenario)
    expect(pull(lever('sparks.0.people'), base.scenario, 10.5)).toBe(base.scenario)
    expect(pull(lever('sparks.0.place'), base.scenario, 'atlantis')).toBe(base.scenario)
  })
  test('what a file changed beyond the levers is named', () => {
    const changed = { ...base.scenario, hours: 100, calls: [{ hour: 5, hours: 3 }] }
    expect(otherChanges(base, levers, changed).map(({ en }) => en)).toEqual(['Length', 'Called days'])
  })
})

describe('the playbook', () => {
  const index = (kind: string): number => base.profile.playbook.findIndex((entry) => entry.do === kind)
  test('an answer struck out takes along the one that waits for it, and brings it back', () => {
    const troops = lever(`answers.${index('foreign-troops')}.given`)
    const restore = lever(`answers.${index('net-restore')}.given`)
    const without = pull(troops, base.scenario, false)
    expect(restore.read(without)).toBe(false)
    expect(without.playbook).toHaveLength(base.profile.playbook.length - 2)
    const back = pull(restore, without, true)
    expect([troops.read(back), restore.read(back)]).toEqual([true, true])
    expect(back).toEqual(base.scenario)
  })
  test('two entries of one kind are told apart', () => {
    const first = index('reserves')
    const second = base.profile.playbook.findIndex((entry, k) => k > first && entry.do === 'reserves')
    const without = pull(lever(`answers.${first}.given`), base.scenario, false)
    expect([first, second].map((k) => lever(`answers.${k}.given`).read(without))).toEqual([false, true])
    expect(lever(`answers.${second}.size`).read(without)).toBe(12_000)
  })
  test('reserves of one force, and of all again', () => {
    const force = lever(`answers.${index('reserves')}.force`)
    const army = pull(force, base.scenario, 'army')
    expect(army.playbook?.[index('reserves')]).toEqual({ ...base.profile.playbook[index('reserves')], force: 'army' })
    expect(pull(force, army, '')).toEqual(base.scenario)
    expect(pull(force, base.scenario, 'police')).toBe(base.scenario)
    const more = pull(lever('more.reserves.force'), pull(lever('more.reserves.given'), base.scenario, true), 'special-units')
    expect(more.playbook?.at(-1)).toMatchObject({ do: 'reserves', force: 'special-units' })
  })
  test('standing orders are those of every region, and each region’s own again', () => {
    const orders = lever('regions.posture')
    const live = pull(orders, base.scenario, 'live')
    const { setup } = change.apply(base, change.between(base.scenario, live))
    expect(new Set(setup!.profile.regions.map(({ posture }) => posture))).toEqual(new Set(['live']))
    const mine: RunSetup = { ...base, scenario: { ...base.scenario, regions: { almaty: { memory: 2, posture: 'rubber' } } } }
    const own = leversOf(mine).find(({ id }) => id === 'regions.posture')!
    expect(pull(own, pull(own, mine.scenario, 'live'), '')).toEqual(mine.scenario)
  })
  test('an answer beyond it comes at its hour', () => {
    const at = pull(lever('more.negotiate.hour'), pull(lever('more.negotiate.given'), base.scenario, true), 60)
    expect(at.playbook?.at(-1)).toEqual({ do: 'negotiate', when: { fromHour: 60 } })
    expect(pull(lever('more.negotiate.given'), at, false)).toEqual(base.scenario)
  })
})

describe('finding', () => {
  const found = (typed: string): string[] => findLevers(levers, typed).map(({ id }) => id)
  test.each([
    ['leadership', 'pillars.leadership'],
    ['القيادة', 'pillars.leadership'],
    ['قياده', 'pillars.leadership'],
    ['CORRUPT', 'conditions.corruption'],
    ['الأمر رصاص', 'answers.8.given'],
    ['gas size', 'shocks.0.size'],
    ['zhanaozen people', 'sparks.0.people'],
    ['جاناوزن الناس', 'sparks.0.people'],
  ])('%s', (typed, id) => expect(found(typed)).toContain(id))
  test('nothing typed finds all, nonsense none', () => {
    expect(found('  ')).toHaveLength(levers.length)
    expect(found('xyzzy')).toEqual([])
  })
})

describe('sliders', () => {
  const numbers = levers.flatMap(({ id, control }) => (control.kind === 'number' ? [[id, control] as [string, NumberControl]] : []))
  test.each(numbers)('%s: every place is a value, and leads back to its place', (_, control) => {
    const steps = stepsOf(control)
    for (let place = 0; place <= steps; place += Math.max(1, Math.floor(steps / 40))) {
      const value = fromPlace(control, place)
      expect(fits(control, value)).toBe(true)
      expect(Math.abs(toPlace(control, value) - place)).toBeLessThanOrEqual(1)
    }
  })
  const share = lever('pillars.leadership').control as NumberControl // a share, as declared
  test.each([
    ['0.5', 0.5],
    ['٠٫٥', 0.5],
    ['1,5', null],
    ['2', null],
    ['', null],
    ['abc', null],
    ['1e-1', 0.1],
  ])('typed %s', (typed, value) => expect(readNumber(share, typed)).toBe(value))
})
