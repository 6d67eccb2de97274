/** One plan, many machines: workers are killed, the broker is killed and emptied, disks fill up, and the results are those of one machine. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chunksOf, modelVersion, type Words } from '@sharara/core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { knock, readBroker, readShard, spreadPlan, type SpreadOptions } from '../src/queue/index.ts'
import { joinExperiment, openObjects, readResults, type OpenExperiment } from '../src/store/index.ts'
import { executeChunk, runPlan } from '../src/threads/index.ts'
import { Broker, brokerProgram } from './broker.ts'
import { credentials, startBucket } from './bucket.ts'
import { all, poisoned, smallPlan } from './plans.ts'
import { appears, newPlace, sharara, start } from './sharara.ts'
import {
  byQueue,
  contents,
  makeFolderIn,
  newBroker,
  newExperiment,
  newFolder,
  oneMachine,
  ownWorker,
  timing,
  workerProcess,
} from './queueSetting.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 })

// Node keeps what it has compiled for the next of many processes
const compiled = mkdtempSync(join(tmpdir(), 'sharara-compiled-'))
beforeAll(() => vi.stubEnv('NODE_COMPILE_CACHE', compiled))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(compiled, { recursive: true, force: true })
})

const quick: SpreadOptions = { timing }

/** Hours of a run with which a chunk of five takes about so long here and now: the machine may be busy with other things. */
function hoursFor(chunkMs: number): number {
  const hours = 200
  const plan = smallPlan({ runs: 15, hours })
  const [warm, ...chunks] = chunksOf(plan, 5)
  executeChunk(plan, warm!)
  const began = performance.now()
  for (const chunk of chunks) executeChunk(plan, chunk)
  const each = (performance.now() - began) / chunks.length
  return Math.min(600, Math.max(30, Math.round((hours * chunkMs) / each)))
}

describe.skipIf(brokerProgram === null)('a queue', () => {
  test(
    '200 chunks, four workers of which one is killed again and again, a broker that is killed twice, once for good',
    { timeout: 900_000 },
    async () => {
      const plan = smallPlan({ runs: 1000, hours: hoursFor(40) })
      const folder = newExperiment(plan, 5)
      const broker = await newBroker()
      const workers = Array.from({ length: 4 }, () => workerProcess(broker, folder.path))
      const over = new AbortController()
      let done = 0
      const onProgress: SpreadOptions['onProgress'] = (progress) => (done = progress.done / 5)
      const ending = spreadPlan(folder, byQueue(broker), { timing, onProgress }).finally(() => over.abort())
      let kills = 0
      let killedAt = 0
      let brokerKills = 0
      while (!over.signal.aborted) {
        await wait(1000)
        // one that is at work, so that every kill costs a chunk; not before others have got on, however busy the machine is
        const victim = done < killedAt + 8 ? -1 : workers.findIndex(({ said }) => said.err.includes('Chunk'))
        if (victim >= 0) {
          killedAt = done
          workers.splice(victim, 1)[0]!.child.kill('SIGKILL')
          workers.push(workerProcess(broker, folder.path))
          kills++
        }
        if (brokerKills === 2 || done < 60 * (brokerKills + 1)) continue
        await broker.kill()
        if (brokerKills === 1) broker.empty()
        brokerKills++
        await wait(500)
        await broker.start()
      }
      expect(await ending).toMatchObject({ made: 1000, failed: 0, damaged: [] })
      expect(brokerKills).toBe(2)
      expect(kills).toBeGreaterThan(3)
      expect(await contents(folder.store, plan, 5)).toEqual(await oneMachine(plan, 5))
    },
  )

  test('results in a bucket come into the folder; a run that throws every time is reported and stops nothing', async () => {
    for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value)
    const bucket = await startBucket(newFolder())
    onTestFinished(() => bucket.stop())
    const plan = smallPlan({ runs: 8, points: [{ arm: 0, settings: {} }, poisoned] })
    const folder = newExperiment(plan, 3)
    const broker = await newBroker()
    const store = await openObjects(`s3://${bucket.name}/january`, bucket.endpoint)
    await ownWorker(broker, folder.path, { store })
    const done = await spreadPlan(folder, byQueue(broker, { store }), quick)
    expect(done).toMatchObject({ made: 16, failed: 8 })
    const failed = (await all(readResults(plan, folder.store, done.chunks))).filter(({ error }) => error !== null)
    expect(failed.map(({ run }) => run)).toEqual([8, 9, 10, 11, 12, 13, 14, 15])
    expect(failed[0]!.error).toContain('noSuchNumber')
    expect(await contents(folder.store, plan, 3)).toEqual(await oneMachine(plan, 3))
  })
})

describe.skipIf(brokerProgram === null)('a worker', () => {
  const plan = smallPlan({ runs: 60, hours: 200 })

  /** A coordinator, one worker that has a fault, and after it one that has none. */
  async function withFault(faulty: (broker: Broker, folder: OpenExperiment) => Promise<unknown>): Promise<readonly Words[]> {
    const folder = newExperiment(plan, 2)
    const broker = await newBroker()
    const troubles: Words[] = []
    const ending = spreadPlan(folder, byQueue(broker), { timing, onTrouble: (words) => troubles.push(words) })
    await faulty(broker, folder)
    await ownWorker(broker, folder.path)
    expect(await ending).toMatchObject({ failed: 0 })
    expect((await folder.store.list()).length).toBe(30)
    return troubles
  }

  test('of another version of the model refuses, gives the chunk back and says so', async () => {
    const troubles = await withFault(async (broker, folder) => {
      const { ended } = await ownWorker(broker, folder.path, { model: 'national/0' })
      await expect(ended).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('national/0') as unknown })
    })
    expect(troubles.map(({ en }) => en)).toEqual([expect.stringContaining(`asks for ${modelVersion()}`)])
  })

  test('whose folder vanishes ends with the reason; what is finished stays, others go on', async () => {
    const troubles = await withFault(async (broker, folder) => {
      const path = join(newFolder(), 'mounted')
      symlinkSync(folder.path, path)
      let chunks = 0
      const onChunk = (): void => {
        if (++chunks === 3) rmSync(path)
      }
      const { ended } = await ownWorker(broker, path, { onChunk })
      await expect(ended).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('is not there') as unknown })
      expect(await folder.store.list()).toHaveLength(3)
    })
    expect(troubles).toHaveLength(1)
  })

  const disk = mkdtempSync(join(tmpdir(), 'sharara-disk-'))
  const mounts = canMount(disk)
  afterAll(() => rmSync(disk, { recursive: true, force: true }))

  test.skipIf(!mounts)('whose disk is full ends with the reason; others go on', async () => {
    const troubles = await withFault(async (broker, folder) => {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk])
      onTestFinished(() => {
        execFileSync('umount', [disk])
      })
      mkdirSync(join(folder.path, 'plans'), { recursive: true })
      while ((await (await openObjects(folder.path)).names('plans')).length === 0) await wait(20)
      cpSync(join(folder.path, 'plans'), join(disk, 'plans'), { recursive: true })
      makeFolderIn(disk, 'chunks')
      const { bavail, bsize } = statfsSync(disk)
      writeFileSync(join(disk, 'other'), Buffer.alloc(bavail * bsize))
      const { ended } = await ownWorker(broker, disk)
      await expect(ended).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('No space is left') as unknown })
      expect((await (await openObjects(disk)).names('chunks')).length).toBeLessThan(30)
    })
    expect(troubles).toHaveLength(1)
  })

  test('that is asked to end finishes its chunk and leaves; asked twice it gives the chunk back', async () => {
    const long = smallPlan({ runs: 60, hours: 4000 })
    const folder = newExperiment(long, 4)
    const broker = await newBroker()
    const stop = new AbortController()
    const ending = spreadPlan(folder, byQueue(broker), { timing, signal: stop.signal })
    const { child, ended, said } = workerProcess(broker, folder.path)
    while (!said.err.includes('Chunk')) await wait(20)
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0, out: expect.stringMatching(/^Done: [12] chunks, [48] runs; 0 given back/) as unknown })
    const hurry = new AbortController()
    const second = await ownWorker(broker, folder.path, { hurry: hurry.signal, onChunk: () => setTimeout(() => hurry.abort(), 50) })
    expect(await second.ended).toMatchObject({ chunks: 1, returned: 1 })
    stop.abort(new Error('stopped'))
    await expect(ending).rejects.toThrow('stopped')
  })
})

describe.skipIf(brokerProgram === null)('a coordinator', () => {
  test('that is stopped takes back what nobody has begun, and goes on later from what is there', async () => {
    // runs so long that a quick machine has not made all of them before it hears of the stop
    const plan = smallPlan({ runs: 100, hours: hoursFor(150) })
    const folder = newExperiment(plan, 1)
    const broker = await newBroker()
    const stop = new AbortController()
    const onProgress: SpreadOptions['onProgress'] = ({ done }) => {
      if (done >= 5) stop.abort(new Error('stopped'))
    }
    const worker = await ownWorker(broker, folder.path)
    await expect(spreadPlan(folder, byQueue(broker), { timing, signal: stop.signal, onProgress })).rejects.toThrow('stopped')
    // a worker that is asked to leave has finished what it had in work: nothing is made twice, and nothing lost
    worker.stop.abort()
    const first = await worker.ended
    const kept = (await folder.store.list()).length
    expect(first).toMatchObject({ chunks: kept, returned: 0 })
    expect(kept).toBeGreaterThanOrEqual(5)
    expect(kept).toBeLessThan(100)
    const other = await ownWorker(broker, folder.path)
    expect(await spreadPlan(folder, byQueue(broker), quick)).toMatchObject({ made: 100 - kept })
    other.stop.abort()
    expect(await other.ended).toMatchObject({ chunks: 100 - kept, returned: 0 })
  })

  test('tells at once of a broker that is not there, asks for a password, or throws things away', async () => {
    const broker = await Broker.start(newFolder(), '--requirepass', 'secret', '--maxmemory-policy', 'allkeys-lru')
    onTestFinished(() => broker.kill())
    const url = broker.url.replace('//', '//:secret@')
    await expect(knock(readBroker(broker.url))).rejects.toThrow('another name or password')
    await expect(knock(readBroker(broker.url.replace('//', '//:wrong@')))).rejects.toThrow('another name or password')
    expect((await knock(readBroker(url))).map(({ en }) => en)).toEqual([expect.stringContaining('noeviction')])
    expect(readBroker(url.replace('redis:', 'valkey:')).shown).not.toContain('secret')
    await broker.kill()
    await expect(knock(readBroker(url))).rejects.toThrow('ECONNREFUSED')
    expect(() => readBroker('http://localhost')).toThrow('wanted the address of a Redis or Valkey')
  })
})

describe('shards', () => {
  const plan = smallPlan({ runs: 20 })

  test('fill one folder together, at the same time, and are the whole plan', async () => {
    const path = join(newFolder(), 'shared')
    const facts = { kind: 'ensemble', options: {}, title: { en: 'A test', ar: 'اختبار' }, version: 'test', created: '2026-01-01' }
    const shards = await Promise.all(
      ['1/3', '2/3', '3/3'].map(async (given) => {
        const folder = joinExperiment(path, plan, facts, 3)
        return spreadPlan(folder, { broker: null, store: null, shard: readShard(given) }, { threads: 1 })
      }),
    )
    expect(shards.map(({ chunks }) => chunks.length)).toEqual([3, 2, 2])
    const folder = joinExperiment(path, plan, facts, 3)
    expect(await runPlan(plan, folder.store, { runsPerChunk: 3 })).toMatchObject({ made: 0 })
    expect(await contents(folder.store, plan, 3)).toEqual(await oneMachine(plan, 3))
    expect(() => joinExperiment(path, smallPlan({ runs: 21 }), facts, 3)).toThrow('holds another experiment')
  })

  test.each(['0/3', '4/3', '3', '1/0', 'a/b', ''])('no shard: "%s"', (given) => {
    expect(() => readShard(given)).toThrow('wanted part/parts')
  })
})

function canMount(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path], { stdio: 'ignore' })
    execFileSync('umount', [path])
    return true
  } catch {
    return false
  }
}

describe.skipIf(brokerProgram === null)('the command line', () => {
  test('an ensemble by queue gives the results of one without, and is told the same', async () => {
    const place = newPlace()
    onTestFinished(place.clear)
    const broker = await newBroker()
    const given = ['ensemble', 'bread', '--runs', '60', '--sample', '20', '--chunk', '10', '--json'] as const
    const { ended } = start(place.path, ...given, '--out', 'queued', '--queue', broker.url)
    await appears(join(place.path, 'queued/plans'))
    const worker = start(place.path, 'worker', '--queue', broker.url, '--store', 'queued', '--idle', '5', '--json')
    const alone = await sharara(place.path, ...given, '--out', 'alone')
    const queued = await ended
    expect(queued).toMatchObject({ code: 0 })
    expect(JSON.parse((await worker.ended).out)).toMatchObject({ chunks: 6, runs: 60, returned: 0 })
    const chunks = readdirSync(join(place.path, 'alone/chunks'))
    expect(readdirSync(join(place.path, 'queued/chunks'))).toEqual(chunks)
    for (const name of [...chunks.map((chunk) => `chunks/${chunk}`), 'outcomes.csv', 'runs.csv']) {
      expect(readFileSync(join(place.path, 'queued', name)).equals(readFileSync(join(place.path, 'alone', name)))).toBe(true)
    }
    expect(alone.code).toBe(0)
    const both = await sharara(place.path, ...given, '--out', 'both', '--queue', broker.url, '--shard', '1/2')
    expect(both).toMatchObject({ code: 2, err: expect.stringContaining('do not go together') as unknown })
  })
})
