/** The page and the server behind it: found, locked, absent, silent; what it tells and refuses. */
import { describe, expect, test } from 'vitest'
import { findServer, ServerRefusal, type Browser, type Server, type StoredRun, type Stream, type Told } from './index.ts'

const base = 'http://localhost:4620/index.html#view'
const health = { server: 'sharara', version: '0.1.0', model: 'national/1', authorised: true }

/** A browser in which each address has its answer; `asked` keeps what was asked. */
function browser(answers: Readonly<Record<string, () => Response | Promise<Response>>>, streams: FakeStream[] = []) {
  const asked: string[] = []
  const fake: Browser = {
    fetch: async (address, init) => {
      asked.push(`${init?.method ?? 'GET'} ${address} ${typeof init?.body === 'string' ? init.body : ''}`.trim())
      const answer = answers[new URL(address).pathname]
      if (answer === undefined) throw new TypeError('no connection')
      return answer()
    },
    stream: (address) => {
      const stream = new FakeStream(address)
      streams.push(stream)
      return stream
    },
  }
  return { fake, asked }
}

class FakeStream implements Stream {
  readonly address: string
  closed = false
  private readonly listeners = new Map<string, (event: { readonly data: string }) => void>()

  constructor(address: string) {
    this.address = address
  }

  addEventListener(name: string, listener: (event: { readonly data: string }) => void): void {
    this.listeners.set(name, listener)
  }

  send(name: string, data: unknown): void {
    this.listeners.get(name)?.({ data: JSON.stringify(data) })
  }

  close(): void {
    this.closed = true
  }
}

const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } })

describe('is there a server?', () => {
  test('one that knows us', async () => {
    const { fake, asked } = browser({ '/api/health': () => json(health) })
    expect(await findServer(base, false, fake)).toMatchObject({ kind: 'ready', server: { health } })
    expect(asked).toEqual(['GET http://localhost:4620/api/health'])
  })
  test('one that wants a token', async () => {
    const { fake } = browser({ '/api/health': () => json({ ...health, authorised: false }) })
    expect(await findServer(base, false, fake)).toEqual({ kind: 'locked' })
  })
  test.each([
    ['a web server that has only files', () => new Response('not found', { status: 404 })],
    ['one that answers everything with its page', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
    ['another service', () => json({ status: 'ok' })],
    ['null', () => json(null)],
  ])('%s is none', async (_, answer) => {
    const { fake } = browser({ '/api/health': answer })
    expect(await findServer(base, false, fake)).toEqual({ kind: 'none' })
  })
  test('offline, from a folder, or in a frame: none, and in the latter two nobody is asked', async () => {
    const { fake, asked } = browser({})
    expect(await findServer(base, false, fake)).toEqual({ kind: 'none' })
    expect(await findServer('file:///home/me/studio/index.html', false, fake)).toEqual({ kind: 'none' })
    expect(await findServer(base, true, fake)).toEqual({ kind: 'none' })
    expect(asked).toHaveLength(1)
  })
})

const run = {
  id: 'a',
  links: { self: '/api/runs/a', watch: '/api/runs/a/watch', runs: '/api/ensembles/e/runs', days: '/api/runs/a/days' },
} as unknown as StoredRun // what the client looks at

async function ready(answers: Readonly<Record<string, () => Response>>): Promise<{ server: Server; asked: string[] }> {
  const { fake, asked } = browser({ '/api/health': () => json(health), ...answers })
  const found = await findServer(base, false, fake)
  if (found.kind !== 'ready') throw new Error('no server')
  asked.length = 0
  return { server: found.server, asked }
}

describe('with a server', () => {
  test('an ensemble is asked for, and a run stopped and taken up again', async () => {
    const { server, asked } = await ready({
      '/api/ensembles': () => json({ id: 'e' }, 202),
      '/api/ensembles/e/runs': () => json({ items: [{ seed: 1 }] }),
      '/api/runs/a/cancel': () => json(run, 202),
      '/api/runs/a/resume': () => json(run, 202),
    })
    expect(await server.startEnsemble({ scenario: 'bread', runs: 10, against: { values: { reserve: 0.3 } } })).toEqual({ id: 'e' })
    expect(await server.results({ ...run, kind: 'ensemble', title: run.name, options: {} })).toEqual([{ seed: 1 }])
    asked.pop()
    await server.cancel(run)
    await server.resume(run)
    expect(asked).toEqual([
      'POST http://localhost:4620/api/ensembles {"scenario":"bread","runs":10,"against":{"values":{"reserve":0.3}}}',
      'POST http://localhost:4620/api/runs/a/cancel',
      'POST http://localhost:4620/api/runs/a/resume',
    ])
    expect(server.address('/api/runs/a/files/report.html')).toBe('http://localhost:4620/api/runs/a/files/report.html')
  })

  test('what it refuses comes with its own sentence; what is no answer of ours with one too', async () => {
    const problem = { status: 422, code: 'over-budget', words: { en: 'too dear', ar: 'مكلف' }, limits: { jobCost: 1 } }
    const { server } = await ready({
      '/api/runs': () => json(problem, 422),
      '/api/ensembles': () => new Response('Bad gateway', { status: 502 }),
    })
    const refused = await server.startRun({ scenario: 'bread' }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ServerRefusal)
    expect(refused).toMatchObject({ problem })
    expect(await server.ensembles().catch((error: unknown) => error)).toMatchObject({ problem: { code: 'silent' } })
    expect(await server.days(run).catch((error: unknown) => error)).toMatchObject({ problem: { code: 'silent' } })
  })

  test('a run is watched until it is over', async () => {
    const streams: FakeStream[] = []
    const { fake } = browser({ '/api/health': () => json(health) }, streams)
    const found = await findServer(base, false, fake)
    const told: Told[] = []
    if (found.kind === 'ready') found.server.watch(run, (one) => told.push(one))
    const [stream] = streams
    stream?.send('status', { status: 'running' })
    stream?.send('day', { date: '2022-01-01', crowd: 3 })
    stream?.send('progress', { hour: 30, hours: 48, secondsLeft: 1 })
    expect(stream?.closed).toBe(false)
    stream?.send('status', { status: 'over', outcome: 'faded' })
    expect(stream).toMatchObject({ closed: true, address: 'http://localhost:4620/api/runs/a/watch' })
    expect(told.map(({ name }) => name)).toEqual(['status', 'day', 'progress', 'status'])
  })
})
