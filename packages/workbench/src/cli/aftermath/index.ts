/** The command `aftermath`: what uprisings leave behind in ten years, by outcome. */
import { join, resolve } from 'node:path'
import { clocks, fill, foresight, type Words } from '@sharara/core'
import type { Command } from 'commander'
import { clockGround, csvTable, documentDate, Failure, makeFolder, readText, shippedDecades, shown, writeWhole } from '../../store/index.ts'
import { ExperimentPage, hero, numbers, panel, section, sentence } from '../../report/experiment/index.ts'
import { dress } from '../dress.ts'
import { commandLine } from '../experiment/options.ts'
import { openPage } from '../finish.ts'
import { table, type Output } from '../output.ts'
import { version } from '../version.ts'
import { progress } from '../warn/input.ts'
import { words as worldWords } from '../world/words.ts'
import { examples, help, words } from './words.ts'

interface AftermathOptions {
  readonly evidence?: string
  readonly out?: string
  readonly open?: boolean
  readonly json?: boolean
}

export function addAftermath(program: Command, out: Output): void {
  const t = (name: keyof typeof help): string => help[name][out.language]
  dress(program.command('aftermath').description(t('aftermath')), out.language, examples)
    .option('--evidence <file>', t('evidence'))
    .option('--out <folder>', t('out'))
    .option('--open', t('open'))
    .option('--json', t('json'))
    .action((options: AftermathOptions) => runAftermath(options, out))
}

function runAftermath(options: AftermathOptions, out: Output): void {
  if (options.evidence !== undefined) {
    renewEvidence(resolve(options.evidence), out)
    return
  }
  const show = progress(out)
  show(worldWords.reading, false)
  const { sources, records } = clockGround()
  const aftermath = clocks.measureAftermath(sources, records)
  show(worldWords.reading, true)
  if (options.json === true) out.say(JSON.stringify(aftermath, null, 2))
  else tell(aftermath, out)
  if (options.out === undefined) return
  const folder = resolve(options.out)
  const at = (name: string): string => join(folder, name)
  makeFolder(folder)
  writeWhole(at('aftermath.json'), `${JSON.stringify(aftermath, null, 1)}\n`)
  writeWhole(
    at('aftermath.csv'),
    csvTable(
      [
        'group',
        'series',
        'horizon_years',
        'episodes',
        'raw',
        'beyond_matched',
        'low',
        'high',
        'spread_of_episodes',
        'placebo',
        'placebo_low',
        'placebo_high',
      ],
      csvOf(aftermath),
    ),
  )
  writeWhole(at('report.html'), pageOf(aftermath))
  out.tell(fill(worldWords.written, { folder: shown(folder) }))
  if (options.open === true) void openPage(at('report.html'), out.language)
}

/** Puts the measures on decades into a file of evidence; all else in it stays. */
function renewEvidence(path: string, out: Output): void {
  const kept = foresight.readPanelEvidence(readText(path).text)
  if (kept === null) throw new Failure(fill(words.noEvidence, { path: shown(path) }), 2)
  const short = (_: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(6)) : value)
  writeWhole(path, `${JSON.stringify({ ...kept, decades: shippedDecades() }, short, 1)}\n`)
  out.tell(fill(worldWords.written, { folder: shown(path) }))
}

function csvOf({ rows }: clocks.Aftermath): (string | number | null)[][] {
  return rows.flatMap(({ group, series, cells, placebo }) =>
    cells.map((cell) => [
      group,
      series,
      cell.horizon,
      cell.episodes,
      cell.raw,
      cell.beyond.value,
      cell.beyond.low,
      cell.beyond.high,
      cell.spread,
      placebo?.beyond.value ?? null,
      placebo?.beyond.low ?? null,
      placebo?.beyond.high ?? null,
    ]),
  )
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`
const cellText = (cell: clocks.AftermathCell | null | undefined): string =>
  cell === null || cell === undefined ? '–' : `${signed(cell.beyond.value)} [${signed(cell.beyond.low)}, ${signed(cell.beyond.high)}]`
const shownHorizons = [2, 5, 10] as const

function rowsOf(aftermath: clocks.Aftermath, group: clocks.AftermathGroup) {
  return aftermath.rows
    .filter((row) => row.group === group)
    .map((row) => ({
      series: clocks.resultSeries[row.series],
      cells: shownHorizons.map((years) => cellText(row.cells.find(({ horizon }) => horizon === years))),
      placebo: cellText(row.placebo),
      episodes: row.episodes,
    }))
}

function tell(aftermath: clocks.Aftermath, out: Output): void {
  const t = (said: Words): string => said[out.language]
  out.say(fill(words.lead, { pool: aftermath.pool }))
  const heads = [t(words.series), ...shownHorizons.map((years) => t(fill(words.after, { years }))), t(words.placebo)]
  for (const group of clocks.aftermathGroupNames) {
    const rows = rowsOf(aftermath, group)
    out.say('')
    out.say(fill(words.group, { group: clocks.aftermathGroups[group], count: rows[0]?.episodes ?? 0 }))
    out.say(table([heads, ...rows.map(({ series, cells, placebo }) => [t(series), ...cells, placebo])]))
  }
  out.say('')
  out.say(words.note)
}

/** Figures read from the left in both languages. */
const ltr = (text: string): Words => ({ en: text, ar: `\u2066${text}\u2069` })

/** one piece: the page from top to bottom. */
function pageOf(aftermath: clocks.Aftermath): string {
  const page = new ExperimentPage()
  const groups = ['success', 'successCoup', 'failed', 'armed'] as const
  const figures = (['polyarchy', 'corruption', 'income'] as const).map((series) =>
    page.figure({
      id: series,
      title: clocks.resultSeries[series],
      summary: words.figure,
      picture: {
        kind: 'bars',
        unit: 'number',
        rows: groups.flatMap((group) => {
          const cell = aftermath.rows
            .find((row) => row.group === group && row.series === series)
            ?.cells.find(({ horizon }) => horizon === 5)
          return cell === undefined
            ? []
            : [{ label: clocks.aftermathGroups[group], value: cell.beyond.value, low: cell.beyond.low, high: cell.beyond.high }]
        }),
      },
      legend: [{ key: 'whisker-key', words: words.whisker }],
      head: [words.outcome, fill(words.after, { years: 5 })],
      rows: groups.map((group) => [
        clocks.aftermathGroups[group],
        ltr(
          cellText(aftermath.rows.find((row) => row.group === group && row.series === series)?.cells.find(({ horizon }) => horizon === 5)),
        ),
      ]),
    }),
  )
  const tables = clocks.aftermathGroupNames.map((group) => {
    const rows = rowsOf(aftermath, group)
    return panel(
      numbers({
        caption: fill(words.group, { group: clocks.aftermathGroups[group], count: rows[0]?.episodes ?? 0 }),
        head: [words.series, ...shownHorizons.map((years) => fill(words.after, { years })), words.placebo],
        rows: rows.map(({ series, cells, placebo }) => [series, ...cells.map(ltr), ltr(placebo)]),
      }),
    )
  })
  const cell = (series: clocks.ResultSeries, group: clocks.AftermathGroup): Words =>
    ltr(cellText(aftermath.rows.find((row) => row.group === group && row.series === series)?.cells.find(({ horizon }) => horizon === 5)))
  const head = hero({
    eyebrow: [words.title],
    title: words.title,
    lead: fill(words.lead, { pool: aftermath.pool }),
    tiles: [
      { name: words.tilePolyarchy, value: cell('polyarchy', 'success') },
      { name: words.tileCorruption, value: cell('corruption', 'success') },
      { name: words.tileIncome, value: cell('income', 'success') },
    ],
  })
  const body = [
    head,
    section({ id: 'results', title: words.byOutcome, content: figures.join('') }),
    section({ id: 'tables', title: words.tables, content: tables.join('') + sentence(words.note) }),
  ]
  const again = {
    command: commandLine(),
    model: clocks.clockDigest(aftermath),
    version,
    created: documentDate().toISOString(),
    runs: aftermath.rows[0]?.episodes ?? 0,
    facts: [],
  }
  return page.write({ title: words.title, body, again })
}
