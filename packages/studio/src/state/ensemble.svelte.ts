/** Many runs in a worker of their own, one after the other; it waits while the run on the screen is being computed. */
import { runsOf, type Plan, type PlannedRun, type RunResult } from '@sharara/core'
import { makeWorker, WorkerClient, type FromWorker } from '../compute/index.ts'

/** Many runs as a view sees them, wherever they are computed. */
export interface ManyRuns {
  readonly results: readonly RunResult[]
  readonly done: number
  readonly total: number
  readonly state: 'idle' | 'running' | 'over' | 'stopped' | 'failed'
  readonly secondsLeft: number | null
  cancel(): void
}

let jobs = 0

export class Ensemble implements ManyRuns {
  /** In the order in which they were finished. */
  results: readonly RunResult[] = $state.raw([])
  total: number = $state(0)
  state: ManyRuns['state'] = $state('idle')
  /** Seconds that the rest will probably take; null before the first run is done. */
  secondsLeft: number | null = $state(null)
  private plan: Plan | null = null
  private waiting: PlannedRun[] = []
  private working: PlannedRun | null = null
  private losses = 0
  private paused = false
  private job = 0
  private spent = 0
  private sentAt = 0
  private readonly client = new WorkerClient(makeWorker)

  constructor() {
    this.client.onAnswer = (message) => this.take(message)
    this.client.onLost = () => this.again()
  }

  get done(): number {
    return this.results.length
  }

  start(plan: Plan): void {
    this.cancel()
    this.plan = plan
    this.job = ++jobs
    this.waiting = [...runsOf(plan)]
    this.total = this.waiting.length
    this.results = []
    this.secondsLeft = null
    this.spent = 0
    this.losses = 0
    this.state = 'running'
    this.next(true)
  }

  /** What is done stays. */
  cancel(): void {
    if (this.state === 'running') this.state = 'stopped'
    this.client.stop()
    this.waiting = []
    this.working = null
  }

  /** While paused no further run is begun. */
  pause(paused: boolean): void {
    this.paused = paused
    if (!paused && this.state === 'running' && this.working === null) this.next(false)
  }

  private next(anew: boolean): void {
    if (this.plan === null || (this.paused && !anew)) return
    this.working = this.waiting.shift() ?? null
    if (this.working === null) {
      this.state = 'over'
      this.secondsLeft = 0
      this.client.rest()
      return
    }
    if (anew) this.client.ask({ kind: 'plan', job: this.job, plan: this.plan })
    this.sentAt = performance.now()
    this.client.ask({ kind: 'execute', job: this.job, planned: this.working })
  }

  private take(message: FromWorker): void {
    if (!('job' in message) || message.job !== this.job) return
    if (message.kind === 'failed') {
      this.state = 'failed'
      this.client.stop()
    }
    if (message.kind !== 'result') return
    this.losses = 0
    this.working = null
    this.results = [...this.results, message.result]
    this.spent += performance.now() - this.sentAt
    this.secondsLeft = ((this.spent / this.results.length) * (this.total - this.results.length)) / 1000
    this.next(false)
  }

  /** The worker died: its run goes first with the new one; one that kills three workers in a row is not asked for again. */
  private again(): void {
    if (this.state !== 'running') return
    if (this.working !== null) this.waiting.unshift(this.working)
    if (++this.losses < 3) this.next(true)
    else this.state = 'failed'
  }
}
