/** Plans on several threads: the same bytes at any number of them, what is there stays, what is damaged is made again. */
import { chunksOf, executeRun } from '@sharara/core'
import { describe, expect, test } from 'vitest'
import { all, poisoned, smallPlan } from '../../test/plans.ts'
import { memoryStore, readResults, type ChunkStore } from '../store/index.ts'
import { bytesOfRun, executeChunk, runPlan, threadsFor, type PlanProgress } from './index.ts'

const plan = smallPlan({ runs: 5, series: 'days', points: [{ arm: 0, settings: {} }, poisoned, { arm: 0, settings: { off: ['fear'] } }] })
const chunks = chunksOf(plan, 2)

async function contents(store: ChunkStore): Promise<Map<string, string>> {
  const found = await Promise.all(
    (await store.list()).map(async (id) => [id, Buffer.from((await store.get(id))!).toString('hex')] as const),
  )
  return new Map(found)
}

describe('a plan on threads', () => {
  test('gives what each run gives alone, at any number of threads; a run that throws stops nothing', async () => {
    const one = memoryStore()
    const done = await runPlan(plan, one, { threads: 1, runsPerChunk: 2 })
    expect(done).toMatchObject({ made: 15, failed: 5, damaged: [] })
    const alone = chunks.flatMap(({ runs }) => runs.map((planned) => executeRun(plan, planned)))
    expect(await all(readResults(plan, one, done.chunks))).toEqual(alone)
    const three = memoryStore()
    await runPlan(plan, three, { threads: 3, runsPerChunk: 2 })
    expect(await contents(three)).toEqual(await contents(one))
  })

  test('makes only what is missing, makes damaged chunks again and names them', async () => {
    const store = memoryStore()
    for (const chunk of chunks.slice(2)) await store.put(chunk.id, executeChunk(plan, chunk))
    const whole = (await store.get(chunks[3]!.id))!
    await store.put(chunks[3]!.id, whole.slice(0, -1))
    const seen: PlanProgress[] = []
    const named: string[] = []
    const options = {
      threads: 2,
      runsPerChunk: 2,
      onProgress: (now: PlanProgress) => seen.push(now),
      onDamaged: ({ id = '' }) => named.push(id),
    }
    const done = await runPlan(plan, store, options)
    expect(done.damaged).toEqual([chunks[3]!.id])
    expect(named).toEqual(done.damaged)
    expect(done.made).toBe(6)
    expect(seen.map((now) => now.done)).toEqual([10, 11, 12, 13, 14, 15])
    expect(await store.get(chunks[3]!.id)).toEqual(whole)
    expect((await runPlan(plan, store, { runsPerChunk: 2 })).made).toBe(0)
  })

  test('stops at the signal and keeps what is finished', async () => {
    const long = smallPlan({ runs: 400, hours: 200 })
    const store = memoryStore()
    const stop = new AbortController()
    const onProgress = ({ done }: PlanProgress): void => {
      if (done >= 6) stop.abort(new Error('enough'))
    }
    await expect(runPlan(long, store, { threads: 2, signal: stop.signal, runsPerChunk: 2, onProgress })).rejects.toThrow('enough')
    const kept = (await store.list()).length
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(100)
  })

  test('a store that fails fails the plan', async () => {
    const store = { ...memoryStore(), put: () => Promise.reject(new Error('no room')) }
    await expect(runPlan(plan, store, { threads: 2 })).rejects.toThrow('no room')
  })
})

describe('memory', () => {
  test('never more runs at once than fit, always one', () => {
    const bytes = bytesOfRun(plan)
    expect(threadsFor(plan, 64, 10 * bytes)).toBe(8)
    expect(threadsFor(plan, 4, 10 * bytes)).toBe(4)
    expect(threadsFor(plan, 4, 0)).toBe(1)
  })
})
