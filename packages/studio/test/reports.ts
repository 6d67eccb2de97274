/** Reports of many runs, opened from a disk without network: of each kind, what is drawn is what was computed, and what the page shows. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BarPicture, FanPicture, Picture } from '@sharara/core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { written } from '../src/chart/written.ts'
import { writer } from '../src/words/index.ts'
import { blamed } from './accessible.ts'
import { patience, quick, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

const main = join(import.meta.dirname, '../../workbench/src/main.ts')
const scenario = 'kazakhstan-2022'
const seeds = ['--sample', '1000', '--runs', '2']
const kinds = {
  'what-if': ['what-if', scenario, '--set', 'trust=0.9', ...seeds],
  sweep: ['sweep', scenario, '--vary', 'reserve=0.1..0.3', '--levels', '3', ...seeds],
  sensitivity: ['sensitivity', scenario, '--vary', 'reserve=0.1..0.3', '--vary', 'corruption', '--trajectories', '2', ...seeds],
  attribute: ['attribute', scenario, '--player', 'danger', '--player', 'refusal', ...seeds],
} as const
const english = writer('en', 'latin')

type Carried = Readonly<Record<string, { readonly picture: Picture }>>

interface Opened {
  readonly page: Page
  /** What the file has to draw. */
  readonly carried: Carried
  readonly faults: readonly string[]
  close(): Promise<void>
}

async function opened({ browser }: Stage, path: string, language = 'en'): Promise<Opened> {
  const { page, faults, close } = await visit(browser, { offline: true })
  await page.goto(`${pathToFileURL(path).href}#lang=${language}`)
  await page.locator('html.ready').waitFor({ timeout: patience })
  const said = JSON.parse(await page.locator('script#page').innerText()) as { readonly pictures: Carried } // as `wholePage` writes it
  return { page, carried: said.pictures, faults, close }
}

/** What stands at the bars of a chart, as soon as it is drawn. */
async function barTexts(page: Page, chart: string): Promise<string[]> {
  const texts = page.locator(`${chart} svg.chart text:not(.strong)`)
  await texts.first().waitFor({ timeout: patience })
  return texts.allTextContents()
}
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '')

/** Every number of the pictures stands in the file beside the report, to the last digit; what it is computed from is not. */
function numbersOf(picture: Picture): readonly number[] {
  if (picture.kind === 'bars') return picture.rows.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value])
  if (picture.kind === 'fan')
    return picture.series.flatMap(({ middle, bands }) => [...middle, ...bands.flatMap(({ low, high }) => [...low, ...high])])
  if (picture.kind === 'points') return picture.points.flatMap(({ x, y }) => [x, y])
  return picture.series.flatMap(({ values }) => values)
}

export function reports(stage: () => Stage): void {
  test.for(Object.entries(kinds))(
    'the report of %s: the numbers of its file, without network',
    { timeout: patience * 4 },
    async ([kind, args]) => {
      const folder = mkdtempSync(join(tmpdir(), 'sharara-reports-'))
      execFileSync(process.execPath, [main, ...args, '--quiet', '--out', join(folder, kind)])
      const kept = readFileSync(join(folder, kind, `${kind === 'what-if' ? 'summary' : kind}.json`), 'utf8')
      const known = new Set(kept.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)!.map(Number))
      const { page, carried, faults, close } = await opened(stage(), join(folder, kind, 'report.html'))
      expect(Object.keys(carried).length).toBeGreaterThan(0)
      for (const [id, { picture }] of Object.entries(carried)) {
        expect(await page.locator(`#plot-${id} svg.chart[role=img]`).count()).toBe(1)
        // steps of a waterfall, and shares of pairs, are worked out for the picture
        const derived = picture.kind === 'bars' && (kind === 'what-if' || kind === 'attribute')
        const unknown = derived ? [] : numbersOf(picture).filter((value) => value !== null && !known.has(value))
        expect(unknown).toEqual([])
        const bars = picture.kind === 'bars' ? picture : { rows: [], unit: 'number' as const }
        const texts = picture.kind === 'bars' ? await barTexts(page, `#plot-${id}`) : []
        const wanted = bars.rows.map(({ start, value }) => {
          const step = bare(written(english, value - (start ?? 0), bars.unit))
          return start !== undefined && value > start ? `+${step}` : step
        })
        expect(texts.map((text) => bare(text).split(' (')[0])).toEqual(wanted)
      }
      expect(await blamed(page, `report of ${kind}`)).toEqual([])
      await page.locator('header [lang=ar]').click()
      expect(await page.getAttribute('html', 'dir')).toBe('rtl')
      expect(await page.title()).toContain('شرارة')
      expect(await blamed(page, `report of ${kind}, ar`)).toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      expect(faults).toEqual([])
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  )

  test('the report of an ensemble: the page’s own shares and course, without network', { timeout: patience * 4 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sharara-reports-'))
    execFileSync(process.execPath, [main, 'ensemble', scenario, '--sample', '100', '--runs', '20', '--quiet', '--out', join(folder, 'e')])
    const { browser, site } = stage()
    const served = await visit(browser)
    await served.page.goto(`${site.url}#/outcomes?v=1&${quick}&lang=en&~runs=20&~alone=yes`)
    await runOver(served.page)
    await served.page.getByRole('button', { name: 'Run', exact: true }).click()
    await served.page.locator('.ask progress').waitFor({ timeout: patience })
    await served.page.locator('.ask progress').waitFor({ state: 'detached', timeout: patience * 2 })
    const { page, carried, faults, close } = await opened(stage(), join(folder, 'e/report.html'))
    const shares = (await barTexts(served.page, '#figure-outcome-shares')).toSorted()
    expect(shares.length).toBe((carried['shares']!.picture as BarPicture).rows.length) // its kind, by its name
    expect((await barTexts(page, '#plot-shares')).toSorted()).toEqual(shares)
    await served.page.locator('#figure-fan details.data > summary').click()
    const cells = served.page.locator('#figure-fan tbody td:nth-child(4)')
    await cells.first().waitFor({ timeout: patience })
    const medians = await cells.allInnerTexts()
    const course = (carried['fan-crowd']!.picture as FanPicture).series[0]!.middle // its kind, by its name
    expect(medians.map((text) => Number(bare(text).replaceAll(',', '')))).toEqual(course.map(Math.round))
    expect([...faults, ...served.faults]).toEqual([])
    await Promise.all([close(), served.close()])
    rmSync(folder, { recursive: true, force: true })
  })
}
