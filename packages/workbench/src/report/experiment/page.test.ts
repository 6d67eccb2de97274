/** A page about many runs: whole, in both languages, fetching nothing; its pictures drawn at any width in both directions. */
import type { BarPicture, ColumnPicture, FanPicture, PointPicture } from '@sharara/core'
import { chromium } from 'playwright-core'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ExperimentPage, hero, section } from './page.ts'

const name = (text: string) => ({ en: text, ar: `${text} عربي` })
const shares: BarPicture = {
  kind: 'bars',
  unit: 'share',
  to: 1,
  rows: [
    { label: name('crushed'), value: 0.62, low: 0.55, high: 0.68, record: 0.5 },
    { label: name('faded'), value: 0.004, low: 0, high: 0.02, tone: 'second' },
    { label: name('less'), value: -0.2, low: -0.3, high: -0.1, tone: 'against' },
  ],
}
const course: FanPicture = {
  kind: 'fan',
  unit: 'count',
  logarithmic: true,
  ticks: [0, 1, 2, 3].map((day) => ({ at: (day + 0.5) / 4, label: name(`day ${day}`) })),
  series: [{ tone: 'model', middle: [10, 200, 90, 5], bands: [{ low: [1, 100, 30, 0], high: [20, 400, 200, Number.NaN] }] }],
  record: [null, { value: 150, low: 100, high: 300 }, { value: null, low: 20, high: 40 }, null],
}
const days: ColumnPicture = {
  kind: 'columns',
  unit: 'share',
  labels: [name('a'), name('b')],
  series: [
    { tone: 'model', values: [0.2, 0.8] },
    { tone: 'second', values: [0.5, 0] },
  ],
  record: { at: 1, low: 0, high: 1 },
}
const effects: PointPicture = {
  kind: 'points',
  across: { words: name('mean effect'), unit: 'number' },
  up: { words: name('spread'), unit: 'number' },
  points: [
    { x: 1, y: 2, label: name('one') },
    { x: -0.5, y: 0.1, label: name('two'), tone: 'against' },
  ],
}

function wholePage(): string {
  const page = new ExperimentPage()
  const parts = { head: [name('x'), name('y')], rows: [[name('z'), '1']], title: name('Title'), summary: name('Summary.') }
  const figures = Object.entries({ shares, course, days, effects }).map(([id, picture]) => page.figure({ id, picture, ...parts }))
  const body = [
    hero({ eyebrow: [name('many')], title: name('T </script><b>'), lead: name('Lead.'), tiles: [{ name: name('n'), value: '1' }] }),
    section({ id: 'results', title: name('R'), content: figures.join('') }),
  ]
  const again = {
    command: 'sharara ensemble x --runs 2',
    model: 'national/1',
    version: '0',
    created: '2026-01-01T00:00:00Z',
    runs: 2,
    facts: [],
  }
  return page.write({ title: name('T </script><b>'), body, again })
}

describe('the page', () => {
  const html = wholePage()
  it('fetches nothing and cannot be broken out of', () => {
    expect(html.includes(`default-src 'none'`)).toBe(true)
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(html).not.toContain('T </script><b>')
    const written = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    expect([...written.matchAll(/(?:\ssrc|\shref)="((?!#)[^"]*)"/g)]).toEqual([])
  })
  it('says everything in both languages', () => {
    expect(html.match(/<span class="en"/g)?.length).toBe(html.match(/<span class="ar"/g)?.length)
    const read = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    expect(read.match(/undefined|NaN|\[object/g)).toBeNull()
  })
})

const browser = '/usr/bin/chromium'
describe.skipIf(!existsSync(browser))('in a browser', () => {
  it('draws every picture, in both languages, without a fault', { timeout: 300_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sharara-page-'))
    const file = join(folder, 'page.html')
    writeFileSync(file, wholePage())
    const args = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ]
    const running = await chromium.launch({ executablePath: browser, args })
    try {
      const context = await running.newContext({ viewport: { width: 400, height: 900 }, offline: true })
      const tab = await context.newPage()
      const faults: string[] = []
      tab.on('pageerror', (error) => faults.push(error.message))
      tab.on('requestfailed', (request) => faults.push(request.url()))
      for (const language of ['en', 'ar'])
        for (const width of [320, 700, 1100]) {
          await tab.setViewportSize({ width, height: 900 })
          await tab.goto(`file://${file}#lang=${language}`)
          await tab.waitForSelector('html.ready')
          await tab.click('#chart-course [aria-pressed=false]')
          expect(await tab.locator('.plot svg.chart').count()).toBe(4)
          expect(await tab.evaluate('[document.dir, document.documentElement.scrollWidth <= innerWidth]')).toEqual([
            language === 'ar' ? 'rtl' : 'ltr',
            true,
          ])
          const drawn = await tab.evaluate<string[]>("[...document.querySelectorAll('.plot svg.chart')].map((one) => one.outerHTML)")
          expect(drawn.join('')).not.toMatch(/NaN|undefined|Infinity/)
          for (const one of drawn) {
            const room = Number(/viewBox="0 0 ([\d.]+)/.exec(one)![1])
            const xs = [...one.matchAll(/\b(?:x|cx|x1|x2)="(-?[\d.]+)"/g)].map((match) => Number(match[1]))
            expect(Math.min(...xs)).toBeGreaterThanOrEqual(0)
            expect(Math.max(...xs)).toBeLessThanOrEqual(room)
          }
          await tab.goto('about:blank')
        }
      await tab.goto(`file://${file}#lang=en`)
      await tab.click('header button[lang=ar]')
      expect(await tab.evaluate('[document.dir, document.title]')).toEqual(['rtl', `${name('T </script><b>').ar} · شرارة`])
      expect(faults).toEqual([])
    } finally {
      await running.close()
      rmSync(folder, { recursive: true })
    }
  })
})
