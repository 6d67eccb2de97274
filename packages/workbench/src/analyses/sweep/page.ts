/** The page of a sweep: curves over one factor, maps over two, main effects over more; and how the runs end. */
import {
  factorValue,
  fill,
  listed,
  orderedPoints,
  rankedEffects,
  sweepCurve,
  sweepEffects,
  sweepEnds,
  sweepMap,
  withUnit,
  type Factor,
  type Plan,
  type Shades,
  type SweepAnswer,
  type Words,
} from '@sharara/core'
import { ExperimentPage, heatMap, hero, pageWords, section, type Again, type FigureParts } from '../../report/experiment/index.ts'
import { factsOf, nameOf, span, unitOf, written } from '../show.ts'
import { analysisWords } from '../words.ts'
import { number, whole } from '../print.ts'
import { sweepWords as words } from './words.ts'

export interface SweepParts {
  readonly plan: Plan
  readonly answer: SweepAnswer
  /** What a fraction gives up. */
  readonly note: Words | null
  readonly again: Again
}

export function sweepPage(parts: SweepParts): string {
  const { plan, answer, again, note } = parts
  const { factors, points } = answer
  const page = new ExperimentPage()
  const title = fill(words.pageTitle, { name: plan.arms[0]!.words })
  const seeds = plan.points[0]?.seeds?.length ?? plan.seeds.length
  const names = listed(factors.map((factor) => fill(analysisWords.inQuotes, { name: factor.words })))
  const head = hero({
    eyebrow: [words.eyebrow, plan.arms[0]!.words],
    title,
    lead: fill(words.lead, {
      factors: factors.length > 6 ? fill({ en: '{count} factors', ar: 'عوامل عددها {count}' }, { count: factors.length }) : names,
      points: points.length,
      seeds,
    }),
    tiles: [
      { name: analysisWords.points, value: whole(points.length) },
      { name: analysisWords.seeds, value: whole(seeds) },
      { name: pageWords.runs, value: whole(again.runs) },
    ],
  })
  const lead = note === null ? {} : { lead: note }
  const results = section({ id: 'results', title: words.eyebrow, ...lead, content: figuresOf(page, answer).join('') })
  return page.write({ title, body: [head, results], again: { ...again, facts: factsOf(plan) } })
}

function figuresOf(page: ExperimentPage, parts: SweepAnswer): string[] {
  const { factors, design, responses } = parts
  if (factors.length === 1) return [...responses.map((_, k) => curveOf(page, parts, k)), endsOf(parts)]
  if (factors.length === 2 && design.design === 'grid') return responses.map((_, k) => mapOf(parts, k))
  return responses.map((_, k) => effectsOf(page, parts, k))
}

function curveOf(page: ExperimentPage, parts: SweepAnswer, k: number): string {
  const [factor, response] = [parts.factors[0]!, parts.responses[k]!]
  const points = orderedPoints(parts)
  const numbers = points.map((point) => point.numbers[k]!)
  const shares = response.kind === 'end'
  const own: FigureParts = {
    id: `curve-${k}`,
    title: over(nameOf(response), factor),
    summary: shares ? words.shareCurve : words.curve,
    picture: sweepCurve(parts, k),
    legend: shares
      ? [{ key: 'band-key', words: analysisWords.interval }]
      : [
          { key: 'line-key', words: pageWords.median },
          { key: 'band-key narrow', words: pageWords.band50 },
          { key: 'band-key', words: pageWords.band90 },
        ],
    head: [factor.words, words.mean, analysisWords.interval, words.median, words.band],
    rows: points.map(({ values }, index) => {
      const { mean, interval, quantiles } = numbers[index]!
      const [low, , middle, , high] = quantiles
      return [
        factorValue(factor, values[0]!),
        written(mean, response),
        interval === null ? '–' : span(interval, response),
        written(middle ?? NaN, response),
        `${written(low ?? NaN, response)} … ${written(high ?? NaN, response)}`,
      ]
    }),
  }
  return page.figure(own)
}

/** "Largest crowd · Reserve (share of income)". */
function over(name: Words, factor: Factor): Words {
  const below = withUnit(factor.words, unitOf(factor))
  return { en: `${name.en} · ${below.en}`, ar: `${name.ar} · ${below.ar}` }
}

function endsOf(parts: SweepAnswer): string {
  const percent = (share: number): string => (share === 0 ? '·' : `${number(100 * share)}%`)
  return shadesOf({ id: 'ends', title: words.endsTitle, summary: words.endsSummary }, sweepEnds(parts), percent)
}

function mapOf(parts: SweepAnswer, k: number): string {
  const response = parts.responses[k]!
  const own = { id: `map-${k}`, title: nameOf(response), summary: words.map }
  const [down, along] = parts.factors.map((factor) => withUnit(factor.words, unitOf(factor))).reverse()
  const corner = fill(words.corner, { down: down!, along: along! }) // a map is over two
  return shadesOf(own, { ...sweepMap(parts, k), corner }, (mean) => written(mean, response))
}

function shadesOf(
  own: { readonly id: string; readonly title: Words; readonly summary: Words },
  { rows, ...shades }: Shades,
  text: (value: number) => string,
): string {
  const cellsOf = (cells: Shades['rows'][number]['cells']) => cells.map(({ value, share }) => ({ text: text(value), share }))
  return heatMap({ ...own, ...shades, rows: rows.map(({ label, cells }) => ({ label, cells: cellsOf(cells) })) })
}

function effectsOf(page: ExperimentPage, parts: SweepAnswer, k: number): string {
  const { factors, responses, design } = parts
  const response = responses[k]!
  const order = rankedEffects(parts, k)
  return page.figure({
    id: `effects-${k}`,
    title: nameOf(response),
    summary: design.design === 'factorial' || design.design === 'fraction' ? words.mainEffects : words.margins,
    picture: sweepEffects(parts, k),
    legend: [{ key: 'error-key', words: analysisWords.interval }],
    head: [analysisWords.factor, words.effect, analysisWords.interval],
    rows: order.map(({ factor, value, interval }) => [factors[factor]!.words, written(value, response), span(interval, response)]),
  })
}
