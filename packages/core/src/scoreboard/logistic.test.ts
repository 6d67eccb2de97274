/** The regressions against what can be solved by hand. */
import { expect, test } from 'vitest'
import { logisticRegression, ridgeRegression, scaler } from './logistic.ts'

test('columns get mean 0 and deviation 1, an unknown value the mean', () => {
  const scale = scaler([[1], [3], [null]])
  expect(scale([5])).toEqual([3])
  expect(scale([null])).toEqual([0])
})
test('a ridge of 0 is the line through the points; a large one is the mean', () => {
  const rows = [[0], [1], [2], [3]]
  const values = [1, 3, 5, 7]
  expect(ridgeRegression(rows, values, 0)([10])).toBeCloseTo(21, 9)
  expect(ridgeRegression(rows, values, 1e9)([10])).toBeCloseTo(4, 5)
})
test('ridge of one column: slope n/(n + ridge) on the scaled column', () => {
  // scaled −1, 1; values 0, 2: Σxy = 2, Σxx = 2, ridge 2 → slope ½, mean 1
  expect(ridgeRegression([[0], [2]], [0, 2], 2)([2])).toBeCloseTo(1.5, 12)
})
test('without covariates that say anything the chances are the frequencies', () => {
  const chances = logisticRegression([[1], [1], [1], [1]], [0, 0, 0, 2], 3, 3)([1])
  expect(chances[0]).toBeCloseTo(0.75, 3)
  expect(chances[1]).toBe(0)
  expect(chances[2]).toBeCloseTo(0.25, 3)
})
test('a covariate that parts the classes moves the chances, less with more ridge', () => {
  const rows = [[0], [0], [0], [1], [1], [1]]
  const chance = (ridge: number): number => logisticRegression(rows, [0, 0, 0, 1, 1, 1], 2, ridge)([1])[1]!
  expect(chance(0.1)).toBeGreaterThan(0.9)
  expect(chance(10)).toBeLessThan(chance(3))
  expect(chance(10)).toBeGreaterThan(0.5)
})
test('at the end of the descent the slope of the penalised likelihood is nothing', () => {
  // two rows ±1, ridge r: weight w of class 1 against 0 is 2w with w = (1 − p)·2/r… solved by its own equation
  const p = logisticRegression([[-1], [1]], [0, 1], 2, 1)([1])[1]!
  const w = 2 * (1 - p)
  expect(p).toBeCloseTo(1 / (1 + Math.exp(-2 * w)), 6)
})
