import { describe, expect, test } from 'vitest'
import { stream, uniform } from '../../random/index.ts'
import { latinHypercube } from '../designs/latin.ts'
import { readFactor, type Factor } from '../designs/factors.ts'
import { morrisDesign } from '../designs/morris.ts'
import { saltelliDesign } from '../designs/saltelli.ts'
import { sobolSequence } from '../designs/sobol.ts'
import { elementaryEffects } from './effects.ts'
import { pawn } from './pawn.ts'
import { varianceIndices } from './variance.ts'

const names = ['reserve', 'corruption', 'promise', 'patience', 'trust', 'rents', 'deepShare', 'leadership']
const factors = (count: number): Factor[] => names.slice(0, count).map((name) => readFactor(name).value!)

type Row = readonly number[]

/** Ishigami and Homma 1990 with a = 7, b = 0.1. */
function ishigami(row: Row): number {
  const [x1, x2, x3] = row.map((unit) => -Math.PI + 2 * Math.PI * unit)
  return Math.sin(x1!) + 7 * Math.sin(x2!) ** 2 + 0.1 * x3! ** 4 * Math.sin(x1!)
}

const weights = [0, 1, 4.5, 9, 99, 99, 99, 99]

/** The G function of Sobol. */
function g(row: Row): number {
  return row.reduce((product, unit, k) => (product * (Math.abs(4 * unit - 2) + weights[k]!)) / (1 + weights[k]!), 1)
}

/** The closed forms, as methods of sensitivity are held against (Saltelli et al. 2008). */
const ishigamiExact = (() => {
  const v1 = (1 + (0.1 * Math.PI ** 4) / 5) ** 2 / 2
  const v2 = 7 ** 2 / 8
  const v13 = (0.1 ** 2 * Math.PI ** 8 * 8) / 225
  const all = v1 + v2 + v13
  return { variance: all, first: [v1 / all, v2 / all, 0], total: [(v1 + v13) / all, v2 / all, v13 / all], pair13: v13 / all }
})()

const gExact = (() => {
  const own = weights.map((a) => 1 / (3 * (1 + a) ** 2))
  const all = own.reduce((product, v) => product * (1 + v), 1) - 1
  return { first: own.map((v) => v / all), total: own.map((v) => (v * (all + 1)) / (1 + v) / all) }
})()

describe('indices of variance', () => {
  test('the closed forms are the published numbers', () => {
    expect(ishigamiExact.variance).toBeCloseTo(13.8446, 4)
    expect(ishigamiExact.first.map((value) => Number(value.toFixed(4)))).toEqual([0.3139, 0.4424, 0])
    expect(ishigamiExact.total.map((value) => Number(value.toFixed(4)))).toEqual([0.5576, 0.4424, 0.2437])
    expect(gExact.first.slice(0, 4).map((value) => Number(value.toFixed(4)))).toEqual([0.7162, 0.179, 0.0237, 0.0072])
    expect(gExact.total.slice(0, 4).map((value) => Number(value.toFixed(4)))).toEqual([0.7871, 0.2422, 0.0343, 0.0105])
  })

  test('of Ishigami at 4,096 base samples lie within 3 standard errors of the closed form, second order too', () => {
    const design = saltelliDesign(factors(3), 4096, true)
    const { rows, pairs, deviation } = varianceIndices(design, design.rows.map(ishigami), { replicates: 200 })
    for (const [k, { first, total }] of rows.entries()) {
      expect(Math.abs(first.value - ishigamiExact.first[k]!)).toBeLessThan(3 * first.error)
      expect(Math.abs(total.value - ishigamiExact.total[k]!)).toBeLessThan(3 * total.error)
      expect(first.error).toBeLessThan(0.03)
      expect(total.error).toBeLessThan(0.03)
    }
    const exact = [0, ishigamiExact.pair13, 0]
    for (const [k, { second }] of pairs.entries()) expect(Math.abs(second.value - exact[k]!)).toBeLessThan(3 * second.error)
    expect(pairs.map(({ factors: pair }) => pair)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
    expect(deviation ** 2).toBeCloseTo(ishigamiExact.variance, 0)
    // what SALib 1.5.2 printed at this size
    expect(rows.map(({ first }) => Number(first.value.toFixed(4)))).toEqual([0.3141, 0.4425, -0.0001])
    expect(rows.map(({ total }) => Number(total.value.toFixed(4)))).toEqual([0.5574, 0.4425, 0.2433])
  })

  test("of Sobol's G at 4,096 base samples too", () => {
    const design = saltelliDesign(factors(8), 4096, false)
    const { rows } = varianceIndices(design, design.rows.map(g), { replicates: 200 })
    for (const [k, { first, total }] of rows.entries()) {
      expect(Math.abs(first.value - gExact.first[k]!)).toBeLessThan(3 * first.error)
      expect(Math.abs(total.value - gExact.total[k]!)).toBeLessThan(3 * total.error)
    }
  })

  test('equal those of the formulas of SALib on an equal design, to 1e-9', () => {
    // the formulas of SALib 1.5 in NumPy, on the Sobol points 64…127 of SciPy 1.17.1
    const design = saltelliDesign(factors(3), 64, true, { skip: 64 })
    const { rows, pairs } = varianceIndices(design, design.rows.map(ishigami))
    const close = (got: readonly number[], wanted: readonly number[]): void => {
      for (const [k, value] of wanted.entries()) expect(Math.abs(got[k]! - value)).toBeLessThan(1e-9)
    }
    close(
      rows.map(({ first }) => first.value),
      [0.33288102628956323, 0.3625565440736223, 0.029790208055050883],
    )
    close(
      rows.map(({ total }) => total.value),
      [0.6173886067211046, 0.4439066230292659, 0.2898922639255715],
    )
    close(
      pairs.map(({ second }) => second.value),
      [0.16355710240960625, 0.3611737864875838, 0.10314425823892394],
    )
  })

  test('intervals hold the closed form about as often as they say', () => {
    let held = 0
    for (let seed = 1; seed <= 40; seed++) {
      const design = saltelliDesign(factors(3), 256, false, { scramble: seed })
      const { rows } = varianceIndices(design, design.rows.map(ishigami), { replicates: 100, seed })
      for (const [k, { total }] of rows.entries()) {
        if (total.interval[0] <= ishigamiExact.total[k]! && ishigamiExact.total[k]! <= total.interval[1]) held++
      }
    }
    // Sobol points are better than the bootstrap, which takes them for random ones, can know
    expect(held / 120).toBeGreaterThan(0.9)
  })

  test('leave out blocks with a failed run, and say nothing of what never changes', () => {
    const design = saltelliDesign(factors(3), 64, false)
    const y = design.rows.map(ishigami)
    const { base, leftOut } = varianceIndices(design, y.with(7, NaN).with(9, NaN).with(30, NaN))
    expect([base, leftOut]).toEqual([62, 2])
    expect(
      varianceIndices(
        design,
        y.map(() => 4),
      ),
    ).toMatchObject({ rows: [], deviation: 0 })
  })
})

describe('elementary effects', () => {
  test('of a sum are its slopes, without spread', () => {
    const design = morrisDesign(factors(3), 8, { seed: 2 })
    const { rows } = elementaryEffects(
      design,
      design.rows.map(([a, b]) => 5 * a! - 2 * b!),
    )
    expect(rows.map(({ mu }) => mu)).toEqual([5, -2, 0].map((value) => expect.closeTo(value, 12) as number))
    expect(rows.map(({ muStar }) => muStar.value)).toEqual([5, 2, 0].map((value) => expect.closeTo(value, 12) as number))
    for (const { sigma, muStar } of rows) {
      expect(sigma).toBeCloseTo(0, 12)
      expect(muStar.error).toBeCloseTo(0, 12)
    }
  })
  test('of a product and of a switch', () => {
    const own = [...factors(2), readFactor('danger').value!]
    const design = morrisDesign(own, 40, { seed: 2 })
    const { rows } = elementaryEffects(
      design,
      design.rows.map(([a, b, c]) => a! * b! + (c! >= 0.5 ? 3 : 0)),
    )
    expect(rows[0]!.sigma).toBeGreaterThan(0.2)
    expect(rows[0]!.muStar.interval[0]).toBeLessThan(0.5)
    expect(rows[0]!.muStar.interval[1]).toBeGreaterThan(0.4)
    expect(rows[2]!.mu).toBeCloseTo(3, 12)
  })
  test('equal the plain form, n − 1, trajectory by trajectory', () => {
    const design = morrisDesign(factors(3), 6, { seed: 9 })
    const y = design.rows.map(ishigami)
    const effects = [0, 1, 2].map((k) =>
      [0, 1, 2, 3, 4, 5].map((t) => {
        const move = [1, 2, 3].find((row) => design.rows[4 * t + row]![k] !== design.rows[4 * t + row - 1]![k])!
        const up = design.rows[4 * t + move]![k]! > design.rows[4 * t + move - 1]![k]!
        return ((up ? 1 : -1) * (y[4 * t + move]! - y[4 * t + move - 1]!)) / design.step
      }),
    )
    for (const { factor, mu, muStar, sigma } of elementaryEffects(design, y).rows) {
      const own = effects[factor]!
      const mean = own.reduce((sum, value) => sum + value, 0) / 6
      expect(mu).toBeCloseTo(mean, 9)
      expect(muStar.value).toBeCloseTo(own.reduce((sum, value) => sum + Math.abs(value), 0) / 6, 9)
      expect(sigma).toBeCloseTo(Math.sqrt(own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 5), 9)
    }
  })
  test('leave out trajectories with a failed run', () => {
    const design = morrisDesign(factors(3), 6, { seed: 9 })
    expect(elementaryEffects(design, design.rows.map(ishigami).with(5, NaN))).toMatchObject({ trajectories: 5, leftOut: 1 })
  })
})

describe('sensitivity by distributions', () => {
  test('equals the formulas of SALib on an equal design', () => {
    // scipy.stats.ks_2samp over slices by numpy.nanquantile, SciPy 1.17.1
    const design = sobolSequence(factors(3), 200, { skip: 1 })
    const { rows } = pawn(design, design.rows.map(ishigami), { replicates: 20 })
    const wanted = [
      [0.17, 0.31100000000000005, 0.32499999999999996, 0.43],
      [0.19, 0.3484473684210526, 0.38473684210526315, 0.51],
      [0.09, 0.16907894736842105, 0.1675, 0.22078947368421054],
    ]
    for (const [k, { least, mean, median, most }] of rows.entries()) {
      for (const [j, value] of [least, mean, median.value, most].entries()) expect(Math.abs(value - wanted[k]![j]!)).toBeLessThan(1e-9)
    }
  })
  test('finds what matters where the tail does all, and shows nothing of what does not', () => {
    // a rare explosion: of 20 rows one is large
    const design = latinHypercube(factors(4), 600, 3)
    const y = design.rows.map(([a, b], row) => (a! > 0.9 && b! > 0.5 ? 1e6 : 0) + a! + uniform(1, stream('test'), 0, row))
    const { rows } = pawn(design, y, { replicates: 50 })
    expect(rows[0]!.median.value).toBeGreaterThan(2 * rows[0]!.noise)
    expect(rows[2]!.median.value).toBeLessThan(1.2 * rows[2]!.noise)
    expect(rows[3]!.median.value).toBeLessThan(1.2 * rows[3]!.noise)
  })
  test('slices a switch by its two values', () => {
    const design = latinHypercube([readFactor('danger').value!, ...factors(1)], 100, 1)
    const { rows } = pawn(
      design,
      design.rows.map(([a]) => (a! >= 0.5 ? 1 : 0)),
      { replicates: 20 },
    )
    expect(rows[0]!.least).toBeCloseTo(0.5, 12)
    expect(rows[0]!.most).toBeCloseTo(0.5, 12)
  })
})
