/** How a target is written: moments as dates, shares as percent, lengths of time with their unit. */
import { expect, test } from 'vitest'
import { valueText, type Shown } from './score.ts'

const start = '2010-12-17T00:00'
const written = (value: number | string | null, unit: string, moment: Shown['moment'] = null, language: 'en' | 'ar' = 'en'): string =>
  valueText(value, { unit, moment, start }, { language })

test('hours and days after the start are dates of the episode', () => {
  expect(written(690, 'h', 'hour')).toBe('01-14 18:00')
  expect(written(9, 'day', 'day')).toBe('12-25')
  expect([written(null, 'h', 'hour'), written(null, 'h', 'hour', 'ar')]).toEqual(['never', 'أبدًا'])
})

test('other numbers have their unit, and nobody is counted in parts', () => {
  expect([written(0.0281, 'share'), written(15, 'ratio'), written(9.79, 'people'), written(36_537.4, 'people')]).toEqual([
    '2.81 %',
    '×15',
    '10',
    '36,537',
  ])
  expect([written(6, 'h'), written(6, 'h', null, 'ar')]).toEqual(['6 hours', '6 ساعات'])
  expect(written('revolution', 'outcome', null, 'ar')).toBe('الثورة')
})
