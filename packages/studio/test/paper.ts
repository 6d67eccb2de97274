/** Class sheets and walks on paper, in both languages: so many pages as meant, every sentence on them, nothing cut. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLessons } from '../src/story/index.ts'
import { patience, visit } from './browser.ts'
import type { Stage } from './serving.ts'

const { lessons, walks } = readLessons(readFileSync(join(import.meta.dirname, '../../../stories/lessons/january-2022.json'), 'utf8'))
const sheets = [
  ...lessons.map((lesson) => ({ ...lesson, pages: 2, notes: [lesson.question, lesson.guess, ...lesson.guesses, ...lesson.teacher] })),
  ...walks.map((walk) => ({ ...walk, pages: 1, notes: [] })),
]
/** A4 without the margins that the sheets ask for: 182 mm. */
const paper = 688

export function onPaper(stage: () => Stage): void {
  test.for(['en', 'ar'] as const)('class sheets and walks print whole, %s', { timeout: patience }, async (language) => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser, { viewport: { width: paper, height: 1000 } })
    for (const { id, title, steps, pages, notes } of sheets) {
      await page.goto(`${site.url}#/lessons?v=1&lang=${language}&~sheet=${id}`)
      const sheet = page.locator(`article[data-sheet=${id}]`)
      await sheet.waitFor({ timeout: patience })
      // the numbers of the cards are fetched
      if (pages > 1) await sheet.locator('.teacher tbody tr').nth(1).waitFor({ state: 'attached', timeout: patience })
      await page.evaluate('document.fonts.ready')
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
      expect([id, pdf.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([id, pages])

      await page.emulateMedia({ media: 'print' })
      const text = await page.locator('body').innerText()
      for (const said of [title, ...steps.map((step) => step.text), ...notes]) expect(text).toContain(said[language])
      expect(text).not.toMatch(/\{\w+\}/)
      const cut = await sheet.evaluate((root, width) => {
        const all = [root, ...root.querySelectorAll<HTMLElement>('*')]
        const out = all.filter((one) => {
          const { left, right } = one.getBoundingClientRect()
          const hides = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1
          return hides || left < -1 || right > width + 1
        })
        return out.map((one) => `${one.tagName}: ${one.textContent.slice(0, 40)}`)
      }, paper)
      expect([id, cut]).toEqual([id, []])
      await page.emulateMedia({ media: null })
      // what is for the teacher waits on the screen until it is asked for
      expect(await sheet.locator('.teacher:visible').count()).toBe(0)
    }
    expect(faults).toEqual([])
    await close()
  })
}
