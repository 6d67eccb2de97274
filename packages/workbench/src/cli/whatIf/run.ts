/** `sharara what-if`: two sides on equal seeds; the runs are made, read back in pairs, and told. */
import {
  applySettings,
  chunksOf,
  plan,
  seedsFrom,
  whatIfStatement,
  type RunResult,
  type SeriesDetail,
  type Settings,
  type Words,
} from '@sharara/core'
import {
  documentDate,
  drawnSeries,
  Failure,
  readResults,
  recordOf,
  setStatus,
  writeWhatIf,
  type OpenExperiment,
} from '../../store/index.ts'
import { driveExperiment } from '../experiment/drive.ts'
import { commandLine, folderFor, type ExperimentOptions } from '../experiment/options.ts'
import { beginExperiment } from '../experiment/spread.ts'
import { readInputs, type Inputs, type SettingOptions } from '../inputs.ts'
import type { Output } from '../output.ts'
import { version } from '../version.ts'
import { words as cliWords } from '../words.ts'
import { tellWhatIf } from './tell.ts'
import { words } from './words.ts'

export interface WhatIfOptions extends SettingOptions, ExperimentOptions {
  readonly runs: number
  readonly series: SeriesDetail
}

export async function runWhatIf(nameOrPath: string, other: string | undefined, options: WhatIfOptions, out: Output): Promise<void> {
  const { set, off, ...whole } = options
  const change: Settings = { ...(set === undefined ? {} : { values: set }), ...(off === undefined ? {} : { off }) }
  if (other === undefined && set === undefined && off === undefined) throw new Failure(words.nothing, 2)
  const sides = [readInputs(nameOrPath, whole), ...(other === undefined ? [] : [readInputs(other, whole)])]
  const last = sides.at(-1)!
  const { problems } = applySettings(last.setup.scenario, change)
  if (problems.length > 0) throw new Failure(cliWords.notRun, 2, problems)
  const now = documentDate()
  const planned = plan(
    sides.map(({ id, setup }) => ({ id, words: setup.scenario.name, setup, record: recordOf(setup) })),
    [
      { arm: 0, settings: {} },
      { arm: sides.length - 1, settings: change },
    ],
    seedsFrom(sides[0]!.setup.scenario.seed, options.runs),
    options.series,
    options.engine ?? 'frontier',
  )
  const id = `what-if-${sides[0]!.id}`
  const facts = { kind: 'what-if', options: {}, title: titleOf(sides), command: commandLine(), version, created: now.toISOString() }
  const folder = beginExperiment(folderFor(id, options, now), planned, facts, options)
  try {
    await finishWhatIf(folder, options, out)
  } finally {
    folder.close()
  }
}

function titleOf(sides: readonly Inputs[]): Words {
  const [first, second] = sides.map(({ setup }) => setup.scenario.name)
  return second === undefined ? first! : { en: `${first!.en} / ${second.en}`, ar: `${first!.ar} / ${second.ar}` }
}

/** Makes what is missing, writes and tells the results: at the first start and after an interruption alike. */
export async function finishWhatIf(folder: OpenExperiment, options: ExperimentOptions, out: Output): Promise<void> {
  const chunks = chunksOf(folder.plan, folder.manifest.runsPerChunk)
  const { made, seconds } = await driveExperiment(folder, chunks, options, out)
  const results: RunResult[] = []
  for await (const result of readResults(folder.plan, folder.store, chunks, drawnSeries)) results.push(result)
  const statement = whatIfStatement(results)
  const fault = await writeWhatIf(folder, statement, results.length)
  setStatus(folder, 'over')
  await tellWhatIf(folder, statement, { ...options, fault, made, seconds }, out)
}
