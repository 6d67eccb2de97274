/** Movements of like cases out of the shipped table, ranges on a line, and what runs drew in the table of many runs. */
import { drawnPillars, drawnFrom, plan as planOf, type RunResult } from '@sharara/core'
import { expect, test } from 'vitest'
import { columnsOf } from '../store/chunks/schema.ts'
import { Failure } from '../store/index.ts'
import { readInputs } from './inputs.ts'
import { movementsOf } from './movements.ts'
import { setting } from './usage.ts'

test('twelve cases of other countries, or the nearest id', () => {
  const movements = movementsOf('EGY2011')
  expect(movements).toHaveLength(12)
  expect(movements.every(({ id = '' }) => !id.startsWith('EGY'))).toBe(true)
  expect(() => movementsOf('EGY2012')).toThrow(Failure)
  expect(() => movementsOf('tun2010')).toThrow('TUN2010')
})

test('a range on a line is two numbers with two dots between', () => {
  expect(setting('pillars.leadership=0.2..0.5', { trust: 0.5 })).toEqual({ trust: 0.5, leadership: { low: 0.2, high: 0.5 } })
  for (const wrong of ['leadership=0.2..', 'leadership=..0.5', 'leadership=0.1..0.2..0.3', 'leadership'])
    expect(() => setting(wrong)).toThrow('leadership=0.2..0.5')
})

test('the table of many runs has what each run drew, and not what it was given', () => {
  const pillarsLike = movementsOf('EGY2011')
  const { setup } = readInputs('egypt-2011-beforehand', { pillarsLike, set: { guard: 0.1 } })
  const arm = { id: 'egypt', words: setup.scenario.name, setup, record: null }
  const columns = columnsOf(planOf([arm], [{ arm: 0, settings: {} }], [1, 2]))
  const drawn = columns.filter(({ name }) => name.startsWith('set_'))
  expect(drawn.map(({ name }) => name)).toEqual(['set_discipline', 'set_leadership', 'set_programme'])
  for (const [run, seed] of [1, 2].entries()) {
    const cells = drawn.map(({ cell }) => cell({ run, point: 0, seed } as RunResult)) // all that a setting asks of a result
    const { discipline, leadership, programme } = drawnPillars(drawnFrom(pillarsLike, seed), seed)
    expect(cells).toEqual([discipline, leadership, programme])
  }
})
