/** Covers that are long: thousands of rows that each need a prime implicant of their own, and walks deeper than a stack. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { covers } from './cover.ts'
import { ModelList } from './models.ts'
import { solveChart } from './solve.ts'
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

test('a row that nothing holds: no model, and that is certain', () =>
  expect(covers(chart([[0]], 2), 2, options)).toEqual({ models: [], count: 0, complete: true, proven: true, atLeast: 0 }))

test('every cover without a superfluous member, while the work lasts', () => {
  const one = chart([[0, 1], [0], [1]], 2)
  const told = { proven: true, atLeast: 0 }
  expect(covers(one, 2, { ...options, irredundant: true })).toEqual({ models: [[0], [1, 2]], count: 2, complete: true, ...told })
  expect(covers(one, 2, { ...options, irredundant: true, listWork: 1 })).toEqual({ models: [], count: 0, complete: false, ...told })
})

test('rows past the thirty-second are looked at when one column is left out for another', () => {
  const rows = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k)
  const primes = {
    ...chart([rows(0, 32), rows(32, 40), [35]], 40),
    terms: [
      [1, -1],
      [-1, 1],
      [1, 1],
    ],
  }
  const positives = rows(0, 40).map(() => [1, 1])
  expect(solveChart(primes, positives, { rowDominance: true }).primes).toEqual([
    [1, -1],
    [-1, 1],
  ])
  expect(solveChart(primes, positives).primes).toHaveLength(3)
})

test('models: every way to take one of each group, in order, counted beyond those that are listed', () => {
  const group = (...members: readonly number[]) => ({ bits: new Uint32Array(1), size: 0, members })
  const list = (limit: number) => {
    const found = new ModelList([group(4), group(0, 3), group(1, 2)], limit)
    expect([found.add([1, 2]), found.add([0])]).toEqual([true, true])
    return found.result(true, { proven: true, atLeast: 1 })
  }
  const all = [[4], [0, 1], [0, 2], [1, 3], [2, 3]]
  expect(list(5)).toEqual({ models: all, count: 5, complete: true, proven: true, atLeast: 1 })
  expect(list(4)).toEqual({ models: all.slice(1), count: 5, complete: false, proven: true, atLeast: 1 })
  expect(list(3).models).toEqual([
    [0, 1],
    [0, 2],
    [1, 3],
  ])
  expect(list(9).complete).toBe(true)
  const turned = new ModelList([group(1), group(2, 0)], 9)
  for (const chosen of [[1], [0]]) turned.add(chosen)
  expect(turned.result(true, { proven: true, atLeast: 1 }).models).toEqual([[0], [1], [2]])
})

test('without any work the greedy cover, and the bound that it meets: three of the five sides of a ring', () => {
  const ring = Array.from({ length: 5 }, (_, k) => [k, (k + 1) % 5])
  const { models, complete, proven, atLeast } = covers(chart(ring, 5), 5, { limit: 9, proofWork: 0, listWork: 0, exchangeWork: 0 })
  expect([models.map(({ length }) => length), complete, proven, atLeast]).toEqual([[3], false, true, 3])
  expect(covers(chart(ring, 5), 5, options).count).toBe(5)
})

test('all covers with the fewest members, as by looking at every set', () =>
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 4 }), { minLength: 6, maxLength: 9 }),
      (columns) => {
        const held = [...columns, [0, 1, 2], [3, 4, 5], [6, 7, 8, 9]]
        const masks = held.map((own) => own.reduce((mask, row) => mask | (1 << row), 0))
        const sets = Array.from({ length: 1 << held.length }, (_, set) => held.map((_own, k) => k).filter((k) => (set >> k) & 1))
        const all = sets.filter((set) => set.reduce((mask, k) => mask | masks[k]!, 0) === 1023)
        const fewest = Math.min(...all.map(({ length }) => length))
        const wanted = all.filter(({ length }) => length === fewest).map(String)
        const { models, count, complete, proven, atLeast } = covers(chart(held, 10), 10, { ...options, limit: 9999, exchangeWork: 0 })
        expect(models.map(String).toSorted()).toEqual(wanted.toSorted())
        expect({ count, complete, proven, atLeast }).toEqual({ count: wanted.length, complete: true, proven: true, atLeast: fewest })
      },
    ),
    { numRuns: 60 },
  ))
