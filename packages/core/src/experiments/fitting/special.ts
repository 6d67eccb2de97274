/**
 * Distribution functions that the fit needs beside those of the statements: normal, gamma and chi-square, from core's own exp
 * and log, so that every machine gives the same bits. Series and continued fraction: DLMF 8.11.4 and 8.9.2.
 */
import { exp, log } from '../../random/index.ts'
import { logGamma } from '../statements/distributions.ts'

const tiny = 1e-300
const precision = 1e-15
const mostTerms = 10_000

/** Share of a gamma distribution of this shape and scale 1 that lies above x: Q(shape, x). */
export function gammaAbove(shape: number, x: number): number {
  if (x <= 0) return 1
  const front = exp(shape * log(x) - x - logGamma(shape))
  if (x < shape + 1) return 1 - front * gammaSeries(shape, x)
  return front * gammaFraction(shape, x)
}

/** The same, below x: P(shape, x). */
export function gammaBelow(shape: number, x: number): number {
  if (x <= 0) return 0
  const front = exp(shape * log(x) - x - logGamma(shape))
  return x < shape + 1 ? front * gammaSeries(shape, x) : 1 - front * gammaFraction(shape, x)
}

function gammaSeries(shape: number, x: number): number {
  let term = 1 / shape
  let sum = term
  for (let n = 1; n < mostTerms; n++) {
    term *= x / (shape + n)
    sum += term
    if (term < sum * precision) break
  }
  return sum
}

function gammaFraction(shape: number, x: number): number {
  let b = x + 1 - shape
  let c = 1 / tiny
  let d = 1 / b
  let value = d
  for (let i = 1; i < mostTerms; i++) {
    const a = -i * (i - shape)
    b += 2
    d = 1 / apart(a * d + b)
    c = apart(b + a / c)
    value *= d * c
    if (Math.abs(d * c - 1) < precision) break
  }
  return value
}

function apart(value: number): number {
  return Math.abs(value) < tiny ? tiny : value
}

/** Share of the standard normal distribution below z. */
export function normalBelow(z: number): number {
  const tail = 0.5 * gammaAbove(0.5, (z * z) / 2)
  return z < 0 ? tail : 1 - tail
}

/** Share of a chi-square distribution above x: the p-value of a test. */
export function chiSquareAbove(degrees: number, x: number): number {
  return gammaAbove(degrees / 2, x / 2)
}

/** The x below which a number of the gamma distribution of this shape and scale 1 lies with chance p, by halving. */
export function gammaQuantile(p: number, shape: number): number {
  let low = 0
  let high = shape + 60 * Math.sqrt(shape) + 60
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (gammaBelow(shape, middle) < p) low = middle
    else high = middle
  }
}
