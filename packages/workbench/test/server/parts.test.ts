/** What only some ask for: another scenario as the second arm, and parts of files. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan, RunSetup } from '@sharara/core'
import { afterAll, expect, test, vi } from 'vitest'
import { events, inside, read, small } from './inside.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

const server = inside()
afterAll(() => server.close())

test('another scenario as the second arm, with a change of its own', async () => {
  const { scenario, settings } = small
  const other = { format: 'sharara-scenario/1', extends: scenario, pillars: { leadership: 0.7 } }
  const begun = await read(
    await server.request('POST', '/api/ensembles', { scenario, settings, runs: 2, other, against: { off: ['fear'] } }),
  )
  expect(begun).toMatchObject({ kind: 'what-if' })
  await events(await server.request('GET', `/api/ensembles/${begun.id}/watch`))
  const plan = JSON.parse(readFileSync(join(server.runs, begun.id, 'plan.json'), 'utf8')) as Plan<RunSetup> // written by the server
  expect(plan.points).toEqual([
    { arm: 0, settings: {} },
    { arm: 1, settings: { off: ['fear'] } },
  ])
  expect(plan.arms.map(({ setup }) => setup.scenario.pillars.leadership)).toEqual([undefined, 0.7])
  expect((await server.request('POST', '/api/ensembles', { scenario, runs: 2, other: 'no-such' })).status).toBe(404)
})

test('parts of a file, as readers of Parquet ask for them', async () => {
  const { id } = await read(await server.request('POST', '/api/runs', small))
  await events(await server.request('GET', `/api/runs/${id}/watch`))
  const path = `/api/runs/${id}/files/national.parquet`
  const whole = await server.request('GET', path)
  const bytes = new Uint8Array(await whole.arrayBuffer())
  const part = (range: string, more = {}): Promise<Response> => server.request('GET', path, undefined, { range, ...more })
  const foot = await part('bytes=-8')
  expect([foot.status, foot.headers.get('content-range')]).toEqual([206, `bytes ${bytes.length - 8}-${bytes.length - 1}/${bytes.length}`])
  expect(new Uint8Array(await foot.arrayBuffer())).toEqual(bytes.slice(-8))
  expect(new Uint8Array(await (await part('bytes=4-99')).arrayBuffer())).toEqual(bytes.slice(4, 100))
  expect(new Uint8Array(await (await part('bytes=100-')).arrayBuffer())).toEqual(bytes.slice(100))
  const outside = await part(`bytes=${bytes.length}-`)
  expect([outside.status, outside.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`])
  for (const all of ['bytes=0-1,4-5', 'bytes=9-4', 'bytes=-', 'lines=1-2']) expect((await part(all)).status).toBe(200)
  const tag = whole.headers.get('etag')!
  expect((await part('bytes=0-3', { 'if-range': tag })).status).toBe(206)
  expect((await part('bytes=0-3', { 'if-range': '"older"' })).status).toBe(200)
})
