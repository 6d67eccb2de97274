/** What a sweep says: a table of the points, JSON, CSV and a page. */
import {
  ends,
  fill,
  pointsOf,
  type Design,
  type Factor,
  type Fraction,
  type Plan,
  type Response,
  type RunResult,
  type Words,
} from '@sharara/core'
import type { Cell, Told } from '../analysis/conclude.ts'
import { factorsOf, responsesOf, unitOf } from '../analysis/inputs.ts'
import { factorValue, nameOf, span, usualResponses, withUnit, written } from '../analysis/show.ts'
import { number, table, type Output } from '../output.ts'
import { mainEffects, pointAnswers, type PointAnswer } from './answer.ts'
import { sweepDesign, type SweepFacts } from './design.ts'
import { sweepPage } from './page.ts'
import { sweepWords as words } from './words.ts'

interface Facts {
  readonly vary: readonly string[]
  readonly design: SweepFacts
  readonly of: readonly string[]
}

const mostLines = 40

export function tellSweep(plan: Plan, given: Readonly<Record<string, unknown>>, results: readonly RunResult[], out: Output): Told {
  const { vary, design: facts, of } = given as unknown as Facts // written by runSweep
  const factors = factorsOf(vary)
  const design = sweepDesign(factors, facts)
  const { pointOfRow } = pointsOf(design)
  const responses = of.length > 0 ? responsesOf(of) : usualResponses(results)
  const points = pointAnswers(plan, factors, { rows: design.rows, pointOfRow }, results, responses)
  const effects = responses.map((_, k) =>
    mainEffects(
      factors,
      design.rows,
      pointOfRow.map((point) => points[point]!.numbers[k]!.mean),
    ),
  )
  const note = fractionNote(design, factors)
  return {
    json: {
      design: facts,
      factors,
      responses,
      points,
      effects: effects.map((own) => own.map(({ factor, ...rest }) => ({ factor: factors[factor]!.name, ...rest }))),
    },
    csv: { 'sweep.csv': csvOf(points, factors, responses) },
    lines: [...linesOf(points, factors, responses, out), ...(note === null ? [] : [note])],
    page: (again) => sweepPage({ plan, factors, responses, points, effects, design: facts, note, again }),
  }
}

function csvOf(points: readonly PointAnswer[], factors: readonly Factor[], responses: readonly Response[]): Cell[][] {
  const numberColumns = responses.flatMap(({ name }) =>
    ['mean', 'low', 'high', 'q05', 'q25', 'q50', 'q75', 'q95'].map((column) => `${name}_${column}`),
  )
  const endColumns = Object.keys(ends).flatMap((end) => [`share_${end}`, `share_${end}_low`, `share_${end}_high`])
  const head = ['point', ...factors.map(({ name }) => name), 'runs', ...numberColumns, ...endColumns]
  const rows = points.map(({ values, runs, numbers, shares }, index): Cell[] => [
    index,
    ...values,
    runs,
    ...numbers.flatMap(({ mean, interval, quantiles }) => [mean, ...(interval ?? ['', '']), ...quantiles.map((value) => value ?? '')]),
    ...shares.flatMap(({ share, wilson }) => [share, ...wilson]),
  ])
  return [head, ...rows]
}

function linesOf(
  points: readonly PointAnswer[],
  factors: readonly Factor[],
  responses: readonly Response[],
  out: Output,
): (Words | string)[] {
  const t = (sentence: Words): string => sentence[out.language]
  const heads = [
    ...factors.map((factor) => t(withUnit(factor.words, unitOf(factor)))),
    ...responses.flatMap((response) => [t(nameOf(response)), '']),
    t(words.commonest),
  ]
  const rows = points.slice(0, mostLines).map(({ values, numbers, shares }) => {
    const commonest = shares.reduce((most, own) => (own.count > most.count ? own : most))
    return [
      ...values.map((value, k) => t(factorValue(factors[k]!, value))),
      ...numbers.flatMap(({ mean, interval }, k) => [
        written(mean, responses[k]!),
        interval === null ? '' : `(${span(interval, responses[k]!)})`,
      ]),
      `${t(commonest.words)} ${number(100 * commonest.share)} %`,
    ]
  })
  const more = points.length > mostLines ? [fill(words.more, { count: points.length - mostLines })] : []
  return [table([heads, ...rows]), ...more]
}

/** What a fraction gives up. */
function fractionNote(design: Design | Fraction, factors: readonly Factor[]): Words | null {
  if (!('resolution' in design)) return null
  const { resolution, generators, rows } = design
  const names = generators.map(({ factor, of }) => `${factors[factor]!.name} = ${of.map((k) => factors[k]!.name).join(' × ')}`).join('; ')
  return fill(words.fraction, {
    resolution: Number.isFinite(resolution) ? resolution : '∞',
    points: rows.length,
    all: 2 ** factors.length,
    generators: names === '' ? '–' : `\u2066${names}\u2069`,
  })
}
