/** The built page of the studio: read once into memory when the server starts, so that no address is ever turned into a path. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzipSync } from 'node:zlib'
import type { Language } from '@sharara/core'
import { forPage } from './headers.ts'
import { words } from './words.ts'

interface Asset {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where it is worth it. */
  readonly gzip: Uint8Array<ArrayBuffer> | null
  /** A sixth smaller than gzip, and slow to make: null until `packTight` has been here. */
  brotli: Uint8Array<ArrayBuffer> | null
  readonly tag: string
  /** Of a page the digests of the scripts that stand in it, which the browser is told to let run. */
  readonly inline: readonly string[] | null
  /** Named by its content: the browser may keep it for ever. */
  readonly forever: boolean
}

export type Page = ReadonlyMap<string, Asset>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}

export const buildCommand = 'npm run build -w packages/studio'

/** By address; empty where the page has not been built. */
export function readPage(folder: string): Page {
  if (!existsSync(join(folder, 'index.html'))) return new Map()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const page = new Map(files.map(({ parentPath, name }) => assetOf(folder, join(parentPath, name))))
  for (const [address, asset] of page) if (address.endsWith('/index.html')) page.set(address.slice(0, -'index.html'.length), asset)
  return page
}

function assetOf(folder: string, path: string): [address: string, asset: Asset] {
  const file = new Uint8Array(readFileSync(path))
  const bytes = relative(folder, path) === 'index.html' ? marked(file) : file
  const type = types[extname(path)] ?? 'application/octet-stream'
  const packed = /^text|json|svg|wasm/.test(type) ? new Uint8Array(gzipSync(bytes, { level: 9 })) : null
  const address = `/${relative(folder, path).split(sep).join('/')}`
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const gzip = packed !== null && packed.length < bytes.length ? packed : null
  return [
    address,
    {
      type,
      bytes,
      gzip,
      brotli: null,
      tag,
      inline: type.startsWith('text/html') ? scriptsIn(bytes) : null,
      forever: /^\/assets\/(?:[\da-f]{12}\/|.*-[\w-]{8,}\.\w+$)/.test(address),
    },
  ]
}

/** Tells the page that there is a server behind it: elsewhere it asks for none, so that nothing fails there. */
function marked(html: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder().decode(html)
  return new TextEncoder().encode(text.replace(/<meta charset="utf-8"\s*\/?>/i, '$&<meta name="sharara-server">'))
}

const brotli = promisify(brotliCompress)

/** Makes the tight forms of what is worth it, one after another and beside everything else, until it is told to stop. */
export async function packTight(page: Page, stop: AbortSignal): Promise<void> {
  for (const asset of new Set(page.values())) {
    if (stop.aborted) return
    if (asset.gzip === null) continue
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: asset.bytes.length }
    asset.brotli = new Uint8Array(await brotli(asset.bytes, { params }))
  }
}

function scriptsIn(html: Uint8Array): readonly string[] {
  const found = new TextDecoder().decode(html).matchAll(/<script>([^]*?)<\/script>/g)
  return [...found].map(([, script = '']) => createHash('sha256').update(script).digest('base64'))
}

/** Null where nothing has this address. */
export function pageAnswer(page: Page, request: Request, language: Language): Response | null {
  const { pathname, searchParams } = new URL(request.url)
  const asset = page.get(pathname)
  if (asset === undefined) return page.size === 0 && pathname === '/' ? unbuilt(language) : null
  const { type, bytes, tag, inline } = asset
  const framed = inline !== null && (pathname.startsWith('/embed') || searchParams.has('embed'))
  const headers = new Headers({
    ...forPage(framed, inline ?? []),
    'content-type': type,
    etag: tag,
    vary: 'accept-encoding',
    ...(asset.forever ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}),
  })
  if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers })
  const packed = packedFor(asset, request.headers.get('accept-encoding') ?? '')
  if (packed !== null) headers.set('content-encoding', packed.encoding)
  return new Response(request.method === 'HEAD' ? null : (packed?.bytes ?? bytes), { headers })
}

/** The smallest form that the browser takes and that is there; null where that is the plain one. */
function packedFor({ brotli: tight, gzip }: Asset, accepted: string): { readonly encoding: string; readonly bytes: Asset['bytes'] } | null {
  const takes = (encoding: string): boolean => new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted)
  if (tight !== null && takes('br')) return { encoding: 'br', bytes: tight }
  return gzip !== null && takes('gzip') ? { encoding: 'gzip', bytes: gzip } : null
}

function unbuilt(language: Language): Response {
  const direction = { en: 'ltr', ar: 'rtl' }[language]
  const html = `<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.pageTitle[language]}</title>
<style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:12vh auto;padding:0 1rem;color-scheme:light dark}code{display:block;direction:ltr;text-align:left;padding:.8rem;border:1px solid;border-radius:.4rem}</style></head>
<body><main><h1>${words.pageTitle[language]}</h1><p>${words.pageBody[language]}</p><code>${buildCommand}</code></main></body></html>
`
  return new Response(html, { headers: { ...forPage(false), 'content-type': 'text/html; charset=utf-8', 'content-language': language } })
}
