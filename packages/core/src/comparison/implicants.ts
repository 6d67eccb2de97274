/**
 * Prime implicants without a table of all 3^k terms. A term that holds the row p and no row of the off-set must, for each
 * off-term, name a condition on which p differs from it: prime implicants that hold p are the minimal hitting sets of
 * these sets of differing conditions. They are listed by the algorithm of Murakami and Uno (2014, MMCS), sets being bits.
 */
import { absent, mostConditions, type Space, type Term } from './term.ts'

/** The chart: which prime implicant holds which positive row, as bits. */
export interface Primes {
  readonly terms: readonly Term[]
  /** Words of 32 rows a prime implicant. */
  readonly words: number
  readonly holds: Uint32Array
  /** False if there were more than `limit`. */
  readonly complete: boolean
}

export function primeImplicants(
  space: Space,
  positives: readonly Term[],
  offTerms: readonly Term[],
  limit: number,
  mostWork = Infinity,
): Primes {
  if (space.names.length > mostConditions) throw new RangeError(`at most ${mostConditions} conditions, got ${space.names.length}`)
  const words = Math.max(1, Math.ceil(positives.length / 32))
  const table = holdTable(space, positives, words)
  const terms: Term[] = []
  const holds: number[] = []
  const held = new Uint32Array(words)
  const known = new Set<string>()
  let left = mostWork
  let complete = true
  positives.forEach((positive, place) => {
    const differing = minimalMasks(offTerms, positive)
    if (differing === undefined) return
    const take = (mask: number): boolean => {
      intersectRows(table, positive, mask, held)
      const term = positive.map((value, i) => ((mask >>> i) & 1 ? value : absent))
      // while all were found, one that holds an earlier row was found there
      if (complete ? firstRow(held) < place : known.has(term.join())) return true
      if (!complete) known.add(term.join())
      terms.push(term)
      for (let w = 0; w < words; w++) holds.push(held[w]!)
      return terms.length < limit
    }
    const share = left / (positives.length - place)
    const { work, whole } = terms.length >= limit ? { work: 0, whole: false } : hittingSets(differing, space.names.length, take, share)
    left -= work
    if (whole) return
    if (complete) for (const term of terms) known.add(term.join())
    complete = false
    take(oneHittingSet(differing, space.names.length))
  })
  return { terms, words, holds: Uint32Array.from(holds), complete }
}

interface HoldTable {
  readonly words: number
  readonly all: Uint32Array
  /** By condition and value: the positive rows that have it. */
  readonly rows: readonly (readonly Uint32Array[])[]
}

function holdTable(space: Space, positives: readonly Term[], words: number): HoldTable {
  const all = new Uint32Array(words)
  positives.forEach((_, place) => (all[place >>> 5]! |= 1 << (place & 31)))
  const rows = space.levels.map((levels, i) =>
    Array.from({ length: levels }, (_, level) => {
      const bits = new Uint32Array(words)
      positives.forEach((row, place) => {
        if (row[i] === level) bits[place >>> 5]! |= 1 << (place & 31)
      })
      return bits
    }),
  )
  return { words, all, rows }
}

function intersectRows({ words, all, rows }: HoldTable, positive: Term, mask: number, into: Uint32Array): void {
  into.set(all)
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const i = 31 - Math.clz32(rest & -rest)
    const bits = rows[i]![positive[i]!]!
    for (let w = 0; w < words; w++) into[w]! &= bits[w]!
  }
}

function firstRow(bits: Uint32Array): number {
  for (let w = 0; w < bits.length; w++) if (bits[w] !== 0) return (w << 5) + 31 - Math.clz32(bits[w]! & -bits[w]!)
  return Infinity
}

/** The sets of differing conditions without those that contain another; undefined if one is empty (the row is in the off-set). */
function minimalMasks(offTerms: readonly Term[], row: Term): number[] | undefined {
  const masks = new Set<number>()
  for (const off of offTerms) {
    let mask = 0
    for (let i = 0; i < row.length; i++) if (off[i] !== absent && row[i] !== absent && off[i] !== row[i]) mask |= 1 << i
    if (mask === 0) return undefined
    masks.add(mask)
  }
  const kept: number[] = []
  for (const mask of [...masks].sort((a, b) => bitCount(a) - bitCount(b)))
    if (!kept.some((small) => (small & mask) === small)) kept.push(mask)
  return kept
}

export function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** One minimal set of bits that meets all masks: bits are left out of the full set one by one, the last condition first. */
export function oneHittingSet(masks: readonly number[], size: number): number {
  let set = size === 0 ? 0 : 0xffffffff >>> (32 - size)
  for (let bit = size - 1; bit >= 0; bit--) {
    const less = set & ~(1 << bit)
    if (masks.every((mask) => (mask & less) !== 0)) set = less
  }
  return set
}

/**
 * Visits every minimal set of bits that meets all masks, until the visitor says no or the work is done that may be done.
 * `whole`: none was left out.
 */
export function hittingSets(
  masks: readonly number[],
  size: number,
  visit: (set: number) => boolean,
  mostWork = Infinity,
): { readonly work: number; readonly whole: boolean } {
  let work = 0
  const words = Math.max(1, Math.ceil(masks.length / 32))
  const meets = Array.from({ length: size }, (_, bit) => {
    const bits = new Uint32Array(words)
    masks.forEach((mask, edge) => {
      if ((mask >>> bit) & 1) bits[edge >>> 5]! |= 1 << (edge & 31)
    })
    return bits
  })
  // One line a depth: the edges not yet met, then by bit the edges that only this bit of the set meets.
  const open = Array.from({ length: size + 2 }, () => new Uint32Array(words))
  const alone = Array.from({ length: size + 2 }, () => new Uint32Array(words * size))
  masks.forEach((_, edge) => (open[0]![edge >>> 5]! |= 1 << (edge & 31)))

  /** Takes the bit into the set; false if some bit of the set has nothing of its own left. */
  const take = (depth: number, set: number, bit: number): boolean => {
    const met = meets[bit]!
    const [from, to, before, after] = [open[depth]!, open[depth + 1]!, alone[depth]!, alone[depth + 1]!]
    for (let rest = set; rest !== 0; rest &= rest - 1) {
      const at = (31 - Math.clz32(rest & -rest)) * words
      let any = 0
      for (let w = 0; w < words; w++) any |= after[at + w] = before[at + w]! & ~met[w]!
      if (any === 0) return false
    }
    for (let w = 0; w < words; w++) {
      after[bit * words + w] = from[w]! & met[w]!
      to[w] = from[w]! & ~met[w]!
    }
    return true
  }

  const search = (depth: number, set: number, candidates: number): boolean => {
    work += words * (depth + 8)
    if (work > mostWork) return false
    const edge = tightest(masks, open[depth]!, candidates)
    if (edge === undefined) return visit(set)
    const choices = masks[edge]! & candidates
    let left = candidates & ~choices
    for (let rest = choices; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest)
      if (!take(depth, set, bit)) continue
      if (!search(depth + 1, set | (1 << bit), left)) return false
      left |= 1 << bit
    }
    return true
  }
  const everyBit = -1
  const whole = search(0, 0, everyBit)
  return { work, whole }
}

/** The open edge with the fewest candidates; undefined if none is open. */
function tightest(masks: readonly number[], open: Uint32Array, candidates: number): number | undefined {
  let best: number | undefined
  let fewest = 99
  for (let w = 0; w < open.length; w++) {
    for (let rest = open[w]!; rest !== 0; rest &= rest - 1) {
      const edge = (w << 5) + 31 - Math.clz32(rest & -rest)
      const count = bitCount(masks[edge]! & candidates)
      if (count >= fewest) continue
      fewest = count
      best = edge
      if (count <= 1) return best
    }
  }
  return best
}
