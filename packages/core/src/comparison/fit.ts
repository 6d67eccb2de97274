/**
 * Parameters of fit. Ragin 2006 (inclusion, coverage), Ragin 2008 (PRI), Schneider and Wagemann 2012 (RoN).
 * x is membership in the condition, term or solution, y in the outcome.
 */
export interface Sufficiency {
  /** Σ min(x, y) ÷ Σ x: how far x lies within y. */
  readonly inclusion: number
  /** (Σ min(x, y) − Σ min(x, y, 1 − y)) ÷ (Σ x − Σ min(x, y, 1 − y)): inclusion in y and not also in not-y. */
  readonly pri: number
  /** Σ min(x, y) ÷ Σ y: the part of y that x accounts for. */
  readonly coverage: number
}

export interface Necessity {
  /** Σ min(x, y) ÷ Σ y: how far y lies within x. */
  readonly inclusion: number
  /** Σ (1 − x) ÷ Σ (1 − min(x, y)): relevance of necessity; near 0 where x is nearly always there. */
  readonly ron: number
  /** Σ min(x, y) ÷ Σ x. */
  readonly coverage: number
}

/**
 * How the inclusion of x in y is reckoned. `ragin`: Σ min(x, y) ÷ Σ x. `haesebrouck` (2015): Σ min(x, y) ÷ Σ (min(x, y) +
 * √(max(x − y, 0) · x)), so that a case counts the more against it the more it is in the set.
 */
export type Measure = 'ragin' | 'haesebrouck'

export function sufficiency(x: ArrayLike<number>, y: ArrayLike<number>, measure: Measure = 'ragin'): Sufficiency {
  let sumX = 0
  let sumY = 0
  let both = 0
  let torn = 0
  let against = 0
  for (let i = 0; i < x.length; i++) {
    const common = Math.min(x[i]!, y[i]!)
    sumX += x[i]!
    sumY += y[i]!
    both += common
    torn += Math.min(common, 1 - y[i]!)
    if (measure === 'haesebrouck') against += Math.sqrt((x[i]! - common) * x[i]!)
  }
  const whole = measure === 'ragin' ? sumX : both + against
  return { inclusion: share(both, whole), pri: share(both - torn, sumX - torn), coverage: share(both, sumY) }
}

export function necessity(x: ArrayLike<number>, y: ArrayLike<number>): Necessity {
  let sumX = 0
  let sumY = 0
  let both = 0
  let without = 0
  let withoutBoth = 0
  for (let i = 0; i < x.length; i++) {
    const common = Math.min(x[i]!, y[i]!)
    sumX += x[i]!
    sumY += y[i]!
    both += common
    without += 1 - x[i]!
    withoutBoth += 1 - common
  }
  return { inclusion: share(both, sumY), ron: share(without, withoutBoth), coverage: share(both, sumX) }
}

/** A part is never more than its whole. Nothing of nothing is 0, and so is what is only the rounding of a difference of sums. */
function share(part: number, whole: number): number {
  return part >= 1e-12 ? part / whole : 0
}

/** The largest membership of each case in any of the sets. */
export function union(sets: readonly ArrayLike<number>[], cases: number): Float64Array {
  const result = new Float64Array(cases)
  for (const set of sets) for (let i = 0; i < cases; i++) if (set[i]! > result[i]!) result[i] = set[i]!
  return result
}

/** What each of the sets covers that no other does: coverage of all less coverage without it. */
export function uniqueCoverages(sets: readonly ArrayLike<number>[], y: ArrayLike<number>): number[] {
  const cases = y.length
  const all = union(sets, cases)
  // without a set a case keeps its largest degree, unless that set alone gave it
  const [second, giver] = [new Float64Array(cases), new Int32Array(cases).fill(-1)]
  sets.forEach((set, place) => {
    for (let i = 0; i < cases; i++) {
      if (set[i] === all[i] && giver[i] === -1) giver[i] = place
      else if (set[i]! > second[i]!) second[i] = set[i]!
    }
  })
  const whole = sufficiency(all, y).coverage
  const others = new Float64Array(cases)
  return sets.map((_, place) => {
    for (let i = 0; i < cases; i++) others[i] = giver[i] === place ? second[i]! : all[i]!
    const rest = whole - sufficiency(others, y).coverage
    return rest < 1e-12 ? 0 : rest
  })
}
