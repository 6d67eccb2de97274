/**
 * Natural cubic splines by B-splines (de Boor 1978; Hastie, Tibshirani, Friedman, Elements of Statistical Learning, 5.2): the
 * two outer coefficients are those that leave no bend at the outer knots, the others are free. A ridge penalty on them draws
 * the curve towards the mean without giving far values leverage. Level beyond the outer knots.
 */

export interface Spline {
  /** Three more on each side than the curve's own. */
  readonly knots: readonly number[]
}

/** Knots at the given shares of the sorted values; null where values repeat so much that one is left. */
export function fitSpline(sorted: Float64Array, shares: readonly number[]): Spline | null {
  const own = [...new Set(shares.map((share) => quantile(sorted, share)))]
  if (own.length < 2) return null
  const first = own[0]!
  const last = own.at(-1)!
  const left = own[1]! - first
  const right = last - own.at(-2)!
  const steps = [1, 2, 3]
  return { knots: [...steps.toReversed().map((k) => first - k * left), ...own, ...steps.map((k) => last + k * right)] }
}

/** How many numbers a curve is made of. */
export function heightsOf({ knots }: Spline): number {
  return knots.length - 6
}

/** The weight of each number in the curve's value at a place; they sum to 1. */
export function weightsAt({ knots }: Spline, given: number): readonly number[] {
  const value = Math.min(knots.at(-4)!, Math.max(knots[3]!, given))
  const basis = cubic(knots, value)
  const n = basis.length
  const low = (knots[4]! - knots[1]!) / (knots[5]! - knots[2]!)
  const high = (knots[n + 2]! - knots[n - 1]!) / (knots[n + 1]! - knots[n - 2]!)
  basis[1]! += (1 + low) * basis[0]!
  basis[2]! -= low * basis[0]!
  basis[n - 2]! += (1 + high) * basis[n - 1]!
  basis[n - 3]! -= high * basis[n - 1]!
  return basis.slice(1, -1)
}

/** The cubic B-splines at a value between the inner knots, by the recursion of Cox and de Boor. */
function cubic(knots: readonly number[], value: number): number[] {
  let piece = 3
  while (piece < knots.length - 5 && value >= knots[piece + 1]!) piece++
  let basis = Array.from({ length: knots.length - 1 }, (_, j) => Number(j === piece))
  for (let degree = 1; degree <= 3; degree++) {
    basis = Array.from({ length: basis.length - 1 }, (_, j) => {
      const up = (value - knots[j]!) / (knots[j + degree]! - knots[j]!)
      const down = (knots[j + degree + 1]! - value) / (knots[j + degree + 1]! - knots[j + 1]!)
      return up * basis[j]! + down * basis[j + 1]!
    })
  }
  return basis
}

/** Linear interpolation between the sorted values (type 7 of Hyndman and Fan 1996). */
export function quantile(sorted: Float64Array | readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const low = Math.floor(at)
  const high = Math.min(sorted.length - 1, low + 1)
  return sorted[low]! + (at - low) * (sorted[high]! - sorted[low]!)
}
