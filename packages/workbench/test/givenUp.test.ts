/** What is given up: a chunk that cannot be made after some tries, a plan that cannot be run at once; nothing else suffers from it. */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { chunksOf, modelVersion } from '@sharara/core'
import { Queue } from 'bullmq'
import { describe, expect, test, vi } from 'vitest'
import { patient } from '../src/queue/broker.ts'
import { queueName } from '../src/queue/contract.ts'
import { readBroker, spreadPlan, type SpreadOptions } from '../src/queue/index.ts'
import { openObjects } from '../src/store/index.ts'
import { brokerProgram, type Broker } from './broker.ts'
import { smallPlan } from './plans.ts'
import { byQueue, newBroker, newExperiment, ownWorker, timing } from './queueSetting.ts'

vi.setConfig({ testTimeout: 120_000 })
const quick: SpreadOptions = { timing }

describe.skipIf(brokerProgram === null)(`by queue ${brokerProgram === null ? 'needs a broker: apt-get install redis-server' : ''}`, () => {
  test('a chunk that cannot be made is given up after three tries, and the others are done', async () => {
    const plan = smallPlan({ runs: 8 })
    const folder = newExperiment(plan, 2)
    const broker = await newBroker()
    const store = await openObjects(folder.path)
    const bad = chunksOf(plan, 2)[1]!.id
    let tries = 0
    const put: typeof store.put = async (name, bytes) => {
      if (!name.includes(bad)) return store.put(name, bytes)
      tries++
      throw new RangeError('larger than one object may be')
    }
    await ownWorker(broker, folder.path, { store: { ...store, put } })
    await expect(spreadPlan(folder, byQueue(broker), quick)).rejects.toThrow('given up: 1 (larger than one object may be)')
    expect(tries).toBe(3)
    expect(await folder.store.list()).toHaveLength(3)
  })

  test('a plan that every worker would refuse is refused before anything is asked for, with its place', async () => {
    const armless = smallPlan({ points: [{ arm: 7, settings: {} }] })
    const folder = newExperiment(armless, 2)
    const broker = await newBroker()
    await expect(spreadPlan(folder, byQueue(broker), quick)).rejects.toMatchObject({
      exitCode: 2,
      problems: [expect.objectContaining({ path: 'points[0].arm' })],
    })
    expect(readdirSync(folder.path)).not.toContain('plans')
    expect(await withJobs(broker, (jobs) => jobs.getJobCountByTypes())).toBe(0)
  })

  test('chunks of a file that is no plan, from whoever can write the store, are given up at the first try; the worker goes on', async () => {
    const plan = smallPlan({ runs: 4 })
    const folder = newExperiment(plan, 2)
    const broker = await newBroker()
    const text = JSON.stringify({ runsPerChunk: 2, plan: { ...plan, points: [{ arm: 7, settings: {} }] } })
    const digest = createHash('sha256').update(text).digest('hex')
    await (await openObjects(folder.path)).put(`plans/${digest}.json`, new TextEncoder().encode(text))
    await ownWorker(broker, folder.path)
    const failed = await withJobs(broker, async (jobs) => {
      const data = { plan: digest, index: 0, model: modelVersion() }
      const { id } = await jobs.add('chunk', data, { jobId: 'chunk-foreign', attempts: 3, backoff: 500 })
      while ((await jobs.getJobState(id!)) !== 'failed') await wait(20)
      return jobs.getJob(id!)
    })
    expect(failed).toMatchObject({ attemptsMade: 1, failedReason: `plans/${digest}.json holds no plan that can be run` })
    expect(await spreadPlan(folder, byQueue(broker), quick)).toMatchObject({ made: 4 })
  })
})

async function withJobs<T>(broker: Broker, look: (jobs: Queue) => Promise<T>): Promise<T> {
  const jobs = new Queue(queueName, { connection: patient(readBroker(broker.url)) })
  try {
    return await look(jobs)
  } finally {
    await jobs.close()
  }
}
