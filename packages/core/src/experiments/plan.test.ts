import { describe, expect, test } from 'vitest'
import { january, kazakhstan } from '../../test/kazakhstan.ts'
import { startRun } from '../run/index.ts'
import { change } from '../scenario/index.ts'
import type { RunSetup } from '../run/index.ts'
import { executeRun, runsOf, seedsFrom, plan, chunksOf, type Arm } from './index.ts'

const arm: Arm<RunSetup> = {
  id: 'january',
  words: january.name,
  setup: { profile: kazakhstan, scenario: { ...january, sample: 100, hours: 96 } },
  record: null,
}
const points = [
  { arm: 0, settings: {} },
  { arm: 0, settings: { off: ['ties'] } },
]

describe('a plan', () => {
  test('runs every point with every seed, and points with seeds of their own with those', () => {
    const own = plan([arm], [...points, { arm: 0, settings: {}, seeds: [9] }], [4, 5])
    expect(runsOf(own).map(({ run, point, seed }) => [run, point, seed])).toEqual([
      [0, 0, 4],
      [1, 0, 5],
      [2, 1, 4],
      [3, 1, 5],
      [4, 2, 9],
    ])
  })
  test('gives chunks names that hang on all that they hold', () => {
    const ids = (of: ReturnType<typeof plan>): string[] => chunksOf(of, 2).map(({ id }) => id)
    const base = ids(plan([arm], points, seedsFrom(1, 3)))
    expect(new Set(base).size).toBe(3)
    expect(ids(plan([arm], points, seedsFrom(1, 3)))).toEqual(base)
    expect(ids(plan([arm], points, seedsFrom(2, 3)))).not.toEqual(base)
    expect(ids(plan([arm], points, seedsFrom(1, 3), 'days'))).not.toEqual(base)
    const more = ids(plan([arm], [points[0]!], seedsFrom(1, 4)))
    expect(more.slice(0, 1)).toEqual(base.slice(0, 1))
  })
})

describe('a run of a plan', () => {
  const own = plan([arm], points, [7], 'days')
  const result = executeRun(own, runsOf(own)[1]!)

  test('is the run of the changed scenario', () => {
    const { setup } = change.apply(arm.setup, { off: ['ties'], seed: 7 })
    const run = startRun(setup!)
    while (!run.over) run.step()
    expect(result).toMatchObject({ run: 1, point: 1, seed: 7, error: null, fingerprint: run.fingerprint() })
    expect(result.values.peakCrowd).toBe(Math.max(...run.record().national.crowd))
    expect(result.series.crowd).toHaveLength(4)
    expect(Math.max(...result.series.crowd!)).toBe(result.values.peakCrowd)
    expect(result.series.dead!.at(-1)).toBe(result.values.dead)
  })
  test('that cannot be run is a result with the reason', () => {
    const bad = plan([arm], [{ arm: 0, settings: { values: { reserv: 1 } } }], [1])
    const failure = executeRun(bad, runsOf(bad)[0]!)
    expect(failure.outcome).toBeNull()
    expect(failure.error).toContain('reserve')
  })
  test('can be given up in the middle', () => {
    const stop = new Error('enough')
    expect(() =>
      executeRun(own, runsOf(own)[0]!, (run) => {
        if (run.done >= 0.1) throw stop
      }),
    ).toThrow(stop)
  })
})
