/** Numbers, counted nouns and dates in both languages and both kinds of digits. */
import { describe, expect, test } from 'vitest'
import { readable, when, writer } from './index.ts'

/** Formatters put marks of direction that no eye sees. */
const bare = (text: string): string => text.replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')

describe('the writer', () => {
  const en = writer('en', 'latin')
  const ar = writer('ar', 'latin')

  test.each([
    [0, 'لا أحد'],
    [1, 'شخص واحد'],
    [2, 'شخصان'],
    [7, '7 أشخاص'],
    [11, '11 شخصًا'],
    [100, '100 شخص'],
    [1003, '1,003 أشخاص'],
  ])('%i people in Arabic', (count, text) => expect(bare(ar.counted(count, 'people'))).toBe(text))
  test('one and many in English', () =>
    expect([1, 1200].map((count) => en.counted(count, 'people'))).toEqual(['one person', '1,200 people']))
  test('digits are a choice of their own', () => {
    expect(bare(writer('ar', 'arabic').number(2022))).toBe('٢٬٠٢٢')
    expect(writer('en', 'arabic').number(22)).toBe('٢٢')
  })
  test('inserted values stand between isolates', () =>
    expect(en.say({ en: '{n} in {place}', ar: '{n} في {place}' }, { n: 3, place: { en: 'Aktau', ar: 'أكتاو' } })).toBe(
      '\u20683\u2069 in \u2068Aktau\u2069',
    ))
  test('a sign stays in front of its number', () => {
    expect([ar, writer('ar', 'arabic')].map((each) => each.signed(2.74, 2))).toEqual(['\u2066+2.74\u2069', '\u2066+٢٫٧٤\u2069'])
    expect([ar.number(-3), ar.times(2), en.signed(0)]).toEqual(['\u2066−3\u2069', '\u2066×2\u2069', '0'])
    expect([ar.share(-0.25), en.share(-0.25), ar.share(0.25)]).toEqual(['\u2066−25\u2069\u00a0٪', '−25%', '25\u00a0٪'])
  })
  test('finished sentences are told in the reader’s digits; names keep theirs', () => {
    const words = { en: '1,200.5 people by 2 Jan (T2, v0.3)', ar: 'خرج 1,200 شخص (26 %)' }
    expect(en.told(words)).toBe(words.en)
    expect(writer('en', 'arabic').told(words)).toBe('١٬٢٠٠٫٥ people by ٢ Jan (T2, v0.3)')
    expect(writer('ar', 'arabic').told(words)).toBe('خرج ١٬٢٠٠ شخص (٢٦\u00a0٪)')
  })
  test('a hole without a value stays to be seen', () => expect(en.say({ en: '{n}', ar: '{n}' }, {})).toBe('{n}'))
  test('three digits are enough', () => expect([3, 999, 16_384, -1234].map(readable)).toEqual([3, 999, 16_400, -1230]))
  test('no negative nought', () => expect(en.number(-0)).toBe('0'))
})

describe('dates', () => {
  test('are those of the country, not of the reader', () => {
    expect(bare(when(writer('en', 'latin'), '2022-01-01T00:00', 109, 'moment'))).toBe('Wednesday 5 January at 13:00')
    expect(bare(when(writer('ar', 'latin'), '2022-01-01T00:00', 109, 'shortMoment'))).toBe('5 يناير، 13:00')
    expect(bare(when(writer('en', 'latin'), '2022-01-01T00:00', 24, 'clock'))).toBe('00:00')
  })
})
