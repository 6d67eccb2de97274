/** The engines side by side on a few random small countries: what exactness.test.ts does with many. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

/** What the tests of core have, which only they may import. */
const tests = new URL('../../packages/core/test/', import.meta.url).href
const { anyCountry } = (await import(`${tests}countries.ts`)) as { readonly anyCountry: (hours: number) => fc.Arbitrary<object> } // as there
const { compareEngines } = (await import(`${tests}twins.ts`)) as { readonly compareEngines: (country: object) => object } // as there

test.each(Array.from({ length: 4 }, (_, k) => 20220105 + k))('a small country drawn by %d', (seed) => {
  const compare = fc.property(anyCountry(24), (country) => void compareEngines(country))
  expect(fc.check(compare, { seed, numRuns: 1, endOnFailure: true }).failed).toBe(false)
})
