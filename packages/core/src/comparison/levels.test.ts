/** What the cells of a column can mean: every finding with what is wanted, from both sides. */
import { describe, expect, test } from 'vitest'
import type { Cell } from '../tables/index.ts'
import { halvesOf, levelFindings, numbersOf, outcomeFindings, unusable, type LevelFinding } from './levels.ts'
import { levelWords as words } from './levelWords.ts'
import { dontCare } from './table.ts'

const cellOf = (value: number | string | null): Cell =>
  value === null
    ? { kind: 'missing' }
    : value === '-'
      ? { kind: 'inapplicable' }
      : typeof value === 'number'
        ? { kind: 'number', value }
        : { kind: 'word', text: value }
const columnOf = (...values: readonly (number | string | null)[]) => ({
  name: 'X',
  cases: values.map((_, k) => `c${k}`),
  cells: values.map(cellOf),
})
const told = (findings: readonly LevelFinding[]) =>
  findings.map(({ severity, cases, got, wanted }) => [severity, cases?.join(' ') ?? '', got.en, wanted.en])

test('numbers, marks among them; what is missing and words are left out', () =>
  expect(numbersOf(columnOf(1, null, '-', 'x', 0.5).cells)).toEqual([1, dontCare, 0.5]))

describe('cells that cannot be used', () => {
  test('missing ones, words and marks, each by its cases', () => {
    expect(told(unusable(columnOf(1, null, 'x', '-', null), false))).toEqual([
      ['error', 'c1 c4', 'nothing', words.numberOrLeft.en],
      ['error', 'c2', '"x"', words.number.en],
    ])
    expect(told(unusable(columnOf(1, '-'), true))).toEqual([['error', 'c1', 'the mark “-” (does not apply)', words.noMark.en]])
    expect(unusable(columnOf(1, 0), true)).toEqual([])
  })
  test('four different words are shown, each so far', () => {
    const [found] = unusable(columnOf('a', 'b', 'a', 'c', 'd', 'e', 'f'.repeat(40)), false)
    expect([found!.got.en, found!.cases!.length]).toEqual(['"a", "b", "c", "d"', 7])
    expect(unusable(columnOf('f'.repeat(40)), false)[0]!.got.ar).toBe(`"${'f'.repeat(30)}"`)
  })
  test.each<[readonly string[], keyof typeof words]>([
    [['50%', '+4.5 %', '٤٥٪'], 'percent'],
    [['50%', 'x'], 'number'],
    [['about 50%'], 'number'],
    [['1,234', '12 345', "1'234'567.5", '-1,234'], 'thousands'],
    [['1,234x'], 'number'],
    [['0,234,567'], 'number'],
    [['1234,567,890'], 'number'],
    [['0,9', '-12,55'], 'decimalComma'],
    [['x0,9'], 'number'],
    [['0,9x'], 'number'],
    [['0,9', '0;9'], 'number'],
    [["'5", '–5', '— 7'], 'strayMark'],
    [["x'5"], 'number'],
    [["'x"], 'number'],
  ])('%j', (texts, wanted) => expect(unusable(columnOf(...texts), false)[0]!.wanted).toBe(words[wanted]))
})

describe('a condition', () => {
  test.each<[readonly (number | string)[], readonly (readonly string[])[]]>([
    [[0, 1, 1], []],
    [[0.2, 0.9], []],
    [[0, 1, 2], []],
    [[0, 1, '-'], []],
    [['-', '-'], []],
    [[0.2, 0.5, 1], [['warning', 'c1', 'exactly 0.5', words.side.en]]],
    [[0.2, '-'], [['error', 'c1', 'the mark “-” (does not apply)', words.noMark.en]]],
    [[-1, 0, 1], [['error', '', 'the values -1, 0, 1', words.noMinusOne.en]]],
    [[-1, 0.5], [['error', '', 'numbers from -1 to 0.5', words.membership.en]]],
    [[10, 2.5], [['error', '', 'numbers from 2.5 to 10', words.membership.en]]],
    [[1, 2, 3], [['error', '', 'the values 1, 2, 3', words.fromZero.en]]],
    [[2, 3], [['error', '', 'the values 2, 3', words.fromZero.en]]],
    [[0, 2], [['error', '', 'the values 0, 2', words.noGap.en]]],
    [[1, 3], [['error', '', 'the values 1, 3', words.noGap.en]]],
    [[10, 9, 8, 7, 6, 5, 4, 3], [['error', '', 'the values 3, 4, 5, 6, 7, 8, 9, 10', words.fromZero.en]]],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2], [['error', '', 'the values 2, 3, 4, 5, 6, 7, 8, … 10', words.fromZero.en]]],
  ])('%j', (values, findings) => expect(told(levelFindings(columnOf(...values)))).toEqual(findings))
})

describe('an outcome', () => {
  test.each<[readonly (number | string)[], readonly number[] | undefined, readonly (readonly string[])[]]>([
    [[0, 1], undefined, []],
    [['-'], undefined, []],
    [[0.2, 0.9], undefined, []],
    [[0.2, 0.5], undefined, [['warning', 'c1', 'exactly 0.5', words.neither.en]]],
    [[0, 1, 2], undefined, [['error', '', 'the values 0, 1, 2', 'which value is the outcome: one of X[0], X[1], X[2]']]],
    [[0, 1, 2], [2], []],
    [[0, 1, 2], [1, 2], []],
    [[0, 1, 2], [3, 5, 1], [['error', '', '3, 5', 'one of X[0], X[1], X[2]']]],
    [[0, 1], [2], [['error', '', '2', 'one of X[0], X[1]']]],
    [[1, 3, '-'], [3], []],
    [[0.2, 0.9], [1], []],
    [[-1, 1], [1], [['error', '', 'the values -1, 1', words.noMinusOne.en]]],
    [[5, 2.5], undefined, [['error', '', 'numbers from 2.5 to 5', words.membership.en]]],
    [[0, 1, 2, 3, 4, 5, 6, 7, 8], [9], [['error', '', '9', 'one of X[0], X[1], X[2], X[3], X[4], X[5], X[6], X[7]']]],
  ])('%j at %j', (values, levels, findings) => expect(told(outcomeFindings(columnOf(...values), levels))).toEqual(findings))
})

test('cases at one half', () => expect(halvesOf(columnOf(0.5, 0.4, '-', 'x', 0.5000000001))).toEqual(['c0', 'c4']))
