import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cameOf, readFalls } from './came.ts'
import type { Panel } from './panel.ts'

const falls = readFalls(readFileSync(new URL('../../../data/open/falls.csv', import.meta.url), 'utf8'))
/** Two rows: what was known before 2012 and before 2013, the second carried. */
const panel = {
  countries: [{ iso3: 'EGY' }],
  country: Int32Array.of(0, 0),
  year: Int32Array.of(2012, 2013),
  values: new Map([['mm_n_ge10000', Float64Array.of(Math.log1p(21), Math.log1p(21))]]),
  ages: new Map([['mm_n_ge10000', Float64Array.of(0, 1)]]),
} as unknown as Panel // what is looked at

test('falls of rulers of states alone, by date', () => {
  expect(falls.length).toBeGreaterThan(100)
  expect(falls.map(({ date }) => date)).toEqual(falls.map(({ date }) => date).toSorted())
})
test('large protests of the year, and who fell in it or in the next', () => {
  expect(cameOf(panel, falls, 'EGY', 2011)).toMatchObject({ large: 21, fell: { iso3: 'EGY', date: '2011-02-11' } })
  expect(cameOf(panel, falls, 'EGY', 2010).fell?.date).toBe('2011-02-11')
})
test('nothing is said of a year that nobody counted', () => {
  expect(cameOf(panel, falls, 'EGY', 2012).large).toBeNull()
  expect(cameOf(panel, falls, 'EGY', 1999)).toEqual({ large: null, fell: null })
})
