/** Whether so many consistent cases could be chance: the exact binomial test that Ragin (2000, chapter 5) puts to a term. */
import { isIn, tolerance } from './table.ts'

export interface BinomialTest {
  /** Cases in the set by more than one half. */
  readonly cases: number
  /** Of these, those that are in the outcome by as much or more. */
  readonly consistent: number
  readonly benchmark: number
  /** Chance of as many consistent cases or more, if each is so with the chance of the benchmark. */
  readonly p: number
}

export function binomialTest(x: ArrayLike<number>, y: ArrayLike<number>, benchmark: number): BinomialTest {
  let [cases, consistent] = [0, 0]
  for (let i = 0; i < x.length; i++) {
    if (!isIn(x[i]!)) continue
    cases++
    if (x[i]! <= y[i]! + tolerance) consistent++
  }
  return { cases, consistent, benchmark, p: upperTail(cases, consistent, benchmark) }
}

/** P(K ≥ k) for K of n; each term from the one before, the largest scaled to keep clear of the smallest numbers. */
function upperTail(n: number, k: number, chance: number): number {
  const ratio = chance / (1 - chance)
  // weights relative to the most likely number, so that neither end is lost
  const middle = Math.min(n, Math.floor((n + 1) * chance))
  const weights = new Float64Array(n + 1)
  weights[middle] = 1
  for (let i = middle; i < n; i++) weights[i + 1] = (weights[i]! * (n - i) * ratio) / (i + 1)
  for (let i = middle; i > 0; i--) weights[i - 1] = (weights[i]! * i) / ((n - i + 1) * ratio)
  let [tail, all] = [0, 0]
  weights.forEach((weight, i) => {
    all += weight
    if (i >= k) tail += weight
  })
  return tail / all
}
