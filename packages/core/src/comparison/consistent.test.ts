/** Terms and sums that are consistent enough: seven cases of which all shares can be counted on paper. */
import { describe, expect, test } from 'vitest'
import { literal } from './expression.ts'
import { minimise, type MinimiseOptions } from './minimise.ts'
import { printTerms } from './print.ts'
import { caseTable } from './table.ts'
import { truthTable, type TruthTableOptions } from './truthTable.ts'

/** A alone is with the outcome in four cases of five, B in two of three; both in two of two. */
const table = caseTable(['p', 'q', 'r', 's', 't', 'u', 'v'], {
  A: [1, 1, 1, 1, 1, 0, 0],
  B: [1, 1, 0, 0, 0, 1, 0],
  Y: [1, 1, 1, 1, 0, 0, 0],
})
const found = (kind: 'complex' | 'parsimonious', options: MinimiseOptions, cuts: TruthTableOptions = {}) =>
  minimise(truthTable(table, literal('Y'), ['A', 'B'], cuts), kind, options)
const sums = (...asked: Parameters<typeof found>): readonly string[] => {
  const { models, space } = found(...asked)
  return models.map((model) => printTerms(space, model))
}

describe('parsimonious', () => {
  test('without a word of consistency no negative row is held', () => expect(sums('parsimonious', {})).toEqual(['A*B']))
  test.each([
    [0.6, ['A', 'B']], // each passes, and one is enough for the row
    [0.8, ['A']],
    [0.81, ['A*B']],
    [1, ['A*B']],
  ])('terms of at least %d: the shortest that reach it', (termInclusion, models) =>
    expect(sums('parsimonious', { termInclusion })).toEqual(models),
  )
  test.each<[MinimiseOptions, readonly string[]]>([
    [{ termInclusion: 0.6, solutionInclusion: 0.8 }, ['A']], // all of the outcome is covered, as is asked where nothing else is
    [{ termInclusion: 0.6, solutionInclusion: 0.6, solutionCoverage: 0.5 }, ['A', 'B']],
    [{ termInclusion: 0.6, solutionInclusion: 0.6, solutionCoverage: 0.51 }, ['A']],
    [{ termInclusion: 0.6, solutionInclusion: 0.7, solutionCoverage: 0.5 }, ['A']],
    [{ termInclusion: 0.6, solutionInclusion: 0.9, solutionCoverage: 0.5 }, []],
    [{ termInclusion: 0.6, solutionInclusion: 0.6, solutionCoverage: 0.5, solutionLength: 0 }, []],
    [{ solutionInclusion: 0.9, solutionCoverage: 0.5 }, ['A*B']],
    [{ solutionInclusion: 0.9, solutionCoverage: 0.6 }, []],
  ])('sums by %j', (options, models) => expect(sums('parsimonious', options)).toEqual(models))

  test('sums of several terms where no part of them is enough', () => {
    // of four cases with the outcome C tells two, D the two others, E one of each
    const parts = caseTable(['p', 'q', 'r', 's', 't'], {
      C: [1, 1, 0, 0, 0],
      D: [0, 0, 1, 1, 0],
      E: [1, 0, 1, 0, 0],
      Y: [1, 1, 1, 1, 0],
    })
    const truth = truthTable(parts, literal('Y'), ['C', 'D', 'E'])
    const of = (options: MinimiseOptions): readonly string[] => {
      const { models, space } = minimise(truth, 'parsimonious', { termInclusion: 1, solutionInclusion: 1, ...options })
      return models.map((model) => printTerms(space, model))
    }
    expect(of({})).toEqual(['C + D'])
    expect(of({ solutionLength: 1 })).toEqual([])
    expect(of({ solutionCoverage: 0.75 })).toEqual(['C + D', 'C + E', 'D + E'])
    expect(of({ solutionCoverage: 0.5 })).toEqual(['C', 'D', 'E'])
  })
  test('the search ends where its work does, and says so', () => {
    const options = { termInclusion: 0.6, solutionInclusion: 0.6, solutionCoverage: 0.5 }
    // seven cases at each of six steps: three for the two sums of one term, three for the one of two
    expect(found('parsimonious', options).complete).toBe(true)
    expect(found('parsimonious', { ...options, listWork: 42 }).complete).toBe(true)
    expect(found('parsimonious', { ...options, listWork: 41 }).complete).toBe(false)
    expect(found('parsimonious', { ...options, listWork: 10 }).complete).toBe(false)
  })
})

describe('complex', () => {
  const cuts = { inclusionCut: 0.6, lowerInclusionCut: 0.6 } // A*~B has the outcome in two of three
  test.each<[MinimiseOptions, readonly string[]]>([
    [{}, ['A']],
    [{ termInclusion: 0.8 }, ['A']],
    [{ solutionInclusion: 0.8 }, ['A']],
    [{ solutionInclusion: 0.81 }, []],
  ])('by %j', (options, models) => expect(sums('complex', options, cuts)).toEqual(models))
  test('of terms that are not consistent enough none is left', () =>
    expect(found('complex', { termInclusion: 0.81 }, cuts).models.flat()).toEqual([]))
  test('of terms that explain the rows as they are, not of parts of them', () =>
    expect(found('complex', { termInclusion: 0.6 }, cuts).primes).toEqual([[1, -1]])) // B alone would pass, too
  test('a row whose only term is left out is told', () => {
    // two of the three cases of neither have the outcome
    const both = caseTable(['p', 'q', 'r', 's', 't', 'u'], { A: [1, 0, 0, 0, 1, 0], B: [1, 0, 0, 0, 0, 1], Y: [1, 1, 1, 0, 0, 0] })
    const { primes, unheld, models } = minimise(truthTable(both, literal('Y'), ['A', 'B'], cuts), 'complex', { termInclusion: 0.8 })
    expect([primes, unheld, models]).toEqual([[[1, 1]], [0], []])
  })
  test('where not every term was found the list is not complete', () =>
    expect(found('complex', { termInclusion: 0.1, primeWork: 1 }, cuts)).toMatchObject({ models: [[[1, -1]]], complete: false }))
})

test('more rows than a word has bits are all held', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F']
  const cases = Array.from({ length: 64 }, (_, k) => `c${k}`)
  const columns = Object.fromEntries(names.map((name, i) => [name, cases.map((_, k) => (k >> i) & 1)]))
  const wide = caseTable(cases, { ...columns, Y: cases.map((_, k) => ((k & 3) !== 0 ? 1 : 0)) })
  const { models, space } = minimise(truthTable(wide, literal('Y'), names), 'parsimonious', { termInclusion: 1 })
  expect(models.map((model) => printTerms(space, model))).toEqual(['A + B'])
})
