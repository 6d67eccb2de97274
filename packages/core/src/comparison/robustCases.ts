/** Which cases a solution keeps when its choices are made otherwise: as `rob.cases` of R's SetMethods (Oana and Schneider 2021). */
import { isIn, isOut } from './table.ts'

export interface RobustCases {
  /** In the first solution and in all others, with the outcome and without it. */
  readonly robustTypical: readonly string[]
  readonly robustDeviant: readonly string[]
  /** In the first solution, not in all others. */
  readonly shakyTypical: readonly string[]
  readonly shakyDeviant: readonly string[]
  /** In some other solution, not in the first. */
  readonly possibleTypical: readonly string[]
  readonly possibleDeviant: readonly string[]
  /** In none: with the outcome, and without. */
  readonly uncovered: readonly string[]
  readonly irrelevant: readonly string[]
  /** Robust cases as a part of robust, shaky and possible ones; NaN where there are none of them. */
  readonly typicalRatio: number
  readonly deviantRatio: number
  /** 1: neither shaky nor possible cases; 2: possible; 3: shaky; 4: both. */
  readonly rank: 1 | 2 | 3 | 4
}

export function robustCases(
  cases: readonly string[],
  first: ArrayLike<number>,
  others: readonly ArrayLike<number>[],
  outcome: ArrayLike<number>,
): RobustCases {
  const narrow = cases.map((_, i) => Math.min(...others.map((other) => other[i]!)))
  const wide = cases.map((_, i) => Math.max(...others.map((other) => other[i]!)))
  const pick = (within: (i: number) => number, positive: boolean): string[] =>
    cases.filter((_, i) => isIn(within(i)) && (positive ? isIn(outcome[i]!) : isOut(outcome[i]!)))
  const robust = (i: number): number => Math.min(first[i]!, narrow[i]!)
  const shaky = (i: number): number => Math.min(first[i]!, 1 - narrow[i]!)
  const possible = (i: number): number => Math.min(1 - first[i]!, wide[i]!)
  const outside = (i: number): number => Math.min(1 - first[i]!, 1 - wide[i]!)
  const ratio = (positive: boolean): number => {
    const kept = pick(robust, positive).length
    return kept / (kept + pick(shaky, positive).length + pick(possible, positive).length)
  }
  const [anyShaky, anyPossible] = [shaky, possible].map((within) => cases.some((_, i) => isIn(within(i))))
  return {
    robustTypical: pick(robust, true),
    robustDeviant: pick(robust, false),
    shakyTypical: pick(shaky, true),
    shakyDeviant: pick(shaky, false),
    possibleTypical: pick(possible, true),
    possibleDeviant: pick(possible, false),
    uncovered: pick(outside, true),
    irrelevant: pick(outside, false),
    typicalRatio: ratio(true),
    deviantRatio: ratio(false),
    rank: anyShaky === true ? (anyPossible === true ? 4 : 3) : anyPossible === true ? 2 : 1,
  }
}
