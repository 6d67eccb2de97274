/** Every control of every view by keys: at most twelve of Tab from where the view begins, then arrows within the panel. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { viewNames } from '../src/state/address.ts'
import { blamed } from './accessible.ts'
import { patience, quick, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

const most = 12

/** Every control that a reader could want, marked by a number; looked up apart from what the page itself counts. */
function marked(page: Page, within: string): Promise<number> {
  return page.evaluate((root) => {
    const some = 'a[href], button, input, select, textarea, summary, [tabindex]'
    for (const one of document.querySelectorAll<HTMLElement>('[data-reached]')) delete one.dataset['reached']
    const all = document.querySelectorAll<HTMLElement>(`:is(${root}) :is(${some}), :is(${root}):is(a)`)
    const chosen = (one: HTMLElement): boolean =>
      !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked) &&
      one.tabIndex >= 0 &&
      !one.matches(':disabled') &&
      one.checkVisibility({ visibilityProperty: true })
    return [...all].filter(chosen).map((one, number) => (one.dataset['reached'] = String(number))).length
  }, within)
}

/** Some panels are filled after others: when nothing more comes. */
async function settled(page: Page): Promise<number> {
  for (let before = -1; ;) {
    const now = await marked(page, 'main, footer')
    if (now === before) return now
    before = now
    await page.waitForTimeout(400)
  }
}

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const at = document.activeElement
    return at instanceof HTMLElement || at instanceof SVGElement ? (at.dataset['reached'] ?? null) : null
  })

/** Goes down by arrows to the end of a panel, and gives the numbers that it came by; the keys are made in the page, for there are hundreds. */
function downward(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (let at = document.activeElement; at instanceof HTMLElement || at instanceof SVGElement;) {
      found.push(at.dataset['reached'] ?? '')
      at.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', shiftKey: true, bubbles: true, cancelable: true }))
      if (document.activeElement === at) break
      at = document.activeElement
    }
    return found
  })
}

/** Numbers of the controls that keys lead to from where the focus is, and how many of Tab it took. */
async function walked(page: Page): Promise<{ readonly found: ReadonlySet<string>; readonly tabs: number }> {
  const found = new Set<string>()
  for (let tabs = 0; ; tabs++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (at === null || found.has(at)) return { found, tabs }
    for (const number of await downward(page)) found.add(number)
  }
}

/** In a table by all four arrows, in the direction of the reader. */
async function inTable(page: Page, language: string): Promise<void> {
  const cells = page.locator('tbody button.cell')
  await cells.first().focus()
  const first = await focused(page)
  await page.keyboard.press('ArrowDown')
  const below = await focused(page)
  await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight')
  const beside = await focused(page)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft')
  expect(await focused(page)).toBe(first)
  expect(new Set([first, below, beside]).size).toBe(3)
}

export function keyboard(stage: () => Stage): void {
  test('at most twelve of Tab from the beginning of a view', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser, { reducedMotion: 'reduce' })
    await page.goto(`${site.url}#/episode?v=1&${quick}&h=109&at=almaty`)
    await runOver(page)
    await page.locator('[data-why]').waitFor({ timeout: patience })
    const told: string[] = []
    for (const view of viewNames) {
      await page.evaluate((name) => void (location.hash = location.hash.replace(/#\/\w+/, `#/${name}`)), view)
      await page.locator('main h1').first().waitFor({ timeout: patience })
      const lesson = page.locator('.zone button')
      if (view === 'desk' && (await lesson.isVisible())) await lesson.click()
      const all = await settled(page)
      await page.evaluate(() => document.getElementById('main')?.focus())
      const { found, tabs } = await walked(page)
      told.push(`${view} ${all} in ${tabs}`)
      const unreached = await page.evaluate(
        (had) =>
          [...document.querySelectorAll<HTMLElement>('[data-reached]')]
            .filter((one) => !had.includes(one.dataset['reached'] ?? ''))
            .map((one) => one.outerHTML.slice(0, 200)),
        [...found],
      )
      expect([view, unreached]).toEqual([view, []])
      expect(found.size).toBe(all)
      expect(tabs).toBeLessThanOrEqual(most)
    }
    console.log(`controls of a view in so many of Tab: ${told.join(', ')}`)
    const bar = await marked(page, '.skip, header.topbar')
    await page.locator('.skip').focus()
    expect(new Set(['0', ...(await walked(page)).found]).size).toBe(bar)
    expect(faults).toEqual([])
    await close()
  })

  test.for(['en', 'ar'] as const)('in a table, the list of keys, and the line on the way, %s', { timeout: patience }, async (language) => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/claims?v=1&lang=${language}`)
    await page.locator('nav.list').waitFor({ timeout: patience })
    await page.evaluate(() => document.getElementById('main')?.focus())
    for (let k = 0; k < most && !(await page.locator('.place-in').isVisible()); k++) await page.keyboard.press('Tab')
    expect(await page.locator('.place-in').textContent()).toContain('Tab')
    expect(await blamed(page, 'on the way')).toEqual([])
    await page.keyboard.press('?')
    const list = page.getByRole('dialog')
    await list.waitFor()
    const arrows = (await list.locator('kbd').allTextContents()).filter((text) => /^[←→]$/.test(text))
    expect(arrows.slice(0, 2)).toEqual(language === 'ar' ? ['→', '←'] : ['←', '→'])
    expect(await blamed(page, 'keys')).toEqual([])
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'hidden' })
    await page.goto(`${site.url}#/compare?v=1&lang=${language}`)
    await page.locator('tbody button.cell').first().waitFor({ timeout: patience })
    await settled(page)
    await inTable(page, language)
    expect(faults).toEqual([])
    await close()
  })
}
