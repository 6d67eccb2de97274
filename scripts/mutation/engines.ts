/** The engines side by side on a few random small countries: what exactness.test.ts does with many. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCountry } from '../../packages/core/test/countries.ts'
import { compareEngines } from '../../packages/core/test/twins.ts'

test.each(Array.from({ length: 4 }, (_, k) => 20220105 + k))('a small country drawn by %d', (seed) => {
  const compare = fc.property(anyCountry(24), (country) => void compareEngines(country))
  expect(fc.check(compare, { seed, numRuns: 1, endOnFailure: true }).failed).toBe(false)
})
