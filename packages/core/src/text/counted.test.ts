import { expect, test } from 'vitest'
import { arabicForm, counted, whole } from './counted.ts'
import { fill } from './fill.ts'

test('the Arabic form is that of Unicode’s rules, for every number that anybody counts', () => {
  const rules = new Intl.PluralRules('ar')
  for (let value = 0; value < 12_345; value++) expect([value, arabicForm(value)]).toEqual([value, rules.select(value)])
})

test('numbers that were written wrong once', () => {
  const people = (value: number): string => counted(value, 'people').ar
  expect([305, 138, 2304, 4506, 10_031, 2].map(people)).toEqual([
    '305 أشخاص',
    '138 شخصًا',
    '2,304 أشخاص',
    '4,506 أشخاص',
    '10,031 شخصًا',
    'شخصان',
  ])
  expect(counted(1, 'people').en).toBe('one person')
  expect(counted(2, 'changes').ar).toBe('تغييران')
})

test('thousands are set apart', () => expect([999, 1000, 1_234_567].map(whole)).toEqual(['999', '1,000', '1,234,567']))

test('a hole with a noun counts, and its dual is as the word before asks for', () => {
  const done = (value: string | number): string =>
    fill({ en: '{n:runs} on {s:seeds}', ar: '{n:runs} على {s:seeds}' }, { n: value, s: value }).ar
  expect([1, 2, 3, 11, 100, '1,234', '…'].map(done)).toEqual([
    'تشغيلة واحدة على بذرة واحدة',
    'تشغيلتان على بذرتين',
    '3 تشغيلات على 3 بذور',
    '11 تشغيلة على 11 بذرة',
    '100 تشغيلة على 100 بذرة',
    '1,234 تشغيلة على 1,234 بذرة',
    '… تشغيلة على … بذرة',
  ])
  expect(fill({ en: '{n}', ar: 'بعد {n}، أي {n}' }, { n: counted(2, 'runs') })).toEqual({ en: '2 runs', ar: 'بعد تشغيلتين، أي تشغيلتان' })
})

test('a list that came without a language has the commas of the sentence; what somebody typed stays', () => {
  const words = { en: '{got}: one of {names}', ar: '{got}: واحد من {names}' }
  const said = (names: string): string => fill(words, { got: 'a, b', names }).ar
  expect(said('morris, sobol, 3')).toBe('a, b: واحد من morris، sobol، 3')
  expect(said('1,234')).toBe('a, b: واحد من 1,234')
  expect(said('What was said, and by whom')).toBe('a, b: واحد من What was said, and by whom')
  expect(fill(words, { got: 'a, b', names: 'x, y' }).en).toBe('a, b: one of x, y')
})
