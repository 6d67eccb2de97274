/**
 * Regressions with a ridge, for the baselines: multinomial logistic for outcomes, linear for numbers. The covariates are put to
 * mean 0 and deviation 1 on the cases that are fitted, an unknown one to the mean; the intercept is not shrunk.
 */
import { exp } from '../random/index.ts'
import { cholesky, solveCholesky } from '../experiments/index.ts'

export type Row = readonly (number | null)[]

/** How a row is brought to the scale of the fitted rows. */
export function scaler(rows: readonly Row[]): (row: Row) => readonly number[] {
  const columns = rows[0]?.length ?? 0
  const scales = Array.from({ length: columns }, (_, column) => {
    const known = rows.flatMap((row) => row[column] ?? [])
    const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)
    const variance = known.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / Math.max(1, known.length)
    return { mean, deviation: variance > 0 ? Math.sqrt(variance) : 1 }
  })
  return (row) =>
    scales.map(({ mean, deviation }, column) => {
      const value = row[column] ?? null
      return value === null ? 0 : (value - mean) / deviation
    })
}

const steps = 400

/**
 * Multinomial logistic regression by gradient descent with a fixed number of steps, so that it is the same everywhere.
 * @param classes class of each row, 0 … count − 1; classes without a row get no chance
 * @returns chances of the classes for a row
 */
export function logisticRegression(
  rows: readonly Row[],
  classes: readonly number[],
  count: number,
  ridge: number,
): (row: Row) => readonly number[] {
  const scale = scaler(rows)
  const scaled = rows.map((row) => [...scale(row), 1])
  const present = Array.from({ length: count }, (_, k) => k).filter((k) => classes.includes(k))
  const size = scaled[0]?.length ?? 1
  const weights = present.map(() => new Float64Array(size))
  const rate = 1 / (0.5 * largestCurvature(scaled) + ridge)
  for (let step = 0; step < steps; step++) {
    const slopes = present.map(() => new Float64Array(size))
    for (const [k, row] of scaled.entries()) {
      for (const [i, chance] of softmax(weights, row).entries()) {
        const error = chance - (classes[k] === present[i] ? 1 : 0)
        for (let j = 0; j < size; j++) slopes[i]![j]! += error * row[j]!
      }
    }
    for (const [i, own] of weights.entries())
      for (let j = 0; j < size; j++) own[j]! -= rate * (slopes[i]![j]! + (j < size - 1 ? ridge * own[j]! : 0))
  }
  return (row) => {
    const chances = softmax(weights, [...scale(row), 1])
    return Array.from({ length: count }, (_, k) => chances[present.indexOf(k)] ?? 0)
  }
}

/** Largest eigenvalue of XᵀX by power iteration, a tenth more: half of it bounds the curvature of the likelihood (Böhning 1992). */
function largestCurvature(rows: readonly (readonly number[])[]): number {
  let vector = (rows[0] ?? [1]).map(() => 1)
  let value = 1
  for (let step = 0; step < 30; step++) {
    const next = vector.map(() => 0)
    for (const row of rows) {
      const along = row.reduce((sum, x, j) => sum + x * vector[j]!, 0)
      for (const [j, x] of row.entries()) next[j]! += x * along
    }
    value = Math.sqrt(next.reduce((sum, x) => sum + x * x, 0))
    if (!(value > 0)) return 1
    vector = next.map((x) => x / value)
  }
  return 1.1 * value
}

function softmax(weights: readonly Float64Array[], row: readonly number[]): readonly number[] {
  const scores = weights.map((own) => row.reduce((sum, value, j) => sum + value * own[j]!, 0))
  const most = Math.max(...scores)
  const raised = scores.map((score) => exp(score - most))
  const all = raised.reduce((sum, value) => sum + value, 0)
  return raised.map((value) => value / all)
}

/** Linear regression with a ridge, solved exactly. @returns the value for a row. */
export function ridgeRegression(rows: readonly Row[], values: readonly number[], ridge: number): (row: Row) => number {
  const scale = scaler(rows)
  const scaled = rows.map(scale)
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const size = scaled[0]?.length ?? 0
  const product = (f: (row: readonly number[], k: number) => number): number => scaled.reduce((sum, row, k) => sum + f(row, k), 0)
  const normal = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => product((row) => row[i]! * row[j]!) + (i === j ? ridge : 0)),
  )
  const lower = cholesky(normal)
  const right = Array.from({ length: size }, (_, i) => product((row, k) => row[i]! * (values[k]! - mean)))
  const slopes = lower === null ? right.map(() => 0) : solveCholesky(lower, right)
  return (row) => mean + scale(row).reduce((sum, value, j) => sum + value * slopes[j]!, 0)
}
