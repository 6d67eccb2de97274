/**
 * What a run, a chunk and the broker cost, and from that how long a million runs take on many cores: prints the tables of
 * docs/scale.md and writes bench/queue.json. Everything is measured in seconds of processor time, so that a busy machine
 * disturbs little. Needs redis-server or valkey-server. `node bench/queue.ts [runs]`
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import {
  nationalArm,
  chunksOf,
  courseOf,
  executeRun,
  modelVersion,
  plan,
  readScenario,
  runsOf,
  seedsFrom,
  type Load,
  type Plan,
} from '../packages/core/src/index.ts'
import { openPool } from '../packages/workbench/src/threads/index.ts'
import { chunksIn, encodeChunk, failuresIn, findScenario, isSound, openObjects, recordOf } from '../packages/workbench/src/store/index.ts'

const runs = Number(process.argv[2] ?? 12)
const port = 7461
const jobs = 20_000

interface Measured {
  readonly date: string
  readonly node: string
  readonly broker: string
  readonly runSeconds: readonly number[]
  readonly startSeconds: number
  readonly chunkSeconds: number
  readonly chunkBytes: number
  readonly addSeconds: number
  readonly handSeconds: number
  readonly collectSeconds: number
}

function busy<T>(work: () => T): { readonly seconds: number; readonly value: T } {
  const before = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(before)
  return { seconds: (user + system) / 1e6, value }
}

async function busyAsync(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

function planOf(count: number): Plan {
  const { file, library } = findScenario('kazakhstan-2022')
  const { setup } = readScenario(file, library)
  if (setup === null) throw new Error('the scenario has problems')
  return plan(
    [{ id: 'kazakhstan-2022', words: setup.scenario.name, setup, record: recordOf(setup) }],
    [{ arm: 0, settings: {} }],
    seedsFrom(1, count),
    'days',
  )
}

/** Writing a chunk and reading it back, beside its runs. */
async function measureChunk(of: Plan): Promise<Pick<Measured, 'runSeconds' | 'chunkSeconds' | 'chunkBytes' | 'collectSeconds'>> {
  executeRun(of, runsOf(of)[0]!)
  const all = runsOf(of).map((run) => busy(() => executeRun(of, run)))
  const results = all.map(({ value }) => value)
  const [chunk] = chunksOf(of, runs)
  const folder = mkdtempSync(join(tmpdir(), 'sharara-bench-'))
  const store = chunksIn(await openObjects(folder))
  const repeats = 20
  let bytes = new Uint8Array()
  const chunkSeconds = await busyAsync(async () => {
    for (let index = 0; index < repeats; index++) {
      bytes = Uint8Array.from(encodeChunk(of, chunk!, results))
      await store.put(chunk!.id, bytes)
    }
  })
  const collectSeconds = await busyAsync(async () => {
    for (let index = 0; index < repeats; index++) {
      const back = await store.get(chunk!.id)
      if (back === null || !isSound(back, chunk!.id)) throw new Error('damaged')
      await failuresIn(back)
    }
  })
  rmSync(folder, { recursive: true })
  return {
    runSeconds: all.map(({ seconds }) => seconds),
    chunkSeconds: chunkSeconds / repeats,
    chunkBytes: bytes.length,
    collectSeconds: collectSeconds / repeats,
  }
}

/** Processor time of the broker itself, from its own account of it. */
async function measureBroker(): Promise<Pick<Measured, 'broker' | 'addSeconds' | 'handSeconds'>> {
  const program = ['valkey-server', 'redis-server'].find((name) => spawnSync(name, ['--version']).status === 0)
  if (program === undefined) throw new Error('neither valkey-server nor redis-server is here')
  const folder = mkdtempSync(join(tmpdir(), 'sharara-bench-'))
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'yes',
    '--maxmemory-policy',
    'noeviction',
  ]
  const child = spawn(program, args, { stdio: 'ignore' })
  await wait(1000)
  const connection = { host: '127.0.0.1', port, maxRetriesPerRequest: null }
  const client = new Redis(connection)
  const used = async (): Promise<number> => {
    const text = await client.info('cpu')
    return Number(/used_cpu_sys:([\d.]+)/.exec(text)?.[1]) + Number(/used_cpu_user:([\d.]+)/.exec(text)?.[1])
  }
  const queue = new Queue('bench', { connection })
  const start = await used()
  for (let first = 0; first < jobs; first += 500) {
    await queue.addBulk(
      Array.from({ length: 500 }, (_, index) => ({
        name: 'chunk',
        data: { plan: '0'.repeat(64), index: first + index, model: modelVersion() },
        opts: { jobId: `chunk-${'0'.repeat(24)}${first + index}`, attempts: 3, backoff: 500, removeOnComplete: true, removeOnFail: true },
      })),
    )
  }
  const added = await used()
  const worker = new Worker('bench', () => Promise.resolve({ runs: 4, failed: 0, seconds: 1 }), { connection, concurrency: 20 })
  await new Promise<void>((over) => {
    let done = 0
    worker.on('completed', () => {
      if (++done === jobs) over()
    })
  })
  const handed = await used()
  const version = /(?:redis|valkey)_version:([\d.]+)/.exec(await client.info('server'))?.[1] ?? '?'
  await worker.close()
  await queue.close()
  client.disconnect()
  child.kill()
  await wait(300)
  rmSync(folder, { recursive: true, force: true })
  return { broker: `${program} ${version}`, addSeconds: (added - start) / jobs, handSeconds: (handed - added) / jobs }
}

/** A process from nothing to the end of a chunk that is hardly any work: what a worker costs before it is of use. */
function measureStart(): number {
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, 'start'], { encoding: 'utf8' })
  return Number(stdout)
}

async function startWorker(): Promise<void> {
  const { arms, ...rest } = planOf(1)
  const national = nationalArm(arms[0]!)!
  const setup = { profile: national.setup.profile, scenario: { ...national.setup.scenario, sample: 1000, hours: 1 } }
  const tiny: Plan = { ...rest, arms: [{ ...national, setup, record: null }] }
  const pool = openPool(tiny, { threads: 1 })
  await pool.run(chunksOf(tiny, 1)[0]!)
  await pool.close()
  const { user, system } = process.cpuUsage()
  console.log((user + system) / 1e6)
}

function table(measured: Measured, million: number): string {
  const rows = [4, 20, 100].flatMap((runsPerChunk) => {
    const load: Load = { ...measured, runs: million, runsPerChunk }
    return [1, 100, 10_000].map((cores) => {
      const course = courseOf(load, cores)
      const percent = (share: number): string => `${Math.round(100 * share)} %`
      return `| ${cores.toLocaleString('en')} | ${runsPerChunk} | ${timeOf(course.seconds)} | ${Math.round(course.coreHours).toLocaleString('en')} | ${percent(course.busy)} | ${percent(course.broker)} | ${percent(course.coordinator)} | ${course.bottleneck} |`
    })
  })
  return [
    '| cores | runs a chunk | time | core-hours | cores at work | broker at work | coordinator at work | bottleneck |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n')
}

function timeOf(seconds: number): string {
  if (seconds > 2 * 86_400) return `${(seconds / 86_400).toFixed(1)} days`
  if (seconds > 2 * 3600) return `${(seconds / 3600).toFixed(1)} h`
  return seconds > 120 ? `${(seconds / 60).toFixed(1)} min` : `${Math.round(seconds)} s`
}

async function main(): Promise<void> {
  const measured: Measured = {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    ...(await measureBroker()),
    startSeconds: measureStart(),
    ...(await measureChunk(planOf(runs))),
  }
  writeFileSync(new URL('queue.json', import.meta.url), `${JSON.stringify(measured, null, 2)}\n`)
  console.log(JSON.stringify(measured, null, 1))
  console.log(table(measured, 1e6))
}

await (process.argv[2] === 'start' ? startWorker() : main())
