/** The page with `sharara studio` behind it, as a reader starts it; and that nothing of it shows anywhere else. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { patience, quick, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Served {
  readonly url: string
  readonly runs: string
  close(): Promise<void>
}

async function served(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'sharara-behind-'))
  const main = join(import.meta.dirname, '../../workbench/src/main.ts')
  const runs = join(folder, 'runs')
  const child = spawn(process.execPath, [main, 'studio', '--port', '0', '--no-token', '--runs', runs], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((done) => child.on('close', () => done()))
  return {
    url: await addressOf(child),
    runs,
    close: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((done, fail) => {
    stderr?.on('data', (text: Buffer) => (said += text.toString()))
    stdout?.on('close', () => fail(new Error(said)))
    stdout?.on('data', (text: Buffer) => {
      said += text.toString()
      const found = /http:\/\/127\S+/.exec(said)?.[0]
      if (found !== undefined) done(found)
    })
  })
}

/** Everything that a page asks for and does not get. */
function failing(page: Page): string[] {
  const failed: string[] = []
  page.on('requestfailed', (request) => {
    // a stream that the page closes because it has heard the end is no failure
    const closed = request.url().endsWith('/watch') && request.failure()?.errorText === 'net::ERR_ABORTED'
    if (!closed) failed.push(request.url())
  })
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') failed.push(message.text())
  })
  return failed
}

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

async function blamed(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate<readonly Finding[]>('axe.run().then((result) => result.violations)')
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

async function post(address: string, body?: unknown): Promise<{ readonly id: string }> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(address, { method: 'POST', ...(body === undefined ? {} : { headers, body: JSON.stringify(body) }) })
  return (await answer.json()) as { id: string } // as docs/api.md says
}

export function behind(stage: () => Stage): void {
  let server: Served | undefined
  beforeAll(async () => {
    server = await served()
  }, patience)
  afterAll(() => server?.close())

  test('many runs on the server: progress, stop, and the same shares as in the page', { timeout: patience * 4 }, async () => {
    const { page, faults, close } = await visit(stage().browser)
    const failed = failing(page)
    await page.goto(`${server!.url}#/outcomes?v=1&${quick}&set=reserve:0.05`)
    await runOver(page)
    const [runs, , place] = await page.locator('.ask select').all()
    const start = page.getByRole('button', { name: 'Run', exact: true })
    const shares = page.locator('#figure-outcome-shares svg[role=img]')
    const finished = async (): Promise<string | null> => {
      await page.locator('.ask progress').waitFor({ state: 'detached', timeout: patience })
      return shares.textContent()
    }
    await place!.selectOption('server')
    await runs!.selectOption('200')
    await start.click()
    await page.getByText(/about .* left/).waitFor({ timeout: patience })
    await page.locator('.ask').getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Stopped after').waitFor({ timeout: patience })

    await runs!.selectOption('20')
    await start.click()
    await page.getByText('Stored as').waitFor({ timeout: patience })
    const there = await finished()
    expect(there).toMatch(/\d%/)
    await place!.selectOption('page')
    await start.click()
    await page.locator('.ask progress').waitFor({ timeout: patience })
    expect(await finished()).toBe(there)
    expect([failed, faults]).toEqual([[], []])
    await close()
  })

  test('stored runs by keys, in Arabic: resumed, their report opened; axe has nothing to blame', { timeout: patience * 3 }, async () => {
    const { url } = server!
    const small = { scenario: 'quiet-kazakhstan', settings: { sample: 1000, hours: 48 } }
    const { id } = await post(`${url}api/ensembles`, { ...small, runs: 300 })
    await post(`${url}api/ensembles/${id}/cancel`)
    const { page, faults, close } = await visit(stage().browser)
    const failed = failing(page)
    await page.goto(`${url}#/episode?v=1&${quick}&lang=ar`)
    await runOver(page)
    const button = page.getByRole('button', { name: 'التشغيلات المحفوظة' })
    await button.focus()
    await page.keyboard.press('Enter')
    const entry = page.locator('#stored li', { has: page.locator(`[aria-label*="${id}"]`) })
    await entry.getByText('غير مكتمل').waitFor({ timeout: patience })
    // not as a script in the page: its policy lets no other than its own run
    await page.evaluate(readFileSync(axe, 'utf8'))
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      expect(await blamed(page)).toEqual([])
    }
    await entry.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await entry.getByText('مكتمل', { exact: false }).waitFor({ timeout: patience })
    await entry.getByRole('link').waitFor({ timeout: patience })
    const [tab] = await Promise.all([page.context().waitForEvent('page'), entry.getByRole('link').press('Enter')])
    await tab.locator('h1').first().waitFor({ timeout: patience })
    await tab.close()
    await page.keyboard.press('Escape')
    await page.locator('#stored').waitFor({ state: 'detached' })
    expect([failed, faults]).toEqual([[], []])
    await close()
  })

  test('on a web server that has only files nobody is asked, and nothing shows', { timeout: patience }, async () => {
    const { page, close } = await visit(stage().browser)
    const failed = failing(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${stage().site.url}#/outcomes?v=1&${quick}`)
    await runOver(page)
    await page.locator('.ask select').first().waitFor()
    expect(await page.locator('.ask select').count()).toBe(2)
    expect(await page.getByRole('button', { name: 'Stored runs' }).count()).toBe(0)
    expect(asked.filter((address) => address.includes('/api/'))).toEqual([])
    expect(failed).toEqual([])
    await close()
  })

  test('in a frame of another page nothing of the server shows', { timeout: patience }, async () => {
    const { page, close } = await visit(stage().browser)
    await page.goto(`${server!.url}?embed#/episode?v=1&${quick}`)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await runOver(page)
    expect(asked.filter((address) => address.includes('/api/'))).toEqual([])
    await close()
  })
}
