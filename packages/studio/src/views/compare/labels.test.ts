/** Names beside points: within the picture, never over each other, and left out rather than piled up. */
import { expect, test } from 'vitest'
import { placed } from './labels.ts'

const bounds = { left: 0, right: 200, top: 0, bottom: 200 }

test('beside the point; on the other side at the edge', () => {
  expect(placed([{ x: 50, y: 50, text: 'BE' }], bounds)[0]).toMatchObject({ anchor: 'start' })
  expect(placed([{ x: 195, y: 50, text: 'BE' }], bounds)[0]).toMatchObject({ anchor: 'end' })
})
test('no room on any side: no name', () => {
  const crowd = Array.from({ length: 60 }, (_, k) => ({ x: 100 + (k % 8), y: 100 + Math.floor(k / 8), text: 'Netherlands' }))
  const found = placed(crowd, bounds)
  expect(found).toHaveLength(60)
  expect(found.filter((label) => label !== null).length).toBeLessThan(10)
})
