/**
 * A real browser for tests: bundles a module, serves it from this machine, and calls its functions in headless Chromium.
 * What goes in and what comes back must survive JSON, so a test returns fingerprints and numbers, not typed arrays.
 */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import { rolldown } from 'rolldown'

const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = candidates.find((path) => path !== undefined && existsSync(path))

/** Why no browser can be had here; undefined where one can. For the name of a skipped test. */
export const missingBrowser: string | undefined =
  executablePath === undefined ? 'no Chromium on this machine: apt-get install chromium, or set CHROMIUM_PATH' : undefined

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const still = ['--disable-component-update', '--disable-sync']

/** A page that has loaded one module. */
export interface BrowserPage {
  /** Calls an exported function of the module with arguments, and awaits its result. */
  call(name: string, ...args: readonly unknown[]): Promise<unknown>
  /** Name and version of the browser, as it gives them itself. */
  readonly version: string
  close(): Promise<void>
}

export async function openInBrowser(entry: string): Promise<BrowserPage> {
  if (executablePath === undefined) throw new Error(missingBrowser)
  const code = await bundle(entry)
  const server = await serve(code)
  const browser = await chromium.launch({ executablePath, args: [...quiet, ...still] }).catch((error: unknown) => {
    server.close()
    throw error
  })
  const close = async (): Promise<void> => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`) // listening on a port, hence not a path
    return {
      version: browser.version(),
      close,
      call: (name, ...args) =>
        page.evaluate(`import('/module.js').then((module) => module[${JSON.stringify(name)}](...${JSON.stringify(args)}))`),
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** The module and all it imports as one file of ECMAScript. */
async function bundle(entry: string): Promise<string> {
  const build = await rolldown({ input: entry, platform: 'browser', logLevel: 'warn' })
  const { output } = await build.generate({ format: 'esm', codeSplitting: false })
  await build.close()
  return output[0].code
}

async function serve(code: string): Promise<ReturnType<typeof createServer>> {
  const server = createServer((request, response) => {
    const script = request.url === '/module.js'
    response.writeHead(200, { 'content-type': script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8' })
    response.end(script ? code : '<!doctype html><title>test</title>')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return server
}
