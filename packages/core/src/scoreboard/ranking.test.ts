/** Order statistics against values worked by hand. */
import { expect, test } from 'vitest'
import { areaUnderCurve, medianOf, quantileOf, rankCorrelation, ranksOf } from './ranking.ts'

test('equal values share the middle of their ranks', () => expect(ranksOf([3, 1, 3, 2])).toEqual([2.5, 0, 2.5, 1]))
test('rank correlation: the same order, the reverse, and one pair exchanged of four', () => {
  expect(rankCorrelation([1, 2, 3, 9], [10, 20, 30, 40])).toBe(1)
  expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBe(-1)
  // 1 − 6·Σd²/(n(n²−1)) = 1 − 6·2/60
  expect(rankCorrelation([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8, 12)
})
test('rank correlation with ties is the correlation of the ranks', () => {
  // ranks 0.5 0.5 2 3 and 0 1 2 3: Σ = 4.5 of √(4.5·5)
  expect(rankCorrelation([1, 1, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12)
})
test('no correlation where one side does not vary', () => expect(rankCorrelation([1, 1], [1, 2])).toBeNull())
test('area under the curve counts ties half', () => {
  expect(areaUnderCurve([3, 2], [1, 2])).toBe((1 + 1 + 1 + 0.5) / 4)
  expect(areaUnderCurve([], [1])).toBeNull()
})
test('quantiles lie between order statistics', () => {
  expect(medianOf([4, 1, 2, 3])).toBe(2.5)
  expect(quantileOf([0, 10], 0.1)).toBe(1)
  expect(quantileOf([], 0.5)).toBeNull()
})
