/** The state's playbook as a reader changes it: which shipped entries are still there, which came from elsewhere, what hangs on what. */
import { asObject, type Answer, type RunSetup, type Scenario } from '@sharara/core'

export function playbookOf({ profile, scenario }: RunSetup): readonly Answer[] {
  return scenario.playbook ?? profile.playbook
}

/** A playbook told apart by where its entries come from. */
export interface Parted {
  /** For each shipped entry the one that stands for it now; null where it was struck out. */
  readonly own: readonly (Answer | null)[]
  /** Entries that did not ship. */
  readonly more: readonly Answer[]
}

/** A shipped entry is known by what is done and when; how late and how large may have been changed. */
export function parted(shipped: readonly Answer[], now: readonly Answer[]): Parted {
  const left = [...now]
  const own = shipped.map((entry) => {
    const at = left.findIndex((each) => each.do === entry.do && sameWhen(each.when, entry.when))
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null)
  })
  return { own, more: left }
}

function sameWhen(a: Answer['when'], b: Answer['when']): boolean {
  const [one, other] = [asObject(a) ?? {}, asObject(b) ?? {}]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => one[name] === other[name])
}

/** The scenario with this playbook; one that is as it ships is not written down. */
export function withPlaybook(base: RunSetup, now: Scenario, { own, more }: Parted): Scenario {
  const playbook = [...own.filter((entry) => entry !== null), ...more]
  const { playbook: _, ...rest } = now
  if (JSON.stringify(playbook) !== JSON.stringify(playbookOf(base))) return { ...rest, playbook }
  return base.scenario.playbook === undefined ? rest : { ...rest, playbook: base.scenario.playbook }
}

const seatEvents: ReadonlySet<string> = new Set(['seat-lost', 'major-seat-lost'])

/** Without the entry; those that wait for an answer which is then nowhere given go with it. */
export function struckOut({ own, more }: Parted, index: number): Parted {
  let left: Parted = { own: own.map((entry, k) => (k === index ? null : entry)), more }
  for (;;) {
    const kinds = new Set<string>([...left.own, ...left.more].flatMap((entry) => entry?.do ?? []))
    const waits = (entry: Answer | null): boolean =>
      entry?.when.after !== undefined && !seatEvents.has(entry.when.after) && !kinds.has(entry.when.after)
    if (![...left.own, ...left.more].some(waits)) return left
    left = { own: left.own.map((entry) => (waits(entry) ? null : entry)), more: left.more.filter((entry) => !waits(entry)) }
  }
}

/** With the shipped entry again; the answers that it waits for come back with it. */
export function takenBack(shipped: readonly Answer[], { own, more }: Parted, index: number): Parted {
  const entry = shipped[index]
  if (entry === undefined) return { own, more }
  let back: Parted = { own: own.map((each, k) => (k === index ? (each ?? entry) : each)), more }
  const { after } = entry.when
  if (after === undefined || seatEvents.has(after) || [...back.own, ...back.more].some((each) => each?.do === after)) return back
  for (const [k, other] of shipped.entries()) if (other.do === after) back = takenBack(shipped, back, k)
  return back
}
