/** The report of a run of a published model: how it ended, its course, what happened, what it took, and the paper. */
import { fill, unitWords, withUnit, type FanPicture, type FoundModel, type ModelRecord, type PictureUnit, type Words } from '@sharara/core'
import { ExperimentPage, hero, numbers, panel, section, sentence } from '../../report/index.ts'
import type { ModelFolder } from '../../store/index.ts'
import { number } from '../output.ts'
import { version } from '../version.ts'
import { modelsWords as words } from './words.ts'

interface Run {
  readonly found: FoundModel
  readonly record: ModelRecord
  readonly folder: ModelFolder
  readonly values: Readonly<Record<string, number>>
  readonly fingerprint: string
  readonly created: Date
}

/** More points than this an eye cannot tell apart; series.csv has all. */
const mostPoints = 600
const mostRows = 60
const mostEvents = 200

export function modelPage({ found, record, folder, values, fingerprint, created }: Run): string {
  const { published, preset } = found
  const { model, seed } = folder.manifest
  const page = new ExperimentPage()
  const end = record.outcome === null ? words.goesOn : published.model.ends.outcomes[record.outcome]!
  const title = preset === null ? published.title : joined(published.title, published.presets[preset]!.words)
  const moving = Object.entries(record.series).filter(([, column]) => column.some((value) => value !== column[0]))
  const head = hero({
    eyebrow: [words.publishedModel, published.title],
    title,
    lead: fill(words.endedSo, { step: record.steps, end }),
    tiles: [
      { name: words.steps, value: number(record.steps) },
      { name: words.seed, value: String(seed) },
      { name: words.eventsTitle, value: number(record.events.length) },
    ],
  })
  const still = Object.entries(record.series).filter(([name]) => !moving.some(([other]) => other === name))
  const same = still.map(([name, column]) => joined(published.model.series[name]!.words, plain(number(column[0] ?? 0))))
  const course = [
    ...moving.map(([name, column]) => figureOf(page, published.model.series[name]!, name, column)),
    ...(same.length === 0 ? [] : [sentence(fill(words.unchanged, { list: list(same) }))]),
  ]
  const command = ['sharara', 'run', preset === null ? model : `${model}/${preset}`, ...settingsOf(found, values), '--seed', String(seed)]
  return page.write({
    title,
    body: [
      head,
      section({ id: 'results', title: words.courseTitle, content: course.join('') }),
      ...(record.events.length === 0 ? [] : [eventsOf(record)]),
      takenOf(found, values),
      paperOf(found),
    ],
    again: {
      command: command.join(' '),
      model: folder.manifest.version ?? model,
      version,
      created: created.toISOString(),
      runs: 1,
      facts: [[words.fingerprintName, `<code dir="ltr">${fingerprint}</code>`]],
      note: words.againNote,
    },
  })
}

function figureOf(
  page: ExperimentPage,
  { words: name, unit }: { readonly words: Words; readonly unit: string },
  id: string,
  column: Float64Array,
): string {
  const last = column.length - 1
  const shown = thinned(last, mostPoints)
  const rows = thinned(last, mostRows).map((step) => [number(step), number(column[step]!)])
  const [least, most] = [Math.min(...column), Math.max(...column)]
  return page.figure({
    id: `series-${id}`,
    title: withUnit(name, unit),
    summary: fill(words.seriesSummary, { least: number(least), most: number(most), last: number(column[last]!) }),
    picture: lineOf(column, shown),
    head: [words.step, withUnit(name, unit)],
    rows,
    ...(last + 1 > rows.length ? { note: words.allInFile } : {}),
  })
}

function lineOf(column: Float64Array, shown: readonly number[]): FanPicture {
  const last = Math.max(1, shown.at(-1)!)
  const whole = column.every((value) => Number.isInteger(value))
  const unit: PictureUnit = whole ? 'count' : 'number'
  const ticks = Array.from({ length: 6 }, (_, k) => Math.round((last * k) / 5))
  return {
    kind: 'fan',
    unit,
    ticks: [...new Set(ticks)].map((step) => ({ at: step / last, label: plain(number(step)) })),
    series: [{ tone: 'model', middle: shown.map((step) => column[step]!), bands: [] }],
  }
}

/** Steps from 0 to the last, evenly spaced, at most so many. */
function thinned(last: number, most: number): readonly number[] {
  const count = Math.min(last + 1, most)
  return Array.from({ length: count }, (_, k) => (count === 1 ? 0 : Math.round((last * k) / (count - 1))))
}

function eventsOf({ events }: ModelRecord): string {
  const rows = events.slice(0, mostEvents).map(({ step, words: what, values }) => {
    const numbersOf = Object.entries(values).map(([name, value]) => `${name} ${number(value)}`)
    return [number(step), what, numbersOf.join(' · ')]
  })
  const more = events.length > mostEvents ? { lead: fill(words.moreEvents, { count: events.length - mostEvents }) } : {}
  const content = panel(numbers({ caption: words.eventsTitle, head: [words.step, words.event, words.valuesName], rows }))
  return section({ id: 'events', title: words.eventsTitle, ...more, content })
}

function takenOf({ published }: FoundModel, values: Readonly<Record<string, number>>): string {
  const rows = Object.entries(published.model.setup).map(([name, { label, unit, default: usual }]) => [
    label,
    `<code dir="ltr">${name}</code>`,
    number(values[name] ?? usual),
    number(usual),
    unitWords(unit),
  ])
  const head = [words.numberName, words.commandName, words.valueName, words.usualName, words.unitName]
  return section({ id: 'taken', title: words.takenTitle, content: panel(numbers({ caption: words.takenTitle, head, rows })) })
}

function paperOf({ published: { citation, doi, summary, adds, departures } }: FoundModel): string {
  const source = `<p dir="ltr">${citation}${doi === undefined ? '' : ` doi:${doi}`}</p>`
  return section({ id: 'paper', title: words.paperTitle, content: panel([summary, adds, ...departures].map(sentence).join('') + source) })
}

/** What differs from the preset, as options. */
function settingsOf({ published, values: preset }: FoundModel, values: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(published.model.setup).flatMap(([name, { default: usual }]) => {
    const value = values[name] ?? usual
    return value === (preset[name] ?? usual) ? [] : ['--set', `${name}=${value}`]
  })
}

const plain = (text: string): Words => ({ en: text, ar: text })
const joined = (a: Words, b: Words): Words => ({ en: `${a.en} · ${b.en}`, ar: `${a.ar} · ${b.ar}` })
const list = (all: readonly Words[]): Words => ({ en: all.map(({ en }) => en).join('; '), ar: all.map(({ ar }) => ar).join('؛ ') })
