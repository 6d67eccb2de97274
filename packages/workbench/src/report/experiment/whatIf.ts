/** The page of a what-if: what the change does to the end, to the course, and to the numbers. */
import {
  cardOf,
  changesOf,
  endsOf,
  isTime,
  listed,
  nationalArm,
  nationalCard,
  fill,
  type Fan,
  type PairedDifference,
  type Plan,
  type WhatIfStatement,
  type Words,
  type FanPicture,
  type Tone,
} from '@sharara/core'
import { dateWords, momentWords, startOf } from '../calendar.ts'
import { counted, whole } from '../counted.ts'
import { both, number, range } from '../page/html.ts'
import type { EnsembleInput } from './input.ts'
import { fanPicture } from './fans.ts'
import { isFlat, stepFan, strideOfPlan } from './plain.ts'
import { ExperimentPage, hero, numbers, panel, section, twoColumns, type LegendEntry } from './page.ts'
import { meanText, percent, valueText } from './value.ts'
import { words } from './whatIfWords.ts'
import { pageWords } from './words.ts'

export function whatIfPage(input: EnsembleInput, statement: WhatIfStatement): string {
  const page = new ExperimentPage()
  const { plan } = input
  const body = [
    headOf(input, statement),
    theEnds(page, plan, statement),
    section({ id: 'transitions', title: words.transitions, lead: words.transitionsLead, content: panel(transitions(plan, statement)) }),
    course(page, plan, statement),
    section({ id: 'numbers', title: words.numbers, lead: words.numbersLead, content: panel(numberTable(plan, statement)) }),
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
          outcome: endsOf(cardOf(plan))[most.end]!,
          before: percent(most.before / pairs),
          after: percent(most.after / pairs),
          difference: points(most.difference),
          low: points(most.interval[0]),
          high: points(most.interval[1]),
        })
  const card = cardOf(plan)
  const place = nationalArm(plan.arms[0]!)?.setup
  const instead = otherScenario(plan)
  const changes = [...(instead === null ? [] : [instead]), ...changesOf(plan, 1)]
  const change = changes.length > 0 ? listed(changes, { en: ' · ', ar: ' · ' }) : words.otherScenario
  const told = fill(words.theChange, { change })
  const tile = (name: string) => {
    const { unit, words: said } = card.outputs[name]!
    const [one, other] = [before, after].map(({ numbers: all }) => textOf(all[name]!.quantiles[2], unit))
    return { name: said, value: `${one} ${both(words.arrow)} ${other}`, beside: difference(differences[name]!, unit) }
  }
  const shown = card === nationalCard ? ['peakCrowd', 'dead', 'detained'] : [card.usual]
  return hero({
    eyebrow: [
      words.eyebrow,
      ...(place === undefined ? [plan.arms[0]!.words] : [place.profile.name, dateWords(startOf(place.scenario.start))]),
    ],
    title,
    lead: { en: `${told.en} ${lead.en}`, ar: `${told.ar} ${lead.ar}` },
    tiles: [
      { name: words.moved, value: fill(words.ofPairs, { value: whole(moved), all: whole(pairs) }), beside: counted(2 * pairs, 'runs') },
      ...shown.map(tile),
    ],
  })
}

/** The scenario on the other side, where it is not the same with some changes. */
export function otherScenario(plan: Plan): Words | null {
  const [one, other] = plan.points.map(({ arm }) => plan.arms[arm]!.words)
  return one === undefined || other === undefined || one.en === other.en ? null : fill(words.instead, { other, one })
}

/** As a table writes it. */
function textOf(value: number | null | undefined, unit: string): string {
  return value == null ? '–' : number(valueText(value, unit))
}

/** A difference of shares: “+13”, in percentage points. */
function points(share: number): string {
  return percent(share, share > 0 ? '+' : '').slice(0, -1)
}

function signedText(value: number | null | undefined, unit: string): string {
  if (value == null) return '–'
  if (unit === 'share') return points(value)
  const text = meanText(value, unit)
  return value > 0 && text !== '0' ? `+${text}` : text
}

function difference({ mean, interval }: PairedDifference, unit: string): string {
  const beside = mean === null || mean === 0 ? '' : unit === 'share' ? both(words.points) : isTime(unit) ? both(words.hours) : ''
  const text = `${number(signedText(mean, unit))}${beside}`
  return interval === null ? text : `${text} (${range(signedText(interval[0], unit), signedText(interval[1], unit))})`
}

const sides: readonly LegendEntry[] = [
  { key: 'swatch-key', words: words.beforeLong },
  { key: 'swatch-key second', words: words.afterLong },
]

function theEnds(page: ExperimentPage, plan: Plan, { outcomes, pairs, before, after }: WhatIfStatement): string {
  const ends = endsOf(cardOf(plan))
  const seen = outcomes.changes.filter((one) => one.before + one.after > 0)
  const table = {
    head: [words.outcome, words.before, words.after, words.differencePoints, words.interval, words.chance],
    rows: seen.map((one) => [
      ends[one.end]!,
      number(percent(one.before / pairs)),
      number(percent(one.after / pairs)),
      number(points(one.difference)),
      range(points(one.interval[0]), points(one.interval[1])),
      number(String(Number(one.chance.toPrecision(2)))),
    ]),
  }
  const bars = seen.flatMap(({ end }) =>
    [before, after].map(({ shares }, index) => {
      const { share, wilson } = shares.find((one) => one.end === end)!
      const side = index === 0 ? words.before : words.after
      const label = { en: `${ends[end]!.en}, ${side.en}`, ar: `${ends[end]!.ar}، ${side.ar}` }
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
      unit: 'points',
      rows: seen.map(({ end, difference: value, interval: [low, high] }) => ({
        label: ends[end]!,
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

function transitions(plan: Plan, { outcomes }: WhatIfStatement): string {
  const ends = endsOf(cardOf(plan))
  const used = Object.keys(ends).flatMap((end, index) => {
    const { before, after } = outcomes.changes[index]!
    return before + after > 0 ? [{ end, index }] : []
  })
  return numbers({
    caption: words.transitions,
    head: [words.outcome, ...used.map(({ end }): Words => ends[end]!)],
    rows: used.map(({ end, index }) => [ends[end]!, ...used.map((other) => number(whole(outcomes.table[index]![other.index]!)))]),
  })
}

const drawnOfNation: readonly string[] = ['crowd', 'dead', 'injured', 'detained']

function course(page: ExperimentPage, plan: Plan, statement: WhatIfStatement): string {
  const card = cardOf(plan)
  const drawn = card === nationalCard ? drawnOfNation : Object.keys(card.series)
  const figures = drawn.flatMap((name) => {
    const { unit, words: title } = card.series[name]!
    const before = statement.before.fans[name]
    const after = statement.after.fans[name]
    if (before === undefined || after === undefined) return []
    if (card !== nationalCard && isFlat(before) && isFlat(after)) return []
    const of = (fan: typeof before): string => valueText(Math.max(...fan.lines[2]!.filter(Number.isFinite)), unit)
    const first = pictureOf(plan, before, unit)
    const [outer, other] = [first.series[0]!, pictureOf(plan, after, unit, 'second').series[0]!]
    const wide = [outer, other].map((one) => ({ ...one, bands: one.bands.slice(0, 1) }))
    const text = (value: number | undefined): string => number(valueText(value ?? 0, unit))
    return [
      page.figure({
        id: `fan-${name}`,
        title,
        summary: fill(words.courseSummary, { before: of(before), after: of(after) }),
        picture: { ...first, series: wide },
        legend: [
          { key: 'line-key', words: words.beforeLong },
          { key: 'line-key ghost', words: words.afterLong },
        ],
        head: [words.day, words.before, words.after],
        rows: timesOf(plan, first, before.runs.length).map(({ label, index }) => [
          label,
          text(before.lines[2]![index]),
          text(after.lines[2]![index]),
        ]),
      }),
    ]
  })
  return figures.length === 0 ? '' : section({ id: 'course', title: words.course, lead: words.courseLead, content: twoColumns(...figures) })
}

/** Over days where the model has a calendar, else over steps. */
function pictureOf(plan: Plan, fan: Fan, unit: string, tone?: Tone): FanPicture {
  const place = nationalArm(plan.arms[0]!)
  return place === null ? stepFan(plan, fan, unit, tone) : fanPicture(fan, place.setup.scenario.start, plan.series, tone)
}

/** Times that the table shows, and where they stand in a course. */
function timesOf(plan: Plan, { ticks }: FanPicture, count: number): readonly { readonly label: Words | string; readonly index: number }[] {
  if (nationalArm(plan.arms[0]!) !== null) {
    return ticks.map(({ label }, day) => ({ label, index: plan.series === 'hours' ? Math.min(count - 1, 24 * day + 12) : day }))
  }
  const every = Math.max(1, Math.round(count / 20))
  return Array.from({ length: Math.ceil(count / every) }, (_, k) => ({
    label: number(whole(k * every * strideOfPlan(plan))),
    index: k * every,
  }))
}

function numberTable(plan: Plan, { before, after, differences }: WhatIfStatement): string {
  const start = nationalArm(plan.arms[0]!)?.setup.scenario.start
  const rows = Object.entries(cardOf(plan).outputs).map(([name, { unit, words: said }]) => {
    const { bootstrap, more, less } = differences[name]!
    const at = (hour: number | null | undefined): Words | string =>
      hour == null || start === undefined || !isTime(unit) ? textOf(hour, unit) : momentWords(start, hour)
    return [
      said,
      at(before.numbers[name]!.quantiles[2]),
      at(after.numbers[name]!.quantiles[2]),
      difference(differences[name]!, unit),
      bootstrap === null ? '–' : range(signedText(bootstrap[0], unit), signedText(bootstrap[1], unit)),
      number(whole(more)),
      number(whole(less)),
    ]
  })
  const head = [words.number, words.before, words.after, words.difference, words.bootstrap, words.more, words.less]
  return numbers({ caption: words.numbers, head, rows })
}
