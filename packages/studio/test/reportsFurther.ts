/** Reports of comparisons, claims, forecasts and fits, opened from a disk without network: the numbers of the page, or of their files. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Picture } from '@sharara/core'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { patience, visit, type Visit } from './browser.ts'
import type { Stage } from './serving.ts'

const main = join(import.meta.dirname, '../../workbench/src/main.ts')

/** What a table says, cell by cell, without marks of direction. */
/** In English, where a cell is written in both languages. */
async function rowsOf(table: Locator): Promise<string[][]> {
  const texts = await table.evaluate((one: HTMLTableElement) =>
    [...one.tBodies].flatMap(({ rows }) =>
      [...rows].map(({ cells }) => [...cells].map((cell) => (cell.querySelector('[lang=en]') ?? cell).textContent)),
    ),
  )
  return texts.map((cells) => cells.map((text) => text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '').trim()))
}
const numbers = (texts: readonly string[]): number[] => texts.filter((text) => /^-?\d+(\.\d+)?$/.test(text)).map(Number)

interface Both {
  readonly folder: string
  /** The report, from the disk, and the page, from its server. */
  readonly report: Page
  readonly page: Page
}

/** Runs a command with `--out`, opens its page without network and the studio at an address, and looks at both. */
async function both({ browser, site }: Stage, args: readonly string[], file: string, hash: string, look: (both: Both) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'sharara-report-'))
  execFileSync(process.execPath, [main, ...args, '--out', join(folder, 'o')], { stdio: 'ignore' })
  const visits: [Visit, Visit] = [await visit(browser, { offline: true }), await visit(browser)]
  const [report, page] = [visits[0].page, visits[1].page]
  await report.goto(`${pathToFileURL(join(folder, 'o', file)).href}#lang=en`)
  await report.locator('html.ready').waitFor({ timeout: patience })
  await page.goto(`${site.url}${hash}`, { timeout: patience })
  await look({ folder: join(folder, 'o'), report, page })
  expect(visits.flatMap(({ faults }) => faults)).toEqual([])
  for (const { close } of visits) await close()
  rmSync(folder, { recursive: true, force: true })
}

export function reportsFurther(stage: () => Stage): void {
  test('the report of a comparison: the page’s necessity, truth table and solutions', { timeout: patience * 3 }, () =>
    both(stage(), ['compare', '--quiet'], 'comparison.html', '#/compare?v=1&lang=en', async ({ report, page }) => {
      await page.locator('#figure-xy').waitFor({ timeout: patience })
      const tables = { page: page.locator('main table'), report: report.locator('main table') }
      const necessity = (rows: string[][]) => rows.map(([name = '', ...cells]) => [name.split(/\s/)[0]!, ...numbers(cells)])
      const own = necessity(await rowsOf(tables.page.first()))
      expect(own.length).toBe(8)
      expect(necessity(await rowsOf(tables.report.filter({ hasText: 'RoN' }).first()))).toEqual(own)
      // row, result, inclusion; the report orders by inclusion
      const truth = (rows: string[][], at: readonly number[]) =>
        rows.map((cells) => numbers(at.map((k) => cells[k]!))).toSorted(([a], [b]) => a! - b!)
      const seen = truth(await rowsOf(page.locator('table.truth')), [0, 5, 6])
      expect(seen.length).toBeGreaterThan(10)
      expect(truth(await rowsOf(report.locator('#picture-truth-table table')), [0, 5, 7])).toEqual(seen)
      const solutions = async (of: Locator): Promise<string[]> => {
        const found = await Promise.all(
          (
            await of
              .filter({ hasText: 'deviant' })
              .or(of.filter({ hasText: 'Unique' }))
              .all()
          ).map(rowsOf),
        )
        return found.map((rows) => JSON.stringify(rows.map((cells) => numbers(cells)))).toSorted()
      }
      const three = await solutions(tables.page)
      expect(three.length).toBe(3)
      expect((await solutions(tables.report)).filter((one) => three.includes(one)).length).toBe(3)
    }),
  )

  test('the report of the claims: the page’s verdicts, counts and statistics', { timeout: patience * 3 }, () =>
    both(stage(), ['claims'], 'claims.html', '#/claims?v=1&lang=en&~claim=2', async ({ report, page }) => {
      const list = page.locator('nav.list a')
      await list.first().waitFor({ timeout: patience })
      await expect.poll(() => list.count(), { timeout: patience }).toBe(25)
      const verdict = /supported|contradicted|mixed|undetermined/
      const here = (await list.allInnerTexts()).map((text) => verdict.exec(text)?.[0])
      const there = await Promise.all(here.map((_, k) => report.locator(`#claim-${k + 1}`).innerText()))
      expect(there.map((text) => verdict.exec(text)?.[0])).toEqual(here)
      for (const claim of [2, 21, 22]) {
        await page.evaluate((id) => void (location.hash = `#/claims?v=1&lang=en&~claim=${id}`), claim)
        const told = async (): Promise<string> => (await page.locator('main').innerText()).replaceAll(/[\u2066-\u2069]/g, '')
        await expect.poll(told, { timeout: patience }).toMatch(new RegExp(`Claim ${claim}\\n[^]*Rule`))
        const said = await told()
        const counts = said.match(/\d+ of \d+ \([^)]+\)|(?<=: )-?\d\.\d{2,}(?= \()/g) ?? []
        const whole = (await report.locator(`#claim-${claim}`).evaluate((one) => one.textContent)).replaceAll(/[\u2066-\u2069]/g, '')
        // the page writes three digits after the point, the report three that count
        const written = new Set(whole.match(/-?\d\.\d+/g)?.flatMap((text) => [text, Number(text).toFixed(3)]))
        expect(counts.filter((count) => !(/of/.test(count) ? whole.includes(count) : written.has(count)))).toEqual([])
        expect([claim, counts.length > 0]).toEqual([claim, true])
      }
    }),
  )

  test('the report of a forecast: the page’s countries, ranks and chances', { timeout: patience * 3 }, () => {
    const archive = mkdtempSync(join(tmpdir(), 'sharara-archive-'))
    return both(stage(), ['warn', '--archive', archive], 'forecast.html', '#/foresight?v=1&lang=en', async ({ report, page }) => {
      await page.locator('main table').first().waitFor({ timeout: patience })
      const ours = (await rowsOf(page.locator('main table').first())).filter((cells) => cells.length > 2)
      const theirs = new Map((await rowsOf(report.locator('main table').nth(1))).map(([name = '', ...cells]) => [name, cells]))
      expect(ours.length).toBeGreaterThan(15)
      expect(ours.map(([name = '']) => name).filter((name) => !theirs.has(name))).toEqual([])
      for (const [name = '', rank, chance = ''] of ours) {
        // the page writes two digits, the report one after the point
        const [written = '', , place = ''] = theirs.get(name)!
        expect([name, rank?.split(' ')[0]]).toEqual([name, place.split(' ')[0]])
        const shown = Number(/[\d.]+(?=%)/.exec(chance)?.[0])
        expect(Math.abs(shown - Number(written))).toBeLessThan(shown < 10 ? 0.11 : 0.56)
      }
      rmSync(archive, { recursive: true, force: true })
    })
  })

  test('the report of a fit: the numbers of its files', { timeout: patience * 3 }, () => {
    const sizes = ['--particles', '10', '--first', '10', '--generations', '1', '--draws', '10', '--sample', '1000', '--seed', '3']
    const args = ['fit', 'kazakhstan-2022', '--free', 'reserve=0.05..0.3,jump', ...sizes, '--threads', '1', '--quiet']
    return both(stage(), args, 'report.html', '', async ({ folder, report }) => {
      const kept = ['posterior.json', 'course.json'].map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
      const known = new Set(kept.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)!.map(Number))
      // as `wholePage` writes it
      const { pictures } = JSON.parse(await report.locator('script#page').innerText()) as {
        readonly pictures: Readonly<Record<string, { readonly picture: Picture }>>
      }
      expect(Object.keys(pictures)).toEqual(expect.arrayContaining(['left', 'thresholds', 'effective']))
      for (const [id, { picture }] of Object.entries(pictures)) {
        expect(await report.locator(`#plot-${id} svg.chart[role=img]`).count()).toBe(1)
        const values =
          picture.kind === 'bars'
            ? picture.rows.map(({ value }) => value)
            : picture.kind === 'columns'
              ? picture.series.flatMap((series) => series.values)
              : []
        expect([id, values.filter((value) => !known.has(value))]).toEqual([id, []])
      }
    })
  })
}
