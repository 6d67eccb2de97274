/**
 * Grids, full factorials, and fractions of them in which high interactions are given up for fewer runs
 * (Box and Hunter 1961, Technometrics 3, 311–351 and 449–458).
 */
import type { Design } from './design.ts'
import { levelsOf, type Factor } from './factors.ts'

/** Every combination of `count` levels of each factor (of a list or a switch, of all its values); the last changes fastest. */
export function grid(factors: readonly Factor[], count: number): Design {
  let rows: readonly (readonly number[])[] = [[]]
  for (const factor of factors) {
    const levels = levelsOf(factor, count)
    rows = rows.flatMap((row) => levels.map((level) => [...row, level]))
  }
  return { factors, rows }
}

/** Every combination of the low and the high end of each factor. */
export function fullFactorial(factors: readonly Factor[]): Design {
  return cornersOf(
    factors,
    factors.map((_, index) => 1 << index),
    factors.length,
  )
}

export interface Fraction extends Design {
  /** Shortest combination of factors whose product is constant: with resolution R, no effect of p factors is mixed with one of fewer than R − p. */
  readonly resolution: number
  /** Factors whose level is the product of the levels of others: `index` of the factor, and of those. */
  readonly generators: readonly { readonly factor: number; readonly of: readonly number[] }[]
}

/** 30 factors are numbered in bits of one word. */
export const mostFactors = 30

/**
 * The first `base` factors run through all their combinations; each other factor follows the product of some of them. The
 * generators are chosen so that the resolution is as high as can be and, with equal resolution, words of that length are as
 * few as can be: among all choices where they are not too many, else one after the other.
 * @throws RangeError where 2^base runs cannot tell the factors apart
 */
export function fractionalFactorial(factors: readonly Factor[], base: number): Fraction {
  const count = factors.length
  if (count > mostFactors || base < 1 || base > count) throw new RangeError(`${count} factors in 2^${base} runs`)
  const more = count - base
  const candidates = masksOf(base).filter((mask) => lengthOf(mask) >= 2)
  if (candidates.length < more) throw new RangeError(`${count} factors in 2^${base} runs`)
  const chosen = waysToChoose(candidates.length, more) <= mostWays ? bestOfAll(candidates, base, more) : bestOfTwo(candidates, base, more)
  const masks = [...Array.from({ length: base }, (_, index) => 1 << index), ...chosen]
  return {
    ...cornersOf(factors, masks, base),
    resolution: resolutionOf(chosen, base),
    generators: chosen.map((mask, index) => ({ factor: base + index, of: membersOf(mask) })),
  }
}

/** The smallest fraction of at least this resolution. */
export function fractionOfResolution(factors: readonly Factor[], resolution: number): Fraction {
  for (let base = 1; base < factors.length; base++) {
    if ((1 << base) - 1 < factors.length) continue
    const fraction = fractionalFactorial(factors, base)
    if (fraction.resolution >= resolution) return fraction
  }
  return { ...fullFactorial(factors), resolution: Infinity, generators: [] }
}

const mostWays = 20_000

/** Rows in which factor k is high where an odd number of the base factors of its mask is high, counted from all low… all of its base. */
function cornersOf(factors: readonly Factor[], masks: readonly number[], base: number): Design {
  const ends = factors.map((factor) => levelsOf(factor, 2)).map((levels) => [levels[0]!, levels.at(-1)!] as const)
  const rows = masksOf(base).map((row) =>
    ends.map(([low, high], index) => {
      const mask = masks[index]!
      // the sign of a product: low is −1, so that a product of an even number of factors is high where all of them are low
      return lengthOf(mask & ~row) % 2 === 0 ? high : low
    }),
  )
  return { factors, rows }
}

function masksOf(bits: number): number[] {
  return Array.from({ length: 1 << bits }, (_, mask) => mask)
}

function membersOf(mask: number): number[] {
  return Array.from({ length: 32 }, (_, index) => index).filter((index) => ((mask >>> index) & 1) === 1)
}

function lengthOf(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Words of the defining relation: products of generators, each times the factor that it makes. */
function wordsOf(generators: readonly number[], base: number): number[] {
  let words = [0]
  for (const [index, mask] of generators.entries()) {
    const word = mask | (1 << (base + index))
    words = [...words, ...words.map((other) => other ^ word)]
  }
  return words.slice(1)
}

function resolutionOf(generators: readonly number[], base: number): number {
  return wordsOf(generators, base).reduce((least, word) => Math.min(least, lengthOf(word)), Infinity)
}

/** How many words there are of each length, shortest first: fewer short ones are better (aberration, Fries and Hunter 1980). */
function patternOf(words: readonly number[]): number[] {
  const pattern = new Array<number>(mostFactors + 1).fill(0)
  for (const word of words) pattern[lengthOf(word)]! += 1
  return pattern
}

function better(a: readonly number[], b: readonly number[]): boolean {
  for (const [length, count] of a.entries()) if (count !== b[length]) return count < b[length]!
  return false
}

function waysToChoose(n: number, k: number): number {
  let ways = 1
  for (let i = 0; i < k; i++) ways = (ways * (n - i)) / (i + 1)
  return ways
}

function bestOfAll(candidates: readonly number[], base: number, more: number): number[] {
  let best: number[] = []
  let bestPattern: number[] | null = null
  const visit = (from: number, chosen: readonly number[]): void => {
    if (chosen.length === more) {
      const pattern = patternOf(wordsOf(chosen, base))
      if (bestPattern !== null && !better(pattern, bestPattern)) return
      best = [...chosen]
      bestPattern = pattern
      return
    }
    for (let index = from; index < candidates.length; index++) visit(index + 1, [...chosen, candidates[index]!])
  }
  visit(0, [])
  return best
}

/** Products of an odd number of letters among themselves make no word of three; without that bond longer words may be had. */
function bestOfTwo(candidates: readonly number[], base: number, more: number): number[] {
  const free = oneByOne(candidates, base, more)
  const odd = candidates.filter((mask) => lengthOf(mask) % 2 === 1)
  if (odd.length < more) return free
  const bound = oneByOne(odd, base, more)
  return better(patternOf(wordsOf(bound, base)), patternOf(wordsOf(free, base))) ? bound : free
}

function oneByOne(candidates: readonly number[], base: number, more: number): number[] {
  const chosen: number[] = []
  let words: number[] = []
  while (chosen.length < more) {
    let best = -1
    let bestPattern: number[] | null = null
    let bestWords: number[] = []
    for (const mask of candidates) {
      if (chosen.includes(mask)) continue
      const word = mask | (1 << (base + chosen.length))
      const next = [...words, word, ...words.map((other) => other ^ word)]
      const pattern = patternOf(next)
      if (bestPattern !== null && !better(pattern, bestPattern)) continue
      best = mask
      bestPattern = pattern
      bestWords = next
    }
    chosen.push(best)
    words = bestWords
  }
  return chosen
}
