/** What a run is told by in short. */
import type { EventKind, RunEvent } from '@sharara/core'
import { expect, test } from 'vitest'
import { turningPoints } from './tables.ts'

const at = (hour: number, kind: EventKind, place = 1): RunEvent => ({ hour, kind, place, values: {}, words: { en: kind, ar: kind } })
const central = (place: number): boolean => place === 0

test('hundreds of units that go over do not push out what the state answered', () => {
  const events = [
    at(0, 'shock', -1),
    ...Array.from({ length: 200 }, (_, k) => at(20 + k, 'unit-changed-sides')),
    at(220, 'answer', -1),
    at(221, 'ruler-gone', -1),
  ]
  const told = turningPoints(events, central)
  expect(told).toHaveLength(24)
  expect(told.map(({ kind }) => kind)).toEqual(['shock', ...Array.from({ length: 21 }, () => 'unit-changed-sides'), 'answer', 'ruler-gone'])
})

test('the centre comes before the answers, these before clashes elsewhere, all in the order of time', () => {
  const many = Array.from({ length: 23 }, (_, k) => at(2 + k, 'answer', -1))
  const told = turningPoints([at(0, 'first-clash'), at(1, 'first-clash', 0), ...many], central)
  expect(told.map(({ hour }) => hour)).toEqual(Array.from({ length: 24 }, (_, k) => k + 1))
})
