/**
 * Which players are on together: all coalitions of a few, or those that random orders of many pass through. Every order is
 * walked forwards and backwards (antithetic pairs), which halves or more the error of the shares (Mitchell et al. 2022, JMLR 23).
 */
import { bits, permutation, permute, stream } from '../../random/index.ts'
import type { Change } from '../../scenario/index.ts'
import type { Point } from '../contract.ts'
import type { Player } from './players.ts'

export interface Coalitions {
  readonly players: readonly Player[]
  /** Digit i in base two: player i is on; beyond 31 players no machine word, but a whole number still. A point of the plan each. */
  readonly masks: readonly number[]
  /** Orders in which the players come in, each followed by its reverse; null where all coalitions are there. */
  readonly orders: readonly (readonly number[])[] | null
}

/** Beyond so many players orders are drawn. */
export const mostExact = 12
/** A coalition is a whole number of so many binary digits, exact in a float. */
export const mostPlayers = 50

/** The coalition of one player alone. */
export function aloneOf(player: number): number {
  let one = 1
  for (let k = 0; k < player; k++) one *= 2
  return one
}

/** The coalition of all. */
export function everyoneOf(count: number): number {
  return aloneOf(count) - 1
}

export function allCoalitions(players: readonly Player[]): Coalitions {
  if (players.length > 20) throw new RangeError(`${players.length} players`)
  return { players, masks: Array.from({ length: 1 << players.length }, (_, mask) => mask), orders: null }
}

const drawing = stream('orders of players')

/** @param pairs orders that are drawn; with their reverses twice as many are walked. */
export function sampledCoalitions(players: readonly Player[], pairs: number, seed: number): Coalitions {
  if (players.length > mostPlayers) throw new RangeError(`${players.length} players`)
  const count = players.length
  const orders = Array.from({ length: pairs }, (_, pair) => {
    const drawn = permutation(count, bits(seed, drawing, pair, 0))
    const order = Array.from({ length: count }, (_unused, place) => permute(drawn, place))
    return [order, order.toReversed()]
  }).flat()
  const everyone = everyoneOf(count)
  const masks = new Set([0, everyone])
  // alone, and all without one: "but for" stands beside every division
  for (let player = 0; player < count; player++) masks.add(aloneOf(player)).add(everyone - aloneOf(player))
  for (const order of orders) {
    let mask = 0
    for (const player of order) masks.add((mask += aloneOf(player)))
  }
  return { players, masks: [...masks], orders }
}

/** The points of the plan, in the order of the masks. */
export function coalitionPoints({ players, masks }: Coalitions, arm: number = 0): readonly Point[] {
  return masks.map((mask) => ({ arm, settings: settingsOf(players, mask) }))
}

function settingsOf(players: readonly Player[], mask: number): Change {
  const out = players.filter((_, index) => Math.floor(mask / aloneOf(index)) % 2 === 0)
  const values = Object.assign({}, ...out.map(({ off }) => off.values ?? {})) as Record<string, number>
  const off = out.flatMap((player) => player.off.off ?? [])
  return { ...(Object.keys(values).length > 0 ? { values } : {}), ...(off.length > 0 ? { off } : {}) }
}
