/**
 * The page of this checkout beside that of another one, in one run, visit by visit in turn: `node bench/page.ts <folder of the
 * other> [--visits 5]`. First map, first run and a changed run, in milliseconds from the opening (or the change); the ratio is that
 * of the medians. Both are built by their own `packages/studio/vite.config.ts`; the model of the other may be an older one.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from 'playwright-core'

const { values, positionals } = parseArgs({ options: { visits: { type: 'string', default: '5' } }, allowPositionals: true, strict: false })
const other = resolve(positionals[0] ?? '')
if (positionals.length !== 1 || !existsSync(join(other, 'packages/studio/vite.config.ts')) || !(Number(values['visits']) >= 1)) {
  console.error('node bench/page.ts <folder of another checkout, with its node_modules> [--visits 5]')
  process.exit(2)
}
const sides = [other, join(import.meta.dirname, '..')] as const
const patience = 180_000
const names = ['first map', 'first run', 'changed run'] as const
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** Builds a checkout's page and serves it; the folder goes when the server closes. */
async function served(checkout: string): Promise<{ readonly url: string; close(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'sharara-page-'))
  const vite = join(checkout, 'node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: join(checkout, 'packages/studio'),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const server: Server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html')
    try {
      const body = readFileSync(join(folder, path.startsWith('..') ? 'nothing' : path))
      response.writeHead(200, { 'content-type': kinds[extname(path)] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const close = (): void => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close } // listening on a port, hence not a path
}

/** One visit of an empty browser: times of the three, as the page itself marks them. */
async function visited(browser: Browser, url: string): Promise<readonly number[]> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  const marks = (name: string): Promise<number[]> =>
    page.evaluate((of) => performance.getEntriesByName(of).map(({ startTime }) => startTime), name)
  await page.goto(`${url}#/episode`)
  await page.waitForFunction(() => performance.getEntriesByName('run-over').length > 0, undefined, { timeout: patience })
  const [[map = NaN], [first = NaN]] = [await marks('first-map'), await marks('run-over')]
  const began = await page.evaluate<number>("location.hash = '#/episode?v=1&seed=2', performance.now()")
  await page.waitForFunction(() => performance.getEntriesByName('run-over').length > 1, undefined, { timeout: patience })
  const [, again = NaN] = await marks('run-over')
  await context.close()
  return [map, first, again - began]
}

const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

const sites = [await served(sides[0]), await served(sides[1])]
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const times = sites.map(() => names.map((): number[] => []))
for (let visit = 0; visit < Number(values['visits']); visit++) {
  for (const [side, { url }] of sites.entries()) {
    for (const [k, time] of (await visited(browser, url)).entries()) times[side]![k]!.push(time)
  }
}
for (const [k, name] of names.entries()) {
  const [there, own] = times.map((side) => middle(side[k]!)) as [number, number] // two sides, as many names
  console.log(`${name}: ${Math.round(there)} ms there, ${Math.round(own)} ms here, ${(own / there).toFixed(2)} times as long`)
}
await browser.close()
for (const { close } of sites) close()
