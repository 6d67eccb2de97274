/** A phone with a finger: 390 px wide, tapped, dragged and pinched; nothing wider than the screen, nothing smaller than a finger. */
import type { CDPSession } from 'playwright-core'
import { expect, test } from 'vitest'
import { viewNames } from '../src/state/address.ts'
import { patience, quick, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

export function touch(stage: () => Stage): void {
  test.for(['iran-2019', 'tunisia-2010'])(
    'Play in sight on a phone, its hint beside it, also for a tall country: %s',
    { timeout: patience },
    async (id) => {
      const { browser, site } = stage()
      const { page, close } = await visit(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
      await page.goto(`${site.url}#/episode?v=1&s=${id}&${quick}&lang=ar`)
      await page.locator('.hint').waitFor({ timeout: patience })
      for (const part of ['.play', '.hint']) {
        const { x, y, width, height } = (await page.locator(part).boundingBox())!
        expect(width).toBeGreaterThan(44)
        expect([part, x >= 0, x + width <= 390, y + height <= 844]).toEqual([part, true, true, true])
      }
      await close()
    },
  )

  test(
    'a claim far down the list is read from its top, the way back keeps the place, and views are in reach',
    { timeout: patience },
    async () => {
      const { browser, site } = stage()
      const { page, close } = await visit(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
      await page.goto(`${site.url}#/claims?v=1&${quick}&lang=ar`)
      const last = page.locator('nav.list a').last()
      await last.scrollIntoViewIfNeeded({ timeout: patience })
      const at = await page.evaluate(() => scrollY)
      expect(at).toBeGreaterThan(300)
      await last.tap()
      await page.waitForFunction(() => scrollY === 0 && location.hash.includes('claim=25'))
      await page.goBack()
      await page.waitForFunction((before) => Math.abs(scrollY - before) < 2, at)
      await page.locator('.topbar nav a[href^="#/compare"]').tap() // the other line of the bar is out of sight, and stays so
      await page.waitForFunction(() => scrollY === 0 && location.hash.startsWith('#/compare'))
      await close()
    },
  )

  test.for(['en', 'ar'] as const)('a phone with a finger, %s', { timeout: patience * 2 }, async (language) => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await page.goto(`${site.url}#/episode?v=1&${quick}&h=109&lang=${language}`)
    await runOver(page)
    const cdp = await page.context().newCDPSession(page)

    // tap: a place, by its circle on the map; Play, by its button
    const map = (await page.locator('.surface').boundingBox())!
    await page.touchscreen.tap(map.x + map.width / 2, map.y + map.height / 2)
    await page.locator('#place-title').waitFor()
    const hour = (): Promise<number> => page.locator('.strip input').evaluate((input: HTMLInputElement) => Number(input.value))
    await page.locator('.play').tap()
    await page.waitForTimeout(600)
    await page.locator('.play').tap()
    expect(await hour()).toBeGreaterThan(109)

    // drag: the knob of the timeline, from the hour that it is at to the other end
    const strip = (await page.locator('.strip input').boundingBox())!
    const [start, end] = language === 'ar' ? [strip.x + strip.width - 60, strip.x + 40] : [strip.x + 60, strip.x + strip.width - 40]
    await drag(cdp, start, end, strip.y + strip.height / 2)
    expect(await hour()).toBeGreaterThan(200)

    const wide: string[] = []
    for (const view of viewNames) {
      await page.evaluate((name) => void (location.hash = location.hash.replace(/#\/\w+/, `#/${name}`)), view)
      await page.locator('main h1').first().waitFor({ timeout: patience })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      if (over > 0) wide.push(`${view}: ${over} px`)
    }
    expect(wide).toEqual([])
    // pinch: the map grows under two fingers
    await page.goto(`${site.url}#/episode?v=1&${quick}&h=109&lang=${language}`)
    await page.locator('.surface').waitFor({ timeout: patience })
    const box = (await page.locator('.surface').boundingBox())!
    await cdp.send('Input.synthesizePinchGesture', {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      scaleFactor: 2,
      relativeSpeed: 800,
    })
    await page.waitForFunction(() => (globalThis.visualViewport?.scale ?? 1) > 1.5)
    expect(faults).toEqual([])
    await close()
  })
}

async function drag(cdp: CDPSession, from: number, to: number, y: number): Promise<void> {
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y }] })
  for (let step = 1; step <= 12; step++) {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: from + ((to - from) * step) / 12, y }] })
  }
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
