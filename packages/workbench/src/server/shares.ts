/** Who is asking, known to whatever works for the call; and a share for each, so that one caller does not shut the door to others. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { Cores } from './cores.ts'

/** Address of the caller whose request is being answered. */
export const caller = new AsyncLocalStorage<string>()

export class Shares {
  private readonly each: number
  private readonly held = new Map<string, { readonly places: Cores; users: number }>()

  /** @param each places that one caller may hold at one time. */
  constructor(each: number) {
    this.each = each
  }

  /** Callers that hold a place or wait for one. */
  get callers(): number {
    return this.held.size
  }

  /** Places asked for by the present caller that are waited for. */
  get waiting(): number {
    return this.held.get(caller.getStore() ?? '')?.places.waiting ?? 0
  }

  /** Does the work when one of the caller's places is free. @throws the signal's reason when it is given before. */
  async within<T>(stop: AbortSignal, work: () => Promise<T>): Promise<T> {
    const name = caller.getStore() ?? ''
    const own = this.held.get(name) ?? { places: new Cores(this.each), users: 0 }
    this.held.set(name, own)
    own.users++
    try {
      const release = await own.places.turn(stop)
      try {
        return await work()
      } finally {
        release()
      }
    } finally {
      own.users--
      if (own.users === 0) this.held.delete(name)
    }
  }
}
