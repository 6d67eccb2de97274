/**
 * Keyed permutations of 0…n−1 without memory: an unbalanced Feistel network of six rounds over the next power of two, with
 * cycle walking (Black and Rogaway 2002, "Ciphers with arbitrary finite domains", CT-RSA).
 */
export interface Permutation {
  readonly size: number
  /** A signed 32-bit word, so that all the arithmetic below stays in machine words. */
  readonly key: number
  /** Bits of the low half of an index. */
  readonly lowBits: number
  readonly lowMask: number
  readonly highMask: number
}

/** As many as a signed word counts: more than any country has people. */
export const largestPermutation = 2 ** 31 - 1
const mostBits = 31

/** A permutation of 0…size−1 for a 32-bit key; size from 1 to 2^31 − 1. */
export function permutation(size: number, key: number): Permutation {
  if (size > largestPermutation) throw new RangeError(`a permutation of ${size}: at most ${largestPermutation}`)
  let width = 2
  while (width < mostBits && 1 << width < size) width++
  const lowBits = width >> 1
  return { size, key: key | 0, lowBits, lowMask: (1 << lowBits) - 1, highMask: (1 << (width - lowBits)) - 1 }
}

// Keys of the six rounds: each is the last plus one of these.
const toLow = 0x61c88647
const toHigh = (0x3c6ef372 - 0x61c88647) | 0

/** Where x goes. */
export function permute(p: Permutation, x: number): number {
  const { size, lowBits, lowMask, highMask } = p
  const k0 = p.key
  const k1 = (k0 + toLow) | 0
  const k2 = (k1 + toHigh) | 0
  const k3 = (k2 + toLow) | 0
  const k4 = (k3 + toHigh) | 0
  const k5 = (k4 + toLow) | 0
  let y = x | 0
  do {
    let low = y & lowMask
    let high = y >>> lowBits
    high ^= scramble(low, k0) & highMask
    low ^= scramble(high, k1) & lowMask
    high ^= scramble(low, k2) & highMask
    low ^= scramble(high, k3) & lowMask
    high ^= scramble(low, k4) & highMask
    low ^= scramble(high, k5) & lowMask
    y = (high << lowBits) | low
  } while (y >= size)
  return y
}

/** Where y came from: `restore(p, permute(p, x)) = x`. */
export function restore(p: Permutation, y: number): number {
  const { size, lowBits, lowMask, highMask } = p
  const k0 = p.key
  const k1 = (k0 + toLow) | 0
  const k2 = (k1 + toHigh) | 0
  const k3 = (k2 + toLow) | 0
  const k4 = (k3 + toHigh) | 0
  const k5 = (k4 + toLow) | 0
  let x = y | 0
  do {
    let low = x & lowMask
    let high = x >>> lowBits
    low ^= scramble(high, k5) & lowMask
    high ^= scramble(low, k4) & highMask
    low ^= scramble(high, k3) & lowMask
    high ^= scramble(low, k2) & highMask
    low ^= scramble(high, k1) & lowMask
    high ^= scramble(low, k0) & highMask
    x = (high << lowBits) | low
  } while (x >= size)
  return x
}

/** One round's mixing: the finaliser of MurmurHash3 (Appleby, public domain) on value and key. */
function scramble(value: number, key: number): number {
  let h = (Math.imul(value ^ key, 0x85ebca6b) + key) | 0
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/**
 * The partner of x in the matching that the permutation defines, P⁻¹(P(x) xor 1) (model.md section 9.3): symmetric and
 * without memory. In an odd domain one member is left over and gets −1.
 */
export function partner(p: Permutation, x: number): number {
  const y = permute(p, x) ^ 1
  return y >= p.size ? -1 : restore(p, y)
}
