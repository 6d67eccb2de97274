/** What many runs are asked: equal seeds, both scenarios, every coalition once; and the shares add up. */
import { readFileSync } from 'node:fs'
import { attribute, executeRun, outputResponse, readScenario, responseTable, runsOf, type Library, type RunSetup } from '@sharara/core'
import { describe, expect, test } from 'vitest'
import { attributionPlan, choiceOf, choiceWritten, manyPlan, playersOf, timeAt } from './plans.ts'
import { runsTable } from './runsTable.ts'

const text = (path: string): string => readFileSync(new URL(`../../../../../${path}`, import.meta.url), 'utf8')
const library: Library = {
  load: (kind, id) => ({
    file: id,
    text: text(kind === 'country' ? `countries/${id}/profile.json` : `${kind === 'scenario' ? 'scenarios' : 'episodes'}/${id}.json`),
  }),
  names: () => [],
}
const base = readScenario(library.load('scenario', 'kazakhstan-2022')!, library).setup!
const changed: RunSetup = { ...base, scenario: { ...base.scenario, hours: 48, shocks: [], pillars: { leadership: 1 } } }

describe('many runs', () => {
  const plan = manyPlan({ setup: changed, base, record: null, runs: 3, sample: 100 })
  test('both scenarios meet the same seeds', () => {
    const runs = runsOf(plan)
    expect(runs.filter(({ point }) => point === 0).map(({ seed }) => seed)).toEqual([1, 2, 3])
    expect(runs.filter(({ point }) => point === 1).map(({ seed }) => seed)).toEqual([1, 2, 3])
    expect(plan.arms.map(({ setup }) => setup.scenario.sample)).toEqual([100, 100])
  })
  test('the table has a row a run and numbers as they are', () => {
    const result = executeRun(plan, runsOf(plan)[0]!)
    const { head, rows } = runsTable(plan, [result])
    expect(rows[0]!.slice(0, 3)).toEqual(['now', 1, 100])
    expect(rows[0]![head.indexOf('peakCrowd')]).toBe(result.values.peakCrowd)
  })
})

describe('the choice in the address', () => {
  test.each([
    [{}, { runs: 50, sample: 100, beside: true }],
    [
      { runs: '200', sample: '1', alone: 'yes' },
      { runs: 200, sample: 1, beside: false },
    ],
  ])('%o and back', (more, choice) => {
    expect(choiceOf(more)).toEqual(choice)
    expect(choiceWritten(choice)).toEqual(more)
  })
  test('what is not offered is not asked', () =>
    expect(choiceOf({ runs: '1000000', sample: 'x' })).toEqual({ runs: 50, sample: 100, beside: true }))
  test('a smaller sample takes less, and the same sample what was measured', () => {
    expect(timeAt(10, { sample: 10, milliseconds: 400 })).toBe(400)
    expect(timeAt(100, { sample: 1, milliseconds: 1000 })).toBeLessThan(timeAt(10, { sample: 1, milliseconds: 1000 }))
    expect(timeAt(1, { sample: 100, milliseconds: timeAt(100, { sample: 1, milliseconds: 1000 }) })).toBeCloseTo(1000)
  })
})

describe('dividing', () => {
  test('who is at zero already is no player', () =>
    expect(playersOf('pillars', base).map(({ name }) => name)).not.toContain('discipline=0'))
  test.each(['pillars', 'conditions', 'mechanisms'] as const)('%s: each coalition runs, with allowed settings', (set) => {
    const asked = attributionPlan(set, { setup: changed, sample: 1000, runs: 1 })!
    expect(asked.plan.points).toHaveLength(2 ** asked.coalitions.players.length)
    const results = [runsOf(asked.plan).at(0)!, runsOf(asked.plan).at(-1)!].map((run) => executeRun(asked.plan, run))
    expect(results.map(({ error }) => error)).toEqual([null, null])
  })
  test('shares add up to the whole', () => {
    const asked = attributionPlan('pillars', { setup: changed, sample: 1000, runs: 2 })!
    const results = runsOf(asked.plan).map((run) => executeRun(asked.plan, run))
    const table = responseTable(results, asked.coalitions.masks.length, outputResponse('movement'), 48)
    const { shares, whole } = attribute(asked.coalitions, table)
    expect(shares.reduce((sum, { shapley }) => sum + shapley.value, 0)).toBeCloseTo(whole.value, 12)
    expect(whole.value).toBeGreaterThan(0)
  })
})
