/** What the scoreboard says: a table of the measures, each case by name, JSON, CSV and a page. */
import {
  boardSections,
  fill,
  outcomes,
  scoreboardOf,
  shownNumber,
  wrongWords,
  type CaseLine,
  type Plan,
  type RunResult,
  type Scoreboard,
  type Words,
} from '@sharara/core'
import type { Cell, Told } from '../analysis/conclude.ts'
import { table, whole, type Output } from '../output.ts'
import type { ScoreboardFacts } from './inputs.ts'
import { scoreboardPage } from './page.ts'
import { scoreboardWords as words } from './words.ts'

export function tellScoreboard(plan: Plan, given: Readonly<Record<string, unknown>>, results: readonly RunResult[], out: Output): Told {
  const { entries, cases, training, options, foreign } = given as unknown as ScoreboardFacts // written by `runScoreboard`
  const scores = scoreboardOf({ plan, entries, cases, options }, results, {
    training,
    foreign: foreign === null ? null : { name: foreign.name, forecasts: new Map(foreign.forecasts) },
  })
  return {
    json: scores,
    csv: { 'scoreboard.csv': measuresCsv(scores), 'cases.csv': casesCsv(scores) },
    lines: linesOf(scores, out),
    page: (again) => scoreboardPage(scores, again),
  }
}

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
export function verdictOf({ all, unseen }: Scoreboard): Words | null {
  const group = unseen.cases > 0 ? unseen : all
  if (group.cases === 0) return null
  const bounds = group.outcome.intervals.gain
  const sure = bounds === null ? '' : ` [${shownNumber(bounds[0])}, ${shownNumber(bounds[1])}]`
  return fill(words.verdict, { gain: `${shownNumber(group.outcome.gain)}${sure}` })
}

function linesOf(scores: Scoreboard, out: Output): (Words | string)[] {
  const t = (sentence: Words): string => sentence[out.language]
  const columns = columnsOf(scores)
  const head = [t(words.measure), ...columns.map(({ words: name }) => t(name))]
  const measures = boardSections(scores).flatMap((section) => [
    [t(section.words)],
    // the spread over cases is too wide for a terminal: it is in the page
    ...section.rows
      .filter(({ id }) => !id.endsWith('deciles'))
      .map((row) => [`  ${t(row.words)}`, ...columns.map(({ cell }) => cell(row))]),
  ])
  const lines = scores.cases.map((line) => [
    line.id,
    t(line.name),
    line.seen ? t(words.seenMark) : '',
    t(outcomes[line.record.outcome]),
    t(endsText(line)),
    line.logScore === null ? '–' : shownNumber(Math.exp(line.logScore)),
    t(peakText(line)),
    t(deathsText(line)),
    t(wrongText(line)),
  ])
  const heads = [
    words.case,
    { en: '', ar: '' },
    { en: '', ar: '' },
    words.record,
    words.modelEnds,
    words.chance,
    words.peak,
    words.deaths,
    words.wrong,
  ]
  const verdict = verdictOf(scores)
  return [
    table([head, ...measures]),
    words.how,
    '',
    ...(scores.all.cases === 0 ? [words.nothingRun] : [table([heads.map(t), ...lines])]),
    '',
    summaryOf(scores),
    ...(verdict === null ? [] : [verdict]),
  ]
}

type BoardRow = ReturnType<typeof boardSections>[number]['rows'][number]

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

function measuresCsv(scores: Scoreboard): Cell[][] {
  const rows = boardSections(scores).flatMap((section) =>
    section.rows.map(({ id, words: name, seen, unseen, beforehand, baseRate, logistic, foreign }) => [
      section.id,
      id,
      name.en,
      seen,
      unseen,
      beforehand,
      baseRate,
      logistic,
      foreign,
    ]),
  )
  return [['section', 'id', 'measure', 'model_seen', 'model_unseen', 'beforehand', 'base_rates', 'regression', 'predictions'], ...rows]
}

function casesCsv({ cases }: Scoreboard): Cell[][] {
  const head = [
    'case_id',
    'seen',
    'outcome',
    'log_score',
    'base_rate_log_score',
    'ignited',
    'waves',
    'peak',
    'deaths',
    'days_to_core',
    'duration',
    'wrong',
  ]
  const cell = (value: number | null | undefined): Cell => value ?? ''
  return [
    head,
    ...cases.map((line): Cell[] => [
      line.id,
      line.seen ? 1 : 0,
      line.record.outcome,
      cell(line.logScore),
      line.baseRateLogScore,
      cell(line.ignited),
      cell(line.waves),
      cell(line.model?.peak?.q50),
      cell(line.model?.deaths?.q50),
      cell(line.model?.daysToCore?.q50),
      cell(line.model?.duration?.q50),
      line.wrong.join(' '),
    ]),
  ]
}
