/** What a sweep says: a table of the points, JSON, CSV and a page. */
import {
  factorValue,
  fill,
  sweepTable,
  withUnit,
  type Factor,
  type Language,
  type Response,
  type SweepAnswer,
  type PointAnswer,
  type Words,
} from '@sharara/core'
import type { View } from '../contract.ts'
import { nameOf, span, unitOf, written } from '../show.ts'
import { number, table } from '../print.ts'
import { sweepPage } from './page.ts'
import { sweepWords as words } from './words.ts'

const mostLines = 40

export const viewSweep: View<SweepAnswer> = (plan, answer) => {
  const { factors, responses, points, effects, design } = answer
  const note = fractionNote(answer)
  return {
    json: {
      design,
      factors,
      responses,
      points,
      effects: effects.map((own) => own.map(({ factor, ...rest }) => ({ factor: factors[factor]!.name, ...rest }))),
    },
    csv: { 'sweep.csv': sweepTable(plan, answer) },
    lines: (language) => [...linesOf(points, factors, responses, language), ...(note === null ? [] : [note])],
    page: (again) => sweepPage({ plan, answer, note, again }),
  }
}

function linesOf(
  points: readonly PointAnswer[],
  factors: readonly Factor[],
  responses: readonly Response[],
  language: Language,
): (Words | string)[] {
  const t = (sentence: Words): string => sentence[language]
  const heads = [
    ...factors.map((factor) => t(withUnit(factor.words, unitOf(factor)))),
    ...responses.flatMap((response) => [t(nameOf(response)), `(${t(words.interval)})`]),
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
function fractionNote({ made, factors }: SweepAnswer): Words | null {
  if (!('resolution' in made)) return null
  const { resolution, generators, rows } = made
  const names = generators.map(({ factor, of }) => `${factors[factor]!.name} = ${of.map((k) => factors[k]!.name).join(' × ')}`).join('; ')
  return fill(words.fraction, {
    resolution: Number.isFinite(resolution) ? resolution : '∞',
    points: rows.length,
    all: 2 ** factors.length,
    generators: names === '' ? '–' : names,
  })
}
