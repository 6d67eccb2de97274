/** `sharara score`: a run, or many seeds of a scenario, against the record, target by target. */
import { availableParallelism } from 'node:os'
import { fill, startRun, type EpisodeRecord, type RunSetup } from '@sharara/core'
import type { ScoreRow, ScoreValue } from '../report/index.ts'
import { Failure, isRunFolder, readRunFolder, recordOf } from '../store/index.ts'
import { canScore, scoresOf, scoreSeeds } from '../threads/index.ts'
import { readInputs, type SettingOptions } from './inputs.ts'
import { number, table, whole, type Output } from './output.ts'
import { together } from './together.ts'
import { words } from './words.ts'

export interface ScoreOptions extends SettingOptions {
  readonly runs: number
  readonly threads?: number
  readonly json?: boolean
}

export async function runScore(what: string, options: ScoreOptions, out: Output): Promise<void> {
  const folder = isRunFolder(what) ? readRunFolder(what) : null
  const { setup, id } = folder ? { setup: folder.setup, id: folder.facts.scenario } : readInputs(what, options)
  const record = recordOf(setup)
  if (record === null) throw new Failure(fill(words.noRecord, { scenario: id }), 2)
  if (!canScore) throw new Failure(words.noScoring, 2)
  if (folder && !folder.over) throw new Failure(fill(words.unfinished, { folder: what }), 2)
  const runs = folder ? 1 : options.runs
  const rows = folder ? oneRun(record, setup, folder.facts.engine) : together(await manyRuns(setup, options, out))
  if (options.json === true) out.say(JSON.stringify(rows, null, 2))
  else tell(rows, setup, runs, out)
}

/** The run of the folder once more: the same inputs give the same history, and it is quicker than reading it back. */
function oneRun(record: EpisodeRecord, setup: RunSetup, engine: 'frontier' | 'reference'): readonly ScoreRow[] {
  const run = startRun(setup, engine)
  while (!run.over) run.step()
  return scoresOf(record, setup, run.record())
}

async function manyRuns(setup: RunSetup, options: ScoreOptions, out: Output): Promise<readonly (readonly ScoreRow[])[]> {
  const seeds = Array.from({ length: options.runs }, (_, index) => setup.scenario.seed + index)
  const threads = Math.min(seeds.length, options.threads ?? availableParallelism())
  const show = (done: number): void => {
    const line = fill(words.runsDone, { done, all: seeds.length })[out.language]
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}${done === seeds.length ? '\n' : ''}`)
    else if (done % Math.max(1, Math.round(seeds.length / 10)) === 0) out.tell(line)
  }
  return scoreSeeds({ setup, engine: options.engine ?? 'frontier', seeds, threads, show })
}

function tell(rows: readonly ScoreRow[], { scenario }: RunSetup, runs: number, out: Output): void {
  out.say(fill(runs === 1 ? words.scoreOne : words.scoreTitle, { name: scenario.name, runs }))
  const heads = [words.target, words.record, runs === 1 ? words.model : words.median, words.band, words.verdict].map(
    (each) => each[out.language],
  )
  const cells = rows.map((row) => [
    row.label[out.language],
    show(row.record, out) + (row.low === null || row.high === null ? '' : ` (${show(row.low, out)}–${show(row.high, out)})`),
    show(row.model, out),
    row.band ? `${show(row.band[0], out)}–${show(row.band[1], out)}` : '–',
    (row.hit === null ? words.silent : row.hit ? words.hit : words.miss)[out.language],
  ])
  out.say(table([heads, ...cells]))
  out.say(fill(words.hits, { hits: rows.filter(({ hit }) => hit === true).length, all: rows.filter(({ hit }) => hit !== null).length }))
}

function show(value: ScoreValue, out: Output): string {
  if (value === null) return '–'
  if (typeof value === 'number') return Math.abs(value) >= 1000 ? whole(value) : number(value)
  return typeof value === 'string' ? value : value[out.language]
}
