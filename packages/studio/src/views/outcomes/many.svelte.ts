/** The many runs of the page: they go on while other views are looked at. */
import type { Plan } from '@sharara/core'
import type { EnsembleAsked, Server } from '../../server/index.ts'
import { Ensemble, ServerEnsemble, type ManyRuns } from '../../state/index.ts'
import { attributionPlan, manyPlan, type Asked, type AttributionAsked, type PlayerSet } from './plans.ts'

class Many {
  plan: Plan | null = $state.raw(null)
  asked: Asked | null = $state.raw(null)
  readonly local: Ensemble = new Ensemble()
  readonly remote: ServerEnsemble = new ServerEnsemble()
  /** Where those were asked for that are shown. */
  onServer: boolean = $state(false)
  readonly ensemble: ManyRuns = $derived(this.onServer ? this.remote : this.local)
  /** In the order of the page's own plan, in which the scenario asked about comes first. */
  readonly results: ManyRuns['results'] = $derived(
    this.onServer && this.asked?.base ? this.remote.results.map((one) => ({ ...one, point: 1 - one.point })) : this.ensemble.results,
  )
  readonly division: Ensemble = new Ensemble()
  divided: AttributionAsked | null = $state.raw(null)
  dividedSetup: Asked['setup'] | null = $state.raw(null)

  ask(asked: Asked): void {
    this.take(asked, false)
    this.local.startAfter(this.division, manyPlan(asked))
  }

  askServer(server: Server, asked: Asked, request: EnsembleAsked): void {
    this.local.cancel()
    this.take(asked, true)
    void this.remote.start(server, request)
  }

  private take(asked: Asked, onServer: boolean): void {
    this.asked = asked
    this.plan = manyPlan(asked)
    this.onServer = onServer
  }

  /** False where there is nobody to divide among. */
  divide(set: PlayerSet, asked: Pick<Asked, 'setup' | 'sample' | 'runs'>): boolean {
    this.divided = attributionPlan(set, asked)
    this.dividedSetup = asked.setup
    if (this.divided === null) return false
    this.division.startAfter(this.local, this.divided.plan)
    return true
  }
}

export const many: Many = new Many()
