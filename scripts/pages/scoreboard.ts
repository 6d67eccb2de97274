/** The scoreboard in docs/data.md and its part of the front page, from the result that ships. */
import {
  bandText,
  boardSections,
  figureText,
  forecastNumberNames,
  fromLog,
  numberWords,
  ruleNumbers,
  shownNumber,
  unmovedNumber,
  wrongWords,
  type Scoreboard,
} from '../../packages/core/src/scoreboard/index.ts'
import { disciplineByMethod, pillarsByLeadership } from '../../packages/core/src/country/index.ts'
import { outcomes } from '../../packages/core/src/vocabulary/index.ts'
import { fill, type Language, type Words } from '../../packages/core/src/text/index.ts'
import { scoreboardText as text } from './scoreboardText.ts'

export interface Shipped {
  /** Day on which the scores were made. */
  readonly made: string
  readonly scoreboard: Scoreboard
}

const w = (value: string): Words => ({ en: value, ar: value })

export function scoreboardPage({ made, scoreboard }: Shipped, language: Language): string {
  const t = (words: Words): string => words[language]
  const { seeds, days, runs, model, rule, cases } = scoreboard
  const facts = { cases: cases.length, seen: scoreboard.seen.cases, unseen: scoreboard.unseen.cases, seeds, days, runs, model, rule, made }
  return [
    `# ${t(text.title)}`,
    t(text.intro),
    `## ${t(text.figuresTitle)}`,
    t(fill(text.made, facts)),
    ...sectionTables(scoreboard, language),
    t(text.bounds),
    `## ${t(text.measuresTitle)}`,
    t(text.measures),
    `## ${t(text.layerTitle)}`,
    t(text.layer),
    layerTable(scoreboard, language),
    `### ${t(text.numbersTitle)}`,
    t(text.numbers),
    lineTable(scoreboard, language),
    t(text.numbersTried),
    `## ${t(text.ruleTitle)}`,
    t(text.rule),
    ruleTable(language),
    pillarTable(language),
    t(text.beforehand),
    `## ${t(text.takePartTitle)}`,
    t(text.takePart),
    `## ${t(text.casesTitle)}`,
    caseTable(scoreboard, language),
    '',
  ].join('\n\n')
}

/** The lines of the front page between its marks. */
export function frontTable({ made, scoreboard }: Shipped, language: Language): string {
  const t = (words: Words): string => words[language]
  const picked = new Set([
    'log-score',
    'layer',
    'hits',
    'auc',
    'layer-auc',
    'peak-rho',
    'peak-within3',
    'peak-covered',
    'peak-layer',
    'peak-layer-covered',
    'deaths-rho',
    'deaths-within3',
    'deaths-covered',
    'deaths-layer',
    'deaths-layer-covered',
    'daysToCore-rho',
    'daysToCore-within2',
    'duration-within2',
    'duration-layer',
    'everyday',
    'trigger',
    'quiet-auc',
    'quiet-conditions',
    'states',
    'states-conditions',
    'size',
  ])
  const rows = boardSections(scoreboard).flatMap((section) =>
    section.rows
      .filter(({ id }) => picked.has(id))
      .map((row) => [
        ['outcome', 'quiet'].includes(section.id) ? t(row.words) : `${t(section.words)}: ${t(row.words)}`,
        row.seen,
        row.unseen,
        row.baseRate,
        row.logistic,
      ]),
  )
  const head = [text.measure, text.seen, text.unseen, text.baseRate, text.logistic].map(t)
  return [
    t(fill(text.front, { made, cases: scoreboard.cases.length, model: scoreboard.model })),
    markdown([head, ...rows]),
    t(text.frontMore),
  ].join('\n\n')
}

function sectionTables(scoreboard: Scoreboard, language: Language): readonly string[] {
  const t = (words: Words): string => words[language]
  return boardSections(scoreboard).map((section) => {
    const head = [section.words, text.seen, text.unseen, text.known, text.baseRate, text.logistic].map(t)
    const rows = section.rows.map((row) => [
      `${t(row.words)} (${t(row.help)})`,
      row.seen,
      row.unseen,
      row.beforehand,
      row.baseRate,
      row.logistic,
    ])
    return markdown([head, ...rows])
  })
}

function layerTable({ layer }: Scoreboard, language: Language): string {
  if (layer === null) return text.layerNone[language]
  const names = Object.keys(layer.weights)
  return markdown([
    [...names, text.ridge[language]],
    [...Object.values(layer.weights).map((weight) => shownNumber(weight)), String(layer.ridge)],
  ])
}

function lineTable({ layer }: Scoreboard, language: Language): string {
  if (layer === null) return text.layerNone[language]
  const { number, slope, ridge, middleModel, middleRecord, factors, casesCount } = text
  const rows = forecastNumberNames.flatMap((name) => {
    const line = layer.numbers[name]
    if (line === null) return []
    const unit = name === 'peak' ? ' %' : ''
    return [
      [
        numberWords[name][language],
        shownNumber(line.slope),
        line.ridge === null ? '–' : String(line.ridge),
        `${figureText(name, fromLog(name, line.model))}${unit}`,
        `${bandText(name, unmovedNumber(name, line))}${unit}`,
        [line.errors.q10, line.errors.q90].map((error) => `× ${shownNumber(Math.exp(error))}`).join(' – '),
        String(line.cases),
      ],
    ]
  })
  return markdown([[number, slope, ridge, middleModel, middleRecord, factors, casesCount].map((words) => words[language]), ...rows])
}

function ruleTable(language: Language): string {
  const rows = Object.values(ruleNumbers).map(({ label, help, unit, default: value }) => [
    label[language],
    `${value} ${unit}`,
    help[language],
  ])
  return markdown([[text.number, text.value, text.meaning].map((words) => words[language]), ...rows])
}

function pillarTable(language: Language): string {
  const pillars = Object.entries(pillarsByLeadership).map(([code, own]) => [
    `unified_leadership = ${code}`,
    Object.entries<readonly number[]>(own)
      .map(([name, range]) => `${name} ${range.join('–')}`)
      .join(', '),
  ])
  const discipline = Object.entries<readonly number[]>(disciplineByMethod).map(([code, range]) => [
    `method = ${code}`,
    `discipline ${range.join('–')}`,
  ])
  return markdown([[text.column, text.pillars].map((words) => words[language]), ...pillars, ...discipline])
}

function caseTable({ cases }: Scoreboard, language: Language): string {
  const t = (words: Words): string => words[language]
  const comma = language === 'en' ? ', ' : '، '
  const rows = cases.map((line) => [
    line.id,
    t(line.name),
    line.seen ? t(text.yes) : '',
    t(outcomes[line.record.outcome]),
    Object.entries(line.ends)
      .toSorted(([, a], [, b]) => b - a)
      .map(([name, count]) => `${t(outcomes[name as keyof typeof outcomes])} ${count}`) // its own keys
      .join(comma),
    line.wrong.map((name) => t(wrongWords[name])).join(comma),
  ])
  return markdown([[text.case, w(''), text.seenShort, text.record, text.ends, text.wrong].map(t), ...rows])
}

function markdown(rows: readonly (readonly string[])[]): string {
  return rows.map((row, k) => `| ${row.join(' | ')} |${k === 0 ? `\n|${row.map(() => ' --- |').join('')}` : ''}`).join('\n')
}
