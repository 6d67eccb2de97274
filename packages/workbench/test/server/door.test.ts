/** What is refused before it begins: by cost, by name, by origin, without the token; and the page that is given to everybody. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { packTight } from '../../src/server/page.ts'
import { inside, openApi } from './inside.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

const server = inside()
afterAll(() => server.close())

describe('budgets are refused before anything is written', () => {
  test.each([
    ['cost of one job', {}, 'jobCost', 422],
    ['people', { people: 1000 }, 'people', 422],
    ['rows', { rows: 10 }, 'rows', 422],
    ['cost in a short time', { jobCost: 1e15, costBurst: 1e6, costPerSecond: 1 }, 'costBurst', 429],
    ['a full store', { jobCost: 1e15, stored: 0 }, 'stored', 507],
    ['a full queue', { jobCost: 1e15, waiting: 0 }, 'waiting', 503],
  ] as const)('%s', async (_, limits, name, status) => {
    const own = inside({ limits: { jobCost: 1e6, ...limits } })
    try {
      for (const [path, body] of [
        ['/api/runs', { scenario: 'kazakhstan-2022' }],
        ['/api/ensembles', { scenario: 'kazakhstan-2022', runs: 100 }],
      ] as const) {
        // the desk, which reads the scenario, has the same queue
        const answer = await own.request('POST', path, body)
        const problem = (await answer.json()) as { limits?: Record<string, number>; words: { ar: string } }
        expect([answer.status, Object.keys(problem.limits ?? {})]).toEqual([status, expect.arrayContaining([name])])
        expect(problem.words.ar).toMatch(/[\u0621-\u064A]/)
      }
      expect(existsSync(own.runs)).toBe(false)
    } finally {
      await own.close()
    }
  })

  test('an analysis that takes too long is given up, and the next one is answered', async () => {
    const own = inside({ limits: { deskMs: 1 } })
    try {
      expect((await own.request('GET', '/api/claims')).status).toBe(503)
      Object.assign(own.shop.limits, { deskMs: 60_000 })
      expect((await own.request('GET', '/api/claims')).status).toBe(200)
    } finally {
      await own.close()
    }
  })

  test('too many requests in a short time', async () => {
    const own = inside({ limits: { requestBurst: 5, requestsPerSecond: 0.01 } })
    try {
      const statuses = []
      for (let count = 0; count < 7; count++) statuses.push((await own.request('GET', '/api/health')).status)
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429])
    } finally {
      await own.close()
    }
  })
})

describe('the door', () => {
  const token = '0123456789abcdef'
  const locked = inside({ door: { host: '0.0.0.0', token } })
  afterAll(() => locked.close())

  test('without the token only that there is a server', async () => {
    const { paths } = await openApi(server)
    const all = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => ({ method, path })))
    for (const { method, path } of all.filter((one) => one.path !== '/api/health')) {
      const answer = await locked.request(method.toUpperCase(), path.replace(/\{\w+\}/g, 'x'), method === 'post' ? {} : undefined)
      expect([path, answer.status]).toEqual([path, 401])
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/)
    }
    const health = await locked.request('GET', '/api/health')
    expect(await health.json()).toMatchObject({ authorised: false })
    expect((await locked.request('GET', '/api/openapi.json')).status).toBe(401)
  })

  test('the address with the token gives a cookie, and takes the token out of the address', async () => {
    const answer = await locked.request('GET', `/?token=${token}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!
    expect((await locked.request('GET', '/api/limits', undefined, { cookie })).status).toBe(200)
    expect((await locked.request('GET', '/api/limits', undefined, { authorization: `Bearer ${token}` })).status).toBe(200)
    expect((await locked.request('GET', '/?token=0123456789abcdeg')).headers.get('set-cookie')).toBeNull()
  })

  test('foreign names and pages', async () => {
    expect((await locked.request('GET', '/api/health', undefined, { host: 'evil.example.org' })).status).toBe(403)
    expect((await server.request('GET', '/', undefined, { host: 'evil.example.org' })).status).toBe(403)
    expect((await server.request('POST', '/api/check', { text: '' }, { origin: 'http://evil.example.org' })).status).toBe(403)
    expect((await server.request('GET', '/api/runs', undefined, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })
})

describe('the page', () => {
  test('without one: how to build it, in both languages', async () => {
    expect(await (await server.request('GET', '/')).text()).toContain('npm run build -w packages/studio')
    expect(await (await server.request('GET', '/?lang=ar')).text()).toContain('dir="rtl"')
  })

  test('its files and no others; framed only where it says so', async () => {
    const folder = join(server.root, 'outside/dist')
    mkdirSync(join(folder, 'assets'), { recursive: true })
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>studio</title><script>go()</script>')
    writeFileSync(join(folder, 'assets/main-DiwrgTda.js'), `export const x = '${'x'.repeat(500)}'`)
    const own = inside({ page: folder })
    try {
      const page = await own.request('GET', '/')
      expect(page.headers.get('content-security-policy')).toContain("worker-src 'self'")
      expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      const digest = createHash('sha256').update('go()').digest('base64')
      expect(page.headers.get('content-security-policy')).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${digest}'`)
      expect((await own.request('GET', '/?embed')).headers.get('content-security-policy')).toContain('frame-ancestors *')
      const script = await own.request('GET', '/assets/main-DiwrgTda.js', undefined, { 'accept-encoding': 'gzip' })
      expect([script.headers.get('content-encoding'), script.headers.get('cache-control')]).toEqual([
        'gzip',
        'public, max-age=31536000, immutable',
      ])
      const packed = async (accepted: string): Promise<string | null> =>
        (await own.request('GET', '/assets/main-DiwrgTda.js', undefined, { 'accept-encoding': accepted })).headers.get('content-encoding')
      expect(await packed('gzip, br')).toBe('gzip')
      await packTight(own.page, new AbortController().signal)
      expect(await Promise.all(['gzip, deflate, br', 'gzip;q=0.5, br;q=0', 'identity'].map(packed))).toEqual(['br', 'gzip', null])
      expect((await own.request('GET', '/', undefined, { 'if-none-match': page.headers.get('etag')! })).status).toBe(304)
      for (const path of [
        '/../ro-crate-metadata.json',
        '/..%2fro-crate-metadata.json',
        '/assets/..%5c..%5cro-crate-metadata.json',
        '/assets/',
        '/assets',
      ])
        expect([path, (await own.request('GET', path)).status]).toEqual([path, 404])
    } finally {
      await own.close()
    }
  })
})
