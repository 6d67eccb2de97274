/** One spark for all countries: the same runs every time, and what is counted of them. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { RunResult } from '../experiments/index.ts'
import { generateProfile, type OpenTables } from '../generator/index.ts'
import { measureSwitches, readSwitches, switchesOf } from './switchedOff.ts'
import { answerSpark, productOf, sparkAnswerOf, sparkPlan, standardSpark } from './standardSpark.ts'

const open = JSON.parse(readFileSync(new URL('../../../data/open/generator.json', import.meta.url), 'utf8')) as OpenTables
const profile = generateProfile({ open, vdem: null }, 'TUN', 2010, { places: 12, regions: 8 })
const small = { ...standardSpark, runs: 2, people: 2000, days: 4 }

test('the same answer every time, told as it goes', () => {
  const steps: number[] = []
  const first = answerSpark(profile, small, (done) => steps.push(done))
  expect(steps).toEqual([1, 2])
  expect(first).toMatchObject({ runs: 2 })
  expect(first.wave.low).toBeLessThanOrEqual(first.wave.value)
  expect(answerSpark(profile, small)).toEqual(first)
  expect(sparkPlan(profile, small).arms[0]!.setup.scenario).toMatchObject({ hours: 96, sparks: [{ people: 200 }] })
})

test('size, days and ends are of runs with a wave; none of them without one', () => {
  const people = profile.regions.reduce((sum, { population }) => sum + population, 0)
  const run = (crowd: number, regions: number, outcome: 'crushed' | 'faded'): RunResult =>
    ({ outcome, values: { peakCrowd: crowd, regions, dead: 7, firstHour: 10, lastHour: 130 } }) as unknown as RunResult // what is read
  const answer = sparkAnswerOf(profile, [run(people / 100, 8, 'crushed'), run(10, 1, 'faded'), run(people / 50, 8, 'crushed')], 30)
  expect(answer).toMatchObject({ runs: 3, waves: 2, ends: [['crushed', 2]] })
  expect(answer.peak!.q50).toBeCloseTo(0.015, 12)
  expect(answer.days!.q50).toBeCloseTo(5, 12)
  expect(answer.wave.value).toBeCloseTo(2 / 3, 12)
  expect(sparkAnswerOf(profile, [run(10, 1, 'faded')], 30)).toMatchObject({ waves: 0, peak: null, ends: [] })
})

test('bounds of the product are products of the bounds', () => {
  expect(productOf({ value: 0.1, low: 0.05, high: 0.2 }, { value: 0.5, low: 0.25, high: 1 })).toEqual({
    value: 0.05,
    low: 0.0125,
    high: 0.2,
  })
})

test('a mechanism off beside all on, counted over countries and seeds', () => {
  const rows = measureSwitches([profile], ['jump'], small)
  expect(rows.map(({ off, runs }) => [off, runs])).toEqual([
    [null, 2],
    ['jump', 2],
  ])
  const text = JSON.stringify(switchesOf([profile], 2010, rows, 2))
  expect(readSwitches(text)).toMatchObject({ countries: [profile.id], seeds: 2 })
  expect(readSwitches('{}')).toBeNull()
})
