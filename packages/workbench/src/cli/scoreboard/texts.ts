/** Sentences and cells of the scoreboard, for the terminal and the page. */
import {
  fill,
  forecastNumberNames,
  numberWords,
  outcomes,
  shownNumber,
  weightWords,
  wrongWords,
  type BoardRow,
  type CaseLine,
  type Language,
  type Scoreboard,
  type Words,
} from '@sharara/core'
import { whole } from '../output.ts'
import { scoreboardWords as words } from './words.ts'

export function summaryOf(scores: Scoreboard): Words {
  const { all, seen, unseen, cases } = scores
  const counted =
    all.cases > 0
      ? { seen: seen.cases, unseen: unseen.cases }
      : { seen: cases.filter((one) => one.seen).length, unseen: cases.filter((one) => !one.seen).length }
  const { runs, seeds, days, model, rule } = scores
  return fill(words.summary, {
    cases: cases.length,
    ...counted,
    runs: whole(runs),
    seeds,
    days,
    model: model,
    rule: rule,
  })
}

/** Null where no model was run. */
export function verdictOf({ all, unseen }: Scoreboard, figures: (text: string) => Words = same): Words | null {
  const group = unseen.cases > 0 ? unseen : all
  if (group.cases === 0) return null
  const { gain, intervals, layer } = group.outcome
  const shown = (value: number | null, bounds: typeof intervals.gain): Words =>
    figures(`${shownNumber(value)}${bounds === null ? '' : ` [${shownNumber(bounds[0])}, ${shownNumber(bounds[1])}]`}`)
  return fill(words.verdict, { gain: shown(gain, intervals.gain), moved: shown(layer.gain, layer.intervals.gain) })
}

/** What the model has earned: the four numbers of the outcome layer. */
export function layerOf({ weights, ridge, from }: NonNullable<Scoreboard['layer']>): Words {
  const numbersIn = (language: Language): string =>
    Object.entries(weights)
      .map(([name, weight]) => `${weightWords[name as keyof typeof weightWords][language]} ${shownNumber(weight)}`) // its own keys
      .join(language === 'ar' ? '، ' : ', ')
  return fill(from === 'shipped' ? words.layerShipped : words.layer, { numbers: { en: numbersIn('en'), ar: numbersIn('ar') }, ridge })
}

/** What of the numbers it has earned. */
export function slopesOf({ numbers }: NonNullable<Scoreboard['layer']>): Words {
  const slopesIn = (language: Language): string =>
    forecastNumberNames
      .map((name) => `${numberWords[name][language]} ${shownNumber(numbers[name]?.slope)}`)
      .join(language === 'ar' ? '؛ ' : '; ')
  return fill(words.lines, { numbers: { en: slopesIn('en'), ar: slopesIn('ar') } })
}

/** Columns that have something to say. */
export function columnsOf({
  foreign,
  beforehand,
}: Scoreboard): readonly { readonly words: Words; readonly cell: (row: BoardRow) => string }[] {
  return [
    { words: words.seen, cell: (row) => row.seen },
    { words: words.unseen, cell: (row) => row.unseen },
    ...(beforehand === null ? [] : [{ words: words.beforehand, cell: (row: BoardRow) => row.beforehand }]),
    { words: words.baseRate, cell: (row) => row.baseRate },
    { words: words.logistic, cell: (row) => row.logistic },
    ...(foreign === null ? [] : [{ words: { en: foreign.name, ar: foreign.name }, cell: (row: BoardRow) => row.foreign }]),
  ]
}

export function endsText({ ends }: CaseLine): Words {
  const own = Object.entries(ends).toSorted(([, a], [, b]) => b - a)
  const text = (language: 'en' | 'ar'): string =>
    own.map(([name, count]) => `${outcomes[name as keyof typeof outcomes][language]} ${count}`).join(language === 'en' ? ', ' : '، ') // its own keys
  return own.length === 0 ? { en: '–', ar: '–' } : { en: text('en'), ar: text('ar') }
}

export function peakText({ model, record }: CaseLine): Words {
  const range = record.peak
  return same(
    `${shownNumber(model?.peak == null ? null : 100 * model.peak.q50)} (${range === null ? '–' : spanOf(100 * range.low, 100 * range.high, 2)})`,
  )
}

export function deathsText({ model, record }: CaseLine): Words {
  const range = record.deaths
  return same(`${model?.deaths == null ? '–' : whole(model.deaths.q50)} (${range === null ? '–' : spanOf(range.low, range.high, 0)})`)
}

function spanOf(low: number, high: number, digits: number): string {
  const text = (value: number): string => (digits === 0 ? whole(value) : shownNumber(value, digits))
  return low === high ? text(low) : `${text(low)}–${text(high)}`
}

export function wrongText({ wrong }: CaseLine): Words {
  if (wrong.length === 0) return { en: '–', ar: '–' }
  return { en: wrong.map((name) => wrongWords[name].en).join(', '), ar: wrong.map((name) => wrongWords[name].ar).join('، ') }
}

function same(text: string): Words {
  return { en: text, ar: text }
}
