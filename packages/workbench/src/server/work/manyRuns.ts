/** Ensembles at the desk: their folders, and what their runs say. */
import {
  chunksOf,
  fanOfRuns,
  numberStatement,
  outcomeShares,
  outputNames,
  outputs,
  pairedOutcomes,
  pairedOutput,
  pairs,
  plan,
  seedsFrom,
  usualLevel,
  valuesOfRuns,
  type NationalColumn,
  type Plan,
  type RunResult,
  type RunSetup,
  type Settings,
} from '@sharara/core'
import { createExperiment, freshName, readExperiment, readResults, recordOf } from '../../store/index.ts'

export const ensembleKind = 'studio-ensemble'

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
  const options = { scenario: id, runs, seed, ...(against === null ? {} : { against }) }
  createExperiment(path, whole, { kind: ensembleKind, options, title: name, version, created }).close()
  return path
}

const fans: readonly NationalColumn[] = ['crowd', 'detained', 'dead']

/** What the runs that are there say, by point; of two points the differences on equal seeds too. */
export async function resultsOf(path: string) {
  const folder = readExperiment(path)
  const chunks = chunksOf(folder.plan, folder.manifest.runsPerChunk)
  const results: RunResult[] = []
  for await (const result of readResults(folder.plan, folder.store, chunks, 'all')) results.push(result)
  const all = chunks.reduce((sum, chunk) => sum + chunk.runs.length, 0)
  const points = folder.plan.points.map((point, index) => statementOf(folder.plan, index, results, point.settings))
  const paired = points.length === 2 ? differencesOf(pairs(results, 0, 1)) : null
  return { level: usualLevel, runs: all, done: results.length, points, ...(paired === null ? {} : { differences: paired }) }
}

function statementOf({ arms, points }: Plan, index: number, results: readonly RunResult[], settings: Settings) {
  const own = results.filter(({ point }) => point === index)
  const arm = arms[points[index]!.arm]!
  return {
    arm: arm.id,
    words: arm.words,
    settings,
    runs: own.length,
    outcomes: outcomeShares(own),
    numbers: Object.fromEntries(
      outputNames.map((name) => [name, { ...outputs[name], ...numberStatement(valuesOfRuns(own, name)) }] as const),
    ),
    start: arm.setup.scenario.start,
    fans: Object.fromEntries(fans.map((name) => [name, fanOfRuns(own, name)] as const)),
  }
}

function differencesOf(of: ReturnType<typeof pairs>) {
  return {
    outcomes: pairedOutcomes(of),
    numbers: Object.fromEntries(outputNames.map((name) => [name, { ...outputs[name], ...pairedOutput(of, name) }] as const)),
  }
}
