/** The fitter against posteriors that are known exactly (research: methods.md, section 2.2), and against itself. */
import { describe, expect, test } from 'vitest'
import { binomial, exp, normal, poisson, stream, uniform } from '../../random/index.ts'
import { adjusted, calibrateFit, correlationsOf, directionsOf, fitWith, lastOf } from './index.ts'
import type { FitAnswer, FitProblem, FitSettings, FitState, FitTarget, Particle, Proposal } from './index.ts'

const target = (id: string, value: number, tolerance = 1): FitTarget => ({ id, value, low: null, high: null, tolerance, weight: 1 })
const settings = (over: Partial<FitSettings> = {}): FitSettings => ({
  seed: 7,
  particles: 400,
  first: 800,
  quantile: 0.5,
  kernel: 'global',
  distance: { p: 2, scale: 'tolerance', never: 3, cap: Infinity },
  ...over,
  stop: { threshold: 0, generations: 9, acceptance: 0.01, simulations: 200_000, seconds: Infinity, ...over.stop },
})

/** Random numbers of a simulation: named by its proposal. */
function noise({ generation, index }: Proposal, k: number, seed = 1): number {
  return normal(seed, stream(`noise ${k}`), generation, index)
}

function momentsOf(particles: readonly Particle[], i = 0): { readonly mean: number; readonly sd: number } {
  const mean = particles.reduce((sum, { weight, values }) => sum + weight * values[i]!, 0)
  const variance = particles.reduce((sum, { weight, values }) => sum + weight * (values[i]! - mean) * (values[i]! - mean), 0)
  return { mean, sd: Math.sqrt(variance) }
}

/** The fit's mean and spread against the exact ones: within four standard errors of what its own effective sample can know. */
function expectMoments(state: FitState, mean: number, sd: number, wider = 0, i = 0): void {
  const { particles, effective } = lastOf(state)
  const own = momentsOf(particles, i)
  expect(Math.abs(own.mean - mean)).toBeLessThan((4 * sd) / Math.sqrt(effective) + wider * sd)
  expect(own.sd / sd).toBeGreaterThan(1 - 4 / Math.sqrt(2 * effective))
  expect(own.sd / sd).toBeLessThan(1 + 4 / Math.sqrt(2 * effective) + wider)
}

const normalMean: FitProblem = { parameters: [{ name: 'mu', prior: { kind: 'normal', mean: 0, sd: 1 } }], targets: [target('y', 1)] }
const drawNormal = ([mu]: readonly number[], of: Proposal, seed = 1): FitAnswer => [mu! + 0.5 * noise(of, 0, seed)]

describe('posteriors known exactly', () => {
  test('normal mean: 0.800, sd 0.447', () => {
    const state = fitWith(normalMean, settings(), drawNormal)
    expectMoments(state, 0.8, 0.4472, 0.02)
    const { effective, threshold } = lastOf(state)
    expect(threshold).toBeLessThan(0.05)
    expect(effective).toBeGreaterThan(150)
    // Stopped at a wide threshold the same fit must be too wide: the test above can fail.
    const wide = fitWith(normalMean, settings({ stop: { ...settings().stop, generations: 1 } }), drawNormal)
    expect(momentsOf(lastOf(wide).particles).mean).toBeLessThan(0.75)
  })
  test('the mixture of Sisson et al. 2007: mean 0, sd 0.711, half of it within 0.1', () => {
    const problem: FitProblem = {
      parameters: [{ name: 'theta', prior: { kind: 'uniform', low: -10, high: 10 } }],
      targets: [target('y', 0)],
    }
    const state = fitWith(
      problem,
      settings({ particles: 800, first: 3200, stop: { ...settings().stop, threshold: 0.025, acceptance: 0 } }),
      ([theta], of) => [theta! + noise(of, 0) * (uniform(1, stream('which'), of.generation, of.index) < 0.5 ? 1 : 0.1)],
    )
    expectMoments(state, 0, 0.7106, 0.02)
    const middle = lastOf(state).particles.filter(({ values }) => Math.abs(values[0]!) < 0.1)
    // ½·0.683 + ½·0.080
    expect(middle.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(0.381, 1)
  })
  test('beta-binomial at zero tolerance: 0.667, sd 0.131', () => {
    const problem: FitProblem = { parameters: [{ name: 'p', prior: { kind: 'beta', a: 1, b: 1 } }], targets: [target('hits', 7)] }
    const state = fitWith(problem, settings({ particles: 800, first: 800 }), ([p], { generation, index }) => [
      binomial(1, stream('hits'), generation, index, 10, p!),
    ])
    expect(state.over).toBe('threshold')
    expect(lastOf(state).threshold).toBe(0)
    expectMoments(state, 2 / 3, 0.13074)
  })
  test('gamma-Poisson at zero tolerance: 2.952, sd 0.375', () => {
    const problem: FitProblem = {
      parameters: [{ name: 'rate', prior: { kind: 'gamma', shape: 2, scale: 1 } }],
      targets: [target('sum', 60)],
    }
    const state = fitWith(
      problem,
      settings({ stop: { ...settings().stop, generations: 30, acceptance: 0 } }),
      ([rate], { generation, index }) => [poisson(1, stream('count'), generation, index, 20 * rate!)],
    )
    expect(lastOf(state).threshold).toBe(0)
    expectMoments(state, 62 / 21, Math.sqrt(62) / 21)
  })
})

describe('two numbers of a linear model', () => {
  const rows = [
    [1, 0],
    [1, 1],
    [0.5, 1.5],
  ] as const
  const sd = 0.5
  const seen = [1, 0.5, 0.1]
  const problem: FitProblem = {
    parameters: ['a', 'b'].map((name) => ({ name, prior: { kind: 'normal' as const, mean: 0, sd: 1 } })),
    targets: seen.map((value, k) => target(`y${k}`, value, sd)),
  }
  // Posterior precision 1 + XᵀX/σ², by hand for two columns.
  const sum = (f: (row: readonly [number, number], k: number) => number): number =>
    rows.reduce((total, row, k) => total + f(row, k) / (sd * sd), 0)
  const [aa, ab, bb] = [1 + sum(([x]) => x * x), sum(([x, z]) => x * z), 1 + sum(([, z]) => z * z)]
  const [ya, yb] = [sum(([x], k) => x * seen[k]!), sum(([, z], k) => z * seen[k]!)]
  const determinant = aa * bb - ab * ab
  const exact = {
    mean: [(bb * ya - ab * yb) / determinant, (aa * yb - ab * ya) / determinant],
    sd: [Math.sqrt(bb / determinant), Math.sqrt(aa / determinant)],
    correlation: -ab / Math.sqrt(aa * bb),
  }
  const simulate = (values: readonly number[], of: Proposal): FitAnswer =>
    rows.map(([x, z], k) => x * values[0]! + z * values[1]! + sd * noise(of, k))

  test.for(['global', 'local'] as const)('%s kernel', (kernel) => {
    const state = fitWith(problem, settings({ kernel, particles: 600, stop: { ...settings().stop, generations: 12 } }), simulate)
    for (const i of [0, 1]) expectMoments(state, exact.mean[i]!, exact.sd[i]!, 0.08, i)
    expect(correlationsOf(lastOf(state).particles)[0]![1]!).toBeCloseTo(exact.correlation, 0.7)
  })
  test('the adjustment brings a wide fit to the exact posterior', () => {
    const state = fitWith(problem, settings({ particles: 1000, first: 4000, stop: { ...settings().stop, generations: 1 } }), simulate)
    expect(momentsOf(lastOf(state).particles).sd / exact.sd[0]!).toBeGreaterThan(1.2)
    const moved = { ...state, populations: [adjusted(state)] }
    for (const i of [0, 1]) expectMoments(moved, exact.mean[i]!, exact.sd[i]!, 0.02, i)
  })
  test('stiff and sloppy directions are those of the exact covariance', () => {
    const state = fitWith(problem, settings({ particles: 600, stop: { ...settings().stop, generations: 12 } }), simulate)
    const [stiff, other] = directionsOf(problem.parameters, lastOf(state).particles)
    // Eigenvalues of the exact covariance: 1 over those of the precision.
    const middle = (aa + bb) / 2
    const off = Math.sqrt(((aa - bb) / 2) * ((aa - bb) / 2) + ab * ab)
    expect(stiff!.left / (1 / (middle + off))).toBeCloseTo(1, 0.5)
    expect(other!.left / (1 / (middle - off))).toBeCloseTo(1, 0.5)
    expect(stiff!.kind).toBe('stiff')
    expect(Math.sign(stiff!.parts[0]!.weight)).toBe(Math.sign(stiff!.parts[1]!.weight))
  })
})

describe('an epidemic in a small school', () => {
  // Chain-binomial SIR, 12 people, one ill at first: chance of falling ill 1 − exp(−β·ill/12), of recovering 1 − exp(−γ), a day.
  const people = 12
  const observed = { size: 7, days: 6 }
  const problem: FitProblem = {
    parameters: [
      { name: 'beta', prior: { kind: 'uniform', low: 0, high: 3 } },
      { name: 'gamma', prior: { kind: 'uniform', low: 0.1, high: 1.5 } },
    ],
    targets: [target('size', observed.size), target('days', observed.days)],
  }
  const simulate = ([beta, gamma]: readonly number[], { generation, index }: Proposal): FitAnswer => {
    let [well, ill, days] = [people - 1, 1, 0]
    while (ill > 0 && days < 60) {
      const falls = binomial(1, stream(`falls ${days}`), generation, index, well, 1 - exp((-beta! * ill) / people))
      const rises = binomial(1, stream(`rises ${days}`), generation, index, ill, 1 - exp(-gamma!))
      well -= falls
      ill += falls - rises
      days++
    }
    return [people - well, days]
  }
  /** Chance of exactly the size and days observed, by going through all courses. */
  function likelihood(beta: number, gamma: number): number {
    const choose = (n: number, k: number): number => Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((a, b) => a * b, 1)
    const chance = (n: number, k: number, p: number): number => choose(n, k) * p ** k * (1 - p) ** (n - k)
    let now = new Map([[(people - 1) * 100 + 1, 1]])
    for (let day = 1; day <= observed.days; day++) {
      const next = new Map<number, number>()
      for (const [state, share] of now) {
        const [well, ill] = [Math.floor(state / 100), state % 100]
        if (ill === 0) continue
        for (let falls = 0; falls <= well; falls++) {
          const left = well - falls
          if (left < people - observed.size) continue
          for (let rises = 0; rises <= ill; rises++) {
            const key = left * 100 + ill + falls - rises
            const part = chance(well, falls, 1 - Math.exp((-beta * ill) / people)) * chance(ill, rises, 1 - Math.exp(-gamma))
            next.set(key, (next.get(key) ?? 0) + share * part)
          }
        }
      }
      now = next
    }
    return now.get((people - observed.size) * 100) ?? 0
  }

  test('posterior of both rates equals that of the exact likelihood on a grid', () => {
    const state = fitWith(
      problem,
      settings({
        particles: 500,
        first: 2000,
        quantile: 0.4,
        stop: { ...settings().stop, generations: 20, acceptance: 0, simulations: 400_000 },
      }),
      simulate,
    )
    expect(lastOf(state).threshold).toBe(0)
    const grid = Array.from({ length: 30 }, (_, i) => (i + 0.5) / 30)
    const points = grid.flatMap((u) => grid.map((v) => [3 * u, 0.1 + 1.4 * v] as const))
    const shares = points.map(([beta, gamma]) => likelihood(beta, gamma))
    const total = shares.reduce((a, b) => a + b, 0)
    for (const i of [0, 1] as const) {
      const mean = points.reduce((sum, point, k) => sum + (shares[k]! / total) * point[i], 0)
      const variance = points.reduce((sum, point, k) => sum + (shares[k]! / total) * (point[i] - mean) * (point[i] - mean), 0)
      expectMoments(state, mean, Math.sqrt(variance), 0.01, i)
    }
  })
})

describe('the fitter against itself', () => {
  const small = settings({ particles: 120, first: 240, stop: { ...settings().stop, generations: 5, acceptance: 0 } })
  const fit =
    (own: FitSettings) =>
    ([mu]: readonly number[], seed: number): FitState => {
      const y = mu! + 0.5 * normal(seed, stream('data'), 0, 0)
      return fitWith({ ...normalMean, targets: [target('y', y)] }, { ...own, seed }, (values, of) => drawNormal(values, of, seed))
    }

  test('ranks of truths are even', () => {
    const [check] = calibrateFit(normalMean.parameters, 200, 39, 8, 1000, fit(small))
    expect(check!.p).toBeGreaterThan(0.005)
    expect(check!.farthest).toBeLessThan(check!.band)
  })
  test('and are not where the fit is surer than it may be', () => {
    const [check] = calibrateFit(normalMean.parameters, 200, 39, 8, 1000, (truth, seed) => {
      const state = fit({ ...small, stop: { ...small.stop, generations: 1 } })(truth, seed)
      const narrow = {
        ...lastOf(state),
        particles: lastOf(state).particles.map((one) => ({ ...one, scores: one.scores.map((z) => z / 3) })),
      }
      return { ...state, populations: [narrow] }
    })
    expect(check!.p).toBeLessThan(0.001)
    expect(check!.farthest).toBeGreaterThan(check!.band)
  })
})
