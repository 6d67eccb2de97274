/** The page of a sensitivity analysis: bars with intervals for each question; of a screening also the map of effects. */
import { fill, ranked, type Factor, type Plan, type SensitivityFound, type Words, type BarPicture, type PointPicture } from '@sharara/core'
import { ExperimentPage, hero, panel, section, sentence, twoColumns, type Again, type LegendEntry } from '../../report/experiment/index.ts'
import { factsOf, nameOf, pictureUnit } from '../show.ts'
import { analysisWords } from '../words.ts'
import { whole } from '../print.ts'
import { noteOf, pairSheet, pairName, sheetOf } from './sheet.ts'
import { sensitivityWords as words } from './words.ts'

export interface SensitivityParts {
  readonly plan: Plan
  readonly factors: readonly Factor[]
  readonly answers: readonly SensitivityFound[]
  readonly again: Again
}

/** More than this nobody reads in a picture; the table has them all. */
const mostBars = 24

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
    .map(({ factor }) => factors[factor]!.words)
  const response = nameOf(answer.response)
  if (largest.length === 0) return fill(words.leadNone, { response })
  const list = { en: largest.map(({ en }) => en).join(', '), ar: largest.map(({ ar }) => ar).join('، ') }
  return fill(words.lead, { response, largest: list })
}

function figuresOf(page: ExperimentPage, answer: SensitivityFound, factors: readonly Factor[], index: number): string {
  const title = nameOf(answer.response)
  if (answer.found.rows.length === 0) return panel(sentence(fill(analysisWords.nothing, { name: title })))
  const { head, rows } = sheetOf(answer, factors)
  const id = `sensitivity-${index}`
  const note = noteOf(answer)
  const legend: LegendEntry[] = [{ key: 'error-key', words: analysisWords.interval }]
  if (answer.method === 'morris') {
    const bars = page.figure({ id, title, summary: words.morrisSummary, picture: barsOf(answer, factors), legend, head, rows, note })
    const map = page.figure({ id: `${id}-map`, title, summary: words.mapSummary, picture: mapOf(answer, factors), head, rows })
    return twoColumns(bars, map)
  }
  if (answer.method === 'pawn') {
    legend.push({ key: 'record-key', words: words.pawnNoise })
    return page.figure({ id, title, summary: words.pawnSummary, picture: barsOf(answer, factors), legend, head, rows, note })
  }
  legend.unshift({ key: 'swatch-key', words: words.total }, { key: 'swatch-key second', words: words.first })
  const main = page.figure({ id, title, summary: words.sobolSummary, picture: barsOf(answer, factors), legend, head, rows, note })
  const pairs = pairSheet(answer, factors, mostBars)
  if (pairs === null) return main
  const picture: BarPicture = {
    kind: 'bars',
    unit: 'number',
    rows: answer.found.pairs
      .toSorted((a, b) => b.second.value - a.second.value)
      .slice(0, mostBars)
      .map(({ factors: [a, b], second }) => bar(pairName(factors[a]!.words, factors[b]!.words), second)),
  }
  return main + page.figure({ id: `${id}-pairs`, title, summary: words.pairSummary, picture, ...pairs })
}

function bar(
  label: Words,
  { value, interval: [low, high] }: { readonly value: number; readonly interval: readonly [number, number] },
): BarPicture['rows'][number] {
  return { label, value, low, high }
}

function barsOf(answer: SensitivityFound, factors: readonly Factor[]): BarPicture {
  const order = ranked(answer).slice(0, mostBars)
  const unit = answer.method === 'morris' ? pictureUnit(answer.response) : 'number'
  const rows = order.flatMap(({ factor, estimate }) => {
    const label = factors[factor]!.words
    if (answer.method === 'morris') return [bar(label, estimate)]
    if (answer.method === 'pawn') return [{ ...bar(label, estimate), record: answer.found.rows[factor]!.noise }]
    const first = { en: `· ${words.first.en}`, ar: `· ${words.first.ar}` }
    return [bar(label, estimate), { ...bar(first, answer.found.rows[factor]!.first), tone: 'second' as const }]
  })
  return { kind: 'bars', unit, rows }
}

function mapOf({ found, response }: Extract<SensitivityFound, { method: 'morris' }>, factors: readonly Factor[]): PointPicture {
  const unit = pictureUnit(response)
  return {
    kind: 'points',
    across: { words: words.muStar, unit },
    up: { words: words.sigma, unit },
    points: found.rows.map(({ factor, muStar, sigma }) => ({ x: muStar.value, y: sigma, label: factors[factor]!.words })),
  }
}
