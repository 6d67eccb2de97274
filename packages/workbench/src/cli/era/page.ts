/** The page of an era: waves a year, what the eras have beside the record, coded waves. */
import { fill, type clocks, type Words } from '@sharara/core'
import { ExperimentPage, hero, numbers, panel, section, sentence, type Again } from '../../report/experiment/index.ts'
import { coupledPanels, type CoupledAnswer } from '../coupled/tell.ts'
import { words as coupledWords } from '../coupled/words.ts'
import { half, linesOf, range } from './lines.ts'
import { words } from './words.ts'

/** Figures read from the left in both languages. */
const ltr = (text: string): Words => ({ en: text, ar: `\u2066${text}\u2069` })

export interface ShownEra {
  readonly name: Words
  readonly era: clocks.EraSummary
  readonly changed: clocks.EraSummary | null
  /** Null where waves are the surrogate’s. */
  readonly coupled: CoupledAnswer | null
}

/** one piece: the page from top to bottom. */
export function eraPage({ name, era, changed, coupled }: ShownEra, again: Again): string {
  const page = new ExperimentPage()
  const years = era.byYear.map((_, k) => era.from + k)
  const figure = page.figure({
    id: 'years',
    title: words.wavesByYear,
    summary: words.wavesSummary,
    picture: {
      kind: 'columns',
      unit: 'number',
      labels: years.map((year) => (year % 5 === 0 ? ltr(String(year)) : { en: '', ar: '' })),
      series: [{ tone: 'model', values: era.byYear }, ...(changed === null ? [] : [{ tone: 'second' as const, values: changed.byYear }])],
    },
    legend: [
      { key: 'swatch-key model', words: words.asRecorded },
      ...(changed === null ? [] : [{ key: 'swatch-key second', words: words.changed }]),
    ],
    head: [words.year, words.asRecorded, ...(changed === null ? [] : [words.changed])],
    rows: years.map((year, k) => [
      ltr(String(year)),
      ltr(era.byYear[k]!.toFixed(3)),
      ...(changed === null ? [] : [ltr(changed.byYear[k]!.toFixed(3))]),
    ]),
  })
  const others = changed === null ? [] : linesOf(changed)
  const what = panel(
    numbers({
      caption: words.what,
      head: [words.measure, words.asRecorded, ...(changed === null ? [] : [words.changed])],
      rows: linesOf(era).map(([line, value], k) => [line, ltr(value), ...(others[k] === undefined ? [] : [ltr(others[k][1])])]),
    }),
  )
  const { recorded } = era
  const said =
    recorded === null
      ? words.note
      : fill(words.recorded, {
          count: recorded.count,
          from: recorded.from,
          to: recorded.to,
          half: half(recorded.runs),
          verdict: recorded.inside ? words.insideHalf : words.outsideHalf,
        })
  const lead = fill(words.lead, { country: name, from: era.from, to: era.to, runs: era.runs })
  const head = hero({
    eyebrow: [words.title],
    title: { en: `${name.en}, ${era.from}–${era.to}`, ar: `${name.ar}، ${era.from}–${era.to}` },
    lead,
    tiles: [
      { name: words.waves, value: ltr(range(era.waves)) },
      { name: words.gap, value: ltr(era.gapYears === null ? '–' : range(era.gapYears)) },
      { name: words.falls, value: ltr(range(era.falls)) },
    ],
  })
  const body = [
    head,
    section({ id: 'results', title: words.wavesByYear, content: figure }),
    section({ id: 'what', title: words.what, lead: said, content: what + sentence(words.note) }),
    ...(coupled === null ? [] : [section({ id: 'episodes', title: coupledWords.title, content: coupledPanels(coupled) })]),
  ]
  return page.write({ title: words.title, body, again })
}
