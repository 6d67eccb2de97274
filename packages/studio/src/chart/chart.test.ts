/** Paper, scales, tables: time runs with the reading direction, nothing leaves the paper, files can be read back. */
import { describe, expect, test } from 'vitest'
import { acrossOf, csvOf, frameOf, linePath, uprightOf } from './index.ts'

describe('a frame', () => {
  const left = frameOf(600, 200, 'en')
  const right = frameOf(600, 200, 'ar')

  test('is the mirror of the other language’s', () => {
    expect(acrossOf(left, 0, 10)(3) + acrossOf(right, 0, 10)(3)).toBeCloseTo(600)
    expect(acrossOf(right, 0, 10)(0)).toBeGreaterThan(acrossOf(right, 0, 10)(10))
  })
  test('is found back under a finger', () => expect(acrossOf(right, 0, 264).invert(acrossOf(right, 0, 264)(109))).toBeCloseTo(109))
  test.each([false, true])('holds all values (logarithmic: %s)', (logarithmic) => {
    const upright = uprightOf(left, 54_321, logarithmic)
    for (const value of [0, 1, 700, 54_321]) {
      expect(upright.y(value)).toBeLessThanOrEqual(left.bottom + 0.001)
      expect(upright.y(value)).toBeGreaterThanOrEqual(left.top - 0.001)
    }
    expect(upright.ticks.length).toBeGreaterThan(2)
  })
  test('draws only the hours that are known', () =>
    expect(
      linePath(
        [1, 2, 3],
        2,
        (hour) => hour,
        (value) => value,
      ),
    ).toBe('M0,1L1,2'))
})

describe('a table as CSV', () => {
  const lines = csvOf(
    {
      head: ['place', 'note'],
      rows: [
        ['أكتاو', '=1+1'],
        ['a "b", c', null],
        ['x', 0.5],
      ],
    },
    ['source'],
  ).split('\r\n')

  test('begins with its source', () => expect(lines[0]).toBe('\uFEFF# source'))
  test('quotes what must be quoted, and gives no formula away', () =>
    expect(lines.slice(1, 5)).toEqual(['place,note', "أكتاو,'=1+1", '"a ""b"", c",', 'x,0.5']))
})
