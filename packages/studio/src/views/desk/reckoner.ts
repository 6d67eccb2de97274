/** A worker that answers the last question only: one that is overtaken is dropped, and one that takes too long is ended. */
import type { FromDesk, ToDesk } from './protocol.ts'

type Question<T = ToDesk> = T extends ToDesk ? Omit<T, 'job'> : never

/** A new question waits so long for an old one to end by itself. */
const patienceMs = 400

export class Reckoner {
  /** The last question is being answered. */
  onAnswer: (message: FromDesk) => void = () => undefined
  private worker: Worker | null = null
  private job = 0
  private running: { readonly began: number } | null = null
  private waiting: ToDesk | null = null
  private timer: ReturnType<typeof setTimeout> | undefined

  ask(question: Question): void {
    this.job++
    const message: ToDesk = { ...question, job: this.job }
    if (this.running === null) {
      this.send(message)
      return
    }
    this.waiting = message
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.overtake(), Math.max(0, patienceMs - (performance.now() - this.running.began)))
  }

  /** What is being done is of no use any more. */
  stop(): void {
    clearTimeout(this.timer)
    this.worker?.terminate()
    this.worker = null
    this.running = null
    this.waiting = null
    this.job++
  }

  private overtake(): void {
    const next = this.waiting
    if (next === null) return
    this.worker?.terminate()
    this.worker = null
    this.waiting = null
    this.send(next)
  }

  private send(message: ToDesk): void {
    this.worker ??= this.start()
    this.running = { began: performance.now() }
    this.worker.postMessage(message)
  }

  private start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<FromDesk>) => this.take(data)
    worker.onerror = ({ message }) => this.take({ kind: 'failed', job: this.job, message })
    return worker
  }

  private take(message: FromDesk): void {
    this.running = null
    const next = this.waiting
    this.waiting = null
    clearTimeout(this.timer)
    if (next !== null) this.send(next)
    else if (message.job === this.job) this.onAnswer(message)
  }
}
