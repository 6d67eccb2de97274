/** The small parts of comparison, each by numbers that can be followed on paper. */
import { describe, expect, test } from 'vitest'
import { binomialTest } from './binomial.ts'
import { clusterFit } from './clusters.ts'
import { membershipIn, termsOf } from './evaluate.ts'
import { and, literal, namesIn, not, or } from './expression.ts'
import { matchedPairs } from './pairs.ts'
import { retention } from './retention.ts'
import { robustCases } from './robustCases.ts'
import { shiftRule } from './shift.ts'
import type { ModelFit } from './solution.ts'
import { caseTable, column, tolerance } from './table.ts'
import { evaluateTheory } from './theory.ts'
import { truthTable, type TruthTable } from './truthTable.ts'

describe('the binomial test', () => {
  const chance = (consistent: number, cases: number, benchmark: number): number =>
    binomialTest(
      Array.from({ length: cases }, () => 0.8),
      Array.from({ length: cases }, (_, k) => (k < consistent ? 0.8 : 0.7)),
      benchmark,
    ).p
  test('looks at cases in the set by more than one half; as much in the outcome is consistent', () =>
    expect(binomialTest([1, 0.6, 0.5, 0.4, 0.9], [1, 0.7, 1, 1, 0.8], 0.5)).toEqual({ cases: 3, consistent: 2, benchmark: 0.5, p: 0.5 }))
  test('by the tolerance of all cuts', () => expect(binomialTest([0.6 + tolerance], [0.6], 0.5).consistent).toBe(1))
  test.each([
    [2, 3, 0.5, 0.5],
    [2, 3, 0, 0],
    [3, 3, 0.5, 0.125],
    [0, 3, 0.5, 1],
    [4, 4, 0.8, 0.4096],
    [1, 4, 0.8, 1 - 0.2 ** 4],
    [3, 10, 0.2, 0.3222004736],
    [1, 1, 0, 0],
    [0, 1, 0, 1],
    [3, 4, 1, 1],
    [1000, 2000, 0.5, 0.508_919_5],
    [0, 0, 0.5, 1],
  ])('%i of %i, each with the chance %d: %d', (consistent, cases, benchmark, p) =>
    expect(chance(consistent, cases, benchmark)).toBeCloseTo(p, 7),
  )
})

describe('clusters', () => {
  const units = ['a', 'b', 'a', 'b']
  const clusters = ['t1', 't1', 't2', 't2']
  test('between clusters and within units', () => {
    const found = clusterFit({ x: [1, 1, 0, 1], y: [1, 0, 0, 1], units, clusters })
    expect(found.pooled).toEqual({ inclusion: 2 / 3, coverage: 1 })
    expect(found.between).toEqual([
      { name: 't1', inclusion: 0.5, coverage: 1 },
      { name: 't2', inclusion: 1, coverage: 1 },
    ])
    expect(found.within).toEqual([
      { name: 'a', inclusion: 1, coverage: 1 },
      { name: 'b', inclusion: 0.5, coverage: 1 },
    ])
    expect(found.betweenDistance).toBeCloseTo(Math.sqrt(2 / 36), 12)
    expect(found.withinDistance).toBeCloseTo(Math.sqrt(2 / 36), 12)
  })
  test('for necessity the two change places', () =>
    expect(clusterFit({ x: [1, 1, 0, 1], y: [1, 0, 0, 1], units, clusters, relation: 'necessity' }).pooled).toEqual({
      inclusion: 1,
      coverage: 2 / 3,
    }))
  test('nothing of nothing counts as all of it; where nothing is included all are alike', () => {
    expect(clusterFit({ x: [0, 0], y: [0, 0], units: ['a', 'b'], clusters: ['t', 't'] }).pooled).toEqual({ inclusion: 1, coverage: 1 })
    const none = clusterFit({ x: [1, 1], y: [0, 0], units: ['a', 'b'], clusters: ['t', 's'] })
    expect([none.pooled, none.betweenDistance]).toEqual([{ inclusion: 0, coverage: 1 }, 0])
    const pooled = (x: number, y: number) => clusterFit({ x: [x], y: [y], units: ['a'], clusters: ['t'] }).pooled
    expect([pooled(1e-12, 0), pooled(0, 1e-12)]).toEqual([
      { inclusion: 0, coverage: 1 },
      { inclusion: 1, coverage: 0 },
    ])
  })
})

describe('expressions', () => {
  const table = caseTable(['p', 'q', 'r'], { A: [0.2, 0.9, 0.6], B: [0.7, 0.3, 0.6], M: [0, 1, 2] })
  const expression = or(literal('B'), not(and(literal('C'), literal('A'))))
  test('names as they come, or in the order of the table and then the others', () => {
    expect(namesIn(expression)).toEqual(['B', 'C', 'A'])
    expect(namesIn(expression, table)).toEqual(['A', 'B', 'C'])
  })
  test.each([
    [and(literal('A'), literal('B')), [0.2, 0.3, 0.6]],
    [or(literal('A'), literal('B')), [0.7, 0.9, 0.6]],
    [not(literal('A')), [0.8, 0.1, 0.4]],
    [literal('A', 0), [0.8, 0.1, 0.4]],
    [literal('M', 1, 2), [0, 1, 1]],
    [literal('M', 2), [0, 0, 1]],
    [and(), [1, 1, 1]],
    [or(), [0, 0, 0]],
  ])('%# degrees by case', (one, degrees) => {
    const found = [...membershipIn(one, table)]
    expect(found).toHaveLength(3)
    found.forEach((degree, i) => expect(degree).toBeCloseTo(degrees[i]!, 12))
  })
  test('terms over a space of several values, not of what is no condition of it', () => {
    const space = { names: ['A', 'M'], levels: [2, 3] }
    expect(termsOf(not(literal('M', 1)), space)).toEqual([
      [-1, 0],
      [-1, 2],
    ])
    expect(termsOf(and(literal('A'), not(literal('M', 0))), space)).toEqual([
      [1, 1],
      [1, 2],
    ])
    expect(termsOf(and(literal('A'), not(literal('A'))), space)).toEqual([])
    expect(() => termsOf(literal('Z'), space)).toThrow(new RangeError('no condition Z among A, M'))
  })
})

/** Of a truth table and a model what cases are chosen by. */
const looked = (y: readonly number[], x: readonly number[]) => {
  const cases = y.map((_, k) => `c${k}`)
  const truth = { table: caseTable(cases, { A: [...x] }), outcomeValues: Float64Array.from(y) } as unknown as TruthTable // all that is read
  const membership = Float64Array.from(x)
  return [truth, { terms: [{ text: 'A', membership }], membership } as unknown as ModelFit] as const // all that is read
}

test('pairs: the best typical cases beside deviant and irrelevant ones', () => {
  const [truth, model] = looked([0.95, 0.9, 0.2, 0.1, 0.6], [0.9, 0.8, 0.7, 0.1, 0.7])
  const pairs = matchedPairs(truth, model).map(({ kind, typical, other, distance }) => `${kind} ${typical} ${other} ${distance.toFixed(3)}`)
  expect(pairs).toEqual([
    'typical-deviant c0 c2 0.650', // |0.9 − 0.7| + 1 − 0.75, and of its own 2 · 0.05 + 0.1
    'typical-deviant c1 c2 0.800',
    'typical-irrelevant c0 c3 0.550', // 1 − 0.8 + 1 − 0.85 + 0.2
    'typical-irrelevant c1 c3 0.900',
  ])
  expect(matchedPairs(truth, model, 1).map(({ typical }) => typical)).toEqual(['c0', 'c0'])
  // as much in the outcome as in the term is typical; the pair that shows most comes first
  const shown = matchedPairs(...looked([0.45, 0.9, 0.1], [0.4, 0.9, 0.2])).map(({ typical, other }) => `${typical} ${other}`)
  expect(shown).toEqual(['c1 c2', 'c1 c0'])
  // of fifty-one typical ones the least telling is not paired
  const many = [0.6, ...Array.from({ length: 50 }, () => 0.9)]
  const told = matchedPairs(...looked([...many, 0.1], [...many, 0.2]), 100)
  expect([told.length, told.some(({ typical }) => typical === 'c0')]).toEqual([50, false])
})

test('anchors and thresholds moved one at a time', () => {
  expect(shiftRule({ method: 'crisp', thresholds: [2, 5] }, 0.1)).toEqual([
    ['threshold 1', { method: 'crisp', thresholds: [2.3, 5] }],
    ['threshold 2', { method: 'crisp', thresholds: [2, 5.3] }],
  ])
  expect(shiftRule({ method: 'crisp', thresholds: [4] }, -0.5)).toEqual([['threshold 1', { method: 'crisp', thresholds: [2] }]])
  const rule = { method: 'linear', anchors: { exclusion: 1, crossover: 3, inclusion: 7 } } as const
  expect(shiftRule(rule, 0.5)).toEqual([
    ['exclusion', { method: 'linear', anchors: { exclusion: 0, crossover: 3, inclusion: 7 } }],
    ['crossover', { method: 'linear', anchors: { exclusion: 1, crossover: 5, inclusion: 7 } }],
    ['inclusion', { method: 'linear', anchors: { exclusion: 1, crossover: 3, inclusion: 9 } }],
  ])
  expect(shiftRule({ method: 'bell', anchors: { exclusion: [1, 9], crossover: [2, 8], inclusion: [4, 6] } }, 0.5)).toEqual([])
})

describe('retention', () => {
  const two = [{ positive: 2, negative: 0 }]
  const one = { positive: 1, negative: 2 }
  test.each([
    ['a wrong code turns a row of two', two, {}, 0],
    ['a case less does not', two, { kind: 'deletion' }, 1],
    ['both less leave no row', two, { kind: 'deletion', hit: 2 }, 0],
    ['one of three is in no row that counts', [...two, { positive: 1, negative: 0 }], { casesCut: 2 }, 1 / 3],
    ['each case wrong with 0.1: none of two', two, { chance: 0.1 }, 0.81],
    ['each case lost with 0.5: none or one of two', two, { kind: 'deletion', chance: 0.5 }, 0.75],
    ['a row that has not the outcome: the one with it hit', [one], { inclusionCut: 0.5 }, 1 / 3],
    ['two hit: the one with it and one other', [one], { inclusionCut: 0.5, hit: 2 }, 2 / 3],
    ['all hit: 2 of 3 would have it', [one], { inclusionCut: 0.5, hit: 3 }, 0],
    ['none hit', [one], { inclusionCut: 0.5, hit: 0 }, 1],
    ['two rows, one wrong code in either', [...two, { positive: 0, negative: 3 }], { inclusionCut: 0.5 }, 1],
    [
      'two wrong codes: both of the first, or two of the second',
      [...two, { positive: 0, negative: 3 }],
      { inclusionCut: 0.5, hit: 2 },
      0.6,
    ],
  ] as const)('%s', (_, rows, options, chance) => expect(retention(rows, options)).toBeCloseTo(chance, 12))
})

describe('cases that a solution keeps', () => {
  const cases = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const first = [1, 1, 1, 1, 0, 0, 0, 0]
  const outcome = [1, 0, 1, 0, 1, 0, 1, 0]
  test('of every kind one', () =>
    expect(robustCases(cases, first, [[1, 1, 0, 0, 1, 1, 0, 0]], outcome)).toEqual({
      robustTypical: ['a'],
      robustDeviant: ['b'],
      shakyTypical: ['c'],
      shakyDeviant: ['d'],
      possibleTypical: ['e'],
      possibleDeviant: ['f'],
      uncovered: ['g'],
      irrelevant: ['h'],
      typicalRatio: 1 / 3,
      deviantRatio: 1 / 3,
      rank: 4,
    }))
  test('in all others, and in some', () => {
    const found = robustCases(cases, first, [first, [1, 0, 1, 1, 1, 0, 0, 0]], outcome)
    expect(found).toMatchObject({
      robustTypical: ['a', 'c'],
      shakyDeviant: ['b'],
      possibleTypical: ['e'],
      typicalRatio: 2 / 3,
      deviantRatio: 0.5,
    })
  })
  test.each([
    [first, 1],
    [[1, 1, 1, 1, 1, 0, 0, 0], 2],
    [[1, 1, 1, 0, 0, 0, 0, 0], 3],
    [[1, 1, 1, 0, 1, 0, 0, 0], 4],
  ])('%j beside it: rank %i', (other, rank) => expect(robustCases(cases, first, [other], outcome).rank).toBe(rank))
  test('of no cases there is no ratio', () =>
    expect(robustCases(['a'], [0], [[0]], [1])).toMatchObject({ typicalRatio: Number.NaN, uncovered: ['a'] }))
})

test('where a theory and a result meet', () => {
  const table = caseTable(['a', 'b', 'c', 'd'], { A: [1, 1, 0, 0], B: [1, 0, 1, 0], Y: [1, 0, 1, 0] })
  const meetings = evaluateTheory(truthTable(table, literal('Y'), ['A', 'B']), literal('A'), literal('B'))
  expect(
    meetings.map(({ region, text, withOutcome, without, inclusion, coverage, necessary }) => [
      region,
      text,
      withOutcome,
      without,
      inclusion,
      coverage,
      necessary,
    ]),
  ).toEqual([
    ['T*E', 'A*B', ['a'], [], 1, 0.5, 0.5],
    ['~T*E', '~A*B', ['c'], [], 1, 0.5, 0.5],
    ['T*~E', 'A*~B', [], ['b'], 0, 0, 0],
    ['~T*~E', '~A*~B', [], ['d'], 0, 0, 0],
  ])
  expect(meetings.map(({ membership }) => [...membership])).toEqual([
    [1, 0, 0, 0],
    [0, 0, 1, 0],
    [0, 1, 0, 0],
    [0, 0, 0, 1],
  ])
})

test('a column of degrees must have them', () => {
  expect(() => column('A', [0.5, Number.NaN])).toThrow(new RangeError('column A, case 2: NaN is no degree of membership'))
})
