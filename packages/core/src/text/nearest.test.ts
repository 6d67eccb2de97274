import { array, assert, constantFrom, nat, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

test.each<[string, string, number]>([
  ['', '', 0],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
  ['almati', 'almaty', 1],
  ['ca', 'abc', 3],
])('from %s to %s: %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
  expect(editDistance(b, a)).toBe(distance)
})

test('a limit changes no distance within it', () => {
  const word = array(constantFrom('a', 'b', 'c'), { maxLength: 8 }).map((letters) => letters.join(''))
  assert(
    property(word, word, nat(6), (a, b, limit) => {
      const whole = editDistance(a, b)
      const bounded = editDistance(a, b, limit)
      return whole <= limit ? bounded === whole : bounded > limit
    }),
  )
})

describe('the nearest name', () => {
  test.each<[string, readonly string[], string | undefined]>([
    ['zhanoazen', ['aktau', 'zhanaozen'], 'zhanaozen'],
    ['Almaty', ['almaty', 'almaty-region'], 'almaty'],
    ['almaty', ['almaty-region'], 'almaty-region'],
    ['zzzzzz', ['aktau', 'almaty'], undefined],
    ['', ['aktau'], undefined],
    ['aktau', [], undefined],
    ['corupt', ['reserve', 'corruption'], 'corruption'],
    ['corupt', ['price', 'corupto-grande', 'corupting'], 'corupto-grande'],
    ['rent', ['cent-of-mean'], undefined],
    ['sharpp', ['sharp-turns', 'sharps'], 'sharps'],
  ])('%s among %j: %s', (got, known, wanted) => {
    expect(nearest(got, known)).toBe(wanted)
  })
})
