/** An attribution: a result divided among mechanisms and numbers. */
import { z } from 'zod'
import {
  allCoalitions,
  attribute as divide,
  cardOfSetup,
  coalitionPoints,
  everyoneOf,
  mechanismPlayers,
  mostExact,
  mostPlayers,
  plan as planOf,
  readPlayer,
  responseTable,
  sampledCoalitions,
  seedsFrom,
  sharedSetting,
  subjectOf,
  type Arm,
  type Attribution,
  type Coalitions,
  type Player,
  type Response,
} from '../experiments/index.ts'
import { fill } from '../text/index.ts'
import { NotPlanned, type Analysis } from './contract.ts'
import {
  expand,
  lengthOf,
  namesAsked,
  readAll,
  responsesFor,
  responsesIn,
  seedNumber,
  startable,
  variedAsked,
  variedFacts,
  wholeNumber,
} from './varied.ts'
import { analysisNames, planWords as words } from './words.ts'

const asked = z.strictObject({
  ...variedAsked,
  player: namesAsked.default([]),
  runs: wholeNumber(1, 100_000).default(4),
  orders: wholeNumber(2, 10_000).default(16),
})

const facts = z.looseObject({ ...variedFacts, players: namesAsked, orders: wholeNumber(2, 10_000), designSeed: seedNumber })

/** The answer to one question. */
export interface Divided {
  readonly response: Response
  readonly attribution: Attribution
}

export interface AttributeAnswer {
  readonly players: readonly Player[]
  readonly answers: readonly Divided[]
}

export const attribute: Analysis<z.infer<typeof asked>, z.infer<typeof facts>, AttributeAnswer> = {
  kind: 'attribute',
  words: analysisNames.attribute,
  arms: [1, 1],
  asked,
  facts,
  plan: ([arm], own) => {
    const card = cardOfSetup(arm!.setup)
    responsesIn(own.of, card)
    const texts = expand(own.player, card)
    const { seed } = subjectOf(arm!.setup)
    const designSeed = own.designSeed ?? seed
    const coalitions = coalitionsOf(playersOf(texts, arm!), own.orders, designSeed)
    return {
      plan: startable(planOf([arm!], coalitionPoints(coalitions), seedsFrom(seed, own.runs), 'none', own.engine)),
      facts: { players: [...texts], orders: own.orders, designSeed, of: own.of },
    }
  },
  answer: (plan, { players: texts, orders, designSeed, of }, results) => {
    const players = playersOf(texts, plan.arms[0]!)
    const coalitions = coalitionsOf(players, orders, designSeed)
    const everyone = coalitions.masks.indexOf(everyoneOf(players.length))
    const responses = responsesFor(
      plan,
      of,
      results.filter(({ point }) => point === everyone),
    )
    const answers = responses.map((response): Divided => ({
      response,
      attribution: divide(coalitions, responseTable(results, plan.points.length, response, lengthOf(plan))),
    }))
    return { players, answers }
  },
}

/** Without any that are named every mechanism that the scenario has on. */
function playersOf(texts: readonly string[], arm: Arm): readonly Player[] {
  const card = cardOfSetup(arm.setup)
  const names = texts.length === 0 ? mechanismPlayers(card).map(({ name }) => name) : texts
  if (names.length === 0) throw new NotPlanned(fill(words.noPlayers, { names: Object.keys(card.numbers).join(', ') }))
  const there = names.filter((name) => texts.length > 0 || readPlayer(name, arm).value !== null)
  const players = readAll(there, (text) => readPlayer(text, arm), '--player')
  if (players.length > mostPlayers) throw new NotPlanned(fill(words.tooManyPlayers, { most: mostPlayers, got: players.length }))
  const shared = sharedSetting(players, card)
  if (shared !== null) throw new NotPlanned(shared)
  return players
}

function coalitionsOf(players: readonly Player[], orders: number, seed: number): Coalitions {
  return players.length <= mostExact ? allCoalitions(players) : sampledCoalitions(players, orders, seed)
}
