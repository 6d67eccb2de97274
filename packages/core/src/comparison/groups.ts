/** The chart made small: rows that need no watching left out, prime implicants that hold the same rows taken together. */
import { bitCount, type Primes } from './implicants.ts'

/** Prime implicants that hold the same rows. */
export interface Group {
  readonly bits: Uint32Array
  readonly size: number
  readonly members: readonly number[]
}

export function eachBit(bits: Uint32Array, visit: (place: number) => void): void {
  for (let w = 0; w < bits.length; w++)
    for (let rest = bits[w]!; rest !== 0; rest &= rest - 1) visit((w << 5) + 31 - Math.clz32(rest & -rest))
}

export function places(bits: Uint32Array): number[] {
  const found: number[] = []
  eachBit(bits, (place) => found.push(place))
  return found
}

/** By group the rows that it holds, one after another in one array: a chart may have tens of millions of entries. */
export function rowsOf(groups: readonly Group[], numbers?: ReadonlyMap<number, number>): Int32Array[] {
  const all = new Int32Array(groups.reduce((sum, { size }) => sum + size, 0))
  let at = 0
  return groups.map(({ bits }) => {
    const start = at
    eachBit(bits, (row) => {
      const number = numbers === undefined ? row : numbers.get(row)
      if (number !== undefined) all[at++] = number
    })
    return all.subarray(start, at)
  })
}

/** By row the columns that hold it. */
export function turned(columns: readonly Int32Array[], rowCount: number): Int32Array[] {
  const ends = new Int32Array(rowCount + 1)
  for (const rows of columns) for (const row of rows) ends[row + 1]!++
  for (let row = 0; row < rowCount; row++) ends[row + 1]! += ends[row]!
  const all = new Int32Array(ends[rowCount]!)
  const next = ends.slice()
  columns.forEach((rows, column) => {
    for (const row of rows) all[next[row]!++] = column
  })
  return Array.from({ length: rowCount }, (_, row) => all.subarray(ends[row], ends[row + 1]))
}

export function contains(outer: Uint32Array, inner: Uint32Array): boolean {
  for (let w = 0; w < inner.length; w++) if ((inner[w]! & ~outer[w]!) !== 0) return false
  return true
}

export function overlap(a: Uint32Array, b: Uint32Array): number {
  let sum = 0
  for (let w = 0; w < a.length; w++) sum += bitCount(a[w]! & b[w]!)
  return sum
}

/** Largest first. */
export function groupPrimes({ terms, words, holds }: Primes, open: Uint32Array): Group[] {
  const byHash = new Map<number, { readonly bits: Uint32Array; readonly members: number[] }[]>()
  for (let prime = 0; prime < terms.length; prime++) {
    const bits = holds.slice(prime * words, (prime + 1) * words)
    for (let w = 0; w < words; w++) bits[w]! &= open[w]!
    const hash = hashOf(bits)
    const alike = byHash.get(hash)
    const known = alike?.find((group) => contains(group.bits, bits) && contains(bits, group.bits))
    if (known !== undefined) known.members.push(prime)
    else if (alike === undefined) byHash.set(hash, [{ bits, members: [prime] }])
    else alike.push({ bits, members: [prime] })
  }
  return [...byHash.values()]
    .flat()
    .map(({ bits, members }) => ({ bits, members, size: overlap(bits, bits) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || a.members[0]! - b.members[0]!)
}

/** FNV-1a over words. */
function hashOf(bits: Uint32Array): number {
  let hash = 0x811c9dc5
  for (const word of bits) hash = Math.imul(hash ^ word, 0x01000193) ^ (hash >>> 15)
  return hash
}

/** Groups come largest first, so a group can only be dominated by one before it. */
export function undominated(groups: readonly Group[]): Group[] {
  const kept: Group[] = []
  // who holds all rows of a group holds its rarest one: only those need be looked at
  const byRow = new Map<number, Group[]>()
  for (const group of groups) {
    let fewest: readonly Group[] | undefined
    eachBit(group.bits, (row) => {
      const holders = byRow.get(row) ?? []
      if (fewest === undefined || holders.length < fewest.length) fewest = holders
    })
    if (fewest?.some((larger) => contains(larger.bits, group.bits)) === true) continue
    kept.push(group)
    eachBit(group.bits, (row) => {
      const holders = byRow.get(row)
      if (holders === undefined) byRow.set(row, [group])
      else holders.push(group)
    })
  }
  return kept
}

/**
 * Rows without those that are held whenever another one is: who covers the other covers them. `columns` are the rows
 * that each column holds.
 */
export function watchedRows(columns: readonly Uint32Array[], open: Uint32Array): Uint32Array {
  const words = Math.max(1, Math.ceil(columns.length / 32))
  const holders = new Map<number, Uint32Array>()
  eachBit(open, (row) => holders.set(row, new Uint32Array(words)))
  columns.forEach((bits, place) =>
    eachBit(bits, (row) => ((holders.get(row) ?? bits)[place >>> 5]! |= holders.has(row) ? 1 << (place & 31) : 0)),
  )
  const order = [...holders].sort((a, b) => overlap(a[1], a[1]) - overlap(b[1], b[1]) || a[0] - b[0])
  const kept: [number, Uint32Array][] = []
  for (const one of order) if (!kept.some(([, fewer]) => contains(one[1], fewer))) kept.push(one)
  const result = new Uint32Array(open.length)
  for (const [row] of kept) result[row >>> 5]! |= 1 << (row & 31)
  return result
}

/** Both reductions in turn until nothing changes: enough to know the size of the smallest cover. */
export function reduced(groups: readonly Group[], open: Uint32Array): { readonly groups: Group[]; readonly open: Uint32Array } {
  let current = undominated(groups)
  let rows = open
  for (;;) {
    const fewer = watchedRows(
      current.map(({ bits }) => bits),
      rows,
    )
    if (fewer.every((word, w) => word === rows[w])) return { groups: current, open: rows }
    rows = fewer
    current = undominated(restrict(current, rows))
  }
}

function restrict(groups: readonly Group[], open: Uint32Array): Group[] {
  return groups
    .map(({ bits, members }) => {
      const left = bits.map((word, w) => word & open[w]!)
      return { bits: left, members, size: overlap(left, left) }
    })
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size)
}
