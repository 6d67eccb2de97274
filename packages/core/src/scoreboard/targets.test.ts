/** Targets: a bound met exactly is reached, and what other draws of the cases miss is not sure. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { GroupScore } from './groupScore.ts'
import type { Bounds } from './intervals.ts'
import type { Groups, Scoreboard } from './scoreboard.ts'
import { reachedOf, targetsOf } from './targets.ts'

const file = new URL('../../../../episodes/cases/scoreboard.json', import.meta.url)
const { scoreboard } = JSON.parse(readFileSync(file, 'utf8')) as { readonly scoreboard: Scoreboard } // our own file
const { unseen } = scoreboard

/** The groups with other numbers for the unseen cases. */
const given = (change: Partial<GroupScore>): Groups<GroupScore> => ({ ...scoreboard, unseen: { ...unseen, ...change } })
const verdict = (id: string, groups: Groups<GroupScore>): unknown => targetsOf(groups).find((each) => each.id === id)!.verdict
const peak = (rho: number | null, bounds: Bounds): Groups<GroupScore> =>
  given({ peak: { ...unseen.peak, rho, intervals: { ...unseen.peak.intervals, rho: bounds } } })

test('every target has its own name and something to reach', () => {
  const targets = targetsOf(scoreboard)
  expect(new Set(targets.map(({ id }) => id)).size).toBe(14)
  expect(targets.filter(({ wanted }) => !/\d/.test(wanted))).toEqual([])
  expect(reachedOf(targets)).toEqual({ reached: targets.filter((each) => each.verdict !== 'missed').length, of: 14 })
})

describe('a verdict', () => {
  test('is of unseen cases', () => {
    expect(verdict('peak-rho', { ...peak(0.49, null), seen: { ...scoreboard.seen, peak: { ...unseen.peak, rho: 1 } } })).toBe('missed')
  })
  test.each([
    [0.5, [0.5, 0.6], 'reached'],
    [0.5, [0.49, 0.6], 'unsure'],
    [0.499, [0.4, 0.6], 'missed'],
    [null, null, null],
  ] as const)('order of crowds %s %s: %s', (rho, bounds, wanted) => {
    // where there are no unseen cases all are judged
    const groups = peak(rho, bounds)
    expect(verdict('peak-rho', rho === null ? { ...groups, all: groups.unseen } : groups)).toBe(wanted)
  })
  test('a gain of nothing is none', () => {
    const gain = (value: number): Groups<GroupScore> => given({ outcome: { ...unseen.outcome, gain: value } })
    expect([verdict('gain', gain(0)), verdict('gain', gain(1e-9))]).toEqual(['missed', 'unsure'])
  })
  test('days to the core lie between two bounds', () => {
    const days = (middle: number): Groups<GroupScore> =>
      given({ daysToCore: { ...unseen.daysToCore, deciles: { forecast: [0, middle, 9], record: [1, 5.5, 9] } } })
    expect([2.9, 3, 8, 8.1].map((middle) => verdict('core-median', days(middle)))).toEqual(['missed', 'reached', 'reached', 'missed'])
  })
  test('each decile of the crowds has to be near', () => {
    const crowds = (...forecast: readonly number[]): Groups<GroupScore> =>
      given({ peak: { ...unseen.peak, deciles: { forecast, record: [0.001, 0.01, 0.1] } } })
    expect(verdict('peak-deciles', crowds(0.002, 0.005, 0.2))).toBe('reached')
    expect(verdict('peak-deciles', crowds(0.001, 0.01, 0.21))).toBe('missed')
  })
  test('the Arab states, which are in neither group of cases, are judged by all', () => {
    expect(targetsOf(scoreboard).find(({ id }) => id === 'states')!.verdict).not.toBeNull()
  })
})
