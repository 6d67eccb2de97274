/** A run on the screen: the hours that have arrived, and how it ended. */
import { scoreRun, type Change, type EpisodeRecord, type OutcomeReport, type RunRecord, type RunSetup, type ScoreRow } from '@sharara/core'
import { Frames } from '../compute/index.ts'
import type { FromWorker } from '../compute/index.ts'

const hoursAtOnce = 72

export class RunView {
  readonly setup: RunSetup
  readonly edits: Change
  readonly record: EpisodeRecord | null
  readonly frames: Frames
  /** Hours that have arrived; read it to be told of new ones. */
  hours: number = $state(0)
  state: 'running' | 'over' | 'failed' = $state('running')
  outcome: OutcomeReport | null = $state.raw(null)
  fingerprint: string = $state('')
  milliseconds: number = $state(0)
  error: string = $state('')
  /** Against the record, once the run is over. */
  scores: readonly ScoreRow[] = $state.raw([])

  constructor(setup: RunSetup, edits: Change, record: EpisodeRecord | null) {
    this.setup = setup
    this.edits = edits
    this.record = record
    this.frames = new Frames(setup.profile.places.length, setup.scenario.hours)
  }

  take(message: FromWorker): void {
    if (message.kind === 'frames') {
      this.frames.add(message)
      this.hours = this.frames.hours
    } else if (message.kind === 'over') {
      this.outcome = message.outcome
      this.fingerprint = message.fingerprint
      this.milliseconds = message.milliseconds
      this.state = 'over'
      performance.mark('run-over')
      if (this.record !== null) this.scores = scoreRun(this.record, this.setup, this.asRecord())
    } else if (message.kind === 'failed') {
      this.error = message.message
      this.state = 'failed'
    }
  }

  /** Hours that the charts show: by some days while the run is computed, so that they are drawn four times and not fifty. */
  get charted(): number {
    return this.state === 'running' ? this.hours - (this.hours % hoursAtOnce) : this.hours
  }

  /** In the shape that core's own measures take. */
  asRecord(): RunRecord {
    const { frames, setup } = this
    return {
      places: setup.profile.places.map(({ id }) => id),
      hours: this.hours,
      columns: frames.columns,
      national: frames.national,
      events: frames.events,
      outcome: this.outcome,
    }
  }
}
