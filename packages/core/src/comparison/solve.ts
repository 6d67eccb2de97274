/** From rows to models: prime implicants, the chart, every minimal cover. */
import { covers } from './cover.ts'
import { primeImplicants, type Primes } from './implicants.ts'
import { compareTerms, type Space, type Term } from './term.ts'

export interface SolveOptions {
  /** Also covers that are longer than the shortest, if nothing in them is superfluous. */
  readonly irredundant?: boolean
  /** Leave out prime implicants whose rows are all held by another one that holds more. */
  readonly rowDominance?: boolean
  /** Models to list; more are counted, not listed. */
  readonly mostModels?: number
  readonly mostPrimes?: number
  /** Steps of the search for prime implicants; what is left then is told. */
  readonly primeWork?: number
  /** Entries of the chart that may be looked at in exchanging columns for fewer. */
  readonly exchangeWork?: number
  /** Entries of the chart that may be looked at to prove how few prime implicants suffice. */
  readonly proofWork?: number
  /** The same for listing every model; what is beyond is counted as “at least”. */
  readonly listWork?: number
}

export const solveDefaults: Required<SolveOptions> = {
  irredundant: false,
  rowDominance: false,
  mostModels: 5000,
  mostPrimes: 200_000,
  primeWork: 2_000_000_000,
  exchangeWork: 400_000_000,
  proofWork: 1_000_000_000,
  listWork: 200_000_000,
}

export interface Solution {
  readonly primes: readonly Term[]
  /** By prime implicant: places of the positive rows that it holds. */
  readonly held: readonly (readonly number[])[]
  /** Prime implicants without which some row is not held: they are in every model. */
  readonly essential: readonly Term[]
  /** Several models explain the rows equally well: none is “the” solution. */
  readonly models: readonly (readonly Term[])[]
  /** How many models there are; a lower bound if the list is not complete. */
  readonly modelCount: number
  readonly complete: boolean
  /** Whether it is proven that no shorter model exists; that of all irredundant models the shortest are among them. */
  readonly proven: boolean
  /** So many terms are needed at least. */
  readonly atLeast: number
  /** Places of positive rows that no term can hold without a negative one: a row with “does not apply” overlaps them. */
  readonly unheld: readonly number[]
}

export function solve(space: Space, positives: readonly Term[], offTerms: readonly Term[], given: SolveOptions = {}): Solution {
  const options = { ...solveDefaults, ...given }
  return solveChart(primeImplicants(space, positives, offTerms, options.mostPrimes, options.primeWork), positives, options)
}

/** Models of prime implicants that are there already. */
export function solveChart(of: Primes, positives: readonly Term[], given: SolveOptions = {}): Solution {
  const options = { ...solveDefaults, ...given }
  const found = sortPrimes(of)
  const primes = options.rowDominance ? withoutDominated(found) : found
  const result = covers(primes, positives.length, { ...options, limit: options.mostModels })
  const held = primes.terms.map((_, prime) => rowsHeld(primes, prime))
  const holders = positives.map(() => new Array<number>())
  held.forEach((rows, prime) => rows.forEach((row) => holders[row]!.push(prime)))
  const essential = new Set(holders.flatMap((list) => (list.length === 1 ? list : [])))
  return {
    primes: primes.terms,
    held,
    essential: [...essential].sort((a, b) => a - b).map((prime) => primes.terms[prime]!),
    models: positives.length === 0 ? [] : result.models.map((model) => model.map((prime) => primes.terms[prime]!)),
    modelCount: positives.length === 0 ? 0 : result.count,
    complete: result.complete,
    proven: result.proven,
    atLeast: result.atLeast,
    unheld: holders.flatMap((list, row) => (list.length === 0 ? [row] : [])),
  }
}

function rowsHeld({ words, holds }: Primes, prime: number): number[] {
  const rows: number[] = []
  for (let w = 0; w < words; w++) {
    for (let rest = holds[prime * words + w]!; rest !== 0; rest &= rest - 1) rows.push((w << 5) + 31 - Math.clz32(rest & -rest))
  }
  return rows
}

function sortPrimes(primes: Primes): Primes {
  const order = primes.terms.map((_, place) => place).sort((a, b) => compareTerms(primes.terms[a]!, primes.terms[b]!))
  return pick(primes, order)
}

function pick({ terms, words, holds, complete }: Primes, order: readonly number[]): Primes {
  const moved = new Uint32Array(order.length * words)
  order.forEach((from, to) => moved.set(holds.subarray(from * words, (from + 1) * words), to * words))
  return { terms: order.map((place) => terms[place]!), words, holds: moved, complete }
}

function withoutDominated(primes: Primes): Primes {
  const { terms, words, holds } = primes
  const within = (inner: number, outer: number): boolean => {
    for (let w = 0; w < words; w++) if ((holds[inner * words + w]! & ~holds[outer * words + w]!) !== 0) return false
    return true
  }
  const places = terms.map((_, place) => place)
  return pick(
    primes,
    places.filter((one) => !places.some((other) => within(one, other) && !within(other, one))),
  )
}
