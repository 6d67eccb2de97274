/** Headless Chromium with this page in it, and the few things that tests do with it again and again. */
import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = candidates.find((path) => path !== undefined && existsSync(path))

/** Why no browser can be had here; undefined where one can. For the name of a skipped test. */
export const missingBrowser: string | undefined =
  executablePath === undefined ? 'no Chromium on this machine: apt-get install chromium, or set CHROMIUM_PATH' : undefined

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const still = ['--disable-component-update', '--disable-sync', '--force-color-profile=srgb', '--font-render-hinting=none']

export async function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error(missingBrowser)
  return chromium.launch({ executablePath, args: [...quiet, ...still] })
}

/** A page with everything that went wrong in it. */
export interface Visit {
  readonly page: Page
  readonly faults: string[]
  close(): Promise<void>
}

export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  // without a keeper of files, which would fetch all of them in each of a hundred visits; the test of it asks for one
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options })
  const page = await context.newPage()
  // no wait of ours has the limit of half a minute that a busy machine does not hold
  page.setDefaultTimeout(patience)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text())
  })
  return { page, faults, close: () => context.close() }
}

export const patience = 90_000

/** A part of an address that makes the run a quick one: one simulated person for a hundred. */
export const quick = `x=${Buffer.from('{"sample":100}').toString('base64url')}`

/** Waits until the run on the screen is over, and gives its fingerprint. */
export async function runOver(page: Page): Promise<string> {
  const code = page.locator('footer code')
  await code.waitFor({ timeout: patience })
  return (await code.textContent()) ?? ''
}
