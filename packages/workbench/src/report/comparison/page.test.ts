/** The page of a comparison and its pictures: whole, in both languages, every number a number, nothing hidden. */
import { membershipPicture, pictureWords, regionAt, scaleOf, shapes, xyPicture } from '@sharara/comparison/pictures'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  carriers,
  claims,
  compareCases,
  compareRobustness,
  ledger,
  mechanismNames,
  prepareStudy,
  readCases,
  readStudy,
  writeSheet,
  type CompareStudy,
  type Sheet,
} from '@sharara/core'
import { chromium } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sheetOf } from '../../shipped/index.ts'
import { claimsPage, claimsSection } from './claims.ts'
import { comparisonPage, picturesOf, standalone } from './index.ts'
import { pageWords } from './pageWords.ts'

const root = new URL('../../../../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const { table, background } = readCases(
  { file: 'cases.json', text: read('episodes/cases/cases.json') },
  { file: 'vdem.json', text: read('episodes/cases/vdem.json') },
)
const [header = [], ...rows] = writeSheet(table!, table!.cases)
const sheet: Sheet = { file: 'cases.json', header, rows: rows.map((cells) => ({ cells })) }
const study: CompareStudy = readStudy({ file: 'leadership.json', text: read('examples/studies/leadership.json') }).study!

function made(of: CompareStudy) {
  const prepared = prepareStudy(of, sheet).prepared!
  const compared = compareCases(of, prepared, sheet.file)
  const robustness = compareRobustness(of, prepared, 'intermediate')
  return {
    compared,
    robustness,
    html: comparisonPage({ compared, robustness, version: '0', codes: () => ({}), command: 'sharara compare' }),
  }
}

const { compared, robustness, html } = made(study)
const pictures = picturesOf(compared, robustness, () => ({}))

/** Names of elements that are closed in the wrong place or not at all. */
function unbalanced(text: string): string[] {
  const bare = text.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<!doctype html>/i, '')
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

describe('the page', () => {
  test('closes every element, fetches nothing, leaves no hole open', () => {
    expect(unbalanced(html)).toEqual([])
    expect(html).toContain(`default-src 'none'`)
    const seen = html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '')
    expect(seen.match(/\bundefined\b|NaN|Infinity|\[object|\{\w+\}/g)).toBeNull()
  })
  test('says every sentence in both languages', () => {
    const count = (language: string): number => html.match(new RegExp(`<span class="${language}"`, 'g'))?.length ?? 0
    expect(count('en')).toBeGreaterThan(100)
    expect(count('ar')).toBe(count('en'))
  })
  test('gives the reason of every set and degree', () => {
    for (const { why, whys } of Object.values(study.sets)) {
      expect(why).toBeDefined()
      for (const reason of [why!, ...Object.values(whys ?? {})]) expect(html).toContain(reason.ar.slice(0, 40))
    }
    const unsaid = Object.entries(study.sets).flatMap(([name, { codes = {}, whys = {} }]) =>
      Object.keys(codes)
        .filter((code) => whys[code] === undefined)
        .map((code) => `${name}.${code}`),
    )
    expect(unsaid).toEqual([])
  })
  test('shows every model, and every case that speaks against it', () => {
    for (const { models } of compared.solutions) for (const { text } of models) expect(html).toContain(`${text} → gains`)
    for (const { deviant } of compared.truthTable.rows) for (const name of deviant) expect(html).toContain(name)
  })
  test('without a solution it says so', () => {
    const none = made({ ...study, inclCut: 1 })
    expect(none.html).toContain(pageWords.foundNone.en)
    expect(unbalanced(none.html)).toEqual([])
  })
  test('has the absence of the outcome and every further question, each with a sentence', () => {
    const [first = '', second = ''] = study.conditions
    const asked: Partial<CompareStudy> = {
      both: true,
      fit: [`${first} + ~${second}`],
      benchmark: 0.6,
      theory: first,
      remote: [first],
      coincidence: { consistency: 0.8, coverage: 0.8 },
      tools: [{ tool: 'negate', of: [`${first}*~${second}`] }],
    }
    const own = made({ ...study, ...asked })
    expect(unbalanced(own.html)).toEqual([])
    for (const id of ['fit', 'tests', 'theory', 'first-step', 'atoms', 'chains', 'tools']) expect(own.html).toContain(`id="further-${id}"`)
    for (const id of ['absence-truth', 'absence-solutions', 'picture-absence-truth-table']) expect(own.html).toContain(`id="${id}"`)
    const ids = [...own.html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
    const drawn = picturesOf(own.compared, own.robustness, () => ({})).map(({ id }) => id)
    expect(new Set(drawn).size).toBe(drawn.length)
    expect(own.html.match(/<span class="ar"/g)!.length).toBe(own.html.match(/<span class="en"/g)!.length)
  })
  test('cannot be broken out of by a name', () => {
    const hostile = made({ ...study, name: { en: '</script><script>alert(1)</script>', ar: '"><b>' } }).html
    expect(hostile.match(/<script/g)).toHaveLength(2)
    expect(hostile).not.toContain('"><b>')
  })
  test.skipIf(!existsSync('/usr/bin/chromium'))(
    'in a browser: no wider than the window, errors none, language and theme turn',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'sharara-page-'))
      const file = join(folder, 'page.html')
      writeFileSync(file, html)
      const browser = await chromium.launch({
        executablePath: '/usr/bin/chromium',
        args: [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      })
      try {
        const page = await browser.newPage({ viewport: { width: 390, height: 800 } })
        const faults: string[] = []
        page.on('pageerror', (error) => faults.push(error.message))
        await page.goto(`file://${file}#lang=ar`)
        expect(await page.evaluate('[document.dir, document.documentElement.scrollWidth <= innerWidth]')).toEqual(['rtl', true])
        await page.click('header button[lang=en]')
        expect(await page.evaluate('[document.dir, document.title]')).toEqual(['ltr', `${study.name.en} · Sharara`])
        expect(faults).toEqual([])
      } finally {
        await browser.close()
        rmSync(folder, { recursive: true, force: true })
      }
    },
  )
})

describe('the claims', () => {
  const results = ledger({ table: table!, background, record: null })
  const page = claimsPage({ results, tableName: table!.name, cases: table!.cases.length, version: '0' })
  test('every one with its verdict, question, rule, cases for and against', () => {
    expect(unbalanced(page)).toEqual([])
    expect(page.match(/<article/g)).toHaveLength(claims.length)
    for (const { parts, number: claim } of results) {
      expect(page).toContain(`id="claim-${claim}"`)
      for (const { question, agree, disagree } of parts) {
        expect(page).toContain(question.ar.replaceAll('"', '&quot;'))
        for (const name of [...agree, ...disagree].filter((one) => /^[A-Z]{3}\d{4}$/.test(one))) expect(page).toContain(name)
      }
    }
  })
  test('leaves no hole open, in both languages', () => {
    const seen = page.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '')
    expect(seen.match(/\bundefined\b|NaN|\[object|\{\w+\}/g)).toBeNull()
    expect(page.match(/<span class="ar"/g)!.length).toBe(page.match(/<span class="en"/g)!.length)
  })
  test('in the report of a run: a line each', () => {
    const section = claimsSection(results, 33)
    expect(section.match(/<tr>/g)).toHaveLength(claims.length + 1)
    expect(unbalanced(section)).toEqual([])
  })
  test('each names what carries it in the model, a switch or quantity that there is, or says that there is none', () => {
    for (const claim of claims) for (const name of claim.mechanisms) expect(mechanismNames).toContain(name)
    expect(claims.filter((claim) => carriers(claim).length === 0)).toEqual([])
  })
})

describe('pictures', () => {
  test('in both languages, with what can be seen in words, and as many rows of data as head says', () => {
    expect(new Set(pictures.map(({ id }) => id)).size).toBe(pictures.length)
    for (const picture of pictures) {
      expect(picture.id).toMatch(/^[\w-]+$/)
      for (const row of picture.rows) expect(row).toHaveLength(picture.head.length)
      for (const language of ['en', 'ar'] as const) {
        const svg = standalone(picture, language)
        expect(unbalanced(svg)).toEqual([])
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
        expect(svg).toContain(`<title id="title">`)
        expect(svg).toContain('prefers-color-scheme: dark')
      }
    }
  })
  test('every kind of mark has a rule in the sheet', () => {
    const kinds = pictures.flatMap((picture) =>
      [...picture.draw('en').body.matchAll(/ class="([^"]+)"/g)].flatMap(([, kind]) => kind!.split(' ')),
    )
    expect([...new Set(kinds)].filter((kind) => !new RegExp(`\\.${kind}\\b`).test(sheetOf('marks')))).toEqual([])
  })
  test('every case has a mark in a plot, cases at one place a larger one', () => {
    const plot = xyPicture({
      id: 'x',
      x: { en: 'X', ar: 'X' },
      y: { en: 'Y', ar: 'Y' },
      cases: ['a', 'b', 'c'],
      inX: [1, 1, 0.2],
      inY: [0, 0, 0.9],
      relation: 'sufficiency',
    })
    const { body } = plot.draw('en')
    expect(body.match(/class="case /g)).toHaveLength(2)
    expect(body).toContain('class="warn">a, b</text>')
    expect(plot.summary.en).toContain('without the outcome: a, b.')
  })
  test('a set of numbers: anchors by name, doubt told, a scale by powers where numbers span many', () => {
    const values = [0.01, 0.1, 1, 5, 30]
    const rule = { method: 'logistic', anchors: { exclusion: 0.1, crossover: 1, inclusion: 5 } } as const
    const picture = membershipPicture({
      name: 'm',
      label: { en: 'M', ar: 'م' },
      column: 'm',
      cases: ['a', 'b', 'c', 'd', 'e'],
      values,
      rule,
    })
    expect(picture.summary.en).toContain('Close to one half, so in doubt: c.')
    expect(picture.draw('ar').body).toContain(pictureWords.crossover.ar)
    expect(scaleOf(values, 0, 100).ticks).toEqual([0.01, 0.1, 1, 10])
    expect(scaleOf([0, 8], 0, 100).ticks).toEqual([0, 2, 4, 6, 8])
  })
  test('overlapping shapes have all their regions', () => {
    for (const [count, own] of Object.entries(shapes)) {
      const seen = new Set<number>()
      for (let i = 0; i < 300; i++) for (let j = 0; j < 300; j++) seen.add(regionAt(own, i / 300, j / 300))
      expect(seen.size).toBe(2 ** Number(count))
    }
  })
  test('sentences have the same holes in both languages', () => {
    const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, name]) => name!).sort()
    for (const { en, ar } of [...Object.values(pageWords), ...Object.values(pictureWords)]) expect(holes(ar)).toEqual(holes(en))
  })
})
