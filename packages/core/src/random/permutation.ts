/**
 * Keyed permutations of 0…n−1 without memory: an unbalanced Feistel network of six rounds over the next power of two, with
 * cycle walking (Black and Rogaway 2002, "Ciphers with arbitrary finite domains", CT-RSA).
 */
export interface Permutation {
  readonly size: number
  readonly key: number
  /** Bits of the low and the high half of an index. */
  readonly lowBits: number
  readonly lowMask: number
  readonly highMask: number
}

/** A permutation of 0…size−1 for a 32-bit key; size from 1 to 2^30. */
export function permutation(size: number, key: number): Permutation {
  let width = 2
  while (2 ** width < size) width++
  const lowBits = width >> 1
  return { size, key, lowBits, lowMask: 2 ** lowBits - 1, highMask: 2 ** (width - lowBits) - 1 }
}

const rounds = 3

/** Where x goes. */
export function permute(p: Permutation, x: number): number {
  const { size, key, lowBits, lowMask, highMask } = p
  let y = x
  do {
    let low = y & lowMask
    let high = y >>> lowBits
    for (let round = 0; round < rounds; round++) {
      high ^= scramble(low, key + round * 0x3c6ef372) & highMask
      low ^= scramble(high, key + round * 0x3c6ef372 + 0x61c88647) & lowMask
    }
    y = ((high << lowBits) | low) >>> 0
  } while (y >= size)
  return y
}

/** Where y came from: `restore(p, permute(p, x)) = x`. */
export function restore(p: Permutation, y: number): number {
  const { size, key, lowBits, lowMask, highMask } = p
  let x = y
  do {
    let low = x & lowMask
    let high = x >>> lowBits
    for (let round = rounds - 1; round >= 0; round--) {
      low ^= scramble(high, key + round * 0x3c6ef372 + 0x61c88647) & lowMask
      high ^= scramble(low, key + round * 0x3c6ef372) & highMask
    }
    x = ((high << lowBits) | low) >>> 0
  } while (x >= size)
  return x
}

/** One round's mixing: the finaliser of MurmurHash3 (Appleby, public domain) on value and key. */
function scramble(value: number, key: number): number {
  let h = Math.imul(value ^ key, 0x85ebca6b) + key
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
