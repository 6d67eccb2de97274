/** The way of every analysis: runs made (or found), read back, turned into what they say, written into the folder and told. */
import { join } from 'node:path'
import { chunksOf, fill, plan, type Arm, type Plan, type Point, type RunResult, type Words } from '@sharara/core'
import type { Again } from '../../report/experiment/index.ts'
import { csvText, documentDate, readResults, setStatus, shown, writeWhole, type OpenExperiment } from '../../store/index.ts'
import { driveExperiment } from '../experiment/drive.ts'
import { commandLine, folderFor, type ExperimentOptions } from '../experiment/options.ts'
import { beginExperiment } from '../experiment/spread.ts'
import { words as experimentWords } from '../experiment/words.ts'
import { openPage } from '../finish.ts'
import type { Output } from '../output.ts'
import { version } from '../version.ts'

export type Cell = string | number

/** What an analysis says, in every form. */
export interface Told {
  readonly json: unknown
  /** CSV by the name of the file, the head first. */
  readonly csv: Readonly<Record<string, readonly (readonly Cell[])[]>>
  /** To the terminal. */
  readonly lines: readonly (Words | string)[]
  readonly page: (again: Again) => string
}

/** From the plan, the facts of its `AnalysisPlan` and the results; the same whenever it is called. */
export type Teller = (plan: Plan, facts: Readonly<Record<string, unknown>>, results: readonly RunResult[], out: Output) => Told

export interface AnalysisPlan {
  readonly kind: string
  readonly arm: Arm
  readonly points: readonly Point[]
  readonly seeds: readonly number[]
  readonly engine: 'frontier' | 'reference'
  /** All that the teller needs besides the plan, plain data. */
  readonly facts: Readonly<Record<string, unknown>>
}

/** Makes the folder and goes on in it to the end. */
export async function analyse(own: AnalysisPlan, teller: Teller, options: ExperimentOptions, out: Output): Promise<void> {
  const now = documentDate()
  const whole = plan([own.arm], own.points, own.seeds, 'none', own.engine)
  const facts = { kind: own.kind, options: own.facts, title: own.arm.words, command: commandLine(), version, created: now.toISOString() }
  const folder = beginExperiment(folderFor(`${own.arm.id}-${own.kind}`, options, now), whole, facts, options)
  try {
    await conclude(folder, teller, options, out)
  } finally {
    folder.close()
  }
}

/** Goes on with a folder, new or old. */
export async function conclude(folder: OpenExperiment, teller: Teller, options: ExperimentOptions, out: Output): Promise<void> {
  const { plan: own, manifest, store } = folder
  const chunks = chunksOf(own, manifest.runsPerChunk)
  await driveExperiment(folder, chunks, options, out)
  const results: RunResult[] = []
  for await (const result of readResults(own, store, chunks, 'numbers')) results.push(result)
  const told = teller(own, manifest.options, results, out)
  const at = (name: string): string => join(folder.path, name)
  const again: Again = {
    command: manifest.command ?? '',
    model: manifest.model,
    version: manifest.version,
    created: manifest.created,
    runs: results.length,
    facts: [],
  }
  writeWhole(at(`${manifest.kind}.json`), `${JSON.stringify(told.json, null, 1)}\n`)
  for (const [name, rows] of Object.entries(told.csv)) writeWhole(at(name), `\uFEFF${csvText(rows)}\r\n`)
  writeWhole(at('report.html'), told.page(again))
  setStatus(folder, 'over')
  tellAll(folder, results, told, options, out)
  if (options.open === true) await openPage(at('report.html'))
}

function tellAll(folder: OpenExperiment, results: readonly RunResult[], told: Told, options: ExperimentOptions, out: Output): void {
  const failed = results.filter(({ error }) => error !== null)
  const [first] = failed
  if (first !== undefined) {
    const holes = { failed: failed.length, runs: results.length, seed: first.seed, error: first.error ?? '' }
    out.tell(fill(experimentWords.failedRuns, holes))
  }
  if (options.json === true) out.say(JSON.stringify(told.json, null, 2))
  else if (options.quiet === true) out.say(folder.shown)
  else {
    for (const line of told.lines) out.say(line)
    out.say(fill(experimentWords.folder, { folder: folder.shown }))
    out.say(fill(experimentWords.report, { path: shown(join(folder.path, 'report.html')) }))
  }
}
