/** What is written down of a step: short ones add to their hour, long ones fill several; when a run has seen enough. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nationalModel, type Step } from '../national/index.ts'
import type { RunSetup } from './index.ts'
import { largeOf, Observer } from './observer.ts'

const countries = new URL('../../test/baselines/countries.json', import.meta.url)
const [setup] = JSON.parse(readFileSync(countries, 'utf8')) as [RunSetup]

function watch(changes: Partial<RunSetup['scenario']>): { readonly step: Step; readonly observer: Observer } {
  const scenario = { ...setup.scenario, hours: 48, stepHours: 1 as const, ...changes }
  const step = nationalModel('frontier').start({ ...setup, scenario }, scenario.seed)
  return { step, observer: new Observer(step.setting) }
}
/** Crowds of so many in each place, step by step; the last place has one more. */
function see({ step, observer }: ReturnType<typeof watch>, crowds: readonly number[]): ReturnType<Observer['view']> {
  for (const [k, crowd] of crowds.entries()) {
    step.state.at.visible.fill(crowd)
    step.state.at.visible[step.setting.places - 1]! += 1
    step.state.at.dead.fill(crowd)
    step.state.now.net = crowd / 100
    observer.observe(step, k + 1)
  }
  return observer.view()
}
const { length: places } = setup.profile.places
const row = (crowd: number): number[] => Array.from({ length: places }, (_, p) => (p === places - 1 ? crowd + 1 : crowd))

test('before the first step nothing is written', () => {
  const { step, observer } = watch({})
  step.state.at.visible.fill(9)
  observer.observe(step, 0)
  expect([observer.hours, observer.columns().some((column) => column.some((value) => value !== 0))]).toEqual([0, false])
})

test('an hour is a row, place by place and of the whole country', () => {
  const { hours, columns, national, places: names } = see(watch({}), [7, 5, 6])
  expect([hours, [...columns.crowd], [...columns.dead], [...national.crowd], [...national.net]]).toEqual([
    3,
    [7, 5, 6].flatMap(row),
    [7, 5, 6].flatMap((dead) => Array<number>(places).fill(dead)),
    [7, 5, 6].map((crowd) => crowd * places + 1),
    [0.07, 0.05, 0.06],
  ])
  expect(names).toEqual(setup.profile.places.map(({ id }) => id))
})

test('of two half hours the larger crowd is kept, and of the rest the later', () => {
  const { hours, columns, national } = see(watch({ stepHours: 0.5 }), [7, 5, 2, 3])
  expect([hours, [...columns.crowd], [...national.crowd], [...national.net]]).toEqual([
    2,
    [7, 3].flatMap(row),
    [7, 3].map((crowd) => crowd * places + 1),
    [0.05, 0.03],
  ])
  expect([...columns.dead].filter((_, k) => k % places === 0)).toEqual([5, 3])
})

test('two hours fill two rows, and none beyond the last hour of the scenario', () => {
  const { hours, columns, national } = see(watch({ stepHours: 2, hours: 3 }), [7, 5])
  expect([hours, [...columns.crowd], [...national.crowd]]).toEqual([
    3,
    [7, 7, 5].flatMap(row),
    [7, 7, 5].map((crowd) => crowd * places + 1),
  ])
})

describe('enough', () => {
  test('at the last hour', () => {
    const { step, observer } = watch({ stepHours: 2, hours: 48 })
    expect([23, 24, 25].map((steps) => observer.enough(step, steps))).toEqual([false, true, true])
  })
  test('a crowd is large from a thousand on, and from a twentieth of the largest', () =>
    expect([0, 20_000, 30_000].map(largeOf)).toEqual([1000, 1000, 1500]))
  test('hours since the last large crowd, or since the beginning', () => {
    const calm = (crowds: readonly number[]): number => {
      const one = watch({})
      see(
        one,
        crowds.map((crowd) => (crowd - 1) / places),
      )
      return one.observer.calmHours()
    }
    expect([calm([]), calm([900, 999]), calm([1000]), calm([30_000, 1499, 1500, 1400, 1200]), calm([2000, 999])]).toEqual([0, 2, 0, 2, 1])
  })
  test('after so many of them, where the scenario says how many', () => {
    const crowds = [2000, ...Array<number>(24).fill(0)]
    const [waits, stays] = [watch({ untilCalm: 24 }), watch({})]
    for (const one of [waits, stays]) see(one, crowds.slice(0, -1))
    expect([waits, stays].map(({ step, observer }) => observer.enough(step, 24))).toEqual([false, false])
    for (const one of [waits, stays]) see(one, crowds)
    expect([waits, stays].map(({ step, observer }) => observer.enough(step, 25))).toEqual([true, false])
  })
})
