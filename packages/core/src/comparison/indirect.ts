/**
 * The indirect method: cases are put into groups by thresholds, each group stands for a degree of membership, and a
 * fractional logit on log x, √x, x and x² smooths the steps (Ragin 2008, chapter 5; the form is that of R's QCA). Fitted by
 * iteratively reweighted least squares to the same stop as R's glm.
 */
import { exp, log } from '../random/index.ts'

const mostRounds = 25
const enough = 1e-8

export function fractionalLogit(values: Float64Array, thresholds: readonly number[]): Float64Array {
  const passed = (value: number): number => thresholds.filter((threshold) => value > threshold).length
  const wanted = values.map((value) => Math.round((1000 * passed(value)) / thresholds.length) / 1000)
  const design = scaled(values.map((value) => (value === 0 ? 0.00001 : value)))
  let fitted: Float64Array = wanted.map((y) => (y + 0.5) / 2)
  let odds: Float64Array = fitted.map((mu) => log(mu / (1 - mu)))
  let before = deviance(wanted, fitted)
  for (let round = 0; round < mostRounds; round++) {
    const weights = fitted.map((mu) => Math.sqrt(mu * (1 - mu)))
    const target = odds.map((eta, i) => eta + (wanted[i]! - fitted[i]!) / (fitted[i]! * (1 - fitted[i]!)))
    odds = leastSquares(design, weights, target)
    fitted = odds.map(inverseLogit)
    const now = deviance(wanted, fitted)
    if (Math.abs(now - before) / (Math.abs(now) + 0.1) < enough) break
    before = now
  }
  return fitted
}

/** Kept off 0 and 1 by the smallest step, as R does. */
function inverseLogit(eta: number): number {
  const limit = 2.220446049250313e-16
  if (eta > 30) return 1 - limit
  if (eta < -30) return limit
  return 1 / (1 + exp(-eta))
}

function deviance(wanted: Float64Array, fitted: Float64Array): number {
  let sum = 0
  for (let i = 0; i < wanted.length; i++) sum += part(wanted[i]!, fitted[i]!) + part(1 - wanted[i]!, 1 - fitted[i]!)
  return 2 * sum
}

function part(y: number, mu: number): number {
  return y === 0 ? 0 : y * log(y / mu)
}

/** Columns 1, log x, √x, x, x², each brought to length 1 so that sizes do not matter. */
function scaled(values: Float64Array): Float64Array[] {
  const columns = [values.map(() => 1), values.map((x) => log(x)), values.map((x) => Math.sqrt(x)), values, values.map((x) => x * x)]
  return columns.map((column) => {
    const size = Math.sqrt(dot(column, column))
    return size === 0 ? column : column.map((x) => x / size)
  })
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** Weighted fit of the target by the columns: Gram–Schmidt, done twice for accuracy; a column that adds nothing is left out. */
function leastSquares(columns: readonly Float64Array[], weights: Float64Array, target: Float64Array): Float64Array {
  const basis: Float64Array[] = []
  for (const column of columns) {
    let rest = column.map((x, i) => x * weights[i]!)
    const size = Math.sqrt(dot(rest, rest))
    for (let pass = 0; pass < 2; pass++) {
      for (const one of basis) {
        const share = dot(one, rest)
        rest = rest.map((x, i) => x - share * one[i]!)
      }
    }
    const left = Math.sqrt(dot(rest, rest))
    if (left > 1e-11 * size) basis.push(rest.map((x) => x / left))
  }
  const weighted = target.map((z, i) => z * weights[i]!)
  const fit = new Float64Array(target.length)
  for (const one of basis) {
    const share = dot(one, weighted)
    for (let i = 0; i < fit.length; i++) fit[i]! += share * one[i]!
  }
  return fit.map((z, i) => z / weights[i]!)
}
