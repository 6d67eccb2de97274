/** Threefry against the vectors published with Random123 (kat_vectors), and its uniform numbers against chance. */
import { describe, expect, test } from 'vitest'
import { bits, threefry, uniform, words } from './threefry.ts'

const hex = (): string => Array.from(words, (word) => word.toString(16).padStart(8, '0')).join(' ')

describe('threefry2x32, 20 rounds', () => {
  test.for<[string, readonly [number, number], readonly [number, number], string]>([
    ['nothing', [0, 0], [0, 0], '6b200159 99ba4efe'],
    ['all ones', [0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], '1cb996fc bb002be7'],
    ['digits of pi', [0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3], 'c4923a9c 483df7a0'],
  ])('of %s is as published', ([, key, counter, expected]) => {
    threefry(key[0], key[1], counter[0], counter[1])
    expect(hex()).toBe(expected)
  })

  test('takes signed and unsigned words alike', () => {
    threefry(-1, -1, -1, -1)
    expect(hex()).toBe('1cb996fc bb002be7')
  })
})

describe('uniform', () => {
  const draws = Array.from({ length: 60_000 }, (_, k) => uniform(7, 11, Math.floor(k / 1000), k % 1000))

  test('stays in [0, 1)', () => expect(draws.every((u) => u >= 0 && u < 1)).toBe(true))
  test('fills a hundred bins evenly', () => {
    const bins = new Float64Array(100)
    for (const u of draws) bins[Math.floor(u * 100)]!++
    const chiSquare = bins.reduce((sum, n) => sum + (n - 600) ** 2 / 600, 0)
    // The 0.1 and 99.9 % points of χ² with 99 degrees of freedom.
    expect(chiSquare).toBeGreaterThan(61.1)
    expect(chiSquare).toBeLessThan(148.2)
  })
  test('neighbours in subject, step, stream and seed are not alike', () => {
    const mean = (pairs: readonly number[]): number => pairs.reduce((sum, x) => sum + x, 0) / pairs.length
    const shifted: readonly ((k: number) => number)[] = [
      (k) => uniform(7, 11, 3, k + 1),
      (k) => uniform(7, 11, 4, k),
      (k) => uniform(7, 12, 3, k),
      (k) => uniform(8, 11, 3, k),
    ]
    const n = 20_000
    for (const other of shifted) {
      const products = Array.from({ length: n }, (_, k) => (uniform(7, 11, 3, k) - 0.5) * (other(k) - 0.5))
      // Correlation: four standard errors.
      expect(Math.abs(12 * mean(products))).toBeLessThan(4 / Math.sqrt(n))
    }
  })
  test('53 bits: the finest steps occur', () => expect(draws.some((u) => (u * 2 ** 53) % 2 === 1)).toBe(true))
  test('bits is the first word', () => {
    expect(bits(0, 0, 0, 0)).toBe(0x6b200159)
  })
})
