/** How fast, how heavy, how smooth; printed as measured, and judged against the speed of this machine at this moment. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { patience, runOver, visit } from './browser.ts'
import type { Stage } from './serving.ts'

/** Milliseconds that a fixed piece of arithmetic takes on the two cores that the limits are meant for, when they are idle. */
const referenceWork = 150

/** What the issue asks for, on that machine. */
const limits = { map: 2000, run: 6000, rerun: 6000, frames: 30, megabytes: 500 } as const

/** A neighbour may take the machine for some seconds: the best of so many visits counts. */
const visits = 3

/** How much slower than that this machine is now, in the browser itself; never below 1. */
async function slowness(page: Page): Promise<number> {
  const took = await page.evaluate(() => {
    const began = performance.now()
    let state = 1
    for (let k = 0; k < 60_000_000; k++) state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return state === 0 ? 0 : performance.now() - began
  })
  return Math.max(1, took / referenceWork)
}

/** Each as a share of its limit at the slowness measured before and after it: below 1 is fast enough. */
interface Shares {
  readonly map: number
  readonly run: number
  readonly rerun: number
  readonly frames: number
}

export function speed(stage: () => Stage): void {
  test('first map, first run, a changed run, frames, memory', { timeout: patience * 4 }, async () => {
    const best = { map: Infinity, run: Infinity, rerun: Infinity, frames: Infinity }
    for (let turn = 0; turn < visits && Object.values(best).some((share) => share >= 1); turn++) {
      const now = await measured(stage())
      for (const name of ['map', 'run', 'rerun', 'frames'] as const) best[name] = Math.min(best[name], now[name])
    }
    for (const share of Object.values(best)) expect(share).toBeLessThan(1)
  })

  test('memory with many runs of the whole population beside the run', { timeout: patience * 3 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(`${site.url}#/outcomes?v=1`)
    await runOver(page)
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.getByText(/about .* left/).waitFor({ timeout: patience })
    // the run on the screen is computed anew beside them
    await page.evaluate(() => void (location.hash = '#/outcomes?v=1&seed=3'))
    let most = 0
    for (let look = 0; look < 16; look++) {
      most = Math.max(most, await rendererMegabytes(page))
      await page.waitForTimeout(250)
    }
    console.log(`${round(most)} MB at most in the page’s process with many runs beside the run`)
    expect(faults).toEqual([])
    expect(most).toBeLessThan(limits.megabytes)
    await close()
  })

  // the published models are 47 of it, most of that their words in both languages, the clocks 25, sweeps and sensitivity 27; all are fetched when their view is opened
  test('the page weighs less than 747 kB without fonts and without data, which is fetched piece by piece as it is asked for', () => {
    const { folder } = stage().site
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !entry.name.endsWith('.woff2'),
    )
    const weigh = (some: typeof files): number =>
      some.reduce((sum, { parentPath, name }) => sum + gzipSync(readFileSync(join(parentPath, name))).length, 0)
    const weight = weigh(files.filter(({ name }) => !/\.(json|csv)$/.test(name)))
    const data = weigh(files.filter(({ name }) => /\.(json|csv)$/.test(name)))
    console.log(`all files without fonts: ${Math.round(weight / 1000)} kB compressed; data ${Math.round(data / 1000)} kB`)
    expect(weight).toBeLessThan(747_000)
  })

  test.for(['en', 'ar'] as const)(
    'less than 229 kB of code open the page and show the first run, %s',
    { timeout: patience },
    async (language) => {
      const { browser, site } = stage()
      const { page, close } = await visit(browser)
      const fetched = new Set<string>()
      page.on('response', (response) => fetched.add(decodeURIComponent(response.url().slice(site.url.length).split(/[?#]/)[0]!)))
      await page.goto(`${site.url}#/front?v=1&lang=${language}`)
      await runOver(page)
      const weigh = (kind: RegExp): number =>
        [...fetched]
          .map((name) => (name === '' ? 'index.html' : name))
          .filter((name) => kind.test(name))
          .reduce((sum, name) => sum + gzipSync(readFileSync(join(site.folder, name))).length, 0)
      const code = weigh(/\.(html|js|css)$/)
      const fonts = weigh(/\.woff2$/)
      const data = weigh(/\.(json|csv)$/)
      console.log(
        `until the first run is shown, ${language}: code and words ${Math.round(code / 1000)} kB compressed, ` +
          `data ${Math.round(data / 1000)} kB, fonts ${Math.round(fonts / 1000)} kB`,
      )
      expect(code).toBeLessThan(229_000)
      // who reads English fetches no Arabic letters
      expect(fonts).toBeLessThan(language === 'en' ? 50_000 : 140_000)
      await close()
    },
  )

  test('the same fingerprint as on the command line', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, close } = await visit(browser)
    await page.goto(`${site.url}#/episode?v=1&seed=7&set=leadership:0.7`)
    const inPage = await runOver(page)
    await close()
    const folder = mkdtempSync(join(tmpdir(), 'sharara-fingerprint-'))
    const main = join(import.meta.dirname, '../../workbench/src/main.ts')
    const args = ['run', 'kazakhstan-2022', '--seed', '7', '--set', 'leadership=0.7', '--json', '--out', join(folder, 'run')]
    const told = execFileSync(process.execPath, [main, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    rmSync(folder, { recursive: true, force: true })
    expect((JSON.parse(told) as { fingerprint: string }).fingerprint).toBe(inPage)
  })
}

/** One visit, from an empty browser to a changed run; printed as it was. */
async function measured({ browser, site }: Stage): Promise<Shares> {
  const { page, faults, close } = await visit(browser)
  const before = await slowness(page)
  await page.goto(`${site.url}#/episode`)
  const fingerprint = await runOver(page)
  const first = await page.evaluate(() => ({
    map: performance.getEntriesByName('first-map')[0]?.startTime ?? Infinity,
    run: performance.getEntriesByName('run-over')[0]?.startTime ?? Infinity,
  }))
  const between = await slowness(page)
  const { frames, began } = await framesWhile(page)
  await page.waitForFunction(() => performance.getEntriesByName('run-over').length > 1, undefined, { timeout: patience })
  const rerun = (await page.evaluate(() => performance.getEntriesByName('run-over')[1]?.startTime ?? Infinity)) - began
  const after = await slowness(page)
  const memory = await rendererMegabytes(page)
  console.log(
    `first map ${round(first.map)} ms, run complete ${round(first.run)} ms, a changed run ${round(rerun)} ms with ` +
      `${round(frames)} frames a second, ${round(memory)} MB in the page’s process; ` +
      `machine ${[before, between, after].map((slow) => slow.toFixed(1)).join(', ')} times the reference`,
  )
  expect(faults).toEqual([])
  expect(fingerprint).toMatch(/^[0-9a-f]{32}$/)
  expect(memory).toBeLessThan(limits.megabytes)
  await close()
  const [loading, changing] = [(before + between) / 2, (between + after) / 2]
  return {
    map: first.map / (limits.map * loading),
    run: first.run / (limits.run * loading),
    rerun: rerun / (limits.rerun * changing),
    frames: limits.frames / (frames * changing),
  }
}

/** Frames a second while the map plays and a lever’s change is being computed, and when that began. */
async function framesWhile(page: Page): Promise<{ readonly frames: number; readonly began: number }> {
  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  return page.evaluate(
    () =>
      new Promise<{ frames: number; began: number }>((resolve) => {
        const began = performance.now()
        location.hash = '#/episode?v=1&seed=2'
        let frames = 0
        const step = (): void => {
          frames++
          const spent = performance.now() - began
          if (spent < 2000) requestAnimationFrame(step)
          else resolve({ frames: (1000 * frames) / spent, began })
        }
        requestAnimationFrame(step)
      }),
  )
}

/** Proportional memory of the largest process of the page: workers live in it. */
async function rendererMegabytes(page: Page): Promise<number> {
  const session = await page.context().browser()!.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentMegabytes(id))
  return Math.max(...sizes)
}

function residentMegabytes(pid: number): number {
  try {
    const line = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
    return line === null ? 0 : Number(line[1]) / 1024
  } catch {
    return 0
  }
}

function round(value: number): number {
  return Math.round(value)
}
