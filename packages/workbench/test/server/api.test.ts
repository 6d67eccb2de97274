/** The programming interface without a socket: its description is valid, and every route answers as the description says. */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { events, inside, openApi, openApiFaults, read, small, type OpenApi, type Schema } from './inside.ts'

// threads and runs, on whatever else the machine is doing
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

const server = inside()
afterAll(() => server.close())

let document: OpenApi
let run: string
let ensemble: string
/** By method and path of the description: how often it was asked. */
const asked = new Map<string, number>()

/** Asks, and holds the answer against the description. */
async function ask(method: string, pattern: string, values: Readonly<Record<string, string>> = {}, body?: unknown): Promise<Response> {
  const path = pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  const answer = await server.request(method.toUpperCase(), path, body)
  const operation = document.paths[pattern]![method]!
  const described = operation.responses[String(answer.status)]
  expect(described, `${method} ${path} answers ${answer.status}: ${answer.ok ? '' : await answer.clone().text()}`).toBeDefined()
  const type = answer.headers.get('content-type')?.split(';')[0]
  const schema = described!.content?.['application/json']?.schema
  if (schema !== undefined) holds(schema, type, await answer.clone().json())
  asked.set(`${method} ${pattern}`, (asked.get(`${method} ${pattern}`) ?? 0) + 1)
  return answer
}

/** A value against a schema of the description. */
function holds(schema: Schema, type: string | undefined, value: unknown): void {
  const moved = JSON.parse(
    JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll('#/components/schemas/', '#/$defs/'),
  ) as Parameters<typeof z.fromJSONSchema>[0]
  expect(type).toBe('application/json')
  expect(z.fromJSONSchema(moved).safeParse(value).error?.message).toBeUndefined()
}

beforeAll(async () => {
  document = await openApi(server)
})

test('the description is valid OpenAPI 3.1', async () => {
  expect(document.openapi).toBe('3.1.0')
  expect(await openApiFaults(document)).toEqual([])
  expect(await openApiFaults({ ...document, paths: { '/x': { get: {}, post: { responses: 3 } } } })).not.toEqual([])
})

describe('the library', () => {
  test.each([
    ['scenarios', 'kazakhstan-2022'],
    ['countries', 'kazakhstan'],
    ['episodes', 'kazakhstan-2022'],
  ])('%s', async (kind, id) => {
    const { items } = await read(await ask('get', `/api/${kind}`))
    expect(items.map((item) => item.id)).toContain(id)
    expect((await read(await ask('get', `/api/${kind}/{id}`, { id }))).format).toMatch(/^sharara-/)
    const missing = await server.request('GET', `/api/${kind}/nowhere`)
    expect(missing.status).toBe(404)
    expect((await read(missing)).code).toMatch(/^no-such-/)
  })

  test('outlines of a country', async () => {
    expect((await read(await ask('get', '/api/countries/{id}/outline', { id: 'kazakhstan' }))).regions).toBeDefined()
  })

  test('the check tells every problem in the language asked for, with its line', async () => {
    const text = '{\n "format": "sharara-scenario/1",\n "seed": -1,\n "country": "kazakstan"\n}'
    const { ok, problems } = await read(await ask('post', '/api/check', {}, { text }))
    expect(ok).toBe(false)
    expect(problems.length).toBeGreaterThan(5)
    expect(problems).toContainEqual(expect.objectContaining({ path: 'country', line: 4, nearest: 'kazakhstan' }))
    const arabic = await read(await server.request('POST', '/api/check', { text }, { 'accept-language': 'ar-KZ, en;q=0.5' }))
    expect(arabic.problems[0]!.detail).toMatch(/[\u0621-\u064A]/)
    const scenario = await read(await server.request('GET', '/api/scenarios/kazakhstan-2022'))
    expect(await read(await ask('post', '/api/check', {}, { document: scenario }))).toEqual({ ok: true, problems: [] })
  })
})

describe('a run', () => {
  test('is started, watched to its end and fetched', async () => {
    const answer = await ask('post', '/api/runs', {}, small)
    const begun = await read(answer)
    run = begun.id
    expect(answer.headers.get('location')).toBe(`/api/runs/${run}`)
    const told = await events(await ask('get', '/api/runs/{id}/watch', { id: run }))
    expect(told.filter(({ name }) => name === 'day').map(({ data }) => data.date)).toEqual(['2022-01-01', '2022-01-02'])
    const last = told.at(-1)!
    expect(last).toMatchObject({ name: 'status', data: { status: 'over' } })
    const over = await read(await ask('get', '/api/runs/{id}', { id: run }))
    expect(over).toMatchObject({ status: 'over', outcome: last.data.outcome, fingerprint: last.data.fingerprint, hours: 48 })
    const { dates, series } = await read(await ask('get', '/api/runs/{id}/days', { id: run }))
    expect(dates).toEqual(['2022-01-01', '2022-01-02'])
    expect(series.crowd).toEqual(told.filter(({ name }) => name === 'day').map(({ data }) => data.crowd))
  })

  test('each of its files is given out as it lies there', async () => {
    const { links } = await read(await ask('get', '/api/runs/{id}', { id: run }))
    const files = Object.entries(links).filter(([, link]) => link.includes('/files/'))
    expect(files).toHaveLength(9)
    for (const [file, link] of files) {
      const answer = await ask('get', '/api/runs/{id}/files/{file}', { id: run, file })
      expect(link).toBe(`/api/runs/${run}/files/${file}`)
      expect((await answer.arrayBuffer()).byteLength).toBe(Number(answer.headers.get('content-length')))
    }
    const report = await server.request('GET', `/api/runs/${run}/files/report.html`)
    expect(report.headers.get('content-security-policy')).toMatch(/^sandbox allow-scripts/)
  })

  test('the same as from the command line: same fingerprint', async () => {
    const { readRunFolder } = await import('../../src/store/index.ts')
    const { startRun } = await import('@sharara/core')
    const again = startRun(readRunFolder(join(server.runs, run)).setup)
    while (!again.over) again.step()
    expect((await read(await server.request('GET', `/api/runs/${run}`))).fingerprint).toBe(again.fingerprint())
  })

  test('a scenario of one’s own, its problems told before anything is written', async () => {
    const scenario = await read(await server.request('GET', '/api/scenarios/quiet-kazakhstan'))
    const before = readdirSync(server.runs)
    const bad = await server.request('POST', '/api/runs', { scenario: { ...scenario, seed: -1, hours: 'two' } })
    expect(bad.status).toBe(422)
    expect((await read(bad)).problems.map(({ path }) => path)).toEqual(expect.arrayContaining(['seed', 'hours']))
    const settings = await server.request('POST', '/api/runs', { ...small, settings: { values: { reserv: 1 }, off: ['tyes'] } })
    expect((await read(settings)).problems.map(({ nearest }) => nearest)).toEqual(['reserve', 'ties'])
    expect(readdirSync(server.runs)).toEqual(before)
    const good = await ask('post', '/api/runs', {}, { scenario, settings: { sample: 1000, hours: 24, seed: 5 } })
    const { id } = await read(good)
    await events(await server.request('GET', `/api/runs/${id}/watch`))
    expect(await read(await server.request('GET', `/api/runs/${id}`))).toMatchObject({ status: 'over', seed: 5, hours: 24 })
  })

  test('is stopped, and goes on to the same result', async () => {
    const long = { scenario: 'quiet-kazakhstan', settings: { sample: 1000, hours: 1200 }, engine: 'reference' }
    const { id } = await read(await ask('post', '/api/runs', {}, long))
    await events(await server.request('GET', `/api/runs/${id}/watch`), (told) => told.some(({ name }) => name === 'progress'))
    expect(await read(await server.request('POST', `/api/runs/${id}/resume`))).toMatchObject({ code: 'active', status: 409 })
    await ask('post', '/api/runs/{id}/cancel', { id })
    const told = await events(await server.request('GET', `/api/runs/${id}/watch`))
    expect(told.at(-1)?.data).toMatchObject({ status: 'unfinished' })
    expect(await read(await server.request('GET', `/api/runs/${id}`))).toMatchObject({ status: 'unfinished', outcome: null })
    expect(readdirSync(join(server.runs, id))).toContain('checkpoint.bin.gz')
    expect((await server.request('POST', `/api/runs/${id}/cancel`)).status).toBe(409)
    await ask('post', '/api/runs/{id}/resume', { id })
    await events(await server.request('GET', `/api/runs/${id}/watch`))
    const resumed = await read(await server.request('GET', `/api/runs/${id}`))
    const { id: other } = await read(await server.request('POST', '/api/runs', long))
    await events(await server.request('GET', `/api/runs/${other}/watch`))
    expect(resumed.fingerprint).toBe((await read(await server.request('GET', `/api/runs/${other}`))).fingerprint)
    expect((await read(await server.request('POST', `/api/runs/${id}/resume`))).code).toBe('over')
  })

  test('waits for its turn, and a waiting one is taken back', async () => {
    const first = await read(await server.request('POST', '/api/runs', { ...small, settings: { sample: 1000, hours: 2000 } }))
    const second = await read(await server.request('POST', '/api/runs', small))
    expect(await read(await server.request('GET', `/api/runs/${second.id}`))).toMatchObject({ status: 'waiting' })
    expect(await read(await server.request('GET', '/api/limits'))).toMatchObject({ jobs: { running: 1, waiting: 1 } })
    await server.request('POST', `/api/runs/${second.id}/cancel`)
    expect(await read(await server.request('GET', `/api/runs/${second.id}`))).toMatchObject({ status: 'unfinished' })
    await server.request('POST', `/api/runs/${first.id}/cancel`)
    await events(await server.request('GET', `/api/runs/${first.id}/watch`))
  })
})

describe('any analysis', () => {
  test('kinds are listed, and one of a published model is made as an ensemble is', async () => {
    const { items } = (await (await ask('get', '/api/experiments/kinds')).json()) as { items: readonly { kind: string }[] } // held against the description
    expect(items.map(({ kind }) => kind)).toEqual(['ensemble', 'what-if', 'sweep', 'sensitivity', 'attribute', 'fit', 'compare'])
    const sweep = { kind: 'sweep', scenarios: ['epstein-2002/run-2'], options: { vary: ['legitimacy=0.8,0.9'], runs: 1 } }
    const { id } = await read(await ask('post', '/api/experiments', {}, sweep))
    await events(await server.request('GET', `/api/ensembles/${id}/watch`))
    expect(await read(await server.request('GET', `/api/ensembles/${id}`))).toMatchObject({ status: 'over' })
  })
})

describe('an ensemble', () => {
  test('two arms on equal seeds: shares with intervals, and differences', async () => {
    const body = { ...small, runs: 6, against: { values: { reserve: 0.02 } } }
    const begun = await read(await ask('post', '/api/ensembles', {}, body))
    ensemble = begun.id
    const told = await events(await ask('get', '/api/ensembles/{id}/watch', { id: ensemble }))
    expect(told.findLast(({ name }) => name === 'progress')!.data).toMatchObject({ runs: 12, done: 12, failed: 0 })
    expect(told.at(-1)?.data).toMatchObject({ status: 'over' })
    const results = await read(await ask('get', '/api/ensembles/{id}/results', { id: ensemble }))
    expect(results).toMatchObject({ level: 0.95, runs: 12, done: 12 })
    expect(results.points).toHaveLength(2)
    for (const point of results.points) {
      const { shares } = point
      expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(6)
      for (const { share, wilson } of shares) {
        expect(wilson[0]).toBeLessThanOrEqual(share)
        expect(wilson[1]).toBeGreaterThanOrEqual(share)
      }
      expect(point.fans['crowd']?.lines[0]).toHaveLength(2)
    }
    expect(results.differences.numbers['peakCrowd']?.pairs).toBe(6)
    const { items } = await read(await ask('get', '/api/ensembles/{id}/runs', { id: ensemble }))
    expect(items).toHaveLength(12)
    expect(items[0]).toMatchObject({ point: 0, error: null, series: { crowd: [expect.any(Number), expect.any(Number)] } })
    for (const file of ['differences.csv', 'transitions.csv', 'report.html']) {
      expect((await ask('get', '/api/ensembles/{id}/files/{file}', { id: ensemble, file })).status).toBe(200)
    }
    expect((await read(await ask('get', '/api/ensembles'))).items[0]).toMatchObject({ id: ensemble, status: 'over' })
    await ask('get', '/api/ensembles/{id}', { id: ensemble })
  })

  test('is stopped, and only what is missing is run when it goes on', async () => {
    const body = { scenario: 'quiet-kazakhstan', settings: { sample: 1000, hours: 3 }, runs: 200 }
    const { id } = await read(await ask('post', '/api/ensembles', {}, body))
    await events(await server.request('GET', `/api/ensembles/${id}/watch`), (told) =>
      told.some(({ name, data }) => name === 'progress' && data.done >= 100),
    )
    await ask('post', '/api/ensembles/{id}/cancel', { id })
    await events(await server.request('GET', `/api/ensembles/${id}/watch`))
    const stopped = await read(await server.request('GET', `/api/ensembles/${id}/results`))
    expect(await read(await server.request('GET', `/api/ensembles/${id}`))).toMatchObject({ status: 'unfinished' })
    await ask('post', '/api/ensembles/{id}/resume', { id })
    const told = await events(await server.request('GET', `/api/ensembles/${id}/watch`))
    expect(told.at(-1)?.data).toMatchObject({ status: 'over', made: 200 - stopped.done })
    expect((await read(await server.request('GET', `/api/ensembles/${id}/results`))).done).toBe(200)
    const files = ['manifest.json', 'plan.json', 'summary.json', 'outcomes.csv', 'numbers.csv', 'runs.csv', 'report.html']
    for (const file of files) {
      const answer = await ask('get', '/api/ensembles/{id}/files/{file}', { id, file })
      expect((await answer.arrayBuffer()).byteLength).toBe(Number(answer.headers.get('content-length')))
    }
  })
})

function shippedStudy(): object {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../../../examples/studies/leadership.json'), 'utf8')) as object
}

describe('cases and claims', () => {
  test('table, ledger, the shipped study', async () => {
    expect((await read(await ask('get', '/api/cases'))).cases.length).toBeGreaterThan(30)
    expect((await read(await ask('get', '/api/claims'))).claims).toHaveLength(25)
    const { solutions } = await read(await ask('get', '/api/comparison'))
    const again = await read(await ask('post', '/api/comparison', {}, { study: shippedStudy() }))
    expect(again.solutions).toEqual(solutions)
  })

  test('a study with problems, and one that names a file of ours', async () => {
    const bad = await server.request('POST', '/api/comparison', { study: { conditions: 'mass' } })
    expect(bad.status).toBe(422)
    expect((await read(bad)).problems.length).toBeGreaterThan(0)
    const path = await server.request('POST', '/api/comparison', { study: { ...shippedStudy(), table: '/etc/passwd' } })
    expect(path.status).toBe(422)
    expect(await path.text()).not.toContain('root:')
  })
})

describe('lists and the rest', () => {
  test('pages of the list of runs', async () => {
    const all = await read(await ask('get', '/api/runs'))
    expect(all.total).toBe(all.items.length)
    const second = await read(await server.request('GET', '/api/runs?limit=1&offset=1'))
    expect(second.items).toEqual([all.items[1]])
  })

  test('links and foreign folders in the folder of runs are not followed', async () => {
    symlinkSync(join(server.runs, run), join(server.runs, 'a-link'))
    mkdirSync(join(server.runs, 'foreign'))
    writeFileSync(join(server.runs, 'foreign/ro-crate-metadata.json'), '{"@graph":[]}')
    const { items } = await read(await server.request('GET', '/api/runs'))
    expect(items.map(({ id }) => id)).not.toContain('a-link')
    expect((await server.request('GET', '/api/runs/a-link')).status).toBe(404)
    expect((await server.request('GET', '/api/runs/foreign')).status).toBe(404)
  })

  test('a file of a run that is a link is not given out', async () => {
    const { id } = await read(await server.request('POST', '/api/runs', { ...small, settings: { sample: 1000, hours: 2 } }))
    await events(await server.request('GET', `/api/runs/${id}/watch`))
    rmSync(join(server.runs, id, 'events.csv'))
    symlinkSync('/etc/passwd', join(server.runs, id, 'events.csv'))
    expect((await server.request('GET', `/api/runs/${id}/files/events.csv`)).status).toBe(404)
  })

  test('health, limits, the description itself; nothing is left out', async () => {
    expect(await read(await ask('get', '/api/health'))).toMatchObject({ server: 'sharara', authorised: true, page: false })
    await ask('get', '/api/limits')
    const all = Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
    expect(all.filter((route) => !asked.has(route))).toEqual([])
    expect(server.faults).toEqual([])
  })
})
