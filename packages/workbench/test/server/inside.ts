/** The application of the server without a socket, in a folder of its own, with limits that a test can reach. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { buildApp } from '../../src/server/app.ts'
import type { Door } from '../../src/server/guard.ts'
import { usualLimits, type Limits } from '../../src/server/limits.ts'
import { readPage, type Page } from '../../src/server/page.ts'
import { Workshop } from '../../src/server/workshop.ts'

/** A run of Kazakhstan that takes a moment: one simulated person for a thousand, two days. */
export const small = { scenario: 'quiet-kazakhstan', settings: { sample: 1000, hours: 48 } }

export interface Inside {
  readonly shop: Workshop
  readonly page: Page
  readonly root: string
  readonly runs: string
  readonly faults: unknown[]
  readonly watchers: { readonly open: number }
  readonly app: { request(address: string, init: RequestInit): Response | Promise<Response> }
  request(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>
  close(): Promise<void>
}

export function inside({
  limits = {},
  door = {},
  page = 'nowhere',
}: { readonly limits?: Partial<Limits>; readonly door?: Partial<Door>; readonly page?: string } = {}): Inside {
  const root = mkdtempSync(join(tmpdir(), 'sharara-server-'))
  const runs = join(root, 'runs')
  const faults: unknown[] = []
  const onFault = (error: unknown): unknown => faults.push(error)
  const all = { ...usualLimits, requestBurst: 1e6, ...limits }
  const shop = new Workshop({ root: runs, limits: all, version: '0.0.0', threads: 1, onFault })
  const assets = readPage(page)
  const { app, watchers } = buildApp({
    shop,
    door: { host: '127.0.0.1', ...door },
    page: assets,
    onFault,
  })
  return {
    shop,
    page: assets,
    root,
    runs,
    faults,
    watchers,
    app,
    request: async (method, path, body, headers = {}) =>
      app.request(`http://127.0.0.1${path}`, {
        method,
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    close: async () => {
      await shop.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** What answers have in them, as far as tests look at it by name; a test fails on what is not there. */
export interface Body {
  readonly id: string
  readonly status: string | number
  readonly code: string
  readonly format: string
  readonly fingerprint: string
  readonly outcome: string | null
  readonly date: string
  readonly crowd: number
  readonly done: number
  readonly runs: number
  readonly total: number
  readonly ok: boolean
  readonly items: readonly Body[]
  readonly problems: readonly { readonly path: string; readonly nearest?: string; readonly detail: string }[]
  readonly limits: Readonly<Record<string, number>>
  readonly links: Readonly<Record<string, string>>
  readonly regions: unknown
  readonly dates: readonly string[]
  readonly series: Readonly<Record<string, readonly number[]>>
  readonly points: readonly Point[]
  readonly differences: { readonly numbers: Readonly<Record<string, { readonly pairs: number }>> }
  readonly cases: readonly unknown[]
  readonly claims: readonly unknown[]
  readonly solutions: unknown
}

interface Point {
  readonly shares: readonly { readonly count: number; readonly share: number; readonly wilson: readonly [number, number] }[]
  readonly fans: Readonly<Record<string, { readonly lines: readonly (readonly number[])[] }>>
}

/** What a test looks at by name, and would fail on if it were not there. */
export async function read(answer: Response): Promise<Body> {
  return (await answer.json()) as Body // a border of the test: see above
}

export async function openApi(server: Inside): Promise<OpenApi> {
  return (await (await server.request('GET', '/api/openapi.json')).json()) as OpenApi // valid: a test says so
}

export async function openApiFaults(document: object): Promise<unknown> {
  const { valid, errors } = await new Validator().validate({ ...document })
  return valid ? [] : errors
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly schema: Schema
}

export type Schema = Readonly<Record<string, unknown>>

export interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>>
}

export interface OpenApi {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Everything a stream of events has to say: until it ends, or until `enough`. */
export async function events(answer: Response, enough: (told: readonly Event[]) => boolean = () => false): Promise<readonly Event[]> {
  const told: Event[] = []
  let rest = ''
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return told
    const parts = (rest + value).split('\n\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1] ?? ''
      if (field('event') !== '') told.push({ id: field('id'), name: field('event'), data: JSON.parse(field('data')) as Body })
    }
    if (!enough(told)) continue
    await reader.cancel()
    return told
  }
}

export interface Event {
  readonly id: string
  readonly name: string
  readonly data: Body
}
