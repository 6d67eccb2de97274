import { expect, test } from 'vitest'
import { arabicForm, counted, whole } from './counted.ts'

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
    'شخصين',
  ])
  expect(counted(1, 'people').en).toBe('one person')
  expect(counted(2, 'changes').ar).toBe('تغييران')
})

test('thousands are set apart', () => expect([999, 1000, 1_234_567].map(whole)).toEqual(['999', '1,000', '1,234,567']))
