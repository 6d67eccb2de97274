/** Exact tests for few cases, computed the same to the last bit everywhere: no approximation where the numbers are small. */
import { exp, log } from '../random/index.ts'

const logs: number[] = [0]

/** ln n!, summed once. */
function logFactorial(n: number): number {
  for (let k = logs.length; k <= n; k++) logs.push(logs[k - 1]! + log(k))
  return logs[n]!
}

function logChoose(n: number, k: number): number {
  return k < 0 || k > n ? -Infinity : logFactorial(n) - logFactorial(k) - logFactorial(n - k)
}

/** The chance of exactly k of n where each has the chance p. */
function binomialPoint(k: number, n: number, p: number): number {
  if (p <= 0) return k === 0 ? 1 : 0
  if (p >= 1) return k === n ? 1 : 0
  return exp(logChoose(n, k) + k * log(p) + (n - k) * log(1 - p))
}

/** The chance of k or more of n. */
export function binomialAtLeast(k: number, n: number, p: number): number {
  let sum = 0
  for (let i = n; i >= Math.max(0, k); i--) sum += binomialPoint(i, n, p)
  return Math.min(1, sum)
}

/** The chance of k or fewer of n. */
export function binomialAtMost(k: number, n: number, p: number): number {
  let sum = 0
  for (let i = 0; i <= Math.min(n, k); i++) sum += binomialPoint(i, n, p)
  return Math.min(1, sum)
}

/** Interval of a share by Clopper and Pearson 1934: the shares under which k of n is not in either tail of (1 − level)/2. */
export function clopperPearson(k: number, n: number, level: number): readonly [number, number] {
  const tail = (1 - level) / 2
  const low = k === 0 ? 0 : crossing((p) => binomialAtLeast(k, n, p) < tail)
  const high = k === n ? 1 : crossing((p) => binomialAtMost(k, n, p) > tail)
  return [low, high]
}

/** Where a question that is answered yes below and no above changes, by halving. */
function crossing(below: (p: number) => boolean): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (below(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** One-sided and two-sided chances of a table of two by two. */
export interface FourFold {
  /** Of as many or more in the first cell. */
  readonly more: number
  readonly less: number
  /** Of tables no likelier than this one. */
  readonly two: number
}

/** Fisher's exact test of [a b; c d], all margins fixed (Fisher 1935). */
export function fisher(a: number, b: number, c: number, d: number): FourFold {
  const row = a + b
  const column = a + c
  const all = row + c + d
  const point = (x: number): number => exp(logChoose(column, x) + logChoose(all - column, row - x) - logChoose(all, row))
  const own = point(a)
  let more = 0
  let less = 0
  let two = 0
  for (let x = Math.max(0, row + column - all); x <= Math.min(row, column); x++) {
    const chance = point(x)
    if (x >= a) more += chance
    if (x <= a) less += chance
    if (chance <= own * (1 + 1e-9)) two += chance
  }
  return { more: Math.min(1, more), less: Math.min(1, less), two: Math.min(1, two) }
}

export interface RankSum {
  /** Chance that one of the first is above one of the second, ties counting half. */
  readonly superiority: number
  readonly more: number
  readonly less: number
}

/**
 * The rank-sum test of Wilcoxon 1945 and Mann and Whitney 1947, exact under ties: of all ways to choose as many of the pooled
 * values as the first group has, the share whose sum of mid-ranks is as large, or as small. Doubled ranks are whole numbers,
 * so the sums are counted by adding one value after another.
 */
export function rankSum(first: readonly number[], second: readonly number[]): RankSum {
  const ranks = doubledRanks([...first, ...second])
  const own = ranks.slice(0, first.length).reduce((sum, rank) => sum + rank, 0)
  const most = ranks.reduce((sum, rank) => sum + rank, 0)
  const width = most + 1
  /** Share of the choices of k values so far whose ranks add up to s, as `ways[k * width + s]`; scaled by the chance of a draw. */
  const ways = new Float64Array((first.length + 1) * width)
  ways[0] = 1
  for (const [index, rank] of ranks.entries()) {
    for (let k = Math.min(index + 1, first.length); k >= 1; k--) {
      for (let s = most; s >= rank; s--) ways[k * width + s]! += ways[(k - 1) * width + s - rank]!
    }
  }
  const last = ways.subarray(first.length * width)
  const total = last.reduce((sum, count) => sum + count, 0)
  const more = last.subarray(own).reduce((sum, count) => sum + count, 0) / total
  const less = last.subarray(0, own + 1).reduce((sum, count) => sum + count, 0) / total
  const smallest = first.length * (first.length + 1)
  return { superiority: (own - smallest) / 2 / (first.length * second.length), more, less }
}

/** Twice the mid-rank of each value. */
function doubledRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length
    const equal = values.filter((other) => other === value).length
    return 2 * below + equal + 1
  })
}

/** Fit of a condition and an outcome as sets, 0…1 (Ragin 2006; relevance of necessity: Schneider and Wagemann 2012). */
export interface SetFit {
  /** Of necessity: how much of the outcome lies inside the condition; the same number is the coverage of sufficiency. */
  readonly necessity: number
  /** Of sufficiency: how much of the condition lies inside the outcome; the same number is the coverage of necessity. */
  readonly sufficiency: number
  /** Low where the condition is there nearly always, so that being necessary says little. */
  readonly relevance: number
}

export function setFit(condition: readonly number[], outcome: readonly number[]): SetFit {
  let both = 0
  let x = 0
  let y = 0
  let away = 0
  let apart = 0
  for (const [i, value] of condition.entries()) {
    const smaller = Math.min(value, outcome[i]!)
    both += smaller
    x += value
    y += outcome[i]!
    away += 1 - value
    apart += 1 - smaller
  }
  const part = (top: number, bottom: number): number => (bottom > 0 ? top / bottom : NaN)
  return { necessity: part(both, y), sufficiency: part(both, x), relevance: part(away, apart) }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
