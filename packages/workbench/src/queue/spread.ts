/**
 * The one place that decides where the chunks of an experiment are made: by threads of this machine, by workers of a queue, or here
 * as one shard of several. Wherever they are made, they end up in the experiment's folder, or, for a shard, in the store.
 */
import { cardOf, chunksOf, fill, type Chunk, type Words } from '@sharara/core'
import {
  chunksIn,
  failuresIn,
  Failure,
  isSound,
  openObjects,
  type ChunkStore,
  type ExperimentFolder,
  type ObjectStore,
} from '../store/index.ts'
import { lookOver, runPlan, Tally, type PlanDone, type RunPlanOptions } from '../threads/index.ts'
import type { Broker } from './broker.ts'
import type { Timing } from './contract.ts'
import { runByQueue } from './coordinator.ts'
import { sendPlan } from './planFile.ts'
import { chunksOfShard, type Shard } from './shard.ts'
import { words } from './words.ts'

export interface Spread {
  /** Where chunks are put by whoever makes them; null is the experiment's own folder. */
  readonly store: ObjectStore | null
  readonly broker: Broker | null
  readonly shard: Shard | null
}

export interface SpreadOptions extends Omit<RunPlanOptions, 'runsPerChunk'> {
  readonly timing?: Timing
  readonly onWorkers?: (count: number) => void
  readonly onTrouble?: (words: Words, worker: string | null) => void
  readonly onBroker?: (there: boolean) => void
}

/**
 * @param options its `chunks` are those that are wanted; a shard is always one of the whole plan.
 * @throws Failure where chunks had to be given up; what is finished is in the folder.
 */
export async function spreadPlan(folder: ExperimentFolder, spread: Spread, options: SpreadOptions = {}): Promise<PlanDone> {
  const { plan, manifest, store } = folder
  const all = chunksOf(plan, manifest.runsPerChunk)
  if (spread.shard !== null) {
    const own = chunksOfShard(all, spread.shard)
    return runPlan(plan, spread.store === null ? store : chunksIn(spread.store), { ...options, chunks: own })
  }
  const chunks = options.chunks ?? all
  if (spread.store !== null) await collectAll(chunksIn(spread.store), store, chunks, options.signal)
  return spread.broker === null ? runPlan(plan, store, { ...options, chunks }) : byWorkers(folder, chunks, spread, spread.broker, options)
}

async function byWorkers(
  { plan, manifest, store, path, shown }: ExperimentFolder,
  chunks: readonly Chunk[],
  spread: Spread,
  broker: Broker,
  options: SpreadOptions,
): Promise<PlanDone> {
  const objects = spread.store ?? (await openObjects(path))
  const { missing, damaged } = await lookOver(store, chunks, options)
  const began = performance.now()
  const tally = new Tally(chunks, missing)
  const theirs = chunksIn(objects)
  if (missing.length === 0) return { chunks, made: 0, failed: 0, damaged, seconds: 0 }
  const send = async (): Promise<{ plan: string; model: string }> => {
    return { plan: await sendPlan(objects, { plan, runsPerChunk: manifest.runsPerChunk }), model: cardOf(plan).version() }
  }
  const { lost } = await runByQueue(send, {
    ...options,
    broker,
    store: objects,
    missing,
    signal: options.signal ?? new AbortController().signal,
    onChunk: async (chunk) => {
      const bytes = await collect(theirs, spread.store === null ? null : store, chunk)
      if (bytes === null) return false
      tally.end(chunk, await failuresIn(bytes))
      options.onProgress?.(tally.progress())
      return true
    },
  })
  const [first] = lost
  if (first !== undefined) throw new Failure(fill(words.lost, { count: lost.length, reason: first.reason, folder: shown }), 1)
  const { made, failed } = tally.progress()
  return { chunks, made, failed, damaged, seconds: (performance.now() - began) / 1000 }
}

/** What shards and workers have put into the store comes into the folder; what is damaged is made again. */
async function collectAll(from: ChunkStore, to: ChunkStore, chunks: readonly Chunk[], signal?: AbortSignal): Promise<void> {
  const present = new Set(await from.list())
  const own = new Set(await to.list())
  for (const chunk of chunks) {
    signal?.throwIfAborted()
    if (present.has(chunk.id) && !own.has(chunk.id)) await collect(from, to, chunk)
  }
}

/** @returns null for a chunk that is not there or is damaged; a damaged one is taken away. */
async function collect(from: ChunkStore, to: ChunkStore | null, { id }: Chunk): Promise<Uint8Array | null> {
  const bytes = await from.get(id)
  if (bytes === null) return null
  if (isSound(bytes, id)) {
    await to?.put(id, bytes)
    return bytes
  }
  await from.remove(id)
  return null
}
