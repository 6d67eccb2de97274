/** The server on its socket: times and numbers of connections bounded, an orderly end. */
import { statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { fill } from '@sharara/core'
import { Failure, makeFolder, shown } from '../store/index.ts'
import { buildApp } from './app.ts'
import type { Watchers } from './deliver.ts'
import { isLoopback, shortestToken } from './guard.ts'
import { everywhere, forData } from './headers.ts'
import { usualLimits, type Limits } from './limits.ts'
import { packTight, readPage } from './page.ts'
import { problemDocument, Refusal, refusalResponse } from './refusal.ts'
import { startWords } from './startWords.ts'
import { words } from './words.ts'
import { Workshop } from './workshop.ts'

export interface ServeOptions {
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
  readonly token?: string
  readonly names?: readonly string[]
  /** Folder of the runs; made where it is not there. */
  readonly runs: string
  /** Folder of the built page. */
  readonly page: string
  readonly version: string
  readonly limits?: Partial<Limits>
  readonly threads?: number
  /** Hears of faults of ours. */
  readonly onFault?: (error: unknown) => void
}

export interface Serving {
  readonly host: string
  readonly port: number
  readonly shop: Workshop
  readonly watchers: Watchers
  /** Ends streams, stops jobs with their checkpoints written, lets go of the port. */
  close(): Promise<void>
}

/** @throws Failure where it may not be started so, or the port is taken. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host, port, token, names = [], version, threads, onFault } = options
  refuseOpenDoor(host, token)
  makeFolder(options.runs)
  if (!statSync(options.runs).isDirectory()) throw new Failure(fill(startWords.noFolder, { path: shown(options.runs) }), 2)
  const limits = { ...usualLimits, ...options.limits }
  const heard = onFault === undefined ? {} : { onFault }
  const shop = new Workshop({ root: options.runs, limits, version, ...heard, ...(threads === undefined ? {} : { threads }) })
  const door = { host, names, ...(token === undefined ? {} : { token }) }
  const page = readPage(options.page)
  const { app, watchers } = buildApp({ shop, door, page, ...heard })
  const listener = getRequestListener(app.fetch, {
    errorHandler: () => refusalResponse(unreadable(400), 'en'),
  })
  const server = bounded(
    createServer(
      { connectionsCheckingInterval: Math.min(1000, limits.headMs), maxHeaderSize: 16_384 },
      (incoming, outgoing) => void listener(incoming, outgoing),
    ),
    limits,
  )
  try {
    await listen(server, host, port)
  } catch (error) {
    await shop.close()
    throw error
  }
  const closing = new AbortController()
  packTight(page, closing.signal).catch((error: unknown) => onFault?.(error))
  const bound = server.address() as AddressInfo // a port, not a pipe
  const close = (): Promise<void> => {
    closing.abort()
    return shut(server, shop)
  }
  return { host, port: bound.port, shop, watchers, close }
}

/** @throws Failure where others could come in without a token, or with one that can be guessed. */
export function refuseOpenDoor(host: string, token: string | undefined): void {
  if (token !== undefined && (token.length < shortestToken || !/^[\x21-\x7E]+$/.test(token))) {
    throw new Failure(fill(startWords.badToken, { least: shortestToken }), 2)
  }
  if (token === undefined && !isLoopback(host)) throw new Failure(fill(startWords.needsToken, { host }), 2)
}

function bounded(server: Server, limits: Limits): Server {
  server.maxConnections = limits.connections
  server.headersTimeout = limits.headMs
  server.requestTimeout = limits.requestMs
  server.keepAliveTimeout = limits.idleMs
  server.maxRequestsPerSocket = 1000
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => refuseRaw(error, socket))
  return server
}

/** What never becomes a request: no HTTP, a head that is too large, one that does not end. */
function refuseRaw(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const refusal =
    error.code === 'HPE_HEADER_OVERFLOW' ? unreadable(431) : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? unreadable(408) : unreadable(400)
  const document = JSON.stringify(problemDocument(refusal, 'en'))
  const headers = { ...everywhere, ...forData, 'content-type': 'application/problem+json; charset=utf-8', connection: 'close' }
  const lines = Object.entries({ ...headers, 'content-length': String(Buffer.byteLength(document)) }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  socket.end(`HTTP/1.1 ${refusal.status} ${refusal.code}\r\n${lines.join('\r\n')}\r\n\r\n${document}`, () => socket.destroy())
}

function unreadable(status: 400 | 408 | 431): Refusal {
  if (status === 408) return new Refusal(408, 'too-slow', words.tooSlow)
  return new Refusal(status, status === 431 ? 'head-too-large' : 'bad-request', fill(words.badRequest, { why: words.badHead }))
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = error.code === 'EADDRINUSE' ? startWords.portTaken : startWords.cannotListen
      fail(new Failure(fill(sentence, { host, port, code: error.code ?? '' }), 2))
    })
    server.listen({ host: host.replace(/^\[|\]$/g, ''), port }, done)
  })
}

/** New connections are refused at once; jobs write what they need to go on, which ends their streams; then the sockets. */
async function shut(server: Server, shop: Workshop): Promise<void> {
  const closed = new Promise((done) => server.close(done))
  await shop.close()
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 300).unref()
  await closed
}
