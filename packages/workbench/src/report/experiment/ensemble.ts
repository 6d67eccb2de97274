/** The page of an ensemble: how it ends, its course against the record, when things happen, all numbers, the targets. */
import {
  fill,
  outputNames,
  outputs,
  recordedOf,
  nationalArm,
  type EnsembleStatement,
  type MovedChances,
  type OutputName,
  type Plan,
  type TimeStatement,
} from '@sharara/core'
import { dateWords, shortDate, startOf } from '../calendar.ts'
import { counted, whole } from '../counted.ts'
import { both, number, range } from '../page/html.ts'
import { recordSection } from '../page/record.ts'
import { words } from './ensembleWords.ts'
import { fanFigure } from './fans.ts'
import { plainEnsemblePage } from './plain.ts'
import type { EnsembleInput } from './input.ts'
import { endsSection, movedSection } from './ends.ts'
import { ExperimentPage, hero, numbers, panel, section, twoColumns, type HeroParts } from './page.ts'
import { meanText, outputRange, outputText, percent, valueText } from './value.ts'
import { pageWords } from './words.ts'

type NationalArm = NonNullable<ReturnType<typeof nationalArm>>

export function ensemblePage(input: EnsembleInput, statement: EnsembleStatement, moved: MovedChances | null): string {
  const arm = nationalArm(input.plan.arms[0]!)
  if (arm === null) return plainEnsemblePage(input, statement)
  const page = new ExperimentPage()
  const { record, setup } = arm
  const body = [
    head(input, arm, statement),
    endsSection(page, statement, arm.record?.outcome?.value),
    ...(moved === null ? [] : [movedSection(moved)]),
    course(page, input.plan, arm, statement),
    times(page, arm, statement),
    section({ id: 'numbers', title: words.numbers, lead: words.numbersLead, content: panel(numberTable(arm, statement)) }),
    ...(statement.record === null ? [] : [recordSection({ scores: statement.record.rows, episode: record, setup })]),
  ]
  const seeds = input.plan.seeds
  return page.write({
    title: input.title,
    body,
    judged: statement.record !== null,
    again: {
      command: input.command ?? '',
      model: input.model,
      version: input.version,
      created: input.created,
      runs: statement.runs,
      facts: [
        [pageWords.scenario, setup.scenario.name],
        [pageWords.seeds, range(String(seeds[0] ?? 0), String(seeds[statement.runs - 1] ?? 0))],
      ],
    },
  })
}

function head({ title }: EnsembleInput, arm: NationalArm, statement: EnsembleStatement): string {
  const { shares: all, runs, record } = statement
  const top = all.reduce((most, one) => (one.count > most.count ? one : most))
  const [low, high] = top.wilson
  const parts = [
    fill(words.lead, {
      runs: counted(runs, 'runs'),
      outcome: top.words,
      share: percent(top.share),
      low: percent(low),
      high: percent(high),
    }),
  ]
  const real = all.find(({ end }) => end === arm.record?.outcome?.value)
  if (real && real.end !== top.end) parts.push(fill(words.leadRecord, { outcome: real.words, share: percent(real.share) }))
  if (record !== null)
    parts.push(fill(words.leadTargets, { hits: whole(record.hits), all: { en: whole(record.of), ar: counted(record.of, 'targets').ar } }))
  const { profile, scenario } = arm.setup
  return hero({
    eyebrow: [words.many, profile.name, dateWords(startOf(scenario.start))],
    title,
    lead: { en: parts.map(({ en }) => en).join(''), ar: parts.map(({ ar }) => ar).join('') },
    tiles: tiles(arm, statement),
  })
}

function tiles(arm: NationalArm, { numbers: all, runs, failed, record }: EnsembleStatement): HeroParts['tiles'] {
  const of = (name: OutputName): HeroParts['tiles'][number] => {
    const [p5, , p50, , p95] = all[name]!.quantiles
    const recorded = recordedOf(arm, name)
    const said = fill(words.range, {
      range: p5 == null || p95 == null ? '–' : `${valueText(p5, outputs[name].unit)}–\u2060${valueText(p95, outputs[name].unit)}`,
    })
    const beside =
      recorded === null
        ? both(said)
        : `${both(said)}<br>${both(fill(words.recorded, { value: valueText(recorded.value, outputs[name].unit) }))}`
    return { name: outputs[name].words, value: outputText(p50, name), beside }
  }
  const count = {
    name: words.tileRuns,
    value: number(whole(runs)),
    beside: failed.length === 0 ? words.noneFailed : fill(words.failed, { failed: failed.length }),
  }
  const targets =
    record === null ? [] : [{ name: words.tileTargets, value: fill(words.of, { value: whole(record.hits), all: whole(record.of) }) }]
  return [count, of('peakCrowd'), of('dead'), of('detained'), ...targets]
}

function course(page: ExperimentPage, plan: Plan, arm: NationalArm, { fans }: EnsembleStatement): string {
  const { crowd, dead, deadForces, detained, injured } = fans
  if (crowd === undefined) return section({ id: 'course', title: words.course, lead: words.noSeries, content: '' })
  const detail = plan.series
  const small = Object.entries({ dead, deadForces, injured, detained }).flatMap(
    ([name, fan]) =>
      fan === undefined ? [] : [fanFigure(page, { name: name as 'dead' | 'deadForces' | 'injured' | 'detained', fan, detail, arm })], // the keys above
  )
  const content = fanFigure(page, { name: 'crowd', fan: crowd, detail, arm }) + twoColumns(...small)
  return section({ id: 'course', title: words.course, lead: words.courseLead, content })
}

const datedOutputs: readonly OutputName[] = ['onsetHour', 'peakHour', 'firstAnswerHour', 'calmHour']

function times(page: ExperimentPage, arm: NationalArm, { times: all, runs }: EnsembleStatement): string {
  const figures = datedOutputs.flatMap((name) => {
    const statement = all[name]
    return statement === undefined ? [] : [timeFigure(page, arm, name, statement, runs)]
  })
  return section({ id: 'times', title: words.times, lead: words.timesLead, content: twoColumns(...figures) })
}

function timeFigure(
  page: ExperimentPage,
  { setup, record }: NationalArm,
  name: OutputName,
  { survival, happened, quantiles, end }: TimeStatement,
  runs: number,
): string {
  const first = startOf(setup.scenario.start)
  const days = Math.ceil(end / 24)
  const counts = new Array<number>(days).fill(0)
  for (const { time, happened: now } of survival) counts[Math.min(days - 1, Math.floor(time / 24))]! += now
  const labels = counts.map((_, day) => shortDate(first + (day + 0.5) * 86400000))
  const middle = quantiles[2]
  const share = percent(happened.share)
  const summary =
    middle == null ? fill(words.timeRare, { share }) : fill(words.timeSummary, { share, date: dateWords(first + middle * 3600000) })
  const target = name === 'peakHour' ? record?.targets.find(({ measure }) => measure.kind === 'peak-day') : undefined
  const at = typeof target?.value === 'number' ? target.value - 1 : null
  return page.figure({
    id: `time-${name}`,
    title: outputs[name].words,
    summary,
    picture: {
      kind: 'columns',
      unit: 'share',
      labels,
      series: [{ tone: 'model', values: counts.map((count) => count / runs) }],
      ...(at === null || at >= days ? {} : { record: { at, low: (target?.low ?? at + 1) - 1, high: (target?.high ?? at + 1) - 1 } }),
    },
    head: [words.day, words.share, pageWords.runs],
    rows: labels.map((label, day) => [label, number(percent(counts[day]! / runs)), number(whole(counts[day]!))]),
  })
}

function numberTable(arm: NationalArm, { numbers: all }: EnsembleStatement): string {
  const rows = outputNames
    .filter((name) => outputs[name].unit !== 'h')
    .map((name) => {
      const { quantiles, mean, interval } = all[name]!
      const { unit } = outputs[name]
      const [p5, p25, p50, p75, p95] = quantiles
      const recorded = recordedOf(arm, name)
      const real =
        recorded === null
          ? ''
          : `${outputText(recorded.value, name)}${recorded.low === null || recorded.low === recorded.high ? '' : `<small>${outputRange(recorded.low, recorded.high, name)}</small>`}`
      const known = interval === null ? '' : `<small>${range(meanText(interval[0], unit), meanText(interval[1], unit))}</small>`
      return [
        outputs[name].words,
        outputText(p50, name),
        outputRange(p25, p75, name),
        outputRange(p5, p95, name),
        `${mean === null ? '–' : number(meanText(mean, unit))}${known}`,
        real,
      ]
    })
  return numbers({
    caption: words.numbers,
    head: [words.number, pageWords.median, words.half, words.most, words.mean, pageWords.record],
    rows,
  })
}
