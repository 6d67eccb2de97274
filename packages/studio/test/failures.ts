/** What can fail around the page: each time a plain sentence says what to do, and what still works goes on. */
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { patience, quick, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

async function seen(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor({ timeout: patience })
}

export function failures(stage: () => Stage): void {
  const opened = async (script: string, hash = `#/episode?v=1&${quick}`): Promise<Awaited<ReturnType<typeof visit>>> => {
    const one = await visit(stage().browser)
    await one.page.addInitScript(script)
    await one.page.goto(stage().site.url + hash)
    return one
  }

  test('no worker', { timeout: patience }, async () => {
    const { page, close } = await opened('delete globalThis.Worker')
    await seen(page, 'does not let the page compute in the background')
    expect(await page.locator('canvas').count()).toBe(1)
    await close()
  })

  test('no WebAssembly, no shared memory: none is needed', { timeout: patience }, async () => {
    const { page, faults, close } = await opened('delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer')
    expect(await runOver(page)).toMatch(/^[0-9a-f]{32}$/)
    expect(faults).toEqual([])
    await close()
  })

  test('no room for settings', { timeout: patience }, async () => {
    const { page, close } = await opened('Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") }')
    await page.locator('button[aria-controls=settings]').click()
    await page.locator('#settings input[name=theme]').nth(2).check()
    await page.getByText('The browser has no room for settings').waitFor()
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
    await close()
  })

  test('a broken link shows what it can and names the rest', { timeout: patience }, async () => {
    const { page, close } = await opened('', '#/epsode?v=1&s=kazakstan&at=atlantis&h=soon&set=leadrship:0.4')
    for (const text of ['There is no view called', 'There is no scenario called', '“⁨h⁩” in the link', 'leadrship']) await seen(page, text)
    expect(await page.locator('canvas').count()).toBe(1)
    await close()
  })

  test('an address of another version', { timeout: patience }, async () => {
    const { page, close } = await opened('', '#/levers?v=9&y=3')
    await seen(page, 'made by another version')
    // the address follows when things have come to rest
    await page.waitForFunction("!location.hash.includes('y=3')", null, { timeout: patience })
    expect(page.url()).not.toContain('y=3')
    await close()
  })

  test('offline', { timeout: patience }, async () => {
    const { page, close } = await opened('')
    await runOver(page)
    await page.context().setOffline(true)
    await page.locator('.topbar select').selectOption('iran-2019')
    await seen(page, 'A part of the page cannot be fetched')
    await page.keyboard.press('End')
    expect(await page.locator('.strip input').inputValue()).toBe('263')
    await close()
  })

  test('after the first visit the whole page works without network', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser, { serviceWorkers: 'allow' })
    await page.goto(`${site.url}#/episode?v=1&${quick}`)
    const fingerprint = await runOver(page)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null))
    await page.context().setOffline(true)
    await page.reload()
    expect(await runOver(page)).toBe(fingerprint)
    for (const view of ['claims', 'compare', 'foresight', 'desk'] as const) {
      await page.evaluate((name) => void (location.hash = `#/${name}?v=1`), view)
      await page.locator('main h1').first().waitFor({ timeout: patience })
      expect(await page.locator('[role=alert]').count()).toBe(0)
    }
    await page.evaluate(() => void (location.hash = '#/episode?v=1&s=iran-2019'))
    await page.locator('main h1', { hasText: 'Iran' }).waitFor({ timeout: patience })
    expect(faults).toEqual([])
    await close()
  })

  test('opened as a file', async () => {
    const { page, close } = await visit(stage().browser)
    await page.goto(pathToFileURL(join(stage().site.folder, 'index.html')).href)
    expect(await page.locator('#unable').innerText()).toContain('python3 -m http.server')
    expect(await page.locator('#unable [lang=ar]').innerText()).toContain('خادم')
    await close()
  })

  test('a scenario file with faults: every one is told, and nothing is changed', { timeout: patience }, async () => {
    const { page, close } = await opened('')
    const before = await runOver(page)
    const file = {
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"sharara-scenario/1","extends":"kazakhstan-2022","seed":-1,"hours":"many","colour":1}'),
    }
    await page.locator('#tab-take').click()
    await page.locator('input[type=file]').setInputFiles(file)
    await page.locator('.message li').nth(2).waitFor()
    const told = await page.locator('.message').innerText()
    for (const name of ['seed', 'hours', 'colour']) expect(told).toContain(name)
    expect(await runOver(page)).toBe(before)
    await close()
  })
}
