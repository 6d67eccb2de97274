/** Every unit of a published model is said in Arabic too. */
import { modelUnits, publishedModels } from '@sharara/core/models'
import { expect, test } from 'vitest'
import { unitWords } from './units.ts'

const all = publishedModels.flatMap(({ model: { setup, series, columns } }) =>
  [setup, series, columns.measures].flatMap((table) => Object.values<{ readonly unit: string }>(table).map(({ unit }) => unit)),
)

test.each([...new Set(all)])('%s', (unit) => {
  const { en, ar } = modelUnits[unit] ?? unitWords(unit)
  expect(en).not.toBe('')
  expect(ar).toMatch(/[\u0600-\u06ff]|^\d/)
})
