/** What comparison says in words, and what its search and its assumptions find: small cases in full. */
import { describe, expect, test } from 'vitest'
import { assumptions, counterfactuals, enhanced, negated, rowsWithin, untenable } from './assumptions.ts'
import { and, literal, not, or } from './expression.ts'
import { minimise } from './minimise.ts'
import { expressionOf, isMultivalue, print, printTerm, printTerms, quotedName } from './print.ts'
import { fitLiterals, search } from './search.ts'
import { called, sentence, termWords } from './sentence.ts'
import { caseTable } from './table.ts'
import { truthTable } from './truthTable.ts'

const space = { names: ['LEAD', 'MASS', 'DEF', 'SPLIT'], levels: [2, 2, 2, 2] }
const labels = { LEAD: { en: 'leadership', ar: 'قيادة' }, CHANGE: { en: 'change', ar: 'تغيير' } }

describe('a term in words', () => {
  test.each([
    [[-1, -1, -1, -1], 'anything'],
    [[1, -1, -1, -1], 'leadership'],
    [[0, 1, -1, -1], 'no leadership with MASS'],
    [[1, 1, 0, -1], 'leadership with MASS and no DEF'],
    [[1, 1, 0, 1], 'leadership with MASS, no DEF and SPLIT'],
  ])('%j: %s', (term, words) => expect(termWords(space, term, labels).en).toBe(words))
  test('of several values, and in Arabic', () => {
    expect(termWords({ names: ['DEV'], levels: [3] }, [2])).toEqual({ en: 'DEV at 2', ar: 'DEV عند 2' })
    expect(termWords(space, [0, 1, -1, -1], labels).ar).toBe('غياب قيادة مع MASS')
  })
})

describe('a solution in words', () => {
  const terms = [
    [1, -1, -1, -1],
    [-1, 1, 0, -1],
  ]
  test.each([
    ['->', 'leadership, or MASS with no DEF is enough for change.', 'يكفي لحدوث «تغيير»: قيادة، أو MASS مع غياب DEF.'],
    ['<-', 'change does not come without leadership, or MASS with no DEF.', 'لا يحدث «تغيير» من دون: قيادة، أو MASS مع غياب DEF.'],
    [
      '<->',
      'leadership, or MASS with no DEF is enough for change, and change does not come without it.',
      'يكفي لحدوث «تغيير»، ولا يحدث من دونه: قيادة، أو MASS مع غياب DEF.',
    ],
  ] as const)('%s', (relation, en, ar) => expect(sentence(space, terms, relation, 'CHANGE', labels)).toEqual({ en, ar }))
  test('of nothing, of the absence of an outcome, of names that need no words', () => {
    expect(sentence(space, [], '->', '~CHANGE', labels).en).toBe('nothing is enough for no change.')
    expect([called('~X', labels).ar, called('toString', labels).en]).toEqual(['غياب X', 'toString'])
  })
})

describe('notation', () => {
  const many = { names: ['A', 'B'], levels: [3, 2] }
  test('terms and sums', () => {
    expect(printTerm(space, [1, 0, -1, 1])).toBe('LEAD*~MASS*SPLIT')
    expect(printTerm(space, [1, 0, -1, 1], { absence: 'case' })).toBe('LEAD*mass*SPLIT')
    expect(printTerm(many, [2, 0])).toBe('A[2]*B[0]')
    expect(printTerm(many, [2, 0], { brackets: '{}' })).toBe('A{2}*B{0}')
    expect([
      printTerm(space, [-1, -1, -1, -1]),
      printTerms(space, []),
      printTerms(space, [
        [1, -1, -1, -1],
        [0, -1, -1, -1],
      ]),
    ]).toEqual(['1', '0', 'LEAD + ~LEAD'])
    expect([isMultivalue(space), isMultivalue(many)]).toEqual([false, true])
  })
  test.each([
    ['GDP', 'GDP'],
    ['ثورة', 'ثورة'],
    ['a.b_2', 'a.b_2'],
    ['A*B', '"A*B"'],
    ['2010_gdp', '"2010_gdp"'],
    ['say "no"', '"say ""no"""'],
    ['', '""'],
  ])('%s is written %s', (name, shown) => expect(quotedName(name)).toBe(shown))
  test('names in quotes keep their tilde', () =>
    expect(printTerm({ names: ['A B'], levels: [2] }, [0], { absence: 'case' })).toBe('~"A B"'))
  const [a, b, c] = [literal('A'), literal('B'), literal('C')]
  test.each([
    [and(a, or(b, c)), 'A*(B + C)'],
    [and(a, or(b)), 'A*B'],
    [or(and(a, b), c), 'A*B + C'],
    [not(or(a, b)), '~(A + B)'],
    [not(a), '~A'],
    [not(literal('A', 0)), '~A[0]'],
    [not(literal('A', 1, 2)), '~A[1,2]'],
    [literal('A', 0), '~A'],
    [literal('A', 2), 'A[2]'],
    [literal('A', 0, 1), 'A[0,1]'],
    [and(), '1'],
    [or(), '0'],
  ])('%# %s', (expression, text) => expect(print(expression)).toBe(text))
  test('a sum of terms as an expression', () => {
    expect(expressionOf(space, [[1, -1, -1, -1]])).toEqual(literal('LEAD'))
    expect(
      expressionOf(space, [
        [1, 0, -1, -1],
        [-1, -1, 1, -1],
      ]),
    ).toEqual(or(and(literal('LEAD'), not(literal('MASS'))), literal('DEF')))
    expect(expressionOf(many, [[0, 0]])).toEqual(and(literal('A', 0), not(literal('B'))))
    expect(expressionOf(space, [])).toEqual(or())
  })
})

/** Four rows of eight: 110 and 101 have the outcome, 000 and 011 do not. */
const table = caseTable(['p', 'q', 'r', 's'], { A: [1, 1, 0, 0], B: [1, 0, 0, 1], C: [0, 1, 0, 1], Y: [1, 1, 0, 0] })
const truth = truthTable(table, literal('Y'), ['A', 'B', 'C'])

describe('assumptions', () => {
  const [a, b] = [literal('A'), literal('B')]
  test('the rows of a solution that nobody has seen', () => {
    expect(assumptions(truth, minimise(truth, 'parsimonious').positives, [[1, -1, -1]])).toEqual({ rows: [5, 8], count: 2, listed: true })
    expect(
      assumptions(
        truth,
        [],
        [
          [1, -1, -1],
          [-1, 1, 1],
        ],
      ),
    ).toEqual({ rows: [4, 5, 6, 7, 8], count: 5, listed: true })
  })
  test('of so many that nobody would read them only the number is said', () => {
    const names = Array.from({ length: 18 }, (_, k) => `C${k}`)
    const wide = truthTable(
      caseTable(['p', 'q'], { ...Object.fromEntries(names.map((name) => [name, [1, 0]])), Y: [1, 0] }),
      literal('Y'),
      names,
    )
    const short = names.map((_, k) => (k === 0 ? 1 : -1))
    expect(assumptions(wide, minimise(wide, 'parsimonious').positives, [short])).toEqual({ rows: [], count: 2 ** 17 - 1, listed: false })
    const split = counterfactuals(wide, minimise(wide, 'intermediate'), 0)
    expect(split).toEqual({ easy: { rows: [], count: 0, listed: true }, difficult: { rows: [], count: 2 ** 17 - 1, listed: false } })
    const listed = assumptions(wide, [], [names.map((_, k) => (k < 2 ? 1 : -1))])
    expect([listed.count, listed.listed, listed.rows.length]).toEqual([2 ** 16, true, 2 ** 16])
  })
  test('easy and difficult: by what was expected of each condition', () => {
    const found = minimise(truth, 'intermediate', { expectations: [[1, -1, -1]] })
    expect(counterfactuals(truth, found, 0).easy.count + counterfactuals(truth, found, 0).difficult.count).toBe(2)
    const all = minimise(truth, 'intermediate', {
      expectations: [
        [1, -1, -1],
        [-1, 1, -1],
        [-1, -1, 1],
      ],
    })
    const split = counterfactuals(truth, all, 0)
    expect(split).toEqual({ easy: { rows: [8], count: 1, listed: true }, difficult: { rows: [5], count: 1, listed: true } })
  })
  test('rows of a statement, seen ones too if asked', () => {
    expect(rowsWithin(truth, b)).toEqual([3, 8])
    expect(rowsWithin(truth, b, true)).toEqual([3, 4, 7, 8])
    expect(rowsWithin(truth, or(b, and(b, a)), true)).toEqual([3, 4, 7, 8])
  })
  test('the absence of the outcome, by the same cuts, and of an absence its presence', () => {
    expect(
      negated(truth)
        .rows.filter(({ output }) => output === '1')
        .map(({ number }) => number),
    ).toEqual([1, 4])
    expect(negated(negated(truth)).outcome).toEqual(literal('Y'))
    expect(negated(truth, { inclusionCut: 0.7, lowerInclusionCut: 0.6 }).options).toMatchObject({
      inclusionCut: 0.7,
      lowerInclusionCut: 0.6,
    })
    const cut = truthTable(table, literal('Y'), ['A', 'B', 'C'], { inclusionCut: 0.9, lowerInclusionCut: 0.6 })
    expect(negated(cut).options).toMatchObject({ inclusionCut: 0.6, lowerInclusionCut: 0.6 })
  })
  test('what cannot be assumed: for both ends, for a seen row of both, against a statement', () => {
    // A explains the outcome and ~A its absence: nothing in common
    expect(untenable(truth)).toEqual({ contradictory: [], unlisted: 0, simultaneous: [], impossible: [], all: [] })
    expect(untenable(truth, { statement: and(a, b) })).toMatchObject({ impossible: [8], all: [8] })
    // two conditions that each tell both: the rows between them are assumed for both ends
    const cross = truthTable(caseTable(['p', 'q'], { A: [1, 0], B: [1, 0], Y: [1, 0] }), literal('Y'), ['A', 'B'])
    expect(untenable(cross)).toMatchObject({ contradictory: [2, 3], simultaneous: [], all: [2, 3] })
    const torn = truthTable(caseTable(['p', 'q'], { A: [0.9, 0.1], B: [0.9, 0.2], Y: [0.55, 0.1] }), literal('Y'), ['A', 'B'], {
      inclusionCut: 0.55,
    })
    // 0.65 of it lies in the outcome, and 0.55 in its absence; what was seen of neither is assumed for both by A, B and everything
    expect(untenable(torn)).toMatchObject({ simultaneous: [4], contradictory: [2, 3] })
    expect(
      enhanced(cross)
        .rows.filter(({ output }) => output === '1')
        .map(({ number }) => number),
    ).toEqual([4])
    expect([...enhanced(cross).excluded].toSorted((one, other) => one - other)).toEqual([2, 3])
    expect(enhanced(cross).unlisted).toBe(0)
  })
  test('rows assumed for both ends, told where they are too many to look through', () => {
    const names = 'ABCDEFGHIJKLMNOPQRSTUVWX'.split('')
    const many = (count: number) => {
      const conditions = names.slice(0, count)
      const columns = Object.fromEntries([...conditions, 'Y'].map((name) => [name, [1, 0]]))
      return truthTable(caseTable(['p', 'q'], columns), literal('Y'), conditions)
    }
    // each condition alone tells the outcome, each absence its absence: every pair of two conditions shares a quarter of all rows
    expect(untenable(many(12))).toMatchObject({ unlisted: 0, contradictory: { length: 2 ** 12 - 2 } })
    expect(untenable(many(24))).toMatchObject({ unlisted: 24 * 23 * 2 ** 22, contradictory: [], all: [] })
    expect(enhanced(many(24))).toMatchObject({ unlisted: 24 * 23 * 2 ** 22, excluded: [] })
  })
})

describe('search', () => {
  const outcome = Float64Array.of(1, 1, 0, 0)
  const found = (given: Parameters<typeof search>[3], names = ['A', 'B', 'C']) =>
    search(table, names, outcome, given).map(({ text }) => text)
  test('sufficient: the shortest conjunctions', () => {
    expect(found({ relation: 'sufficiency' })).toEqual(['A', '~B*C', 'B*~C'])
    expect(found({ relation: 'sufficiency', coverageCut: 0.6 })).toEqual(['A'])
    expect(found({ relation: 'sufficiency', depth: 1 })).toEqual(['A'])
  })
  test('necessary: conjunctions, and disjunctions none of whose parts is', () => {
    expect(found({ relation: 'necessity' })).toEqual(['A', '~B + ~C', 'B + C'])
    expect(found({ relation: 'necessity', coverageCut: 0.7 })).toEqual(['A'])
    expect(found({ relation: 'necessity', ronCut: 0.9 })).toEqual(['A'])
    expect(found({ relation: 'necessity', inclusionCut: 0.5, depth: 1 }, ['A', 'B'])).toEqual(['A', '~B', 'B'])
  })
  test('a length that adds nothing ends it only above three', () => {
    const rows = Array.from({ length: 16 }, (_, k) => k)
    const bit = (at: number): number[] => rows.map((k) => (k >> at) & 1)
    const sixteen = caseTable(
      rows.map((k) => `c${k}`),
      { A: bit(0), B: bit(1), C: bit(2), D: bit(3) },
    )
    const y = Float64Array.from(rows, (k) => Number((k & 3) === 3 || k === 0)) // A and B, or none of four
    const texts = search(sixteen, ['A', 'B', 'C', 'D'], y, { relation: 'sufficiency' }).map(({ text }) => text)
    expect(texts).toEqual(['A*B', '~A*~B*~C*~D'])
  })
  test('degrees by case, and how much each passes', () => {
    const [a, , either] = search(table, ['A', 'B', 'C'], outcome, { relation: 'necessity' })
    expect(a).toMatchObject({ joined: 'and', inclusion: 1, coverage: 1, relevance: 1, literals: [1, -1, -1] })
    expect(either).toMatchObject({ joined: 'or', inclusion: 1, coverage: 2 / 3, literals: [-1, 1, 1] })
    expect([...either!.membership]).toEqual([1, 1, 0, 1])
  })
  test('each condition at each of its values', () =>
    expect(
      fitLiterals(table, ['A', 'B'], outcome).map(({ text, condition, level, sufficiency }) => [
        text,
        condition,
        level,
        sufficiency.inclusion,
      ]),
    ).toEqual([
      ['A', 'A', 1, 1],
      ['~A', 'A', 0, 0],
      ['B', 'B', 1, 0.5],
      ['~B', 'B', 0, 0.5],
    ]))
})
