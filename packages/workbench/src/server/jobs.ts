/** Jobs: each waits in its lane for its turn, tells its journal how far it is, and can be stopped; what it leaves can be resumed. */
import { Journal } from './journal.ts'

export type JobState = 'waiting' | 'running' | 'over' | 'unfinished' | 'failed'

export interface Job {
  readonly id: string
  readonly journal: Journal
  readonly state: JobState
  /** Latest progress, as told. */
  readonly progress: unknown
}

/** What a job is given to work with. */
export interface Desk {
  readonly stop: AbortSignal
  day(data: unknown): void
  progress(data: unknown): void
}

/** What the end of a job says besides its state. */
export interface JobEnd {
  readonly state: 'over' | 'unfinished' | 'failed'
  readonly data?: Readonly<Record<string, unknown>>
}

interface Own {
  readonly id: string
  readonly journal: Journal
  readonly stop: AbortController
  readonly work: (desk: Desk) => Promise<JobEnd>
  state: JobState
  progress: unknown
}

/** Gives a place to work at until the function that comes back is called. @throws where `stop` is given before. */
export type Turn = (stop: AbortSignal) => Promise<() => void>

const atOnce: Turn = () => Promise.resolve(() => undefined)

/** Journals of jobs that have ended are kept for those who come back, so many of them. */
const remembered = 200

export class Lane {
  private readonly most: number
  private readonly queue: Own[] = []
  private readonly running = new Set<Promise<void>>()
  private readonly known = new Map<string, Own>()
  private readonly epoch: () => string
  private readonly onFault: (error: unknown) => void
  private readonly turn: Turn
  private closing = false

  /**
   * `most` jobs at one time; `epoch` names a journal so that its numbers are not taken for those of another; `turn` is waited for
   * before each job begins.
   */
  constructor(most: number, epoch: () => string, onFault: (error: unknown) => void, turn: Turn = atOnce) {
    this.most = most
    this.epoch = epoch
    this.onFault = onFault
    this.turn = turn
  }

  get waiting(): number {
    return this.count('waiting')
  }

  get active(): number {
    return this.count('running')
  }

  start(id: string, work: Own['work']): Job {
    const job: Own = { id, journal: new Journal(this.epoch()), stop: new AbortController(), work, state: 'waiting', progress: null }
    this.known.delete(id)
    this.known.set(id, job)
    this.forget()
    job.journal.tell('status', { status: 'waiting', ahead: this.queue.length })
    this.queue.push(job)
    this.next()
    return job
  }

  find(id: string): Job | null {
    return this.known.get(id) ?? null
  }

  isActive(id: string): boolean {
    const state = this.known.get(id)?.state
    return state === 'waiting' || state === 'running'
  }

  /** False where it is neither waiting nor running. */
  cancel(id: string): boolean {
    const job = this.known.get(id)
    if (job === undefined || !this.isActive(id)) return false
    job.stop.abort()
    const place = this.queue.indexOf(job)
    if (place >= 0) {
      this.queue.splice(place, 1)
      end(job, { state: 'unfinished' })
    }
    return true
  }

  /** Stops everything; resolves when what was running has written what it needs to go on. */
  async close(): Promise<void> {
    this.closing = true
    for (const id of this.known.keys()) this.cancel(id)
    await Promise.all(this.running)
  }

  private next(): void {
    while (!this.closing && this.running.size < this.most) {
      const job = this.queue.shift()
      if (job === undefined) return
      const done = carryOut(job, this.turn, this.onFault).finally(() => {
        this.running.delete(done)
        this.next()
      })
      this.running.add(done)
    }
  }

  private count(wanted: JobState): number {
    return [...this.known.values()].filter(({ state }) => state === wanted).length
  }

  private forget(): void {
    for (const [id, job] of this.known) {
      if (this.known.size <= remembered) return
      if (job.journal.closed) this.known.delete(id)
    }
  }
}

async function carryOut(job: Own, turn: Turn, onFault: (error: unknown) => void): Promise<void> {
  const release = await turn(job.stop.signal).catch(() => null)
  if (release === null) {
    end(job, { state: 'unfinished' })
    return
  }
  job.state = 'running'
  job.journal.tell('status', { status: 'running' })
  const desk: Desk = {
    stop: job.stop.signal,
    day: (data) => job.journal.tell('day', data),
    progress: (data) => {
      job.progress = data
      job.journal.progress(data)
    },
  }
  try {
    end(job, await job.work(desk))
  } catch (error) {
    // what went wrong inside is told to nobody outside; the folder keeps what is needed to go on
    onFault(error)
    end(job, { state: 'failed' })
  } finally {
    release()
  }
}

function end(job: Own, { state, data }: JobEnd): void {
  job.state = state
  job.journal.tell('status', { status: state, ...data })
  job.journal.close()
}
