/** From the runs in a folder to the files that an analysis leaves there: the same bytes whoever asked and whoever made the runs. */
import { join } from 'node:path'
import { analyses, chunksOf, type Language, type Plan, type RunResult } from '@sharara/core'
import type { Again } from '../report/experiment/index.ts'
import {
  csvText,
  drawnSeries,
  earnedChances,
  readResults,
  writeEnsemble,
  writeWhatIf,
  writeWhole,
  type ExperimentFolder,
} from '../store/index.ts'
import { writeOnRuns } from './compare/onRuns.ts'
import type { Told } from './contract.ts'
import { views } from './views.ts'

export interface Written {
  /** Why there is no report; null where there is one. */
  readonly fault: string | null
  readonly results: readonly RunResult[]
}

/** By kind of the manifest. A fit is not among them: it makes its runs as it goes (fit/course.ts). */
export const writers: Readonly<Record<string, (folder: ExperimentFolder, language: Language) => Promise<Written>>> = {
  ensemble: async (folder) => {
    const results = await resultsIn(folder, drawnSeries(folder.plan))
    const statement = analyses.ensemble.answer(folder.plan, {}, results)
    return { results, fault: await writeEnsemble(folder, statement, earnedChances(folder.plan, results), results.length) }
  },
  'what-if': async (folder) => {
    const results = await resultsIn(folder, drawnSeries(folder.plan))
    return { results, fault: await writeWhatIf(folder, analyses['what-if'].answer(folder.plan, {}, results), results.length) }
  },
  sweep: (folder) => written(folder, tellers.sweep),
  sensitivity: (folder) => written(folder, tellers.sensitivity),
  attribute: (folder) => written(folder, tellers.attribute),
  compare: async (folder, language) => {
    const results = await resultsIn(folder, 'numbers')
    await writeOnRuns(folder, results, language)
    return { results, fault: null }
  },
}

export async function resultsIn({ plan, store, manifest }: ExperimentFolder, keep: 'numbers' | readonly string[]): Promise<RunResult[]> {
  const results: RunResult[] = []
  for await (const result of readResults(plan, store, chunksOf(plan, manifest.runsPerChunk), keep)) results.push(result)
  return results
}

/** What is told of a plan, the facts beside it and its runs. */
export type Teller = (plan: Plan, facts: Readonly<Record<string, unknown>>, results: readonly RunResult[]) => Told

export const tellers: Readonly<Record<keyof typeof views, Teller>> = {
  sweep: (plan, facts, results) => views.sweep(plan, analyses.sweep.answer(plan, analyses.sweep.facts.parse(facts), results)),
  sensitivity: (plan, facts, results) =>
    views.sensitivity(plan, analyses.sensitivity.answer(plan, analyses.sensitivity.facts.parse(facts), results)),
  attribute: (plan, facts, results) =>
    views.attribute(plan, analyses.attribute.answer(plan, analyses.attribute.facts.parse(facts), results)),
}

/** JSON, tables and page of what is told. */
export async function writeTold(
  folder: ExperimentFolder,
  teller: Teller,
): Promise<{ readonly told: Told; readonly results: readonly RunResult[] }> {
  const { plan, manifest } = folder
  const { kind } = manifest
  const results = await resultsIn(folder, 'numbers')
  const told = teller(plan, manifest.options, results)
  const at = (name: string): string => join(folder.path, name)
  const again: Again = {
    command: manifest.command ?? '',
    model: manifest.model,
    version: manifest.version,
    created: manifest.created,
    runs: results.length,
    facts: [],
  }
  writeWhole(at(`${kind}.json`), `${JSON.stringify(told.json, null, 1)}\n`)
  for (const [name, rows] of Object.entries(told.csv)) writeWhole(at(name), `\uFEFF${csvText(rows)}\r\n`)
  writeWhole(at('report.html'), told.page(again))
  return { told, results }
}

async function written(folder: ExperimentFolder, teller: Teller): Promise<Written> {
  return { fault: null, results: (await writeTold(folder, teller)).results }
}
