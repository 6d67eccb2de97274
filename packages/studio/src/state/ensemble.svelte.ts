/** Many runs in workers of their own; they wait while the run on the screen is being computed. */
import type { Plan, PlannedRun, RunResult } from '@sharara/core'
import { makeWorker, WorkerClient, type FromWorker, type WorkerLike } from '../compute/index.ts'
import { bySeed, handsOf } from './order.ts'

/** Many runs as a view sees them, wherever they are computed. */
export interface ManyRuns {
  readonly results: readonly RunResult[]
  readonly done: number
  readonly total: number
  readonly state: 'idle' | 'queued' | 'running' | 'over' | 'stopped' | 'failed'
  readonly secondsLeft: number | null
  cancel(): void
}

let jobs = 0

/** A worker and what it is doing. */
interface Hand {
  readonly client: WorkerClient
  /** Whether it knows the plan. */
  told: boolean
  working: PlannedRun | null
  sentAt: number
}

export class Ensemble implements ManyRuns {
  /** By run, whichever worker was done first. */
  results: readonly RunResult[] = $state.raw([])
  total: number = $state(0)
  state: ManyRuns['state'] = $state('idle')
  /** Seconds that the rest will probably take; null before the first run is done. */
  secondsLeft: number | null = $state(null)
  /** What one run took, of those that are done; null before the first. */
  milliseconds: number | null = $state(null)
  private plan: Plan | null = null
  private readonly followers: (() => void)[] = []
  private waiting: PlannedRun[] = []
  private losses = 0
  private paused = false
  private job = 0
  private spent = 0
  readonly hands: readonly Hand[]

  constructor(make: () => WorkerLike = makeWorker, hands: number = handsOf(navigator.hardwareConcurrency)) {
    this.hands = Array.from({ length: hands }, () => {
      const hand: Hand = { client: new WorkerClient(make), told: false, working: null, sentAt: 0 }
      hand.client.onAnswer = (message) => this.take(hand, message)
      hand.client.onLost = () => this.again(hand)
      return hand
    })
  }

  get done(): number {
    return this.results.length
  }

  start(plan: Plan): void {
    // whoever waits for this one waits for the new question too
    this.rest()
    this.plan = plan
    this.job = ++jobs
    this.waiting = bySeed(plan)
    this.total = this.waiting.length
    this.results = []
    this.secondsLeft = null
    this.milliseconds = null
    this.spent = 0
    this.losses = 0
    this.state = 'running'
    for (const hand of this.hands) this.next(hand)
  }

  /** The same once another is running no more: a second question waits and stops nobody. */
  startAfter(other: Ensemble, plan: Plan): void {
    if (other.state !== 'running') {
      this.start(plan)
      return
    }
    this.cancel()
    this.results = []
    this.total = bySeed(plan).length
    this.state = 'queued'
    other.followers.push(() => {
      if (this.state === 'queued') this.start(plan)
    })
  }

  /** What is done stays. */
  cancel(): void {
    const was = this.state
    if (was === 'running' || was === 'queued') this.state = 'stopped'
    this.rest()
    this.waiting = []
    if (was === 'running') this.letFollow()
  }

  private letFollow(): void {
    for (const follow of this.followers.splice(0)) follow()
  }

  /** While paused no further run is begun. */
  pause(paused: boolean): void {
    this.paused = paused
    if (paused || this.state !== 'running') return
    for (const hand of this.hands) if (hand.working === null) this.next(hand)
  }

  /** Workers hold much memory: those with nothing to do are ended. */
  private rest(): void {
    for (const hand of this.hands) {
      hand.client.stop()
      hand.told = false
      hand.working = null
    }
  }

  private next(hand: Hand): void {
    if (this.plan === null || this.state !== 'running') return
    const planned = this.paused ? undefined : this.waiting.shift()
    if (planned === undefined) {
      hand.client.rest()
      return
    }
    if (!hand.told) hand.client.ask({ kind: 'plan', job: this.job, plan: this.plan })
    hand.told = true
    hand.working = planned
    hand.sentAt = performance.now()
    hand.client.ask({ kind: 'execute', job: this.job, planned })
  }

  private take(hand: Hand, message: FromWorker): void {
    if (!('job' in message) || message.job !== this.job) return
    if (message.kind === 'failed') {
      this.state = 'failed'
      this.rest()
      this.letFollow()
    }
    if (message.kind !== 'result') return
    this.losses = 0
    hand.working = null
    this.results = [...this.results, message.result].toSorted((a, b) => a.run - b.run)
    this.spent += performance.now() - hand.sentAt
    this.milliseconds = this.spent / this.results.length
    const left = this.total - this.results.length
    this.secondsLeft = (this.milliseconds * Math.ceil(left / this.hands.length)) / 1000
    if (left > 0) this.next(hand)
    else {
      this.state = 'over'
      this.rest()
      this.letFollow()
    }
  }

  /** The worker died: its run goes first with the new one; one that kills three workers in a row is not asked for again. */
  private again(hand: Hand): void {
    if (this.state !== 'running') return
    if (hand.working !== null) this.waiting.unshift(hand.working)
    hand.told = false
    hand.working = null
    if (++this.losses < 3) this.next(hand)
    else {
      this.state = 'failed'
      this.rest()
      this.letFollow()
    }
  }
}
