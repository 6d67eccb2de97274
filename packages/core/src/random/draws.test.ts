/** Distributions against theory, with fixed seeds: what passes once passes always. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binomial, normal, poisson, roundFairly, stream } from './draws.ts'

const own = stream('test')
const many = 20_000

function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  return { mean, variance: values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1) }
}

/** Both moments within four standard errors; `fourth` is the fourth central moment. */
function expectMoments(values: readonly number[], mean: number, variance: number, fourth: number): void {
  const found = moments(values)
  expect(Math.abs(found.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / values.length))
  expect(Math.abs(found.variance - variance)).toBeLessThan(4 * Math.sqrt((fourth - variance ** 2) / values.length))
}

/** χ² of counts against probabilities, bins of fewer than ten expected put together; its distance from its mean in standard deviations. */
function chiSquareOff(values: readonly number[], chance: (k: number) => number): number {
  let sum = 0
  let bins = 0
  let seen = 0
  let expected = 0
  for (let k = 0; k <= Math.max(...values); k++) {
    seen += values.filter((value) => value === k).length
    expected += chance(k) * values.length
    if (expected < 10) continue
    sum += (seen - expected) ** 2 / expected
    bins++
    seen = 0
    expected = 0
  }
  return (sum - (bins - 1)) / Math.sqrt(2 * (bins - 1))
}

const logFactorial = (n: number): number => Array.from({ length: n }, (_, k) => Math.log(k + 1)).reduce((a, b) => a + b, 0)

describe('binomial', () => {
  test.for([
    [10, 0.03],
    [40, 0.5],
    [40, 0.8],
    [1000, 0.004],
  ] as const)('of %i trials at %d', ([n, p]) => {
    const values = Array.from({ length: many }, (_, k) => binomial(1, own, k, n, n, p))
    const v = n * p * (1 - p)
    expectMoments(values, n * p, v, v * (1 + 3 * v * (1 - 2 / n)))
    const chance = (k: number): number =>
      Math.exp(logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(p) + (n - k) * Math.log(1 - p))
    expect(chiSquareOff(values, chance)).toBeLessThan(4)
  })
  test('certain and impossible', () => {
    expect(binomial(1, own, 0, 0, 12, 1)).toBe(12)
    expect(binomial(1, own, 0, 0, 12, 0)).toBe(0)
    expect(binomial(1, own, 0, 0, 0, 0.5)).toBe(0)
  })
  test('always ends, between nothing and all', () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), fc.nat(1000), fc.nat(2000), fc.double({ min: 0, max: 1, noNaN: true }), (seed, step, n, p) => {
        const count = binomial(seed, own, step, 3, n, p)
        expect(count >= 0 && count <= n && Number.isInteger(count)).toBe(true)
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})

describe('poisson', () => {
  test.for([0.02, 1, 7.5, 40])('of mean %d', (mean) => {
    const values = Array.from({ length: many }, (_, k) => poisson(2, own, k, 0, mean))
    expectMoments(values, mean, mean, mean + 3 * mean ** 2)
    expect(chiSquareOff(values, (k) => Math.exp(k * Math.log(mean) - mean - logFactorial(k)))).toBeLessThan(4)
  })
  test('of nothing is nothing', () => {
    expect([0, -1, NaN].map((mean) => poisson(1, own, 0, 0, mean))).toEqual([0, 0, 0])
  })
})

describe('the rest', () => {
  test('normal numbers have mean 0, variance 1 and normal tails', () => {
    const values = Array.from({ length: many }, (_, k) => normal(3, own, 0, k))
    expectMoments(values, 0, 1, 3)
    const beyond = values.filter((x) => Math.abs(x) > 1.959964).length
    expect(Math.abs(beyond - 0.05 * many)).toBeLessThan(4 * Math.sqrt(0.05 * 0.95 * many))
  })
  test('fair rounding keeps the expectation', () => {
    const us = Array.from({ length: 1000 }, (_, k) => (k + 0.5) / 1000)
    expect(us.reduce((sum, u) => sum + roundFairly(2.3, u), 0) / 1000).toBeCloseTo(2.3, 3)
  })
  test('a stream is its name: FNV-1a', () => {
    // Vectors of the FNV page: "", "a", "foobar".
    expect(['', 'a', 'foobar'].map(stream)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968])
  })
})
