/** docs/api.md in both languages: its routes are those of the description, its limits those in use, and its examples run. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { serve, usualLimits, type Serving } from '../../src/server/index.ts'
import type { Body, OpenApi } from './inside.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

const pages = ['api.md', 'api.ar.md'].map((name) => ({
  name,
  text: readFileSync(join(import.meta.dirname, '../../../../docs', name), 'utf8'),
}))
const folder = mkdtempSync(join(tmpdir(), 'sharara-docs-'))
const hasCurl = spawnSync('curl', ['--version'], { stdio: 'ignore' }).status === 0
if (!hasCurl) console.log('skipped: the examples of docs/api.md need curl, which is not here')

let serving: Serving
let url: string
beforeAll(async () => {
  serving = await serve({ host: '127.0.0.1', port: 0, runs: join(folder, 'runs'), page: 'nowhere', version: '0.0.0', threads: 1 })
  url = `http://127.0.0.1:${serving.port}`
})
afterAll(async () => {
  await serving.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(pages)('$name', ({ text }) => {
  test('its routes are those of the description', async () => {
    const { paths } = (await (await fetch(`${url}/api/openapi.json`)).json()) as OpenApi
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const table = text.split('\n').filter((line) => line.startsWith('| `'))
    const told = table.flatMap((line) => [...line.split('|')[1]!.matchAll(/`([A-Z]+ [^`]+)`/g)].map(([, route]) => route!))
    expect(told.toSorted()).toEqual([...described, 'GET /api/openapi.json'].toSorted())
  })

  test('its limits are those in use', () => {
    const ten = (value: number): string => `${value / 10 ** Math.floor(Math.log10(value))}·10${superscript(Math.floor(Math.log10(value)))}`
    const {
      jobCost,
      costBurst,
      costPerSecond,
      runs,
      waiting,
      stored,
      bodyDepth,
      requestBurst,
      requestsPerSecond,
      watchers,
      connections,
      deskMs,
    } = usualLimits
    const numbers = [waiting, stored, bodyDepth, requestBurst, requestsPerSecond, watchers, connections, deskMs / 1000].map(String)
    for (const wanted of [ten(jobCost), ten(costBurst), ten(costPerSecond), '10 000', ...numbers]) expect(text).toContain(wanted)
    expect([runs, usualLimits.bodyBytes]).toEqual([10_000, 1_048_576])
  })
})

describe('the examples', () => {
  const examples = (text: string): readonly string[] => [...text.matchAll(/```sh\n([^]*?)```/g)].map(([, lines]) => lines!)
  const [english = [], arabic = []] = pages.map(({ text }) => examples(text))

  test('are the same in both languages', () => {
    expect(english.length).toBeGreaterThan(4)
    expect(arabic).toEqual(english)
  })

  test.skipIf(!hasCurl)('run as they stand', async () => {
    const script = `set -e\n${english.join('\n').replaceAll('curl ', 'curl --fail ').replace('http://localhost:4620', url)}`
    const { code, out, err } = await shell(script)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/"server":"sharara"/)
    expect(out).toMatch(/event: day[^]*event: status\ndata: \{"status":"over"/)
    expect(out).toMatch(/name مفقود/)
    const results = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as Body
    expect([results.done, results.points.length]).toEqual([40, 2])
    for (const name of ['places.parquet', 'report.html']) expect(existsSync(join(folder, name))).toBe(true)
  })
})

function superscript(power: number): string {
  return Array.from(String(power), (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
}

function shell(script: string): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = spawn('sh', ['-c', script], { cwd: folder })
  const parts = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (parts.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (parts.err += text))
  return new Promise((done) => child.on('close', (code) => done({ code, ...parts })))
}
