/**
 * Trajectories for the screening of Morris 1991 (Technometrics 33, 161–174): from a random place on a grid each factor is moved
 * once, one at a time, in random order, by the same step up or down.
 */
import { bits, permutation, permute, stream } from '../../random/index.ts'
import type { Design } from './design.ts'
import type { Factor } from './factors.ts'

export interface MorrisOptions {
  readonly seed: number
  /** Levels of the grid, even; the step is levels / (2 (levels − 1)). */
  readonly levels?: number
  /** Of so many random trajectories those far from one another are taken (Campolongo, Cariboni and Saltelli 2007). */
  readonly candidates?: number
}

export interface MorrisDesign extends Design {
  readonly trajectories: number
  readonly levels: number
  /** The step in the unit cube. */
  readonly step: number
}

export function morrisDesign(
  factors: readonly Factor[],
  trajectories: number,
  { seed, levels = 4, candidates }: MorrisOptions,
): MorrisDesign {
  if (levels < 2 || levels % 2 === 1) throw new RangeError(`${levels} levels`)
  const step = levels / (2 * (levels - 1))
  const made = Array.from({ length: Math.max(trajectories, candidates ?? 0) }, (_, index) =>
    trajectory(factors.length, levels, seed, index),
  )
  const taken = made.length > trajectories ? spread(made, trajectories) : made
  return { factors, rows: taken.flat(), trajectories, levels, step }
}

const start = stream('morris, start')
const direction = stream('morris, direction')
const order = stream('morris, order')

function trajectory(count: number, levels: number, seed: number, index: number): number[][] {
  const jump = levels / 2
  const up = Array.from({ length: count }, (_, k) => (bits(seed, direction, index, k) & 1) === 1)
  // from the lower half upwards, or from the same place mirrored downwards
  const level = up.map((own, k) => {
    const low = (bits(seed, start, index, k) >>> 0) % jump
    return own ? low : levels - 1 - low
  })
  const moves = permutation(count, bits(seed, order, index, 0))
  const rows = [level.map((own) => own / (levels - 1))]
  for (let move = 0; move < count; move++) {
    const k = permute(moves, move)
    level[k]! += up[k]! ? jump : -jump
    rows.push(level.map((own) => own / (levels - 1)))
  }
  return rows
}

/** Sum of the distances of every row of one trajectory to every row of the other. */
function distance(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
  let sum = 0
  for (const row of a) {
    for (const other of b) {
      let square = 0
      for (let k = 0; k < row.length; k++) square += (row[k]! - other[k]!) * (row[k]! - other[k]!)
      sum += Math.sqrt(square)
    }
  }
  return sum
}

/**
 * `count` of the trajectories with large distances among them: the two farthest, then one after the other the one that adds most
 * to the sum of squared distances. All choices are too many to be tried; the test compares with them where they are few.
 */
export function spread<T extends readonly (readonly number[])[]>(all: readonly T[], count: number): T[] {
  const squares = all.map((a) => all.map((b) => (a === b ? 0 : distance(a, b) * distance(a, b))))
  let pair = [0, Math.min(1, all.length - 1)]
  for (let a = 0; a < all.length; a++) for (let b = 0; b < a; b++) if (squares[a]![b]! > squares[pair[0]!]![pair[1]!]!) pair = [a, b]
  const taken = pair.slice(0, count)
  while (taken.length < count) {
    let best = -1
    let most = -1
    for (const [index, own] of squares.entries()) {
      if (taken.includes(index)) continue
      const sum = taken.reduce((total, other) => total + own[other]!, 0)
      if (sum <= most) continue
      best = index
      most = sum
    }
    taken.push(best)
  }
  return taken.map((index) => all[index]!)
}
