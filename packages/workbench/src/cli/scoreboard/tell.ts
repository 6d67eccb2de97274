/** What the scoreboard says: a table of the measures, each case by name, JSON, CSV and a page. */
import {
  boardSections,
  outcomes,
  scoreboardOf,
  shownNumber,
  type Language,
  type Plan,
  type RunResult,
  type RunSetup,
  type Scoreboard,
  targetsOf,
  type Words,
} from '@sharara/core'
import type { Cell, Told } from '../../analyses/contract.ts'
import { table } from '../output.ts'
import type { ScoreboardFacts } from './inputs.ts'
import { scoreboardPage } from './page.ts'
import { targetLines } from './targets.ts'
import { columnsOf, deathsText, endsText, layerOf, peakText, slopesOf, summaryOf, verdictOf, wrongText } from './texts.ts'
import { scoreboardWords as words } from './words.ts'

export function tellScoreboard(plan: Plan, given: Readonly<Record<string, unknown>>, results: readonly RunResult[]): Told {
  const { entries, cases, training, options, layer, foreign } = given as unknown as ScoreboardFacts // written by `runScoreboard`
  // the board was planned of countries
  const scores = scoreboardOf({ plan: plan as Plan<RunSetup>, entries, cases, options }, results, {
    training,
    shippedLayer: layer ?? null,
    foreign: foreign === null ? null : { name: foreign.name, forecasts: new Map(foreign.forecasts) },
  })
  return {
    json: scores,
    csv: { 'scoreboard.csv': measuresCsv(scores), 'targets.csv': targetsCsv(scores), 'cases.csv': casesCsv(scores) },
    lines: (language) => linesOf(scores, language),
    page: (again) => scoreboardPage(scores, again),
  }
}

function linesOf(scores: Scoreboard, language: Language): (Words | string)[] {
  const t = (sentence: Words): string => sentence[language]
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
    ...(scores.layer === null || scores.all.cases === 0 ? [] : [layerOf(scores.layer), slopesOf(scores.layer)]),
    ...targetLines(scores, language),
  ]
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

function targetsCsv(scores: Scoreboard): Cell[][] {
  const rows = targetsOf(scores).map(({ id, words: name, wanted, seen, unseen, verdict, other }) => [
    id,
    name.en,
    wanted,
    seen.text,
    unseen.text,
    verdict ?? '',
    other?.text ?? '',
    other?.verdict ?? '',
  ])
  return [['id', 'measure', 'to_reach', 'model_seen', 'model_unseen', 'verdict', 'moved_or_conditions', 'verdict_of_it'], ...rows]
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
