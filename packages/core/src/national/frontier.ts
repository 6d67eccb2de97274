/**
 * The frontier engine (model.md section 9.3): one byte a person, and work only where something moves.
 *
 * With friends F, a person is active iff rank < frontier[group][F]. When a frontier moves from a to b, only people with
 * that F and a rank between a and b can change: they lie side by side, and their bytes are scanned. Beside them only those
 * whose F changed in the last step can change: they stand on the list `touched`. Nothing else is looked at.
 */
import { tieCount, type Population, type Ties } from '../population/index.ts'
import { drawPositions, frontiersPerGroup, type Draw, type Fate, type Limit, type Moved, type People } from './people.ts'

// A person's byte: bits 0–3 friends in the street, bit 4 active, bit 5 on the list, bits 6–7 fate.
const friendsMask = 15
const activeBit = 16
const listedBit = 32
const fateShift = 6

/** What is kept of a person’s byte: bit 0 active, bits 1–2 fate. */
const savedByte = Uint8Array.from({ length: 256 }, (_, byte) => ((byte & activeBit) >> 4) | ((byte >> fateShift) << 1))

// Switched people whose friends are looked up together.
const batch = 64

/** One piece: the functions below share the byte of each person, and a call through an object costs more than their work. */
export function frontierPeople(population: Population, ties: Ties): People {
  const { people, groups, groupStart, groupForce } = population
  const state = new Uint8Array(people)
  const frontiers = groups * frontiersPerGroup
  const current = new Int32Array(frontiers)
  const active = new Int32Array(groups)
  const lost = [active, new Int32Array(groups), new Int32Array(groups), new Int32Array(groups)] as const
  const flips = new PersonList()
  const friends = new Int32Array(batch * tieCount)
  const change = new Int8Array(batch)
  /** Whether `current` is what the frontiers were a step ago: not at first, nor after `restore`. */
  let follows = false
  let touched = new PersonList()
  let fresh = new PersonList()

  /** Switches a person, without telling anybody. */
  function toggle(i: number, g: number): void {
    state[i]! ^= activeBit
    active[g]! += (state[i]! & activeBit) !== 0 ? 1 : -1
  }

  /**
   * Tells the friends of those on `flips`, who have all been switched; members of forces have no friends who count them.
   * Friends are looked up a batch at a time and told afterwards, so that their bytes are fetched side by side. A friend
   * whose new count agrees with the frontiers in force needs no look at the next step: only a frontier that moves over him
   * can change him, and `scan` sees to that.
   */
  function tell(): void {
    for (let from = 0; from < flips.length; from += batch) {
      const end = Math.min(batch, flips.length - from)
      for (let k = 0; k < end; k++) {
        const i = flips.person(from + k)
        const g = flips.group(from + k)
        change[k] = (state[i]! & activeBit) !== 0 ? 1 : -1
        const counted = groupForce[g] === -1
        for (let layer = 0; layer < tieCount; layer++) friends[k * tieCount + layer] = counted ? ties.of(i, g, layer) : -1
      }
      for (let m = 0; m < end * tieCount; m++) if (friends[m]! >= 0) recount(friends[m]!, change[Math.floor(m / tieCount)]!)
    }
  }

  function recount(j: number, by: number): void {
    const byte = state[j]! + by
    state[j] = byte
    if (byte >= listedBit) return
    const g = ties.groupOf(j)
    const below = j - groupStart[g]! < current[g * frontiersPerGroup + (byte & friendsMask)]!
    if (below === ((byte & activeBit) !== 0) || groupForce[g] !== -1) return
    state[j] = byte | listedBit
    fresh.add(j, g)
  }

  /** People of group g with f friends between the old and the new frontier. */
  function scan(g: number, f: number, old: number, now: number): void {
    const base = groupStart[g]!
    const low = base + Math.min(old, now)
    const high = base + Math.max(old, now)
    const wanted = now > old ? f : f | activeBit
    const mask = groupForce[g] === -1 ? friendsMask | activeBit | listedBit | (3 << fateShift) : activeBit | (3 << fateShift)
    const match = groupForce[g] === -1 ? wanted : wanted & activeBit
    for (let i = low; i < high; i++) if ((state[i]! & mask) === match) flips.add(i, g)
  }

  /** A frontier that has moved; members of forces have one, whatever their friends do. */
  function pass(at: number, frontier: Int32Array): void {
    const g = Math.floor(at / frontiersPerGroup)
    const f = at - g * frontiersPerGroup
    if (f === 0 || groupForce[g] === -1) scan(g, f, current[at]!, frontier[at]!)
  }

  function move(frontier: Int32Array, moved?: Moved): void {
    flips.clear()
    if (follows && moved !== undefined) for (let k = 0; k < moved.length; k++) pass(moved.at[k]!, frontier)
    else for (let at = 0; at < frontiers; at++) if (current[at] !== frontier[at]) pass(at, frontier)
    for (let k = 0; k < touched.length; k++) {
      const i = touched.person(k)
      const g = touched.group(k)
      state[i]! &= ~listedBit
      const byte = state[i]!
      if (byte >> fateShift !== 0 || groupForce[g] !== -1) continue
      const now = i - groupStart[g]! < frontier[g * frontiersPerGroup + (byte & friendsMask)]!
      if (now !== ((byte & activeBit) !== 0)) flips.add(i, g)
    }
    touched.clear()
    for (let k = 0; k < flips.length; k++) toggle(flips.person(k), flips.group(k))
    current.set(frontier)
    follows = true
    tell()
    swap()
  }

  function swap(): void {
    const empty = touched
    touched = fresh
    fresh = empty
  }

  function take(draw: Draw, from: Int32Array, limit: Limit, activeOnly: boolean, count: number, end: Fate): number {
    // Those whose friends change here stand on the list of the step to come.
    swap()
    flips.clear()
    const taken = drawPositions(draw, from, limit, count, (g, rank) => {
      const i = groupStart[g]! + rank
      const byte = state[i]!
      if (byte >> fateShift !== 0 || (activeOnly && (byte & activeBit) === 0)) return false
      if ((byte & activeBit) !== 0) {
        toggle(i, g)
        flips.add(i, g)
      }
      state[i]! |= end << fateShift
      lost[end][g]!++
      return true
    })
    tell()
    swap()
    return taken
  }

  function restore(saved: Uint8Array): void {
    state.fill(0)
    current.fill(0)
    follows = false
    flips.clear()
    for (const column of lost) column.fill(0)
    touched.clear()
    fresh.clear()
    for (let g = 0; g < groups; g++) {
      for (let i = groupStart[g]!; i < groupStart[g + 1]!; i++) {
        const fate = saved[i]! >> 1
        if (fate !== 0) {
          state[i]! |= fate << fateShift
          lost[fate as Fate][g]!++
        }
        if ((saved[i]! & 1) === 0) continue
        toggle(i, g)
        flips.add(i, g)
      }
    }
    tell()
    // The frontiers of the step before are not saved: everybody who is out is looked at once. Members of forces are never
    // looked at one by one; their frontier stood above the last of them who was out.
    for (let k = 0; k < flips.length; k++) {
      const i = flips.person(k)
      const g = flips.group(k)
      if (groupForce[g] !== -1) current[g * frontiersPerGroup] = i - groupStart[g]! + 1
      else if (state[i]! < listedBit) {
        state[i]! |= listedBit
        fresh.add(i, g)
      }
    }
    swap()
  }

  function save(): Uint8Array {
    const saved = new Uint8Array(people)
    for (let i = 0; i < people; i++) saved[i] = savedByte[state[i]!]!
    return saved
  }

  const stateOf = (i: number): number => savedByte[state[i]!]!
  return {
    active,
    detained: lost[1],
    injured: lost[2],
    dead: lost[3],
    move,
    take,
    stateOf,
    restore,
    save,
  }
}

/** A growing list of people with their groups. */
class PersonList {
  length = 0
  private pairs = new Int32Array(1 << 10)

  add(person: number, group: number): void {
    const at = this.length * 2
    if (at === this.pairs.length) {
      const larger = new Int32Array(at * 2)
      larger.set(this.pairs)
      this.pairs = larger
    }
    this.pairs[at] = person
    this.pairs[at + 1] = group
    this.length++
  }

  person(k: number): number {
    return this.pairs[k * 2]!
  }

  group(k: number): number {
    return this.pairs[k * 2 + 1]!
  }

  clear(): void {
    this.length = 0
  }
}
