/** Every published model reproduces its numbers, keeps the contract, and says in both languages what it is. */
import { describe, expect, test } from 'vitest'
import { runModel, startModel } from '../contract/index.ts'
import { defaultsOf } from '../quantities/index.ts'
import { publishedModels } from './index.ts'

describe.each(publishedModels.map((one) => [one.id, one] as const))('%s', (_, { model, presets, replications, ...about }) => {
  test('has three numbers of the paper or more', () => {
    expect(replications.filter(({ fails }) => fails !== true).length).toBeGreaterThanOrEqual(3)
    expect(new Set(replications.map(({ id }) => id)).size).toBe(replications.length)
  })

  test('says what it is in both languages', () => {
    for (const words of [about.title, about.summary, about.adds, ...about.departures]) {
      expect(words.en).not.toBe('')
      expect(words.ar).toMatch(/[؀-ۿ]/)
    }
    expect(about.claims.length).toBeGreaterThan(0)
  })

  test.each(Object.entries(presets))('preset %s runs, the same twice, and counts its units', (_id, { values }) => {
    const short = { ...values, steps: Math.min(values['steps'] ?? defaultsOf(model.setup)['steps']!, 20) }
    const run = runModel(model, short, 5)
    expect(runModel(model, short, 5).fingerprint()).toBe(run.fingerprint())
    const layout = model.columns.layout(run.state)
    const units = layout.kind === 'grid' ? layout.width * layout.height : layout.kind === 'points' ? layout.x.length : layout.units
    for (const { read } of Object.values(model.columns.measures)) expect(read(run.state).length).toBe(units)
    for (const column of Object.values(run.record().series)) expect(column.every((value) => Number.isFinite(value))).toBe(true)
    const { outcome } = run.record()
    expect(outcome === null || outcome in model.ends.outcomes).toBe(true)
  })

  test('refuses what is out of range and names what is near', () => {
    expect(() => startModel(model, { stepz: 3 }, 1)).toThrow('“steps”')
    expect(() => startModel(model, { steps: -1 }, 1)).toThrow('expected a number from')
  })
})
