/** `sharara score`: a run, or many seeds of a scenario, against the record, target by target. */
import {
  fill,
  outcomes,
  scoreEnsemble,
  scoreRun,
  startRun,
  groupWords,
  momentOf,
  type EpisodeRecord,
  type Measured,
  type RunSetup,
  type ScoreRow,
} from '@sharara/core'
import { Failure, isRunFolder, readRunFolder, recordOf, timeAt } from '../store/index.ts'
import { measureSeeds } from '../threads/index.ts'
import { readInputs, withSettings, type SettingOptions } from './inputs.ts'
import { number, table, whole, type Output } from './output.ts'
import { words } from './words.ts'

export interface ScoreOptions extends SettingOptions {
  readonly runs: number
  readonly threads?: number
  readonly json?: boolean
}

export async function runScore(what: string, options: ScoreOptions, out: Output): Promise<void> {
  const folder = isRunFolder(what) ? readRunFolder(what) : null
  const { setup, id } = folder ? { setup: withSettings(folder.setup, options), id: folder.facts.scenario } : readInputs(what, options)
  const record = recordOf(setup)
  if (record === null) throw new Failure(fill(words.noRecord, { scenario: id, example: 'kazakhstan-2022' }), 2)
  if (folder && !folder.over) throw new Failure(fill(words.unfinished, { folder: what }), 2)
  const runs = folder ? 1 : options.runs
  const engine = options.engine ?? folder?.facts.engine ?? 'frontier'
  const rows = runs === 1 ? oneRun(record, setup, engine) : scoreEnsemble(record, await manyRuns(record, setup, engine, options, out))
  if (options.json === true) out.say(JSON.stringify(rows, null, 2))
  else tell({ rows, record, setup }, runs, out)
}

/** Of a folder the run once more: the same inputs give the same history, and it is quicker than reading it back. */
function oneRun(record: EpisodeRecord, setup: RunSetup, engine: 'frontier' | 'reference'): readonly ScoreRow[] {
  const run = startRun(setup, engine)
  while (!run.over) run.step()
  return scoreRun(record, setup, run.record())
}

async function manyRuns(
  record: EpisodeRecord,
  setup: RunSetup,
  engine: 'frontier' | 'reference',
  options: ScoreOptions,
  out: Output,
): Promise<readonly (readonly Measured[])[]> {
  const seeds = Array.from({ length: options.runs }, (_, index) => (setup.scenario.seed + index) % 4_294_967_296)
  const show = (done: number): void => {
    const line = fill(words.runsDone, { done, all: seeds.length })[out.language]
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}${done === seeds.length ? '\n' : ''}`)
    else if (done % Math.max(1, Math.round(seeds.length / 10)) === 0) out.tell(line)
  }
  const threads = options.threads === undefined ? {} : { threads: options.threads }
  return measureSeeds({ setup, engine, record, seeds, ...threads, show })
}

interface Held {
  readonly rows: readonly ScoreRow[]
  readonly record: EpisodeRecord
  readonly setup: RunSetup
}

function tell({ rows, record, setup: { scenario } }: Held, runs: number, out: Output): void {
  const targets = new Map(record.targets.map((target) => [target.id, target]))
  out.say(fill(runs === 1 ? words.scoreOne : words.scoreTitle, { name: scenario.name, runs }))
  const heads = [words.target, words.record, runs === 1 ? words.model : words.median, words.band, words.verdict]
  const lines: string[][] = [heads.map((head) => head[out.language])]
  for (const [group, own] of Map.groupBy(rows, (row) => row.group)) {
    lines.push([`— ${groupWords(group)[out.language]}`])
    for (const row of own) {
      const shown: Shown = { unit: row.unit, moment: momentOf(targets.get(row.id)), start: record.start }
      lines.push(cells(row, shown, out))
    }
  }
  out.say(table(lines))
  out.say(fill(words.hits, { hits: rows.filter(({ hit }) => hit).length, all: rows.length }))
}

function cells(row: ScoreRow, shown: Shown, out: Output): string[] {
  const value = (measured: Measured): string => valueText(measured, shown, out)
  const range =
    row.low === null && row.high === null ? '' : ` (${row.low === null ? '' : value(row.low)}–${row.high === null ? '' : value(row.high)})`
  const share = row.share === undefined ? '–' : `${Math.round(100 * row.share)} %`
  const band = row.band ? [...new Set(row.band.map(value))].join(' – ') : share
  return [row.label[out.language], value(row.record) + range, value(row.model), band, (row.hit ? words.hit : words.miss)[out.language]]
}

/** How the values of a target are written: the unit, and whether they are moments after the start. */
export interface Shown {
  readonly unit: string
  readonly moment: 'hour' | 'day' | null
  readonly start: string
}

const counted: ReadonlySet<string> = new Set(['people', 'regions', 'towns', 'places'])

/** Null is "never"; a text is the name of an outcome; moments are dates, shares percent, and lengths of time have their unit. */
export function valueText(value: Measured, { unit, moment, start }: Shown, out: Pick<Output, 'language'>): string {
  if (value === null) return words.never[out.language]
  if (typeof value === 'string') return Object.hasOwn(outcomes, value) ? outcomes[value as keyof typeof outcomes][out.language] : value
  if (moment === 'hour') return timeAt(start, value).slice(5).replace('T', ' ')
  if (moment === 'day') return timeAt(start, 24 * (value - 1)).slice(5, 10)
  if (unit === 'share') return `${number(100 * value)} %`
  if (unit === 'ratio') return `×${number(value)}`
  if (counted.has(unit)) return whole(Math.round(value))
  return fill(unit === 'h' ? words.hoursLong : words.daysLong, { count: value })[out.language]
}
