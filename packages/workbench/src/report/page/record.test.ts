/** The table of a record: counted things with the noun that their number asks for, people whole, what has a sign readable. */
import { expect, test } from 'vitest'
import type { ScoreRow } from '../input.ts'
import { recordSection } from './record.ts'

const arabicOf = (row: Partial<ScoreRow>): string => {
  const whole: ScoreRow = {
    id: 'x',
    label: { en: 'x', ar: 'x' },
    unit: 'days',
    record: 8,
    low: 6,
    high: 12,
    model: 0,
    hit: false,
    ...row,
  }
  const html = recordSection({ scores: [whole], episode: null, setup: { scenario: { start: '2011-01-25T00:00' } } })
  return html
    .replaceAll(/<span class="en"[^>]*>[^<]*<\/span>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
}

test('days, regions, places and towns are counted as Arabic counts', () => {
  expect(arabicOf({})).toContain('8 أيام يوافق: 6 أيام – 12 يومًا')
  expect(arabicOf({})).toContain('0 يوم')
  expect(arabicOf({ unit: 'regions', record: 2, low: 1, high: 11 })).toContain('منطقتان يوافق: منطقة واحدة – 11 منطقة')
  expect(arabicOf({ unit: 'places', record: 12.5, low: null })).toContain('12.5 مكانًا')
  expect(arabicOf({ unit: 'towns', record: 2.5, low: null })).toContain('2.5 مدينة')
})

test('a crowd has no tenths of a person, and the model is told as a multiple of the record', () => {
  const told = arabicOf({ unit: 'people', record: 31.3, low: null, model: 62.6 })
  expect(told).toContain(' 31 ')
  expect(told).toContain('السجل × 2')
})
