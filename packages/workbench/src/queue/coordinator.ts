/**
 * Runs a plan by workers on many machines: what is missing in the store is asked for, until it is there. The store alone says what
 * is done. The broker may be restarted, or come back empty: what it has forgotten is asked for again.
 */
import { fill, type Chunk, type Words } from '@sharara/core'
import type { Queue, QueueEvents } from 'bullmq'
import { chunksIn, type ChunkStore, type ObjectStore } from '../store/index.ts'
import { knock, lastEvent, patient, type Broker } from './broker.ts'
import { jobIdOf, mostAttempts, queueName, usualTiming, type ChunkJob, type ChunkReport, type Timing, type Trouble } from './contract.ts'
import { words } from './words.ts'

export interface QueueOptions {
  readonly broker: Broker
  readonly store: ObjectStore
  /** Chunks that are missing in the store. */
  readonly missing: readonly Chunk[]
  /** Takes back what no worker has begun, and ends. */
  readonly signal: AbortSignal
  readonly timing?: Timing
  /** Called for each chunk that is in the store; false asks for it once more. */
  readonly onChunk: (chunk: Chunk) => Promise<boolean>
  /** Called at every look with the number of workers at the broker. */
  readonly onWorkers?: (count: number) => void
  /** Called for what the user should know: troubles of workers, of the broker. */
  readonly onTrouble?: (words: Words, worker: string | null) => void
  readonly onBroker?: (there: boolean) => void
}

export interface QueueDone {
  /** Chunks that were given up, with the reason. */
  readonly lost: readonly { readonly chunk: Chunk; readonly reason: string }[]
}

type Jobs = Queue<ChunkJob, ChunkReport>

/**
 * @param send puts what is to be done into the store, and says the digest of its file and the version of the model.
 * @throws the signal's reason when it is given, with the queue free of what was asked for.
 */
export async function runByQueue(send: () => Promise<Pick<ChunkJob, 'plan' | 'model'>>, options: QueueOptions): Promise<QueueDone> {
  for (const weakness of await knock(options.broker)) options.onTrouble?.(weakness, null)
  const sent = await send()
  const { Queue, QueueEvents } = await import('bullmq')
  const connection = patient(options.broker)
  const queue: Jobs = new Queue(queueName, { connection })
  const events: QueueEvents = new QueueEvents(queueName, { connection, lastEventId: await lastEvent(options.broker, queueName) })
  const asked = new Asked(sent.plan, sent.model, queue, options)
  try {
    asked.listen(events)
    await asked.untilDone()
    return { lost: asked.lost }
  } finally {
    // whatever ends it: what nobody waits for any more is not done
    if (asked.left > 0) await withinSeconds(5, asked.takeBack())
    await withinSeconds(2, Promise.all([queue.close(), events.close()]))
    await withinSeconds(1, Promise.all([queue.disconnect(), events.disconnect()]))
  }
}

/** A broker that is away holds up nobody who wants to leave. */
async function withinSeconds(seconds: number, work: Promise<unknown>): Promise<void> {
  const late = new Promise((done) => {
    setTimeout(done, 1000 * seconds).unref()
  })
  await Promise.race([work.catch(() => undefined), late])
}

/** At most so many jobs in one message to the broker. */
const batch = 500
/** So many jobs are looked up at a look; one that the broker does not know means that it has forgotten, and all are asked for again. */
const spotChecks = 40

/** A shared disk may show a new file a moment late; so many are no moment. */
const doubtful = 20

/** What has been asked for and is not there yet. */
class Asked {
  readonly lost: { readonly chunk: Chunk; readonly reason: string }[] = []
  private readonly pending: Map<string, Chunk>
  private readonly plan: string
  private readonly model: string
  private readonly queue: Jobs
  private readonly chunks: ChunkStore
  private readonly options: QueueOptions
  /** Chunks that are just being taken in. */
  private readonly taking = new Set<string>()
  /** Why nothing more can be taken in, a full disk for instance. */
  private fault: { readonly error: unknown } | null = null
  /** Chunks that a worker has called done and that are not there. */
  private absent = 0
  private wake: () => void = () => undefined
  private there = true

  constructor(plan: string, model: string, queue: Jobs, options: QueueOptions) {
    this.plan = plan
    this.model = model
    this.queue = queue
    this.options = options
    this.chunks = chunksIn(options.store)
    this.pending = new Map(options.missing.map((chunk) => [jobIdOf(chunk.id), chunk]))
  }

  get left(): number {
    return this.pending.size
  }

  listen(events: QueueEvents): void {
    events.on('completed', ({ jobId }) => void this.done(jobId))
    events.on('failed', ({ jobId, failedReason }) => this.giveUp(jobId, failedReason))
    events.on('progress', ({ data }) => {
      if (isTrouble(data)) this.options.onTrouble?.(data.words, data.worker)
    })
    events.on('error', () => undefined)
    this.queue.on('error', () => undefined)
    events.on('ioredis:close', () => this.broker(false))
    this.options.signal.addEventListener('abort', () => this.wake())
  }

  async untilDone(): Promise<void> {
    const { signal, timing = usualTiming, onWorkers } = this.options
    const left = new Promise<never>((_, reject) => {
      const leave = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error('stopped'))
      if (signal.aborted) leave()
      signal.addEventListener('abort', leave)
    })
    left.catch(() => undefined)
    await Promise.race([this.ask(), left])
    while (this.pending.size > 0) {
      await Promise.race([this.pause(timing.lookMs), left])
      if (this.fault !== null) throw this.fault.error
      await Promise.race([this.look(), left])
      onWorkers?.(await Promise.race([this.queue.getWorkersCount(), left]))
    }
  }

  /** Until the time is over, or the last chunk has come. */
  private async pause(ms: number): Promise<void> {
    await new Promise<void>((done) => {
      const timer = setTimeout(done, ms)
      this.wake = () => {
        clearTimeout(timer)
        done()
      }
      if (this.pending.size === 0 || this.fault !== null) this.wake()
    })
  }

  private async look(): Promise<void> {
    const present = new Set(await this.chunks.list())
    for (const [jobId, { id }] of this.pending) if (present.has(id)) await this.done(jobId)
    const ids = [...this.pending.keys()]
    const step = Math.max(1, Math.floor(ids.length / spotChecks))
    for (let at = 0; at < ids.length; at += step) {
      if ((await this.queue.getJobState(ids[at]!)) !== 'unknown') continue
      await this.ask()
      break
    }
    this.broker(true)
  }

  /** Jobs that the broker has already stay as they are. */
  private async ask(): Promise<void> {
    const jobs = [...this.pending].map(([jobId, { index }]) => ({
      name: 'chunk',
      data: { plan: this.plan, index, model: this.model },
      opts: { jobId, attempts: mostAttempts, backoff: 500, removeOnComplete: true, removeOnFail: true },
    }))
    for (let first = 0; first < jobs.length; first += batch) await this.queue.addBulk(jobs.slice(first, first + batch))
  }

  private async done(jobId: string): Promise<void> {
    const chunk = this.pending.get(jobId)
    if (chunk === undefined || this.taking.has(jobId)) return
    this.taking.add(jobId)
    try {
      if (await this.options.onChunk(chunk)) this.pending.delete(jobId)
      else if (++this.absent === doubtful) this.options.onTrouble?.(fill(words.absent, { store: this.options.store.shown }), null)
    } catch (error) {
      this.fault ??= { error }
    }
    this.taking.delete(jobId)
    if (this.pending.size === 0 || this.fault !== null) this.wake()
  }

  private giveUp(jobId: string, reason: string): void {
    const chunk = this.pending.get(jobId)
    if (chunk === undefined) return
    this.pending.delete(jobId)
    this.lost.push({ chunk, reason })
    if (this.pending.size === 0) this.wake()
  }

  private broker(there: boolean): void {
    if (there !== this.there) this.options.onBroker?.(there)
    this.there = there
  }

  /** Chunks that a worker has in hand stay: it finishes them. */
  async takeBack(): Promise<void> {
    const ids = [...this.pending.keys()]
    for (let first = 0; first < ids.length; first += batch) {
      await Promise.all(ids.slice(first, first + batch).map((id) => this.queue.remove(id).catch(() => 0)))
    }
  }
}

function isTrouble(value: unknown): value is Trouble {
  return typeof value === 'object' && value !== null && 'worker' in value && 'words' in value
}
