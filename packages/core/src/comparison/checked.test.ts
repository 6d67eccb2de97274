/** Tables and rules that are wrong in one way each: what is told, and where the bound lies. */
import { describe, expect, test } from 'vitest'
import type { RawCell } from '../tables/index.ts'
import { checkTable, ruleFault, type Question, type RawTable } from './check.ts'
import { levelWords } from './levelWords.ts'
import type { MembershipRule } from './membership.ts'
import { anchorsOf, membershipPicture, proposeThresholds } from './thresholds.ts'

const cases = ['a', 'b', 'c', 'd']
const tableOf = (columns: Readonly<Record<string, readonly RawCell[]>>): RawTable => ({
  cases,
  columns: Object.entries({ A: [1, 0, 1, 0], Y: [1, 0, 0, 1], ...columns }).map(([name, cells]) => ({ name, cells })),
})
const told = (columns: Readonly<Record<string, readonly RawCell[]>>, question: Partial<Question> = {}): readonly string[] =>
  checkTable(tableOf(columns), { conditions: ['A'], outcome: 'Y', ...question }).map(({ severity, words }) => `${severity}: ${words.en}`)

describe('a table and what is asked of it', () => {
  test('nothing wrong', () => {
    expect(told({})).toEqual([])
    expect(checkTable(tableOf({ X: ['some', 'words', 'of', 'notes'] }), { conditions: ['A'], outcome: 'Y' })).toEqual([])
  })
  test('without a question only what cannot be used', () => {
    const words = (columns: Readonly<Record<string, readonly RawCell[]>>) => checkTable(tableOf(columns)).map(({ words: said }) => said.en)
    expect(words({ X: [1, 1, 1, 1] })).toEqual([])
    expect(words({ X: [1, 'x', 1, 1] })).toEqual([expect.stringMatching(/^case b, column X: got "x"; wanted /)])
  })
  test('of one case by its name, of several by number and names, of more than five by the first five', () => {
    const many = { cases: ['a', 'b', 'c', 'd', 'e', 'f'], columns: [{ name: 'A', cells: [null, null, null, null, null, null] }] }
    const [six] = checkTable(many)
    expect(six).toMatchObject({ column: 'A', count: 6, severity: 'error' })
    expect(six).not.toHaveProperty('case')
    expect(six!.words.en).toMatch(/^column A, 6 cases \(a, b, c, d, e, …\): got nothing; wanted /)
    expect(six!.words.ar).toMatch(/^العمود A، وعدد الحالات 6 \(a، b، c، d، e، …\): وُجد لا شيء، والمطلوب /)
    const [five] = checkTable({ cases: many.cases.slice(1), columns: many.columns })
    expect(five!.words.en).toMatch(/^column A, 5 cases \(b, c, d, e, f\): got nothing/)
    const [one] = checkTable({ cases: ['a'], columns: many.columns })
    expect(one).toMatchObject({ case: 'a', count: 1 })
    expect(one!.words.en).toMatch(/^case a, column A: got nothing; wanted /)
  })
  test('a column that is not there, of the question or of a rule, once', () => {
    const wanted = 'wanted one of A, Y, LEAD. Did you mean "LEAD"?'
    const rules = { LAED: { method: 'crisp', thresholds: [1] } } as const
    expect(told({ LEAD: [1, 0, 1, 0] }, { conditions: ['LAED', 'A'], rules })).toEqual([
      `error: column LAED: got no column of this name; ${wanted}`,
    ])
    expect(told({ LEAD: [1, 0, 1, 0] }, { rules })).toEqual([`error: column LAED: got no column of this name; ${wanted}`])
    expect(told({}, { also: ['qqqqqqqq'] })).toEqual(['error: column qqqqqqqq: got no column of this name; wanted one of A, Y.'])
  })
  test('no condition, the outcome among them, another outcome among them', () => {
    expect(told({}, { conditions: [] })).toEqual(['error: the table: got no condition; wanted at least one condition.'])
    const overlap = 'error: the table: got the outcome among the conditions; wanted conditions other than the outcome.'
    expect(told({}, { conditions: ['A', 'Y'] })).toEqual([overlap])
    expect(told({ B: [1, 0, 0, 1] }, { conditions: ['A', 'B'], also: ['B'] })).toEqual([overlap])
  })
  test('so many conditions at most', () => {
    const wide = (count: number): readonly string[] => {
      const names = Array.from({ length: count }, (_, k) => `C${k}`)
      return told(Object.fromEntries(names.map((name) => [name, [1, 0, 1, 0]])), { conditions: names })
    }
    expect(wide(30).filter((words) => words.startsWith('error'))).toEqual([])
    expect(wide(31).filter((words) => words.startsWith('error'))).toEqual([
      'error: the table: got 31 conditions; wanted at most 30 conditions.',
    ])
  })
  test('more than four rows a case are warned of, by the values of each condition', () => {
    const names = (count: number): readonly string[] => Array.from({ length: count }, (_, k) => `C${k}`)
    const of = (count: number, more: Readonly<Record<string, readonly RawCell[]>> = {}, rules: Question['rules'] = {}): readonly string[] =>
      told(
        { ...Object.fromEntries(names(count).map((name) => [name, [1, 0, 1, 0]])), ...more },
        { conditions: [...names(count), ...Object.keys(more)], rules },
      )
    expect(of(4)).toEqual([])
    expect(of(5)[0]).toMatch(
      /^warning: the table: got 5 conditions, so 32 rows, and 4 cases; wanted no more rows than 16, four for each case/,
    )
    expect(of(2, { M: [0, 3, 1, 2] })).toEqual([])
    expect(of(3, { M: [0, 1, 2, 0] })[0]).toContain('got 4 conditions, so 24 rows, and 4 cases')
    expect(of(3, { X: [10, 20, 30, 40] }, { X: { method: 'crisp', thresholds: [15, 25] } })[0]).toContain('so 24 rows')
    expect(of(3, { X: [10, 20, 30, 40] }, { X: { method: 'linear', anchors: { exclusion: 1, crossover: 25, inclusion: 50 } } })).toEqual([])
  })
  test('what never varies, but where cells are lost', () => {
    expect(told({ A: [1, 1, 1, 1] })).toEqual([
      expect.stringMatching(/^warning: column A: got 1 for every case; wanted values that differ/),
    ])
    expect(told({ A: ['-', '-', '-', '-'] })).toEqual([expect.stringMatching(/^warning: column A: got - for every case/)])
    expect(told({ A: [1, 1, '', 1] })).toEqual([expect.stringMatching(/^error: case c, column A: got nothing/)])
  })
  test('numbers below 0 for the indirect method alone', () => {
    const indirect = { X: { method: 'indirect', thresholds: [1, 2, 3] } } as const
    expect(told({ X: [-1, 0, 2.5, 3.5] }, { conditions: ['A', 'X'], rules: indirect })).toEqual([
      `error: case a, column X: got numbers below 0; wanted ${levelWords.positive.en}.`,
    ])
    expect(told({ X: [0, 0, 2.5, 3.5] }, { conditions: ['A', 'X'], rules: indirect })).toEqual([])
    expect(told({ X: [-1, 0, 2.5, 3.5] }, { conditions: ['A', 'X'], rules: { X: { method: 'crisp', thresholds: [1] } } })).toEqual([])
  })
  test('the name of a column that every object has is no rule', () =>
    expect(told({ toString: [1, 0, 1, 0] }, { conditions: ['A', 'toString'] })).toEqual([]))
})

describe('rules', () => {
  const bell = (exclusion: [number, number], crossover: [number, number], inclusion: [number, number]): MembershipRule => ({
    method: 'bell',
    anchors: { exclusion, crossover, inclusion },
  })
  const linear = (exclusion: number, crossover: number, inclusion: number): MembershipRule => ({
    method: 'linear',
    anchors: { exclusion, crossover, inclusion },
  })
  test.each<[MembershipRule, boolean]>([
    [{ method: 'crisp', thresholds: [1, 2] }, true],
    [{ method: 'crisp', thresholds: [2, 2] }, false],
    [{ method: 'crisp', thresholds: [] }, false],
    [linear(1, 2, 3), true],
    [linear(3, 2, 1), true],
    [linear(1, 3, 2), false],
    [linear(1, 1, 2), false],
    [linear(1, 2, 2), false],
    [linear(2, 2, 1), false],
    [linear(2, 1, 1), false],
    [bell([1, 9], [2, 8], [4, 6]), true],
    [bell([1, 9], [2, 8], [5, 5]), true],
    [bell([4, 6], [2, 8], [1, 9]), true],
    [bell([5, 5], [2, 8], [1, 9]), true],
    [bell([6, 4], [2, 8], [1, 9]), false],
    [bell([1, 9], [2, 8], [6, 4]), false],
    [bell([1, 2], [2, 1], [4, 0]), false],
    [bell([1, 9], [5, 5], [6, 4]), false],
    [bell([1, 9], [0, 8], [4, 6]), false],
    [bell([1, 9], [2, 10], [4, 6]), false],
  ])('%j in order: %s', (rule, isOrdered) => expect(ruleFault(rule) === undefined).toBe(isOrdered))
  test('what was got', () => {
    expect(ruleFault(linear(1, 3, 2))).toMatchObject({
      got: { en: '1, 3, 2' },
      wanted: { en: 'exclusion, crossover and inclusion in order, none equal' },
    })
    expect(ruleFault({ method: 'crisp', thresholds: [2, 1] })).toMatchObject({
      got: { en: '2, 1' },
      wanted: { en: 'thresholds that rise' },
    })
  })
  test('the numbers of a rule, in its order', () => {
    expect(anchorsOf({ method: 'crisp', thresholds: [1, 2] })).toEqual([1, 2])
    expect(anchorsOf(linear(1, 2, 3))).toEqual([1, 2, 3])
    expect(anchorsOf(bell([1, 9], [2, 8], [4, 6]))).toEqual([1, 9, 2, 8, 4, 6])
  })
})

describe('a proposal of thresholds', () => {
  test('halfway in the widest gap, with groups and the part that the gap is of all', () =>
    expect(proposeThresholds([9, 1, 2, 2, 10])).toEqual({
      thresholds: [5.5],
      groups: [
        { from: 1, to: 2, count: 3 },
        { from: 9, to: 10, count: 2 },
      ],
      gaps: [7 / 9],
    }))
  test('two of them; the groups that are nearest as a whole are taken together', () => {
    expect(proposeThresholds([0, 1, 4, 5, 20], 2).thresholds).toEqual([2.5, 12.5])
    expect(proposeThresholds([0, 3, 5, 20], 2).groups.map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [3, 5],
      [20, 20],
    ])
    expect(proposeThresholds([0, 2, 4], 1).groups.map(({ to }) => to)).toEqual([2, 4]) // of equal ones the lower
  })
  test('of one number there is none, of none nothing', () => {
    expect(proposeThresholds([3, 3])).toEqual({ thresholds: [], groups: [{ from: 3, to: 3, count: 2 }], gaps: [] })
    expect(proposeThresholds([])).toEqual({ thresholds: [], groups: [], gaps: [] })
  })
  test('a picture of a rule: cases in order, a curve over their range', () => {
    const rule = { method: 'linear', anchors: { exclusion: 0, crossover: 5, inclusion: 10 } } as const
    const picture = membershipPicture(['a', 'b', 'c'], [10, 0, 5], rule, 5)
    expect(picture.cases).toEqual([
      { name: 'b', value: 0, membership: 0 },
      { name: 'c', value: 5, membership: 0.5 },
      { name: 'a', value: 10, membership: 1 },
    ])
    expect(picture.curve).toEqual([
      [0, 0],
      [2.5, 0.25],
      [5, 0.5],
      [7.5, 0.75],
      [10, 1],
    ])
    expect(picture.anchors).toEqual([0, 5, 10])
    expect(membershipPicture(['a'], [10], rule).curve).toHaveLength(101)
    const empirical = membershipPicture(['a', 'b', 'c'], [10, 0, 5], { method: 'shares' })
    expect(empirical.curve).toEqual(empirical.cases.map(({ value, membership }) => [value, membership]))
    expect(empirical.anchors).toEqual([])
  })
})
