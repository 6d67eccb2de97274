/** The sweep or sensitivity analysis of the page: planned as it is asked, run in workers while other views are looked at, answered. */
import type { Problem, Words } from '@sharara/core'
import { Ensemble } from '../../state/index.ts'
import type { Answered, Begun, FromVary, Kind, Subject, ToVary } from './protocol.ts'

const makeVaryWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

class VaryRoom {
  readonly ensemble: Ensemble = new Ensemble(makeVaryWorker)
  /** What would be run, as asked now; null while it is being planned or where it is refused. */
  begun: Begun | null = $state.raw(null)
  refused: { readonly words: Words; readonly problems: readonly Problem[] } | null = $state.raw(null)
  answered: Answered | null = $state.raw(null)
  answering: boolean = $state(false)
  /** The address of what was run last. */
  ran: string = $state('')
  private running: Begun | null = null
  private asker: Worker | null = null
  /** Of the last plan, and of the last answer, that was asked for. */
  private job = 0
  private answerJob = 0

  plan(of: Kind, subject: Subject, asked: Readonly<Record<string, unknown>>): void {
    this.begun = null
    this.ask({ kind: 'begin', job: ++this.job, of, subject, asked })
  }

  /** Nothing is asked. */
  forget(): void {
    this.job++
    this.begun = null
    this.refused = null
  }

  run(address: string): void {
    if (this.begun === null) return
    this.answered = null
    this.answering = false
    this.running = this.begun
    this.ran = address
    this.ensemble.start(this.begun.plan)
  }

  /** Asked once the runs are over or were stopped: of what there is. */
  answer(): void {
    const { results } = this.ensemble
    if (this.running === null || results.length === 0) return
    this.answering = true
    this.answerJob = ++this.job
    this.ask({ kind: 'answer', job: this.answerJob, begun: this.running, results })
  }

  private ask(message: ToVary): void {
    this.asker ??= this.started()
    this.asker.postMessage(message)
  }

  private started(): Worker {
    const worker = makeVaryWorker()
    worker.onmessage = ({ data }: MessageEvent<FromVary>) => this.take(data)
    worker.onerror = ({ message }) => this.take({ kind: 'refused', job: this.job, words: { en: message, ar: message }, problems: [] })
    return worker
  }

  private take(message: FromVary): void {
    if (message.kind === 'answered') {
      if (message.job !== this.answerJob || !this.answering) return
      this.answering = false
      this.answered = message.answered
    } else if (message.job !== this.job) return
    else if (message.kind === 'begun') {
      this.begun = message.begun
      this.refused = null
    } else {
      this.answering = false
      this.refused = message
    }
  }
}

export const room: VaryRoom = new VaryRoom()
