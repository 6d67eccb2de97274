/**
 * A stopwatch: seconds and clicks from opening the page to seeing the first crowd, to knowing why a city hall fell, to a changed
 * lever's result with its range, to the source of one recorded death. Seconds are printed; clicks are held, and that the first
 * crowd needs none.
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { patience, visit } from './browser.ts'
import type { Stage } from './serving.ts'

export function stopwatch(stage: () => Stage): void {
  test('first crowd, why the city hall, a lever with its range, the source of a death', { timeout: patience * 4 }, async () => {
    const { browser, site } = stage()
    const lines: string[] = []

    async function timed(
      name: string,
      most: number,
      walk: (page: Page, click: (target: string) => Promise<void>) => Promise<void>,
    ): Promise<void> {
      const { page, faults, close } = await visit(browser)
      let clicks = 0
      const began = performance.now()
      await page.goto(site.url)
      await walk(page, async (target) => {
        clicks++
        await page.locator(target).first().click({ timeout: patience })
      })
      lines.push(`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s, ${clicks} clicks`)
      expect(clicks).toBeLessThanOrEqual(most)
      expect(faults).toEqual([])
      await close()
    }

    await timed('the first crowd', 0, async (page) => {
      await page
        .getByText(/[1-9][\d,]* people.* in the streets/)
        .first()
        .waitFor({ timeout: patience })
    })
    await timed('why Almaty’s city hall fell', 3, async (page, click) => {
      await click('a.door[href*="episode"]')
      await page.locator('footer code').waitFor({ timeout: patience })
      await click('.events li:has-text("city hall falls") > button')
      await page.locator('[data-seat] dd').first().waitFor({ timeout: patience })
    })
    await timed('a changed lever’s result with its range', 3, async (page, click) => {
      await click('a.door[href*="levers"]')
      await click('button:has-text("A disciplined movement")')
      await click('[data-card] .button.main')
      expect(await page.locator('[data-result]').innerText()).toMatch(/8 in 10: .* to /)
    })
    await timed('the source of one recorded death', 3, async (page, click) => {
      await click('a.door[href*="episode"]')
      await click('#tab-losses')
      await click('[data-losses] summary')
      await page.locator('[data-losses] details[open] a[href^=http]').first().waitFor()
    })
    console.log(lines.join('\n'))
  })
}
