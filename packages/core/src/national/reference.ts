/**
 * The reference engine: the plainest loop over all people, to be read beside model.md section 3. It stores every tie in a
 * table, counts friends anew at every step and knows nothing of lists, intervals or bits.
 */
import { tieCount, type Population, type Ties } from '../population/index.ts'
import { drawPositions, fates, frontiersPerGroup, type Draw, type Fate, type Limit, type People } from './people.ts'

/** One piece: to be read from top to bottom beside model.md. */
export function referencePeople(population: Population, ties: Ties): People {
  const { people, groups, groupStart, groupForce } = population
  const isActive = new Uint8Array(people)
  const fate = new Uint8Array(people)
  const groupOf = new Int32Array(people)
  for (let g = 0; g < groups; g++) groupOf.fill(g, groupStart[g], groupStart[g + 1])
  let friend: Int32Array | undefined

  /** All ties, by person and layer; written down when they are first needed. */
  function table(): Int32Array {
    const all = new Int32Array(people * tieCount)
    for (let i = 0; i < people; i++) for (let k = 0; k < tieCount; k++) all[i * tieCount + k] = ties.of(i, groupOf[i]!, k)
    return all
  }

  const active = new Int32Array(groups)
  const lost = [active, new Int32Array(groups), new Int32Array(groups), new Int32Array(groups)] as const

  function friendsInTheStreet(i: number): number {
    friend ??= table()
    let count = 0
    for (let k = 0; k < tieCount; k++) {
      const j = friend[i * tieCount + k]!
      if (j >= 0 && groupForce[groupOf[j]!] === -1 && isActive[j] === 1) count++
    }
    return count
  }

  function move(frontier: Int32Array): void {
    const next = new Uint8Array(people)
    active.fill(0)
    // before anybody is out nobody has a friend there, and no table is needed
    const somebody = isActive.includes(1)
    for (let i = 0; i < people; i++) {
      if (fate[i] !== fates.free) continue
      const g = groupOf[i]!
      const friends = somebody && groupForce[g] === -1 ? friendsInTheStreet(i) : 0
      if (i - groupStart[g]! < frontier[g * frontiersPerGroup + friends]!) {
        next[i] = 1
        active[g]!++
      }
    }
    isActive.set(next)
  }

  function take(draw: Draw, from: Int32Array, limit: Limit, activeOnly: boolean, count: number, end: Fate): number {
    return drawPositions(draw, from, limit, count, (g, rank) => {
      const i = groupStart[g]! + rank
      if (fate[i] !== fates.free || (activeOnly && isActive[i] === 0)) return false
      if (isActive[i] === 1) active[g]!--
      isActive[i] = 0
      fate[i] = end
      lost[end][g]!++
      return true
    })
  }

  function restore(saved: Uint8Array): void {
    for (const column of lost) column.fill(0)
    for (let i = 0; i < people; i++) {
      isActive[i] = saved[i]! & 1
      fate[i] = saved[i]! >> 1
      if (isActive[i] === 1) active[groupOf[i]!]!++
      else if (fate[i] !== fates.free) lost[fate[i] as Fate][groupOf[i]!]!++
    }
  }

  function save(): Uint8Array {
    const saved = new Uint8Array(people)
    for (let i = 0; i < people; i++) saved[i] = stateOf(i)
    return saved
  }

  const stateOf = (i: number): number => isActive[i]! | (fate[i]! << 1)
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
