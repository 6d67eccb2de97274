/** The players of an attribution as they were asked for, and the coalitions that are run. */
import {
  allCoalitions,
  fill,
  mechanismPlayers,
  mostExact,
  mostPlayers,
  readPlayer,
  sampledCoalitions,
  sharedSetting,
  type Arm,
  type Coalitions,
  type Player,
} from '@sharara/core'
import { Failure } from '../../store/index.ts'
import { readAll } from '../analysis/inputs.ts'
import { attributeWords as words } from './words.ts'

/** Without any that are named every mechanism that the scenario has on. */
export function playersOf(texts: readonly string[], arm: Arm): readonly Player[] {
  const names = texts.length === 0 ? mechanismPlayers.map(({ name }) => name) : texts
  const there = names.filter((name) => texts.length > 0 || readPlayer(name, arm).value !== null)
  const players = readAll(there, (text) => readPlayer(text, arm), '--player')
  if (players.length > mostPlayers) throw new Failure(fill(words.tooMany, { most: mostPlayers, got: players.length }), 2)
  const shared = sharedSetting(players)
  if (shared !== null) throw new Failure(shared, 2)
  return players
}

export function coalitionsOf(players: readonly Player[], orders: number, seed: number): Coalitions {
  return players.length <= mostExact ? allCoalitions(players) : sampledCoalitions(players, orders, seed)
}
