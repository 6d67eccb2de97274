/** The page in one file, opened from a disk without network: the same run, other views, a worker of its own kind. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { writeSingle } from '../single.ts'
import { patience, quick, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

export function single(stage: () => Stage): void {
  test('one file from a disk: the same run, and every view that the page has', { timeout: patience * 4 }, async () => {
    const { browser, site } = stage()
    const folder = mkdtempSync(join(tmpdir(), 'sharara-single-'))
    const path = join(folder, 'sharara-studio.html')
    const bytes = await writeSingle(path)
    console.log(`the page in one file: ${(bytes / 1e6).toFixed(1)} MB`)
    const served = await visit(browser)
    await served.page.goto(`${site.url}#/episode?v=1&${quick}&h=109`)
    const fingerprint = await runOver(served.page)
    await served.close()

    const { page, faults, close } = await visit(browser, { offline: true })
    await page.goto(`${pathToFileURL(path).href}#/episode?v=1&${quick}&h=109`)
    expect(await runOver(page)).toBe(fingerprint)
    for (const view of [
      'levers',
      'outcomes',
      'compare',
      'scores',
      'claims',
      'countries',
      'foresight',
      'clocks',
      'lessons',
      'about',
      'desk',
    ]) {
      await page.evaluate((hash) => void (location.hash = hash), `#/${view}?v=1&${quick}`)
      await page.locator('main h1').first().waitFor({ timeout: patience })
      expect(await page.locator('[role=alert]').count()).toBe(0)
    }
    expect(faults).toEqual([])
    await close()
    rmSync(folder, { recursive: true, force: true })
  })
}
