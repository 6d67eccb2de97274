/** The page as a user has it: built, and served from a folder deep inside a plain web server of this machine. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from 'vite'

export interface Site {
  readonly folder: string
  /** Ends with a slash. */
  readonly url: string
  close(): Promise<void>
}

/** What every test of the page stands on. */
export interface Stage {
  readonly browser: Browser
  readonly site: Site
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

const path = '/some/folder/studio/'

export async function site(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'sharara-studio-'))
  // the page as it ships: without this the test runner's own mode would be built in
  const mode = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  await build({
    configFile: join(import.meta.dirname, '../vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  })
  process.env['NODE_ENV'] = mode
  const server = await serve(folder)
  return {
    folder,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, // listening on a port, hence not a path
    close: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const file = pathname.startsWith(path) ? normalize(pathname.slice(path.length) || 'index.html') : '..'
    try {
      const body = readFileSync(join(folder, file.startsWith('..') ? 'nothing' : file))
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return server
}
