/**
 * The prime implicant chart: every cover with the fewest prime implicants, or every cover without a superfluous one.
 * Exact. Prime implicants that hold the same rows are one choice, so ties multiply instead of being searched; a node of
 * the search is left when the relaxation proves that what it may still take does not suffice.
 */
import { shortCover } from './exchange.ts'
import { contains, eachBit, groupPrimes, overlap, places, reduced, rowsOf, turned, watchedRows, type Group } from './groups.ts'
import type { Primes } from './implicants.ts'
import { ModelList, type Covers } from './models.ts'
import { Relaxation } from './relaxation.ts'

export interface CoverOptions {
  /** Every cover without a superfluous prime implicant, not only the smallest. */
  readonly irredundant?: boolean
  readonly limit: number
  /** Entries of the chart that each search may look at before it stops and says that the list is not complete. */
  readonly proofWork: number
  readonly listWork: number
  /** The same for the search for a short cover by exchange. */
  readonly exchangeWork: number
}

export function covers(primes: Primes, rows: number, options: CoverOptions): Covers {
  if (rows === 0) return { models: [[]], count: 1, complete: true, proven: true, atLeast: 0 }
  const all = new Uint32Array(primes.words)
  for (let row = 0; row < rows; row++) all[row >>> 5]! |= 1 << (row & 31)
  const columns = primes.terms.map((_, prime) => primes.holds.subarray(prime * primes.words, (prime + 1) * primes.words))
  const open = options.irredundant === true ? all : watchedRows(columns, all)
  const groups = groupPrimes(primes, open)
  if (!groupsHold(groups, open)) return { models: [], count: 0, complete: primes.complete, proven: true, atLeast: 0 }
  const found = new ModelList(groups, options.limit)
  if (options.irredundant === true) {
    const search = new CoverSearch(groups, open, options.listWork, (chosen) => found.add(chosen))
    search.run(rows, true)
    return found.result(primes.complete && !search.stopped, { proven: true, atLeast: 0 })
  }
  const core = reduced(groups, open)
  const { size, cover, ...told } = smallestSize(core.groups, core.open, options)
  // a prime implicant that was not looked at might make a shorter cover
  const bounds = primes.complete ? told : { proven: false, atLeast: 1 }
  const search = new CoverSearch(groups, open, options.listWork, (chosen) => found.add(chosen), relaxationOf(core.groups, core.open))
  search.run(size, false)
  const result = found.result(bounds.proven && !search.stopped, bounds)
  return result.count > 0 ? result : { models: [cover], count: 1, complete: false, ...bounds }
}

function groupsHold(groups: readonly Group[], rows: Uint32Array): boolean {
  const left = rows.slice()
  for (const { bits } of groups) for (let w = 0; w < left.length; w++) left[w]! &= ~bits[w]!
  return left.every((word) => word === 0)
}

interface Size {
  readonly size: number
  readonly proven: boolean
  readonly atLeast: number
  /** One cover of this size, by prime implicants. */
  readonly cover: readonly number[]
}

/**
 * A short cover by exchange, and a bound by relaxation: where they meet it is proven. Else from the bound upwards: the first number
 * with which a cover is found, all below refuted, while the work for proofs lasts.
 */
function smallestSize(groups: readonly Group[], open: Uint32Array, options: CoverOptions): Size {
  const greedy = greedyCover(groups, open)
  const prices = startingPrices(open)
  const relaxed = relaxationOf(groups, open).best(places(open), prices, new Uint8Array(groups.length), greedy.length, 300)
  const bound = Math.max(1, Math.ceil(relaxed - 1e-6))
  const short = exchanged(groups, open, greedy, bound, options.exchangeWork)
  const members = (chosen: readonly number[]): number[] => chosen.map((place) => groups[place]!.members[0]!).sort((a, b) => a - b)
  let left = options.proofWork
  for (let size = bound; size < short.length; size++) {
    let cover: readonly number[] | undefined
    const probe = new CoverSearch(groups, open, left, (chosen) => {
      cover = members(chosen)
      return false
    })
    probe.run(size, false, prices)
    if (cover !== undefined) return { size, proven: true, atLeast: size, cover }
    if (probe.stopped) return { size: short.length, proven: false, atLeast: size, cover: members(short) }
    left -= probe.work
  }
  return { size: short.length, proven: true, atLeast: short.length, cover: members(short) }
}

/** Of the groups, by the rows that are open, in numbers without gaps. */
function exchanged(
  groups: readonly Group[],
  open: Uint32Array,
  start: readonly number[],
  enough: number,
  mostWork: number,
): readonly number[] {
  const numbers = new Map(places(open).map((row, number) => [row, number]))
  const columns = rowsOf(groups, numbers)
  return shortCover({ columns, rows: numbers.size }, start, enough, mostWork)
}

function startingPrices(open: Uint32Array): Float64Array {
  const prices = new Float64Array(open.length * 32)
  eachBit(open, (row) => (prices[row] = 1 / 8))
  return prices
}

function relaxationOf(groups: readonly Group[], open: Uint32Array): Relaxation {
  return new Relaxation(rowsOf(groups), open.length * 32)
}

/**
 * Places of groups: always the one that covers most of what is left, the first of equals. What a group would cover only falls, so
 * that each is looked at again only when its turn comes by what it covered last (Minoux 1978).
 */
function greedyCover(groups: readonly Group[], rows: Uint32Array): number[] {
  const open = rows.slice()
  const taken: number[] = []
  const byGain: number[][] = []
  groups.forEach(({ size }, place) => (byGain[size] ??= []).push(place))
  for (let gain = byGain.length - 1; gain > 0; gain--) {
    for (const place of (byGain[gain] ?? []).sort((a, b) => a - b)) {
      const { bits } = groups[place]!
      const now = overlap(bits, open)
      if (now < gain) (byGain[now] ??= []).push(place)
      else {
        for (let w = 0; w < open.length; w++) open[w]! &= ~bits[w]!
        taken.push(place)
      }
    }
  }
  return taken
}

/** Covers with more free choices one below the other than this are not proven shortest: stacks end. */
const deepest = 500

/** Takes a cover; false to stop. */
type Visit = (chosen: readonly number[]) => boolean

/**
 * Walks through covers: groups that alone hold an open row are taken, then the open row with the fewest groups is covered by each of
 * them in turn, those tried before barred.
 */
class CoverSearch {
  stopped = false
  private depth = 0
  private readonly chosen: number[] = []
  private readonly groups: readonly Group[]
  private readonly open: Uint32Array
  private readonly mostWork: number
  private readonly visit: Visit
  private readonly barred: Uint8Array
  private readonly byRow: readonly Int32Array[]
  private readonly relaxation: Relaxation
  /** Columns of the relaxation that are barred: none if it is that of a smaller chart, whose columns stand for several groups. */
  private readonly barredColumns: Uint8Array

  constructor(groups: readonly Group[], open: Uint32Array, mostWork: number, visit: Visit, smaller?: Relaxation) {
    this.groups = groups
    this.open = open
    this.mostWork = mostWork
    this.visit = visit
    this.barred = new Uint8Array(groups.length)
    this.byRow = turned(rowsOf(groups), open.length * 32)
    this.relaxation = smaller ?? relaxationOf(groups, open)
    this.barredColumns = smaller === undefined ? this.barred : new Uint8Array(smaller.columnCount)
  }

  get work(): number {
    return this.relaxation.work
  }

  run(size: number, irredundant: boolean, prices = startingPrices(this.open)): void {
    this.search(this.open, size, irredundant, prices)
  }

  private search(open: Uint32Array, left: number, irredundant: boolean, above: Float64Array): void {
    const before = this.chosen.length
    const rest = this.takeForced(open, left)
    const taken = this.chosen.length - before
    this.relaxation.work += this.groups.length * (1 + taken)
    this.depth++
    if (rest !== undefined) this.branch(rest, left - taken, irredundant, above)
    this.depth--
    this.chosen.length = before
  }

  /** Takes the groups that alone hold an open row. @returns the rows that stay open; undefined where `most` groups do not suffice. */
  private takeForced(open: Uint32Array, most: number): Uint32Array | undefined {
    const rest = open.slice()
    let left = most
    eachBit(open, (row) => {
      if (left < 0 || (rest[row >>> 5]! & (1 << (row & 31))) === 0) return
      const holders = this.byRow[row]!
      const isFree = (place: number): boolean => this.barred[place] === 0
      const only = holders.find(isFree)
      if (only === undefined) left = -1
      if (only === undefined || holders.findLast(isFree) !== only) return
      left--
      this.chosen.push(only)
      const { bits } = this.groups[only]!
      for (let w = 0; w < rest.length; w++) rest[w]! &= ~bits[w]!
    })
    return left < 0 ? undefined : rest
  }

  private branch(open: Uint32Array, left: number, irredundant: boolean, above: Float64Array): void {
    // Rows that only one chosen group holds can but become fewer: what is superfluous now stays so.
    if (irredundant && !this.isIrredundant()) return
    if (open.every((word) => word === 0)) {
      if (!this.visit(this.chosen)) this.stopped = true
      return
    }
    if (left === 0) return
    if (this.relaxation.work > this.mostWork || this.depth > deepest) this.stopped = true
    if (this.stopped) return
    const prices = left < 2 || irredundant ? above : this.priceOf(open, left, above)
    if (prices === undefined) return
    const tried: number[] = []
    for (const place of this.byRow[this.tightest(open)]!) {
      if (this.barred[place] === 1) continue
      const { bits } = this.groups[place]!
      if (left === 1 && !contains(bits, open)) continue
      this.chosen.push(place)
      const next = open.map((word, w) => word & ~bits[w]!)
      this.search(next, left - 1, irredundant, prices)
      this.chosen.pop()
      if (this.stopped) break
      this.barred[place] = 1
      tried.push(place)
    }
    for (const place of tried) this.barred[place] = 0
  }

  /** Prices of the open rows; undefined if more than `left` groups are needed. */
  private priceOf(open: Uint32Array, left: number, above: Float64Array): Float64Array | undefined {
    const prices = new Float64Array(above.length)
    const rows = places(open).filter((row) => this.relaxation.watches(row))
    for (const row of rows) prices[row] = above[row]!
    return this.relaxation.exceeds(left, rows, prices, this.barredColumns, 25) ? undefined : prices
  }

  /** The open row with the fewest groups that are not barred. */
  private tightest(open: Uint32Array): number {
    let best = -1
    let fewest = Infinity
    eachBit(open, (row) => {
      const list = this.byRow[row]!
      let count = 0
      for (let i = 0; i < list.length && count < fewest; i++) if (this.barred[list[i]!] === 0) count++
      if (count < fewest) [best, fewest] = [row, count]
    })
    return best
  }

  /** Whether each chosen group holds a row that no other chosen one holds. */
  private isIrredundant(): boolean {
    const once = new Uint32Array(this.open.length)
    const twice = new Uint32Array(this.open.length)
    for (const place of this.chosen) {
      const { bits } = this.groups[place]!
      for (let w = 0; w < once.length; w++) {
        twice[w]! |= once[w]! & bits[w]!
        once[w]! |= bits[w]!
      }
    }
    return this.chosen.every((place) => this.groups[place]!.bits.some((word, w) => (word & once[w]! & ~twice[w]!) !== 0))
  }
}
