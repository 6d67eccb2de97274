/**
 * Sensitivity by whole distributions, for outputs whose variance says little (skewed, two humps): how far the distribution of
 * the output moves when a factor is held in a slice of its range, as the distance of Kolmogorov and Smirnov (PAWN: Pianosi and
 * Wagener 2015, EMS 67, 1–11; from any sample: the same 2018, EMS 108, 197–207). Works on any design that fills the cube.
 */
import { mean, medianSorted, quantileSorted } from 'simple-statistics'
import { bits, permutation, permute, stream } from '../../random/index.ts'
import type { Design } from '../designs/design.ts'
import { levelsOf, type Factor } from '../designs/factors.ts'
import { resample } from '../statements/resampling.ts'
import { estimate, type Estimate, type ResamplingOptions } from './estimate.ts'

export interface PawnRow {
  readonly factor: number
  /** Over the slices. The median is the index. */
  readonly median: Estimate
  readonly mean: number
  readonly least: number
  readonly most: number
  /** What the index reaches in 19 of 20 trials when the outputs are dealt out to the rows by chance: below it nothing is shown. */
  readonly noise: number
}

export interface PawnOptions extends ResamplingOptions {
  readonly slices?: number
}

export interface Pawn {
  readonly rows: readonly PawnRow[]
  readonly runs: number
  readonly leftOut: number
}

const deals = 100
const dealing = stream('pawn, dealing')

/** @param y a number for each row of the design; rows without one are left out. */
export function pawn(design: Design, y: readonly number[], { slices = 10, level, replicates = 200, seed = 1 }: PawnOptions = {}): Pawn {
  const rows = design.rows.filter((_, row) => !Number.isNaN(y[row]))
  const own = y.filter((value) => !Number.isNaN(value))
  const facts = { runs: own.length, leftOut: y.length - own.length }
  if (own.length < 2 * slices) return { rows: [], ...facts }
  const found = design.factors.map((factor, k) => {
    const units = rows.map((row) => row[k]!)
    const index = (draw: ArrayLike<number>, dealt: ArrayLike<number>): number[] =>
      distances(
        Array.from(draw, (i) => units[i]!),
        Array.from(dealt, (i) => own[i]!),
        factor,
        slices,
      )
    const all = own.map((_, i) => i)
    const plain = index(all, all)
    const again = Array.from({ length: replicates }, (_, replicate) => {
      const draw = resample(own.length, replicate, seed)
      return middle(index(draw, draw))
    })
    const chance = Array.from({ length: deals }, (_, deal) => {
      const order = permutation(own.length, bits(seed, dealing, deal, k))
      return middle(
        index(
          all,
          all.map((i) => permute(order, i)),
        ),
      )
    })
    return {
      factor: k,
      median: estimate(middle(plain), again, level),
      mean: mean(plain),
      least: Math.min(...plain),
      most: Math.max(...plain),
      noise: quantileSorted(
        chance.toSorted((a, b) => a - b),
        0.95,
      ),
    }
  })
  return { rows: found, ...facts }
}

function middle(values: readonly number[]): number {
  return medianSorted(values.toSorted((a, b) => a - b))
}

/** Of each slice that is not empty the distance of its outputs from all outputs. */
function distances(units: readonly number[], y: readonly number[], factor: Factor, slices: number): number[] {
  const edges = edgesOf(units, factor, slices)
  const order = y.map((_, i) => i).sort((a, b) => y[a]! - y[b]!)
  const found: number[] = []
  for (let slice = 0; slice + 1 < edges.length; slice++) {
    const [low, high] = [edges[slice]!, edges[slice + 1]!]
    const inside = units.map((unit) => unit >= low && unit < high)
    const count = inside.filter(Boolean).length
    if (count > 0) found.push(distance(order, y, inside, count))
  }
  return found
}

/** Of a range equal parts of its sample, each without its upper end, as in SALib; of a list or a switch a slice for each value. */
function edgesOf(units: readonly number[], factor: Factor, slices: number): number[] {
  if (factor.kind === 'range') {
    const sorted = units.toSorted((a, b) => a - b)
    return Array.from({ length: slices + 1 }, (_, edge) => quantileSorted(sorted, edge / slices))
  }
  const count = levelsOf(factor, 2).length
  return Array.from({ length: count + 1 }, (_, edge) => (edge === count ? Infinity : edge / count))
}

/** Largest gap between the distribution of those inside and of all, met in rising order, equal values together. */
function distance(order: readonly number[], y: readonly number[], inside: readonly boolean[], count: number): number {
  let own = 0
  let largest = 0
  for (const [rank, i] of order.entries()) {
    if (inside[i]!) own++
    const next = order[rank + 1]
    if (next !== undefined && y[next] === y[i]) continue
    largest = Math.max(largest, Math.abs(own / count - (rank + 1) / order.length))
  }
  return largest
}
