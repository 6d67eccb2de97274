/** Units beside numbers, and in what is said of a number out of its range. */
import { expect, test } from 'vitest'
import { arabicPercent, inUnit, minusSigns, unitWords, withUnit } from './units.ts'

const allowed = { en: 'from 0 to 9', ar: 'من 0 إلى 9' }
const name = { en: 'Reserve', ar: 'المدخر' }

test('a unit stands in brackets, in the language of the sentence', () => {
  expect(inUnit(allowed, 'income shares')).toEqual({ en: 'from 0 to 9 (share of income)', ar: 'من 0 إلى 9 (نسبة من الدخل)' })
  expect(inUnit(allowed, '1')).toEqual(allowed)
  expect(withUnit(name, 'days')).toEqual({ en: 'Reserve (days)', ar: 'المدخر (يوم)' })
  expect(withUnit(name, 'share')).toEqual(name)
  expect(unitWords('furlongs')).toEqual({ en: 'furlongs', ar: 'furlongs' })
})

test('percent as Arabic writes it, after numbers only', () => {
  expect(arabicPercent('https://a/8%D8%A7 [1–2] %')).toBe('https://a/8%D8%A7 [1–2] ٪')
  expect(arabicPercent('12 %, \u2066−3\u2069%, 100\u00a0%: %s')).toBe('12 ٪, \u2066−3\u2069\u00a0٪, 100\u00a0٪: %s')
})

test('a minus before numbers only, and none before nothing', () => {
  expect(minusSigns('-0.03 · -0.000 · [-1,200, -.5] (-0) -0.10')).toBe('−0.03 · 0.000 · [−1,200, -.5] (0) −0.10')
  const kept = '2010-12-17, 3-5, a-1, --x=-1, 1e-5, ~A - 3, -, −2'
  expect(minusSigns(kept)).toBe(kept)
})
