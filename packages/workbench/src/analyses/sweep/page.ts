/** The page of a sweep: curves over one factor, maps over two, main effects over more; and how the runs end. */
import { fill, type Factor, type Plan, type PointAnswer, type SweepAnswer, type Words, type FanPicture } from '@sharara/core'
import { ExperimentPage, heatMap, hero, pageWords, section, type Again, type FigureParts } from '../../report/experiment/index.ts'
import { factorValue, factsOf, nameOf, pictureUnit, span, unitOf, withUnit, written } from '../show.ts'
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
  const names = { en: factors.map((factor) => factor.words.en).join(', '), ar: factors.map((factor) => factor.words.ar).join('، ') }
  const head = hero({
    eyebrow: [words.eyebrow, plan.arms[0]!.words],
    title,
    lead: fill(words.lead, {
      factors: factors.length > 6 ? fill({ en: '{count} factors', ar: 'العوامل وعددها {count}' }, { count: factors.length }) : names,
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

/** Points of a sweep over one factor in the order of its values. */
function ordered({ points }: SweepAnswer): readonly PointAnswer[] {
  return points.toSorted((a, b) => a.values[0]! - b.values[0]!)
}

function curveOf(page: ExperimentPage, parts: SweepAnswer, k: number): string {
  const [factor, response] = [parts.factors[0]!, parts.responses[k]!]
  const points = ordered(parts)
  const numbers = points.map((point) => point.numbers[k]!)
  const at = (line: number): number[] => numbers.map(({ quantiles }) => quantiles[line] ?? NaN)
  const shares = response.kind === 'end'
  const intervals = numbers.map(({ interval }) => interval ?? ([NaN, NaN] as const))
  const bands = shares
    ? [{ low: intervals.map(([low]) => low), high: intervals.map(([, high]) => high) }]
    : [
        { low: at(0), high: at(4) },
        { low: at(1), high: at(3) },
      ]
  const picture: FanPicture = {
    kind: 'fan',
    unit: pictureUnit(response),
    ticks: points.map(({ values }, index) => ({ at: (index + 0.5) / points.length, label: factorValue(factor, values[0]!) })),
    series: [{ tone: 'model', middle: shares ? numbers.map(({ mean }) => mean) : at(2), bands }],
  }
  const own: FigureParts = {
    id: `curve-${k}`,
    title: over(nameOf(response), factor),
    summary: shares ? words.shareCurve : words.curve,
    picture,
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

/** "Largest crowd · Reserve (income shares)". */
function over(name: Words, factor: Factor): Words {
  const below = withUnit(factor.words, unitOf(factor))
  return { en: `${name.en} · ${below.en}`, ar: `${name.ar} · ${below.ar}` }
}

function endsOf(parts: SweepAnswer): string {
  const points = ordered(parts)
  const [factor] = parts.factors
  const met = points[0]!.shares.map(({ end }) => end).filter((_, row) => points.some(({ shares }) => shares[row]!.count > 0))
  return heatMap({
    id: 'ends',
    title: words.endsTitle,
    summary: words.endsSummary,
    corner: factor!.words,
    columns: points.map(({ values }) => factorValue(factor!, values[0]!)),
    rows: met.map((end) => ({
      label: points[0]!.shares.find((own) => own.end === end)!.words,
      cells: points.map(({ shares }) => {
        const { share } = shares.find((own) => own.end === end)!
        return { text: share === 0 ? '·' : `${number(100 * share)}%`, share }
      }),
    })),
  })
}

function mapOf({ factors, responses, points }: SweepAnswer, k: number): string {
  const [across, down] = [factors[0]!, factors[1]!]
  const response = responses[k]!
  const values = (index: number): readonly number[] => [...new Set(points.map((point) => point.values[index]!))].sort((a, b) => a - b)
  const means = points.map(({ numbers }) => numbers[k]!.mean).filter((mean) => !Number.isNaN(mean))
  const most = response.unit === 'share' ? 1 : Math.max(...means)
  const least = response.unit === 'share' ? 0 : Math.min(0, ...means)
  return heatMap({
    id: `map-${k}`,
    title: nameOf(response),
    summary: words.map,
    corner: { en: `${down.words.en} ↓ · ${across.words.en} →`, ar: `${down.words.ar} ↓ · ${across.words.ar} ←` },
    columns: values(0).map((value) => factorValue(across, value)),
    rows: values(1).map((row) => ({
      label: factorValue(down, row),
      cells: values(0).map((column) => {
        const mean = points.find(({ values: own }) => own[0] === column && own[1] === row)?.numbers[k]!.mean ?? NaN
        return { text: written(mean, response), share: Number.isNaN(mean) || most === least ? null : (mean - least) / (most - least) }
      }),
    })),
  })
}

function effectsOf(page: ExperimentPage, { factors, responses, effects, design }: SweepAnswer, k: number): string {
  const response = responses[k]!
  const order = effects[k]!.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value)).filter(({ value }) => !Number.isNaN(value))
  return page.figure({
    id: `effects-${k}`,
    title: nameOf(response),
    summary: design.design === 'factorial' || design.design === 'fraction' ? words.mainEffects : words.margins,
    picture: {
      kind: 'bars',
      unit: pictureUnit(response),
      rows: order.map(({ factor, value, interval: [low, high] }) => ({
        label: factors[factor]!.words,
        value,
        ...(Number.isNaN(low) ? {} : { low, high }),
        ...(value < 0 ? { tone: 'against' as const } : {}),
      })),
    },
    legend: [{ key: 'error-key', words: analysisWords.interval }],
    head: [analysisWords.factor, words.effect, analysisWords.interval],
    rows: order.map(({ factor, value, interval }) => [factors[factor]!.words, written(value, response), span(interval, response)]),
  })
}
