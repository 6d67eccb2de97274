/** The fingerprint against MurmurHash3_x86_128 as published, written out again here and held against its verification value. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fingerprint } from './fingerprint.ts'

const mixers = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93]
const turns = [15, 16, 17, 18]
const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by))

/** One quarter of a block as it enters its lane. */
function mixed(k: number, lane: number): number {
  return Math.imul(rotate(Math.imul(k, mixers[lane]!), turns[lane]!), mixers[(lane + 1) % 4]!)
}

/** MurmurHash3_x86_128 of smhasher, with its own treatment of the tail; 16 bytes. */
function murmur(bytes: Uint8Array, seed: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const h = Int32Array.of(seed, seed, seed, seed)
  const adds = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17]
  const laneTurns = [19, 17, 15, 13]
  const whole = bytes.length >> 4
  for (let block = 0; block < whole; block++) {
    for (let lane = 0; lane < 4; lane++) {
      const k = view.getInt32(block * 16 + lane * 4, true)
      h[lane] = Math.imul((rotate(h[lane]! ^ mixed(k, lane), laneTurns[lane]!) + h[(lane + 1) % 4]!) | 0, 5) + adds[lane]!
    }
  }
  for (let lane = 0; lane < 4; lane++) {
    let k = 0
    for (let byte = 0; byte < 4; byte++) k |= (bytes[whole * 16 + lane * 4 + byte] ?? 0) << (8 * byte)
    h[lane]! ^= mixed(k, lane)
  }
  for (let lane = 0; lane < 4; lane++) h[lane]! ^= bytes.length
  const spread = (): void => {
    h[0] = h[0]! + h[1]! + h[2]! + h[3]!
    for (const lane of [1, 2, 3]) h[lane]! += h[0]
  }
  spread()
  for (let lane = 0; lane < 4; lane++) {
    let x = h[lane]! ^ (h[lane]! >>> 16)
    x = Math.imul(x, 0x85ebca6b)
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
    h[lane] = x ^ (x >>> 16)
  }
  spread()
  return new Uint8Array(h.buffer)
}

/** Hexadecimal of four words, each high digit first, as the fingerprint prints them. */
function inHex(hash: Uint8Array): string {
  return Array.from(new Uint32Array(hash.buffer), (word) => word.toString(16).padStart(8, '0')).join('')
}

const pattern = (length: number): Uint8Array => Uint8Array.from({ length }, (_, k) => (k * 37 + 11) & 255)
const ownDigest = (bytes: Uint8Array, seed = 0): string => new Fingerprint([seed, seed, seed, seed, 0]).add(bytes).digest()

describe('fingerprint', () => {
  test('the copy written here has the verification value of smhasher', () => {
    const all = new Uint8Array(16 * 256)
    for (let n = 0; n < 256; n++)
      all.set(
        murmur(
          Uint8Array.from({ length: n }, (_, k) => k),
          256 - n,
        ),
        n * 16,
      )
    expect(new DataView(murmur(all, 0).buffer).getUint32(0, true).toString(16)).toBe('b3ece62a')
  })

  test('equals the published function for whole blocks, with any seed', () => {
    for (const seed of [0, 1, 0x9747b28c | 0])
      for (let blocks = 0; blocks < 20; blocks++) {
        const bytes = pattern(blocks * 16)
        expect(ownDigest(bytes, seed)).toBe(inHex(murmur(bytes, seed)))
      }
  })

  test('a tail is a block filled up with zeros, told apart by the length: not the tail of the published function', () => {
    expect(ownDigest(pattern(5))).not.toBe(inHex(murmur(pattern(5), 0)))
    const short = new Fingerprint().add(Uint8Array.of(1, 2, 0)).digest()
    expect(new Fingerprint().add(Uint8Array.of(1, 2)).digest()).not.toBe(short)
  })

  test('goes on from its state as if never interrupted', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 70 }), { maxLength: 6 }), fc.nat(6), (columns, cut) => {
        const whole = new Fingerprint()
        for (const column of columns) whole.add(column)
        const first = new Fingerprint()
        for (const column of columns.slice(0, cut)) first.add(column)
        const second = new Fingerprint(first.state())
        for (const column of columns.slice(cut)) second.add(column)
        expect(second.digest()).toBe(whole.digest())
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  test('a column that lies on a word is read by words, another by bytes: the same fingerprint', () => {
    for (const length of [0, 15, 16, 17, 64, 1000]) {
      const shifted = new Uint8Array(length + 1)
      shifted.set(pattern(length), 1)
      expect(ownDigest(shifted.subarray(1), 7)).toBe(ownDigest(pattern(length), 7))
    }
  })

  test('a single bit anywhere gives another fingerprint', () => {
    const column = Float64Array.from({ length: 9 }, (_, k) => k / 7)
    const seen = new Set([new Fingerprint().add(column).digest()])
    for (let bit = 0; bit < 9 * 64; bit++) {
      const other = column.slice()
      new Uint8Array(other.buffer)[bit >> 3]! ^= 1 << (bit & 7)
      seen.add(new Fingerprint().add(other).digest())
    }
    expect(seen.size).toBe(9 * 64 + 1)
  })
})
