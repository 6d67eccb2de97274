/** Sweeps and sensitivity analyses in the page: the numbers of the command line, mistakes told, stopped with what was done. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { blamed } from './accessible.ts'
import { patience, visit } from './browser.ts'
import type { Stage } from './serving.ts'

const said = {
  en: { run: 'Run', take: 'Take the whole answer along (CSV)', stop: 'Stop' },
  ar: { run: 'شغّل', take: 'احفظ الجواب كله (CSV)', stop: 'أوقف' },
} as const

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Rows of a CSV, without its mark and its comments. */
const rowsOf = (text: string): string[] =>
  text
    .replace('\uFEFF', '')
    .split('\r\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

/** What the command that the page shows writes. */
function byCommand(command: string, kind: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sharara-vary-'))
  const main = join(import.meta.dirname, '../../workbench/src/main.ts')
  const [, ...line] = command.split(' ')
  try {
    execFileSync(process.execPath, [main, ...line, '--threads', '1', '--quiet', '--out', join(folder, 'o')], { stdio: 'ignore' })
    return rowsOf(readFileSync(join(folder, 'o', `${kind}.csv`), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const questions = [
  ['sweep', 'en', '~vary=reserve=0.1..0.3&~levels=2&~runs=2'],
  ['sweep', 'ar', '~model=epstein-2002&~preset=run-2&~set=steps:60&~vary=legitimacy=0.7..0.9;officers=0.02,0.04&~levels=3&~runs=2'],
  [
    'sensitivity',
    'en',
    '~kind=sensitivity&~model=lang-de-sterck-2014&~method=sobol&~size=8&~runs=1&~vary=visible=0.1..0.6;capacity=0.1..0.6',
  ],
] as const

export function vary(stage: () => Stage): void {
  test.for(questions)('a %s gives the numbers of the command line, %s, %s', { timeout: patience * 2 }, async ([kind, language, more]) => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/vary?v=1&lang=${language}&${more}`, { timeout: patience })
    await button(page, said[language].run).click({ timeout: patience })
    const take = button(page, said[language].take)
    await take.waitFor({ timeout: patience })
    expect(await page.locator('figure svg.chart, figure table').count()).toBeGreaterThan(0)
    const [download] = await Promise.all([page.waitForEvent('download'), take.click()])
    const rows = rowsOf(readFileSync(await download.path(), 'utf8'))
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      expect(await blamed(page, scheme)).toEqual([])
    }
    const command = await page.locator('.ask code[dir=ltr]').last().textContent()
    expect(rows).toEqual(byCommand(command ?? '', kind))
    expect(faults).toEqual([])
    await close()
  })

  test('what cannot be is told before anything runs; a number is added and taken out by keys', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/vary?v=1&~model=moro-2016&~vary=citizens=0.5..0.85;police=0.1..0.3`, { timeout: patience })
    const alert = page.locator('.ask [role=alert]')
    await alert.waitFor({ timeout: patience })
    expect(await alert.textContent()).toContain('9 of 25 points cannot start')
    expect(await alert.textContent()).toContain('point 15 (citizens=0.675, police=0.3)')
    expect(await button(page, said.en.run).isDisabled()).toBe(true)
    await page.locator('.row button').nth(1).focus()
    await page.keyboard.press('Enter')
    await page.getByText(/(?<!\d)5\S? points/).waitFor({ timeout: patience })
    await expect.poll(() => page.url(), { timeout: patience }).not.toContain('police')
    expect(await alert.count()).toBe(0)
    await page.locator('.add select').selectOption('vision')
    await page.getByText(/25\S? points/).waitFor({ timeout: patience })
    expect(faults).toEqual([])
    await close()
  })

  test('stopped it shows what was done; another view leaves it running', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/vary?v=1&~model=epstein-2002&~vary=legitimacy=0.7..0.9&~runs=300`, { timeout: patience })
    await button(page, said.en.run).click({ timeout: patience })
    await page.getByText(/about .* left/).waitFor({ timeout: patience })
    await page.evaluate(() => void (location.hash = '#/claims?v=1'))
    await page.locator('nav.list').waitFor({ timeout: patience })
    await page.goBack()
    await button(page, said.en.stop).click({ timeout: patience })
    await page.getByText(/Stopped after \S+ of \S+/).waitFor({ timeout: patience })
    await page.locator('figure').first().waitFor({ timeout: patience })
    expect(faults).toEqual([])
    await close()
  })
}
