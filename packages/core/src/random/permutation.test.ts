/** Keyed permutations are bijections of every size, and the matchings they define symmetric. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { largestPermutation, partner, permutation, permute, restore } from './permutation.ts'

const keys = [0, 1, -1, 0x9e3779b9, 123456789]

describe('permutation', () => {
  test('is a bijection for every size from 1 to 300', () => {
    const broken: string[] = []
    for (let size = 1; size <= 300; size++) {
      for (const key of keys) {
        const p = permutation(size, key)
        const reached = new Set<number>()
        for (let x = 0; x < size; x++) {
          const y = permute(p, x)
          if (y < 0 || y >= size || restore(p, y) !== x) broken.push(`size ${size}, key ${key}: ${x} → ${y} → ${restore(p, y)}`)
          reached.add(y)
        }
        if (reached.size !== size) broken.push(`size ${size}, key ${key}: ${reached.size} places reached`)
      }
    }
    expect(broken).toEqual([])
  })

  test.each([2 ** 30 - 1, 2 ** 30, 2 ** 30 + 1, 1_425_000_000, largestPermutation])(
    'ends for %i, as many as live in the largest country',
    (size) => {
      for (const key of keys) {
        const p = permutation(size, key)
        for (const x of [0, 1, 2 ** 30 - 2, size - 2, size - 1]) {
          const y = permute(p, x)
          expect(y >= 0 && y < size).toBe(true)
          expect(restore(p, y)).toBe(x)
        }
      }
    },
  )

  test('more than a signed word counts are refused, not walked for ever', () => {
    expect(() => permutation(largestPermutation + 1, 1)).toThrow('at most 2147483647')
  })

  test('is undone by restore in large domains', () => {
    const sized = fc
      .integer({ min: 1, max: largestPermutation })
      .chain((size) => fc.tuple(fc.constant(size), fc.integer(), fc.nat(size - 1)))
    fc.assert(
      fc.property(sized, ([size, key, x]) => {
        const p = permutation(size, key)
        const y = permute(p, x)
        expect(y >= 0 && y < size).toBe(true)
        expect(restore(p, y)).toBe(x)
      }),
      { seed: 1, numRuns: 2000 },
    )
  })

  test('other keys give other orders, and each place is as likely as another', () => {
    const size = 20
    const counts = new Float64Array(size)
    const runs = 20_000
    for (let key = 0; key < runs; key++) counts[permute(permutation(size, Math.imul(key, 0x9e3779b1)), 3)]!++
    const chiSquare = counts.reduce((sum, n) => sum + (n - runs / size) ** 2 / (runs / size), 0)
    // The 99.9 % point of χ² with 19 degrees of freedom.
    expect(chiSquare).toBeLessThan(43.8)
  })
})

describe('partner', () => {
  test('is symmetric and never oneself; in an odd domain one is left over', () => {
    for (let size = 1; size <= 300; size++) {
      for (const key of keys) {
        const p = permutation(size, key)
        const pairs = Array.from({ length: size }, (_, x) => partner(p, x))
        expect(pairs.every((y, x) => y === -1 || (y !== x && y < size && pairs[y] === x))).toBe(true)
        expect(pairs.filter((y) => y === -1)).toHaveLength(size % 2)
      }
    }
  })
})
