import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stream, uniform } from '../../random/index.ts'
import type { RunResult } from '../contract.ts'
import { outputNames } from '../subject/index.ts'
import { look, looksOf, lookLevel, precision } from './adaptive.ts'
import { fanOf, numberStatement, quantiles } from './numbers.ts'
import { pairedNumbers, pairedOutcomes, pairs } from './paired.ts'
import { betaQuantile, binomialBelow } from './distributions.ts'
import { ends, jeffreys, outcomeShares, wilson } from './shares.ts'
import { survival, timeStatement } from './times.ts'

const endNames = Object.keys(ends)

function result(point: number, seed: number, end: string, value: number | null = null): RunResult {
  const values = Object.fromEntries(outputNames.map((name) => [name, value])) as RunResult['values']
  return {
    run: 0,
    point,
    seed,
    outcome: end === 'failed' ? null : end,
    error: end === 'failed' ? 'x' : null,
    fingerprint: '',
    values,
    targets: [],
    series: {},
  }
}

describe('outcome shares', () => {
  const results = [
    ...Array.from({ length: 10 }, (_, seed) => result(0, seed, 'crushed')),
    ...Array.from({ length: 89 }, (_, seed) => result(0, seed, 'faded')),
    result(0, 99, 'failed'),
  ]
  const rows = outcomeShares(results)

  test('name every end and add up to one', () => {
    expect(rows.map(({ end }) => end)).toEqual(endNames)
    expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 14)
    expect(rows.find(({ end }) => end === 'failed')!.count).toBe(1)
  })
  test('carry intervals', () => {
    const crushed = rows.find(({ end }) => end === 'crushed')!
    expect(crushed.wilson[0]).toBeCloseTo(0.05522913706067508, 12)
    expect(crushed.wilson[1]).toBeCloseTo(0.17436566150491345, 12)
    expect(crushed.jeffreys).toEqual([betaQuantile(0.025, 10.5, 90.5), betaQuantile(0.975, 10.5, 90.5)])
    const war = rows.find(({ end }) => end === 'civil-war')!
    expect(war.wilson[0]).toBe(0)
    expect(war.jeffreys[0]).toBe(0)
  })
  test('that never came end where Wilson says', () => {
    expect(wilson(0, 50)[1]).toBeCloseTo(0.07134759913335872, 12)
    expect(wilson(50, 50)[0]).toBeCloseTo(1 - wilson(0, 50)[1], 12)
    expect(wilson(50, 50)[1]).toBe(1)
  })
  test('intervals hold the share, are mirrored, and narrow with more runs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
        const count = Math.round(part * of)
        for (const rule of [wilson, jeffreys]) {
          const [low, high] = rule(count, of)
          expect(low).toBeLessThanOrEqual(count / of + 1e-12)
          expect(high).toBeGreaterThanOrEqual(count / of - 1e-12)
          expect(rule(of - count, of)[0]).toBeCloseTo(1 - high, 9)
          const [lower, higher] = rule(4 * count, 4 * of)
          expect(higher - lower).toBeLessThan(high - low)
        }
      }),
      { numRuns: 60 },
    )
  })
  test('intervals cover in about 95 of 100 ensembles', () => {
    for (const rule of [wilson, jeffreys]) {
      let covered = 0
      for (let k = 0; k <= 60; k++) {
        const [low, high] = rule(k, 60)
        if (low <= 0.3 && 0.3 <= high) covered += binomialBelow(k, 60, 0.3) - binomialBelow(k - 1, 60, 0.3)
      }
      expect(covered).toBeGreaterThan(0.93)
      expect(covered).toBeLessThan(0.97)
    }
  })
})

describe('numbers and series', () => {
  test('never is later than everything', () => {
    expect(quantiles([3, null, 1, 2, null], [0, 0.375, 0.5, 0.6, 1])).toEqual([1, 2.5, 3, null, null])
    expect(quantiles([null, null], [0, 0.3, 1])).toEqual([null, null, null])
    expect(quantiles([], [0.5])).toEqual([null])
  })
  test('a mean has the interval of Student', () => {
    const { mean, interval, happened } = numberStatement([1, 2, 3, 4, null])
    expect(mean).toBe(2.5)
    // scipy.stats.t.interval(0.95, 3, 2.5, scipy.stats.sem([1, 2, 3, 4]))
    expect(interval![0]).toBeCloseTo(0.4457397432394794, 10)
    expect(interval![1]).toBeCloseTo(4.554260256760521, 10)
    expect(happened).toMatchObject({ count: 4, of: 5, share: 0.8 })
    expect(numberStatement([7])).toMatchObject({ mean: 7, interval: null, deviation: null })
    expect(numberStatement([null])).toMatchObject({ mean: null, happened: { share: 0 } })
  })
  test('a fan follows the runs that still go on', () => {
    const fan = fanOf([[1, 10], [2, 20, 5], [3]], [0, 0.5, 1])
    expect(fan.lines).toEqual([
      [1, 10, 5],
      [2, 15, 5],
      [3, 20, 5],
    ])
    expect(fan.runs).toEqual([3, 2, 1])
  })
})

describe('times', () => {
  test('the curve of the 6-MP trial as published (Freireich 1963, in every textbook of survival)', () => {
    const happened = [6, 6, 6, 7, 10, 13, 16, 22, 23]
    const cut = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    const steps = survival([...happened.map((time) => ({ time, happened: true })), ...cut.map((time) => ({ time, happened: false }))])
    expect(steps.map(({ time, atRisk }) => [time, atRisk])).toEqual([
      [6, 21],
      [7, 17],
      [10, 15],
      [13, 12],
      [16, 11],
      [22, 7],
      [23, 6],
    ])
    expect(steps.map(({ notYet }) => Number(notYet.toFixed(3)))).toEqual([0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448])
  })
  test('without runs cut short it is the share that is left, with its own interval', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 60 }), (times) => {
        for (const { time, notYet, interval } of timeStatement(times, 10).survival) {
          const left = times.filter((own) => own === null || own > time).length
          expect(notYet).toBeCloseTo(left / times.length, 12)
          const expected = wilson(left, times.length)
          expect(interval[0]).toBeCloseTo(expected[0], 9)
          expect(interval[1]).toBeCloseTo(expected[1], 9)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('pairs on equal seeds', () => {
  const before = [result(0, 1, 'faded', 10), result(0, 2, 'faded', 20), result(0, 3, 'crushed', 30), result(0, 4, 'failed')]
  const after = [result(1, 2, 'crushed', 23), result(1, 1, 'faded', 11), result(1, 3, 'crushed', 32), result(1, 9, 'faded', 1)]
  const own = pairs([...before, ...after], 0, 1)

  test('are runs of the same seed', () =>
    expect(own.map(({ seed, before: a, after: b }) => [seed, a.values.dead, b.values.dead])).toEqual([
      [1, 10, 11],
      [2, 20, 23],
      [3, 30, 32],
    ]))
  test('numbers differ by their mean difference', () => {
    const difference = pairedNumbers([10, 20, 30, null], [11, 23, 32, 5])
    expect(difference).toMatchObject({ pairs: 3, leftOut: 1, mean: 2, more: 3, less: 0, equal: 0 })
    // scipy.stats.t.interval(0.95, 2, 2, scipy.stats.sem([1, 3, 2]))
    expect(difference.interval![0]).toBeCloseTo(-0.48413771175033027, 9)
    expect(difference.bootstrap![0]).toBeGreaterThanOrEqual(1)
    expect(difference.bootstrap![1]).toBeLessThanOrEqual(3)
  })
  test('what chance does to both falls out', () => {
    const noise = Array.from({ length: 40 }, (_, k) => 100 * uniform(7, stream('test'), 0, k))
    const [low, high] = pairedNumbers(
      noise,
      noise.map((value) => value + 1),
    ).interval!
    expect(low).toBeCloseTo(1, 6)
    expect(high).toBeCloseTo(1, 6)
  })
  test('outcomes go from one end to another', () => {
    const { table, changes } = pairedOutcomes(own)
    const faded = endNames.indexOf('faded')
    const crushed = endNames.indexOf('crushed')
    expect(table[faded]![crushed]).toBe(1)
    expect(table[faded]![faded]).toBe(1)
    expect(table[crushed]![crushed]).toBe(1)
    expect(changes[crushed]).toMatchObject({ before: 1, after: 2, gained: 1, lost: 0, difference: 1 / 3 })
    expect(changes.reduce((sum, { difference }) => sum + difference, 0)).toBeCloseTo(0, 12)
  })
  test("McNemar's exact chance", () => {
    const many = Array.from({ length: 20 }, (_, seed) => ({
      seed,
      before: result(0, seed, seed < 5 ? 'crushed' : 'faded'),
      after: result(1, seed, seed < 5 ? 'faded' : 'crushed'),
    }))
    // scipy.stats.binomtest(5, 20).pvalue
    expect(pairedOutcomes(many).changes[endNames.indexOf('crushed')]!.chance).toBeCloseTo(0.04138946533203125, 12)
  })
})

describe('ensembles that stop when they know enough', () => {
  const wanted = precision(0.1, 800)

  test('look at numbers of runs fixed before the start', () => {
    expect(looksOf(wanted)).toEqual([50, 100, 200, 400, 800])
    expect(lookLevel(wanted)).toBeCloseTo(0.99, 12)
    expect(looksOf(precision(0.1, 30))).toEqual([30])
  })
  test('stop where every share is known', () => {
    const all = (end: string, count: number): { outcome: RunResult['outcome'] }[] =>
      Array.from({ length: count }, () => ({ outcome: end === 'failed' ? null : end }))
    expect(look(wanted, all('faded', 50))).toMatchObject({ enough: true, next: null })
    expect(look(wanted, [...all('faded', 25), ...all('crushed', 25)])).toMatchObject({ enough: false, next: 100 })
    expect(look(wanted, [...all('faded', 200), ...all('crushed', 200)])).toMatchObject({ enough: true })
  })
  test('intervals keep their level although the moment is chosen', () => {
    const tries = 600
    const truth = 0.1
    let missed = 0
    for (let k = 0; k < tries; k++) {
      const runs = Array.from({ length: 800 }, (_, run) => ({
        outcome: uniform(3, stream('stopping'), k, run) < truth ? ('crushed' as const) : ('faded' as const),
      }))
      for (const size of looksOf(wanted)) {
        const { enough, next, shares } = look(wanted, runs.slice(0, size))
        if (!enough && next !== null) continue
        const [low, high] = shares.find(({ end }) => end === 'crushed')!.wilson
        if (truth < low || truth > high) missed++
        break
      }
    }
    expect(missed / tries).toBeLessThan(0.05)
  })
})
