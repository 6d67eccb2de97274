/** Pairs of complex and parsimonious models: what each gives, put together, and what is said of the whole. */
import { describe, expect, test } from 'vitest'
import { intermediate, sharedBy } from './intermediate.ts'
import { literal } from './expression.ts'
import { minimise } from './minimise.ts'
import { printTerm, printTerms } from './print.ts'
import { solveDefaults, type Solution } from './solve.ts'
import { caseTable } from './table.ts'
import type { Term } from './term.ts'
import { truthTable } from './truthTable.ts'

describe('two pairs', () => {
  // A*B*~C*~D and ~A*~B*C*D have the outcome. A or B tells the first; only C*D the second.
  const table = caseTable(['p', 'q', 'r', 's', 't'], {
    A: [1, 0, 0, 0, 0],
    B: [1, 0, 0, 0, 0],
    C: [0, 1, 1, 0, 0],
    D: [0, 1, 0, 0, 1],
    Y: [1, 1, 0, 0, 0],
  })
  const truth = truthTable(table, literal('Y'), ['A', 'B', 'C', 'D'])
  const expectations = [
    [0, -1, -1, -1],
    [-1, 0, -1, -1],
  ]
  const found = minimise(truth, 'intermediate', { expectations })
  const sums = found.models.map((model) => printTerms(truth.space, model))
  test('each gives its model', () => {
    expect(minimise(truth, 'parsimonious').models).toHaveLength(2)
    expect(sums).toEqual(['A*~C*~D + ~A*~B*C*D', 'B*~C*~D + ~A*~B*C*D'])
    expect(found.modelCount).toBe(2)
    expect(found.pairs!.map(({ models }) => models.map((model) => printTerms(truth.space, model)))).toEqual(sums.map((one) => [one]))
  })
  test('the chart has every term once, with the rows that it holds; essential is what is so in both', () => {
    // rows in the order of their numbers: ~A*~B*C*D before A*B*~C*~D
    expect(found.primes.map((term, k) => [printTerm(truth.space, term), ...found.held[k]!])).toEqual([
      ['A*~C*~D', 1],
      ['~A*~B*C*D', 0],
      ['B*~C*~D', 1],
    ])
    expect(found.essential.map((term) => printTerm(truth.space, term))).toEqual(['~A*~B*C*D'])
  })
  test('nothing is left open', () =>
    expect([found.complete, found.proven, found.atLeast, found.unheld, found.pairsLeft]).toEqual([true, true, 2, [], 0]))
})

test('without expectations it is the complex one', () => {
  const table = caseTable(['p', 'q'], { A: [1, 0], B: [1, 0], Y: [1, 0] })
  const truth = truthTable(table, literal('Y'), ['A', 'B'])
  expect(minimise(truth, 'intermediate').models).toEqual([[[1, 1]]])
})

test('with nothing to explain there is nothing', () => {
  const truth = truthTable(caseTable(['p', 'q'], { A: [1, 0], Y: [0, 0] }), literal('Y'), ['A'])
  expect(minimise(truth, 'intermediate', { expectations: [[1]] })).toMatchObject({
    models: [],
    modelCount: 0,
    primes: [],
    essential: [],
    atLeast: 0,
    unheld: [],
    complete: true,
    pairs: [],
  })
})

describe('of the whole', () => {
  const space = { names: ['A', 'B'], levels: [20, 20] }
  const solution = (models: readonly (readonly Term[])[], told: Partial<Solution> = {}): Solution => ({
    primes: models.flat(),
    held: models.flat().map(() => [0]),
    essential: [],
    models,
    modelCount: models.length,
    complete: true,
    proven: true,
    atLeast: 1,
    unheld: [],
    ...told,
  })
  const put = (complex: Solution, parsimonious: Solution) =>
    intermediate(space, { positives: [], open: [], negatives: [] }, { complex, parsimonious }, [], {})
  const of = (count: number): (readonly Term[])[] => Array.from({ length: count }, (_, k) => [[k, 0]])
  test.each([
    [true, true],
    [true, false],
    [false, true],
  ])('complete where both are: %s, %s', (complex, parsimonious) => {
    const found = put(solution(of(1), { complete: complex }), solution([[[0, -1]]], { complete: parsimonious }))
    expect(found.complete).toBe(complex && parsimonious)
  })
  test('more pairs than are worked out are told, and the list is not complete', () => {
    const all = put(solution(of(16)), solution(of(16)))
    expect([all.pairs.length, all.pairsLeft, all.complete, all.models]).toEqual([256, 0, true, of(16)])
    const more = put(solution(of(17)), solution(of(16)))
    expect([more.pairs.length, more.pairsLeft, more.complete, more.models]).toEqual([256, 16, false, of(17)])
  })
  test('of what the complex one has listed, counted and proven', () => {
    const complex = solution(of(1), { modelCount: 9, proven: false, atLeast: 3, unheld: [2] })
    expect(put(complex, solution(of(1)))).toMatchObject({ modelCount: 9, proven: false, atLeast: 3, unheld: [2] })
  })
  test('the work is shared by the pairs', () => {
    const { listWork, proofWork, exchangeWork } = solveDefaults
    expect(sharedBy(4, { mostModels: 3, proofWork: 8 })).toEqual({
      mostModels: 3,
      proofWork: 2,
      listWork: listWork / 4,
      exchangeWork: exchangeWork / 4,
    })
    expect(sharedBy(2, {}).proofWork).toBe(proofWork / 2)
  })
})
