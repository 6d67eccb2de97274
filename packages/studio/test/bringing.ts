/** A country of one's own in the page: map, people and events from files, joined, made, run, and scored; what is wrong is told, and undone. */
import { expect, test } from 'vitest'
import { patience, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

/** A square of a degree whose lower left corner is at 36° north. */
const region = (name: string, x: number, y: number): object => ({
  type: 'Feature',
  properties: { shapeName: name },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  },
})
const map = { type: 'FeatureCollection', features: [region('Hill', 9, 36), region('Shore', 10, 36), region('Plain', 9, 35)] }
const people = 'region,people\nHil,3000000\nShore Province,4500000\nPlain,"2,100,000"\n'
const events =
  'event_date,admin1,event_type,crowd_size,fatalities,source\n' +
  '2010-12-17,Hill,Protests,hundreds,0,A newspaper\n2010-12-19,Shore,Riots,2000 or 9000,4,An agency\n2010-12-20,Plain,Protests,,,A newspaper\n'
const file = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

export function bringing(stage: () => Stage): void {
  test('a map, its people and events are brought, joined, run and scored', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/countries?v=1&~country=tun-2010&lang=en`)
    await page.locator('#country-name').waitFor({ timeout: patience })
    await page.locator('summary', { hasText: 'Bring your own' }).click()
    const chooser = page.locator('.bring input[type=file]')

    // something else, and a map that is no map: told, and nothing is taken
    await chooser.setInputFiles([file('letter.html', '<html></html>'), file('map.json', '{"type":"FeatureCollection","features":[]}')])
    const alert = page.locator('.bring [role=alert]')
    await alert.getByText(/letter\.html.*neither a profile/).waitFor()
    await alert.getByText('no areas').waitFor()
    await chooser.setInputFiles([file('half.xlsx', 'PK\u0003\u0004 and no more')])
    await alert.getByText(/half\.xlsx.*Excel.*wanted CSV/).waitFor({ timeout: patience })
    expect(await page.getByRole('button', { name: 'Make this country' }).count()).toBe(0)
    await page.locator('.bring').getByRole('button', { name: 'Undo' }).click()
    await alert.waitFor({ state: 'detached' })

    await chooser.setInputFiles([file('map.geojson', JSON.stringify(map)), file('people.csv', people), file('events.csv', events)])
    await alert.getByText(/Hill.*Did you mean/).waitFor()
    await page.getByRole('button', { name: /Join as proposed/ }).click()
    await page.locator('[data-ready]', { hasText: /9,600,000.*people.*3.*regions.*targets/s }).waitFor({ timeout: patience })
    // in the reader's language, at once
    await page.evaluate(() => void (location.hash = location.hash.replace('lang=en', 'lang=ar')))
    await page.locator('[data-ready]', { hasText: 'جاهز' }).waitFor()
    await page.evaluate(() => void (location.hash = location.hash.replace('lang=ar', 'lang=en')))
    await page.getByRole('button', { name: 'Make this country' }).click()
    await page.waitForURL(/~country=own-tunisia-2010/)
    await page.locator('svg path.region').nth(2).waitFor({ timeout: patience })
    expect(await page.locator('svg path.region').count()).toBe(3)

    await page.getByRole('link', { name: 'Run it' }).click()
    await page.waitForURL(/s=own-tunisia-2010/)
    await page.locator('main h1', { hasText: 'Tunisia' }).waitFor({ timeout: patience })
    const fingerprint = await runOver(page)
    await page.locator('#tab-record').click()
    const row = page.locator('tr', { hasText: 'Crowd of day 3' })
    await row.waitFor({ timeout: patience })
    expect(await row.innerText()).toMatch(/2,000.*9,000/s)
    expect(await page.locator('tr', { hasText: 'Dead: Shore' }).count()).toBe(1)

    // kept in this browser; in another the link says so
    await page.reload()
    await page.waitForFunction((old) => document.querySelector('footer code')?.textContent === old, fingerprint, { timeout: patience })
    expect(faults).toEqual([])
    const address = page.url()
    await close()
    const other = await visit(browser)
    await other.page.goto(address)
    await other.page.getByText(/kept in that reader’s browser only/).waitFor({ timeout: patience })
    await other.close()
  })
}
