/** What cannot be together is refused before a run, and nothing else is: what is allowed starts. */
import { describe, expect, test } from 'vitest'
import { settingProblems, startModel } from '../contract/index.ts'
import { subjectOf } from '../experiments/index.ts'
import { publishedModels } from './index.ts'

const refused: readonly (readonly [string, Readonly<Record<string, number>>, string])[] = [
  ['epstein-2002', { citizens: 0.9, officers: 0.2 }, 'citizens + officers'],
  ['epstein-2002', { width: 8, vision: 7 }, 'at most 3'],
  ['moro-2016', { citizens: 0.85, rebels: 0.3 }, 'citizens + rebels + police'],
  ['chenoweth-hocking-marks-2022', { vision: 30 }, 'vision'],
]

describe.each(refused)('%s with %j', (id, values, word) => {
  const published = publishedModels.find((one) => one.id === id)!
  test('is told in both languages', () => {
    const told = settingProblems(published, values)
    expect(told.map(({ words }) => words.en).join(' ')).toContain(word)
    expect(told.every(({ words }) => /[\u0600-\u06ff]/.test(words.ar))).toBe(true)
  })
  test('would not start', () => expect(() => startModel(published.model, values, 1)).toThrow(RangeError))
  test('is refused as an arm of an analysis', () =>
    expect(subjectOf({ model: id, preset: null, values: {}, seed: 1 }).change({ values }).setup).toBeNull())
})

test.each(
  publishedModels.flatMap((one) => Object.entries(one.presets).map(([name, { values }]) => [`${one.id}/${name}`, one, values] as const)),
)('%s is not refused', (_, published, values) => expect(settingProblems(published, values)).toEqual([]))
