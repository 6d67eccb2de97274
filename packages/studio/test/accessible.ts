/** What axe blames of a page (asked of every view where its pictures are taken); everything is reached by keys; less motion. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { patience, quick, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** What axe blames of the page as it stands. */
export async function blamed(page: Page, where: string): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.addScriptTag({ content: axe })
  const violations = await page.evaluate<readonly Finding[]>('axe.run({ resultTypes: ["violations"] }).then((result) => result.violations)')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${where} ${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
  )
}

export function accessible(stage: () => Stage): void {
  test.for(['en', 'ar'] as const)('by keyboard alone, %s', { timeout: patience * 2 }, async (language) => {
    const { browser, site } = stage()
    const { page, close } = await visit(browser)
    await page.goto(`${site.url}#/episode?v=1&${quick}&lang=${language}`)
    await runOver(page)
    const now = (): Promise<number> => page.locator('.strip input').evaluate((input: HTMLInputElement) => Number(input.value))
    const onward = language === 'ar' ? 'ArrowLeft' : 'ArrowRight'
    const back = language === 'ar' ? 'ArrowRight' : 'ArrowLeft'
    // whatever it was playing by itself, to the beginning
    await page.keyboard.press('Home')
    await page.keyboard.press(onward)
    await page.keyboard.press(onward)
    await page.keyboard.press(back)
    expect(await now()).toBe(1)
    await page.keyboard.press(`Shift+${onward}`)
    expect(await now()).toBe(25)
    await page.keyboard.press(']')
    expect(await now()).toBeGreaterThan(25)
    await page.keyboard.press('End')
    expect(await now()).toBe(263)
    await page.keyboard.press('Home')
    expect(await now()).toBe(0)
    await page.keyboard.press('Space')
    await page.waitForTimeout(700)
    await page.keyboard.press('Space')
    expect(await now()).toBeGreaterThan(0)
    await page.locator('.surface').focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('#place-title').waitFor()
    expect(await page.locator('.place dl').count()).toBe(1)
    // Every picture has words and a table, on whichever shelf it stands; the shelves are gone through by arrows.
    let figures = 0
    await page.locator('[role=tab][aria-selected=true]').focus()
    for (let shelf = 0; shelf < (await page.locator('[role=tab]').count()); shelf++) {
      const there = await page.locator('figure').count()
      expect(await page.locator('figure details.data').count()).toBe(there)
      expect(await page.locator('figure svg[role=img]:not([aria-label=""])').count()).toBe(there)
      figures += there
      await page.keyboard.press(onward)
    }
    expect(figures).toBeGreaterThan(5)
    await close()
  })

  test('less motion is respected', { timeout: patience }, async () => {
    const { browser, site } = stage()
    const { page, close } = await visit(browser, { reducedMotion: 'reduce' })
    await page.goto(`${site.url}#/episode?v=1&${quick}`)
    await runOver(page)
    await page.keyboard.press('Space')
    const hours: number[] = []
    for (let k = 0; k < 8; k++) {
      await page.waitForTimeout(60)
      hours.push(Number(await page.locator('line.cursor').first().getAttribute('x1')))
    }
    await page.keyboard.press('Space')
    // Whole hours only: between two hours the cursor stands still, so that few places are taken.
    expect(new Set(hours).size).toBeLessThan(8)
    await close()
  })
}
