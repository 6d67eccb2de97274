/** Names by which the field knows what the library does, beside those of the house. */
import { expect, test } from 'vitest'
import { comparison, foresight, runEnsemble, sobolIndices, varianceIndices } from '../src/index.ts'

test('are the same functions', () => {
  expect(comparison.minimize).toBe(comparison.minimise)
  expect(sobolIndices).toBe(varianceIndices)
  expect(foresight.rocAuc).toBe(foresight.auc)
  for (const one of [comparison.truthTable, runEnsemble]) expect(one).toBeTypeOf('function')
})
test('rocAuc is what a table of ranks gives', () => expect(foresight.rocAuc([0, 1, 0, 1], [0.1, 0.4, 0.35, 0.8])).toBe(1))
