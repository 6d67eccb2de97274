/**
 * Every view at both widths, in both languages, by day and by night, each opened once: axe finds nothing to blame, and the eye sees
 * what was looked at and kept. The pictures are half the size of the screen and packed as WebP by the browser itself; they are
 * renewed by `npm run -w packages/studio shots` only, and looked at then.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { viewNames, type ViewName } from '../src/state/address.ts'
import { blamed } from './accessible.ts'
import { patience, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

const folder = join(import.meta.dirname, 'baselines')
/** What must be there before a view is looked at. */
const marks: Readonly<Record<ViewName, string>> = {
  front: 'main svg',
  episode: '[data-why]',
  levers: '#figure-levers-crowd',
  outcomes: 'main svg',
  vary: '.ask code',
  compare: '#figure-xy',
  desk: '[role=tablist]',
  scores: 'article.panel',
  claims: 'nav.list',
  countries: 'main svg',
  foresight: 'main table',
  clocks: 'main svg path',
  lessons: 'article[data-sheet]',
  // its run is over: it has a fingerprint
  classics: 'main [role=status] :text-matches("[0-9a-f]{12}")',
  about: 'main dl',
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

const cases = (['wide', 'phone'] as const).flatMap((size) => (['en', 'ar'] as const).map((language) => [size, language] as const))

export function pictures(stage: () => Stage): void {
  test.for(cases)('and axe, %s, %s', { timeout: patience * 4 }, async ([size, language]) => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser, { viewport: sizes[size], deviceScaleFactor: 0.5, reducedMotion: 'reduce' })
    await page.goto(`${site.url}#/episode?v=1&h=109&at=almaty&lang=${language}`)
    await runOver(page)
    // how long it would take is as long as the machine is slow: one line of it, whatever it says
    await page.addStyleTag({ content: '[data-cost] { white-space: nowrap; overflow: hidden }' })
    const found: string[] = []
    for (const view of viewNames) {
      await page.evaluate((hash) => void (location.hash = hash), `#/${view}?v=1&h=109&at=almaty&lang=${language}`)
      await settled(page, view)
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme })
        await page.evaluate('document.fonts.ready')
        const name = `${view}-${size}-${language}-${scheme}`
        const far = await compare(page, name, await page.screenshot({ animations: 'disabled' }))
        if (far > share) found.push(`${name}: ${(100 * far).toFixed(1)} % of the pixels differ`)
        found.push(...(await blamed(page, name)))
      }
    }
    expect(found).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  test('every view has its eight pictures, and nothing else is kept', () => {
    const names = viewNames.flatMap((view) =>
      cases.flatMap(([size, language]) => ['light', 'dark'].map((scheme) => `${view}-${size}-${language}-${scheme}.webp`)),
    )
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted())
  })

  test('another picture is told apart', { timeout: patience }, async () => {
    const { page, close } = await visit(stage().browser)
    const [one, other] = ['episode-wide-en-light', 'episode-wide-ar-light'].map((name) => readFileSync(join(folder, `${name}.webp`)))
    expect(await differing(page, one!, one!)).toBe(0)
    expect(await differing(page, one!, other!)).toBeGreaterThan(2 * share)
    await close()
  })

  test('the baselines weigh less than 3 MB', () => {
    const sizesOf = readdirSync(folder).map((name) => statSync(join(folder, name)).size)
    expect(sizesOf.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000)
  })
}

/** When what a view is looked at for is there. The desk is empty at first: its lesson brings a table. */
async function settled(page: Page, view: ViewName): Promise<void> {
  await page.locator('main h1').first().waitFor({ timeout: patience })
  const lesson = page.locator('.zone button')
  if (view === 'desk' && (await lesson.isVisible())) await lesson.click()
  await page.locator(marks[view]).first().waitFor({ timeout: patience })
  await page.waitForTimeout(400)
}

/** Share of pixels that differ from what was kept; what is renewed is kept as it is. */
async function compare(page: Page, name: string, now: Buffer): Promise<number> {
  const path = join(folder, `${name}.webp`)
  if (renew) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, await packed(page, now))
  }
  return existsSync(path) ? differing(page, readFileSync(path), now) : 1
}

/** A picture as WebP: a third of what it weighs as PNG, with losses far below the tolerance. */
async function packed(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(
    async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      canvas.getContext('2d')!.drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', 0.8)
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
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
    // the browser goes by what is in a file, not by what it is called
    { sources: [before, now].map((bytes) => `data:image/png;base64,${bytes.toString('base64')}`), limit: tolerance, by: smaller },
  )
}
