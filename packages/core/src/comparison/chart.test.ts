/** Charts: rows and the groups of prime implicants that hold them, and the bound by prices, held against plain counting. */
import { describe, expect, test } from 'vitest'
import {
  contains,
  eachBit,
  groupPrimes,
  overlap,
  places,
  reduced,
  rowsOf as rowsOfGroups,
  turned,
  undominated,
  watchedRows,
  type Group,
} from './groups.ts'
import { Relaxation } from './relaxation.ts'

const bits = (...rows: readonly number[]): Uint32Array => {
  const words = new Uint32Array(2)
  for (const row of rows) words[row >>> 5]! |= 1 << (row & 31)
  return words
}
const group = (members: readonly number[], ...rows: readonly number[]): Group => ({ bits: bits(...rows), size: rows.length, members })
const shown = (groups: readonly Group[]) => groups.map(({ members, bits: own, size }) => [members, places(own), size])

describe('a chart', () => {
  test('bits: each once, what holds what, how many are shared', () => {
    const seen: number[] = []
    eachBit(bits(0, 31, 32, 63, 5), (place) => seen.push(place))
    expect(seen).toEqual([0, 5, 31, 32, 63])
    expect([contains(bits(1, 40), bits(40)), contains(bits(40), bits(1, 40)), contains(bits(1), bits(1))]).toEqual([true, false, true])
    expect([overlap(bits(1, 2, 40), bits(2, 40, 41)), overlap(bits(1), bits(2))]).toEqual([2, 0])
  })
  test('rows by group and groups by row', () => {
    const groups = [group([0], 1, 40), group([1], 0, 1)]
    expect(rowsOfGroups(groups).map((rows) => [...rows])).toEqual([
      [1, 40],
      [0, 1],
    ])
    expect(
      rowsOfGroups(
        groups,
        new Map([
          [1, 7],
          [40, 8],
        ]),
      ).map((rows) => [...rows]),
    ).toEqual([[7, 8], [7]])
    expect(turned([Int32Array.of(1, 2), Int32Array.of(0, 1)], 3).map((columns) => [...columns])).toEqual([[1], [0, 1], [0]])
  })
  test('prime implicants that hold the same open rows are one group, largest first', () => {
    const holds = new Uint32Array([...bits(0, 1), ...bits(2), ...bits(0, 1, 9), ...bits(9), ...bits(1, 2, 3)])
    const primes = { terms: [[0], [1], [2], [3], [4]], words: 2, holds, complete: true }
    expect(shown(groupPrimes(primes, bits(0, 1, 2, 3)))).toEqual([
      [[4], [1, 2, 3], 3],
      [[0, 2], [0, 1], 2],
      [[1], [2], 1],
    ])
  })
  test('a group within another is left out, of equal ones the first stays', () => {
    const groups = [group([0], 0, 1, 2), group([1], 1, 2), group([2], 2, 40), group([3], 40, 2), group([4], 0)]
    expect(undominated(groups).map(({ members }) => members[0])).toEqual([0, 2])
    // the last is in the first, whose rows the two between hold, too
    const between = [group([0], 0, 1, 2), group([1], 0, 40), group([2], 1, 41), group([3], 0, 1)]
    expect(undominated(between).map(({ members }) => members[0])).toEqual([0, 1, 2])
  })
  test('rows that are held whenever another one is need no watching', () => {
    const columns = [bits(0, 1), bits(1, 2), bits(1, 33)]
    expect(places(watchedRows(columns, bits(0, 1, 2, 33)))).toEqual([0, 2, 33]) // row 1 is held with each of them
    expect(places(watchedRows(columns, bits(1)))).toEqual([1])
    expect(places(watchedRows([bits(0, 1)], bits(0, 1)))).toEqual([0])
  })
  test('both in turn, until nothing changes', () => {
    const { groups, open } = reduced([group([0], 0, 1, 2), group([1], 2, 3), group([2], 3, 4), group([3], 4)], bits(0, 1, 2, 3, 4))
    expect(places(open)).toEqual([0, 4]) // who covers row 0 covers 1 and 2; who must cover 4 is group 2, and covers 3
    expect(shown(groups)).toEqual([
      [[0], [0], 1],
      [[2], [4], 1],
    ])
  })
})

describe('the bound by prices', () => {
  const bound = (columns: readonly number[][], rows: number, rounds = 400): number => {
    const prices = new Float64Array(rows).fill(0.5)
    const relaxation = new Relaxation(
      columns.map((own) => Int32Array.from(own)),
      rows,
    )
    expect(relaxation.columnCount).toBe(columns.length)
    const found = relaxation.best(
      Array.from({ length: rows }, (_, k) => k),
      prices,
      new Uint8Array(columns.length),
      columns.length,
      rounds,
    )
    expect(relaxation.work).toBeGreaterThan(0)
    return found
  }
  const exceeds = (left: number, columns: readonly number[][], rows: number, barred: readonly number[] = []): boolean =>
    new Relaxation(
      columns.map((own) => Int32Array.from(own)),
      rows,
    ).exceeds(
      left,
      Array.from({ length: rows }, (_, k) => k),
      new Float64Array(rows).fill(0.1),
      Uint8Array.from(columns, (_, k) => Number(barred.includes(k))),
      300,
    )
  test('three rows of which two groups hold two each: one and a half', () =>
    expect(
      bound(
        [
          [0, 1],
          [1, 2],
          [0, 2],
        ],
        3,
      ),
    ).toBeCloseTo(1.5, 2))
  test('groups that share nothing: all of them', () => expect(bound([[0, 1], [2], [3, 4, 5]], 6)).toBeCloseTo(3, 2))
  test('never more than are needed, and told where more are', () => {
    expect(
      exceeds(
        1,
        [
          [0, 1],
          [1, 2],
          [0, 2],
        ],
        3,
      ),
    ).toBe(true)
    expect(
      exceeds(
        2,
        [
          [0, 1],
          [1, 2],
          [0, 2],
        ],
        3,
      ),
    ).toBe(false)
    expect(exceeds(2, [[0, 1], [2], [3, 4, 5]], 6)).toBe(true)
    expect(exceeds(3, [[0, 1], [2], [3, 4, 5]], 6)).toBe(false)
  })
  test('a group that is barred covers nothing', () => {
    expect(exceeds(1, [[0, 1], [0], [1]], 2)).toBe(false)
    expect(exceeds(1, [[0, 1], [0], [1]], 2, [0])).toBe(true)
  })
  test('rows that are in no group cost nothing', () => {
    const relaxation = new Relaxation([Int32Array.of(0, 2)], 4)
    expect([0, 1, 2, 3].map((row) => relaxation.watches(row))).toEqual([true, false, true, false])
  })
})
