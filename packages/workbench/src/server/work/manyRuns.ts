/** Ensembles at the desk: their folders, and what their runs say. */
import {
  chunksOf,
  ensembleStatement,
  outputNames,
  outputs,
  pairedOutcomes,
  pairedOutput,
  pairs,
  plan,
  seedsFrom,
  usualLevel,
  type OutputName,
  type PairedDifference,
  type Plan,
  type RunResult,
  type RunSetup,
  type Settings,
} from '@sharara/core'
import { writeEnsemble } from '../../cli/ensemble/files.ts'
import { createExperiment, freshName, readExperiment, readResults, recordOf, type ExperimentFolder } from '../../store/index.ts'

/** Kinds of experiments that the server goes on with; of the first the command line does too. */
export const ensembleKinds = { one: 'ensemble', two: 'studio-what-if' } as const

export interface NewEnsemble {
  readonly root: string
  readonly id: string
  readonly setup: RunSetup
  readonly runs: number
  /** Changes of a second arm, on the same seeds. */
  readonly against: Settings | null
  readonly version: string
  readonly created: string
}

/** Makes the folder and lets go of it; returns its path. */
export function createEnsembleFolder({ root, id, setup, runs, against, version, created }: NewEnsemble): string {
  const { name, seed } = setup.scenario
  const arm = { id, words: name, setup, record: recordOf(setup) }
  const points = [{ arm: 0, settings: {} }, ...(against === null ? [] : [{ arm: 0, settings: against }])]
  const whole = plan([arm], points, seedsFrom(seed, runs), 'days')
  const path = freshName(`${id}-${runs}`, seed, new Date(created), root)
  const options = { scenario: id, ...(against === null ? {} : { against }) }
  const kind = against === null ? ensembleKinds.one : ensembleKinds.two
  createExperiment(path, whole, { kind, options, title: name, version, created }).close()
  return path
}

/** What the runs that are there say, by point; of two points the differences on equal seeds too. */
export async function resultsOf(path: string) {
  const folder = readExperiment(path)
  const { results, runs } = await resultsIn(folder)
  const points = folder.plan.points.map((_, index) => statementOf(folder.plan, index, results))
  const paired = points.length === 2 ? differencesOf(pairs(results, 0, 1)) : null
  return { level: usualLevel, runs, done: results.length, points, ...(paired === null ? {} : { differences: paired }) }
}

async function resultsIn({ plan: of, store, manifest }: ExperimentFolder): Promise<{ results: RunResult[]; runs: number }> {
  const chunks = chunksOf(of, manifest.runsPerChunk)
  const results: RunResult[] = []
  for await (const result of readResults(of, store, chunks)) results.push(result)
  return { results, runs: chunks.reduce((sum, chunk) => sum + chunk.runs.length, 0) }
}

function statementOf(of: Plan, index: number, results: readonly RunResult[]) {
  const { arm, settings } = of.points[index]!
  const { id, words, setup } = of.arms[arm]!
  const own = results.filter(({ point }) => point === index)
  return { arm: id, words, settings, start: setup.scenario.start, ...ensembleStatement(of, own) }
}

function differencesOf(of: ReturnType<typeof pairs>) {
  const numbers = Object.fromEntries(outputNames.map((name) => [name, pairedOutput(of, name)])) as Record<OutputName, PairedDifference> // all
  return { outcomes: pairedOutcomes(of), numbers, outputs }
}

/** Tables and page of an ensemble of one arm, beside its chunks; returns why there is no page, null where there is one. */
export async function writeSummary(path: string): Promise<string | null> {
  const folder = readExperiment(path)
  if (folder.manifest.kind !== ensembleKinds.one) return null
  const { results, runs } = await resultsIn(folder)
  return writeEnsemble(folder, ensembleStatement(folder.plan, results), runs)
}
