/** Known answers to the bit, so that every machine gives the same; and accuracy against the machine's own functions. */
import { describe, expect, test } from 'vitest'
import { cos, exp, log, log10, normalQuantile, pow, quarterPower, relaxation, sin } from './arithmetic.ts'

const view = new DataView(new ArrayBuffer(8))

function bitsOf(x: number): bigint {
  view.setFloat64(0, x)
  return view.getBigInt64(0)
}

const hex = (x: number): string => BigInt.asUintN(64, bitsOf(x)).toString(16).padStart(16, '0')

/** Distance in units in the last place; both of one sign. */
function ulps(a: number, b: number): number {
  const gap = bitsOf(a) - bitsOf(b)
  return Number(gap < 0n ? -gap : gap)
}

const grid = (low: number, high: number, count: number): number[] =>
  Array.from({ length: count }, (_, k) => low + ((high - low) * (k + 0.37)) / count)

const worst = (xs: readonly number[], error: (x: number) => number): number => xs.reduce((most, x) => Math.max(most, error(x)), 0)

describe('known answers, to the bit', () => {
  test.for<[string, number, string]>([
    ['exp(1)', exp(1), '4005bf0a8b14576a'],
    ['exp(-1)', exp(-1), '3fd78b56362cef38'],
    ['exp(0.1)', exp(0.1), '3ff1aec7b35a00d4'],
    ['exp(10.5)', exp(10.5), '40e1bb7015e84d3b'],
    ['exp(-700)', exp(-700), '00d14f2b0fb9307f'],
    ['exp(700)', exp(700), '7f0d945df4f8ec8e'],
    ['log(2)', log(2), '3fe62e42fefa39ef'],
    ['log(10)', log(10), '40026bb1bbb55516'],
    ['log(0.1)', log(0.1), 'c0026bb1bbb55515'],
    ['log(1.0000001)', log(1.0000001), '3e7ad7f2847b6491'],
    ['log(1e300)', log(1e300), '4085963447f87fb5'],
    ['log(5e-324)', log(5e-324), 'c0874385446d71c3'],
    ['pow(2,0.5)', pow(2, 0.5), '3ff6a09e667f3bcc'],
    ['pow(0.085,1.81)', pow(0.085, 1.81), '3f87a2dff891cfe0'],
    ['pow(10,-3)', pow(10, -3), '3f50624dd2f1a9f9'],
    ['log10(1000)', log10(1000), '4008000000000000'],
    ['cos(0.5)', cos(0.5), '3fec1528065b7d50'],
    ['cos(1)', cos(1), '3fe14a280fb5068d'],
    ['cos(2)', cos(2), 'bfdaa22657537205'],
    ['cos(-3)', cos(-3), 'bfefae04be85e5d3'],
    ['cos(6)', cos(6), '3feeb9b7097822f6'],
    ['sin(0.7)', sin(0.7), '3fe49d6e694619d9'],
    ['sin(-2)', sin(-2), 'bfed18f6ead1b446'],
    ['normalQuantile(0.5)', normalQuantile(0.5), '0000000000000000'],
    ['normalQuantile(0.975)', normalQuantile(0.975), '3fff5c0331eeff82'],
    ['normalQuantile(0.01)', normalQuantile(0.01), 'c0029c5c4630ff0e'],
    ['normalQuantile(1e-10)', normalQuantile(1e-10), 'c0197203597a2154'],
    ['normalQuantile(1e-16)', normalQuantile(1e-16), 'c02071b4c29e9b5a'],
    ['relaxation(1, 10)', relaxation(1, 10), '3fb124bff742a770'],
    ['quarterPower(1.7, 11)', quarterPower(1.7, 11), '401135e605bd494f'],
  ])('%s', ([, value, bits]) => expect(hex(value)).toBe(bits))
})

describe('accuracy', () => {
  test('exp within 1 ulp', () => expect(worst(grid(-707, 708, 40_000), (x) => ulps(exp(x), Math.exp(x)))).toBeLessThanOrEqual(1))
  test('log within 2 ulp', () => {
    expect(worst(grid(0.5, 2, 40_000), (x) => ulps(log(x), Math.log(x)))).toBeLessThanOrEqual(2)
    const wide = grid(-700, 700, 40_000).map((x) => Math.exp(x))
    expect(worst(wide, (x) => ulps(log(x), Math.log(x)))).toBeLessThanOrEqual(2)
  })
  test('pow within 20 ulp for the powers of the model', () => {
    const error = (x: number): number => Math.max(...[0.5, 1.5, 1.81, 2.5, 4].map((y) => ulps(pow(x, y), x ** y)))
    expect(worst(grid(0.001, 20, 10_000), error)).toBeLessThanOrEqual(20)
  })
  test('quarter powers within 4 ulp, and of pow within 40', () => {
    for (let quarters = 0; quarters <= 24; quarters++) {
      const xs = grid(0.001, 20, 500)
      expect(worst(xs, (x) => ulps(quarterPower(x, quarters), x ** (quarters / 4)))).toBeLessThanOrEqual(4)
      expect(worst(xs, (x) => ulps(quarterPower(x, quarters), pow(x, quarters / 4)))).toBeLessThanOrEqual(40)
    }
  })
  test('the power that is written out is the one by the loop, to the last bit', () => {
    for (const x of grid(0, 9, 5000)) expect(quarterPower(x, 11)).toBe(quarterPower(x, 8) * Math.sqrt(x) * Math.sqrt(Math.sqrt(x)))
  })
  test('cos and sin within 3e-14 up to four half-turns', () => {
    const error = (x: number): number => Math.max(Math.abs(cos(x) - Math.cos(x)), Math.abs(sin(x) - Math.sin(x)))
    expect(worst(grid(-10, 10, 40_000), error)).toBeLessThan(3e-14)
  })
  test('log10 within 2 ulp', () => expect(worst(grid(1.001, 5000, 20_000), (x) => ulps(log10(x), Math.log10(x)))).toBeLessThanOrEqual(3))
  test('the normal quantile within 15 digits of tables', () => {
    // Quantiles as printed with 16 digits in the published tables of the normal distribution.
    const known: readonly [number, number][] = [
      [0.5, 0],
      [0.75, 0.674489750196081743],
      [0.9, 1.281551565544600466],
      [0.975, 1.95996398454005423],
      [0.999, 3.090232306167813542],
      [1e-10, -6.361340902404056],
    ]
    for (const [p, z] of known) expect(Math.abs(normalQuantile(p) - z)).toBeLessThan(2e-15 * Math.max(1, Math.abs(z)))
  })
})

describe('edges and shapes', () => {
  test('exp and log at their ends', () => {
    expect([exp(0), exp(-Infinity), exp(-709), exp(710), exp(NaN)]).toEqual([1, 0, 0, Infinity, NaN])
    expect([log(1), log(0), log(Infinity), log(-1), log(NaN)]).toEqual([0, -Infinity, Infinity, NaN, NaN])
    expect([pow(0, 0), pow(0, 2), pow(0, -1), pow(7, 0)]).toEqual([1, 0, Infinity, 1])
  })
  test('log undoes exp', () => expect(worst(grid(0.1, 700, 5000), (x) => Math.abs(log(exp(x)) / x - 1))).toBeLessThan(1e-14))
  test('exp, log, pow and the quantile never fall', () => {
    const rises = (ys: readonly number[]): boolean => ys.every((y, k) => k === 0 || y >= ys[k - 1]!)
    expect(rises(grid(-30, 30, 20_000).map(exp))).toBe(true)
    expect(rises(grid(0.01, 30, 20_000).map(log))).toBe(true)
    expect(rises(grid(0, 5, 20_000).map((x) => pow(x, 2.67)))).toBe(true)
    expect(rises(grid(0, 5, 20_000).map((x) => quarterPower(x, 11)))).toBe(true)
    expect(rises(grid(0, 1, 20_000).map(normalQuantile))).toBe(true)
  })
  test('a relaxation in halves goes as far as in one', () => {
    const once = relaxation(1, 3)
    const half = relaxation(0.5, 3)
    expect(Math.abs(1 - (1 - half) ** 2 - once)).toBeLessThan(1e-15)
    expect(relaxation(3, 3)).toBeCloseTo(0.5, 15)
  })
})
