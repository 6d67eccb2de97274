/** The published models in the page: run to the same fingerprint as elsewhere, drawn, their numbers computed, mistakes told. */
import { runModel } from '@sharara/core'
import { publishedModels } from '@sharara/core/models'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { patience, visit } from './browser.ts'
import type { Stage } from './serving.ts'

const said = {
  en: { run: 'Run', all: 'Compute all of them', ended: 'Ended at step', title: 'Published models' },
  ar: { run: 'شغّل', all: 'احسبها كلها', ended: 'انتهى عند الخطوة', title: 'النماذج المنشورة' },
} as const

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

export function classics(stage: () => Stage): void {
  test.for(['en', 'ar'] as const)('each opens with its controls and numbers, %s', { timeout: patience * 2 }, async (language) => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/classics?v=1&lang=${language}`, { timeout: patience })
    await page.getByRole('heading', { level: 1, name: said[language].title }).waitFor({ timeout: patience })
    for (const { id, title, model, replications } of publishedModels) {
      await page.getByRole('link', { name: title[language], exact: true }).click()
      await page.getByRole('heading', { level: 2, name: title[language], exact: true }).waitFor({ timeout: patience })
      expect([id, await page.locator('.controls input').count()]).toEqual([id, Object.keys(model.setup).length + 1])
      expect([id, await page.locator('.numbers tbody tr').count()]).toEqual([id, replications.length])
    }
    expect(faults).toEqual([])
    await close()
  })

  test('a run is that of the command line; the numbers of the paper come out', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    const granovetter = publishedModels.find(({ id }) => id === 'granovetter-1978')!
    const { values } = granovetter.presets['normal-above']!
    await page.goto(`${site.url}#/classics?v=1&~model=granovetter-1978&~preset=normal-above&~seed=3&lang=ar`, { timeout: patience })
    await button(page, said.ar.run).click({ timeout: patience })
    const status = page.getByRole('status').filter({ hasText: said.ar.ended })
    await status.waitFor({ timeout: patience })
    expect(await status.textContent()).toContain(runModel(granovetter.model, values, 3).fingerprint().slice(0, 12))
    await button(page, said.ar.all).click()
    await expect.poll(() => page.locator('.numbers strong.good').count(), { timeout: patience }).toBe(granovetter.replications.length)
    expect(faults).toEqual([])
    await close()
  })

  test('a grid, points and a network are drawn, and a click asks why', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    for (const more of [
      '~model=epstein-2002&~preset=run-2&~set=steps:40',
      '~model=davies-2013&~set=steps:40',
      '~model=siegel-2009&~preset=small-world&~set=steps:20',
    ]) {
      await page.goto(`${site.url}#/classics?v=1&${more}`, { timeout: patience })
      await button(page, said.en.run).click({ timeout: patience })
      await page.getByRole('status').filter({ hasText: said.en.ended }).waitFor({ timeout: patience })
      const painted = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
        return data.filter((value, index) => index % 4 === 3 && value > 0).length
      })
      expect(painted).toBeGreaterThan(100)
      await page.locator('canvas').click({ position: { x: 12, y: 12 } })
    }
    await page.goto(`${site.url}#/classics?v=1&~model=epstein-2002&~set=legitimacy:7`, { timeout: patience })
    await button(page, said.en.run).click({ timeout: patience })
    expect(await page.getByRole('alert').textContent({ timeout: patience })).toContain('legitimacy is 7')
    expect(faults).toEqual([])
    await close()
  })
}
