/** Chances of an ensemble: base rates, moved by its runs with a wave. */
import { expect, test } from 'vitest'
import type { RunResult } from '../experiments/index.ts'
import { outcomeNames, type Chances } from './forecast.ts'
import type { EarnedLayer } from './layer.ts'
import { movedChances } from './moved.ts'

const base = Object.fromEntries(outcomeNames.map((name) => [name, 1 / 8])) as Chances // all names
const layer = (shares: number): EarnedLayer => ({ ridge: 1, weights: { shares, changed: 0, crushed: 0, size: 0 }, base })
const run = (outcome: RunResult['outcome'], peakCrowd: number): Pick<RunResult, 'outcome' | 'values'> => ({
  outcome,
  values: { peakCrowd },
})
const results = [run('revolution', 5000), run('revolution', 9000), run('crushed', 4000), run('faded', 100), run(null, 0)]

test('only runs with a wave count, and how many there were is said', () =>
  expect(movedChances(results, 1e6, layer(1))).toMatchObject({ waves: 3, of: 4 }))
test('a model that has earned all says its shares', () =>
  expect(movedChances(results, 1e6, layer(1))!.rows[0]).toMatchObject({
    end: 'revolution',
    base: 1 / 8,
    runs: 2.5 / 7,
    chance: expect.closeTo(2.5 / 7, 12) as number,
  }))
test('one that has earned nothing leaves the base rates', () => {
  for (const { chance } of movedChances(results, 1e6, layer(0))!.rows) expect(chance).toBeCloseTo(1 / 8, 12)
})
test('without a wave there is nothing to say', () => expect(movedChances([run('faded', 10)], 1e6, layer(1))).toBeNull())
