/** Every document and message keeps to the style of the house; and each of its rules can be broken. */
import { expect, test } from 'vitest'
import { everythingSaid, faultsOf, messagesOf, paragraphsOf } from './prose.ts'

test('documents and messages', { timeout: 60_000 }, () => {
  const said = everythingSaid()
  expect(said.length).toBeGreaterThan(5000)
  const faults = said.flatMap(({ at, language, text }) =>
    faultsOf(text, language).map((fault) => `${at}: “${fault.text}” → ${fault.instead}`),
  )
  expect(faults).toEqual([])
})

test.for([
  ['the seed of chance', 'en', 'random seed'],
  ['in order to run it', 'en', 'to'],
  ['It simply works.', 'en', 'nothing: say how'],
  ['a powerful engine', 'en', 'a figure'],
  ['Paris in the the spring', 'en', 'the word once'],
  ['وتم تشغيل النموذج', 'ar', 'الفعل مبنيًا للمجهول'],
  ['قام بتشغيل النموذج', 'ar', 'الفعل نفسه'],
  ['يعمل بشكل جيد', 'ar', 'الحال أو المصدر'],
  ['في في البيت', 'ar', 'الكلمة مرة واحدة'],
  ['نعم, ربما', 'ar', '،'],
  ['لماذا?', 'ar', '؟'],
] as const)('%s', ([text, language, instead]) => expect(faultsOf(text, language).map((one) => one.instead)).toContain(instead))

test('long sentences are told, lists with semicolons are none', () => {
  const long = (by: string): string => `${Array.from({ length: 70 }, (_, k) => `word${k % 10 === 9 ? by : ''}`).join(' ')}.`
  expect(faultsOf(long(''), 'en')).toHaveLength(1)
  expect(faultsOf(long(';'), 'en')).toEqual([])
})

test('code, addresses and tables of a document are no sentences', () => {
  const text = 'One `in order to` two [three](of%20course.md).\n\n```sh\nsimply\n```\n\n| powerful |\n| --- |'
  expect(paragraphsOf(text)).toEqual(['One … two [three].'])
})

test('messages are what stands behind en and ar', () =>
  expect(messagesOf("a: { en: 'It\\'s so', ar: 'هكذا' }")).toEqual([
    { language: 'en', text: "It's so" },
    { language: 'ar', text: 'هكذا' },
  ]))
