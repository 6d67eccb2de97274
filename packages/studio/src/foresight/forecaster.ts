/** The worker as the page sees it: questions with progress, and an end to all of them at once. */
import type { Answered, Asked, FromForecaster, Kind } from './protocol.ts'

/** All questions were ended by the reader. */
export class Stopped extends Error {}

interface Waiting {
  readonly onProgress: (share: number) => void
  readonly resolve: (answer: Answered[Kind]) => void
  readonly reject: (error: Error) => void
}

export class Forecaster {
  private worker: Worker | null = null
  private readonly waiting = new Map<number, Waiting>()
  private jobs = 0

  /** Whether it has to be given the tables first. */
  get fresh(): boolean {
    return this.worker === null
  }

  ask<K extends Kind>(kind: K, asked: Asked[K], onProgress: (share: number) => void = () => undefined): Promise<Answered[K]> {
    this.worker ??= this.start()
    const job = ++this.jobs
    return new Promise<Answered[K]>((resolve, reject) => {
      this.waiting.set(job, { onProgress, resolve: resolve as Waiting['resolve'], reject }) // the answer is of the kind asked for
      this.worker!.postMessage({ job, kind, ...asked }, [])
    })
  }

  stop(error: Error = new Stopped()): void {
    this.worker?.terminate()
    this.worker = null
    for (const { reject } of this.waiting.values()) reject(error)
    this.waiting.clear()
  }

  private start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<FromForecaster>) => {
      const waiting = this.waiting.get(data.job)
      if (data.kind === 'progress') waiting?.onProgress(data.share)
      else {
        this.waiting.delete(data.job)
        if (data.kind === 'answer') waiting?.resolve(data.answer)
        else waiting?.reject(new Error(data.message))
      }
    })
    worker.addEventListener('error', ({ message }) => this.stop(new Error(message)))
    return worker
  }
}
