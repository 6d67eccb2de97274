/** Covers that are long: thousands of rows that each need a prime implicant of their own, and walks deeper than a stack. */
import { expect, test } from 'vitest'
import { covers } from './cover.ts'
import type { Primes } from './implicants.ts'

const options = { limit: 10, proofWork: 1e6, listWork: 1e6, exchangeWork: 1e5 }

/** `held`: by prime implicant the rows that it holds. */
function chart(held: readonly (readonly number[])[], rows: number): Primes {
  const words = Math.ceil(rows / 32)
  const holds = new Uint32Array(words * held.length)
  held.forEach((own, prime) => own.forEach((row) => (holds[prime * words + (row >>> 5)]! |= 1 << (row & 31))))
  return { terms: held.map((_, prime) => [prime & 1]), words, holds, complete: true }
}

test('three thousand rows, each held by a prime implicant of its own: one model, proven', () => {
  const rows = Array.from({ length: 3000 }, (_, row) => [row])
  const { models, count, complete, proven } = covers(chart(rows, 3000), 3000, options)
  expect({ count, complete, proven, length: models[0]?.length }).toEqual({ count: 1, complete: true, proven: true, length: 3000 })
})

test('a thousand triples of rows of which two prime implicants are needed: an answer, and no more said than is known', () => {
  const triples = Array.from({ length: 1000 }, (_, triple) => {
    const [a, b, c] = [3 * triple, 3 * triple + 1, 3 * triple + 2]
    return [
      [a, b],
      [b, c],
      [a, c],
    ]
  }).flat()
  const { models, complete, proven, atLeast } = covers(chart(triples, 3000), 3000, options)
  expect(models[0]?.length).toBe(2000)
  expect(complete).toBe(false)
  expect(proven ? 2000 : atLeast).toBeGreaterThanOrEqual(1500)
})
