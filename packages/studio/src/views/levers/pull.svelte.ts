/** The scenario while levers are being moved: what the reader sees at once, and the change that follows when the hand rests. */
import { change, type Scenario } from '@sharara/core'
import { leversOf, pull, reset, type Lever, type LeverValue } from '../../levers/index.ts'
import { studio } from '../../state/index.ts'

/** Milliseconds without a move after which the country is run again. */
const restful = 180

export class Pulling {
  levers: readonly Lever[] = $derived(studio.base === null ? [] : leversOf(studio.base))
  /** As moved, not yet run. */
  private draft: Scenario | null = $state.raw(null)
  scenario: Scenario | null = $derived(this.draft ?? studio.setup?.scenario ?? null)
  private timer: ReturnType<typeof setTimeout> | undefined

  /** A move of a slider, one of many. */
  move(lever: Lever, value: LeverValue): void {
    if (this.scenario === null) return
    this.draft = pull(lever, this.scenario, value)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.rest(), restful)
  }

  /** A step of its own: a switch, a number typed, a reset, a preset. */
  set(moved: (scenario: Scenario) => Scenario): void {
    if (this.scenario === null) return
    this.draft = moved(this.scenario)
    this.rest()
  }

  put(lever: Lever, value: LeverValue): void {
    this.set((scenario) => pull(lever, scenario, value))
  }

  back(...levers: readonly Lever[]): void {
    this.set((scenario) => levers.reduce((now, lever) => reset(lever, now), scenario))
  }

  resetAll(): void {
    clearTimeout(this.timer)
    this.draft = null
    if (studio.base !== null)
      void studio.change(change.between(studio.base.scenario, { ...studio.base.scenario, seed: this.scenario?.seed ?? 0 }))
  }

  /** The hand rests: what was moved is one change, checked and run. */
  private rest(): void {
    clearTimeout(this.timer)
    const { draft } = this
    if (draft === null || studio.base === null) return
    void studio.change(change.between(studio.base.scenario, draft)).then(() => {
      if (this.draft === draft) this.draft = null
    })
  }
}
