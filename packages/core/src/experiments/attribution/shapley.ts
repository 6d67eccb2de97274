/**
 * How a difference between "all off" and "all on" is divided among the players: by Shapley 1953, what each adds on average over
 * all orders in which they may come in. It is the one division that adds up to the whole, gives nothing to who changes nothing,
 * equal shares to equals, and sums where two quantities are summed. Beside it "but for": what is lost when only this one is off.
 */
import { mean, sampleStandardDeviation } from 'simple-statistics'
import { tQuantile } from '../statements/distributions.ts'
import { usualLevel, type Interval } from '../statements/shares.ts'
import { aloneOf, everyoneOf, type Coalitions } from './coalitions.ts'

export interface Part {
  readonly value: number
  /** Standard error: from the seeds, and from the orders drawn (0 where all coalitions were run), together. */
  readonly error: number
  readonly interval: Interval
}

export interface PlayerShare {
  /** Index of the player. */
  readonly player: number
  readonly shapley: Part
  readonly fromSeeds: number
  readonly fromOrders: number
  /** All on less all but this one. */
  readonly butFor: Part
  /** This one alone less none. */
  readonly alone: Part
}

export interface Attribution {
  readonly shares: readonly PlayerShare[]
  readonly none: Part
  readonly all: Part
  /** All less none: the sum of the shares. */
  readonly whole: Part
  readonly seeds: number
  /** Seeds with a run that failed or has no number, left out whole. */
  readonly leftOut: number
  /** Orders walked; 0 where all coalitions were run. */
  readonly orders: number
}

/** @param table `table[point][k]` is the number of seed k in coalition `masks[point]`; NaN where there is none. */
export function attribute(coalitions: Coalitions, table: readonly (readonly number[])[], level: number = usualLevel): Attribution {
  const { players, masks, orders } = coalitions
  const all = table[0]?.length ?? 0
  const seeds = Array.from({ length: all }, (_, k) => k).filter((k) => table.every((own) => !Number.isNaN(own[k])))
  const rowOf = new Map(masks.map((mask, row) => [mask, row]))
  const value = (mask: number, seed: number): number => table[rowOf.get(mask)!]![seed]!
  const everyone = everyoneOf(players.length)
  const part = (of: (seed: number) => number): Part => partOf(seeds.map(of), 0, level)
  const shares = players.map((_, player): PlayerShare => {
    const bit = aloneOf(player)
    const contributions = orders === null ? exact(player, players.length, seeds, value) : walked(player, orders, seeds, value)
    const fromOrders = orderError(contributions)
    const bySeed = seeds.map((_unused, k) => mean(contributions.map((own) => own[k]!)))
    return {
      player,
      shapley: partOf(bySeed, fromOrders, level),
      fromSeeds: standardError(bySeed),
      fromOrders,
      butFor: part((seed) => value(everyone, seed) - value(everyone - bit, seed)),
      alone: part((seed) => value(bit, seed) - value(0, seed)),
    }
  })
  return {
    shares,
    none: part((seed) => value(0, seed)),
    all: part((seed) => value(everyone, seed)),
    whole: part((seed) => value(everyone, seed) - value(0, seed)),
    seeds: seeds.length,
    leftOut: all - seeds.length,
    orders: orders?.length ?? 0,
  }
}

type Value = (mask: number, seed: number) => number

/** One row: for each seed the weighted sum over all coalitions without the player of what he adds. */
function exact(player: number, count: number, seeds: readonly number[], value: Value): number[][] {
  const bit = 1 << player
  const weights = weightsOf(count)
  const sums = seeds.map(() => 0)
  for (let mask = 0; mask < 1 << count; mask++) {
    if ((mask & bit) !== 0) continue
    const weight = weights[sizeOf(mask)]!
    for (const [k, seed] of seeds.entries()) sums[k]! += weight * (value(mask | bit, seed) - value(mask, seed))
  }
  return [sums]
}

/** |S|! (n − |S| − 1)! / n!, by size. */
function weightsOf(count: number): number[] {
  let ways = 1
  return Array.from({ length: count }, (_, size) => {
    if (size > 0) ways = (ways * (count - size)) / size
    return 1 / (count * ways)
  })
}

function sizeOf(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** A row for each order and its reverse together: for each seed what the player adds when he comes in. */
function walked(player: number, orders: readonly (readonly number[])[], seeds: readonly number[], value: Value): number[][] {
  const rows: number[][] = []
  for (let pair = 0; pair < orders.length; pair += 2) {
    const [there, back] = [before(orders[pair]!, player), before(orders[pair + 1]!, player)]
    const bit = aloneOf(player)
    rows.push(seeds.map((seed) => (value(there + bit, seed) - value(there, seed) + value(back + bit, seed) - value(back, seed)) / 2))
  }
  return rows
}

/** Those who are in before the player. */
function before(order: readonly number[], player: number): number {
  let mask = 0
  for (const own of order) {
    if (own === player) break
    mask += aloneOf(own)
  }
  return mask
}

/** Error of the mean over orders, from the means of the pairs; one pair says nothing of it. */
function orderError(contributions: readonly (readonly number[])[]): number {
  if (contributions.length === 1 || contributions[0]?.length === 0) return 0
  return standardError(contributions.map((own) => mean(own)))
}

function standardError(values: readonly number[]): number {
  // Equal values have no error, where their mean would leave one of its last digit.
  if (values.every((value) => value === values[0])) return 0
  return sampleStandardDeviation(values) / Math.sqrt(values.length)
}

function partOf(values: readonly number[], more: number, level: number): Part {
  if (values.length === 0) return { value: NaN, error: NaN, interval: [NaN, NaN] }
  const value = mean(values)
  const own = standardError(values)
  const error = Math.sqrt(own * own + more * more)
  const half = values.length < 2 ? Infinity : tQuantile(0.5 + level / 2, values.length - 1) * error
  return { value, error, interval: [value - half, value + half] }
}
