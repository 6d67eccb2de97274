/** A scenario may change numbers of regions: the run sees them, the file is checked, and what names no region is said. */
import { expect, test } from 'vitest'
import { kazakhstan } from '../../test/kazakhstan.ts'
import { withRegions } from '../country/index.ts'
import { readScenario, type Library } from './index.ts'

const text = (value: unknown): string => JSON.stringify(value)
const base = {
  format: 'sharara-scenario/1',
  name: { en: 'A', ar: 'أ' },
  country: 'kazakhstan',
  start: '2022-01-02T00:00',
  hours: 48,
  stepHours: 1,
  sample: 1000,
  seed: 1,
  shocks: [],
  sparks: [],
  calls: [],
  foreignNews: [],
  conditions: {},
  pillars: {},
  constants: {},
  mechanisms: {},
}
const library: Library = {
  load: (kind, id) =>
    kind === 'country' && id === 'kazakhstan'
      ? { file: 'kazakhstan.json', text: text(kazakhstan) }
      : kind === 'scenario' && id === 'base'
        ? { file: 'base.json', text: text({ ...base, regions: { almaty: { memory: 2, organisation: 0.5 } } }) }
        : null,
  names: () => [],
}
const read = (regions: unknown): ReturnType<typeof readScenario> =>
  readScenario({ file: 'mine.json', text: text({ format: 'sharara-scenario/1', extends: 'base', regions }) }, library)
const of = (setup: ReturnType<typeof read>['setup'], id: string) => setup!.profile.regions.find((region) => region.id === id)!

test('the country of the run has them, those of the scenario that is extended too', () => {
  const { setup, problems } = read({ mangystau: { income: 99 } })
  expect(problems).toEqual([])
  expect(of(setup, 'mangystau')).toMatchObject({ income: 99, sources: { income: 'scenario' } })
  expect(of(setup, 'almaty')).toMatchObject({ memory: 2, organisation: 0.5 })
  expect(setup!.profile.sources['scenario']).toMatchObject({ kind: 'chosen' })
})
test('a region that is not there and a number out of its range are said at once', () => {
  const { setup, problems } = read({ mangistau: { memory: 1 }, almaty: { gini: 2 } })
  expect(setup).toBeNull()
  expect(problems.map(({ path, nearest }) => [path, nearest])).toEqual(
    expect.arrayContaining([
      ['regions.mangistau', 'mangystau'],
      ['regions.almaty.gini', undefined],
    ]),
  )
})
test('nothing changed is the country itself', () => expect(withRegions(kazakhstan, {})).toBe(kazakhstan))
