/** The page of a what-if: what the change does to the end, to the course, and to the numbers. */
import {
  changesOf,
  endNames,
  ends,
  fill,
  nationalColumns,
  outputNames,
  outputs,
  type NationalColumn,
  type PairedDifference,
  type Plan,
  type WhatIfStatement,
  type Words,
} from '@sharara/core'
import { dateWords, startOf } from '../calendar.ts'
import { counted, whole } from '../counted.ts'
import { both, number, range } from '../page/html.ts'
import type { EnsembleInput } from './ensemble.ts'
import { fanPicture } from './fans.ts'
import { ExperimentPage, hero, numbers, panel, section, twoColumns, type LegendEntry } from './page.ts'
import { meanText, outputText, percent, valueText } from './value.ts'
import { words } from './whatIfWords.ts'
import { pageWords } from './words.ts'

export function whatIfPage(input: EnsembleInput, statement: WhatIfStatement): string {
  const page = new ExperimentPage()
  const { plan } = input
  const body = [
    headOf(input, statement),
    theEnds(page, statement),
    section({ id: 'transitions', title: words.transitions, lead: words.transitionsLead, content: panel(transitions(statement)) }),
    course(page, plan, statement),
    section({ id: 'numbers', title: words.numbers, lead: words.numbersLead, content: panel(numberTable(statement)) }),
  ]
  const { seeds, arms } = plan
  return page.write({
    title: input.title,
    body,
    again: {
      command: input.command ?? '',
      model: input.model,
      version: input.version,
      created: input.created,
      runs: 2 * statement.pairs,
      facts: [
        ...arms.map(({ words: name }) => [pageWords.scenario, name] as const),
        [pageWords.seeds, range(String(seeds[0] ?? 0), String(seeds.at(-1) ?? 0))],
      ],
    },
  })
}

function headOf({ title, plan }: EnsembleInput, { outcomes, pairs, differences, before, after }: WhatIfStatement): string {
  const most = outcomes.changes.reduce((best, one) => (Math.abs(one.difference) > Math.abs(best.difference) ? one : best))
  const moved = pairs - outcomes.table.reduce((sum, row, index) => sum + row[index]!, 0)
  const lead =
    moved === 0
      ? fill(words.leadSame, { pairs: whole(pairs) })
      : fill(words.lead, {
          pairs: whole(pairs),
          outcome: ends[most.end],
          before: percent(most.before / pairs),
          after: percent(most.after / pairs),
          difference: signedShare(most.difference),
          low: signedShare(most.interval[0]),
          high: signedShare(most.interval[1]),
        })
  const { profile, scenario } = plan.arms[0]!.setup
  const changes = changesOf(plan, 1)
  const joined = { en: changes.map(({ en }) => en).join(' · '), ar: changes.map(({ ar }) => ar).join(' · ') }
  const change = changes.length > 0 ? joined : (plan.arms[1]?.words ?? words.otherScenario)
  const told = fill(words.theChange, { change })
  const tile = (name: 'peakCrowd' | 'dead' | 'detained') => ({
    name: outputs[name].words,
    value: `${outputText(before.numbers[name].quantiles[2], name)} ${both(words.arrow)} ${outputText(after.numbers[name].quantiles[2], name)}`,
    beside: difference(differences[name], outputs[name].unit),
  })
  return hero({
    eyebrow: [words.eyebrow, profile.name, dateWords(startOf(scenario.start))],
    title,
    lead: { en: `${told.en} ${lead.en}`, ar: `${told.ar} ${lead.ar}` },
    tiles: [
      { name: words.moved, value: fill(words.ofPairs, { value: whole(moved), all: whole(pairs) }), beside: counted(2 * pairs, 'runs') },
      tile('peakCrowd'),
      tile('dead'),
      tile('detained'),
    ],
  })
}

function signedShare(share: number): string {
  return share > 0 ? `\u2066+${percent(share).replace('\u2066', '')}` : percent(share)
}

function signedText(value: number | null | undefined, unit: string): string {
  if (value == null) return '–'
  const text = meanText(value, unit)
  return value > 0 && text !== '0' ? `+${text}` : text
}

function difference({ mean, interval }: PairedDifference, unit: string): string {
  const text = number(signedText(mean, unit))
  return interval === null ? text : `${text} (${range(signedText(interval[0], unit), signedText(interval[1], unit))})`
}

const sides: readonly LegendEntry[] = [
  { key: 'swatch-key', words: words.beforeLong },
  { key: 'swatch-key second', words: words.afterLong },
]

function theEnds(page: ExperimentPage, { outcomes, pairs, before, after }: WhatIfStatement): string {
  const seen = outcomes.changes.filter((one) => one.before + one.after > 0)
  const table = {
    head: [words.outcome, words.before, words.after, words.difference, words.interval, words.chance],
    rows: seen.map((one) => [
      ends[one.end],
      number(percent(one.before / pairs)),
      number(percent(one.after / pairs)),
      number(signedShare(one.difference)),
      range(signedShare(one.interval[0]), signedShare(one.interval[1])),
      number(String(Number(one.chance.toPrecision(2)))),
    ]),
  }
  const bars = seen.flatMap(({ end }) =>
    [before, after].map(({ shares }, index) => {
      const { share, wilson } = shares.find((one) => one.end === end)!
      const side = index === 0 ? words.before : words.after
      const label = { en: `${ends[end].en}, ${side.en}`, ar: `${ends[end].ar}، ${side.ar}` }
      return { label, value: share, low: wilson[0], high: wilson[1], tone: index === 0 ? ('model' as const) : ('second' as const) }
    }),
  )
  const shares = page.figure({
    id: 'shares',
    title: words.sharesTitle,
    summary: words.sharesSummary,
    legend: [...sides, { key: 'error-key', words: words.interval }],
    picture: { kind: 'bars', unit: 'share', from: 0, to: 1, rows: bars },
    ...table,
  })
  const changes = page.figure({
    id: 'difference',
    title: words.differenceTitle,
    summary: words.differenceSummary,
    legend: [{ key: 'error-key', words: words.interval }],
    picture: {
      kind: 'bars',
      unit: 'share',
      rows: seen.map(({ end, difference: value, interval: [low, high] }) => ({
        label: ends[end],
        value,
        low,
        high,
        tone: value < 0 ? 'against' : 'model',
      })),
    },
    ...table,
  })
  return section({ id: 'results', title: words.ends, lead: words.endsLead, content: shares + changes })
}

function transitions({ outcomes }: WhatIfStatement): string {
  const used = endNames.flatMap((end, index) => {
    const { before, after } = outcomes.changes[index]!
    return before + after > 0 ? [{ end, index }] : []
  })
  return numbers({
    caption: words.transitions,
    head: [words.outcome, ...used.map(({ end }): Words => ends[end])],
    rows: used.map(({ end, index }) => [ends[end], ...used.map((other) => number(whole(outcomes.table[index]![other.index]!)))]),
  })
}

const drawn: readonly NationalColumn[] = ['crowd', 'dead', 'injured', 'detained']

function course(page: ExperimentPage, plan: Plan, statement: WhatIfStatement): string {
  const figures = drawn.flatMap((name) => {
    const before = statement.before.fans[name]
    const after = statement.after.fans[name]
    if (before === undefined || after === undefined) return []
    const { start } = plan.arms[0]!.setup.scenario
    const of = (fan: typeof before): string => valueText(Math.max(...fan.lines[2]!.filter(Number.isFinite)), nationalColumns[name].unit)
    const first = fanPicture(before, start, plan.series)
    const [outer, other] = [first.series[0]!, fanPicture(after, start, plan.series, 'second').series[0]!]
    const wide = [outer, other].map((one) => ({ ...one, bands: one.bands.slice(0, 1) }))
    const text = (value: number | undefined): string => number(valueText(value ?? 0, nationalColumns[name].unit))
    return [
      page.figure({
        id: `fan-${name}`,
        title: nationalColumns[name].words,
        summary: fill(words.courseSummary, { before: of(before), after: of(after) }),
        picture: { ...first, series: wide },
        legend: [
          { key: 'line-key', words: words.beforeLong },
          { key: 'line-key second', words: words.afterLong },
        ],
        head: [words.day, words.before, words.after],
        rows: first.ticks.map(({ label }, day) => {
          const index = plan.series === 'hours' ? Math.min(before.runs.length - 1, 24 * day + 12) : day
          return [label, text(before.lines[2]![index]), text(after.lines[2]![index])]
        }),
      }),
    ]
  })
  return figures.length === 0 ? '' : section({ id: 'course', title: words.course, lead: words.courseLead, content: twoColumns(...figures) })
}

function numberTable({ before, after, differences }: WhatIfStatement): string {
  const rows = outputNames.map((name) => {
    const { unit } = outputs[name]
    const { bootstrap, more, less } = differences[name]
    return [
      outputs[name].words,
      outputText(before.numbers[name].quantiles[2], name),
      outputText(after.numbers[name].quantiles[2], name),
      difference(differences[name], unit),
      bootstrap === null ? '–' : range(signedText(bootstrap[0], unit), signedText(bootstrap[1], unit)),
      number(whole(more)),
      number(whole(less)),
    ]
  })
  const head = [words.number, words.before, words.after, words.difference, words.bootstrap, words.more, words.less]
  return numbers({ caption: words.numbers, head, rows })
}
