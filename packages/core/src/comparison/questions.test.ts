/** Which outcome is asked of which conditions in chains, and what expectations leave of a complex term: worked one by one. */
import { describe, expect, test } from 'vitest'
import { causalChains, type ChainOptions } from './chains.ts'
import { easyTerms } from './intermediate.ts'
import { caseTable } from './table.ts'

const names = ['A', 'B', 'C', 'M']
/** Sixteen cases in which everything happens, M in three values: what has its outcome in some row is asked. */
const table = caseTable(
  Array.from({ length: 24 }, (_, k) => `c${k}`),
  {
    A: Array.from({ length: 24 }, (_, k) => k & 1),
    B: Array.from({ length: 24 }, (_, k) => (k >> 1) & 1),
    C: Array.from({ length: 24 }, (_, k) => (k >> 2) & 1),
    M: Array.from({ length: 24 }, (_, k) => Math.floor(k / 8)),
  },
)
const asked = (options: ChainOptions) =>
  causalChains(table, { ...options, cuts: { inclusionCut: 0.3, lowerInclusionCut: 0.3 } }).map(
    ({ outcome, truth }) => `${outcome}: ${truth.space.names.join('')}`,
  )

describe('what is asked', () => {
  test('everything of everything, a set of several values at each above 0', () =>
    expect(asked({})).toEqual(['A: BCM', 'B: ACM', 'C: ABM', 'M[1]: ABC', 'M[2]: ABC']))
  test('strictly, but in no order: the same', () => expect(asked({ strict: true })).toEqual(asked({})))
  test('in an order: of what comes before and of the same level; what is not named comes first', () => {
    expect(asked({ ordering: [['B'], ['A']] })).toEqual(['C: M', 'M[1]: C', 'M[2]: C', 'B: CM', 'A: BCM'])
    expect(
      asked({
        ordering: [
          ['M', 'C'],
          ['B', 'A'],
        ],
      }),
    ).toEqual(['M[1]: C', 'M[2]: C', 'C: M', 'B: ACM', 'A: BCM'])
  })
  test('strictly: of what comes before alone', () => {
    expect(asked({ ordering: [['B'], ['A']], strict: true })).toEqual(['B: CM', 'A: BCM'])
    expect(asked({ ordering: [names], strict: true })).toEqual([])
  })
  test('rows with the outcome are there from one half on where terms or sums may be less than consistent', () => {
    const cut = (options: ChainOptions) =>
      causalChains(table, { ordering: [['B'], ['A']], ...options }).map(({ truth }) => truth.options.inclusionCut)
    expect(cut({ solutionInclusion: 0.9, solutionCoverage: 0 })).toEqual([0.5, 0.5, 0.5])
    expect(cut({ termInclusion: 0.9, solutionCoverage: 0 })).toEqual([0.5, 0.5, 0.5])
    expect(cut({ termInclusion: 1, solutionInclusion: 1 })).toEqual([])
  })
})

describe('what expectations leave', () => {
  const easy = (complex: readonly number[], wide: readonly number[], ...expectations: readonly (readonly number[])[]) =>
    easyTerms([complex], [wide], expectations)
  test.each([
    ['without expectations the complex term', [1, 0, 1], [1, -1, -1], [], [[1, 0, 1]]],
    ['one that it meets', [1, 0, 1], [1, -1, -1], [[-1, -1, 1]], [[1, 0, 1]]],
    ['one that it goes against', [1, 0, 1], [1, -1, -1], [[-1, 1, -1]], [[1, -1, 1]]],
    [
      'two',
      [1, 0, 0],
      [1, -1, -1],
      [
        [-1, 1, -1],
        [-1, -1, 1],
      ],
      [[1, -1, -1]],
    ],
    ['not what the parsimonious term holds', [0, 0, 1], [0, -1, -1], [[1, -1, -1]], [[0, 0, 1]]],
    [
      'either of two values',
      [1, 0, 1],
      [1, -1, -1],
      [
        [-1, 1, -1],
        [-1, 0, -1],
      ],
      [[1, 0, 1]],
    ],
    ['of two conditions together, against one of them', [1, 0, 1], [1, -1, -1], [[-1, 1, 1]], [[1, -1, -1]]],
    [
      'of two together, against what was said of one alone',
      [1, 1, 1],
      [1, -1, -1],
      [
        [-1, 0, -1],
        [-1, 1, 1],
      ],
      [[1, -1, 1]],
    ],
    ['of two conditions together, met', [1, 1, 1], [1, -1, -1], [[-1, 1, 1]], [[1, 1, 1]]],
    ['of two, one of which the complex term does not name', [1, -1, 0], [-1, -1, 0], [[1, 1, -1]], [[1, -1, 0]]],
    ['of two, one of which the parsimonious term holds', [1, 0, 1], [1, -1, -1], [[1, 1, -1]], [[1, -1, 1]]],
  ] as const)('%s', (_, complex, wide, expectations, terms) => expect(easy(complex, wide, ...expectations)).toEqual(terms))
  test('only of parsimonious terms that hold it, and what lies within another is left out', () => {
    expect(easyTerms([[1, 0, 1]], [[0, -1, -1]], [])).toEqual([])
    expect(
      easyTerms(
        [
          [1, 0, 1],
          [1, 1, 1],
        ],
        [[1, -1, -1]],
        [[-1, 1, -1]],
      ),
    ).toEqual([[1, -1, 1]])
  })
})
