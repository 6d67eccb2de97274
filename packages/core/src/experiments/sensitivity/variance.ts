/**
 * Indices of variance (Sobol 2001): the part of the spread of an output that goes when a factor is known (first order), the part
 * that stays when all but it are known (total), and what two do together beyond each alone (second order). Estimators as in SALib,
 * so that equal designs give equal indices: first order of Saltelli et al. 2010, total of Jansen 1999, second of Saltelli 2002,
 * on outputs standardised first.
 */
import type { SaltelliDesign } from '../designs/saltelli.ts'
import { resample } from '../statements/resampling.ts'
import { estimate, usualReplicates, type Estimate, type ResamplingOptions } from './estimate.ts'

export interface VarianceRow {
  readonly factor: number
  readonly first: Estimate
  readonly total: Estimate
}

export interface PairRow {
  readonly factors: readonly [number, number]
  readonly second: Estimate
}

export interface VarianceIndices {
  readonly rows: readonly VarianceRow[]
  /** Empty where the design was not made for second order. */
  readonly pairs: readonly PairRow[]
  /** Rows of A that are used; a row with a failed run in its block is left out whole. */
  readonly base: number
  readonly leftOut: number
  /** Mean and standard deviation of the output over all runs. */
  readonly mean: number
  readonly deviation: number
}

/** Outputs of the samples, standardised: `a[i]`, `b[i]`, `ab[k][i]` (A with the column k of B) and `ba[k][i]`. */
interface Samples {
  readonly a: Float64Array
  readonly b: Float64Array
  readonly ab: readonly Float64Array[]
  readonly ba: readonly Float64Array[]
}

/** @param y a number for each row of the design. An output that never changes has no indices: `rows` is empty. */
export function varianceIndices(design: SaltelliDesign, y: readonly number[], options: ResamplingOptions = {}): VarianceIndices {
  const count = design.factors.length
  const block = design.secondOrder ? 2 * count + 2 : count + 2
  const kept: number[] = []
  for (let first = 0; first < y.length; first += block) {
    const own = y.slice(first, first + block)
    if (!own.some(Number.isNaN)) kept.push(...own)
  }
  const base = kept.length / block
  const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length
  const deviation = Math.sqrt(kept.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / kept.length)
  const facts = { base, leftOut: design.base - base, mean, deviation }
  if (base < 2 || !(deviation > 0)) return { rows: [], pairs: [], ...facts }
  const at = (offset: number): Float64Array => Float64Array.from({ length: base }, (_, i) => (kept[i * block + offset]! - mean) / deviation)
  const columns = (from: number): Float64Array[] => design.factors.map((_, k) => at(from + k))
  const samples: Samples = { a: at(0), b: at(block - 1), ab: columns(1), ba: design.secondOrder ? columns(1 + count) : [] }
  const { level, replicates = usualReplicates, seed = 1 } = options
  const plain = Int32Array.from({ length: base }, (_, i) => i)
  const draws = Array.from({ length: replicates }, (_, replicate) => resample(base, replicate, seed))
  const spreads = draws.map((draw) => spread(samples, draw))
  const estimated = (index: (draw: Int32Array, variance: number) => number): Estimate =>
    estimate(
      index(plain, spread(samples, plain)),
      draws.map((draw, k) => index(draw, spreads[k]!)),
      level,
    )
  const rows = design.factors.map((_, k) => ({
    factor: k,
    first: estimated((draw, variance) => firstOrder(samples, k, draw) / variance),
    total: estimated((draw, variance) => totalOrder(samples, k, draw) / variance),
  }))
  return { rows, pairs: pairsOf(design, samples, estimated), ...facts }
}

function pairsOf(
  design: SaltelliDesign,
  samples: Samples,
  estimated: (index: (draw: Int32Array, variance: number) => number) => Estimate,
): PairRow[] {
  if (!design.secondOrder) return []
  return design.factors.flatMap((_, j) =>
    design.factors.slice(j + 1).map((_unused, later) => {
      const k = j + 1 + later
      return { factors: [j, k] as const, second: estimated((draw, variance) => secondOrder(samples, j, k, draw) / variance) }
    }),
  )
}

/** Variance of A and B together. */
function spread({ a, b }: Samples, draw: Int32Array): number {
  let sum = 0
  let squares = 0
  for (const i of draw) {
    sum += a[i]! + b[i]!
    squares += a[i]! * a[i]! + b[i]! * b[i]!
  }
  const mean = sum / (2 * draw.length)
  return squares / (2 * draw.length) - mean * mean
}

function firstOrder({ a, b, ab }: Samples, k: number, draw: Int32Array): number {
  const own = ab[k]!
  let sum = 0
  for (const i of draw) sum += b[i]! * (own[i]! - a[i]!)
  return sum / draw.length
}

function totalOrder({ a, ab }: Samples, k: number, draw: Int32Array): number {
  const own = ab[k]!
  let sum = 0
  for (const i of draw) sum += (a[i]! - own[i]!) * (a[i]! - own[i]!)
  return sum / (2 * draw.length)
}

function secondOrder(samples: Samples, j: number, k: number, draw: Int32Array): number {
  const { a, b, ab, ba } = samples
  const [left, right] = [ba[j]!, ab[k]!]
  let sum = 0
  for (const i of draw) sum += left[i]! * right[i]! - a[i]! * b[i]!
  return sum / draw.length - firstOrder(samples, j, draw) - firstOrder(samples, k, draw)
}
