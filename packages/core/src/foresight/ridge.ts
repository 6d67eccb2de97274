/**
 * Ridge logistic regression by Newton's method with a Cholesky factor (Le Cessie and van Houwelingen 1992): maximises
 * Σ wᵢ (tᵢ ηᵢ − log(1 + e^ηᵢ)) − ½ Σ λⱼ βⱼ², the intercept free. Pure arithmetic, the same to the bit everywhere.
 */
import { exp, log } from '../random/index.ts'

/** A matrix by rows. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly data: Float64Array
}

export interface RidgeOptions {
  /** One weight a row; all 1 where not given. */
  readonly weights?: Float64Array
  /** Where to start: intercept first. A near start saves steps and changes the answer only below the tolerance. */
  readonly start?: Float64Array
  /** Columns that are not held back. */
  readonly free?: ReadonlySet<number>
  /** What holds back the intercept and free columns all the same, against a fit that has no end; 1e-8 where not given. */
  readonly least?: number
  /** The step below which the fit has arrived. */
  readonly tolerance?: number
}

const mostSteps = 40
/** Convergence is quadratic: what a step of this size leaves is about its square. */
const usualTolerance = 1e-5
const usualLeast = 1e-8

export const logistic = (eta: number): number => 1 / (1 + exp(-eta))
export const logOdds = (p: number): number => log(p / (1 - p))

/**
 * Coefficients, the intercept first.
 * @param strength λ on every column of `x`, which should be standardised.
 * @throws RangeError where `t` has only one kind of outcome.
 */
export function ridge(x: Matrix, t: Float64Array, strength: number, options: RidgeOptions = {}): Float64Array {
  const k = x.columns + 1
  const weights = options.weights ?? new Float64Array(x.rows).fill(1)
  const beta = Float64Array.from(options.start ?? startOf(t, weights, k))
  const { least = usualLeast, tolerance = usualTolerance } = options
  const penalty = Float64Array.from({ length: k }, (_, j) => (j === 0 || options.free?.has(j - 1) === true ? least : strength))
  let score = objective(x, t, weights, beta, penalty)
  for (let step = 0; step < mostSteps; step++) {
    const { gradient, hessian } = slopes(x, t, weights, beta, penalty)
    const move = solve(cholesky(hessian, k), gradient, k)
    let largest = 0
    let size = 1
    const next = new Float64Array(k)
    for (;;) {
      for (let j = 0; j < k; j++) next[j] = beta[j]! + size * move[j]!
      const reached = objective(x, t, weights, next, penalty)
      if (reached >= score - 1e-9 * (1 + Math.abs(score)) || size < 1e-4) {
        score = reached
        break
      }
      size /= 2
    }
    for (let j = 0; j < k; j++) {
      largest = Math.max(largest, Math.abs(next[j]! - beta[j]!))
      beta[j] = next[j]!
    }
    if (largest < tolerance) break
  }
  return beta
}

function startOf(t: Float64Array, weights: Float64Array, k: number): Float64Array {
  let ones = 0
  let all = 0
  for (let i = 0; i < t.length; i++) {
    ones += weights[i]! * t[i]!
    all += weights[i]!
  }
  if (!(ones > 0 && ones < all)) throw new RangeError('a regression needs both outcomes')
  const start = new Float64Array(k)
  start[0] = logOdds(ones / all)
  return start
}

/** β₀ + xᵢ·β of one row. */
export function etaOf(x: Matrix, row: number, beta: Float64Array): number {
  let eta = beta[0]!
  const from = row * x.columns
  for (let j = 0; j < x.columns; j++) eta += x.data[from + j]! * beta[j + 1]!
  return eta
}

function objective(x: Matrix, t: Float64Array, weights: Float64Array, beta: Float64Array, penalty: Float64Array): number {
  let total = 0
  for (let i = 0; i < x.rows; i++) {
    if (weights[i] === 0) continue
    const eta = etaOf(x, i, beta)
    const softplus = eta > 0 ? eta + log(1 + exp(-eta)) : log(1 + exp(eta))
    total += weights[i]! * (t[i]! * eta - softplus)
  }
  for (let j = 0; j < beta.length; j++) total -= 0.5 * penalty[j]! * beta[j]! * beta[j]!
  return total
}

/** Gradient, and minus the matrix of second derivatives (lower triangle, by rows). */
export function slopes(
  x: Matrix,
  t: Float64Array,
  weights: Float64Array,
  beta: Float64Array,
  penalty: Float64Array,
): { readonly gradient: Float64Array; readonly hessian: Float64Array } {
  const k = beta.length
  const gradient = new Float64Array(k)
  const hessian = new Float64Array(k * k)
  const row = new Float64Array(k)
  row[0] = 1
  for (let i = 0; i < x.rows; i++) {
    const w = weights[i]!
    if (w === 0) continue
    const p = logistic(etaOf(x, i, beta))
    for (let j = 1; j < k; j++) row[j] = x.data[i * x.columns + j - 1]!
    const rest = w * (t[i]! - p)
    const curve = w * p * (1 - p)
    for (let j = 0; j < k; j++) {
      const value = row[j]!
      gradient[j]! += rest * value
      if (value === 0) continue
      const scaled = curve * value
      const from = j * k
      for (let l = 0; l <= j; l++) hessian[from + l]! += scaled * row[l]!
    }
  }
  for (let j = 0; j < k; j++) {
    gradient[j]! -= penalty[j]! * beta[j]!
    hessian[j * k + j]! += penalty[j]!
  }
  return { gradient, hessian }
}

/** The lower factor L of a = L Lᵀ (lower triangle of `a`, by rows). @throws RangeError where `a` is not positive. */
export function cholesky(a: Float64Array, k: number): Float64Array {
  const factor = new Float64Array(k * k)
  for (let i = 0; i < k; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = a[i * k + j]!
      for (let l = 0; l < j; l++) rest -= factor[i * k + l]! * factor[j * k + l]!
      if (i !== j) factor[i * k + j] = rest / factor[j * k + j]!
      else if (rest > 0) factor[i * k + i] = Math.sqrt(rest)
      else throw new RangeError('columns depend on each other')
    }
  }
  return factor
}

/** Solves L Lᵀ x = b. */
export function solve(factor: Float64Array, b: Float64Array, k: number): Float64Array {
  const x = Float64Array.from(b)
  for (let i = 0; i < k; i++) {
    for (let l = 0; l < i; l++) x[i]! -= factor[i * k + l]! * x[l]!
    x[i]! /= factor[i * k + i]!
  }
  for (let i = k - 1; i >= 0; i--) {
    for (let l = i + 1; l < k; l++) x[i]! -= factor[l * k + i]! * x[l]!
    x[i]! /= factor[i * k + i]!
  }
  return x
}
