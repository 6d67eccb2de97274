/** The same membership rule with one of its anchors moved. */
import type { MembershipRule } from './membership.ts'

/**
 * Each anchor on its own, by a part of the distance to its neighbour: the outer ones away from the crossover if the part is
 * above 0, the crossover towards inclusion.
 */
export function shiftRule(rule: MembershipRule, part: number): [label: string, rule: MembershipRule][] {
  if ('thresholds' in rule) {
    const { thresholds } = rule
    return thresholds.map((value, i) => {
      const step = part * Math.abs(value - (thresholds[i + 1] ?? thresholds[i - 1] ?? 0))
      return [`threshold ${i + 1}`, { ...rule, thresholds: thresholds.map((one, j) => (j === i ? one + step : one)) }]
    })
  }
  if (rule.method === 'shares' || rule.method === 'bell') return []
  const { exclusion, crossover, inclusion } = rule.anchors
  return [
    ['exclusion', { ...rule, anchors: { exclusion: exclusion + part * (exclusion - crossover), crossover, inclusion } }],
    ['crossover', { ...rule, anchors: { exclusion, crossover: crossover + part * (inclusion - crossover), inclusion } }],
    ['inclusion', { ...rule, anchors: { exclusion, crossover, inclusion: inclusion + part * (inclusion - crossover) } }],
  ]
}
