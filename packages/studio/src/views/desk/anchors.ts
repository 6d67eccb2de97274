/** What is dragged on the picture of a column: the anchors and thresholds of a rule, in whatever order the rule has them. */
import { comparison, type Words } from '@sharara/core'
import { words } from '../../words/deskCalibrate.ts'

type Rule = comparison.MembershipRule
export type Method = Rule['method']

export const methods: readonly Method[] = ['logistic', 'linear', 'crisp', 'indirect', 'bell', 'empirical', 'shares']

/** Log-odds of 3 at the anchors, as fs/QCA has it; R's QCA takes a degree of 0.95. */
export const degreeOfThree = 0.9525741268224334

export interface Handle {
  readonly value: number
  readonly label: Words
}

export function handlesOf(rule: Rule): readonly Handle[] {
  const values = comparison.anchorsOf(rule)
  if ('thresholds' in rule) {
    return values.map((value, k) => ({ value, label: { en: `${words.threshold.en} ${k + 1}`, ar: `${words.threshold.ar} ${k + 1}` } }))
  }
  const names = [words.exclusion, words.crossover, words.inclusion]
  return values.map((value, k) => ({ value, label: names[values.length === 6 ? Math.floor(k / 2) : k]! }))
}

/** With one of them moved: never onto or past its neighbours. */
export function moved(rule: Rule, place: number, to: number, step: number): Rule {
  const values = comparison.anchorsOf(rule)
  const now = values[place]!
  const others = values.filter((_, k) => k !== place)
  const below = others.filter((value) => value <= now).reduce((most, value) => Math.max(most, value), -Infinity)
  const above = others.filter((value) => value > now).reduce((least, value) => Math.min(least, value), Infinity)
  const value = tidy(Math.min(above - step, Math.max(below + step, to)), step)
  return withValues(
    rule,
    values.map((each, k) => (k === place ? value : each)),
  )
}

/** To a whole number of steps, without the dust of binary fractions. */
export function tidy(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12))
}

export function withValues(rule: Rule, values: readonly number[]): Rule {
  if ('thresholds' in rule) return { ...rule, thresholds: [...values].sort((a, b) => a - b) }
  if (!('anchors' in rule)) return rule
  if (rule.method === 'bell') {
    const [a, b, c, d, e, f] = values as [number, number, number, number, number, number] // a bell has six
    return { ...rule, anchors: { exclusion: [a, b], crossover: [c, d], inclusion: [e, f] } }
  }
  const [exclusion, crossover, inclusion] = values as [number, number, number] // the others have three
  return { ...rule, anchors: { exclusion, crossover, inclusion } }
}

/** The set falls where it rose: more of the number is less of the set. */
export function turned(rule: Rule): Rule {
  if (!('anchors' in rule)) return rule
  const { exclusion, inclusion } = rule.anchors
  return { ...rule, anchors: { ...rule.anchors, exclusion: inclusion, inclusion: exclusion } } as Rule // the same kind of anchors
}

export function isFalling(rule: Rule): boolean {
  if (!('anchors' in rule) || rule.method === 'bell') return false
  return rule.anchors.exclusion > rule.anchors.inclusion
}

/** About a thousandth of the range: what an arrow key moves, and what a hand can aim at. */
export function stepOf(values: readonly number[]): number {
  const [low, high] = rangeOf(values)
  return high > low ? 10 ** (Math.floor(Math.log10(high - low)) - 2) : 0.01
}

export function rangeOf(values: readonly number[]): readonly [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return low <= high ? [low, high] : [0, 1]
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0
}

/** So many thresholds, in the widest gaps; where the numbers are too few or too even for that, spread over the range. */
export function gapsOf(values: readonly number[], count: number): readonly number[] {
  const found = comparison.proposeThresholds(values, count).thresholds
  const step = stepOf(values)
  if (found.length === count) return found.map((value) => tidy(value, step))
  const [low, high] = rangeOf(values)
  return Array.from({ length: count }, (_, k) => tidy(low + ((high - low) * (k + 1)) / (count + 1), step))
}

/** In the widest gap that leaves a fair share of the cases on either side; else in the middle. */
function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const fewest = Math.max(1, Math.floor(sorted.length / 5))
  let best = { gap: 0, at: quantile(sorted, 0.5) }
  for (let k = fewest; k <= sorted.length - fewest; k++) {
    const gap = sorted[k]! - sorted[k - 1]!
    if (gap > best.gap) best = { gap, at: (sorted[k]! + sorted[k - 1]!) / 2 }
  }
  return best.at
}

/** From the numbers alone: somewhere to begin. Reasons must come from the reader. */
export function proposal(method: Method, values: readonly number[]): Rule {
  if (method === 'shares') return { method }
  const step = stepOf(values)
  const sorted = values.toSorted((a, b) => a - b)
  if (method === 'crisp') return { method, thresholds: [tidy(middleOf(values), step)] }
  if (method === 'indirect') return { method, thresholds: gapsOf(values, 5) }
  const crossover = tidy(middleOf(values), step)
  const exclusion = Math.min(tidy(quantile(sorted, 0.1), step), tidy(crossover - step, step))
  const inclusion = Math.max(tidy(quantile(sorted, 0.9), step), tidy(crossover + step, step))
  if (method !== 'bell') return { method, anchors: { exclusion, crossover, inclusion } }
  const [low, high] = rangeOf(values)
  const at = (share: number): number => tidy(low + share * (high - low), step)
  return { method, anchors: { exclusion: [at(0.1), at(0.9)], crossover: [at(0.25), at(0.75)], inclusion: [at(0.4), at(0.6)] } }
}
