/** Scores against values worked out by hand and against their own definitions. */
import { describe, expect, test } from 'vitest'
import { uniform } from '../random/index.ts'
import {
  auc,
  aucWithin,
  averagePrecision,
  brier,
  brierParts,
  calibration,
  calibrationLine,
  logLoss,
  ranksWithin,
  recallAt,
} from './scores.ts'

const y = [1, 0, 1, 0, 0, 1]
const p = [0.9, 0.8, 0.5, 0.5, 0.1, 0.5]

describe('areas', () => {
  // pairs won: 0.9 beats three; each 0.5 beats 0.1, ties 0.5, loses to 0.8
  test('ties count half', () => expect(auc(y, p)).toBeCloseTo((3 + 2 * 1.5) / 9, 15))
  // at 0.9: P = 1, ΔR = 1/3; at 0.5: P = 3/5, ΔR = 2/3
  test('average precision goes by steps over distinct forecasts', () =>
    expect(averagePrecision(y, p)).toBeCloseTo(1 / 3 + (2 / 3) * (3 / 5), 15))
  test('one kind of outcome has none', () => {
    expect(auc([1, 1], [0.1, 0.2])).toBeNaN()
    expect(averagePrecision([0, 0], [0.1, 0.2])).toBeNaN()
  })
  test('every pair, counted', () => {
    const n = 200
    const outcomes = Array.from({ length: n }, (_, i) => Number(uniform(1, 2, i, 0) < 0.3))
    const forecasts = Array.from({ length: n }, (_, i) => Math.round(20 * uniform(1, 3, i, 0)) / 20)
    let won = 0
    let pairs = 0
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        if (outcomes[i] === 1 && outcomes[j] === 0) {
          pairs++
          won += forecasts[i]! > forecasts[j]! ? 1 : forecasts[i] === forecasts[j] ? 0.5 : 0
        }
    expect(auc(outcomes, forecasts)).toBeCloseTo(won / pairs, 13)
  })
  test('a weight counts a row so many times', () => {
    const twice = [0, 0, 1, 1, 2, 3, 4, 5]
    const outcomes = twice.map((i) => y[i]!)
    const forecasts = twice.map((i) => p[i]!)
    expect(auc(y, p, [2, 2, 1, 1, 1, 1])).toBeCloseTo(auc(outcomes, forecasts), 15)
    expect(averagePrecision(y, p, [2, 2, 1, 1, 1, 1])).toBeCloseTo(averagePrecision(outcomes, forecasts), 15)
  })
})

describe('proper scores', () => {
  test('Brier', () => expect(brier(y, p)).toBeCloseTo((0.01 + 0.64 + 0.25 + 0.25 + 0.01 + 0.25) / 6, 15))
  test('log loss', () => expect(logLoss([1, 0], [0.8, 0.4])).toBeCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, 14))
  test('a certain error costs much and not everything', () => expect(logLoss([1], [0])).toBeCloseTo(-Math.log(1e-15), 9))
  test('parts of the Brier score add up where forecasts repeat', () => {
    const { reliability, resolution, uncertainty } = brierParts(y, p)
    expect(reliability - resolution + uncertainty).toBeCloseTo(brier(y, p), 15)
    expect(uncertainty).toBeCloseTo(0.25, 15)
  })
  test('and in bins, up to the spread within them', () => {
    const parts = brierParts(y, p, [0, 0.5, 1])
    // bins: {0.5, 0.5, 0.1, 0.5} rate 1/2, mean 0.4; {0.9, 0.8} rate 1/2, mean 0.85
    expect(parts.reliability).toBeCloseTo((4 * 0.01 + 2 * 0.35 * 0.35) / 6, 14)
    expect(parts.resolution).toBeCloseTo(0, 14)
  })
})

test('calibration holds counts, edges above, the lowest included', () => {
  expect(calibration([0, 1, 1], [0, 0.5, 0.6], [0, 0.5, 1])).toEqual([
    { from: 0, to: 0.5, count: 2, events: 1, meanForecast: 0.25, rate: 0.5 },
    { from: 0.5, to: 1, count: 1, events: 1, meanForecast: 0.6, rate: 1 },
  ])
})

test('the slope is 1 where forecasts are right and 2 where their log-odds are halved', () => {
  const n = 40_000
  const forecasts = Array.from({ length: n }, (_, i) => 0.02 + 0.9 * uniform(4, 1, i, 0))
  const outcomes = forecasts.map((value, i) => Number(uniform(4, 2, i, 0) < value))
  expect(calibrationLine(outcomes, forecasts).slope).toBeCloseTo(1, 1)
  const halved = forecasts.map((value) => 1 / (1 + Math.sqrt((1 - value) / value)))
  expect(calibrationLine(outcomes, halved).slope).toBeCloseTo(2, 1)
})

test('places within a year, and events among the highest', () => {
  const years = [1, 1, 1, 2, 2, 2]
  const ranks = ranksWithin(years, p)
  expect([...ranks]).toEqual([1, 2, 3, 1, 3, 2])
  expect(recallAt(y, ranks, 1)).toBeCloseTo(1 / 3, 15)
  expect(recallAt(y, ranks, 2)).toBeCloseTo(2 / 3, 15)
  // year 1: 0.9 beats 0.8, 0.5 does not; year 2: 0.5 ties 0.5 and beats 0.1
  expect(aucWithin(years, y, p)).toBeCloseTo((2 * 0.5 + 1 * 0.75) / 3, 15)
})
