/** An option that only another method asks for is a mistake, told in both languages before anything is run. */
import { expect, test } from 'vitest'
import { newPlace, sharara } from '../../../test/sharara.ts'

test.for([
  ['morris', ['--base', '8'], 'sobol'],
  ['morris', ['--slices', '4'], 'pawn'],
  ['sobol', ['--second-order', '--levels', '4'], 'morris'],
  ['pawn', ['--scramble'], 'sobol'],
] as const)('of %s: %s is of %s', async ([method, options, owner]) => {
  const place = newPlace()
  try {
    for (const language of ['en', 'ar']) {
      const line = ['sensitivity', 'egypt-2011', '--vary', 'corruption', '--method', method, ...options, '--lang', language]
      const { code, err } = await sharara(place.path, ...line)
      expect([code, err.includes(`--method ${owner}`)]).toEqual([2, true])
    }
  } finally {
    place.clear()
  }
})
