/** Paper, scales, tables: time runs with the reading direction, nothing leaves the paper, files can be read back. */
import { describe, expect, test } from 'vitest'
import { writer } from '../words/index.ts'
import { acrossOf, csvOf, frameOf, isolated, linePath, uprightOf } from './index.ts'
import { span, written } from './written.ts'

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

describe('values in a picture', () => {
  const [en, ar] = [writer('en', 'latin'), writer('ar', 'latin')]

  test('with the Arabic sign for percent run from the right, others as their letters do', () => {
    expect(isolated(ar.share(0.4))).toBe('\u206740\u00a0٪\u2069')
    expect(isolated(span(ar, 1, 2, 'count')).startsWith('\u2067')).toBe(true)
    expect([isolated('12'), isolated('أكتاو')]).toEqual(['\u206812\u2069', '\u2068أكتاو\u2069'])
  })
  test('have a word between them where a dash could be read as a minus', () => {
    expect([span(en, 0.1, 0.4, 'share'), span(en, -0.1, 0.4, 'share')]).toEqual(['10% – 40%', '−10% to 40%'])
    expect(span(ar, -2, 5, 'count')).toBe('\u2067\u2066−2\u2069 إلى 5\u2069')
  })
  test('that are differences of shares are points, with their sign', () =>
    expect([0.125, -0.031, 0].map((value) => written(en, value, 'points'))).toEqual(['\u2066+13\u2069', '\u2066−3.1\u2069', '0']))
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
