/** Any country and year: chosen, looked at in both languages, changed, run; the tables are fetched only when they are asked for. */
import { expect, test } from 'vitest'
import { patience, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

export function countries(stage: () => Stage): void {
  test('is chosen by name and year, says what is missing, and runs', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(site.url)
    await page.locator('.surface').waitFor({ timeout: patience })
    expect(asked.filter((url) => url.includes('generator'))).toEqual([])

    await page.goto(`${site.url}#/countries?v=1&lang=en`)
    const name = page.locator('#country-name')
    await name.waitFor({ timeout: patience })
    await page.locator('.choose select').selectOption('TUN')
    const year = page.getByRole('spinbutton', { name: 'Year', exact: true })
    await year.fill('2009')
    await year.press('Tab')
    await page.locator('#country-name', { hasText: /Tunisia.*2009/ }).waitFor({ timeout: patience })
    expect(await page.locator('svg path.region').count()).toBeGreaterThan(20)
    expect(await page.locator('.kind.missing').count()).toBeGreaterThan(3)
    await page.locator('.pick select').selectOption({ label: 'Gini of incomes' })
    await page.getByText('The same in every region:').waitFor()

    // Without V-Dem there is more that nobody knows.
    const before = await page.locator('.kind.missing').count()
    await page.getByRole('checkbox').uncheck()
    await page.locator('.kind.missing').nth(before).waitFor({ timeout: patience })
    expect(await page.locator('main').innerText()).not.toMatch(/Taken from: [^.]*V-Dem/)

    await page.goto(`${site.url}#/countries?v=1&~country=tun-2009&lang=ar`)
    await page.locator('#country-name', { hasText: 'تونس' }).waitFor({ timeout: patience })
    await page.getByRole('link', { name: 'شغّله' }).click()
    await page.waitForURL(/s=tun-2009/)
    await page.locator('main h1', { hasText: 'تونس' }).waitFor({ timeout: patience })
    const fingerprint = await runOver(page)
    expect(page.url()).toContain('s=tun-2009')

    // Changed, like any scenario; and a link to it is the same run.
    await page.goto(`${site.url}#/episode?v=1&s=tun-2009&set=leadership:0.9&lang=en`)
    await page.waitForFunction((old) => document.querySelector('footer code')?.textContent !== old, fingerprint)
    await page.goto(`${site.url}#/episode?v=1&s=tun-2009&lang=en`)
    await page.waitForFunction((old) => document.querySelector('footer code')?.textContent === old, fingerprint, { timeout: patience })

    await page.goto(`${site.url}#/episode?v=1&s=tum-2009&lang=en`)
    await page.getByText('cannot be made').waitFor({ timeout: patience })
    expect(faults).toEqual([])
    await close()
  })
}
