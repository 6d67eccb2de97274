/** Runs a plan on this machine: what is missing in the store is made, what is damaged is made again, what is there stays. */
import { chunksOf, type Chunk, type Plan } from '@sharara/core'
import { chunkSize, statesOf, type ChunkStore } from '../store/index.ts'
import { openPool } from './pool.ts'
import { Tally, type PlanProgress } from './tally.ts'

export interface RunPlanOptions {
  readonly threads?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: PlanProgress) => void
  /** Called for each chunk whose file is damaged, before it is made again. */
  readonly onDamaged?: (chunk: Chunk) => void
  readonly runsPerChunk?: number
  /** These chunks of the plan only, instead of all. */
  readonly chunks?: readonly Chunk[]
  /** Waited for before each chunk where others work on the same cores; the core goes back when what it gives is called. */
  readonly turn?: () => Promise<() => void>
}

export interface PlanDone {
  readonly chunks: readonly Chunk[]
  readonly made: number
  readonly failed: number
  /** Ids of chunks that were found damaged. */
  readonly damaged: readonly string[]
  readonly seconds: number
}

/** @throws the signal's reason when it is given; chunks that are finished stay in the store. */
export async function runPlan(plan: Plan, store: ChunkStore, options: RunPlanOptions = {}): Promise<PlanDone> {
  const { threads, signal, onProgress } = options
  const chunks = options.chunks ?? chunksOf(plan, options.runsPerChunk ?? chunkSize(plan))
  const { missing, damaged } = await lookOver(store, chunks, options)
  const began = performance.now()
  const tally = new Tally(chunks, missing)
  const tell = (news: boolean): void => {
    if (news) onProgress?.(tally.progress())
  }
  const wanted = { ...(threads === undefined ? {} : { threads }), ...(signal === undefined ? {} : { signal }) }
  const pool = openPool(plan, { ...wanted, onPart: (part) => tell(tally.hear(part)) })
  try {
    const waiting = missing.values()
    const work = async (): Promise<void> => {
      for (const chunk of waiting) {
        signal?.throwIfAborted()
        const release = await options.turn?.()
        try {
          tally.begin(chunk)
          const { bytes, failed } = await pool.run(chunk)
          await store.put(chunk.id, bytes)
          tell(tally.end(chunk, failed))
        } finally {
          release?.()
        }
      }
    }
    await Promise.all(Array.from({ length: Math.min(pool.threads, missing.length) }, work))
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    await pool.close()
  }
  const { made, failed } = tally.progress()
  return { chunks, made, failed, damaged, seconds: (performance.now() - began) / 1000 }
}

/** What is to be made; a damaged file is taken away first, so that nothing can read it. */
export async function lookOver(
  store: ChunkStore,
  chunks: readonly Chunk[],
  { signal, onDamaged }: Pick<RunPlanOptions, 'signal' | 'onDamaged'>,
): Promise<{ readonly missing: readonly Chunk[]; readonly damaged: readonly string[] }> {
  const missing: Chunk[] = []
  const damaged: string[] = []
  for await (const { chunk, state } of statesOf(store, chunks)) {
    signal?.throwIfAborted()
    if (state === 'there') continue
    missing.push(chunk)
    if (state === 'missing') continue
    damaged.push(chunk.id)
    onDamaged?.(chunk)
    await store.remove(chunk.id)
  }
  return { missing, damaged }
}
