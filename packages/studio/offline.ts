/**
 * After the first visit the page works without network: a service worker keeps every file of it. Pages are asked of the network
 * first, so that a new version shows at once; files are named by their content and come from the store.
 */
/// <reference lib="dom" />
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The scope of a service worker, as far as it is used. */
interface Scope {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  addEventListener(kind: string, hear: (event: WorkerEvent) => void): void
}

interface WorkerEvent {
  readonly request: Request
  waitUntil(work: Promise<unknown>): void
  respondWith(answer: Promise<Response>): void
}

/** Runs in the browser: it is written out as text, and sees nothing of this file. */
function keeper(scope: Scope, store: string, files: readonly string[]): void {
  const home = scope.registration.scope
  const kept = new Set(files.map((file) => new URL(file, home).href))
  scope.addEventListener('install', (event) => {
    event.waitUntil(caches.open(store).then((cache) => cache.addAll([home, ...kept])))
  })
  scope.addEventListener('activate', (event) => {
    const old = caches.keys().then((names) => names.filter((name) => name.startsWith('sharara-') && name !== store))
    event.waitUntil(old.then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => scope.clients.claim()))
  })
  scope.addEventListener('fetch', (event) => {
    const { request } = event
    const [address = ''] = request.url.split(/[?#]/)
    const found = async (of: string): Promise<Response> => (await caches.match(of)) ?? fetch(request)
    if (request.method !== 'GET') return
    if (kept.has(address)) event.respondWith(found(address))
    else if (request.mode === 'navigate' && address === home) event.respondWith(fetch(request).catch(() => found(home)))
  })
}

export function offline(): Plugin {
  const pictures = join(import.meta.dirname, 'public')
  return {
    name: 'offline',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = [...Object.keys(bundle).filter((name) => !/\.(html|map)$/.test(name)), ...readdirSync(pictures)].toSorted()
      const content = createHash('sha256').update(files.join('\n'))
      for (const part of Object.values(bundle)) if (part.type === 'chunk') content.update(part.code)
      const version = content.digest('hex').slice(0, 12)
      const source = `;(${keeper.toString()})(self, 'sharara-${version}', ${JSON.stringify(files)})\n`
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source })
    },
  }
}
