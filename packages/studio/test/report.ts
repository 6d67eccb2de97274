/** The report of a run, opened from a disk without network: the same numbers as the page, in both languages, on a phone too. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { blamed } from './accessible.ts'
import { patience, quick, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

const main = join(import.meta.dirname, '../../workbench/src/main.ts')
const hour = 109

/** A shelf is there when no further table has come to it for half a second. */
async function settled(page: Page): Promise<void> {
  const tables = page.locator('#shelf details.data')
  for (let before = -1, now = -2; now !== before;) {
    before = now
    await page.waitForTimeout(500)
    now = await tables.count()
  }
}

/** The tables of the page and the sentence of the hour, as they are read. */
async function told(page: Page): Promise<readonly string[]> {
  const texts = [await page.locator('.theatre p.unseen[aria-live]').innerText()]
  for (const shelf of ['days', 'losses', 'ending', 'record'] as const) {
    await page.locator(`#tab-${shelf}`).click()
    await settled(page)
    const closed = page.locator('#shelf details.data:not([open]) > summary')
    while ((await closed.count()) > 0) await closed.first().click()
    texts.push(...(await page.locator('#shelf tbody').allInnerTexts()))
  }
  return texts
}

export function report(stage: () => Stage): void {
  test('the report of a run: the page’s own numbers, without network', { timeout: patience * 4 }, async () => {
    const { browser, site } = stage()
    const folder = mkdtempSync(join(tmpdir(), 'sharara-report-'))
    execFileSync(process.execPath, [main, 'run', 'kazakhstan-2022', '--sample', '100', '--quiet', '--out', join(folder, 'run')])
    const address = pathToFileURL(join(folder, 'run/report.html')).href

    const served = await visit(browser)
    await served.page.goto(`${site.url}#/episode?v=1&${quick}&h=${hour}`)
    const fingerprint = await runOver(served.page)
    const { page, faults, close } = await visit(browser, { offline: true })
    await page.goto(`${address}#/episode?v=1&h=${hour}`)
    await page.locator('main h1').waitFor({ timeout: patience })
    expect(await page.locator('main code').first().innerText()).toBe(fingerprint)
    const numbers = await told(page)
    expect(numbers.join('').length).toBeGreaterThan(4000)
    expect(numbers).toEqual(await told(served.page))
    await served.close()

    // why is computed when it is asked
    await page.evaluate(() => void (location.hash = `${location.hash}&at=almaty`))
    await page.locator('#tab-place').click()
    await page.locator('[data-why]').waitFor({ timeout: patience })
    expect(await blamed(page, 'report')).toEqual([])
    await page.locator('header [lang=ar]').click()
    expect(await page.getAttribute('html', 'dir')).toBe('rtl')
    expect(await page.title()).toContain('شرارة')
    expect(await blamed(page, 'report, ar')).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(faults).toEqual([])
    await close()
    rmSync(folder, { recursive: true, force: true })
  })
}
