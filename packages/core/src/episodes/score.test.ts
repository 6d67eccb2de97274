/** Scores of ensembles: quantiles, what never happens, outcomes; and measures on a record written by hand. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kazakhstan, january } from '../../test/kazakhstan.ts'
import { startRun, type RunRecord } from '../run/index.ts'
import { measureRun, prepare, scoreEnsemble, within, type EpisodeRecord, type Measure, type Measured, type Target } from './index.ts'

const target = (value: Target['value'], low: number | null = null, high: number | null = null): Target => ({
  id: 'x',
  label: { en: 'A number', ar: 'رقم' },
  measure: { kind: 'peak-crowd' },
  group: 'crowds',
  value,
  low,
  high,
  unit: typeof value === 'string' ? 'outcome' : 'people',
  source: 'made',
})
const rowOf = (of: Target, values: readonly Measured[]): ReturnType<typeof scoreEnsemble>[number] =>
  scoreEnsemble(
    { targets: [of] } as unknown as EpisodeRecord,
    values.map((value) => [value]),
  )[0]!

const measured = fc.array(fc.oneof({ weight: 4, arbitrary: fc.nat(1000) }, fc.constant(null)), {
  minLength: 1,
  maxLength: 60,
})
const runs = { seed: 5, numRuns: 300 }

describe('an ensemble', () => {
  test('has its median inside its band, and its band inside what was seen', () => {
    fc.assert(
      fc.property(measured, (values) => {
        const { band, model } = rowOf(target(3), values)
        const least = Math.min(...values.map((value) => value ?? Infinity))
        const [low, middle, high] = [band![0], model, band![1]].map((x) => (x === null ? Infinity : Number(x))) as [number, number, number]
        expect(low <= middle && middle <= high && least <= low).toBe(true)
        expect(values.filter((value) => (value ?? Infinity) < low).length).toBeLessThanOrEqual(0.1 * values.length)
        expect(values.filter((value) => (value ?? Infinity) > high).length).toBeLessThanOrEqual(0.1 * values.length)
      }),
      runs,
    )
  })
  test('does not depend on the order of its seeds', () => {
    fc.assert(
      fc.property(measured, (values) => {
        expect(rowOf(target(3), values.toReversed())).toEqual(rowOf(target(3), values))
      }),
      runs,
    )
  })
  test('hits if and only if the record lies in its band, both ends included', () => {
    fc.assert(
      fc.property(measured, fc.nat(1000), (values, record) => {
        const row = rowOf(target(record), values)
        const [low, high] = [row.band![0] ?? Infinity, row.band![1] ?? Infinity]
        expect(row.hit).toBe(record >= low && record <= high)
      }),
      runs,
    )
  })
  test('counts what never happens, as later than everything', () => {
    const row = rowOf(target(40), [10, 20, 30, null, null, null, null, null])
    expect(row).toMatchObject({ share: 5 / 8, model: null, band: [10, null], hit: true })
    expect(rowOf(target(null), [1, 2, 3]).hit).toBe(false)
    expect(rowOf(target(null), [null, null, 3]).hit).toBe(true)
  })
  test('says how often the outcome was the recorded one', () => {
    const row = rowOf(target('crushed'), ['crushed', 'faded', 'crushed', 'captured'])
    expect(row).toMatchObject({ model: 'crushed', share: 0.5, hit: true })
    expect(rowOf(target('faded'), ['crushed', 'crushed', 'faded'])).toMatchObject({ model: 'crushed', hit: false })
  })
  test('where sources disagree, also by a median inside their range', () => {
    const disputed = { ...target(300, 200, 1500), contested: true }
    expect(rowOf(disputed, [900, 1000, 1100]).hit).toBe(true)
    expect(rowOf(disputed, [1600, 1700, 1800]).hit).toBe(false)
    expect(rowOf(target(300, 200, 1500), [900, 1000, 1100]).hit).toBe(false)
  })
  test('of nothing is nothing', () => expect(rowOf(target(3), [])).toMatchObject({ model: null, band: [null, null], hit: false }))
})

test.each([
  [target(5, 3, 8), 3, true],
  [target(5, 3, 8), 8.1, false],
  [target(5, 3, null), 1e9, true],
  [target(5, 3, 8), null, false],
  [target(null, 20, null), null, true],
  [target(null, 20, null), 25, true],
  [target(null, 20, null), 19, false],
  [target('faded'), 'faded', true],
  [target('faded'), 'crushed', false],
] as const)('within: case %#', (of, value, holds) => expect(within(of, value)).toBe(holds))

describe('measures', () => {
  const scenario = { ...january, sample: 1000, hours: 72 }
  const places = kazakhstan.places.length
  const zhanaozen = kazakhstan.places.findIndex((place) => place.id === 'zhanaozen')
  const empty = startRun({ profile: kazakhstan, scenario }).record()
  const column = (): Float32Array => new Float32Array(72 * places)
  const series = (): Float64Array => new Float64Array(72)
  const record: RunRecord = {
    ...empty,
    hours: 72,
    columns: Object.fromEntries(Object.keys(empty.columns).map((name) => [name, column()])) as unknown as RunRecord['columns'],
    national: Object.fromEntries(Object.keys(empty.national).map((name) => [name, series()])) as unknown as RunRecord['national'],
    events: [
      { hour: 30, kind: 'first-clash', place: zhanaozen, words: { en: 'x', ar: 'س' }, values: {} },
      { hour: 35, kind: 'seat-lost', place: zhanaozen, words: { en: 'x', ar: 'س' }, values: {} },
      { hour: 50, kind: 'answer', place: -1, words: { en: 'x', ar: 'س' }, values: { answer: 'curfew' } },
      { hour: 60, kind: 'ruler-gone', place: -1, words: { en: 'x', ar: 'س' }, values: {} },
    ],
  }
  // One town: 200 people at hour 10, 1,000 at hour 40, nobody on the third day; two dead from hour 41.
  for (const [hour, crowd] of [
    [10, 200],
    [40, 1000],
  ] as const) {
    record.columns.crowd[hour * places + zhanaozen] = crowd
    record.national.crowd[hour] = crowd
  }
  for (let hour = 41; hour < 72; hour++) {
    record.columns.dead[hour * places + zhanaozen] = 2
    record.national.dead[hour] = 2
  }
  const run = prepare({ profile: kazakhstan, scenario }, record)

  test.each<[Measure, Measured]>([
    [{ kind: 'crowd-of-day', day: 1 }, 200],
    [{ kind: 'crowd-of-day', day: 2, region: 'mangystau' }, 1000],
    [{ kind: 'crowd-of-day', day: 2, region: 'almaty' }, 0],
    [{ kind: 'crowd-of-day', day: 9 }, null],
    [{ kind: 'crowd-ratio', day: 2, over: 1 }, 5],
    [{ kind: 'crowd-ratio', day: 1, over: 3 }, null],
    [{ kind: 'peak-crowd' }, 1000],
    [{ kind: 'peak-day' }, 2],
    [{ kind: 'share-of-peak', region: 'mangystau' }, 1],
    [{ kind: 'calm-day', share: 0.1 }, 3],
    [{ kind: 'regions-of-day', day: 2, threshold: 100 }, 1],
    [{ kind: 'regions-of-day', day: 3, threshold: 100 }, 0],
    [{ kind: 'regions-by-day', day: 3, threshold: 100 }, 1],
    [{ kind: 'regions-by-day', day: 4, threshold: 100 }, null],
    [{ kind: 'days-active', threshold: 200 }, 2],
    [{ kind: 'days-active', threshold: 201 }, 1],
    [{ kind: 'towns-by-day', day: 1, threshold: 201 }, 0],
    [{ kind: 'towns-by-day', day: 2, threshold: 201 }, 1],
    [{ kind: 'towns-by-day', day: 4, threshold: 201 }, null],
    [{ kind: 'first-day', region: 'mangystau', threshold: 500 }, 2],
    [{ kind: 'first-day', region: 'mangystau', threshold: 5000 }, null],
    [{ kind: 'towns-active', threshold: 200 }, 1],
    [{ kind: 'first-clash-hour', place: 'zhanaozen' }, 30],
    [{ kind: 'first-clash-hour', place: 'almaty' }, null],
    [{ kind: 'clash-to-seat-hours', place: 'zhanaozen' }, 5],
    [{ kind: 'seats-lost-count' }, 1],
    [{ kind: 'answer-hour', answer: 'curfew' }, 50],
    [{ kind: 'answer-hour', answer: 'split' }, null],
    [{ kind: 'deaths' }, 2],
    [{ kind: 'deaths', day: 1 }, 0],
    [{ kind: 'deaths', day: 2 }, 2],
    [{ kind: 'deaths', day: 4 }, null],
    [{ kind: 'ruler-gone-hour' }, 60],
    [{ kind: 'deaths', region: 'mangystau' }, 2],
    [{ kind: 'deaths-share', region: 'mangystau' }, 1],
    [{ kind: 'outcome' }, null],
  ])('%o', (measure, expected) => expect(measureRun(run, measure)).toBe(expected))
})
