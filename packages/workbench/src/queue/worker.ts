/**
 * A worker: takes chunks from the broker, computes them in threads, puts them into the store, and says so. It needs nothing but
 * the broker and the store. What is wrong with the store, or with its own version, is no fault of a chunk: the chunk goes back to
 * the queue for others, and this worker ends with the reason.
 */
import type { Job, Worker } from 'bullmq'
import type { Failure, ObjectStore } from '../store/index.ts'
import { knock, patient, type Broker } from './broker.ts'
import { mostDeaths, queueName, usualTiming, type ChunkJob, type ChunkReport, type Timing, type Trouble } from './contract.ts'
import { RefusedPlan } from './planFile.ts'
import { Bench, isNoFaultOfTheChunk } from './bench.ts'

export interface WorkerOptions {
  readonly broker: Broker
  readonly store: ObjectStore
  readonly threads: number
  /** Takes no more chunks; those in hand are finished within `graceMs`, else given back. */
  readonly signal: AbortSignal
  /** Gives back what is in hand at once. */
  readonly hurry?: AbortSignal
  readonly graceMs?: number
  /** Ends the worker when it has had nothing to do for so long. */
  readonly idleMs?: number
  readonly timing?: Timing
  /** Version of the model, for tests of other ones. */
  readonly model?: string
  readonly onChunk?: (report: ChunkReport, index: number) => void
  /** The broker has gone away, or is back. */
  readonly onBroker?: (there: boolean) => void
}

export interface WorkerEnd {
  readonly chunks: number
  readonly runs: number
  /** Chunks that were given back unfinished. */
  readonly returned: number
}

type Taken = Job<ChunkJob, ChunkReport>

/** Chosen: Kubernetes and Slurm leave 30 s between the polite end and the other one. */
const usualGraceMs = 20_000
const lookAroundMs = 100

/** @throws Failure why this worker cannot go on, when its chunks are back in the queue. */
export async function runWorker(options: WorkerOptions): Promise<WorkerEnd> {
  await knock(options.broker)
  const { UnrecoverableError, Worker, WaitingError } = await import('bullmq')
  const hand = new Hand(options)
  const take = async (job: Taken, token: string | undefined): Promise<ChunkReport> => {
    if (await hand.giveBackInstead(job, token)) throw new WaitingError()
    try {
      const report = await hand.finish(job)
      worker.concurrency = hand.width
      return report
    } catch (error) {
      if (await hand.giveBack(job, token, error)) throw new WaitingError()
      throw error instanceof RefusedPlan ? new UnrecoverableError(error.message) : error
    }
  }
  const worker: Worker<ChunkJob, ChunkReport> = new Worker(queueName, take, {
    connection: patient(options.broker),
    concurrency: options.threads,
    ...workerTiming(options.timing ?? usualTiming),
    maxStalledCount: mostDeaths,
  })
  tellOfBroker(worker, options)
  await hand.untilDone()
  await hand.close(worker)
  return hand.tally
}

/** A lock is renewed four times before it ends; a dead worker's chunk is found by the others within another half. */
function workerTiming({ silenceMs }: Timing): Readonly<Record<string, number>> {
  return {
    lockDuration: silenceMs,
    lockRenewTime: silenceMs / 4,
    stalledInterval: silenceMs / 2,
    drainDelay: Math.min(5, silenceMs / 1000),
    runRetryDelay: 500,
  }
}

/** Errors of the connection are no news: it is tried again until the broker is back. Locks lost meanwhile cost a chunk done twice. */
function tellOfBroker(worker: Worker, { onBroker }: WorkerOptions): void {
  let there = true
  const now = (isThere: boolean) => (): void => {
    if (there !== isThere) onBroker?.(isThere)
    there = isThere
  }
  worker.on('error', () => undefined)
  worker.on('ioredis:close', now(false))
  for (const event of ['active', 'locksRenewed', 'drained'] as const) worker.on(event, now(true))
}

/** What a worker has in hand: chunks, threads, and the reason to end. */
class Hand {
  readonly tally = { chunks: 0, runs: 0, returned: 0 }
  private readonly options: WorkerOptions
  private readonly drop = new AbortController()
  private readonly bench: Bench
  private failure: Failure | null = null
  private inHand = 0
  private busy = performance.now()

  constructor(options: WorkerOptions) {
    this.options = options
    this.bench = new Bench(options.store, options.threads, this.drop.signal, options.model ?? null)
    options.hurry?.addEventListener('abort', () => this.drop.abort())
  }

  get width(): number {
    return this.bench.width
  }

  async finish(job: Taken): Promise<ChunkReport> {
    this.inHand++
    try {
      const report = await this.bench.make(job.data, job.id ?? '')
      this.tally.chunks++
      this.tally.runs += report.runs
      this.options.onChunk?.(report, job.data.index)
      return report
    } finally {
      this.inHand--
      this.busy = performance.now()
    }
  }

  /** A worker that is about to end takes nothing more. */
  async giveBackInstead(job: Taken, token: string | undefined): Promise<boolean> {
    if (this.failure === null && !this.drop.signal.aborted) return false
    await job.moveToWait(token)
    return true
  }

  /** @returns whether the chunk is back in the queue; false where the fault is its own. */
  async giveBack(job: Taken, token: string | undefined, error: unknown): Promise<boolean> {
    const dropped = this.drop.signal.aborted
    const fault = isNoFaultOfTheChunk(error) && !dropped ? error : null
    if (fault === null && !dropped) return false
    if (fault !== null) {
      this.failure ??= fault
      await job.updateProgress({ worker: this.bench.name, words: fault.words } satisfies Trouble)
    }
    await job.moveToWait(token)
    this.tally.returned++
    return true
  }

  async untilDone(): Promise<void> {
    const { signal, idleMs } = this.options
    while (this.failure === null && !signal.aborted && !this.drop.signal.aborted) {
      if (idleMs !== undefined && this.inHand === 0 && performance.now() - this.busy > idleMs) return
      await new Promise((done) => setTimeout(done, lookAroundMs))
    }
  }

  /** @throws the reason why it ends, if it is a fault. */
  async close(worker: Worker<ChunkJob, ChunkReport>): Promise<void> {
    const graceMs = this.options.graceMs ?? usualGraceMs
    if (this.failure !== null) this.drop.abort()
    const late = setTimeout(() => this.drop.abort(), graceMs)
    // a broker that is away must not hold the process: it finds out by the silence
    await Promise.race([worker.close(), afterwards(graceMs + 5000)])
    clearTimeout(late)
    await Promise.race([worker.disconnect(), afterwards(1000)])
    await this.bench.close()
    if (this.failure !== null) throw this.failure
  }
}

function afterwards(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms).unref()
  })
}
