/** The desk beyond its first answer: questions beside the question, an outcome of several values, and what the way there costs. */
import { readFileSync } from 'node:fs'
import { comparison, readStudy } from '@sharara/core'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { lipset, published } from '../src/views/desk/lipset.ts'
import { blamed } from './accessible.ts'
import { patience, quick, visit } from './browser.ts'
import type { Stage } from './serving.ts'

/** A published table with units and years, so that panels can be asked for. */
function pasted({ cases, columns }: comparison.CaseTable, more: readonly string[] = []): string {
  const head = ['case', 'UNIT', 'YEAR', ...columns.map(({ name }) => name), ...more]
  const rows = cases.map((name, place) => [
    name,
    place % 2 === 0 ? 'north' : 'south',
    place < 9 ? 'early' : 'late',
    ...columns.map(({ values }) => values[place]!),
    ...more.map((_, k) => 1 + ((place + k) % 3)),
  ])
  return [head, ...rows].map((row) => row.join('\t')).join('\n')
}

async function fill(page: Page, field: string, text: string): Promise<void> {
  await page.locator(field).fill(text)
  await page.locator(field).blur()
}

export function deskFurther(stage: () => Stage): void {
  test.for(['en', 'ar'] as const)('what else can be asked, and axe, %s', { timeout: patience * 2 }, async (language) => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser, { acceptDownloads: true, viewport: { width: 390, height: 844 } })
    await page.goto(`${site.url}#/desk?v=1&${quick}&lang=${language}`)
    await page.locator('#desk-paste').fill(pasted(comparison.publishedTables.lipsetFuzzy))
    await page.locator('.paste button').click()
    await page.locator('#tab-further').click()
    await fill(page, '[data-further=fit]', 'DEV*STB\n~URB + LIT')
    await fill(page, '[data-further=theory]', 'DEV*LIT')
    await fill(page, '[data-further=benchmark]', '0.6')
    await page.locator('[data-further=units]').selectOption('UNIT')
    await page.locator('[data-further=clusters]').selectOption('YEAR')
    for (const name of ['DEV', 'LIT']) await page.locator(`[data-remote=${name}]`).check()
    await page.locator('[data-further=coincidence]').check()
    await fill(page, '[data-coincidence=consistency]', '0.75')
    await fill(page, '[data-coincidence=effects]', 'SURV, ~DEV')
    await fill(page, '[data-coincidence=ordering]', 'DEV, URB < LIT, IND, STB < SURV')
    await page.locator('[data-coincidence=strict]').check()
    await page.locator('[data-further=tool]').selectOption('negate')
    await fill(page, '[data-further=statements]', 'DEV*~STB')
    await page.locator('form button[type=submit]').click()
    for (const id of ['fit', 'tests', 'theory', 'clusters-1', 'first-step', 'atoms', 'chains', 'tools'])
      await page.locator(`[data-told=${id}]`).waitFor({ timeout: patience })
    expect(await page.locator('[data-told=fit] tbody tr').count()).toBe(2)
    expect(await page.locator('[data-told=tools] tbody').innerText()).toContain('~DEV + STB')
    expect(await blamed(page, 'further')).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    // a mistake: one sentence in the reader's language, the last answer stays
    await fill(page, '[data-further=theory]', 'DEVV*LIT')
    await page.locator('.problems li').waitFor({ timeout: patience })
    expect(await page.locator('.problems').innerText()).toContain('DEV')
    await page.keyboard.press('Control+z')
    await page.locator('.problems').waitFor({ state: 'detached', timeout: patience })

    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.take button').first().click()])
    const { study } = readStudy({ file: 'study.json', text: readFileSync(await download.path(), 'utf8') })
    expect(study).toMatchObject({
      fit: ['DEV*STB', '~URB + LIT'],
      theory: 'DEV*LIT',
      benchmark: 0.6,
      clusters: { units: 'UNIT', clusters: 'YEAR' },
      remote: ['DEV', 'LIT'],
      coincidence: {
        consistency: 0.75,
        coverage: 0.8,
        outcomes: ['SURV', '~DEV'],
        ordering: [['DEV', 'URB'], ['LIT', 'IND', 'STB'], ['SURV']],
        strict: true,
      },
      tools: [{ tool: 'negate', of: ['DEV*~STB'] }],
    })
    expect(faults).toEqual([])
    await close()
  })

  test('an outcome of several values, rows out by expression, and the other rare choices', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/desk?v=1&${quick}&lang=en`)
    await page.locator('#desk-paste').fill(pasted(comparison.publishedTables.lipsetCrisp, ['OUT']))
    await page.locator('.paste button').click()
    await page.locator('[data-values=OUT] input').nth(1).check()
    await page.locator('#tab-truth').click()
    const asked = (text: string) =>
      page.locator('section', { hasText: 'Explain' }).locator('strong', { hasText: text }).waitFor({ timeout: patience })
    await asked('OUT[2]')
    await page.locator('[data-truth] tbody tr').first().waitFor({ timeout: patience })
    await page.locator('[data-values=OUT] input').nth(2).check()
    await asked('OUT[2,3]')
    await page.locator('summary', { hasText: 'More choices' }).click()
    await fill(page, '[data-more=exclude]', '5, ~DEV*LIT')
    await page.locator('[data-truth]', { hasText: 'left out by you' }).waitFor({ timeout: patience })
    await fill(page, '[data-more=impossible]', 'DEV*~LIT')
    await page.locator('[data-more=measure]').selectOption('haesebrouck')
    await page.locator('[data-more=rowDominance]').check()
    // what can be asked of crisp sets alone
    await page.locator('#tab-further').click()
    await fill(page, '[data-further=retention]', '2')
    await page.locator('[data-told=retention] tbody tr').first().waitFor({ timeout: patience })
    expect(await page.locator('[data-told=retention] tbody tr').count()).toBe(4)
    await page.locator('#tab-truth').click()
    await page.locator('summary', { hasText: 'More choices' }).click()
    await fill(page, '[data-more=outcome]', '~OUT[1]')
    await asked('~OUT[1]')
    expect(await page.locator('.problems').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  // docs/comparison.md tells these numbers; the other programs' are counted there from their manuals.
  test('from the raw table to the intermediate solution with its pictures, counted', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    const counted = { clicks: 0, keys: 0 }
    const click = async (target: Locator): Promise<void> => {
      counted.clicks++
      await target.click()
    }
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) {
        counted.keys += key.split('+').length
        await page.keyboard.press(key)
      }
    }
    const number = async (field: Locator, value: number): Promise<void> => {
      await click(field)
      await press('Control+a', ...String(value).split(''), 'Enter')
    }
    await page.goto(`${site.url}#/desk?v=1&${quick}&lang=en`)
    // a file that is dropped is one drag of the mouse
    counted.clicks++
    await page.locator('.zone input').setInputFiles({ name: 'lipset.csv', mimeType: 'text/csv', buffer: Buffer.from(lipset) })
    await click(page.locator('#tab-calibrate'))
    for (const [name, anchors] of Object.entries(published)) {
      await click(page.getByRole('button', { name: new RegExp(`^(outcome: .?)?${name}.?$`) }))
      if (anchors[0] > anchors[2]) await click(page.getByRole('button', { name: 'Less is more' }))
      for (const [place, anchor] of anchors.entries()) await number(page.locator(`[data-number="${place}"]`), anchor)
    }
    await click(page.locator('#tab-truth'))
    await number(page.locator('[data-cut=inclCut]'), 0.7)
    for (const name of Object.keys(published).slice(0, -1)) {
      await click(page.locator(`[data-expected="${name}"]`))
      await press('ArrowDown', 'Enter')
    }
    await page.locator('[data-model]', { hasText: /^DEV\*LIT\*STB$/ }).waitFor({ timeout: patience })
    await click(page.locator('#tab-answer'))
    for (const id of ['xy', 'upset']) await page.locator(`#figure-${id}`).first().waitFor({ timeout: patience })
    const doc = readFileSync(new URL('../../../docs/comparison.md', import.meta.url), 'utf8')
    const [, toldClicks, toldKeys] = /The desk of this program[^|]*\|\s*(\d+)\s*\|\s*(\d+)\s*\|/.exec(doc) ?? []
    expect([counted.clicks, counted.keys]).toEqual([Number(toldClicks), Number(toldKeys)])
    expect(faults).toEqual([])
    await close()
  })
}
