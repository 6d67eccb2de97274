/** What an attribution says: a table for each question, JSON, CSV and a page with the waterfall. */
import { attribute, everyoneOf, fill, responseTable, type Part, type Plan, type Player, type RunResult, type Words } from '@sharara/core'
import type { Cell, Told } from '../analysis/conclude.ts'
import { responsesOf } from '../analysis/inputs.ts'
import { nameOf, span, usualResponses, written } from '../analysis/show.ts'
import { analysisWords } from '../analysis/words.ts'
import { table, type Output } from '../output.ts'
import { notes, sorted, type Answer } from './answer.ts'
import { attributionPage } from './page.ts'
import { coalitionsOf, playersOf } from './players.ts'
import { attributeWords as words } from './words.ts'

export function tellAttribution(plan: Plan, given: Readonly<Record<string, unknown>>, results: readonly RunResult[], out: Output): Told {
  const { players: texts, orders, designSeed, of } = given as unknown as Facts // written by runAttribute
  const players = playersOf(texts, plan.arms[0]!)
  const coalitions = coalitionsOf(players, orders, designSeed)
  const everyone = coalitions.masks.indexOf(everyoneOf(players.length))
  const asked = of.length > 0 ? responsesOf(of) : usualResponses(results.filter(({ point }) => point === everyone))
  const { hours } = plan.arms[0]!.setup.scenario
  const answers = asked.map((response): Answer => ({
    response,
    attribution: attribute(coalitions, responseTable(results, plan.points.length, response, hours)),
  }))
  return {
    json: answers.map((answer) => jsonOf(answer, players)),
    csv: { 'attribution.csv': csvOf(answers, players) },
    lines: answers.flatMap((answer) => linesOf(answer, players, plan.points.length, out)),
    page: (again) => attributionPage({ plan, players, answers, again }),
  }
}

interface Facts {
  readonly players: readonly string[]
  readonly orders: number
  readonly designSeed: number
  readonly of: readonly string[]
}

function jsonOf({ response, attribution }: Answer, players: readonly Player[]): unknown {
  const { shares, ...rest } = attribution
  return {
    response: response.name,
    unit: response.unit,
    ...rest,
    shares: shares.map(({ player, ...own }) => ({ player: players[player]!.name, words: players[player]!.words, ...own })),
  }
}

const columns = [
  'response',
  'player',
  'share',
  'error',
  'low',
  'high',
  'from_seeds',
  'from_orders',
  'but_for',
  'but_for_error',
  'alone',
  'alone_error',
]

function csvOf(answers: readonly Answer[], players: readonly Player[]): Cell[][] {
  const rows = answers.flatMap(({ response, attribution }) =>
    attribution.shares.map(({ player, shapley, fromSeeds, fromOrders, butFor, alone }): Cell[] => [
      response.name,
      players[player]!.name,
      shapley.value,
      shapley.error,
      ...shapley.interval,
      fromSeeds,
      fromOrders,
      butFor.value,
      butFor.error,
      alone.value,
      alone.error,
    ]),
  )
  return [columns, ...rows]
}

function linesOf({ response, attribution }: Answer, players: readonly Player[], points: number, out: Output): (Words | string)[] {
  const t = (sentence: Words): string => sentence[out.language]
  const heads = [words.player, words.share, analysisWords.interval, words.butFor, words.alone].map(t)
  const withError = ({ value, error }: Part): string => `${written(value, response)} ± ${written(error, response)}`
  const rows = sorted(attribution).map(({ player, shapley, butFor, alone }) => [
    t(players[player]!.words),
    withError(shapley),
    span(shapley.interval, response),
    withError(butFor),
    withError(alone),
  ])
  const { none, all, whole } = attribution
  return [
    fill(words.title, { response: nameOf(response) }),
    table([heads, [t(words.none), withError(none)], ...rows, [t(words.all), withError(all)], [t(words.sum), withError(whole)]]),
    ...notes(attribution, points),
  ]
}
