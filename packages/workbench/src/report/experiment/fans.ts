/** Fans of the course of many runs, with the record beside them. */
import {
  fill,
  nationalColumns,
  type Arm,
  type EpisodeRecord,
  type Fan,
  type NationalColumn,
  type RunSetup,
  type SeriesDetail,
  type Words,
  type FanPicture,
  type Tone,
} from '@sharara/core'
import { clockOf, shortDate, startOf } from '../calendar.ts'
import { number, range } from '../page/html.ts'
import { words } from './ensembleWords.ts'
import type { ExperimentPage, LegendEntry } from './page.ts'
import { valueText } from './value.ts'
import { pageWords } from './words.ts'

const titles: Readonly<Partial<Record<NationalColumn, Words>>> = {
  crowd: words.crowdDays,
  dead: words.deadTitle,
  deadForces: words.deadForcesTitle,
  detained: words.detainedTitle,
  injured: words.injuredTitle,
}

export interface FanParts {
  readonly name: NationalColumn
  readonly fan: Fan
  readonly detail: SeriesDetail
  readonly arm: Arm<RunSetup>
  readonly title?: Words
}

/** One figure: the fan of a series of the country, and what the record has of it. */
export function fanFigure(page: ExperimentPage, { name, fan, detail, arm, title }: FanParts): string {
  const { start } = arm.setup.scenario
  const times = fan.runs.length
  const recorded = recordOf(arm, name, detail, times)
  const legend: LegendEntry[] = [...fanLegend, ...(recorded === null ? [] : recordLegend)]
  const top = fan.lines[2]!.reduce((best, value, index, all) => (value > all[best]! ? index : best), 0)
  const at = (index: number): Words => timeOf(start, index, detail)
  const text = (value: number | undefined): string => valueText(value ?? 0, nationalColumns[name].unit)
  const summary = fill(words.fanSummary, {
    date: at(top),
    middle: text(fan.lines[2]![top]),
    low: text(fan.lines[0]![top]),
    high: text(fan.lines[4]![top]),
  })
  const every = detail === 'hours' ? 6 : 1
  const rows = fan.runs.flatMap((_, index) => {
    if (index % every !== 0) return []
    const [p5, p25, p50, p75, p95] = fan.lines.map((line) => text(line[index]))
    const seen = recorded?.[index] ?? null
    const bounds = seen?.low == null || seen.high == null ? '' : ` (${range(text(seen.low), text(seen.high))})`
    const of = seen === null ? '–' : `${seen.value === null ? '' : number(text(seen.value))}${bounds}`
    return [[at(index), number(p50!), range(p25!, p75!), range(p5!, p95!), of]]
  })
  return page.figure({
    id: `fan-${name}`,
    title: title ?? (name === 'crowd' && detail === 'hours' ? words.crowdHours : (titles[name] ?? nationalColumns[name].words)),
    summary,
    picture: { ...fanPicture(fan, start, detail), ...(recorded === null ? {} : { record: recorded }) },
    legend,
    ...(name === 'crowd' && detail === 'hours' && recorded !== null ? { note: words.atNoon } : {}),
    head: [words.time, pageWords.median, words.half, words.most, pageWords.record],
    rows,
  })
}

export const fanLegend: readonly LegendEntry[] = [
  { key: 'line-key', words: pageWords.median },
  { key: 'band-key narrow', words: pageWords.band50 },
  { key: 'band-key', words: pageWords.band90 },
]

const recordLegend: readonly LegendEntry[] = [
  { key: 'record-key', words: pageWords.record },
  { key: 'whisker-key', words: pageWords.recordRange },
]

export function fanPicture(fan: Fan, start: string, detail: SeriesDetail, tone: Tone = 'model'): FanPicture {
  const [p5, p25, p50, p75, p95] = fan.lines
  const days = Math.ceil(fan.runs.length / (detail === 'hours' ? 24 : 1))
  return {
    kind: 'fan',
    unit: 'count',
    logarithmic: true,
    ticks: Array.from({ length: days }, (_, day) => ({
      at: (day + 0.5) / days,
      label: shortDate(startOf(start) + (day + 0.5) * 86400000),
    })),
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

function timeOf(start: string, index: number, detail: SeriesDetail): Words {
  const hour = detail === 'hours' ? index : 24 * index + 12
  const date = shortDate(startOf(start) + hour * 3600000)
  if (detail !== 'hours') return date
  return { en: `${date.en}, ${clockOf(start, index)}`, ar: `${date.ar}، ${clockOf(start, index)}` }
}

/** Crowds of a day stand at its noon, numbers "so far" at its end. */
function recordOf(
  { record, setup }: Arm<RunSetup>,
  name: NationalColumn,
  detail: SeriesDetail,
  times: number,
): NonNullable<FanPicture['record']> | null {
  const points = record === null ? [] : pointsOf(record, name)
  if (record === null || points.length === 0) return null
  const shift = (startOf(record.start) - startOf(setup.scenario.start)) / 3600000
  const places = new Array<NonNullable<FanPicture['record']>[number]>(times).fill(null)
  for (const { day, value, low, high } of points) {
    const index = detail === 'days' ? day - 1 + Math.round(shift / 24) : day * 24 + shift - (name === 'crowd' ? 12 : 1)
    if (index >= 0 && index < times) places[index] = { value, low: low ?? null, high: high ?? null }
  }
  return places
}

type Point = EpisodeRecord['series'][number]['points'][number]

function pointsOf(record: EpisodeRecord, name: NationalColumn): readonly Pick<Point, 'day' | 'value' | 'low' | 'high'>[] {
  const points = record.series.find(({ id, region }) => id === name && region === undefined)?.points ?? []
  const kind = { dead: 'deaths', deadForces: 'deaths-forces', injured: 'injured' }[name as string]
  const target = record.targets.find(({ measure }) => measure.kind === kind && !('region' in measure && measure.region !== undefined))
  if (!target || typeof target.value !== 'number' || points.some(({ day }) => day === record.days)) return points
  return [...points, { day: record.days, value: target.value, low: target.low ?? undefined, high: target.high ?? undefined }]
}
