/** Priors, distances and the course of a fit, apart from whether its posteriors are right. */
import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Target } from '../../episodes/index.ts'
import {
  accept,
  mayBeNear,
  directionsOf,
  distanceOf,
  errorOf,
  fitTarget,
  fitWith,
  normalBelow,
  predictiveOf,
  priorOf,
  propose,
  rankCheck,
  startFit,
} from './index.ts'
import { supportOf, valueAtScore, weightedQuantiles, marginalsOf, lastOf, scalesFrom } from './index.ts'
import type { DistanceSettings, FitAnswer, FitProblem, FitSettings, FitState, FitTarget, Prior } from './index.ts'
import { eigenOf } from './matrix.ts'
import { chiSquareAbove, gammaBelow } from './special.ts'

const priors: readonly Prior[] = [
  { kind: 'uniform', low: -2, high: 5 },
  { kind: 'log-uniform', low: 0.01, high: 10 },
  { kind: 'normal', mean: 3, sd: 2 },
  { kind: 'normal', mean: 3, sd: 2, low: 2, high: 8 },
  { kind: 'log-normal', median: 4, sd: 0.5 },
  { kind: 'log-normal', median: 4, sd: 0.5, low: 3, high: 6 },
  { kind: 'triangular', low: 1, mode: 2, high: 7 },
  { kind: 'beta', a: 2, b: 5 },
  { kind: 'beta', a: 0.5, b: 0.7, low: -1, high: 3 },
  { kind: 'gamma', shape: 2.5, scale: 3 },
]
/** Means and standard deviations from the textbooks, in the order of `priors`. */
const moments = [
  [1.5, 7 / Math.sqrt(12)],
  [9.99 / Math.log(1000), null],
  [3, 2],
  [null, null],
  [4 * Math.exp(0.125), 4 * Math.exp(0.125) * Math.sqrt(Math.exp(0.25) - 1)],
  [null, null],
  [10 / 3, Math.sqrt((1 + 4 + 49 - 2 - 7 - 14) / 18)],
  [2 / 7, Math.sqrt(10 / (49 * 8))],
  [-1 + 4 * (0.5 / 1.2), 4 * Math.sqrt(0.35 / (1.44 * 2.2))],
  [7.5, 3 * Math.sqrt(2.5)],
] as const

describe('priors', () => {
  const scores = Array.from({ length: 2001 }, (_, i) => -5 + i / 200)
  const weights = scores.map((z) => Math.exp((-z * z) / 2))
  const total = weights.reduce((a, b) => a + b, 0)

  test.for(priors.map((prior, k) => [prior.kind, k] as const))('%s has the mean and spread of the textbook, and rises', ([, k]) => {
    const prior = priors[k]!
    const values = scores.map((z) => valueAtScore(prior, z))
    expect(values.every((value, i) => i === 0 || value >= values[i - 1]!)).toBe(true)
    const [low, high] = supportOf(prior)
    expect(Math.min(...values)).toBeGreaterThanOrEqual(low)
    expect(Math.max(...values)).toBeLessThanOrEqual(high)
    const mean = values.reduce((sum, value, i) => sum + (weights[i]! / total) * value, 0)
    const sd = Math.sqrt(values.reduce((sum, value, i) => sum + (weights[i]! / total) * (value - mean) ** 2, 0))
    const [wantedMean, wantedSd] = moments[k]!
    expect(mean / (wantedMean ?? mean)).toBeCloseTo(1, 3)
    expect(sd / (wantedSd ?? sd)).toBeCloseTo(1, 2)
  })
  test('a cut-off prior is the whole one between its ends', () => {
    // Half-way up the cut-off normal: half-way between the shares of its ends.
    const middle = (normalBelow(-0.5) + normalBelow(2.5)) / 2
    expect(normalBelow((valueAtScore(priors[3]!, 0) - 3) / 2)).toBeCloseTo(middle, 12)
  })
  test('from a declared range: in proportion where it spans a factor of ten', () => {
    expect(priorOf({ min: 0.1, max: 1 })).toEqual({ kind: 'log-uniform', low: 0.1, high: 1 })
    expect(priorOf({ min: 0, max: 1 })).toEqual({ kind: 'uniform', low: 0, high: 1 })
  })
  test('distribution functions agree with tables', () => {
    expect(normalBelow(1.959963984540054)).toBeCloseTo(0.975, 14)
    expect(normalBelow(-4)).toBeCloseTo(3.167124183311986e-5, 16)
    expect(chiSquareAbove(7, 14.067)).toBeCloseTo(0.05, 4)
    expect(gammaBelow(3, 2)).toBeCloseTo(0.3233235838169366, 13)
  })
})

describe('distances', () => {
  const settings: DistanceSettings = { p: 2, scale: 'tolerance', never: 3, cap: 3 }
  const base: FitTarget = { id: 'x', value: 10, low: 8, high: 12, tolerance: 2, weight: 1 }

  test('never, outcomes, and what the record says never happened', () => {
    expect(errorOf(base, null, 2, 3)).toBe(3)
    expect(errorOf({ ...base, value: 'crushed' }, 'faded', 1, 3)).toBe(3)
    expect(errorOf({ ...base, value: 'crushed' }, 'crushed', 1, 3)).toBe(0)
    const never = { ...base, value: null, low: 6 }
    expect(errorOf(never, null, 1, 3)).toBe(0)
    expect(errorOf(never, 7, 1, 3)).toBe(0)
    expect(errorOf(never, 4, 1, 3)).toBe(-2)
  })
  test('people are compared in proportion, and fifteen are nobody', () => {
    const crowd = fitTarget({
      id: 'c',
      label: { en: 'crowd', ar: 'حشد' },
      measure: { kind: 'peak-crowd' },
      group: 'crowds',
      value: 1585,
      low: 1000,
      high: 2000,
      unit: 'people',
      source: 's',
    })
    expect(errorOf(crowd, 2545, crowd.tolerance, 3)).toBeCloseTo(1, 12)
    expect(Math.abs(errorOf({ ...crowd, value: 0 }, 5, crowd.tolerance, 3))).toBeLessThan(0.7)
  })
  test('are norms: by the power, capped, the worst alone', () => {
    const problem: FitProblem = { parameters: [], targets: [base, { ...base, id: 'y', weight: 3 }] }
    expect(distanceOf(problem, settings, [2, 2], [12, 10])).toBe(0.5)
    expect(distanceOf(problem, { ...settings, p: 1 }, [2, 2], [12, 10])).toBe(0.25)
    expect(distanceOf(problem, { ...settings, p: Infinity }, [2, 2], [12, 16])).toBe(3)
    expect(distanceOf(problem, settings, [2, 2], [1000, 1000])).toBe(3)
    expect(distanceOf(problem, { ...settings, p: 3 }, [2, 2], [14, 14])).toBeCloseTo(2, 12)
  })
  test('scales measured from simulations leave out what never happened', () => {
    const problem: FitProblem = { parameters: [], targets: [base] }
    expect(scalesFrom(problem, [[1], [2], [null], [4], [9]])).toEqual([1.5])
    expect(scalesFrom(problem, [[1], [1], [1]])).toEqual([2])
  })
})

const problem: FitProblem = {
  parameters: [{ name: 'x', prior: { kind: 'uniform', low: 0, high: 10 } }],
  targets: [{ id: 'x', value: 4, low: null, high: null, tolerance: 1, weight: 1 }],
}
const settings: FitSettings = {
  seed: 3,
  particles: 50,
  first: 100,
  quantile: 0.5,
  kernel: 'global',
  distance: { p: 2, scale: 'tolerance', never: 3, cap: Infinity },
  stop: { threshold: 0.01, generations: 4, acceptance: 0, simulations: 1e6, seconds: Infinity },
}
const stopAt = (stop: Partial<FitSettings['stop']>): FitSettings => ({ ...settings, stop: { ...settings.stop, ...stop } })

describe('the course of a fit', () => {
  test('is the same again, and hangs on its seed', () => {
    const run = (seed: number): FitState => fitWith(problem, { ...settings, seed }, ([x]) => [x!])
    expect(run(3)).toEqual(run(3))
    expect(lastOf(run(3)).particles[0]!.values).not.toEqual(lastOf(run(4)).particles[0]!.values)
  })
  test('thresholds fall, weights add up, every kept particle is near enough', () => {
    assert(
      property(integer({ min: 0, max: 1e6 }), constantFrom('global', 'local'), (seed, kernel) => {
        const { populations } = fitWith(problem, { ...settings, seed, kernel }, ([x]) => [Math.round(3 * x!)])
        for (const [k, { threshold, particles }] of populations.entries()) {
          expect(threshold).toBeLessThan(populations[k - 1]?.threshold ?? Infinity)
          expect(particles.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10)
          expect(particles.every(({ distance }) => distance <= threshold)).toBe(true)
        }
      }),
      { numRuns: 20, seed: 1 },
    )
  })
  test('ends for the reason that comes first', () => {
    const over = (own: FitSettings): FitState['over'] => fitWith(problem, own, ([x]) => [x!]).over
    expect(over(settings)).toBe('generations')
    expect(over(stopAt({ threshold: 2 }))).toBe('threshold')
    expect(over(stopAt({ simulations: 150 }))).toBe('simulations')
    expect(over(stopAt({ generations: 100, threshold: 0, acceptance: 0.9 }))).toBe('acceptance')
    expect(fitWith(problem, stopAt({ generations: 100, threshold: 0 }), () => [5]).over).toBe('stuck')
  })
  test('keeps to the time it is given, and asks for no more than fits into what is left', () => {
    let state = startFit(problem, stopAt({ seconds: 130, generations: 100, threshold: 0 }))
    while (state.over === null) {
      const asked = propose(state)
      expect(state.seconds + asked.length).toBeLessThanOrEqual(130)
      // A second for each.
      state = accept(
        state,
        asked,
        asked.map(({ values }) => [values[0]!]),
        asked.length,
      )
    }
    expect(state.over).toBe('seconds')
    expect(state.seconds).toBeGreaterThan(125)
  })
  test('failed simulations are counted and never kept', () => {
    const state = fitWith(problem, settings, ([x]) => (x! > 4 ? null : [x!]))
    expect(state.populations[0]!.failed).toBeGreaterThan(20)
    expect(lastOf(state).particles.every(({ values }) => values[0]! <= 4)).toBe(true)
  })
  test('giving up what is too far already changes nothing that is kept', () => {
    const two: FitProblem = {
      parameters: [...problem.parameters, { name: 'y', prior: { kind: 'uniform', low: 0, high: 10 } }],
      targets: [...problem.targets, { ...problem.targets[0]!, id: 'y', value: 7 }],
    }
    let given = 0
    const course = (early: boolean): FitState => {
      let state = startFit(two, settings)
      while (state.over === null) {
        const asked = propose(state)
        const before = state
        const answers = asked.map(({ values }): FitAnswer => (early && !mayBeNear(before, [values[0]!]) ? 'far' : values))
        given += answers.filter((answer) => answer === 'far').length
        state = accept(state, asked, answers, 0)
      }
      return state
    }
    expect(course(true)).toEqual(course(false))
    expect(given).toBeGreaterThan(20)
  })
  test('scales that follow the generations shrink with them', () => {
    const state = fitWith(problem, { ...settings, distance: { ...settings.distance, scale: 'generation' } }, ([x]) => [x!])
    expect(state.scales[0]!).toBeLessThan(1)
    expect(state.scales[0]!).toBeGreaterThan(0)
  })
})

describe('what is told of a fit', () => {
  test('quantiles under weights', () => {
    const even = [0.25, 0.25, 0.25, 0.25]
    expect(weightedQuantiles([4, 1, 3, 2], even, [0.125, 0.5, 0.875])).toEqual([1, 2.5, 4])
    expect(weightedQuantiles([1, 2], [0.9, 0.1], [0.25])).toEqual([1])
  })
  test('a number nobody asks about is sloppy, and keeps its prior', () => {
    const two = { ...problem, parameters: [...problem.parameters, { name: 'idle', prior: { kind: 'uniform' as const, low: 0, high: 1 } }] }
    const state = fitWith(two, { ...settings, particles: 300, first: 900 }, ([x]) => [x!])
    const [stiff, sloppy] = directionsOf(two.parameters, lastOf(state).particles)
    expect([stiff!.kind, stiff!.parts[0]!.name]).toEqual(['stiff', 'x'])
    expect([sloppy!.kind, sloppy!.parts[0]!.name]).toEqual(['sloppy', 'idle'])
    const [, idle] = marginalsOf(two.parameters, lastOf(state).particles)
    expect(idle!.left).toBeGreaterThan(0.7)
    expect(idle!.quantiles[3]!).toBeCloseTo(idle!.prior[3]!, 0.5)
  })
  test('a predictive check has the band of an ensemble and the share of draws beyond the record', () => {
    const base: Omit<Target, 'id' | 'value'> = {
      low: null,
      high: null,
      source: 's',
      group: 'crowds',
      unit: 'people',
      label: { en: 'crowd', ar: 'حشد' },
      measure: { kind: 'peak-crowd' },
    }
    const target = (id: string, value: Target['value']): Target => ({ ...base, id, value })
    const targets = [target('middle', 5), target('far', 100), target('never', null), target('end', 'crushed')]
    const rows = predictiveOf(
      targets,
      Array.from({ length: 11 }, (_, i) => [i, i, i < 2 ? i : null, i < 6 ? 'crushed' : 'faded']),
    )
    expect(rows.map(({ hit }) => hit)).toEqual([true, false, true, true])
    expect(rows[0]).toMatchObject({ band: [1, 9], model: 5, p: 1 })
    expect(rows[1]!.p).toBe(0)
    expect(rows[3]!.p).toBeCloseTo(6 / 11, 12)
  })
  test('ranks that pile up at the ends are found', () => {
    const even = Array.from({ length: 200 }, (_, i) => i % 20)
    expect(rankCheck('x', even, 19, 10).p).toBeGreaterThan(0.99)
    const piled = even.map((rank) => (rank < 10 ? 0 : 19))
    const check = rankCheck('x', piled, 19, 10)
    expect(check.p).toBeLessThan(1e-6)
    expect(check.farthest).toBeGreaterThan(check.band)
  })
  test('eigenvectors rebuild the matrix', () => {
    const matrix = [
      [4, 1, 0.5],
      [1, 3, -1],
      [0.5, -1, 2],
    ]
    const found = eigenOf(matrix)
    for (const i of [0, 1, 2]) {
      for (const j of [0, 1, 2]) {
        const rebuilt = found.reduce((sum, { value, vector }) => sum + value * vector[i]! * vector[j]!, 0)
        expect(rebuilt).toBeCloseTo(matrix[i]![j]!, 12)
      }
    }
  })
})
