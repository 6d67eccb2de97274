/** Order statistics of a score: ranks, rank correlation, area under the curve, median. Ties count half. */

/** Ranks from 0; equal values share the middle of their ranks. */
export function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!)
  const ranks = new Array<number>(values.length).fill(0)
  for (let first = 0; first < order.length;) {
    let last = first
    while (last + 1 < order.length && values[order[last + 1]!] === values[order[first]!]) last++
    for (let k = first; k <= last; k++) ranks[order[k]!] = (first + last) / 2
    first = last + 1
  }
  return ranks
}

/** Rank correlation (Spearman 1904) with ties; null where one side does not vary. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number | null {
  const [x, y] = [ranksOf(a), ranksOf(b)]
  const middle = (a.length - 1) / 2
  let both = 0
  let left = 0
  let right = 0
  for (const [k, own] of x.entries()) {
    both += (own - middle) * (y[k]! - middle)
    left += (own - middle) * (own - middle)
    right += (y[k]! - middle) * (y[k]! - middle)
  }
  return left > 0 && right > 0 ? both / Math.sqrt(left * right) : null
}

/** Chance that one of `positive` exceeds one of `negative` (Mann and Whitney 1947); null where one of them is empty. */
export function areaUnderCurve(positive: readonly number[], negative: readonly number[]): number | null {
  if (positive.length === 0 || negative.length === 0) return null
  let sum = 0
  for (const a of positive) for (const b of negative) sum += a > b ? 1 : a === b ? 0.5 : 0
  return sum / (positive.length * negative.length)
}

/** Quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7); null of nothing. */
export function quantileOf(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const at = share * (sorted.length - 1)
  const below = Math.floor(at)
  const above = Math.min(below + 1, sorted.length - 1)
  const [low, high] = [sorted[below]!, sorted[above]!]
  return low === high ? low : low + (at - below) * (high - low)
}

/**
 * The value below which the next draw of the same kind lies with the chance `share` (Hyndman and Fan 1996, type 6), as far as the
 * values reach; null of nothing.
 */
export function nextQuantileOf(values: readonly number[], share: number): number | null {
  const n = values.length
  return n < 2 ? quantileOf(values, share) : quantileOf(values, Math.min(1, Math.max(0, ((n + 1) * share - 1) / (n - 1))))
}

export function medianOf(values: readonly number[]): number | null {
  return quantileOf(values, 0.5)
}

export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
