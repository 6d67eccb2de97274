/**
 * Calls made from the OpenAPI document itself: what it allows, what it does not, and what nobody would send in good faith.
 * Nothing may end in a fault, leave the shape of its description, or touch a file outside of its folder.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { inside, openApi, type OpenApi, type Operation, type Schema } from './inside.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

/** No job is cheap enough for these limits: a call that is sound in every way is refused for its cost, and nothing is run. */
const server = inside({ limits: { jobCost: 1, bodyBytes: 20_000, waiting: 1000 } })
afterAll(() => server.close())

let document: OpenApi
let operations: readonly { readonly method: string; readonly path: string; readonly operation: Operation }[]

beforeAll(async () => {
  document = await openApi(server)
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  )
  // something that a path trick could reach, and a folder with the manifest of a run beside the folder of runs
  writeFileSync(join(server.root, 'secret.txt'), secret)
  mkdirSync(join(server.root, 'outside'))
  writeFileSync(join(server.root, 'outside/ro-crate-metadata.json'), '{}')
  mkdirSync(server.runs)
})

const secret = 'kaleidoscope-of-doors'

/** Every path below the server's folder with its size and time. */
function tree(): readonly string[] {
  return readdirSync(server.root, { recursive: true, encoding: 'utf8' })
    .map((path) => `${path} ${statSync(join(server.root, path)).size} ${statSync(join(server.root, path)).mtimeMs}`)
    .toSorted()
}

const nasty = fc.constantFrom(
  '..',
  '../..',
  '..%2f..%2fsecret.txt',
  '%2e%2e%2fsecret.txt',
  '%2e%2e%5csecret.txt',
  '..%5c..%5csecret.txt',
  '....//secret.txt',
  '%00',
  'a%00.json',
  '%252e%252e%252f',
  '%c0%ae%c0%ae/',
  '%',
  '%zz',
  '/etc/passwd',
  '%2fetc%2fpasswd',
  'C:%5cwindows',
  '.',
  '.hidden',
  '-',
  '__proto__',
  'constructor',
  'toString',
  'con',
  '%F0%9F%94%A5',
  '%D8%B4%D8%B1%D8%A7%D8%B1%D8%A9',
  'x'.repeat(3000),
  'kazakhstan-2022;ls',
  "'%20or%20'1'='1",
  'null',
  'undefined',
  'NaN',
  '0',
)

/** Values for a schema: mostly what it allows. */
function valueFor(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  const { $ref, anyOf, enum: choices, const: only, type, properties, items, additionalProperties } = schema as Shape
  if (typeof $ref === 'string') return valueFor(document.components.schemas[$ref.split('/').at(-1)!]!, depth + 1)
  if (anyOf !== undefined) return fc.oneof(...anyOf.map((one) => valueFor(one, depth + 1)))
  if (choices !== undefined) return fc.constantFrom(...choices)
  if (only !== undefined) return fc.constant(only)
  if (depth > 6) return fc.constant(null)
  const { minimum = -1e9, maximum = 1e9 } = schema as Shape
  if (type === 'integer') return fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) })
  if (type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true })
  if (type === 'boolean') return fc.boolean()
  if (type === 'string')
    return fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('quiet-kazakhstan', 'kazakhstan', 'almaty', '2022-01-01T00:00'))
  if (type === 'array') return fc.array(valueFor(items ?? {}, depth + 1), { maxLength: 3 })
  if (properties !== undefined) {
    const fields = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, valueFor(one, depth + 1)]))
    return fc.record(fields, { requiredKeys: (schema as Shape).required ?? [] })
  }
  if (additionalProperties !== undefined)
    return fc.dictionary(fc.constantFrom('reserve', 'ties', 'x', '__proto__', 'constructor'), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 })
  return fc.jsonValue({ maxDepth: 2 })
}

/** The keywords that our description uses. */
interface Shape {
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: string[]
  readonly items?: Schema
  readonly additionalProperties?: unknown
  readonly minimum?: number
  readonly maximum?: number
}

/** Bodies: sound by the description, or spoilt, as text. */
function bodyFor(operation: Operation): fc.Arbitrary<string | undefined> {
  const schema = operation.requestBody?.content['application/json']?.schema
  const sound = schema === undefined ? fc.constant(undefined) : valueFor(schema).map((value) => JSON.stringify(value))
  const spoilt = fc.oneof(
    fc.constantFrom('', '{', '[]', 'null', '0', '"text"', '{"scenario":', '\u0000', '{"a":1}{"b":2}', '{"__proto__":{"isAdmin":true}}'),
    fc.constantFrom('[', '{"a":').map((piece) => piece.repeat(3000)),
    fc.constantFrom('{"scenario":"quiet-kazakhstan","constructor":{"prototype":{"polluted":1}}}', `{"text":"${'x'.repeat(25_000)}"}`),
    fc.constant('{"scenario":"quiet-kazakhstan","settings":{"values":{"__proto__":1,"reserve":1e999},"seed":-0}}'),
    fc.constant('{"scenario":{"extends":"kazakhstan-2022","country":"../../secret","__proto__":{"hours":1}}}'),
    fc.constant('{"study":{"format":"sharara-study/1","table":"/etc/passwd"}}'),
    fc.json({ maxDepth: 4 }),
    fc.string({ maxLength: 300, unit: 'binary' }),
  )
  return fc.oneof(sound, spoilt)
}

const oddHeaders = fc.dictionary(
  fc.constantFrom('last-event-id', 'accept-language', 'accept', 'cookie', 'authorization', 'if-none-match', 'x-forwarded-host', 'range'),
  fc.oneof(
    fc.constantFrom('*/*', 'ar', 'e-1', 'x-999999999999', 'bytes=0-', '"', 'Bearer x', '../..'),
    fc.string({ maxLength: 40 }).map((text) => text.replace(/[^\x20-\x7E]/g, '')),
  ),
  { maxKeys: 3 },
)

const call = fc.constantFrom(0).chain(() => {
  const one = fc.constantFrom(...operations)
  return one.chain(({ method, path, operation }) => {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
    const parts = fc.tuple(...names.map(() => fc.oneof(nasty, fc.constantFrom('kazakhstan', 'kazakhstan-2022', 'report.html'))))
    const query = fc.oneof(
      fc.constant(''),
      fc.constantFrom(
        '?lang=ar',
        '?lang=xx',
        '?limit=-1',
        '?limit=1e9&offset=x',
        '?lang=en&lang=ar',
        '?__proto__=1',
        '?token=x',
        '?%00=%00',
        '?limit=%F0',
      ),
    )
    const verb = fc.oneof(
      { weight: 6, arbitrary: fc.constant(method) },
      { weight: 1, arbitrary: fc.constantFrom('put', 'delete', 'patch', 'options', 'head', 'post', 'get') },
    )
    const type = fc.oneof(
      { weight: 6, arbitrary: fc.constant('application/json') },
      { weight: 1, arbitrary: fc.constantFrom('text/plain', '', 'application/xml', 'multipart/form-data') },
    )
    return fc.record({
      verb,
      type,
      query,
      headers: oddHeaders,
      body: bodyFor(operation),
      path: parts.map((values) => names.reduce((whole, name, k) => whole.replace(`{${name}}`, values[k]!), path)),
    })
  })
})

describe('calls made from the description', () => {
  test('2000 of them: no fault, no answer beyond the description, no file touched', async () => {
    const before = tree()
    const seen = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(call, async ({ verb, type, query, headers, body, path }) => {
        const method = verb.toUpperCase()
        const given = method === 'GET' || method === 'HEAD' || body === undefined ? {} : { body }
        const answer = await server.app.request(`http://127.0.0.1${path}${query}`, {
          method,
          ...given,
          headers: { ...headers, ...(type === '' ? {} : { 'content-type': type }) },
        })
        seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1)
        expect([200, 204, 400, 401, 403, 404, 405, 413, 415, 422]).toContain(answer.status)
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
        expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'/)
        const text = await answer.text()
        expect(text.includes(secret)).toBe(false)
        const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json') === true
        expect(isProblem || method === 'HEAD').toBe(answer.status >= 400 || method === 'HEAD')
        const problem = (isProblem && method !== 'HEAD' ? JSON.parse(text) : { status: answer.status, words: { en: 'x', ar: 'ا' } }) as {
          status: number
          words: { en: string; ar: string }
        }
        expect(problem.status).toBe(answer.status)
        expect(isProblem && /\.ts:\d+|node_modules|\bat \w+ \(/.test(text)).toBe(false)
        expect(problem.words.en.length * problem.words.ar.length).toBeGreaterThan(0)
        expect(problem.words.ar).toMatch(/[\u0621-\u064A]/)
      }),
      { numRuns: 2000 },
    )
    expect(tree()).toEqual(before)
    expect(server.faults).toEqual([])
    expect(Object.hasOwn(Object.prototype, 'isAdmin') || 'polluted' in {}).toBe(false)
    for (const status of [200, 400, 404, 405, 413, 415, 422]) expect(seen.get(status), `answers with ${status}`).toBeGreaterThan(0)
  })
})

test('the secret is still there: the tests above looked at something', () => {
  expect(readFileSync(join(server.root, 'secret.txt'), 'utf8')).toBe(secret)
})
