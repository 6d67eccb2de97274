/** What a checkpoint may hold, number by number and person by person. */
import { expect, test } from 'vitest'
import { holdColumns, holdPeople } from './received.ts'

const refuses = (check: () => void): boolean => {
  try {
    check()
    return false
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
    return true
  }
}

test.each<[string, number[], number[], boolean]>([
  ['nobody', [], [], false],
  ['in the street, detained, hurt, dead, in order', [0, 1, 2, 3], [1, 2, 4, 6], false],
  ['nobody before the first', [-1], [1], true],
  ['nobody after the last', [4], [1], true],
  ['nobody twice', [2, 2], [1, 1], true],
  ['not out of order', [2, 1], [1, 1], true],
  ['nobody at home, who is not told of', [1], [0], true],
  ['nobody both in the street and detained', [1], [3], true],
  ['not with a fate that there is not', [1], [8], true],
])('people: %s', (_, index, state, refused) =>
  expect(refuses(() => holdPeople(Int32Array.from(index), Uint8Array.from(state), 4))).toBe(refused),
)

test.each<[string, Parameters<typeof holdColumns>[0][number], boolean]>([
  ['of people nobody and all', Int32Array.of(0, 4), false],
  ['no more than all', Int32Array.of(0, 5), true],
  ['no fewer than nobody', Int32Array.of(-1), true],
  ['numbers as large as any of a run', Float64Array.of(-1e12, 1e12), false],
  ['no larger', Float64Array.of(0, 1.1e12), true],
  ['no smaller', Float32Array.of(-1.1e12), true],
  ['no number', Float64Array.of(NaN), true],
])('columns: %s', (_, column, refused) => expect(refuses(() => holdColumns([new Float64Array(1), column], 4))).toBe(refused))
