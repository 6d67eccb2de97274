/**
 * A worker as the page sees it: one that is asked, answers, and may die. A worker that gives no sign of life while it has
 * something to do is ended and started anew, and what it was doing is asked of the new one.
 */
import type { FromWorker, ToWorker } from './protocol.ts'

export interface WorkerLike {
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(message: ToWorker): void
  terminate(): void
}

export interface Watch {
  /** Milliseconds between two looks. */
  readonly every: number
  /** Looks without a sign of life after which a busy worker counts as dead. A laptop that sleeps makes no looks. */
  readonly patience: number
}

const watch: Watch = { every: 1000, patience: 12 }

export class WorkerClient {
  /** Called with every answer. */
  onAnswer: (message: FromWorker) => void = () => undefined
  /** Called when a worker had to be replaced; ask again what still matters. */
  onLost: () => void = () => undefined
  private readonly make: () => WorkerLike
  private readonly rhythm: Watch
  private worker: WorkerLike | null = null
  private silence = 0
  private timer: ReturnType<typeof setInterval> | null = null

  constructor(make: () => WorkerLike, rhythm: Watch = watch) {
    this.make = make
    this.rhythm = rhythm
  }

  ask(message: ToWorker): void {
    this.worker ??= this.start()
    this.worker.postMessage(message)
    this.timer ??= setInterval(() => this.look(), this.rhythm.every)
  }

  /** Nothing is expected any more: the worker stays, unwatched. */
  rest(): void {
    if (this.timer !== null) clearInterval(this.timer)
    this.timer = null
    this.silence = 0
  }

  /** Ends the worker and all it does. */
  stop(): void {
    this.rest()
    this.worker?.terminate()
    this.worker = null
  }

  private start(): WorkerLike {
    const worker = this.make()
    worker.onmessage = ({ data }) => {
      this.silence = 0
      if (data.kind !== 'pong') this.onAnswer(data)
    }
    worker.onerror = () => this.lose()
    return worker
  }

  private look(): void {
    this.silence++
    if (this.silence > this.rhythm.patience) this.lose()
    else this.worker?.postMessage({ kind: 'ping' })
  }

  private lose(): void {
    this.stop()
    this.onLost()
  }
}

/** The real worker. @throws where the browser has none. */
export function makeWorker(): WorkerLike {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
