/** What the reader has in hand on the stage: whose eyes, which shelf is open. Kept while views change. */
import { change } from '@sharara/core'
import { studio } from '../../state/index.ts'

/** Whose eyes one looks at the map with. */
export type Eye = 'model' | 'record' | 'both'
export const eyes: readonly Eye[] = ['model', 'record', 'both']

export const shelves = ['place', 'days', 'losses', 'forces', 'ending', 'record', 'take'] as const
export type Shelf = (typeof shelves)[number]

class StageState {
  /** What the reader chose; null: the record beside the model where what is shown is meant to be what happened. */
  chosenEye: Eye | null = $state(null)

  /** The stage has been opened once: it plays by itself no more. */
  begun: boolean = $state(false)
  /** Playing by itself, up to the first thousand. */
  opening: boolean = $state(false)
  /** It has rested there, and nobody has pressed anything since. */
  rested: boolean = $state(false)

  /** Neither changed nor a shipped “what if”: what is shown is meant to be what happened. */
  get asItWas(): boolean {
    const { setup, address } = studio
    return setup !== null && change.count(address.edits) === 0 && setup.scenario.shocks.length > 0 && studio.record !== null
  }

  get eye(): Eye {
    if (studio.record === null) return 'model'
    return this.chosenEye ?? (this.asItWas ? 'both' : 'model')
  }

  /** The shelf that the address names; a chosen place opens its own. */
  get shelf(): Shelf {
    const named = studio.address.more['shelf']
    return shelves.find((name) => name === named) ?? 'place'
  }

  /** Chooses a place and opens what is known of it; null: the whole country again. */
  visit(place: string | null): void {
    const more = Object.entries(studio.address.more).filter(([name]) => name !== 'shelf')
    studio.go({ place, ...(place === null ? {} : { more: Object.fromEntries(more) }) })
  }

  open(shelf: Shelf): void {
    studio.go({ more: { ...studio.address.more, shelf } })
  }
}

export const stage: StageState = new StageState()
