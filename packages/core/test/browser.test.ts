/** The browser harness works: a function of core gives in Chromium what it gives in Node. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fill } from '../src/text/index.ts'
import { missingBrowser, openInBrowser, type BrowserPage } from './browser.ts'

describe.skipIf(missingBrowser !== undefined)(`Chromium ${missingBrowser ?? 'found'}`, () => {
  let page: BrowserPage
  beforeAll(async () => {
    page = await openInBrowser(join(import.meta.dirname, '../src/text/index.ts'))
  })
  afterAll(() => page.close())

  test('fills the holes of a sentence as Node does', async () => {
    const words = { en: '{n} people in {place}', ar: '{n} شخصًا في {place}' }
    const values = { n: 700, place: { en: 'Zhanaozen', ar: 'جاناوزن' } }
    const inBrowser = await page.call('fill', words, values)
    expect(inBrowser).toEqual(fill(words, values))
    expect(inBrowser).toEqual({ en: '700 people in Zhanaozen', ar: '700 شخصًا في جاناوزن' })
  })

  test('says what it is', () => expect(page.version).toMatch(/^\d+\./))
  test('passes an error on', () => expect(page.call('fill', null, {})).rejects.toThrow('null'))
})
