/** What an attribution says: a table for each question, JSON, CSV and a page with the waterfall. */
import { fill, type AttributeAnswer, type Divided, type Language, type Part, type Player, type Words } from '@sharara/core'
import type { Cell, View } from '../contract.ts'
import { nameOf, span, within, written } from '../show.ts'
import { analysisWords } from '../words.ts'
import { table } from '../print.ts'
import { attributionPage } from './page.ts'
import { notes, sorted } from './shares.ts'
import { attributeWords as words } from './words.ts'

export const viewAttribution: View<AttributeAnswer> = (plan, { players, answers }) => ({
  json: answers.map((answer) => jsonOf(answer, players)),
  csv: { 'attribution.csv': csvOf(answers, players) },
  lines: (language) => answers.flatMap((answer) => linesOf(answer, players, plan.points.length, language)),
  page: (again) => attributionPage({ plan, players, answers, again }),
})

function jsonOf({ response, attribution }: Divided, players: readonly Player[]): unknown {
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

function csvOf(answers: readonly Divided[], players: readonly Player[]): Cell[][] {
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

function linesOf({ response, attribution }: Divided, players: readonly Player[], points: number, language: Language): (Words | string)[] {
  const t = (sentence: Words): string => sentence[language]
  const heads = [words.player, words.share, analysisWords.interval, words.butFor, words.alone].map(t)
  const withError = ({ value, error }: Part): string => `${written(value, response)} ± ${written(error, response)}`
  const rows = sorted(attribution).map(({ player, shapley, butFor, alone }) => [
    t(players[player]!.words),
    withError(shapley),
    span(within(shapley.interval, response), response),
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
