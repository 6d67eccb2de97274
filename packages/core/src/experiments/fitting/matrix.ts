/** The little linear algebra of the fit: symmetric matrices of a dozen rows, as rows of numbers. */

export type Matrix = readonly (readonly number[])[]

export function identity(size: number): Matrix {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => (i === j ? 1 : 0)))
}

/** Means of the columns under weights that add up to one. */
export function weightedMean(rows: Matrix, weights: readonly number[]): readonly number[] {
  const size = rows[0]?.length ?? 0
  const mean = new Array<number>(size).fill(0)
  for (const [k, row] of rows.entries()) for (let i = 0; i < size; i++) mean[i] = mean[i]! + weights[k]! * row[i]!
  return mean
}

/** Mean products of the differences from `centre`, under weights that add up to one. */
export function weightedSpread(rows: Matrix, weights: readonly number[], centre: readonly number[]): Matrix {
  const size = centre.length
  const sum = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (const [k, row] of rows.entries()) {
    const weight = weights[k]!
    if (weight === 0) continue
    for (let i = 0; i < size; i++) {
      const left = weight * (row[i]! - centre[i]!)
      const line = sum[i]!
      for (let j = 0; j <= i; j++) line[j] = line[j]! + left * (row[j]! - centre[j]!)
    }
  }
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) sum[i]![j] = sum[j]![i]!
  return sum
}

export function weightedCovariance(rows: Matrix, weights: readonly number[]): Matrix {
  return weightedSpread(rows, weights, weightedMean(rows, weights))
}

/** Lower triangle L with L·Lᵀ = the matrix; null where the matrix is not positive definite. */
export function cholesky(matrix: Matrix): Matrix | null {
  const size = matrix.length
  const lower = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!
      if (i !== j) lower[i]![j] = sum / lower[j]![j]!
      else if (sum > 0) lower[i]![i] = Math.sqrt(sum)
      else return null
    }
  }
  return lower
}

/** The x of L·x = b. */
export function solveLower(lower: Matrix, b: readonly number[]): number[] {
  const x: number[] = []
  for (let i = 0; i < b.length; i++) {
    let sum = b[i]!
    for (let k = 0; k < i; k++) sum -= lower[i]![k]! * x[k]!
    x.push(sum / lower[i]![i]!)
  }
  return x
}

/** The x of L·Lᵀ·x = b. */
export function solveCholesky(lower: Matrix, b: readonly number[]): readonly number[] {
  const y = solveLower(lower, b)
  const x = new Array<number>(b.length).fill(0)
  for (let i = b.length - 1; i >= 0; i--) {
    let sum = y[i]!
    for (let k = i + 1; k < b.length; k++) sum -= lower[k]![i]! * x[k]!
    x[i] = sum / lower[i]![i]!
  }
  return x
}

export interface Eigen {
  readonly value: number
  /** Of length one; its largest entry is positive. */
  readonly vector: readonly number[]
}

/** Eigenvalues and vectors of a symmetric matrix, smallest first: cyclic Jacobi rotations. */
export function eigenOf(matrix: Matrix): readonly Eigen[] {
  const size = matrix.length
  const a = matrix.map((row) => [...row])
  const v = identity(size).map((row) => [...row])
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += a[p]![q]! * a[p]![q]!
    if (off < 1e-26) break
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, v, p, q)
  }
  return Array.from({ length: size }, (_, i) => ({ value: a[i]![i]!, vector: upright(v.map((row) => row[i]!)) })).sort(
    (x, y) => x.value - y.value,
  )
}

function upright(vector: readonly number[]): readonly number[] {
  const largest = vector.reduce((most, value) => (Math.abs(value) > Math.abs(most) + 1e-12 ? value : most), 0)
  return largest < 0 ? vector.map((value) => -value) : vector
}

function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const apq = a[p]![q]!
  if (apq === 0) return
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * apq)
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (const row of a) turn(row, p, q, c, s)
  for (let k = 0; k < a.length; k++) {
    const x = a[p]![k]!
    const y = a[q]![k]!
    a[p]![k] = c * x - s * y
    a[q]![k] = s * x + c * y
  }
  for (const row of v) turn(row, p, q, c, s)
}

function turn(row: number[], p: number, q: number, c: number, s: number): void {
  const x = row[p]!
  const y = row[q]!
  row[p] = c * x - s * y
  row[q] = s * x + c * y
}
