import { expect, test } from 'vitest'
import { Frames } from '../../compute/index.ts'
import { firstThousand, paceAt } from './pace.ts'

test('quiet days run by, the day of the first thousand does not', () => {
  const frames = new Frames(1, 10)
  frames.national.crowd.set([0, 5, 400, 999, 1000, 5000])
  frames.hours = 4
  expect(firstThousand(frames)).toBe(null)
  frames.hours = 6
  expect(firstThousand(frames)).toBe(4)
  expect(paceAt(0, 4, 6)).toBe(20)
  expect(paceAt(1, 4, 6)).toBe(6)
  expect(paceAt(0, 4, 48)).toBe(48)
})
