/** Short covers by exchange, bounds that hold when the work for a proof runs out, and prime implicants when theirs does. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shortCover } from './exchange.ts'
import { minimise } from './minimise.ts'
import { mustParse } from './parse.ts'
import { caseTable } from './table.ts'
import { isWithin } from './term.ts'
import { truthTable } from './truthTable.ts'

/** The fewest columns, by looking at every set of them. */
function fewest(columns: readonly (readonly number[])[], rows: number): number {
  let best = Infinity
  for (let set = 1; set < 1 << columns.length; set++) {
    const held = new Set(columns.flatMap((own, place) => ((set >>> place) & 1 ? own : [])))
    if (held.size === rows) best = Math.min(best, columns.filter((_, place) => (set >>> place) & 1).length)
  }
  return best
}

const charts = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 }), { minLength: 4, maxLength: 11 })
  .map((columns) => [...columns, [0, 1, 2], [3, 4, 5], [6, 7], [8, 9]].slice(0, 12))

describe('a cover by exchange', () => {
  test('covers, and is the shortest of small charts', () =>
    fc.assert(
      fc.property(charts, (columns) => {
        const start = columns.map((_, place) => place)
        fc.pre(new Set(columns.flat()).size === 10)
        const found = shortCover({ columns: columns.map((own) => Int32Array.from(own)), rows: 10 }, start, 1, 200_000)
        expect(new Set(found.flatMap((place) => columns[place]!)).size).toBe(10)
        expect(found.length).toBe(fewest(columns, 10))
      }),
      { numRuns: 60 },
    ))
  test('finds ten columns that were hidden among fifty of their size, with little work', () => {
    let state = 777
    const below = (count: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      return (state >>> 8) % count
    }
    const order = Array.from({ length: 60 }, (_, row) => [below(1e6), row] as const).toSorted(([a], [b]) => a - b)
    const hidden = Array.from({ length: 10 }, (_, k) => order.slice(6 * k, 6 * k + 6).map(([, row]) => row))
    const others = Array.from({ length: 50 }, () => [...new Set(Array.from({ length: 6 + below(2) }, () => below(60)))])
    const columns = [...hidden, ...others].map((own) => Int32Array.from(own))
    const found = shortCover({ columns, rows: 60 }, [...columns.keys()], 10, 20_000)
    expect(found).toHaveLength(10)
    expect(new Set(found.flatMap((place) => [...columns[place]!])).size).toBe(60)
  })
  test('ends where enough is reached', () => {
    const columns = [[0], [1], [0, 1]].map((own) => Int32Array.from(own))
    expect(shortCover({ columns, rows: 2 }, [0, 1], 2, 1e6)).toEqual([0, 1])
    expect(shortCover({ columns, rows: 2 }, [0, 1], 1, 1e6)).toEqual([2])
  })
})

describe('when the work runs out', () => {
  // thirty rows in six conditions, with and without the outcome by a rule that no short sum says
  const rows = Array.from({ length: 60 }, (_, k) => [0, 1, 2, 3, 4, 5].map((bit) => (((k * 37) % 64) >>> bit) & 1))
  const columns = Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F'].map((name, place) => [name, rows.map((row) => row[place]!)]))
  const table = caseTable(
    rows.map((_, k) => `c${k}`),
    { ...columns, Y: rows.map((row) => Number(row.reduce((sum, value, place) => sum + value * (place + 2), 0) % 5 < 2)) },
  )
  const truth = truthTable(table, mustParse('Y'), ['A', 'B', 'C', 'D', 'E', 'F'])
  const whole = minimise(truth, 'parsimonious')
  const good = (found: typeof whole): void => {
    const negatives = truth.rows.filter(({ output }) => output === '0')
    for (const model of found.models) {
      expect(found.positives.every(({ values }) => model.some((term) => isWithin(values, term)))).toBe(true)
      expect(negatives.some(({ values }) => model.some((term) => isWithin(values, term)))).toBe(false)
    }
  }
  test('with all of it the shortest is proven', () => {
    expect([whole.proven, whole.complete, whole.atLeast]).toEqual([true, true, whole.models[0]!.length])
    good(whole)
  })
  test('without work for proofs: a bound that holds', () => {
    const found = minimise(truth, 'parsimonious', { proofWork: 1, exchangeWork: 1, listWork: 1 })
    expect(found.atLeast).toBeLessThanOrEqual(whole.models[0]!.length)
    expect(found.models[0]!.length).toBeGreaterThanOrEqual(whole.models[0]!.length)
    good(found)
  })
  test('without work for prime implicants: one a row, and nothing is called proven', () => {
    const found = minimise(truth, 'parsimonious', { primeWork: 1 })
    expect([found.proven, found.complete, found.unheld]).toEqual([false, false, []])
    good(found)
  })
})

test('a positive row that a negative one with “does not apply” overlaps is told, not lost', () => {
  const mark = -Infinity
  const overlapping = caseTable(['a', 'b', 'c'], { A: [1, 1, 0], B: [1, mark, 0], Y: [1, 0, 0] })
  const found = minimise(truthTable(overlapping, mustParse('Y'), ['A', 'B']), 'parsimonious')
  expect([found.models, found.unheld]).toEqual([[], [0]])
})
