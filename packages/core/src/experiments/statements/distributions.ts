/**
 * Chances and quantiles of the beta, binomial and t distributions, from the room of random numbers alone: the library we use
 * has none of them. The regularised incomplete beta function is the continued fraction of Lentz (DLMF 8.17.22), the quantiles
 * are found by halving, to the last digit a number can hold.
 */
import { exp, log } from '../../random/index.ts'

const halfLogTwoPi = 0.9189385332046727

/** ln Γ(x) for x > 0: Stirling's series after moving the argument beyond 12 (error below 1e-14 of the value). */
export function logGamma(x: number): number {
  let shifted = x
  let product = 1
  while (shifted < 12) {
    product *= shifted
    shifted += 1
  }
  const z = 1 / (shifted * shifted)
  const series = (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360)))))) / shifted
  return (shifted - 0.5) * log(shifted) - shifted + halfLogTwoPi + series - log(product)
}

/** Iₓ(a, b): the chance that a number of the Beta(a, b) distribution is below x. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x))
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b
}

const tiny = 1e-300

function fraction(x: number, a: number, b: number): number {
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return value
}

/** The x below which a number of the Beta(a, b) distribution lies with chance p. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0
  if (p >= 1) return 1
  let low = 0
  let high = 1
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (betaBelow(middle, a, b) < p) low = middle
    else high = middle
  }
}

/** Quantile of Student's t distribution, p from 0 to 1. */
export function tQuantile(p: number, freedom: number): number {
  if (p === 0.5) return 0
  const x = betaQuantile(2 * Math.min(p, 1 - p), freedom / 2, 0.5)
  const size = Math.sqrt((freedom * (1 - x)) / x)
  return p < 0.5 ? -size : size
}

/** The chance of k or fewer of n where each has the chance p. */
export function binomialBelow(k: number, n: number, p: number): number {
  if (k < 0) return 0
  return k >= n ? 1 : 1 - betaBelow(p, k + 1, n - k)
}
