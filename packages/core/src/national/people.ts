/**
 * The contract of the two engines that move people (model.md section 3, "Ranks decide"): `reference.ts`, the plain loop
 * over everybody, and `frontier.ts`, which touches only those whose state can change. Both must agree person by person.
 */
import { uniform, stream, part } from '../random/index.ts'
import { tieCount } from '../population/index.ts'

/** Frontiers of a group: one for each number of friends in the street, 0…8. */
export const frontiersPerGroup: number = tieCount + 1

/** What has become of a person who is no longer free. */
export const fates = { free: 0, detained: 1, injured: 2, dead: 3 } as const
export type Fate = 1 | 2 | 3

/**
 * A person in the street (or, in a unit of forces, one who stands aside) is `active`. At every step
 * `active(t+1) = free and rank < frontier[group][friends active at t]`; members of forces decide without friends.
 */
export interface People {
  /** Active people, and people by fate, of each group. */
  readonly active: Int32Array
  readonly detained: Int32Array
  readonly injured: Int32Array
  readonly dead: Int32Array
  /** Moves everybody to new frontiers, indexed `group × 9 + friends` and not falling with friends. All move at once. */
  move(frontier: Int32Array, moved?: Moved): void
  /**
   * Takes up to `count` people out of the given groups: drawn evenly from the ranks below each group's `limit`,
   * active ones only or anyone still free. Returns how many were found.
   */
  take(draw: Draw, groups: Int32Array, limit: Limit, activeOnly: boolean, count: number, fate: Fate): number
  /** State of one person: bit 0 active, bits 1–2 fate. For tests, explanation and the fingerprint. */
  stateOf(person: number): number
  /** State to go on from, and back. */
  save(): Uint8Array
  restore(saved: Uint8Array): void
}

/** Indices of the frontiers that differ from those of the step before; an engine that is told need not look for them. */
export interface Moved {
  length: number
  readonly at: Int32Array
}

/** Names the random numbers of one taking: seed, stream, step and subject. */
export interface Draw {
  readonly seed: number
  readonly stream: number
  readonly step: number
  readonly subject: number
}

/** Ranks of a group from which `take` draws. */
export type Limit = (group: number) => number

const attempts = 64

/**
 * The drawing of both engines: positions over the ranks below the limits, until `accept` takes one; after many misses the
 * next acceptable position in order. Returns the number taken.
 */
export function drawPositions(
  draw: Draw,
  groups: Int32Array,
  limit: Limit,
  count: number,
  accept: (group: number, rank: number) => boolean,
): number {
  const ranks = groups.map(limit)
  let total = 0
  for (let k = 0; k < ranks.length; k++) total += ranks[k]!
  if (total === 0) return 0
  let taken = 0
  let turn = 0
  const tryAt = (position: number): boolean => {
    let rest = position
    for (let k = 0; k < ranks.length; k++) {
      if (rest < ranks[k]!) return accept(groups[k]!, rest)
      rest -= ranks[k]!
    }
    return false
  }
  for (; taken < count; taken++) {
    let found = false
    let position = 0
    for (let k = 0; k < attempts && !found; k++) {
      position = Math.floor(part(draw.seed, draw.stream, draw.step, draw.subject, turn++) * total)
      found = tryAt(position)
    }
    for (let k = 1; k < total && !found; k++) found = tryAt((position + k) % total)
    if (!found) return taken
  }
  return taken
}

/** The keyed uniform u of each group that rounds its frontiers (section 3). */
export function groupOffsets(seed: number, groups: number): Float64Array {
  const offset = stream('group-offset')
  return Float64Array.from({ length: groups }, (_, g) => uniform(seed, offset, 0, g))
}
