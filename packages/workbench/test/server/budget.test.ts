/** What a job really costs is what is counted: the slow engine, going on with what was begun, and stopping at any moment. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { documentOf } from '../../src/server/work/inspect.ts'
import { events, inside, read, small, type Inside } from './inside.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

const open: Inside[] = []
function serve(limits: Parameters<typeof inside>[0] = {}): Inside {
  const server = inside(limits)
  open.push(server)
  return server
}
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

const problem = async (answer: Response): Promise<{ limits?: object; words: { en: string; ar: string } }> =>
  (await answer.json()) as { limits?: object; words: { en: string; ar: string } } // refusals have this shape: api.test.ts

/** Begins a run and stops it. */
async function unfinished(server: Inside): Promise<string> {
  const { id } = await read(await server.request('POST', '/api/runs', { ...small, settings: { sample: 1000, hours: 2000 } }))
  await server.request('POST', `/api/runs/${id}/cancel`)
  await events(await server.request('GET', `/api/runs/${id}/watch`))
  expect(await read(await server.request('GET', `/api/runs/${id}`))).toMatchObject({ status: 'unfinished' })
  return id
}

describe('the budget', () => {
  test('the reference engine costs a thousand times more, and is refused above the line that the other is below', async () => {
    const server = serve({ limits: { jobCost: 1e8 } })
    const refused = await server.request('POST', '/api/runs', { ...small, engine: 'reference' })
    const { limits, words } = await problem(refused)
    expect([refused.status, limits]).toEqual([422, { jobCost: 1e8 }])
    expect(words.en).toMatch(/reference/)
    expect(words.ar).toMatch(/[\u0621-\u064A]/)
    expect(existsSync(server.runs)).toBe(false)
    const { id } = await read(await server.request('POST', '/api/runs', small))
    expect((await events(await server.request('GET', `/api/runs/${id}/watch`))).at(-1)?.data).toMatchObject({ status: 'over' })
  })

  test('the whole of Iran for a year with it is refused as it stands', async () => {
    const server = serve()
    const asked = { scenario: 'iran-2019', engine: 'reference', settings: { sample: 1, hours: 8000 } }
    expect((await server.request('POST', '/api/runs', asked)).status).toBe(422)
  })

  test('going on is paid for as a start is', async () => {
    const server = serve()
    const id = await unfinished(server)
    const resume = (): Promise<Response> => server.request('POST', `/api/runs/${id}/resume`)
    Object.assign(server.shop.limits, { jobCost: 1000 })
    const tooLarge = await resume()
    expect([tooLarge.status, (await problem(tooLarge)).limits]).toEqual([422, { jobCost: 1000 }])
    Object.assign(server.shop.limits, { jobCost: 1e15, people: 10 })
    expect((await resume()).status).toBe(422)
  })

  test('and from the same purse', async () => {
    // a start costs 19,500 people × 2,000 steps: the purse is good for one and not for two
    const server = serve({ limits: { costBurst: 6e7, costPerSecond: 1e-3 } })
    const id = await unfinished(server)
    const refused = await server.request('POST', `/api/runs/${id}/resume`)
    expect([refused.status, (await problem(refused)).limits]).toEqual([429, { costBurst: 6e7, costPerSecond: 1e-3 }])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

test('of several who start the same in the same second each gets a run of its own', async () => {
  const server = serve()
  const answers = await Promise.all(Array.from({ length: 6 }, () => server.request('POST', '/api/runs', small)))
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 202))
  const ids = await Promise.all(answers.map(async (answer) => (await read(answer)).id))
  expect(new Set(ids).size).toBe(6)
  expect(server.faults).toEqual([])
  for (const id of ids) await server.request('POST', `/api/runs/${id}/cancel`)
})

test('a stop is heard while the people of a country are laid out', async () => {
  const server = serve()
  const { id } = await read(await server.request('POST', '/api/runs', { scenario: 'kazakhstan-2022', settings: { sample: 1 } }))
  await events(await server.request('GET', `/api/runs/${id}/watch`), (told) => told.some(({ data }) => data.status === 'running'))
  await server.request('POST', `/api/runs/${id}/cancel`)
  const told = await events(await server.request('GET', `/api/runs/${id}/watch`))
  expect(told.at(-1)?.data).toMatchObject({ status: 'unfinished' })
  expect(told.filter(({ name }) => name === 'progress')).toEqual([])
  const left = readdirSync(join(server.runs, id))
  expect(left).toContain('scenario.json')
  expect(left.filter((name) => /checkpoint|lock/.test(name))).toEqual([])
  // and the lane is free for the next
  const next = await read(await server.request('POST', '/api/runs', small))
  expect((await events(await server.request('GET', `/api/runs/${next.id}/watch`))).at(-1)?.data).toMatchObject({ status: 'over' })
})

test('a document of the library is one of its kind; no other file of the folder is given out', () => {
  const server = serve()
  const folder = join(server.root, 'stands-here')
  mkdirSync(folder)
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  try {
    writeFileSync(join(folder, 'secrets.json'), '{"secret":"kaleidoscope"}')
    writeFileSync(join(folder, 'package.json'), '{"name":"own","version":"1.0.0"}')
    const scenario = documentOf('scenario', 'kazakhstan-2022')
    writeFileSync(join(folder, 'mine.json'), JSON.stringify(scenario))
    expect(scenario).toMatchObject({ format: 'sharara-scenario/1' })
    expect(documentOf('scenario', 'mine')).toEqual(scenario)
    for (const id of ['secrets', 'package', 'absent', '../stands-here/secrets', 'constructor']) {
      for (const kind of ['scenario', 'country', 'episode'] as const) expect([kind, id, documentOf(kind, id)]).toEqual([kind, id, null])
    }
  } finally {
    vi.restoreAllMocks()
  }
})
