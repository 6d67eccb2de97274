/**
 * A proposal of thresholds from the gaps in the numbers: hierarchical clustering by complete linkage on their distances
 * (as R's `findTh`), cut into one group more than there are thresholds; each threshold lies halfway between two groups.
 * A proposal only: a threshold should have a reason outside of the numbers.
 */
import { membership, type MembershipRule } from './membership.ts'

export interface Proposal {
  readonly thresholds: readonly number[]
  /** From the lowest group up: its limits and how many numbers it has. */
  readonly groups: readonly { readonly from: number; readonly to: number; readonly count: number }[]
  /** Width of the gap at each threshold, as a part of the whole range: small gaps are weak reasons. */
  readonly gaps: readonly number[]
}

export function proposeThresholds(values: ArrayLike<number>, count = 1): Proposal {
  const sorted = Float64Array.from(values).sort()
  const groups = [...sorted].reduce<{ from: number; to: number; count: number }[]>((found, value) => {
    const last = found.at(-1)
    if (last?.to === value) last.count++
    else found.push({ from: value, to: value, count: 1 })
    return found
  }, [])
  // On a line the two groups that are nearest by complete linkage always stand side by side.
  while (groups.length > count + 1) {
    let best = 0
    for (let i = 1; i + 1 < groups.length; i++) {
      if (groups[i + 1]!.to - groups[i]!.from < groups[best + 1]!.to - groups[best]!.from) best = i
    }
    const [low, high] = [groups[best]!, groups[best + 1]!]
    groups.splice(best, 2, { from: low.from, to: high.to, count: low.count + high.count })
  }
  const pairs = groups.slice(1).map((group, i) => [groups[i]!.to, group.from] as const)
  const range = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0)
  return {
    thresholds: pairs.map(([below, above]) => (below + above) / 2),
    groups,
    gaps: pairs.map(([below, above]) => (range === 0 ? 0 : (above - below) / range)),
  }
}

/** What a picture of a membership rule shows: the numbers, the curve, the anchors. */
export interface MembershipPicture {
  readonly cases: readonly { readonly name: string; readonly value: number; readonly membership: number }[]
  readonly curve: readonly (readonly [value: number, membership: number])[]
  readonly anchors: readonly number[]
}

export function membershipPicture(
  names: readonly string[],
  values: ArrayLike<number>,
  rule: MembershipRule,
  points = 101,
): MembershipPicture {
  const degrees = membership(values, rule)
  const cases = names.map((name, i) => ({ name, value: values[i]!, membership: degrees[i]! })).sort((a, b) => a.value - b.value)
  const [low, high] = [cases[0]?.value ?? 0, cases.at(-1)?.value ?? 0]
  const grid = Array.from({ length: points }, (_, i) => low + ((high - low) * i) / (points - 1))
  // The methods that look at all numbers have no curve of their own: their points stand for it.
  const ofAll = rule.method === 'indirect' || rule.method === 'empirical' || rule.method === 'shares'
  const curve = ofAll
    ? cases.map((one) => [one.value, one.membership] as const)
    : [...membership(grid, rule)].map((degree, i) => [grid[i]!, degree] as const)
  return { cases, curve, anchors: anchorsOf(rule) }
}

/** Every number that a rule names, in its order. */
export function anchorsOf(rule: MembershipRule): number[] {
  if ('thresholds' in rule) return [...rule.thresholds]
  if (!('anchors' in rule)) return []
  const { exclusion, crossover, inclusion } = rule.anchors
  if (typeof exclusion === 'number') return [exclusion, crossover as number, inclusion as number]
  return [exclusion, crossover, inclusion].flatMap((pair) => pair as readonly number[])
}
