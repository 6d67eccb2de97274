import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { january, kazakhstan } from '../../../test/kazakhstan.ts'
import { mechanismNames } from '../../national/index.ts'
import type { Arm } from '../contract.ts'
import { allCoalitions, coalitionPoints, sampledCoalitions } from './coalitions.ts'
import { mechanismPlayers, ownValue, readPlayer, sharedSetting, type Player } from './players.ts'
import { attribute } from './shapley.ts'

const arm: Arm = { id: 'january', words: january.name, setup: { profile: kazakhstan, scenario: january }, record: null }
const some = (count: number): Player[] => mechanismPlayers().slice(0, count)

/** Every order tried, as the definition says. */
function byOrders(count: number, value: (mask: number) => number): number[] {
  const sums = new Array<number>(count).fill(0)
  let orders = 0
  const walk = (mask: number, gains: readonly (readonly [player: number, gain: number])[]): void => {
    if (gains.length === count) {
      orders++
      for (const [player, gain] of gains) sums[player]! += gain
    }
    for (let player = 0; player < count; player++) {
      const bit = 1 << player
      if ((mask & bit) === 0) walk(mask | bit, [...gains, [player, value(mask | bit) - value(mask)]])
    }
  }
  walk(0, [])
  return sums.map((sum) => sum / orders)
}

describe('players', () => {
  const read = (text: string): Player => readPlayer(text, arm).value!

  test('are mechanisms, numbers at a neutral value, and groups', () => {
    expect(read('refusal')).toMatchObject({ name: 'refusal', off: { off: ['refusal'] } })
    expect(read('mechanisms.fear').off).toEqual({ off: ['fear'] })
    expect(read('corruption').off).toEqual({ values: { corruption: 0.5 } })
    expect(read('reserve=0.4').off).toEqual({ values: { reserve: 0.4 } })
    expect(read('street:mechanisms.ties+marches+jump=0')).toEqual({
      name: 'street',
      words: { en: 'street', ar: 'street' },
      off: { off: ['ties', 'marches'], values: { jump: 0 } },
    })
  })
  test.for([
    ['refusl', 'refusal'],
    ['jump', 'mechanisms.jump'],
    ['reserve=0.1..0.4', 'the one neutral value'],
    ['street:marches+', 'no condition'],
    [`reserve=${ownValue(arm, 'reserve')}`, 'already'],
  ])('"%s" is refused with a reason', ([text, reason]) => expect(readPlayer(text!, arm).problem!.en).toContain(reason))
  test('that are off in the scenario have nothing to divide', () => {
    const scenario = { ...january, mechanisms: { ...january.mechanisms, danger: false } }
    const off: Arm = { ...arm, setup: { profile: kazakhstan, scenario } }
    expect(readPlayer('danger', off).problem!.en).toContain('off in the scenario already')
  })
  test('must not share what they change', () => {
    expect(sharedSetting([read('refusal'), read('forces:refusal+seats')])!.en).toContain('refusal')
    expect(sharedSetting([read('refusal'), read('seats'), read('reserve=0.4')])).toBeNull()
  })
  test('take every mechanism', () => expect(mechanismPlayers()).toHaveLength(mechanismNames.length))
})

describe('coalitions', () => {
  test('of a few are all, as points with those that are out switched off', () => {
    const points = coalitionPoints(allCoalitions([...some(1), readPlayer('reserve=0.4', arm).value!]))
    expect(points.map(({ settings }) => settings)).toEqual([
      { values: { reserve: 0.4 }, off: ['acquiescence'] },
      { values: { reserve: 0.4 } },
      { off: ['acquiescence'] },
      {},
    ])
  })
  test('of many are those on drawn orders and their reverses, with each alone and all but each', () => {
    const { masks, orders } = sampledCoalitions(some(15), 4, 1)
    expect(orders).toHaveLength(8)
    expect(orders![1]).toEqual(orders![0]!.toReversed())
    for (const order of orders!) expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, k) => k))
    expect(new Set(masks).size).toBe(masks.length)
    for (let player = 0; player < 15; player++) expect(masks).toEqual(expect.arrayContaining([1 << player, 32767 & ~(1 << player)]))
  })
})

describe('division', () => {
  const games = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 32, maxLength: 32 })

  test('equals the mean over every order, and adds up to the whole', () => {
    fc.assert(
      fc.property(games, (worth) => {
        const result = attribute(
          allCoalitions(some(5)),
          worth.map((value) => [value]),
        )
        const expected = byOrders(5, (mask) => worth[mask]!)
        for (const { player, shapley, butFor, alone } of result.shares) {
          expect(shapley.value).toBeCloseTo(expected[player]!, 10)
          expect(butFor.value).toBeCloseTo(worth[31]! - worth[31 & ~(1 << player)]!, 12)
          expect(alone.value).toBeCloseTo(worth[1 << player]! - worth[0]!, 12)
        }
        const sum = result.shares.reduce((total, { shapley }) => total + shapley.value, 0)
        expect(sum).toBeCloseTo(worth[31]! - worth[0]!, 11)
        expect(result.whole.value).toBe(worth[31]! - worth[0]!)
      }),
      { numRuns: 50 },
    )
  })
  test('gives nothing to who changes nothing, equals to equals, and to a sum its terms', () => {
    const { masks } = allCoalitions(some(4))
    const value = (mask: number): number => 3 * (mask & 1) + (mask >> 1 === 3 || mask >> 1 === 7 ? 10 : 0)
    const [first, second, third, fourth] = attribute(
      allCoalitions(some(4)),
      masks.map((mask) => [value(mask)]),
    ).shares.map(({ shapley }) => shapley.value)
    expect(first).toBeCloseTo(3, 12)
    expect(second).toBeCloseTo(5, 12)
    expect(third).toBeCloseTo(5, 12)
    expect(fourth).toBeCloseTo(0, 12)
  })
  test('the glove game', () => {
    // one left glove, two right ones: 2/3, 1/6, 1/6 (Shapley 1953)
    const { masks } = allCoalitions(some(3))
    const shares = attribute(
      allCoalitions(some(3)),
      masks.map((mask) => [(mask & 1) === 1 && mask > 1 ? 1 : 0]),
    ).shares
    expect(shares.map(({ shapley }) => shapley.value)).toEqual([2 / 3, 1 / 6, 1 / 6].map((value) => expect.closeTo(value, 12) as number))
  })
  test('over drawn orders adds up too, and comes to the exact shares as its error says', () => {
    const count = 8
    const value = (mask: number): number => {
      const on = Array.from({ length: count }, (_, k) => (mask >>> k) & 1)
      return on.reduce<number>((sum, own, k) => sum + own * (k + 1), 0) + 6 * on[0]! * on[3]! - 4 * on[2]! * on[5]! * on[6]!
    }
    const exact = attribute(
      allCoalitions(some(count)),
      allCoalitions(some(count)).masks.map((mask) => [value(mask)]),
    )
    const sampled = sampledCoalitions(some(count), 60, 5)
    const result = attribute(
      sampled,
      sampled.masks.map((mask) => [value(mask)]),
    )
    for (const [k, { shapley, fromOrders }] of result.shares.entries()) {
      expect(Math.abs(shapley.value - exact.shares[k]!.shapley.value)).toBeLessThanOrEqual(3.5 * fromOrders + 1e-9)
    }
    expect(result.shares.some(({ fromOrders }) => fromOrders > 0)).toBe(true)
    expect(result.shares.reduce((sum, { shapley }) => sum + shapley.value, 0)).toBeCloseTo(value(255) - value(0), 10)
  })
  test('carries the error over seeds, and leaves out seeds with a failed run', () => {
    const { masks } = allCoalitions(some(2))
    const table = masks.map((mask) => [0, 1, 2, 3].map((seed) => (mask & 1) * (10 + seed) + (mask >> 1)))
    const result = attribute(allCoalitions(some(2)), table.with(3, [11, 12, NaN, 14]))
    expect(result).toMatchObject({ seeds: 3, leftOut: 1, orders: 0 })
    expect(result.shares[0]!.shapley.value).toBeCloseTo(10 + 4 / 3, 12)
    expect(result.shares[0]!.fromSeeds).toBeCloseTo(Math.sqrt(7 / 3) / Math.sqrt(3), 12)
    expect(result.shares[1]!.shapley).toMatchObject({ value: 1, error: 0 })
  })
})
