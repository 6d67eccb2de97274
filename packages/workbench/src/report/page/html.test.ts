/** Pieces of a page: percent in both languages. */
import { expect, test } from 'vitest'
import { both, number, numbersIn, range } from './html.ts'

test('the sign for percent is that of the language, and outside of what is kept in order', () => {
  expect(number('−3')).toBe('<bdi class="number" dir="ltr">−3</bdi>')
  expect(number('12 %')).toBe(`${number('12')}${both({ en: '%', ar: '\u00a0٪' })}`)
  expect(both({ en: '95 % interval', ar: 'مجال الثقة 95 ٪' })).toContain('>95% interval<')
  expect(both({ en: '5% of 7', ar: '5% من 7' })).toContain('>5\u00a0٪ من 7<')
})

test('a range has a word between its ends where a dash could be read as a minus', () => {
  expect(range('1', '2')).toBe(`${number('1')} – ${number('2')}`)
  expect(range('−2', '5')).toBe(`${number('−2')}${both({ en: ' to ', ar: ' إلى ' })}${number('5')}`)
})

test('numbers that a table writes in one text are kept in order piece by piece; words are left alone', () => {
  expect(numbersIn('−0.04 … 1.2')).toBe(`${number('−0.04')} … ${number('1.2')}`)
  expect(numbersIn('1,234 ± 5 %')).toBe(`${number('1,234')} ± ${number('5 %')}`)
  expect([numbersIn('2 of 3'), numbersIn('– … 4')]).toEqual(['2 of 3', '– … 4'])
})
