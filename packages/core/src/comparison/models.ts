/** The models found: lists of prime implicants, each once, counted in full and listed up to a limit. */
import type { Group } from './groups.ts'

export interface Covers {
  /** Places of prime implicants, ascending; at most `limit`. */
  readonly models: readonly (readonly number[])[]
  /** How many there are; a lower bound if not complete. */
  readonly count: number
  readonly complete: boolean
  /** Whether no shorter cover exists. */
  readonly proven: boolean
  /** A cover needs at least this many columns. */
  readonly atLeast: number
}

export class ModelList {
  private count = 0
  private readonly models: number[][] = []
  private readonly groups: readonly Group[]
  private readonly limit: number

  constructor(groups: readonly Group[], limit: number) {
    this.groups = groups
    this.limit = limit
  }

  result(complete: boolean, size: Pick<Covers, 'proven' | 'atLeast'>): Covers {
    const models = this.models.sort((a, b) => a.length - b.length || firstDifference(a, b))
    return { models, count: this.count, complete: complete && models.length === this.count, ...size }
  }

  /** Every way of taking one prime implicant of each group. */
  add(chosen: readonly number[]): boolean {
    const sets = chosen.map((place) => this.groups[place]!.members)
    this.count += sets.reduce((product, members) => product * members.length, 1)
    const room = this.limit - this.models.length
    if (room <= 0) return true
    const turn = sets.map(() => 0)
    for (let made = 0; made < room; made++) {
      this.models.push(sets.map((members, k) => members[turn[k]!]!).sort((a, b) => a - b))
      let last = sets.length - 1
      while (last >= 0 && turn[last] === sets[last]!.length - 1) turn[last--] = 0
      if (last < 0) break
      turn[last]!++
    }
    return true
  }
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return 0
}
