/** The rule from coded case to scenario. */
import { describe, expect, test } from 'vitest'
import { kazakhstan } from '../../test/kazakhstan.ts'
import { scenarioSchema } from '../scenario/index.ts'
import { drawnPillars, pillarsOf } from '../country/index.ts'
import { drawnMovement, likestCases } from './beforehand.ts'
import { seedOf } from './board.ts'
import { codedCase } from './fixture.ts'
import { quietYears } from './quietYears.ts'
import { callsOf, namesOf, originsOf, scenarioOfCase, weekdayOf } from './rule.ts'
import { resized } from './size.ts'

const fine = { days: 20, stepHours: 2, people: 20_000 } as const
const january = codedCase('KAZ2022', {}, { leadership: 'partly', method: 'violent' })

test('weekdays', () =>
  expect(['2022-01-02', '2011-01-25', '2000-02-29', '1978-01-07', '1989-10-09'].map(weekdayOf)).toEqual([0, 2, 2, 6, 1]))

describe('where it starts', () => {
  const origins = (originType: string, originPlace = ''): readonly string[] =>
    originsOf(kazakhstan, { trigger: 'price', triggerText: '', originType, originPlace })
  test('names are what begins with a capital letter, without what stands in brackets', () =>
    expect(namesOf('Guarenas (30 km from Caracas) and Ürümqi suburbs; the border')).toEqual(['Guarenas', 'Ürümqi']))
  test('a named place', () => expect(origins('periphery', 'Zhanaozen (Mangystau)')).toEqual(['zhanaozen']))
  test('the capital, whatever is named', () => expect(origins('capital', 'Zhanaozen')).toEqual(['nur-sultan']))
  test('the largest town that is not the capital', () => expect(origins('largest_city', 'nowhere')).toEqual(['almaty']))
  test('several', () => expect(origins('multiple')).toHaveLength(4))
  test('far away and small, where nothing is named', () => {
    const [place] = origins('periphery')
    expect(kazakhstan.places.find(({ id }) => id === place)!.population).toBeLessThan(60_000)
  })
})

describe('the scenario of a case', () => {
  const scenario = scenarioOfCase(january, kazakhstan, fine)
  test('is one that can be run', () => expect(scenarioSchema.safeParse(scenario).error).toBeUndefined())
  test('has the trigger as shock in the region of origin, and two sparks', () => {
    expect(scenario.shocks).toMatchObject([{ kind: 'price', hour: 0, size: 0.07, origin: 'mangystau' }])
    expect(scenario.sparks).toMatchObject([
      { place: 'zhanaozen', hour: 17, hours: 10, people: 780 },
      { place: 'zhanaozen', hour: 35, hours: 12, people: 780 },
    ])
  })
  test('has pillars by its columns, each run its own between two ends', () => {
    const [part, none] = [
      { low: 0.2, high: 0.5 },
      { low: 0, high: 0 },
    ]
    expect(pillarsOf(january)).toEqual({ leadership: part, programme: part, guard: { low: 0, high: 0.3 }, discipline: none })
    const drawn = Array.from({ length: 300 }, (_, k) => drawnPillars(january, seedOf('KAZ2022', k)))
    const leadership = drawn.map((one) => one.leadership)
    expect(Math.min(...leadership)).toBeGreaterThan(0.2)
    expect(Math.max(...leadership)).toBeLessThan(0.5)
    expect(leadership.reduce((sum, value) => sum + value, 0) / 300).toBeCloseTo(0.35, 1)
    expect(drawn.every(({ discipline }) => discipline === 0)).toBe(true)
    expect(drawn[0]!.leadership).not.toBe(drawn[0]!.programme)
  })
  test('is one in which the trigger is taken up, and goes on until the crowds are gone', () => {
    expect(scenario.mechanisms).toEqual({ resonance: false })
    expect(scenario.untilCalm).toBe(21 * 24)
  })
  test('calls Fridays where Friday is the day of assembly, Saturdays elsewhere, from the third day', () => {
    // 2 January 2022 was a Sunday: Friday is day 5, Saturday day 6
    expect(scenario.calls.map(({ hour }) => hour)).toEqual([5 * 24 + 12, 12 * 24 + 12, 19 * 24 + 12])
    expect(callsOf({ iso3: 'SRB', start: '2022-01-02' }, 10).map(({ hour }) => hour)).toEqual([6 * 24 + 12])
  })
  test('calls nothing where nobody can call', () =>
    expect(scenarioOfCase({ ...january, leadership: 'no' }, kazakhstan, fine).calls).toEqual([]))
  test('is felt through what the regions depend on, where the profile knows it', () => {
    const goods = ['staple', 'fuel', 'state', 'group'].map((id) => ({ id, name: { en: id, ar: id } }))
    const goodOf = (trigger: string, triggerText: string): unknown =>
      scenarioOfCase({ ...january, trigger, triggerText }, { ...kazakhstan, goods }, fine).shocks[0]!.good
    expect(goodOf('price', 'LPG price doubled')).toBe('fuel')
    expect(goodOf('price', 'bread price tripled')).toBe('staple')
    expect(goodOf('repression', 'pupils shot')).toBe('group')
    expect(goodOf('election', 'fraud')).toBeUndefined()
  })
  test('of contagion has news from abroad', () =>
    expect(scenarioOfCase({ ...january, trigger: 'contagion' }, kazakhstan, fine).foreignNews).toEqual([
      { hour: 0, level: 0.04, halfHours: 240 },
    ]))
})

describe('pillars known beforehand', () => {
  const others = [0.1, 0.2, 0.38, 0.45, 0.9].map((civilSociety, k) =>
    codedCase(`X${k}A2000`, {}, { civilSociety, leadership: k === 3 ? 'yes' : 'no' }),
  )
  const all = [january, codedCase('KAZ1986', {}, { leadership: 'yes' }), ...others]
  test('are those of other countries, the likest first', () =>
    expect(likestCases(january, all).map(({ id }) => id)).toEqual(['X2A2000', 'X3A2000', 'X1A2000', 'X0A2000', 'X4A2000']))
  test('are drawn by seed, in the proportion of the neighbours', () => {
    const drawn = Array.from({ length: 400 }, (_, k) => drawnMovement(january, all, seedOf('KAZ2022', k)).leadership)
    const led = drawn.filter((leadership) => leadership === 'yes').length
    expect(led).toBeGreaterThan(50)
    expect(led).toBeLessThan(110)
    expect(drawnMovement(january, all, 7)).toEqual(drawnMovement(january, all, 7))
  })
  test('of a movement without likes are those of nobody’s', () =>
    expect(pillarsOf(drawnMovement(january, [january], 1)).leadership).toEqual({ low: 0, high: 0.16 }))
})

test('seeds differ by case', () => {
  const seeds = ['EGY2011', 'TUN2010', 'KAZ2022'].flatMap((id) => [0, 1, 2].map((index) => seedOf(id, index)))
  expect(new Set(seeds).size).toBe(9)
})

test('sixty quiet years, each once', () => {
  expect(quietYears).toHaveLength(60)
  expect(new Set(quietYears.map(({ iso3, year }) => `${iso3}${year}`)).size).toBe(60)
})

test('a country twenty times smaller has all counts smaller and all shares the same', () => {
  const setup = { profile: kazakhstan, scenario: scenarioOfCase(january, kazakhstan, fine) }
  const { profile, scenario } = resized(setup, 0.05, fine.people)
  const sum = (of: typeof kazakhstan): number => of.regions.reduce((all, region) => all + region.population, 0)
  expect(sum(profile) / sum(kazakhstan)).toBeCloseTo(0.05, 3)
  expect(profile.conditions.centreNeed!.value).toBeCloseTo(0.05 * kazakhstan.conditions.centreNeed!.value, 6)
  expect(scenario.sparks[0]!.people).toBe(39)
  expect(scenario.sample).toBe(49)
  expect(profile.regions.map(({ income }) => income)).toEqual(kazakhstan.regions.map(({ income }) => income))
})
