/** Mistakes at the desk: each is told in the reader's language, with what was wanted; the last answer stays; one step mends it. */
import { comparison } from '@sharara/core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { patience, quick, visit } from './browser.ts'
import type { Stage } from './serving.ts'

interface Mistake {
  readonly name: string
  /** What is brought, or done at a desk with a sound table. */
  readonly make: (page: Page) => Promise<void>
  /** A part of the sentence, by language. */
  readonly en: string | RegExp
  readonly ar: string | RegExp
}

const sound = [
  ['case', ...comparison.publishedTables.lipsetFuzzy.columns.map(({ name }) => name)],
  ...comparison.publishedTables.lipsetFuzzy.cases.map((name, place) => [
    name,
    ...comparison.publishedTables.lipsetFuzzy.columns.map(({ values }) => values[place]!),
  ]),
]
  .map((row) => row.join('\t'))
  .join('\n')

const paste = (text: string) => async (page: Page) => {
  await page.locator('#desk-paste').fill(text)
  await page.locator('.paste button').click()
}
const file = (name: string, bytes: Buffer) => (page: Page) =>
  page.locator('.zone input').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
const field = (tab: string, selector: string, text: string) => async (page: Page) => {
  await page.locator(`#tab-${tab}`).click()
  if (selector.includes('data-more') && !(await page.locator(selector).isVisible())) await page.locator('details summary').first().click()
  await page.locator(selector).fill(text)
  await page.locator(selector).blur()
}
const study = (more: object): Buffer =>
  Buffer.from(JSON.stringify({ format: 'sharara-study/1', table: 'own.csv', conditions: ['A'], outcome: 'O', sets: {}, ...more }))
const data = {
  header: ['case', 'A', 'O'],
  rows: [
    ['a', 1, 1],
    ['b', 0, 0],
  ],
}

/** At an empty desk. */
const brought: readonly Mistake[] = [
  { name: 'words only', make: paste('case\tA\na\tred\nb\tblue'), en: 'No column of this table can be an outcome', ar: 'يصلح نتيجة' },
  { name: 'an empty file', make: file('nothing.csv', Buffer.from('')), en: 'the file: got', ar: 'الملف: وُجد' },
  {
    name: 'a picture',
    make: file('map.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0xff, 0xfe])),
    en: 'could not be read',
    ar: 'تعذرت قراءة',
  },
  {
    name: 'a broken workbook',
    make: file('cases.xlsx', Buffer.from('PK\u0003\u0004 and then nothing')),
    en: 'the file: got',
    ar: 'الملف: وُجد',
  },
  { name: 'a study that is no JSON', make: file('study.json', Buffer.from('{"format": ')), en: 'was not opened', ar: 'لم تُفتح' },
  { name: 'a study of unknown entries', make: file('study.json', study({ data, inclCutt: 0.8 })), en: 'inclCutt', ar: 'inclCutt' },
  { name: 'a study without its table', make: file('study.json', study({})), en: 'brings no table', ar: 'افتح جدولها أولًا' },
  {
    name: 'a case that stands twice',
    make: paste('case\tA\tO\na\t1\t1\na\t0\t0'),
    en: 'got case a 2 times',
    ar: 'الحالة a مكررة، عدد مراتها 2',
  },
  { name: 'codes from 1', make: paste('case\tA\tO\na\t1\t1\nb\t2\t0\nc\t3\t1'), en: 'wanted codes from 0', ar: 'رموز' },
  { name: 'an outcome of three values', make: paste('case\tA\tO\na\t1\t0\nb\t0\t1\nc\t1\t2'), en: 'which value is the outcome', ar: 'O' },
  {
    name: 'a cell that is missing',
    make: paste('case\tA\tO\na\t1\t1\nb\t\t0\nc\t0\t1'),
    en: 'case b, column A: got nothing',
    ar: 'العمود A',
  },
]

/** At a desk with a sound table. */
const chosen: readonly Mistake[] = [
  { name: 'a cut-off beyond 1', make: field('truth', '[data-cut=inclCut]', '1.5'), en: 'got 1.5', ar: '1.5' },
  { name: 'an unknown name', make: field('further', '[data-further=fit]', 'DEVV*LIT'), en: 'Did you mean', ar: 'DEVV' },
  { name: 'half an expression', make: field('further', '[data-further=theory]', 'DEV*('), en: 'DEV*(', ar: 'DEV*(' },
  { name: 'a row that is not', make: field('truth', '[data-more=exclude]', '99'), en: '99', ar: '99' },
  { name: 'a share beyond 1', make: field('further', '[data-further=benchmark]', '3'), en: 'from 0 to 1', ar: '3' },
  { name: 'retention of fuzzy sets', make: field('further', '[data-further=retention]', '2'), en: 'crisp sets', ar: 'DEV' },
]

export function deskMistakes(stage: () => Stage): void {
  test.for(['en', 'ar'] as const)('mistakes, %s', { timeout: patience * 3 }, async (language) => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    const told = async (mistake: Mistake): Promise<void> => {
      const read = async (): Promise<string> =>
        (await page.locator('.problems').allInnerTexts()).join().replace(/[\u2066-\u2069\u200e\u200f]/g, '')
      await expect.poll(read, { timeout: 20_000, message: mistake.name }).toMatch(mistake[language])
      const script = language === 'ar' ? /\p{Script=Arabic}/u : /[a-z]/
      await expect.poll(read, { message: mistake.name }).toMatch(script)
    }
    await page.goto(`${site.url}#/desk?v=1&${quick}&lang=${language}`)
    for (const mistake of brought) {
      await mistake.make(page)
      await told(mistake)
      if (await page.locator('.file').isVisible()) await page.locator('.file button').last().click()
    }
    await paste(sound)(page)
    await page.locator('#tab-answer').click()
    await page.locator('.problems').waitFor({ state: 'detached' })
    for (const mistake of chosen) {
      await mistake.make(page)
      await told(mistake)
      await page.locator('.file button').first().click()
      await page.locator('.problems').waitFor({ state: 'detached', timeout: patience })
    }
    expect(faults).toEqual([])
    await close()
  })
}
