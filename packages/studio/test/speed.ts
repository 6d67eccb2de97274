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

export function speed(stage: () => Stage): void {
  test('first map, first run, frames, memory', { timeout: patience * 2 }, async () => {
    const { browser, site } = stage()
    const { page, faults, close } = await visit(browser)
    await page.goto(site.url)
    const fingerprint = await runOver(page)
    const marked = await page.evaluate(() => ({
      map: performance.getEntriesByName('first-map')[0]?.startTime ?? Infinity,
      run: performance.getEntriesByName('run-over')[0]?.startTime ?? Infinity,
    }))
    const frames = await framesWhile(page)
    const memory = await rendererMegabytes(page)
    const slow = await slowness(page)
    console.log(
      `first map ${round(marked.map)} ms, run complete ${round(marked.run)} ms, ${round(frames)} frames a second while a changed run is computed, ` +
        `${round(memory)} MB in the page’s process; machine ${slow.toFixed(1)} times the reference`,
    )
    expect(faults).toEqual([])
    expect(fingerprint).toMatch(/^[0-9a-f]{32}$/)
    // Two workers of the tests share the machine with the page: the limits are doubled for that.
    expect(marked.map).toBeLessThan(2 * 2000 * slow)
    expect(marked.run).toBeLessThan(2 * 6000 * slow)
    expect(frames).toBeGreaterThan(30 / (2 * slow))
    expect(memory).toBeLessThan(500)
    await close()
  })

  test('the page weighs less than 700 kB without fonts', () => {
    const { folder } = stage().site
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !entry.name.endsWith('.woff2'),
    )
    const weight = files.reduce((sum, { parentPath, name }) => sum + gzipSync(readFileSync(join(parentPath, name))).length, 0)
    console.log(`all files without fonts: ${Math.round(weight / 1000)} kB compressed`)
    expect(weight).toBeLessThan(700_000)
  })

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

/** Frames a second while the map plays and a lever’s change is being computed. */
async function framesWhile(page: Page): Promise<number> {
  await page.keyboard.press('Space')
  await page.evaluate(() => {
    location.hash = '#/episode?v=1&seed=2'
  })
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const began = performance.now()
        let frames = 0
        const step = (): void => {
          frames++
          const spent = performance.now() - began
          if (spent < 2000) requestAnimationFrame(step)
          else resolve((1000 * frames) / spent)
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
