/** Worlds and eras with full episodes as a reader calls them: the same on any threads, taken up after a kill, priced before. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { brokerProgram } from './broker.ts'
import { newBroker, workerProcess } from './queueSetting.ts'
import { newPlace, sharara, start } from './sharara.ts'

let place: ReturnType<typeof newPlace>
beforeAll(() => {
  place = newPlace()
})
afterAll(() => place.clear())
const read = (name: string): string => readFileSync(join(place.path, name), 'utf8')

test('a world with full episodes is the same on any threads and after a kill, and says how the two makers agree', async () => {
  const ask = ['world', '--episodes', '1000', '--from', '2009', '--to', '2009', '--threads', '1', '--out', 'one']
  const { code, out, err } = await sharara(place.path, ...ask)
  expect(code).toBe(0)
  expect(out).toContain('full episodes of the national model')
  expect(out).toContain('Sparks that lit nothing')
  expect(err).toMatch(/\d+ % · \d+ of \d+ runs/)
  const [world, episodes] = [read('one/world.json'), read('one/episodes.csv')]
  const told = JSON.parse(world) as { episodes: { course: { episodes: number; byModel: number }; audit: { audited: number } } }
  expect(told.episodes.course.byModel).toBeGreaterThan(0.8 * told.episodes.course.episodes)
  expect(read('one/report.html')).toContain('الموجات محاكاةً كاملة')
  // as after a kill: half of the episodes, and a torn line
  const lines = read('one/episodes.jsonl').trim().split('\n')
  writeFileSync(join(place.path, 'one/episodes.jsonl'), `${lines.slice(0, Math.floor(lines.length / 2)).join('\n')}\n`)
  appendFileSync(join(place.path, 'one/episodes.jsonl'), lines.at(-1)!.slice(0, 40))
  for (const name of ['world.json', 'episodes.csv']) rmSync(join(place.path, 'one', name))
  const again = await sharara(place.path, 'resume', 'one', '--threads', '2', '--quiet')
  expect(again.code).toBe(0)
  expect(again.err).toContain(`${Math.floor(lines.length / 2)} episodes are there already`)
  expect(read('one/world.json')).toBe(world)
  expect(read('one/episodes.csv')).toBe(episodes)
}, 900_000)

test.skipIf(brokerProgram === null)(
  'a world with full episodes by a queue, one worker of which is killed, is the same to the byte; worlds by the surrogate too',
  async () => {
    const broker = await newBroker()
    const store = join(place.path, 'shared')
    mkdirSync(store)
    const spread = ['--queue', broker.url, '--store', store, '--quiet']
    const ask = ['world', '--episodes', '1000', '--from', '2009', '--to', '2009', '--out', 'queued', ...spread]
    const queued = start(place.path, ...ask)
    const victim = workerProcess(broker, store)
    await vi.waitFor(() => expect(victim.said.err).toMatch(/Chunk/), { timeout: 600_000, interval: 50 })
    victim.child.kill('SIGKILL')
    workerProcess(broker, store)
    expect((await queued.ended).code).toBe(0)
    for (const name of ['world.json', 'episodes.csv']) expect(read(`queued/${name}`)).toBe(read(`one/${name}`))
    const few = ['world', '--worlds', '12', '--from', '2009', '--to', '2010']
    expect((await sharara(place.path, ...few, '--out', 'by-queue', ...spread)).code).toBe(0)
    expect((await sharara(place.path, ...few, '--out', 'here', '--quiet')).code).toBe(0)
    expect(read('by-queue/worlds.csv')).toBe(read('here/worlds.csv'))
  },
  900_000,
)

test('an era with full episodes, taken up by resume', async () => {
  const ask = ['era', 'Tunisia', '--episodes', '1000', '--runs', '2', '--from', '2004', '--to', '2012', '--out', 'era', '--lang', 'ar']
  const { code, out } = await sharara(place.path, ...ask)
  expect(code).toBe(0)
  expect(out).toContain('تونس')
  expect(out).toContain('النموذج الوطني')
  const whole = read('era/era.json')
  rmSync(join(place.path, 'era/era.json'))
  expect((await sharara(place.path, 'resume', 'era', '--json')).code).toBe(0)
  expect(read('era/era.json')).toBe(whole)
  expect(existsSync(join(place.path, 'era/episodes.csv'))).toBe(true)
  const other = await sharara(place.path, ...ask, '--seed', '2')
  expect(other.code).toBe(2)
  expect(other.err).toContain('خطة أخرى')
}, 900_000)

test('what every human being would cost is said before', async () => {
  const { code, out } = await sharara(place.path, 'world', '--episodes', '1000', '--plan', '--from', '2009', '--to', '2009', '--json')
  expect(code).toBe(0)
  const costs = JSON.parse(out) as { waves: number; people: number; bytes: number; seconds: number }
  expect(costs.people).toBeGreaterThan(costs.waves * 1e6)
  for (const value of Object.values(costs)) expect(value).toBeGreaterThan(0)
}, 900_000)

test.for([
  ['world --plan', '--everyone'],
  ['world --episodes 0', '1'],
  ['era Tunisa --episodes 100', 'Tunisia'],
  ['era Tunisia --queue redis://localhost:6379', '--episodes'],
  ['era Tunisia --episodes 100 --queue redis://localhost:6379', '--out'],
] as const)('%s is refused', async ([line, said]) => {
  const { code, err } = await sharara(place.path, ...line.split(' '))
  expect(code).toBe(2)
  expect(err).toContain(said)
})
