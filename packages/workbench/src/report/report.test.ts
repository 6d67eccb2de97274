import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleClient } from './bundle.ts'
import { counted } from './counted.ts'
import { encodeCounts, encodeSeats } from './encode.ts'
import { fabricatedInput } from './fabricated.ts'
import { writeReport } from './index.ts'
import { strengthWords, unitWords, words } from './words.ts'

const input = fabricatedInput()
const html = writeReport(input)

describe('the text of the page', () => {
  it('is the same for the same input', () => {
    expect(writeReport(input) === html).toBe(true)
  })

  it('is small enough to send by mail', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(1_500_000)
  })

  it('closes every element that it opens', () => {
    expect(unbalanced(html)).toEqual([])
  })

  it('fetches nothing', () => {
    const loads = [...html.matchAll(/(?:\ssrc|\shref|@import|url\()\s*=?\s*["']?\s*((?:https?:)?\/\/[^"')\s]+)/gi)].map((match) => match[1])
    expect(loads).toEqual([])
    expect(html.includes(`default-src 'none'`)).toBe(true)
    expect(bundleClient()).not.toMatch(/\bfetch\(|XMLHttpRequest|import\(/)
  })

  it('says every sentence in both languages', () => {
    const english = html.match(/<span class="en"/g)?.length ?? 0
    const arabic = html.match(/<span class="ar"/g)?.length ?? 0
    expect(english).toBeGreaterThan(300)
    expect(arabic).toBe(english)
    for (const [, text] of html.matchAll(/<span class="ar"[^>]*>([^<]*)</g)) expect(text).toMatch(/\p{Script=Arabic}|×|%/u)
  })

  it('leaves no hole of a sentence open', () => {
    expect(plain(html).match(/\{(?:people|date|value|count|hit|all|runs|title|low|high|share)\}/g)).toBeNull()
    expect(plain(html).match(/\bundefined\b|NaN|\[object/g)).toBeNull()
  })

  it('shows every miss', () => {
    const missed = input.scores.filter((row) => row.hit === false).length
    expect(html.match(/class="tag miss"/g)).toHaveLength(missed)
  })

  it('cannot be broken out of by a name', () => {
    const name = { en: '</script><script>alert(1)</script>', ar: '</script>"><b>' }
    const hostile = writeReport({ ...input, setup: { ...input.setup, scenario: { ...input.setup.scenario, name } } })
    expect(hostile.match(/<script/g)).toHaveLength(2)
    expect(hostile.includes('<b>')).toBe(false)
  })

  it('does without outline, record, scores and outcome', () => {
    const bare = writeReport({
      ...input,
      outline: null,
      episode: null,
      scores: [],
      ensemble: null,
      record: { ...input.record, outcome: null, events: [] },
      manifest: { ...input.manifest, unpublished: [] },
    })
    expect(unbalanced(bare)).toEqual([])
    expect(plain(bare).match(/\bundefined\b|NaN|\[object/g)).toBeNull()
  })
})

describe('the catalogue', () => {
  it('has Arabic letters in every Arabic sentence, and the same holes in both', () => {
    const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()
    const pairs = [...Object.values({ ...words, ...strengthWords }), ...Object.values(unitWords).filter((unit) => /\w/.test(unit.en))]
    for (const pair of pairs) {
      expect(pair.ar).toMatch(/\p{Script=Arabic}/u)
      expect(pair.en).not.toMatch(/\p{Script=Arabic}/u)
      expect(holes(pair.ar)).toEqual(holes(pair.en))
      expect(pair.ar).not.toMatch(/[٠-٩]/)
    }
  })

  it('counts in the six forms of Arabic', () => {
    expect([0, 1, 2, 3, 11, 100, 1002, 58100].map((value) => counted(value, 'people').ar)).toEqual([
      'لا أحد',
      'شخص واحد',
      'شخصين',
      '3 أشخاص',
      '11 شخصًا',
      '100 شخص',
      '1,002 شخص',
      '58,100 شخص',
    ])
  })
})

describe('columns and scripts', () => {
  it('keeps counts exactly up to 65,535 and within a step above', () => {
    const values = [0, 1, 999, 65535]
    expect([...new Uint16Array(Uint8Array.from(Buffer.from(encodeCounts(values).data, 'base64')).buffer)]).toEqual(values)
    const large = encodeCounts([3, 4_000_000])
    const codes = new Uint16Array(Uint8Array.from(Buffer.from(large.data, 'base64')).buffer)
    expect(Math.abs(codes[1]! * large.scale - 4_000_000)).toBeLessThanOrEqual(large.scale)
  })

  it('packs seat and share into one byte', () => {
    const [first, second] = Buffer.from(encodeSeats([2, 1], [1, 0.5]), 'base64')
    expect([first! & 3, first! >> 2, second! & 3, second! >> 2]).toEqual([2, 63, 1, 32])
  })

  it('is JavaScript once joined', () => {
    const script = bundleClient()
    expect(() => new Script(script)).not.toThrow()
    expect(script).not.toMatch(/^\s*(?:import|export)\b/m)
  })
})

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
if (!browserPath) console.warn('report: no Chromium on this machine, the browser tests are skipped')

describe.skipIf(!browserPath)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sharara-report-'))
  const file = join(folder, 'report.html')
  let browser: Browser
  const problems: string[] = []

  beforeAll(async () => {
    writeFileSync(file, html)
    browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] })
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  async function open(hash: string, width = 1280): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 850 }, locale: 'en-GB' })
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) problems.push(request.url())
    })
    await page.goto(`file://${file}${hash}`)
    await page.waitForSelector('html.ready')
    return page
  }

  it('switches language, mirrors the page and keeps it in the address', async () => {
    const page = await open('')
    expect(await page.getAttribute('html', 'dir')).toBe('ltr')
    await page.click('[data-language=ar]')
    expect(await page.getAttribute('html', 'dir')).toBe('rtl')
    expect(await page.title()).toContain('شرارة')
    expect(page.url()).toContain('lang=ar')
    const axis = await page.locator('#plot-hours text.tick').first().boundingBox()
    const plot = await page.locator('#plot-hours').boundingBox()
    expect(axis!.x).toBeGreaterThan(plot!.x + plot!.width / 2)
    expect(await page.locator('#event-list span').first().textContent()).toMatch(/\p{Script=Arabic}/u)
    await page.close()
  }, 60_000)

  it('plays from the start, stops, and moves by the keys in the direction of reading', async () => {
    const page = await open('#lang=en&h=50')
    const hour = async (): Promise<number> => Number(await page.inputValue('#scrub'))
    expect(await hour()).toBe(50)
    await page.keyboard.press('ArrowRight')
    expect(await hour()).toBe(51)
    await page.keyboard.press('Shift+ArrowRight')
    expect(await hour()).toBe(75)
    await page.click('[data-language=ar]')
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.keyboard.press('ArrowLeft')
    expect(await hour()).toBe(76)
    await page.keyboard.press(' ')
    await page.waitForFunction(() => Number(document.querySelector<HTMLInputElement>('#scrub')?.value) > 78)
    await page.keyboard.press(' ')
    const stopped = await hour()
    await page.waitForTimeout(400)
    expect(await hour()).toBe(stopped)
    await page.close()
  }, 60_000)

  it('draws crowds and opens a place', async () => {
    const page = await open('#lang=en')
    const sizes = await page.locator('#circles circle').evaluateAll((circles) => circles.map((circle) => Number(circle.getAttribute('r'))))
    expect(sizes).toHaveLength(input.record.places.length)
    expect(Math.max(...sizes)).toBeGreaterThan(20)
    await page.selectOption('#place', { label: 'Almaty' })
    expect(await page.textContent('#detail')).toContain('Killed so far'.toLowerCase())
    await page.click('#chart-hours summary')
    expect(await page.locator('#table-hours tr').count()).toBe(88)
    await page.close()
  }, 60_000)

  it('fits a phone in both languages', async () => {
    for (const language of ['en', 'ar']) {
      const page = await open(`#lang=${language}`, 390)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      await page.close()
    }
  }, 60_000)

  it('raised no error and asked the network for nothing', () => {
    expect(problems).toEqual([])
  })
})

/** The page without scripts and styles. */
function plain(text: string): string {
  return text.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
}

/** Names of elements that are opened and not closed, or closed out of turn. */
function unbalanced(text: string): string[] {
  const bare = plain(text).replace(/<!doctype html>/i, '')
  const open: string[] = []
  const wrong: string[] = []
  for (const [, close, name, , self] of bare.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*?)(\/?)>/g)) {
    if (self || /^(?:meta|input|br|link|img)$/.test(name!)) continue
    if (!close) open.push(name!)
    else if (open.at(-1) === name) open.pop()
    else wrong.push(`</${name}> after <${open.at(-1)}>`)
  }
  return [...wrong, ...open]
}
