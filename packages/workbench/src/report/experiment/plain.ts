/** The page of an ensemble of a model that has steps instead of days and no country: its ends, its courses, its numbers. */
import {
  cardOf,
  fill,
  strideOf,
  subjectOf,
  type EnsembleStatement,
  type Fan,
  type Plan,
  type Said,
  type Words,
  type FanPicture,
  type Tone,
} from '@sharara/core'
import { counted, whole } from '../counted.ts'
import { number, range } from '../page/html.ts'
import type { EnsembleInput } from './input.ts'
import { words } from './ensembleWords.ts'
import { endsSection } from './ends.ts'
import { fanLegend } from './fans.ts'
import { ExperimentPage, hero, numbers, panel, section, twoColumns } from './page.ts'
import { meanText, percent, valueText } from './value.ts'
import { pageWords } from './words.ts'

export function plainEnsemblePage(input: EnsembleInput, statement: EnsembleStatement): string {
  const page = new ExperimentPage()
  const { plan, title, model, version, created, command = '' } = input
  const { words: name } = plan.arms[0]!
  const { shares, runs, failed } = statement
  const top = shares.reduce((most, one) => (one.count > most.count ? one : most))
  const [low, high] = top.wilson
  const lead = { runs: counted(runs, 'runs'), outcome: top.words, share: percent(top.share), low: percent(low), high: percent(high) }
  const beside = failed.length === 0 ? words.noneFailed : fill(words.failed, { failed: failed.length })
  const body = [
    hero({
      eyebrow: [words.many, name],
      title,
      lead: fill(words.lead, lead),
      tiles: [{ name: words.tileRuns, value: number(whole(runs)), beside }],
    }),
    endsSection(page, statement),
    section({ id: 'course', title: words.course, lead: words.courseSteps, content: courses(page, plan, statement) }),
    section({ id: 'numbers', title: words.numbers, lead: words.numbersLead, content: panel(numberTable(plan, statement)) }),
  ]
  const seeds = range(String(plan.seeds[0] ?? 0), String(plan.seeds[runs - 1] ?? 0))
  const facts = [[pageWords.scenario, name] as const, [pageWords.seeds, seeds] as const]
  return page.write({ title, body, again: { command, model, version, created, runs, facts } })
}

function courses(page: ExperimentPage, plan: Plan, { fans }: EnsembleStatement): string {
  const { series } = cardOf(plan)
  const figures = Object.entries(fans).flatMap(([name, fan]) => {
    const said = series[name]
    return said === undefined || isFlat(fan) ? [] : [courseFigure(page, plan, name, said, fan)]
  })
  return twoColumns(...figures)
}

/** A course that never moves says nothing. */
export function isFlat({ lines }: Fan): boolean {
  const values = lines.flat().filter(Number.isFinite)
  return values.every((value) => value === values[0])
}

function courseFigure(page: ExperimentPage, plan: Plan, name: string, { unit, words: title }: Said, fan: Fan): string {
  const text = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? '–' : valueText(value, unit))
  const top = fan.lines[2]!.reduce((best, value, index, all) => (value > all[best]! ? index : best), 0)
  const stride = strideOfPlan(plan)
  const every = Math.max(1, Math.round(fan.runs.length / 20))
  return page.figure({
    id: `fan-${name}`,
    title,
    summary: fill(words.fanSteps, {
      step: top * stride,
      middle: text(fan.lines[2]![top]),
      low: text(fan.lines[0]![top]),
      high: text(fan.lines[4]![top]),
    }),
    picture: stepFan(plan, fan, unit),
    legend: fanLegend,
    head: [words.step, pageWords.median, words.half, words.most],
    rows: fan.runs.flatMap((_, index) => {
      if (index % every !== 0) return []
      const [p5, p25, p50, p75, p95] = fan.lines.map((line) => text(line[index]))
      return [[number(whole(index * stride)), number(p50!), range(p25!, p75!), range(p5!, p95!)]]
    }),
  })
}

/** Steps between two points of a course of the plan. */
export function strideOfPlan({ arms, series }: Plan): number {
  return strideOf(subjectOf(arms[0]!.setup).length, series)
}

/** A fan over steps, with some steps named below. */
export function stepFan(plan: Plan, { lines, runs }: Fan, unit: string, tone: Tone = 'model'): FanPicture {
  const [p5, p25, p50, p75, p95] = lines
  const stride = strideOfPlan(plan)
  const marks = Math.min(6, runs.length)
  const at = (mark: number): number => Math.round((mark * (runs.length - 1)) / Math.max(1, marks - 1))
  const label = (mark: number): Words => ({ en: whole(at(mark) * stride), ar: whole(at(mark) * stride) })
  return {
    kind: 'fan',
    unit: unit === 'share' ? 'share' : 'number',
    ticks: Array.from({ length: marks }, (_, mark) => ({ at: (at(mark) + 0.5) / runs.length, label: label(mark) })),
    series: [
      {
        tone,
        middle: p50!,
        bands: [
          { low: p5!, high: p95! },
          { low: p25!, high: p75! },
        ],
      },
    ],
  }
}

function numberTable(plan: Plan, { numbers: all }: EnsembleStatement): string {
  const rows = Object.entries(cardOf(plan).outputs).map(([name, { unit, words: said }]) => {
    const { quantiles, mean, interval } = all[name]!
    const text = (value: number | null | undefined): string => (value == null ? '–' : valueText(value, unit))
    const [p5, p25, p50, p75, p95] = quantiles
    const known = interval === null ? '' : `<small>${range(meanText(interval[0], unit), meanText(interval[1], unit))}</small>`
    return [
      said,
      number(text(p50)),
      range(text(p25), text(p75)),
      range(text(p5), text(p95)),
      `${mean === null ? '–' : number(meanText(mean, unit))}${known}`,
    ]
  })
  return numbers({ caption: words.numbers, head: [words.number, pageWords.median, words.half, words.most, words.mean], rows })
}
