/** Many runs on the server: begun, watched, stopped; their results are fetched when there are no more to come. */
import type { RunResult, Words } from '@sharara/core'
import { ServerRefusal, type EnsembleAsked, type Server, type StoredEnsemble, type Told } from '../server/index.ts'
import type { ManyRuns } from './ensemble.svelte.ts'

export class ServerEnsemble implements ManyRuns {
  results: readonly RunResult[] = $state.raw([])
  done: number = $state(0)
  total: number = $state(0)
  state: ManyRuns['state'] = $state('idle')
  secondsLeft: number | null = $state(null)
  stored: StoredEnsemble | null = $state.raw(null)
  /** Why the server did not begin, in its own words. */
  refused: Words | null = $state.raw(null)
  private server: Server | null = null
  private leave: () => void = () => undefined
  private turn = 0

  async start(server: Server, asked: EnsembleAsked): Promise<void> {
    this.leave()
    const turn = ++this.turn
    this.server = server
    this.results = []
    this.done = 0
    this.total = asked.runs * (asked.other === undefined ? 1 : 2)
    this.secondsLeft = null
    this.stored = null
    this.refused = null
    this.state = 'running'
    try {
      const stored = await server.startEnsemble(asked)
      if (turn !== this.turn) return
      this.stored = stored
      this.leave = server.watch(stored, (told) => {
        if (turn === this.turn) void this.hear(told)
      })
    } catch (error) {
      if (turn === this.turn) this.refuse(error)
    }
  }

  /** What is done is kept by the server and shown. */
  cancel(): void {
    if (this.state !== 'running' || this.stored === null) return
    this.server?.cancel(this.stored).catch((error: unknown) => this.refuse(error))
  }

  private async hear(told: Told): Promise<void> {
    if (told.name === 'progress') {
      this.done = told.data.done ?? this.done
      this.total = told.data.runs ?? this.total
      this.secondsLeft = told.data.secondsLeft
    }
    if (told.name !== 'status') return
    const { status } = told.data
    if (status === 'failed' || status === 'elsewhere') this.state = 'failed'
    if (status === 'over' || status === 'unfinished') await this.fetch(status === 'over' ? 'over' : 'stopped')
  }

  private async fetch(state: ManyRuns['state']): Promise<void> {
    const { turn, stored, server } = this
    if (stored === null || server === null) return
    try {
      const results = await server.results(stored)
      if (turn !== this.turn) return
      this.results = results
      this.done = results.length
      this.secondsLeft = 0
      this.state = state
    } catch (error) {
      if (turn === this.turn) this.refuse(error)
    }
  }

  private refuse(error: unknown): void {
    if (!(error instanceof ServerRefusal)) throw error
    this.refused = error.problem.words
    this.state = this.results.length === 0 ? 'idle' : 'stopped'
  }
}
