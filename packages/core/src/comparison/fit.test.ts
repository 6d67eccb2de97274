/** Parameters of fit, each by numbers that can be followed on paper. */
import { describe, expect, test } from 'vitest'
import { necessity, sufficiency, union, uniqueCoverages } from './fit.ts'

describe('fit', () => {
  const [x, y] = [
    [0.8, 0.6, 0.2],
    [0.6, 0.9, 0],
  ]
  test('sufficiency: 1.2 of 1.6; without what is torn 0.7 of 1.1; 1.2 of 1.5', () => {
    const { inclusion, pri, coverage } = sufficiency(x, y)
    expect([inclusion, pri, coverage].map((value) => value.toFixed(9))).toEqual(['0.750000000', '0.636363636', '0.800000000'])
  })
  test('after Haesebrouck: 1.2 of 1.2 + √(0.2 · 0.8) + √(0.2 · 0.2)', () =>
    expect(sufficiency(x, y, 'haesebrouck').inclusion).toBeCloseTo(1.2 / 1.8, 12))
  test('necessity: 1.2 of 1.5; relevance 1.4 of 1.8; 1.2 of 1.6', () => {
    const { inclusion, ron, coverage } = necessity(x, y)
    expect([inclusion, ron, coverage].map((value) => value.toFixed(9))).toEqual(['0.800000000', '0.777777778', '0.750000000'])
  })
  test('of nothing is 0', () => {
    expect(sufficiency([0, 0], [1, 1])).toEqual({ inclusion: 0, pri: 0, coverage: 0 })
    expect(necessity([1, 1], [0, 0])).toEqual({ inclusion: 0, ron: 0, coverage: 0 })
    expect(sufficiency([1, 1], [0.5, 0.5]).pri).toBe(0)
  })
  test('nor is what rounding leaves of nothing anything: 1 − 0.9 is a little less than 0.1', () => {
    expect(0.1 - (1 - 0.9)).toBeGreaterThan(0)
    expect(sufficiency([0.1], [0.9]).pri).toBe(0)
    expect(0.1 + 0.2).toBeGreaterThan(0.3)
    expect(uniqueCoverages([[0.1 + 0.2], [0.3]], [1])).toEqual([0, 0])
  })
  test('a billionth of a thousandth is something', () => {
    expect(sufficiency([1e-12], [1])).toEqual({ inclusion: 1, pri: 1, coverage: 1e-12 })
    expect(uniqueCoverages([[1e-12]], [1])).toEqual([1e-12])
  })
  test('unique coverage: what no other set covers', () => {
    expect(
      union(
        [
          [0.1, 0.9],
          [0.5, 0.2],
        ],
        2,
      ),
    ).toEqual(Float64Array.of(0.5, 0.9))
    expect(
      uniqueCoverages(
        [
          [1, 0, 1],
          [1, 1, 0],
        ],
        [1, 1, 1],
      ).map((value) => value.toFixed(6)),
    ).toEqual(['0.333333', '0.333333'])
    expect(
      uniqueCoverages(
        [
          [0.8, 0],
          [0.8, 0.4],
        ],
        [1, 1],
      ),
    ).toEqual([0, expect.closeTo(0.2, 12)])
    expect(
      uniqueCoverages(
        [
          [0.9, 0.2],
          [0.5, 0.1],
          [0.7, 0.6],
        ],
        [1, 1],
      ),
    ).toEqual([expect.closeTo(0.1, 12), 0, expect.closeTo(0.2, 12)])
  })
})
