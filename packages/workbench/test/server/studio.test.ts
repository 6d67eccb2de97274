/** `sharara studio` as a process of its own: how it starts and refuses to, how it ends, and what is left when it is killed. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readCrate } from '../../src/store/index.ts'
import { everything, fingerprintIn, newPlace, sharara, start, type Started } from '../sharara.ts'
import { events, read } from './inside.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

const place = newPlace()
afterAll(place.clear)
const scenario = join(place.path, 'scenarios/bread.json')
writeFileSync(scenario, readFileSync(scenario, 'utf8').replace('"hours": 72', '"hours": 8000'))

interface Studio extends Started {
  readonly url: string
}

async function open(...args: readonly string[]): Promise<Studio> {
  const started = start(place.path, 'studio', '--port', '0', '--no-build', ...(args.includes('--token') ? [] : ['--no-token']), ...args)
  const url = await new Promise<string>((done, fail) => {
    let said = ''
    started.child.stdout?.on('data', (text: string) => {
      said += text
      const found = /http:\/\/\S+?(?=\/\s)/.exec(said)?.[0]
      if (found !== undefined) done(found)
    })
    void started.ended.then(({ err }) => fail(new Error(err)))
  })
  return { ...started, url }
}

function post(url: string, body?: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
}

const bread = { scenario: 'bread', engine: 'reference' }

/** A run that has come to its first checkpoint. */
async function begun({ url }: Studio): Promise<string> {
  const { id } = await read(await post(`${url}/api/runs`, bread))
  for (let tries = 0; !existsSync(join(place.path, 'runs', id, 'checkpoint.bin.gz')); tries++) {
    if (tries > 2000) throw new Error('no checkpoint')
    await wait(20)
  }
  return id
}

let alone: string | undefined
beforeAll(async () => {
  const { out } = await sharara(place.path, 'run', 'bread', '--engine', 'reference', '--out', 'alone', '--json')
  alone = fingerprintIn(out)
})

describe('kill -9 in mid-run', () => {
  test('started again it finds the run and takes it to the same end', async () => {
    const before = everything(place.path)
    const first = await open()
    const id = await begun(first)
    first.child.kill('SIGKILL')
    await first.ended
    const second = await open()
    const { status } = await read(await fetch(`${second.url}/api/runs/${id}`))
    expect(status).toBe('unfinished')
    expect((await post(`${second.url}/api/runs/${id}/resume`)).status).toBe(202)
    const told = await events(await fetch(`${second.url}/api/runs/${id}/watch`))
    expect(told.at(-1)?.data.status).toBe('over')
    const { fingerprint } = await read(await fetch(`${second.url}/api/runs/${id}`))
    second.child.kill('SIGTERM')
    expect(await second.ended).toMatchObject({ code: 0 })
    expect((await second.ended).err).toContain(`Unfinished in this folder: ${id}`)
    expect(fingerprint).toBe(alone)
    // nothing but the folder of this run
    expect(
      everything(place.path)
        .filter((path) => !before.includes(path))
        .every((path) => path === 'runs' || path.startsWith(`runs/${id}`)),
    ).toBe(true)
  })
})

describe('told to end', () => {
  let stopped = ''

  test.each(['SIGTERM', 'SIGINT'] as const)('%s in mid-run: a checkpoint, exit code 0, nothing half-written', async (signal) => {
    const studio = await open()
    const id = await begun(studio)
    const stream = events(await fetch(`${studio.url}/api/runs/${id}/watch`))
    studio.child.kill(signal)
    expect((await stream).at(-1)?.data.status).toBe('unfinished')
    expect(await studio.ended).toMatchObject({ code: 0, signal: null })
    stopped = join(place.path, 'runs', id)
    expect(readCrate(stopped)?.status).toBe('interrupted')
    expect(readdirSync(stopped).filter((name) => /lock|partial/.test(name))).toEqual([])
  })

  test('the command line takes such a run to the same end', async () => {
    expect(fingerprintIn((await sharara(place.path, 'resume', stopped, '--json')).out)).toBe(alone)
  })
})

describe('many runs, begun here and ended there', () => {
  const few = ['--sample', '1000', '--hours', '6', '--runs', '20']
  const asked = { scenario: 'quiet-kazakhstan', settings: { sample: 1000, hours: 6 }, runs: 20 }
  const results = ['summary.json', 'runs.csv', 'report.html']
  const without = (text: string): string => text.replaceAll(/"(created|command)":("[^"]*"|null),?/g, '')
  const text = (folder: string, name: string): string => readFileSync(join(place.path, 'runs', folder, name), 'utf8')

  test.each([
    ['ensemble', [], {}, ['outcomes.csv', 'numbers.csv']],
    ['what-if', ['--off', 'fear'], { against: { off: ['fear'] } }, ['differences.csv', 'transitions.csv']],
  ] as const)('%s', async (kind, flags, more, tables) => {
    const made = await sharara(place.path, kind, 'quiet-kazakhstan', ...few, ...flags, '--out', `runs/cli-${kind}`, '--quiet')
    expect(made.err).toBe('')
    // what a command leaves behind when it is killed: some of its chunks, and no results
    cpSync(join(place.path, 'runs', `cli-${kind}`), join(place.path, 'runs', `half-${kind}`), { recursive: true })
    halve(join(place.path, 'runs', `half-${kind}`), [...results, ...tables])

    const studio = await open()
    const half = await read(await fetch(`${studio.url}/api/ensembles/half-${kind}`))
    expect(half).toMatchObject({ kind, status: 'unfinished' })
    expect((await post(`${studio.url}/api/ensembles/half-${kind}/resume`)).status).toBe(202)
    expect((await events(await fetch(`${studio.url}/api/ensembles/half-${kind}/watch`))).at(-1)?.data.status).toBe('over')
    const { id } = await read(await post(`${studio.url}/api/ensembles`, { ...asked, ...more }))
    await events(await fetch(`${studio.url}/api/ensembles/${id}/watch`))
    studio.child.kill('SIGTERM')
    await studio.ended
    halve(join(place.path, 'runs', id), [...results, ...tables])
    const { code, out } = await sharara(place.path, 'resume', `runs/${id}`)
    expect(code).toBe(0)
    expect(out).toContain(kind === 'ensemble' ? 'runs' : 'The change: without “Fear memory”')

    for (const name of ['summary.json', 'runs.csv', ...tables]) {
      const wanted = text(`cli-${kind}`, name)
      expect([name, text(`half-${kind}`, name), text(id, name)]).toEqual([name, wanted, wanted])
    }
    expect(without(text(`half-${kind}`, 'report.html'))).toBe(without(text(`cli-${kind}`, 'report.html')))
    expect(text(id, 'report.html').length).toBeGreaterThan(20_000)
  })
})

/** Takes away every other chunk and the results. */
function halve(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(folder, name))
  const chunks = readdirSync(join(folder, 'chunks')).toSorted()
  for (const [index, name] of chunks.entries()) if (index % 2 === 0) rmSync(join(folder, 'chunks', name))
  const manifest = join(folder, 'manifest.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"status": ?"over"/, '"status":"interrupted"'))
}

describe('how it starts', () => {
  test.each([
    ['open to the network without a token', ['--host', '0.0.0.0', '--no-token'], 'needs a token'],
    ['a token that can be guessed', ['--token', 'short'], 'at least 16 characters'],
    [
      'an address that this machine does not have',
      ['--host', '203.0.113.7', '--token', '0123456789abcdef'],
      'Cannot listen on 203.0.113.7',
    ],
    ['a port that is none', ['--port', '70000'], 'wanted a whole number from 0 to 65535'],
    ['a folder that cannot be made', ['--runs', '/proc/runs'], 'Cannot write'],
  ])('%s: refused, exit code 2 or 3', async (_, args, wanted) => {
    const { code, out, err } = await sharara(place.path, 'studio', '--no-build', ...args)
    expect([2, 3]).toContain(code)
    expect(out).toBe('')
    expect(err).toContain(wanted)
  })

  test('a port that is taken', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const taken = other.address()
    const port = typeof taken === 'object' && taken !== null ? taken.port : 0
    const { code, err } = await sharara(place.path, 'studio', '--no-build', '--port', String(port), '--lang', 'ar')
    other.close()
    expect([code, err]).toEqual([2, expect.stringContaining(`المنفذ ${port}`)])
  })

  test('without a word about it a token is made, and stands in the address', async () => {
    const { child, ended, said } = start(place.path, 'studio', '--port', '0', '--no-build')
    for (let tries = 0; !said.out.includes('?token=') && tries < 2000; tries++) await wait(20)
    const [, url = '', token = ''] = /(http:\S+\/)\?token=([\w-]{32})\s/.exec(said.out) ?? []
    expect((await fetch(`${url}api/runs`)).status).toBe(401)
    expect((await fetch(`${url}api/runs`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  })

  test('with a token, in Arabic', async () => {
    const studio = await open('--host', '0.0.0.0', '--token', '0123456789abcdef', '--lang', 'ar')
    expect((await fetch(`${studio.url}/api/runs`)).status).toBe(401)
    expect((await fetch(`${studio.url}/api/runs`, { headers: { authorization: 'Bearer 0123456789abcdef' } })).status).toBe(200)
    studio.child.kill('SIGTERM')
    const { code, out, err } = await studio.ended
    expect([code, out]).toEqual([0, expect.stringContaining('الاستوديو على')])
    expect(err).toContain('تُحفظ التشغيلات في runs')
  })
})
