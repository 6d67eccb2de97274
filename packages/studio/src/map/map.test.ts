/** The country lies within the picture; crowds are drawn by area; fingers and arrows find the place that is meant. */
import { readFileSync } from 'node:fs'
import type { Profile, RunSetup } from '@sharara/core'
import { describe, expect, test } from 'vitest'
import type { Outline } from '../files/index.ts'
import { emptyScene, labelsFor, mapAsSvg, mapOf, placeAt, placeTowards, radiusOf, sparkAhead, type Scene } from './index.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8'))

describe.each(['kazakhstan', 'iran', 'egypt', 'tunisia', 'sudan'])('the map of %s', (country) => {
  const profile = read(`countries/${country}/profile.json`) as Profile
  const map = mapOf(profile, read(`countries/${country}/outline.json`) as Outline, 800)
  const empty = emptyScene

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
  test('names touch neither each other nor the circle of a more important place, on a phone', () => {
    const small = mapOf(profile, read(`countries/${country}/outline.json`) as Outline, 358)
    const crowds = profile.places.map(({ weight, population }) => (weight >= 0.5 ? population / 60 : 0))
    const spots = crowds
      .map((crowd, place) => ({ place, ...small.places[place]!, crowd, radius: radiusOf(crowd, 358), seat: 'state' as const, force: 0 }))
      .filter(({ radius }) => radius > 0)
    const scene: Scene = { ...emptyScene, spots }
    const labels = labelsFor(small, profile, scene, null, () => 50, 11)
    expect(labels.length).toBeGreaterThan(4)
    expect(labels.map(({ place }) => profile.places[place]!.kind)).not.toContain('rural')
    const boxes = labels.map(({ place, x, y, align }) => ({ place, y, left: align === 'left' ? x : x - 50, crowd: crowds[place]! }))
    const clash = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => Math.abs(a.y - b.y) < 16 && Math.abs(a.left - b.left) < 50),
    )
    expect(clash).toEqual([])
    const covered = boxes.flatMap(({ left, y, place, crowd }) =>
      spots.filter(
        (spot) =>
          spot.place !== place &&
          spot.crowd > 8 * crowd &&
          spot.radius > 4 &&
          Math.abs(spot.y - y) < 5 &&
          spot.x > left &&
          spot.x < left + 50,
      ),
    )
    expect(covered).toEqual([])
  })
  test('the run before is a broken rim, no disc', () => {
    const colours = { panel: 'p', ink: 'i', soft: 's', land: 'l', edge: 'e', force: 'f', ghost: 'g', record: 'r' }
    const palette = { ...colours, seats: { state: 'a', contested: 'b', movement: 'c' } }
    const spot = { place: 0, ...map.places[0]!, crowd: 20_000, radius: radiusOf(20_000, 800), seat: 'movement' as const, force: 0 }
    const shown = { record: null, profile, chosen: null, forces: false, language: 'en' as const, font: 'x', size: 12, sparkWord: '' }
    const draw = (before: readonly (typeof spot)[]): string => mapAsSvg(map, empty, palette, { ...shown, before }, () => 50)
    expect(draw([])).not.toContain('"g"')
    expect(draw([spot])).toMatch(/stroke="g"[^>]*stroke-dasharray/)
    expect(draw([spot])).not.toMatch(/fill="(g|c)"/)
  })
  test('arrows go where they point', () => {
    const from = profile.places.findIndex(({ weight }) => weight >= 3)
    const east = placeTowards(map, profile, from, 1, 0)
    expect(map.places[east]!.x).toBeGreaterThanOrEqual(map.places[from]!.x)
  })
})

test('four times the crowd has twice the radius', () => expect(radiusOf(40_000, 800) / radiusOf(10_000, 800)).toBeCloseTo(2))

describe('where it will begin', () => {
  const setup = (sparks: readonly { readonly place: string; readonly hour: number }[]): RunSetup =>
    ({ profile: read('countries/kazakhstan/profile.json'), scenario: { sparks } }) as RunSetup // the two parts that are read
  const nameOf = (place: number | null): string | undefined => (place === null ? undefined : setup([]).profile.places[place]?.id)

  test('is the place of the first spark, until its hour', () => {
    const run = setup([
      { place: 'almaty', hour: 40 },
      { place: 'zhanaozen', hour: 17 },
    ])
    expect([0, 16, 17, 41].map((hour) => nameOf(sparkAhead(run, hour)))).toEqual(['zhanaozen', 'zhanaozen', undefined, undefined])
  })
  test('is nowhere where nothing sparks', () => expect(sparkAhead(setup([]), 0)).toBeNull())
})
