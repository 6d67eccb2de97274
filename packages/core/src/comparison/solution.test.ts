/** The table under a solution: what each term holds, what deviates from it, what it leaves; and points in a picture. */
import { describe, expect, test } from 'vitest'
import { literal } from './expression.ts'
import { minimise } from './minimise.ts'
import { fitModel, membershipsOf, plot } from './solution.ts'
import { caseTable } from './table.ts'
import { truthTable } from './truthTable.ts'

/** c is in A without the outcome, d has the outcome without A, e lies between in the outcome, f in A. */
const table = caseTable(['a', 'b', 'c', 'd', 'e', 'f'], {
  A: [0.9, 0.8, 0.7, 0.2, 0.9, 0.5],
  Y: [1, 0.9, 0.1, 0.8, 0.5, 0.9],
})
const truth = truthTable(table, literal('Y'), ['A'], { inclusionCut: 0.7, lowerInclusionCut: 0.7 })

describe('a model', () => {
  const { terms, uncovered } = fitModel(truth, minimise(truth, 'complex'), [[1]])
  test('deviant in consistency: in the term, not in the outcome', () => expect(terms.map(({ deviant }) => deviant)).toEqual([['c']]))
  test('deviant in coverage: in the outcome, not in the model', () => expect(uncovered).toEqual(['d']))
  test('the cases of its rows', () => expect(terms[0]!.cases).toEqual([['a', 'b', 'c', 'e']]))
})

test('solutions of a truth table are worked out once, for those that are made of them, too', () => {
  for (const kind of ['complex', 'parsimonious'] as const) {
    const { models } = minimise(truth, kind)
    expect(minimise(truth, kind).models).toBe(models)
    expect(minimise(truth, kind, { mostModels: 1 }).models).not.toBe(models)
  }
  expect(minimise(truth, 'intermediate').pairs![0]!.complex).toBe(minimise(truth, 'complex').models[0])
})

test('memberships are worked out once for each term, while there is room', () => {
  const plain = membershipsOf(truth)
  expect(plain([1])).toBe(plain([1]))
  const of = membershipsOf(truth, 12) // two terms of six cases
  const kept = [[1], [0], [-1]].map((term) => of(term) === of(term))
  expect(kept).toEqual([true, true, false])
})

test('points in a picture lie within where they are no farther in the set than in the outcome', () =>
  expect(plot(['a', 'b', 'c'], [0.2, 0.6, 0.8], [0.7, 0.6, 0.7]).points.map(({ within }) => within)).toEqual([true, true, false]))
