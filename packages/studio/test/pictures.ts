/**
 * What the eye sees, against what was looked at and kept: half-size pictures of the main views. Renewed by
 * `npm run -w packages/studio shots` only, and looked at then.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { patience, runOver, visit } from './browser.ts'
import type { Stage } from './studio.test.ts'

const folder = join(import.meta.dirname, 'baselines')
const renew = process.env['SHARARA_SHOTS'] === 'renew'
const sizes = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const

/** A pixel counts as other where a channel differs by more than this; fonts are ours, so little else than edges may. */
const tolerance = 40
const share = 0.02

interface Shot {
  readonly view: string
  readonly size: keyof typeof sizes
  readonly language: 'en' | 'ar'
  readonly scheme: 'light' | 'dark'
}

const shots: readonly Shot[] = (['wide', 'phone'] as const).flatMap((size) =>
  (['en', 'ar'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((scheme) => ({ view: 'episode', size, language, scheme })),
  ),
)

export function pictures(stage: () => Stage): void {
  test.for(shots.map((shot) => [`${shot.view}-${shot.size}-${shot.language}-${shot.scheme}`, shot] as const))(
    '%s',
    { timeout: patience * 2 },
    async ([name, { view, size, language, scheme }]) => {
      const { browser, site } = stage()
      const options = { viewport: sizes[size], deviceScaleFactor: 0.5, colorScheme: scheme, reducedMotion: 'reduce' } as const
      const { page, close } = await visit(browser, options)
      await page.goto(`${site.url}#/${view}?v=1&h=109&at=almaty&lang=${language}`)
      await runOver(page)
      await page.locator('[data-why]').waitFor({ timeout: patience })
      await page.evaluate('document.fonts.ready')
      const now = await page.screenshot({ animations: 'disabled' })
      const path = join(folder, `${name}.png`)
      if (renew) {
        mkdirSync(folder, { recursive: true })
        writeFileSync(path, now)
      }
      expect(existsSync(path)).toBe(true)
      expect(await differing(page, readFileSync(path), now)).toBeLessThan(share)
      await close()
    },
  )
}

/** Share of pixels that differ; 1 where the sizes do. Decoded by the browser itself. */
async function differing(page: Page, before: Buffer, now: Buffer): Promise<number> {
  return page.evaluate(
    async ({ sources, limit }) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image()
          image.src = source
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = image.width
          canvas.height = image.height
          const pen = canvas.getContext('2d')!
          pen.drawImage(image, 0, 0)
          return pen.getImageData(0, 0, image.width, image.height)
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
    { sources: [before, now].map((png) => `data:image/png;base64,${png.toString('base64')}`), limit: tolerance },
  )
}
