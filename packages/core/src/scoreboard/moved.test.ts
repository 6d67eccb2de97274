/** Chances and numbers of an ensemble: base rates, moved by its runs with a wave. */
import { expect, test } from 'vitest'
import { kazakhstan } from '../../test/kazakhstan.ts'
import type { RunResult } from '../experiments/index.ts'
import { starterScenario } from '../generator/index.ts'
import { outcomeNames, type Chances } from './forecast.ts'
import type { EarnedLayer, ShippedLayer } from './layer.ts'
import { layerFor, movedChances, type MovedChances } from './moved.ts'
import type { NumberLine } from './numberLayer.ts'
import { peopleOf } from './rule.ts'

const base = Object.fromEntries(outcomeNames.map((name) => [name, 1 / 8])) as Chances // all names
const line = (slope: number): NumberLine => ({
  slope,
  ridge: slope > 0 ? 1 : null,
  model: Math.log(10),
  record: Math.log(100),
  errors: { q10: -Math.log(2), q50: 0, q90: Math.log(2) },
  spread: { q10: -Math.log(4), q50: 0, q90: Math.log(4) },
  cases: 40,
})
const earned = (shares: number, slope: number): EarnedLayer => ({
  ridge: 1,
  weights: { shares, changed: 0, crushed: 0, size: 0 },
  base,
  numbers: { peak: null, deaths: line(slope), daysToCore: null, duration: null },
})
const shipped = (own: EarnedLayer, elsewhere: ShippedLayer['elsewhere'] = {}): Parameters<typeof movedChances>[2] => ({
  layer: { ...own, elsewhere, from: 'these runs' },
  cases: [],
})
const setup = { profile: kazakhstan, scenario: { ...starterScenario(kazakhstan), hours: 240 } }
const people = peopleOf(kazakhstan)
const run = (outcome: RunResult['outcome'], share: number, dead = 39): RunResult =>
  ({ outcome, values: { peakCrowd: share * people, dead, firstHour: 0, lastHour: 48 } }) as unknown as RunResult // what is read
const results = [run('revolution', 0.005), run('revolution', 0.009), run('crushed', 0.004), run('faded', 0.0001), run(null, 0)]
const told = (shares: number, slope: number): MovedChances => movedChances(results, setup, shipped(earned(shares, slope)))!

test('only runs with a wave count, and how many there were is said', () => expect(told(1, 0)).toMatchObject({ waves: 3, of: 4 }))
test('a model that has earned all says its shares', () =>
  expect(told(1, 0).rows[0]).toMatchObject({
    end: 'revolution',
    base: 1 / 8,
    runs: 2.5 / 7,
    chance: expect.closeTo(2.5 / 7, 12) as number,
  }))
test('one that has earned nothing leaves the base rates', () => {
  for (const { chance } of told(0, 0).rows) expect(chance).toBeCloseTo(1 / 8, 12)
})
test('without a wave there is nothing to say, nor without a layer', () => {
  expect(movedChances([run('faded', 0.0001)], setup, shipped(earned(1, 1)))).toBeNull()
  expect(movedChances(results, setup, { layer: null, cases: [] })).toBeNull()
})

test('a number: middle and band of the records, moved by half of what the runs depart from their middle', () => {
  // 39 dead are 40 from 1: four times the middle of 10, and half of that in logarithms is twice the records' 100
  const [deaths] = told(0, 0.5).numbers
  expect(deaths).toMatchObject({ name: 'deaths', earned: 0.5, runs: { q10: 39, q50: 39, q90: 39 } })
  expect([deaths!.base.q10, deaths!.base.q50, deaths!.base.q90].map((value) => Number(value.toFixed(9)))).toEqual([24, 99, 399])
  expect([deaths!.moved.q10, deaths!.moved.q50, deaths!.moved.q90].map((value) => Number(value.toFixed(9)))).toEqual([99, 199, 399])
})

test('a country among the cases is told by the layer without it: by its code, or by its name', () => {
  const [with1, without] = [earned(1, 1), earned(0, 0)]
  const scoreboard = shipped(with1, { KAZ: without })
  const known = { iso3: 'KAZ', country: { en: 'Kazakhstan', ar: 'كازاخستان' } } as unknown as Parameters<
    typeof layerFor
  >[0]['cases'][number] // what is read
  expect(layerFor({ ...scoreboard, cases: [known] }, { ...kazakhstan, name: known.country })).toMatchObject(without)
  expect(layerFor({ ...scoreboard, cases: [known] }, { ...kazakhstan, name: { en: 'Elsewhere', ar: 'بلد آخر' } })).toMatchObject(with1)
})
