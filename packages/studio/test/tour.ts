/** The tour: what a teacher does in the first quarter of an hour, and what must not spoil it. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { patience, quick, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

/** Keeps every worker that the page makes, so that a test can kill one as a sleeping laptop does: without a word. */
const keepWorkers = `
  globalThis.madeWorkers = []
  globalThis.Worker = class extends Worker { constructor(...all) { super(...all); madeWorkers.push(this) } }
`

export function tour(stage: () => Stage): void {
  test('open, play, scrub, ask why, share, export, import', { timeout: patience * 3 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser, { acceptDownloads: true })
    await page.goto(site.url)
    const fingerprint = await runOver(page)

    // The front page says what happened, and its button plays it, in sight.
    expect(await page.locator('h1').innerText()).toContain('A price doubled')
    await page.getByText(/in the streets, in the model/).waitFor()
    await page.getByRole('link', { name: 'Watch it happen' }).click()
    const pause = page.getByRole('button', { name: 'Pause' })
    await page.waitForTimeout(600)
    const button = (await pause.boundingBox())!
    expect(button.y + button.height).toBeLessThan(900)
    await pause.click()
    expect(await page.locator('.strip input').inputValue()).not.toBe('0')

    // Scrub to the hour at which the city hall of Almaty is lost, or is pressed hardest, and click the city.
    await page.getByRole('button', { name: 'main', exact: true }).click()
    const hour = await hardestHour(page.locator('.events'))
    await page.locator('.strip input').fill(String(hour))
    const box = (await page.locator('.surface').boundingBox())!
    await page.mouse.click(box.x + box.width * 0.767, box.y + box.height * 0.766)
    await page.locator('#place-title', { hasText: 'Almaty' }).waitFor({ timeout: 5000 })
    const why = page.locator('[data-why]')
    await why.waitFor({ timeout: patience })
    expect(await why.innerText()).toMatch(/In .*Almaty.* take part/)
    expect(await page.locator('#figure-why rect.bar').count()).toBe(10)

    // The link rebuilds the view in another browser.
    await page.waitForTimeout(500)
    const link = page.url()
    expect(link).toContain('at=almaty')
    const other = await visit(browser, { viewport: { width: 390, height: 800 } })
    await other.page.goto(link)
    expect(await runOver(other.page)).toBe(fingerprint)
    expect(await other.page.locator('.strip input').inputValue()).toBe(String(hour))
    await other.page.locator('#place-title', { hasText: 'Almaty' }).waitFor()
    await other.close()

    // Out and in again.
    await page.getByRole('tab', { name: 'Save and cite' }).click()
    const saved = await downloaded(page, 'Scenario file')
    const scenario = JSON.parse(saved) as { seed: number; pillars: Record<string, number> }
    const changed = { ...scenario, seed: 5, pillars: { leadership: 0.7 } }
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(changed)) })
    await page.getByText('was opened').waitFor()
    await page.waitForFunction((old) => document.querySelector('footer code')?.textContent !== old, fingerprint)
    expect(await runOver(page)).not.toBe(fingerprint)
    expect(page.url()).toMatch(/seed=5.*set=leadership:0\.7/)
    for (const [name, start] of [
      ['Country, hour by hour', '\uFEFF# Country'],
      ['Events (CSV)', '\uFEFF# Events'],
      ['All places and hours', 'PAR1'],
    ] as const) {
      expect((await downloaded(page, name)).startsWith(start)).toBe(true)
    }
    const svg = await downloaded(page, 'SVG')
    expect(svg).toContain('seed 5')
    for (const key of ['held by the state', 'contested', 'march']) expect(svg).toContain(key)
    expect(svg).toContain('font/woff2')
    expect(faults).toEqual([])
    await close()
  })

  test('the story moves clock and map, beside the model, with its sources', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/episode`)
    await runOver(page)
    await page.getByRole('button', { name: /Almaty’s city hall falls/ }).click()
    expect(await page.locator('.strip input').inputValue()).toBe('110')
    await page.locator('#place-title', { hasText: 'Almaty' }).waitFor()
    expect(await page.locator('.events .model').innerText()).toMatch(/In the model at this hour: .*in the streets/)
    await page.getByText('Recorded by').click()
    expect(await page.locator('.events details a[href^=http]').count()).toBeGreaterThan(1)
    // The same hour with the record's eyes; the dead by region beside their sources; a place by its name.
    await page.getByRole('radio', { name: 'Record' }).check()
    expect(await page.locator('.crowd').innerText()).toMatch(/50,000 people.* that day, .*official/)
    await page.getByRole('tab', { name: 'Dead and arrested' }).click()
    const almaty = page.locator('[data-losses] tr:has(th:text-is("Almaty"))')
    expect(await almaty.innerText()).toMatch(/151\D+139\D+160/)
    await almaty.locator('summary').click()
    expect(await almaty.locator('a[href^=http]').count()).toBe(1)
    await page.getByRole('searchbox', { name: 'Find a place' }).fill('shym')
    await page.getByRole('searchbox', { name: 'Find a place' }).press('Enter')
    await page.locator('#place-title', { hasText: 'Shymkent' }).waitFor()
    await page.getByRole('button', { name: 'Next step' }).click()
    expect(await page.locator('.strip input').inputValue()).toBe('115')
    expect(faults).toEqual([])
    await close()
  })

  test('another language in mid-run, and a worker that dies', { timeout: patience * 3 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.addInitScript(keepWorkers)
    await page.clock.install()
    await page.goto(`${site.url}#/episode`)
    await page.locator('.player .play').waitFor()
    await page.getByRole('button', { name: 'العربية: read' }).click()
    await page.locator('html[dir=rtl]').waitFor()
    const fingerprint = await runOver(page)
    await page.evaluate(() => {
      location.hash = '#/episode?v=1&seed=2&lang=ar'
    })
    await page.waitForFunction('document.querySelector("footer code") === null')
    await page.evaluate('madeWorkers[0].terminate()')
    await page.clock.runFor(20_000)
    await page.getByText('توقف الحساب').waitFor({ timeout: patience })
    const again = await runOver(page)
    expect(again).toMatch(/^[0-9a-f]{32}$/)
    expect(again).not.toBe(fingerprint)
    expect(faults).toEqual([])
    await close()
  })

  test.for([1280, 1024])('every view can be seen in the bar, %d wide', { timeout: patience }, async (width) => {
    const { browser, site } = stage()
    const { page, close } = await visit(browser, { viewport: { width, height: 800 } })
    for (const language of ['en', 'ar']) {
      await page.goto(`${site.url}#/about?v=1&lang=${language}`)
      await page.locator(`html[lang=${language}] .topbar nav a`).first().waitFor({ timeout: patience })
      await page.evaluate('document.fonts.ready')
      const inSight = await page.locator('.topbar nav').evaluate((nav) => nav.scrollWidth <= nav.clientWidth)
      expect([language, inSight]).toEqual([language, true])
    }
    await close()
  })

  test('embedded in a page of somebody else', { timeout: patience }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.setContent(`<iframe src="${site.url}?embed#/episode?v=1&${quick}&h=109&lang=ar" width="700" height="760"></iframe>`)
    const frame = page.frameLocator('iframe')
    await frame.locator('footer code').waitFor({ timeout: patience })
    expect(await frame.locator('.topbar').count()).toBe(0)
    expect(await frame.locator('footer a').getAttribute('href')).toContain('h=109')
    expect(faults).toEqual([])
    await close()
  })
}

/** The hour of the event that tells of the seat of power in Almaty; where it never falls, a late hour of the peak. */
async function hardestHour(list: Locator): Promise<number> {
  const told = await list.locator('li', { hasText: 'The seat of power in Almaty falls' }).locator('time').allInnerTexts()
  const [, day, clock] = /(\d+) Jan, (\d\d):00/.exec(told[0] ?? '') ?? []
  return day === undefined || clock === undefined ? 110 : (Number(day) - 1) * 24 + Number(clock)
}

async function downloaded(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button', { hasText: name }).first().click()])
  return readFileSync(await download.path(), 'utf8')
}
