/**
 * A pseudo-locale: every Arabic sentence of the catalogues and files, on its way to the page, is set in ⟦…⟧ and made 40 % longer.
 * What then stands on the screen outside of the brackets comes from no catalogue; what no longer fits was cut to the words of today.
 */
import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { viewNames } from '../src/state/address.ts'
import { patience, quick, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

/** Right to left, so that lines break as those of Arabic do. */
const filler = 'زيادة لطول السطر حتى يزيد على الأصل بأربعة أعشار طوله لا ينقص عنها '

function longer(text: string): string {
  const more = Math.max(1, Math.round(0.4 * text.replaceAll(/\{\w+\}/g, '').length))
  return `⟦${text} ${filler
    .repeat(Math.ceil(more / filler.length))
    .slice(0, more)
    .trim()}⟧`
}

const arabicText = /[\u0600-\u06FF]/

/** Texts under `ar` in the page's code and in its files, whole or in a table of forms. */
function marked(body: string): string {
  const one = (text: string, quote: string): string =>
    arabicText.test(text) && !text.includes('${') ? `${quote}${longer(text)}${quote}` : `${quote}${text}${quote}`
  return body
    .replaceAll(
      /("?ar(?:abic)?"?:\s*)(["`'])((?:\\.|(?!\2)[^\\])*)\2/g,
      (_, name: string, quote: string, text: string) => name + one(text, quote),
    )
    .replaceAll(/\bar:\{(?:\w+:(["`'])(?:\\.|(?!\1)[^\\])*\1,?)+\}/g, (forms) =>
      forms.replaceAll(/(:)(["`'])((?:\\.|(?!\2)[^\\])*)\2/g, (_, colon: string, quote: string, text: string) => colon + one(text, quote)),
    )
}

async function pass(route: Route): Promise<void> {
  const response = await route.fetch()
  await route.fulfill({ response, body: marked(await response.text()) })
}

export function pseudo(stage: () => Stage): void {
  test.for([1280, 390])(
    'every page in a pseudo-locale, two fifths longer, right to left, at %i px',
    { timeout: patience * 4 },
    async (width) => {
      const { browser, site } = stage()
      const { page, faults, close } = await visit(browser, { viewport: { width, height: 900 }, reducedMotion: 'reduce' })
      await page.route(/\.(?:js|json)(?:\?|$)/, pass)
      await page.goto(`${site.url}#/episode?v=1&${quick}&h=109&at=almaty&lang=ar`)
      await runOver(page)
      const found: string[] = []
      for (const view of viewNames) {
        await page.evaluate((name) => void (location.hash = location.hash.replace(/#\/\w+/, `#/${name}`)), view)
        await page.locator('main h1').first().waitFor({ timeout: patience })
        await page.waitForTimeout(600)
        if (width > 1000) found.push(...(await untranslated(page)).map((text) => `${view}: no catalogue has “${text}”`))
        found.push(...(await cut(page)).map((text) => `${view}: ${text}`))
      }
      expect(found).toEqual([])
      expect(faults).toEqual([])
      await close()
    },
  )
}

/** Words on the screen outside of brackets. Names of people's files, code, addresses and texts in their own language are no sentences of ours. */
function untranslated(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const formats = new Set(['PNG', 'SVG', 'CSV', 'JSON', 'TSV', 'Parquet', 'Archigos', 'REIGN', 'Polity', 'WorldPop'])
    const own = 'code, pre, svg, textarea, select, [lang=en], bdi, cite, [dir=ltr], a[href^=http], .brand, time'
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const blocks = new Map<Element, string>()
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement!
      if (parent.closest(own) !== null || parent.getClientRects().length === 0) continue
      // a sentence may be cut into pieces: what stands in one block is read as one
      const block = parent.closest('p, li, dt, dd, td, th, h1, h2, h3, label, button, a, summary, figcaption, div, section') ?? parent
      blocks.set(block, (blocks.get(block) ?? '') + (node.textContent ?? ''))
    }
    for (const text of blocks.values()) {
      let depth = 0
      let outside = ''
      for (const sign of text) {
        if (sign === '⟦') depth++
        else if (sign === '⟧') depth--
        else if (depth === 0) outside += sign
      }
      // what stands in Arabic script is a catalogue’s: no Arabic is written anywhere else; names of formats are names
      for (const [word] of outside.matchAll(/[A-Za-z]{3,}/g)) if (!formats.has(word)) found.add(`${word} (${text.trim().slice(0, 60)})`)
    }
    return [...found].slice(0, 40)
  })
}

/** What is wider than its box or the screen, and texts that lie on each other. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`)
    /** What of a box can be seen: scrolled out of a box of its own it lies on nothing. */
    const seen = (one: Element, { left, top, right, bottom }: DOMRect): DOMRect => {
      const box = { left, top, right, bottom }
      for (let up = one.parentElement; up !== null; up = up.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(up)
        if (overflowX === 'visible' && overflowY === 'visible') continue
        const outer = up.getBoundingClientRect()
        box.left = Math.max(box.left, outer.left)
        box.top = Math.max(box.top, outer.top)
        box.right = Math.min(box.right, outer.right)
        box.bottom = Math.min(box.bottom, outer.bottom)
      }
      return new DOMRect(box.left, box.top, Math.max(0, box.right - box.left), Math.max(0, box.bottom - box.top))
    }
    const texts = [...document.querySelectorAll('button, a, label, th, h1, h2, h3, summary, dt, dd, p, legend')].filter((one) => {
      const box = one.getBoundingClientRect()
      return (
        box.width > 0 &&
        box.height > 0 &&
        one.checkVisibility() &&
        !one.classList.contains('unseen') &&
        one.closest('.unseen, svg, [hidden]') === null
      )
    })
    for (const one of texts) {
      const style = getComputedStyle(one)
      const clips = style.overflowX !== 'visible' || style.textOverflow === 'ellipsis'
      if (clips && style.overflowX !== 'auto' && style.overflowX !== 'scroll' && one.scrollWidth > one.clientWidth + 1)
        found.push(`cut off: ${one.tagName.toLowerCase()} ${one.textContent.trim().slice(0, 50)}`)
    }
    const leaves = texts.filter((one) => one.children.length === 0 && one.textContent.trim() !== '')
    const boxes = leaves.map((one) => {
      const range = document.createRange()
      range.selectNodeContents(one)
      return seen(one, range.getBoundingClientRect())
    })
    for (let i = 0; i < boxes.length; i++)
      for (let j = i + 1; j < boxes.length; j++) {
        const [a, b] = [boxes[i]!, boxes[j]!]
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        if (wide > 4 && high > 6 && getComputedStyle(leaves[i]!).position === getComputedStyle(leaves[j]!).position)
          found.push(`one on the other: ${leaves[i]!.textContent.trim().slice(0, 40)} | ${leaves[j]!.textContent.trim().slice(0, 40)}`)
      }
    return found.slice(0, 20)
  })
}
