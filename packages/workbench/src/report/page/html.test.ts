/** Pieces of a page: percent in both languages. */
import { expect, test } from 'vitest'
import { both, number } from './html.ts'

test('the sign for percent is that of the language, and outside of what is kept in order', () => {
  expect(number('−3')).toBe('<bdi class="number" dir="ltr">−3</bdi>')
  expect(number('12 %')).toBe(`${number('12')}${both({ en: ' %', ar: '\u00a0٪' })}`)
  expect(both({ en: '5% of 7', ar: '5% من 7' })).toContain('>5\u00a0٪ من 7<')
})
