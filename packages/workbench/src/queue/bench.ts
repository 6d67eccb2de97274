/** Where a worker makes chunks: plans it has received, threads for each of them, and the store that the bytes go to. */
import { hostname } from 'node:os'
import { fill, versionHere, type Chunk } from '@sharara/core'
import { chunksIn, Failure, failuresIn, isSound, type ChunkStore, type ObjectStore } from '../store/index.ts'
import { openErrandPool, openPool, type ChunkMade, type ErrandPool, type Pool } from '../threads/index.ts'
import { jobIdOf, type ChunkJob, type ChunkReport } from './contract.ts'
import { answerIn, encodeAnswer, receiveErrand, type ReceivedErrand } from './errandFile.ts'
import { receivePlan } from './planFile.ts'
import { words } from './words.ts'

/** The store, the disk, or this worker's version: other workers may do better. */
export function isNoFaultOfTheChunk(error: unknown): error is Failure {
  return error instanceof Failure
}

/** Plans that are kept ready. */
const mostPlans = 4

interface OpenPlan {
  readonly chunks: readonly Chunk[]
  readonly pool: Pool
  /** Of a file of the store: how many of its runs threw, or null where it is not whole. */
  failedIn(bytes: Uint8Array, id: string): number | null | Promise<number>
  inHand: number
}

export class Bench {
  /** By which a coordinator tells workers apart. */
  readonly name = `${hostname()}:${process.pid}`
  private readonly objects: ObjectStore
  private readonly chunks: ChunkStore
  private readonly threads: number
  private readonly signal: AbortSignal
  private readonly model: string | null
  private readonly plans = new Map<string, Promise<OpenPlan>>()
  /** Threads by the job that errands share. */
  private readonly errands = new Map<string, ErrandPool>()

  constructor(objects: ObjectStore, threads: number, signal: AbortSignal, model: string | null = null) {
    this.objects = objects
    this.chunks = chunksIn(objects)
    this.threads = threads
    this.width = threads
    this.signal = signal
    this.model = model
  }

  /** How many chunks fit into this machine at once, of the plans that are open. */
  width: number

  /** Returns when the chunk is safe in the store. @throws Failure for what is no fault of the chunk. */
  async make(job: ChunkJob, jobId: string): Promise<ChunkReport> {
    const own = this.model ?? versionHere(job.model)
    if (job.model !== own) throw new Failure(fill(words.otherModel, { own: own ?? '–', wanted: job.model }), 2)
    const began = performance.now()
    const open = await this.open(job.plan)
    const chunk = open.chunks[job.index]
    // the same plan gives other chunks here: another version, whatever it calls itself
    if (chunk === undefined || jobIdOf(chunk.id) !== jobId) throw new Failure(fill(words.otherChunks, { model: job.model }), 2)
    open.inHand++
    try {
      const failed = await this.makeOnce(open, chunk)
      return { runs: chunk.runs.length, failed, seconds: (performance.now() - began) / 1000 }
    } finally {
      open.inHand--
    }
  }

  /** A chunk may be there already, from a worker that died before it could say so. */
  private async makeOnce({ pool, failedIn }: OpenPlan, chunk: Chunk): Promise<number> {
    const there = await this.chunks.get(chunk.id)
    const before = there === null ? null : await failedIn(there, chunk.id)
    if (before !== null) return before
    const { bytes, failed } = await pool.run(chunk)
    await this.chunks.put(chunk.id, bytes)
    return failed
  }

  private async open(digest: string): Promise<OpenPlan> {
    const known = this.plans.get(digest)
    if (known !== undefined) return known
    await this.closeOldest()
    const opening = this.receive(digest)
    this.plans.set(digest, opening)
    opening.catch(() => this.plans.delete(digest))
    return opening
  }

  private async receive(digest: string): Promise<OpenPlan> {
    const errand = await receiveErrand(this.objects, digest)
    if (errand !== null) return this.openErrand(errand)
    const received = await receivePlan(this.objects, digest)
    if (received === null) throw new Failure(fill(words.noPlan, { store: this.objects.shown }), 2)
    const pool = openPool(received.plan, { threads: this.threads, signal: this.signal })
    this.width = pool.threads
    return { chunks: received.chunks, inHand: 0, pool, failedIn: (bytes, id) => (isSound(bytes, id) ? failuresIn(bytes) : null) }
  }

  /** Threads outlive an errand: the next one mostly has the same job. */
  private openErrand({ errand, job, chunks }: ReceivedErrand): OpenPlan {
    const threads = this.errands.get(job) ?? openErrandPool(errand, this.threads, this.signal)
    this.errands.set(job, threads)
    const run = async ({ id, index }: Chunk): Promise<ChunkMade> => {
      return { bytes: encodeAnswer(id, await threads.run(errand.asks[index]!)), failed: 0 }
    }
    const pool: Pool = { threads: this.threads, run, close: async () => undefined }
    return { chunks, inHand: 0, pool, failedIn: (bytes, id) => (answerIn(bytes, id) === undefined ? null : 0) }
  }

  private async closeOldest(): Promise<void> {
    for (const [digest, opening] of this.plans) {
      if (this.plans.size < mostPlans) return
      const open = await opening
      if (open.inHand > 0) continue
      this.plans.delete(digest)
      await open.pool.close()
    }
  }

  async close(): Promise<void> {
    for (const opening of this.plans.values()) {
      const open = await opening.catch(() => null)
      await open?.pool.close()
    }
    for (const threads of this.errands.values()) await threads.close()
  }
}
