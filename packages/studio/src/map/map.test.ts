/** The country lies within the picture; crowds are drawn by area; fingers and arrows find the place that is meant. */
import { readFileSync } from 'node:fs'
import type { Profile } from '@sharara/core'
import { describe, expect, test } from 'vitest'
import type { Outline } from '../files/index.ts'
import { mapOf, placeAt, placeTowards, radiusOf } from './index.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8'))

describe.each(['kazakhstan', 'iran'])('the map of %s', (country) => {
  const profile = read(`countries/${country}/profile.json`) as Profile
  const map = mapOf(profile, read(`countries/${country}/outline.json`) as Outline, 800)
  const empty = { spots: [], marches: [] }

  test('holds every place', () => {
    for (const { x, y } of map.places) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(map.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(map.height)
    }
  })
  test('has an outline for every region, and none that fills the globe', () => {
    expect(new Set(map.regions.map(({ id }) => id))).toEqual(new Set(profile.regions.map(({ id }) => id)))
    for (const { path } of map.regions) expect(path.length).toBeGreaterThan(40)
  })
  test('gives the place under a finger, and nothing far off', () => {
    const { x, y } = map.places[3]!
    expect(map.places[placeAt(map, empty, x, y, 20)!]).toEqual({ x, y })
    expect(placeAt(map, empty, -500, -500, 20)).toBeNull()
  })
  test('arrows go where they point', () => {
    const from = profile.places.findIndex(({ weight }) => weight >= 3)
    const east = placeTowards(map, profile, from, 1, 0)
    expect(map.places[east]!.x).toBeGreaterThanOrEqual(map.places[from]!.x)
  })
})

test('four times the crowd has twice the radius', () => expect(radiusOf(40_000, 800) / radiusOf(10_000, 800)).toBeCloseTo(2))
