/**
 * From a number to a degree of membership. Direct method: Ragin 2008 (logistic), Thiem and Dusa 2013 (linear, curved, end-
 * and mid-point); indirect method: Ragin 2008, as R's QCA fits it; shares for scales: Verkuilen 2005.
 */
import { exp, log, pow } from '../random/index.ts'
import { fractionalLogit } from './indirect.ts'

/** Full non-membership, the point of greatest doubt, full membership. Exclusion above inclusion: the set falls as the number rises. */
export interface Anchors {
  readonly exclusion: number
  readonly crossover: number
  readonly inclusion: number
}

/** A set of the middle: rises over the first three, falls over the last three (or the other way round). */
export interface BellAnchors {
  readonly exclusion: readonly [number, number]
  readonly crossover: readonly [number, number]
  readonly inclusion: readonly [number, number]
}

export type MembershipRule =
  | { readonly method: 'logistic'; readonly anchors: Anchors; readonly degree?: number }
  | { readonly method: 'linear'; readonly anchors: Anchors; readonly below?: number; readonly above?: number }
  | { readonly method: 'empirical'; readonly anchors: Anchors }
  | { readonly method: 'bell'; readonly anchors: BellAnchors; readonly below?: number; readonly above?: number }
  | { readonly method: 'indirect'; readonly thresholds: readonly number[] }
  /** One threshold makes a crisp set, several a multi-value one. A value on a threshold is above it. */
  | { readonly method: 'crisp'; readonly thresholds: readonly number[] }
  /** Shares of cases at or below, for answers on a scale that starts at 1. */
  | { readonly method: 'shares' }

/** Membership at the anchors of inclusion and exclusion (1 − it). Other programs take log-odds of 3, a degree of 0.9526. */
export const inclusionDegree = 0.95

/** @throws {RangeError} of a negative number with the indirect method, which takes its logarithm. */
export function membership(values: ArrayLike<number>, rule: MembershipRule): Float64Array {
  if (rule.method === 'indirect' && Array.from(values).some((value) => value < 0))
    throw new RangeError('the indirect method takes logarithms and roots: no number may be below 0')
  if (rule.method === 'shares') return shares(values)
  if (rule.method === 'crisp') return Float64Array.from(values, (value) => rule.thresholds.filter((threshold) => value >= threshold).length)
  return degrees(values, rule).map(snap)
}

function degrees(values: ArrayLike<number>, rule: Exclude<MembershipRule, { readonly method: 'shares' | 'crisp' }>): Float64Array {
  if (rule.method === 'empirical') return empirical(values, rule.anchors)
  if (rule.method === 'indirect') {
    return fractionalLogit(Float64Array.from(values), rule.thresholds).map((value) => Math.round(value * 1e6) / 1e6)
  }
  if (rule.method === 'logistic') return Float64Array.from(values, (value) => logistic(value, rule.anchors, rule.degree ?? inclusionDegree))
  const { below = 1, above = 1 } = rule
  if (rule.method === 'bell') return Float64Array.from(values, (value) => bell(value, rule.anchors, below, above))
  return Float64Array.from(values, (value) => linear(value, rule.anchors, below, above))
}

/** What is nearly nothing is nothing, as in R. */
function snap(value: number): number {
  return value < 0.0001 ? 0 : value > 0.9999 ? 1 : value
}

function logistic(value: number, { exclusion, crossover, inclusion }: Anchors, degree: number): number {
  const falling = exclusion > inclusion
  const edge = value < crossover ? Math.min(exclusion, inclusion) : Math.max(exclusion, inclusion)
  const odds = (log(degree / (1 - degree)) * (value - crossover)) / Math.abs(edge - crossover)
  const rising = 1 / (1 + exp(-odds))
  return falling ? 1 - rising : rising
}

function linear(value: number, { exclusion, crossover, inclusion }: Anchors, below: number, above: number): number {
  const rising = inclusion > exclusion
  const past = (anchor: number): boolean => (rising ? value >= anchor : value <= anchor)
  if (past(inclusion)) return 1
  if (!past(exclusion)) return 0
  if (past(crossover)) return 1 - power((inclusion - value) / (inclusion - crossover), above) / 2
  return power((exclusion - value) / (exclusion - crossover), below) / 2
}

function power(base: number, exponent: number): number {
  return exponent === 1 ? base : pow(base, exponent)
}

function bell(value: number, { exclusion, crossover, inclusion }: BellAnchors, below: number, above: number): number {
  if (inclusion[0] < exclusion[0]) return 1 - bell(value, { exclusion: inclusion, crossover, inclusion: exclusion }, above, below)
  const side = value < inclusion[0] ? 0 : 1
  return linear(value, { exclusion: exclusion[side], crossover: crossover[side], inclusion: inclusion[side] }, below, above)
}

/** Share of the numbers that are not above this one. */
function distribution(values: ArrayLike<number>): (value: number) => number {
  const all = Float64Array.from(values).sort()
  return (value) => {
    let low = 0
    let high = all.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (all[middle]! <= value) low = middle + 1
      else high = middle
    }
    return all.length === 0 ? 0 : low / all.length
  }
}

function empirical(values: ArrayLike<number>, { exclusion, crossover, inclusion }: Anchors): Float64Array {
  const bottom = Math.min(exclusion, inclusion)
  const top = Math.max(exclusion, inclusion)
  const share = distribution(Float64Array.from(values).filter((value) => value >= bottom && value <= top))
  const middle = share(crossover)
  const rising = (value: number): number => {
    if (value <= bottom) return 0
    if (value > top) return 1
    return value <= crossover ? share(value) / middle / 2 : 1 - (1 - share(value)) / (1 - middle) / 2
  }
  return Float64Array.from(values, (value) => (exclusion > inclusion ? 1 - rising(value) : rising(value)))
}

function shares(values: ArrayLike<number>): Float64Array {
  const share = distribution(values)
  const lowest = share(1)
  return Float64Array.from(values, (value) => Math.max(0, (share(value) - lowest) / (1 - lowest)))
}
