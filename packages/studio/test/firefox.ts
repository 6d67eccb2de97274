/** The tour in Firefox, by WebDriver BiDi: the same views, the same words, the same fingerprint as in Chromium. */
import { existsSync } from 'node:fs'
import { launch, type Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { viewNames } from '../src/state/address.ts'
import { patience, quick, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

const executablePath = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== undefined && existsSync(path),
)
const missing = executablePath === undefined ? ' (no Firefox on this machine: apt-get install firefox-esr, or set FIREFOX_PATH)' : ''

export function firefox(stage: () => Stage): void {
  test.skipIf(executablePath === undefined)(`the tour in Firefox${missing}`, { timeout: patience * 4 }, async () => {
    const { browser, site } = stage()
    const address = `${site.url}#/episode?v=1&${quick}&h=109&lang=en`
    const chromium = await visit(browser)
    await chromium.page.goto(address)
    const wanted = await runOver(chromium.page)
    await chromium.close()

    const fox = await launch({ browser: 'firefox', executablePath: executablePath!, headless: true, timeout: patience })
    try {
      const page = await fox.newPage()
      page.setDefaultTimeout(patience)
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      await page.setViewport({ width: 1280, height: 900 })
      await page.goto(site.url)
      await says(page, /[1-9][\d,]* people.* in the streets/)

      await page.goto(address)
      await page.waitForSelector('footer code')
      expect(await page.$eval('footer code', (code) => code.textContent)).toBe(wanted)
      const before = await page.$eval('.strip input', (input: HTMLInputElement) => Number(input.value))
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction((hour) => Number(document.querySelector<HTMLInputElement>('.strip input')?.value) === hour + 1, {}, before)
      await page.locator('.surface').click()
      await page.waitForSelector('#place-title')

      await page.goto(`${site.url}#/levers?v=1&${quick}&lang=en`)
      await page.locator('button ::-p-text(A disciplined movement)').click()
      await page.locator('[data-card] .button.main').click()
      expect(await page.$eval('[data-result]', (result) => result.textContent)).toMatch(/8 in 10: .* to /)

      for (const view of viewNames) {
        await page.goto(`${site.url}#/${view}?v=1&${quick}&lang=ar`)
        await page.waitForSelector('html[dir=rtl] main h1')
      }
      // nothing is wider than the window, in Arabic too
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      expect(faults).toEqual([])
    } finally {
      await fox.close()
    }
  })
}

function says(page: Page, words: RegExp): Promise<unknown> {
  return page.waitForFunction((source) => new RegExp(source).test(document.body.innerText), {}, words.source)
}
