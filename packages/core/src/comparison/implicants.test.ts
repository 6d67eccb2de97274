/** Minimal hitting sets and prime implicants: by hand, and what is said when the work or the room ends. */
import { describe, expect, test } from 'vitest'
import { hittingSets, oneHittingSet, primeImplicants } from './implicants.ts'

const visited = (masks: readonly number[], size: number, mostWork?: number) => {
  const sets: number[] = []
  const { whole, work } = hittingSets(masks, size, (set) => sets.push(set) > 0, mostWork)
  return { sets, whole, work }
}

describe('sets of bits that meet all masks', () => {
  test('every minimal one: the bit that two have in common, or one of each', () =>
    expect(visited([0b011, 0b110], 3).sets).toEqual([0b101, 0b010]))
  test('of no masks the empty one', () => expect([visited([], 0).sets, visited([], 2).sets]).toEqual([[0], [0]]))
  test('as long as the work lasts: 8 at the root and 9 below it', () => {
    expect(visited([1], 1, 17)).toEqual({ sets: [1], whole: true, work: 17 })
    expect(visited([1], 1, 16)).toEqual({ sets: [], whole: false, work: 17 })
  })
  test('one of them, the last bits left out first', () => {
    expect([oneHittingSet([0b011, 0b110], 3), oneHittingSet([0b011, 0b101], 3), oneHittingSet([], 0)]).toEqual([0b010, 0b001, 0])
  })
})

describe('prime implicants', () => {
  const space = { names: ['A', 'B'], levels: [2, 2] }
  const of = (positives: readonly number[][], negatives: readonly number[][], limit = 10, work?: number) => {
    const { terms, complete, holds } = primeImplicants(space, positives, negatives, limit, work)
    return { terms, complete, holds: [...holds] }
  }
  test('each once, with the rows that it holds', () =>
    expect(
      of(
        [
          [1, 1],
          [1, 0],
        ],
        [[0, 0]],
      ),
    ).toEqual({
      terms: [
        [1, -1],
        [-1, 1],
      ],
      complete: true,
      holds: [0b11, 0b01],
    }))
  test('none of a row that is in the off-set, however little work may be done', () => {
    expect(of([[1, 1]], [[1, 1]])).toEqual({ terms: [], complete: true, holds: [] })
    expect(of([[1, 1]], [[1, -1]], 10, 1)).toEqual({ terms: [], complete: true, holds: [] })
  })
  test('no more than may be, and told', () => expect(of([[1, 1]], [[0, 0]], 1)).toEqual({ terms: [[1, -1]], complete: false, holds: [1] }))
  test('of more conditions than a mask has bits none', () => {
    const names = Array.from({ length: 31 }, (_, k) => `C${k}`)
    const wide = { names, levels: names.map(() => 2) }
    expect(() => primeImplicants(wide, [], [], 1)).toThrow(new RangeError('at most 30 conditions, got 31'))
  })
})
