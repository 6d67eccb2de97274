/** Pillars of a run: points before ranges before movements before the country, and the same draw for the same seed everywhere. */
import { describe, expect, test } from 'vitest'
import { drawnFrom, drawnPillars, pillarsInUse, pillarsOf, rangesInUse, unled, type Movement } from './index.ts'

const profile = { pillars: { leadership: { value: 0.1, source: 'made' }, guard: { value: 0.3, source: 'made' } } }
const led = { leadership: 'yes', method: 'nonviolent' }
const seeds = Array.from({ length: 200 }, (_, seed) => seed)
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

describe('the pillars of a run', () => {
  test('are the scenario’s points, else the country’s, else those declared', () =>
    expect(pillarsInUse(profile, { seed: 1, pillars: { guard: 0.7 } })).toEqual({
      leadership: 0.1,
      programme: 0.15,
      discipline: 0,
      guard: 0.7,
    }))

  test('lie evenly within a range, each pillar by a draw of its own', () => {
    const drawn = seeds.map((seed) =>
      pillarsInUse(profile, { seed, pillars: { leadership: { low: 0.2, high: 0.5 }, programme: { low: 0.2, high: 0.5 } } }),
    )
    const leadership = drawn.map((one) => one.leadership)
    expect(Math.min(...leadership)).toBeGreaterThanOrEqual(0.2)
    expect(Math.max(...leadership)).toBeLessThanOrEqual(0.5)
    expect(mean(leadership)).toBeCloseTo(0.35, 1)
    expect(drawn.every((one) => one.leadership !== one.programme && one.guard === 0.3)).toBe(true)
  })

  test('are the same for a seed whatever else is given, and rise with the range', () => {
    const low = (seed: number, more: object) =>
      pillarsInUse(profile, { seed, pillars: { leadership: { low: 0.2, high: 0.4 }, ...more } }).leadership
    for (const seed of seeds) {
      expect(low(seed, { guard: { low: 0, high: 1 }, discipline: 0.4 })).toBe(low(seed, {}))
      const above = pillarsInUse(profile, { seed, pillars: { leadership: { low: 0.3, high: 0.5 } } }).leadership
      expect(above - low(seed, {})).toBeCloseTo(0.1, 12)
    }
  })

  test('that are not given come from the movement that the run draws, as the scoreboard draws it', () => {
    const movements: readonly Movement[] = [led, { leadership: 'partly', method: 'violent' }, { leadership: 'no', method: 'mixed' }]
    const drawn = seeds.map((seed) => drawnFrom(movements, seed))
    for (const movement of movements) expect(drawn.filter((one) => one === movement).length).toBeGreaterThan(40)
    for (const seed of seeds) {
      const inUse = pillarsInUse(profile, { seed, pillars: { guard: 0.9 }, movements })
      expect(inUse).toEqual({ ...drawnPillars(drawn[seed]!, seed), guard: 0.9 })
    }
  })
})

test('a movement has ranges by its two columns; an unknown code, and none, is one that nobody leads', () => {
  expect(pillarsOf(led)).toEqual({
    leadership: { low: 0.5, high: 0.9 },
    programme: { low: 0.4, high: 0.8 },
    guard: { low: 0.2, high: 0.6 },
    discipline: { low: 0.4, high: 0.8 },
  })
  expect(pillarsOf({ leadership: '?', method: '?' })).toEqual({ ...pillarsOf(unled), discipline: { low: 0, high: 0 } })
  expect(drawnFrom([], 3)).toBe(unled)
})

test('what is drawn is told with the ends of all that it may be; points are not', () => {
  expect(rangesInUse({ pillars: { guard: 0.4 } })).toEqual({})
  expect(rangesInUse({ pillars: { guard: 0.4, leadership: { low: 0.1, high: 0.2 } } })).toEqual({ leadership: { low: 0.1, high: 0.2 } })
  expect(rangesInUse({ pillars: { guard: 0.4 }, movements: [led, unled] })).toEqual({
    leadership: { low: 0, high: 0.9 },
    programme: { low: 0, high: 0.8 },
    discipline: { low: 0, high: 0.8 },
  })
})
