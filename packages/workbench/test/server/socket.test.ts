/** The server on a real socket: many connections, slow ones, broken ones, and streams that are left in the middle. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { serve, type Limits, type Serving } from '../../src/server/index.ts'
import { events, read, small } from './inside.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void // there since the line above

const root = mkdtempSync(join(tmpdir(), 'sharara-socket-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const faults: unknown[] = []
function start(limits: Partial<Limits> = {}): Promise<Serving> {
  const all = { requestBurst: 1e6, requestsPerSecond: 1e6, ...limits }
  const options = { host: '127.0.0.1', port: 0, runs: join(root, 'runs'), page: 'nowhere', version: '0.0.0', threads: 1 }
  return serve({ ...options, limits: all, onFault: (error) => faults.push(error) })
}

interface Heard {
  readonly text: string
  readonly ms: number
}

/** Sends text on a socket of its own and listens until the other side ends. */
function raw({ port }: Serving, text: string, more?: (socket: Socket) => void): Promise<Heard> {
  const began = performance.now()
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(text)
      more?.(socket)
    })
    let heard = ''
    socket.setEncoding('utf8').on('data', (part: string) => (heard += part))
    socket.on('error', () => {})
    socket.on('close', () => done({ text: heard, ms: performance.now() - began }))
  })
}

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`

describe('ten thousand connections', () => {
  const wave = 200
  let serving: Serving
  let run: string
  beforeAll(async () => {
    serving = await start({ watchers: 1000 })
    run = (await read(await post(serving, '/api/runs', small))).id
    await events(await fetch(`${address(serving)}/api/runs/${run}/watch`))
    // a job of this name that never ends by itself: its stream stays open
    serving.shop.runs.start(run, async (desk) => {
      while (!desk.stop.aborted) {
        desk.progress({ hour: 1 })
        await wait(50)
      }
      return { state: 'unfinished' }
    })
  })
  afterAll(() => serving.close())

  /** Opened and left, answered, left in the middle of a stream, left in the middle of a head: one of each four. */
  async function one(kind: number): Promise<void> {
    if (kind === 1) {
      expect((await raw(serving, get('/api/health'))).text).toMatch(/^HTTP\/1\.1 200/)
      return
    }
    const first = ['', '', get(`/api/runs/${run}/watch`), 'GET /api/runs HTTP/1.1\r\nHost: local'][kind]!
    await raw(serving, first, (socket) => {
      if (kind === 2) socket.once('data', () => setTimeout(() => socket.destroy(), 5))
      else setTimeout(() => socket.destroy(), 20)
    })
  }

  async function waves(count: number): Promise<void> {
    for (let done = 0; done < count; done += wave) await Promise.all(Array.from({ length: wave }, (_, index) => one(index % 4)))
  }

  /** What is left when everybody has gone. */
  async function left(): Promise<{ readonly heap: number; readonly sockets: number; readonly watchers: number }> {
    for (let tries = 0; tries < 100 && (sockets() > 0 || serving.watchers.open > 0); tries++) await wait(50)
    collect()
    await wait(50)
    collect()
    return { heap: process.memoryUsage().heapUsed, sockets: sockets(), watchers: serving.watchers.open }
  }

  test('nothing is left of them: no socket, no watcher, no memory', async () => {
    await waves(2000)
    const before = await left()
    await waves(8000)
    const after = await left()
    expect([before.sockets, before.watchers, after.sockets, after.watchers]).toEqual([0, 0, 0, 0])
    expect(serving.shop.runs.find(run)?.journal.waiters).toBe(0)
    console.log(`heap after 2 000 and 10 000 connections: ${(before.heap / 1e6).toFixed(1)} MB, ${(after.heap / 1e6).toFixed(1)} MB`)
    expect(after.heap - before.heap).toBeLessThan(5e6)
    expect((await fetch(`${address(serving)}/api/health`)).status).toBe(200)
    expect(faults).toEqual([])
  })
})

/** Connections of this process that are still open, of both sides. */
function sockets(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length
}

function address({ port }: Serving): string {
  return `http://127.0.0.1:${port}`
}

function post(serving: Serving, path: string, body: unknown): Promise<Response> {
  return fetch(`${address(serving)}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

describe('slow and broken callers', () => {
  let serving: Serving
  beforeAll(async () => (serving = await start({ headMs: 400, requestMs: 800, connections: 30, idleMs: 300 })))
  afterAll(() => serving.close())

  test.each([
    ['says nothing', ''],
    ['sends half a head', 'GET / HTTP/1.1\r\nHost: lo'],
    [
      'never sends the body it announced',
      'POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{',
    ],
  ])('one who %s is not waited for', async (_, text) => {
    const { ms } = await raw(serving, text)
    expect(ms).toBeLessThan(10_000)
  })

  test('a byte at a time, for ever', async () => {
    const { text, ms } = await raw(serving, 'GET / HTTP/1.1\r\n', (socket) => {
      const timer = setInterval(() => socket.write('X'), 50)
      socket.on('close', () => clearInterval(timer))
    })
    expect(text).toMatch(/^HTTP\/1\.1 408[^]*"code":"too-slow"/)
    expect(ms).toBeLessThan(10_000)
  })

  test.each([
    ['not HTTP', 'hello\r\n\r\n', 400],
    ['binary', '\u0016\u0003\u0001\u0000\u0000', 400],
    ['a head of 100 kB', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
    ['two lengths', 'POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}', 400],
    [
      'length and pieces',
      'POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['no name', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a strange name', 'GET / HTTP/1.1\r\nHost: evil.example.org\r\nConnection: close\r\n\r\n', 403],
    ['a name with a path', 'GET / HTTP/1.1\r\nHost: localhost/evil\r\nConnection: close\r\n\r\n', 400],
    ['an address of another server', 'GET http://evil.example.org/ HTTP/1.1\r\nHost: evil.example.org\r\nConnection: close\r\n\r\n', 403],
    ['two dots', 'GET /../../../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 404],
    ['backslashes', 'GET /..\\..\\etc\\passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 400],
    ['a null byte', 'GET /a\u0000b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n', 400],
  ])('%s', async (_, text, status) => {
    const heard = await raw(serving, text)
    expect(heard.text).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`))
    expect(heard.text).not.toMatch(/root:|\.ts:\d/)
  })

  test('a body in pieces that is larger than it may be', async () => {
    const head = 'POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n'
    const piece = `10000\r\n${' '.repeat(0x10000)}\r\n`
    const { text } = await raw(serving, head, (socket) => {
      const timer = setInterval(() => socket.write(piece), 1)
      socket.on('close', () => clearInterval(timer))
    })
    expect(text).toMatch(/^HTTP\/1\.1 413[^]*"code":"body-too-large"/)
  })

  test('more connections than there may be are turned away, and those that are there go on', async () => {
    const open = Array.from({ length: 60 }, () => connect(serving.port, '127.0.0.1').on('error', () => {}))
    await wait(200)
    const alive = open.filter((socket) => !socket.closed && !socket.destroyed).length
    expect(alive).toBeLessThanOrEqual(30)
    for (const socket of open) socket.destroy()
    await wait(100)
    expect((await fetch(`${address(serving)}/api/health`)).status).toBe(200)
  })
})

describe('watching', () => {
  let serving: Serving
  beforeAll(async () => (serving = await start({ watchers: 3 })))
  afterAll(() => serving.close())
  const later = { scenario: 'quiet-kazakhstan', settings: { sample: 1000, hours: 400 } }

  test('two browsers see the same run; one that is cut off misses nothing and sees nothing twice', async () => {
    const { id } = await read(await post(serving, '/api/runs', later))
    const watch = (lastId?: string): Promise<Response> =>
      fetch(`${address(serving)}/api/runs/${id}/watch`, lastId === undefined ? {} : { headers: { 'last-event-id': lastId } })
    const days = (told: Awaited<ReturnType<typeof events>>): readonly string[] =>
      told.filter(({ name }) => name === 'day').map(({ data }) => data.date)
    const whole = events(await watch())
    const other = events(await watch())
    const first = await events(await watch(), (told) => days(told).length >= 3)
    const rest = await events(await watch(first.at(-1)!.id))
    const all = days(await whole)
    expect(all).toHaveLength(17)
    expect(days(await other)).toEqual(all)
    expect([...days(first), ...days(rest)]).toEqual(all)
    const again = await watch((await whole).at(-1)!.id)
    expect(again.status).toBe(204)
  })

  test('no more streams than there may be', async () => {
    const { id } = await read(await post(serving, '/api/runs', { ...later, settings: { sample: 1000, hours: 3000 } }))
    const stop = new AbortController()
    const open = await Promise.all([1, 2, 3].map(() => fetch(`${address(serving)}/api/runs/${id}/watch`, { signal: stop.signal })))
    expect(open.map(({ status }) => status)).toEqual([200, 200, 200])
    const fourth = await fetch(`${address(serving)}/api/runs/${id}/watch`)
    expect([fourth.status, (await read(fourth)).code]).toEqual([503, 'too-many-watchers'])
    stop.abort()
    for (let tries = 0; tries < 100 && serving.watchers.open > 0; tries++) await wait(20)
    expect(serving.watchers.open).toBe(0)
  })

  test('closing ends the streams, keeps what was begun, and leaves nothing half-written', async () => {
    const running = serving.shop.runs.active
    const stream = fetch(`${address(serving)}/api/runs`).then((answer) => read(answer))
    const [first] = (await stream).items
    // a run whose country is still laid out has nothing to keep
    for (let tries = 0; tries < 2000 && serving.shop.runs.find(first!.id)?.progress === null; tries++) await wait(20)
    await serving.close()
    expect(running).toBe(1)
    const files = readdirSync(join(root, 'runs'), { recursive: true, encoding: 'utf8' })
    expect(files.filter((name) => /partial|\.lock/.test(name))).toEqual([])
    expect(files.some((name) => name.endsWith('checkpoint.bin.gz'))).toBe(true)
  })
})
