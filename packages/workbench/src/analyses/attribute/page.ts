/** The page of an attribution: a waterfall from all off to all on for each question, and the numbers behind it. */
import { fill, listed, pictureUnit, type Divided, type Plan, type Player, type Words, type BarPicture } from '@sharara/core'
import { ExperimentPage, hero, panel, section, sentence, type Again } from '../../report/experiment/index.ts'
import { factsOf, nameOf, span, written } from '../show.ts'
import { analysisWords } from '../words.ts'
import { whole } from '../print.ts'
import { notes, sorted } from './shares.ts'
import { attributeWords as words } from './words.ts'

export interface AttributionParts {
  readonly plan: Plan
  readonly players: readonly Player[]
  readonly answers: readonly Divided[]
  readonly again: Again
}

export function attributionPage({ plan, players, answers, again }: AttributionParts): string {
  const page = new ExperimentPage()
  const title = fill(words.pageTitle, { name: plan.arms[0]!.words })
  const figures = answers.map((answer, index) => figureOf(page, answer, players, plan.points.length, index))
  const [first] = answers
  const head = hero({
    eyebrow: [words.eyebrow, plan.arms[0]!.words],
    title,
    lead: first === undefined ? words.note : leadOf(first, players),
    tiles: [
      { name: words.players, value: whole(players.length) },
      { name: words.coalitions, value: whole(plan.points.length) },
      { name: analysisWords.seeds, value: whole(plan.seeds.length) },
    ],
  })
  const results = section({ id: 'results', title: words.eyebrow, lead: words.note, content: figures.join('') })
  return page.write({ title, body: [head, results], again: { ...again, facts: factsOf(plan) } })
}

function leadOf({ response, attribution }: Divided, players: readonly Player[]): Words {
  const { none, all } = attribution
  const largest = sorted(attribution)
    .slice(0, 3)
    .map(({ player, shapley }) => fill(words.one, { name: players[player]!.words, value: signed(written(shapley.value, response)) }))
  const holes = {
    response: nameOf(response),
    players: players.length,
    none: written(none.value, response),
    all: written(all.value, response),
    largest: listed(largest),
  }
  return fill(words.lead, holes)
}

function signed(text: string): string {
  return text.startsWith('−') ? text : `+${text}`
}

function figureOf(
  page: ExperimentPage,
  { response, attribution }: Divided,
  players: readonly Player[],
  points: number,
  index: number,
): string {
  const rows = sorted(attribution)
  const { none, all, whole: sum } = attribution
  if (none.value === all.value && rows.every(({ shapley, butFor }) => shapley.value === 0 && butFor.value === 0))
    return panel(sentence(fill(analysisWords.nothing, { name: nameOf(response) })))
  return page.figure({
    id: `attribution-${index}`,
    title: nameOf(response),
    summary: words.summary,
    picture: waterfall(rows, players, { none: none.value, all: all.value }, pictureUnit(response)),
    legend: [
      { key: 'swatch-key', words: words.positive },
      { key: 'swatch-key against', words: words.negative },
      { key: 'error-key', words: analysisWords.interval },
    ],
    head: [words.player, words.share, words.error, analysisWords.interval, words.fromSeeds, words.fromOrders, words.butFor, words.alone],
    rows: [
      ...rows.map(({ player, shapley, fromSeeds, fromOrders, butFor, alone }) => [
        players[player]!.words,
        written(shapley.value, response),
        written(shapley.error, response),
        span(shapley.interval, response),
        written(fromSeeds, response),
        written(fromOrders, response),
        `${written(butFor.value, response)} ± ${written(butFor.error, response)}`,
        `${written(alone.value, response)} ± ${written(alone.error, response)}`,
      ]),
      [words.sum, written(sum.value, response), written(sum.error, response), span(sum.interval, response), '', '', '', ''],
    ],
    note: joined(notes(attribution, points)),
  })
}

function joined(sentences: readonly Words[]): Words {
  return { en: sentences.map(({ en }) => en).join(' '), ar: sentences.map(({ ar }) => ar).join(' ') }
}

type Shares = ReturnType<typeof sorted>

function waterfall(
  rows: Shares,
  players: readonly Player[],
  ends: { readonly none: number; readonly all: number },
  unit: BarPicture['unit'],
): BarPicture {
  let at = ends.none
  const steps = rows.map(({ player, shapley }) => {
    const start = at
    at += shapley.value
    const [low, high] = shapley.interval.map((value) => start + value)
    const interval = Number.isFinite(low! + high!) ? { low: low!, high: high! } : {}
    return { label: players[player]!.words, start, value: at, ...interval, ...(shapley.value < 0 ? { tone: 'against' as const } : {}) }
  })
  return {
    kind: 'bars',
    unit,
    rows: [{ label: words.none, value: ends.none, tone: 'second' }, ...steps, { label: words.all, value: ends.all, tone: 'second' }],
  }
}
