/** The application: who may call, what may come in, the routes, the page; the same with and without a socket. */
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { fill, type Language } from '@sharara/core'
import type { Context, MiddlewareHandler } from 'hono'
import { Bucket, Buckets } from './bucket.ts'
import { Watchers } from './deliver.ts'
import { Guard, type Door } from './guard.ts'
import { everywhere, forData } from './headers.ts'
import { pageAnswer, type Page } from './page.ts'
import { Refusal, refusalResponse } from './refusal.ts'
import { addAbout, healthPath } from './routes/about.ts'
import { addAnalysis } from './routes/analysis.ts'
import { addEnsembles } from './routes/ensembles.ts'
import { addExperiments } from './routes/experiments.ts'
import { addLibrary } from './routes/library.ts'
import { newApp, type App, type Env } from './routes/route.ts'
import { addRuns } from './routes/runs.ts'
import { caller } from './shares.ts'
import { words } from './words.ts'
import type { Workshop } from './workshop.ts'

export interface AppParts {
  readonly shop: Workshop
  readonly door: Door
  readonly page: Page
  /** Hears of faults of ours; the caller is told nothing of them. */
  readonly onFault?: (error: unknown) => void
}

/** Addresses whose pace is remembered. */
const mostCallers = 5000

export function buildApp({ shop, door, page, onFault }: AppParts): { readonly app: App; readonly watchers: Watchers } {
  const app = newApp()
  const guard = new Guard(door)
  const watchers = new Watchers(shop.limits)
  app.onError((error, c) => {
    const refusal = refusalOf(error)
    if (refusal.status === 500) onFault?.(error)
    return withHeaders(refusalResponse(refusal, languageOf(c)))
  })
  app.notFound((c) => withHeaders(refusalResponse(absent(app, c), languageOf(c))))
  app.use('*', guarded(shop, guard))
  app.use('/api/*', token(guard))
  app.use('/api/*', sized(shop), shallow(shop))
  addAbout(app, shop, guard, page.size > 0)
  addLibrary(app, shop)
  addRuns(app, shop, watchers)
  addEnsembles(app, shop, watchers)
  addExperiments(app, shop)
  addAnalysis(app, shop)
  app.on(['GET'], '*', async (c, next) => {
    const answer = pageAnswer(page, c.req.raw, c.get('language'))
    if (answer === null) return next()
    const asked = new URL(c.req.url).searchParams.get('token')
    const cookie = asked === null ? null : guard.cookieFor(asked, c.req.url.startsWith('https:'))
    if (cookie === null) return answer
    return new Response(null, { status: 303, headers: { ...forData, location: new URL(c.req.url).pathname, 'set-cookie': cookie } })
  })
  return { app, watchers }
}

/** Name, origin and pace of the caller, then the headers of every answer. */
function guarded(shop: Workshop, guard: Guard): MiddlewareHandler<Env> {
  const { requestBurst, requestsPerSecond } = shop.limits
  const callers = new Buckets(() => new Bucket(requestBurst, requestsPerSecond, () => performance.now()), mostCallers)
  return async (c, next) => {
    c.set('language', languageOf(c))
    const header = (name: string): string | undefined => c.req.header(name)
    guard.checkHost(header('host') ?? new URL(c.req.url).host)
    if (c.req.path.startsWith('/api')) guard.checkOrigin(c.req.method, header)
    const address = c.env?.incoming?.socket.remoteAddress ?? ''
    const seconds = callers.of(address).take(1)
    if (seconds > 0) {
      const sentence = fill(words.tooManyRequests, { seconds: Math.ceil(seconds) })
      throw new Refusal(429, 'too-many-requests', sentence, { limits: { requestBurst, requestsPerSecond }, retrySeconds: seconds })
    }
    await caller.run(address, next)
    c.res = withHeaders(c.res)
  }
}

function token(guard: Guard): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.path !== healthPath) guard.checkToken((name) => c.req.header(name))
    await next()
  }
}

/** The size of a body, before it is read, whether it says so or comes in pieces. */
function sized(shop: Workshop): MiddlewareHandler<Env> {
  const { bodyBytes } = shop.limits
  return bodyLimit({
    maxSize: bodyBytes,
    onError: () => {
      throw new Refusal(413, 'body-too-large', fill(words.bodyTooLarge, { limit: bodyBytes }), { limits: { bodyBytes } })
    },
  })
}

/** Its depth, before it is read as JSON. */
function shallow(shop: Workshop): MiddlewareHandler<Env> {
  const { bodyDepth } = shop.limits
  return async (c, next) => {
    if (c.req.method === 'POST' && depthOf(await c.req.text()) > bodyDepth) {
      throw new Refusal(400, 'body-too-deep', fill(words.bodyTooDeep, { limit: bodyDepth }), { limits: { bodyDepth } })
    }
    await next()
  }
}

/** How deep brackets are nested, texts left out. */
export function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let inText = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (inText) {
      if (sign === 0x5c) at++
      else if (sign === 0x22) inText = false
    } else if (sign === 0x22) inText = true
    else if (sign === 0x7b || sign === 0x5b) most = Math.max(most, ++depth)
    else if (sign === 0x7d || sign === 0x5d) depth--
  }
  return most
}

export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof HTTPException) {
    if (error.status === 415) return new Refusal(415, 'bad-type', words.badType)
    if (error.status === 413) return new Refusal(413, 'body-too-large', words.bodyTooLarge)
    if (error.status < 500) return new Refusal(400, 'bad-request', fill(words.badRequest, { why: words.badJson }))
  }
  // what went wrong inside is told to nobody outside
  return new Refusal(500, 'fault', words.fault)
}

/** An address with other methods, or none at all. */
function absent(app: App, c: Context<Env>): Refusal {
  const allowed = new Set(
    app.routes.filter(({ method, path }) => method !== 'ALL' && path !== '*' && fits(path, c.req.path)).map(({ method }) => method),
  )
  if (allowed.size === 0 || allowed.has(c.req.method)) return new Refusal(404, 'not-found', words.notFound)
  const list = [...allowed].join(', ')
  return new Refusal(405, 'bad-method', fill(words.badMethod, { method: c.req.method.slice(0, 20), allowed: list }), {
    headers: { allow: list },
  })
}

function fits(pattern: string, path: string): boolean {
  const parts = pattern.split('/')
  const given = path.split('/')
  return parts.length === given.length && parts.every((part, index) => part.startsWith(':') || part === given[index])
}

function languageOf(c: Context<Env>): Language {
  const asked = c.req.query('lang')
  if (asked === 'en' || asked === 'ar') return asked
  return /^\s*ar\b/i.test(c.req.header('accept-language') ?? '') ? 'ar' : 'en'
}

function withHeaders(answer: Response): Response {
  const fallback = answer.headers.has('content-security-policy') ? {} : forData
  for (const [name, value] of Object.entries({ ...everywhere, ...fallback })) answer.headers.set(name, value)
  return answer
}
