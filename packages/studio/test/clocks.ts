/** The room of clocks: the map of a week, the cascade of 2011, a country over decades, what uprisings leave, worlds made in the page. */
import { expect, test } from 'vitest'
import { patience, visit } from './browser.ts'
import type { Stage } from './serving.ts'

export function clocks(stage: () => Stage): void {
  test('a week of the world, who lit whom, one country, what they leave, in both languages', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/foresight?v=1&lang=en`)
    await page.getByRole('link', { name: 'Waves across the world and over decades' }).click()
    await page.locator('svg path[data-iso=EGY]').waitFor({ timeout: patience })
    expect(await page.locator('main').innerText()).toContain('Strong wave: ⁨Arab states⁩')
    expect(await page.getByRole('row', { name: /Tunisia.*fall of/ }).count()).toBe(1)
    // by keys: a year on, and the strong wave is over
    await page.getByRole('slider', { name: 'Week' }).focus()
    for (let k = 0; k < 4; k++) await page.keyboard.press('PageUp')
    await page.getByText('No bloc is called').waitFor({ timeout: patience })

    await page.goto(`${site.url}#/clocks?v=1&~part=cascade&lang=en`)
    await page.locator('path.thread').first().waitFor({ timeout: patience })
    expect(await page.locator('main li', { hasText: 'Egypt' }).first().innerText()).toMatch(/Tunisia †/)

    await page.goto(`${site.url}#/clocks?v=1&~part=country&~iso=KAZ&lang=ar`)
    await page.locator('#figure-era path.recorded').first().waitFor({ timeout: patience })
    expect(await page.locator('main').innerText()).toContain('كازاخستان')
    await page.getByRole('button', { name: 'اسحب 400 مرة' }).click()
    await page.locator('rect.column').first().waitFor({ timeout: patience })

    await page.goto(`${site.url}#/clocks?v=1&~part=left&~group=success&lang=ar`)
    await page.locator('#figure-left-polyarchy path.band').waitFor({ timeout: patience })
    expect(await page.locator('main').innerText()).not.toMatch(/\b(EGY|TUN|KAZ)\b/)
    expect(faults).toEqual([])
    await close()
  })

  test('a thousand worlds in the page, with progress, beside the record', { timeout: patience * 3 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/clocks?v=1&lang=en`)
    await page.getByRole('button', { name: 'Run a thousand worlds' }).click()
    await page.getByText(/of ⁨1,000⁩ worlds/).waitFor({ timeout: patience })
    const took = page.getByText('Computed in this page')
    await took.waitFor({ timeout: patience * 2 })
    console.log(await took.innerText())
    // the record clusters as the worlds do
    const inside = /Of ⁨(\d+)⁩ recorded years ⁨(\d+)⁩/.exec(await page.locator('#figure-worlds figcaption').innerText())
    expect(Number(inside?.[2])).toBeGreaterThan(0.7 * Number(inside?.[1]))
    expect(faults).toEqual([])
    await close()
  })
}
