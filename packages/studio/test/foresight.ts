/** The foresight room: opens at once from what ships, explains a country, compares, computes all years in the page, takes own data. */
import { expect, test } from 'vitest'
import { patience, visit } from './browser.ts'
import type { Stage } from './serving.ts'

export function foresight(stage: () => Stage): void {
  test('opens at once, and says why, in both languages', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${site.url}#/foresight?v=1&lang=en`)
    await page.locator('svg path[data-iso=KAZ]').waitFor({ timeout: patience })
    expect(await page.locator('tbody th[scope=row]').count()).toBe(30)
    await page.getByText('Not yet scorable').waitFor()
    expect(asked.filter((url) => url.includes('.csv'))).toEqual([])

    // Why: the parts sum to the whole, told in the sentence above them.
    await page.getByRole('link', { name: 'Kazakhstan' }).or(page.locator('path[data-iso=KAZ]')).first().click()
    await page.locator('#foresight-country', { hasText: 'Kazakhstan' }).waitFor()
    const parts = page.locator('section[aria-labelledby=foresight-why] li bdi')
    await parts.first().waitFor({ timeout: patience })
    const sum = (await parts.allInnerTexts()).reduce((total, text) => total + numberIn(text), 0)
    const told = /log-odds \(([^)]*)\)/.exec(await page.locator('section[aria-labelledby=foresight-why] p').first().innerText())
    expect(Math.abs(sum - numberIn(told?.[1] ?? ''))).toBeLessThan(0.1)
    expect(await page.getByText('Associations, not causes').count()).toBeGreaterThan(0)
    const chosen = page.locator('section[aria-labelledby=foresight-if] select')
    await chosen.selectOption('corruption')
    await page.getByText('instead of').waitFor()

    await page.goto(`${site.url}#/foresight?v=1&~part=record&lang=ar`)
    await page.locator('#foresight-famous').waitFor({ timeout: patience })
    expect(await page.locator('main').innerText()).toMatch(/تونس[\s\S]*2010/)
    expect(faults).toEqual([])
    await close()
  })

  test('own data are refused with all problems, or taken; every year is computed in the page', { timeout: patience * 3 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/foresight?v=1&~part=own&~target=csra&lang=en`)
    const file = page.locator('input[type=file]')
    await file.waitFor({ timeout: patience })
    const give = (name: string, text: string): Promise<void> =>
      file.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
    await give('bad.csv', 'iso3,year,corruptoin\nKAZ,2010,1\nXYZ,2010,one\n')
    await page.locator('[role=alert] li').nth(2).waitFor({ timeout: patience })
    await give('mine.csv', 'iso3,year,x_mine\nKAZ,2010,1\nKAZ,2011,2\n')
    await page.getByText('nothing wrong').waitFor({ timeout: patience })
    await page.getByRole('button', { name: 'Leave my data out again' }).click()
    await page.getByText('nothing wrong').waitFor({ state: 'detached', timeout: patience })

    // All years anew come to the figures that ship.
    await page.getByRole('button', { name: 'Compute all years here' }).click()
    await page.getByText(/about .* left/).waitFor({ timeout: patience })
    const agreed = page.getByText('largest difference from the shipped')
    await agreed.waitFor({ timeout: patience * 2 })
    const text = await agreed.innerText()
    console.log(text.slice(text.indexOf('Computed')))
    expect(numberIn(/figures is (.*) percentage/.exec(text)?.[1] ?? '')).toBeLessThan(0.01)
    expect(faults).toEqual([])
    await close()
  })
}

/** A number as the page writes it, with its marks of direction. */
function numberIn(text: string): number {
  const bare = text.replaceAll(/[^\d.,+\-−]/g, '').replace('−', '-')
  return bare === '' ? NaN : Number(bare)
}
