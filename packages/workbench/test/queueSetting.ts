/** What the tests of the queue share: a place, a broker, experiments, workers in this process and beside it. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chunksOf, type Plan } from '@sharara/core'
import { onTestFinished } from 'vitest'
import { readBroker, runWorker, type Spread, type WorkerEnd, type WorkerOptions } from '../src/queue/index.ts'
import { createExperiment, memoryStore, openObjects, type ChunkStore, type OpenExperiment } from '../src/store/index.ts'
import { runPlan } from '../src/threads/index.ts'
import { Broker } from './broker.ts'
import { start, type Started } from './sharara.ts'

/** Fast enough to see a dead worker within some seconds, on a machine that is busy with other things. */
export const timing = { silenceMs: 4000, lookMs: 300 }

/** A new folder, gone when the test is over. */
export function newFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'sharara-queue-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

export async function newBroker(): Promise<Broker> {
  const broker = await Broker.start(newFolder())
  onTestFinished(() => broker.kill())
  return broker
}

export function newExperiment(plan: Plan, runsPerChunk: number, path = join(newFolder(), 'experiment')): OpenExperiment {
  const facts = { kind: 'ensemble', options: {}, title: { en: 'A test', ar: 'اختبار' }, version: 'test', created: '2026-01-01' }
  const folder = createExperiment(path, plan, facts, runsPerChunk)
  onTestFinished(folder.close)
  return folder
}

export function byQueue(broker: Broker, more: Partial<Spread> = {}): Spread {
  return { broker: readBroker(broker.url), store: null, shard: null, ...more }
}

export interface OwnWorker {
  readonly ended: Promise<WorkerEnd>
  readonly stop: AbortController
}

/** A worker in this process, with one thread. */
export async function ownWorker(broker: Broker, store: string, more: Partial<WorkerOptions> = {}): Promise<OwnWorker> {
  const stop = new AbortController()
  const options = { broker: readBroker(broker.url), store: await openObjects(store), threads: 1, signal: stop.signal, timing }
  const ended = runWorker({ ...options, ...more })
  onTestFinished(async () => {
    stop.abort()
    await ended.catch(() => undefined)
  })
  return { ended, stop }
}

/** A worker as a process of its own. */
export function workerProcess(broker: Broker, store: string, ...more: readonly string[]): Started {
  const silence = String(timing.silenceMs / 1000)
  const started = start(store, 'worker', '--queue', broker.url, '--store', store, '--threads', '1', '--silence', silence, ...more)
  onTestFinished(() => {
    started.child.kill('SIGKILL')
  })
  return started
}

export type Contents = ReadonlyMap<string, string>

/** The bytes of every chunk of a plan; empty where there is none. */
export async function contents(store: ChunkStore, plan: Plan, runsPerChunk: number): Promise<Contents> {
  const found = new Map<string, string>()
  for (const { id } of chunksOf(plan, runsPerChunk)) found.set(id, Buffer.from((await store.get(id)) ?? []).toString('base64'))
  return found
}

/** What this machine makes of it alone. */
export async function oneMachine(plan: Plan, runsPerChunk: number): Promise<Contents> {
  const store = memoryStore()
  await runPlan(plan, store, { runsPerChunk, threads: 2 })
  return contents(store, plan, runsPerChunk)
}

export function makeFolderIn(path: string, name: string): string {
  const folder = join(path, name)
  mkdirSync(folder)
  return folder
}
