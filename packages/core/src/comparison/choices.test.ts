/** What a result owes to choices, on twelve cases by hand: how far each can be moved, and what is left when it is another. */
import { describe, expect, test } from 'vitest'
import { mustParse } from './parse.ts'
import { anchorRange, casesRange, exactInclusionRange, inclusionRange } from './ranges.ts'
import { analyse, coreFit, expectedTerms, robustness, type Study } from './robustness.ts'
import { caseTable, column } from './table.ts'

/** Four of five cases of A*B have the outcome, one of two of A*~B, not the one of ~A*B, one of four of ~A*~B. */
const table = caseTable('abcdefghijkl'.split(''), {
  A: [1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0],
  B: [1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
  Y: [1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0],
})
const at = (inclusionCut: number, cuts: Study['cuts'] = {}): Study => ({
  table,
  conditions: ['A', 'B'],
  outcome: mustParse('Y'),
  kind: 'parsimonious',
  cuts: { inclusionCut, ...cuts },
})

describe('the cut on inclusion', () => {
  test.each([
    [0, 0, 0], // everything has the outcome
    [0.1, 0, 0.25], // A + ~B
    [0.25, 0, 0.25],
    [0.4, 0.25, 0.5], // A
    [0.6, 0.5, 0.8], // A*B
    [0.8, 0.5, 0.8],
    [1, 0.8, 1], // nothing
  ])('%d: the same from above %d to %d', (cut, lower, upper) => expect(exactInclusionRange(at(cut))).toEqual({ lower, upper }))
  test('rows that stay what they are at any cut are no end of it', () => {
    const range = { lower: 0.25, upper: 0.8 } // A*~B is kept out
    expect(exactInclusionRange(at(0.8, { exclude: [3] }))).toEqual(range)
    expect(exactInclusionRange(at(0.4, { exclude: [3] }))).toEqual(range)
  })
  test('in steps of a tenth, not beyond 0 and 1', () => {
    expect(inclusionRange(at(0.8))).toEqual({ lower: 0.6, upper: 0.8 })
    expect(inclusionRange(at(1))).toEqual({ lower: 0.9, upper: 1 })
    expect(inclusionRange({ ...at(0.2), table: caseTable(['a', 'b'], { A: [1, 1], B: [1, 0], Y: [1, 1] }) })).toEqual({
      lower: 0,
      upper: 1,
    })
    expect(inclusionRange(at(0.8), { most: 1 })).toEqual({ lower: null, upper: 0.8 })
    // without a word of cuts all of a row's cases have the outcome, and one is enough
    const { cuts: _, ...plain } = at(1)
    expect([inclusionRange(plain), exactInclusionRange(plain)]).toEqual([
      { lower: 0.9, upper: 1 },
      { lower: 0.8, upper: 1 },
    ])
    expect(casesRange(plain).lower).toBe(1)
  })
})

test.each([
  [1, 1, 1], // A*B
  [2, 2, 2], // the only case of ~A*B is no more seen: B
  [3, 3, 4], // nor the two of A*~B: A, or B
  [5, 5, 5], // nor the four of ~A*~B: everything
  [6, 6, 12], // nothing is left, and more cases there are not
])('%d cases a row: the same from %d to %d', (casesCut, lower, upper) =>
  expect(casesRange(at(0.8, { casesCut }))).toEqual({ lower, upper }),
)

describe('anchors', () => {
  // 2 is out and 8 in while the crossover lies between them; the others may go as near to it as a step
  const of = (exclusion: number, inclusion: number): Study => ({
    table: { cases: ['p', 'q'], columns: [column('X', [2, 8], 'raw'), column('Y', exclusion < inclusion ? [0, 1] : [1, 0])] },
    rules: { X: { method: 'linear', anchors: { exclusion, crossover: 5, inclusion } } },
    conditions: ['X'],
    outcome: mustParse('Y'),
    cuts: { inclusionCut: 0.6 },
    kind: 'parsimonious',
  })
  test.each([
    ['exclusion', 0, 10, null, 4],
    ['crossover', 0, 10, 3, 7],
    ['inclusion', 0, 10, 6, null],
    ['exclusion', 10, 0, 6, null],
    ['crossover', 10, 0, 3, 7],
    ['inclusion', 10, 0, null, 4],
  ] as const)('%s, out at %d and in at %d', (anchor, exclusion, inclusion, lower, upper) =>
    expect(anchorRange(of(exclusion, inclusion), 'X', anchor)).toEqual({ lower, upper }),
  )
  test('only of a rule that has three of them', () => {
    expect(() => anchorRange(at(0.8), 'A', 'crossover')).toThrow(new RangeError('A has no anchors'))
    const by = (rule: NonNullable<Study['rules']>[string]) => () => anchorRange({ ...of(0, 10), rules: { X: rule } }, 'X', 'crossover')
    expect(by({ method: 'crisp', thresholds: [5] })).toThrow(new RangeError('X has no anchors'))
    expect(by({ method: 'bell', anchors: { exclusion: [1, 9], crossover: [2, 8], inclusion: [4, 6] } })).toThrow(
      new RangeError('X has no anchors'),
    )
  })
})

describe('what is left of A*B', () => {
  const shown = (study: Study, variations: Parameters<typeof robustness>[1]) => {
    const { setups, survival, others } = robustness(study, variations)
    return {
      setups: setups.map(({ change, terms, models }) => [change.kind, change.label, models, ...terms]),
      survival: survival.map(({ text, exact, related, byKind }) => ({ text, exact, related, byKind })),
      others: others.map((membership) => membership.reduce((sum, degree) => sum + degree, 0)),
    }
  }
  test('by other cuts on inclusion', () => {
    const variations = { inclusionCuts: [0.6, 0.5, 0.25, 1] }
    expect(shown(at(0.8), variations)).toEqual({
      setups: [
        ['inclusion', '0.6', 1, 'A*B'],
        ['inclusion', '0.5', 1, 'A'],
        ['inclusion', '0.25', 1, 'A', '~B'],
        ['inclusion', '1', 0],
      ],
      survival: [{ text: 'A*B', exact: 1 / 4, related: 3 / 4, byKind: { inclusion: 1 / 4 } }],
      others: [5, 7, 11, 0],
    })
    const fits = robustness(at(0.8), variations).setups.map(({ inclusion, coverage }) => [inclusion, coverage])
    expect(fits).toEqual([
      [4 / 5, 4 / 6],
      [5 / 7, 5 / 6],
      [6 / 11, 1],
      [0, 0],
    ])
  })
  test('contradictions stay what they are between the cuts', () => {
    const study = { ...at(0.8, { lowerInclusionCut: 0.5 }), options: { open: ['C'] } } as const
    expect(shown(study, { inclusionCuts: [0.4] }).setups).toEqual([['inclusion', '0.4', 1, 'A']]) // no room between 0.5 and 0.4
    expect(shown(study, { inclusionCuts: [0.7] }).setups).toEqual([['inclusion', '0.7', 1, 'A']]) // A*~B may be held
  })
  test('by more cases a row, without a case, without a condition', () => {
    expect(shown(at(0.7), { casesCuts: [2], leaveOutConditions: true })).toEqual({
      setups: [
        ['cases', '2', 1, 'B'],
        ['condition', 'A', 0],
        ['condition', 'B', 1, 'A'], // five of seven
      ],
      survival: [{ text: 'A*B', exact: 0, related: 2 / 3, byKind: { cases: 0, condition: 0 } }],
      others: [6],
    })
    expect(shown({ ...at(0.7), conditions: ['A'] }, { leaveOutConditions: true }).setups).toEqual([])
    // without e all of A*B have the outcome, without h its row is not seen; of A*~B one is left
    const abcd = ['a', 'b', 'c', 'd']
    const others = ['e A*B', 'f A*B', 'g A', 'h B', 'i A*B', 'j A*B', 'k A*B', 'l A*B']
    const without = shown(at(0.8), { leaveOutCases: true })
    expect(without.setups.map(([, label, , ...terms]) => [label, ...terms].join(' '))).toEqual([
      ...abcd, // three of four are less than 0.8
      ...others,
    ])
    expect(without.others).toEqual([])
  })
  test('of another outcome, which is not its own condition', () =>
    expect(shown(at(0.7), { outcomes: [['its half', mustParse('B')]] }).setups).toEqual([['outcome', 'its half', 1, 'A']]))
  test('by other anchors, one rule at a time', () => {
    const raw: Study = {
      table: { cases: ['p', 'q'], columns: [column('X', [2, 8], 'raw'), column('Y', [0, 1])] },
      rules: { X: { method: 'crisp', thresholds: [5] }, Z: { method: 'crisp', thresholds: [1] } },
      conditions: ['X'],
      outcome: mustParse('Y'),
      kind: 'parsimonious',
    }
    // what has no column in the table has no degrees to move
    const moved = robustness({ ...raw, rules: { X: raw.rules!['X']! } }, { anchorShifts: [-0.1, 0.7] })
    expect(moved.setups.map(({ change, terms }) => [change.kind, change.label, ...terms])).toEqual([
      ['anchors', 'X threshold 1 -0.1', 'X'],
      ['anchors', 'X threshold 1 +0.7'], // at 8.5 no case is in
    ])
    expect(analyse(raw).truth.space.levels).toEqual([2])
  })
})

test('rules make sets: crisp ones of as many values as there are, all others fuzzy', () => {
  const raw = { cases: ['p', 'q', 'r'], columns: [column('X', [0, 3, 10], 'raw'), column('Y', [0, 1, 1])] }
  const by = (rule: NonNullable<Study['rules']>[string]) =>
    analyse({ table: raw, rules: { X: rule }, conditions: ['X'], outcome: mustParse('Y'), kind: 'complex' }).truth.table.columns[0]!
  expect(by({ method: 'crisp', thresholds: [2, 5] })).toMatchObject({ kind: 'multivalue', levels: 3 })
  expect(by({ method: 'linear', anchors: { exclusion: 0, crossover: 1, inclusion: 2 } })).toMatchObject({
    kind: 'fuzzy',
    values: Float64Array.of(0, 1, 1),
  })
})

test('expectations: one term a value, none of what nothing was said of', () =>
  expect(expectedTerms(['A', 'toString', 'M'], { A: 1, M: [1, 2] })).toEqual([
    [1, -1, -1],
    [-1, -1, 1],
    [-1, -1, 2],
  ]))

describe('the core', () => {
  test('of a solution alone is the solution', () =>
    expect(coreFit([1, 0.4], [], [1, 0])).toEqual({
      core: Float64Array.of(1, 0.4),
      inclusionRatio: 1,
      coverageRatio: 1,
      narrowest: 1,
      widest: 1,
    }))
  test('of nothing is nothing', () =>
    expect(coreFit([0], [[0]], [1])).toEqual({
      core: Float64Array.of(0),
      inclusionRatio: 0,
      coverageRatio: 0,
      narrowest: 1,
      widest: 1,
    }))
})
