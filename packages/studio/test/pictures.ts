/**
 * What the eye sees, against what was looked at and kept: half-size pictures of the main views. Renewed by
 * `npm run -w packages/studio shots` only, and looked at then.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { patience, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

const folder = join(import.meta.dirname, 'baselines')
/** Views that are kept, and what must be there before one is looked at. */
const inBothSchemes = ['front', 'episode', 'levers', 'outcomes', 'compare', 'claims'] as const
/** By day alone: the colours are the same ones, and all pictures together have a limit. */
const byDay = ['countries', 'scores', 'foresight', 'desk'] as const
const marks: Readonly<Record<string, string>> = {
  episode: '[data-why]',
  levers: '#figure-levers-crowd',
  compare: '#figure-xy',
  claims: 'nav.list',
  countries: 'main svg',
  scores: 'article.panel',
  foresight: 'main table',
  desk: '[role=tablist]',
}
const renew = process.env['SHARARA_SHOTS'] === 'renew'
const sizes = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const

/**
 * Pictures are compared as an eye half closed sees them, a tenth of the page's size: a line of text that stands a pixel higher
 * is the same picture, a panel that is gone or overflows is not. A cell counts as other where a channel differs by more than this.
 */
const tolerance = 24
const share = 0.05
const smaller = 5

export function pictures(stage: () => Stage): void {
  test.for(['wide', 'phone'] as const)('%s', { timeout: patience * 2 }, async (size) => {
    const { browser, site } = stage()
    const { page, close } = await visit(browser, { viewport: sizes[size], deviceScaleFactor: 0.5, reducedMotion: 'reduce' })
    await page.goto(`${site.url}#/episode?v=1&h=109&at=almaty`)
    await runOver(page)
    const other: string[] = []
    for (const view of [...inBothSchemes, ...byDay]) {
      for (const language of ['en', 'ar'] as const) {
        for (const scheme of (byDay as readonly string[]).includes(view) ? (['light'] as const) : (['light', 'dark'] as const)) {
          await page.emulateMedia({ colorScheme: scheme })
          await page.evaluate((hash) => void (location.hash = hash), `#/${view}?v=1&h=109&at=almaty&lang=${language}`)
          await page.locator(`html[lang=${language}] main h1`).first().waitFor()
          // the desk is empty at first: the lesson brings a table
          const lesson = page.locator('.zone button')
          if (view === 'desk' && (await lesson.isVisible())) await lesson.click()
          await page
            .locator(marks[view] ?? 'main')
            .first()
            .waitFor({ timeout: patience })
          await page.evaluate('document.fonts.ready')
          await page.waitForTimeout(400)
          const name = `${view}-${size}-${language}-${scheme}`
          const far = await compare(page, name, await page.screenshot({ animations: 'disabled' }))
          if (far > share) other.push(`${name}: ${(100 * far).toFixed(1)} % of the pixels differ`)
        }
      }
    }
    expect(other).toEqual([])
    await close()
  })

  test('another picture is told apart', { timeout: patience }, async () => {
    const { page, close } = await visit(stage().browser)
    const [one, other] = ['episode-wide-en-light', 'episode-wide-ar-light'].map((name) => readFileSync(join(folder, `${name}.png`)))
    expect(await differing(page, one!, one!)).toBe(0)
    expect(await differing(page, one!, other!)).toBeGreaterThan(2 * share)
    await close()
  })

  test('the baselines weigh less than 3 MB', () => {
    const sizesOf = readdirSync(folder).map((name) => statSync(join(folder, name)).size)
    expect(sizesOf.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000)
  })
}

/** Share of pixels that differ from what was kept; what is renewed is kept as it is. */
async function compare(page: Page, name: string, now: Buffer): Promise<number> {
  const path = join(folder, `${name}.png`)
  if (renew) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, now)
  }
  return existsSync(path) ? differing(page, readFileSync(path), now) : 1
}

/** Share of pixels that differ; 1 where the sizes do. Decoded by the browser itself. */
async function differing(page: Page, before: Buffer, now: Buffer): Promise<number> {
  return page.evaluate(
    async ({ sources, limit, by }) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image()
          image.src = source
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = Math.round(image.width / by)
          canvas.height = Math.round(image.height / by)
          const pen = canvas.getContext('2d')!
          pen.imageSmoothingQuality = 'high'
          pen.drawImage(image, 0, 0, canvas.width, canvas.height)
          return pen.getImageData(0, 0, canvas.width, canvas.height)
        }),
      )
      if (a === undefined || b === undefined || a.width !== b.width || a.height !== b.height) return 1
      let other = 0
      for (let at = 0; at < a.data.length; at += 4) {
        const far = [0, 1, 2].some((channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!) > limit)
        if (far) other++
      }
      return (4 * other) / a.data.length
    },
    { sources: [before, now].map((png) => `data:image/png;base64,${png.toString('base64')}`), limit: tolerance, by: smaller },
  )
}
