/** The page of a sensitivity analysis: bars with intervals for each question; of a screening also the map of effects. */
import {
  fill,
  listed,
  morrisMap,
  mostBars,
  pairBars,
  ranked,
  sensitivityBars,
  type Factor,
  type Plan,
  type SensitivityFound,
  type Words,
} from '@sharara/core'
import { ExperimentPage, hero, panel, section, sentence, twoColumns, type Again, type LegendEntry } from '../../report/experiment/index.ts'
import { factsOf, nameOf } from '../show.ts'
import { analysisWords } from '../words.ts'
import { whole } from '../print.ts'
import { noteOf, pairSheet, sheetOf } from './sheet.ts'
import { sensitivityWords as words } from './words.ts'

export interface SensitivityParts {
  readonly plan: Plan
  readonly factors: readonly Factor[]
  readonly answers: readonly SensitivityFound[]
  readonly again: Again
}

export function sensitivityPage({ plan, factors, answers, again }: SensitivityParts): string {
  const page = new ExperimentPage()
  const title = fill(words.pageTitle, { name: plan.arms[0]!.words })
  const [first] = answers
  const seeds = plan.points[0]?.seeds?.length ?? plan.seeds.length
  const head = hero({
    eyebrow: [words.eyebrow, plan.arms[0]!.words],
    title,
    lead: first === undefined ? words.eyebrow : leadOf(first, factors),
    tiles: [
      { name: words.factors, value: whole(factors.length) },
      { name: analysisWords.points, value: whole(plan.points.length) },
      { name: analysisWords.seeds, value: whole(seeds) },
    ],
  })
  const figures = answers.map((answer, index) => figuresOf(page, answer, factors, index))
  const lead = fill(words.overSeeds, { seeds })
  const results = section({
    id: 'results',
    title: first === undefined ? words.eyebrow : words[first.method],
    lead,
    content: figures.join(''),
  })
  return page.write({ title, body: [head, results], again: { ...again, facts: factsOf(plan) } })
}

function leadOf(answer: SensitivityFound, factors: readonly Factor[]): Words {
  const largest = ranked(answer)
    .filter(({ estimate }) => estimate.value > 0)
    .slice(0, 3)
    .map(({ factor }) => fill(analysisWords.inQuotes, { name: factors[factor]!.words }))
  const response = nameOf(answer.response)
  if (largest.length === 0) return fill(words.leadNone, { response })
  return fill(words.lead, { response, largest: listed(largest) })
}

function figuresOf(page: ExperimentPage, answer: SensitivityFound, factors: readonly Factor[], index: number): string {
  const title = nameOf(answer.response)
  if (answer.found.rows.length === 0) return panel(sentence(fill(analysisWords.nothing, { name: title })))
  const { head, rows } = sheetOf(answer, factors)
  const id = `sensitivity-${index}`
  const note = noteOf(answer)
  const legend: LegendEntry[] = [{ key: 'error-key', words: analysisWords.interval }]
  if (answer.method === 'morris') {
    const bars = page.figure({
      id,
      title,
      summary: words.morrisSummary,
      picture: sensitivityBars(answer, factors),
      legend,
      head,
      rows,
      note,
    })
    const map = page.figure({ id: `${id}-map`, title, summary: words.mapSummary, picture: morrisMap(answer, factors), head, rows })
    return twoColumns(bars, map)
  }
  if (answer.method === 'pawn') {
    legend.push({ key: 'record-key', words: words.pawnNoise })
    return page.figure({ id, title, summary: words.pawnSummary, picture: sensitivityBars(answer, factors), legend, head, rows, note })
  }
  legend.unshift({ key: 'swatch-key', words: words.total }, { key: 'swatch-key second', words: words.first })
  const main = page.figure({ id, title, summary: words.sobolSummary, picture: sensitivityBars(answer, factors), legend, head, rows, note })
  const pairs = pairSheet(answer, factors, mostBars)
  if (pairs === null) return main
  const picture = pairBars(answer, factors)
  return main + page.figure({ id: `${id}-pairs`, title, summary: words.pairSummary, picture, ...pairs })
}
