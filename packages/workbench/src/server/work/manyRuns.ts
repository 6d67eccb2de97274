/** Ensembles at the desk: their folders, and what their runs say. */
import {
  cardOf,
  chunksOf,
  ensembleStatement,
  identifierOf,
  isNational,
  pairedOutcomes,
  pairedOutput,
  pairs,
  plan,
  seedsFrom,
  usualLevel,
  type Identifier,
  type Plan,
  type RunResult,
  type RunSetup,
  type Change,
  type Words,
} from '@sharara/core'
import {
  createExperiment,
  drawnSeries,
  freshFolder,
  readExperiment,
  readResults,
  recordOf,
  type ExperimentFolder,
} from '../../store/index.ts'
import { writers } from '../../analyses/write.ts'
import type { Inspected } from './inspect.ts'

/** What is made of one scenario, and of two. */
export const ensembleKinds = { one: 'ensemble', two: 'what-if' } as const

export interface NewEnsemble {
  readonly root: string
  readonly id: Identifier
  readonly setup: RunSetup
  readonly runs: number
  /** The other side, on the same seeds: a scenario, null for the same one, and what is changed in it. */
  readonly against: { readonly other: Pick<Inspected, 'id' | 'setup'> | null; readonly settings: Change } | null
  readonly version: string
  readonly created: string
}

/** Makes the folder and lets go of it; returns its path. */
export function createEnsembleFolder({ root, id, setup, runs, against, version, created }: NewEnsemble): string {
  const { seed } = setup.scenario
  const sides = [{ id, setup }, ...(against?.other ? [against.other] : [])]
  const arms = sides.map((side) => ({ id: side.id, words: side.setup.scenario.name, setup: side.setup, record: recordOf(side.setup) }))
  const second = against === null ? [] : [{ arm: arms.length - 1, settings: against.settings }]
  const whole = plan(arms, [{ arm: 0, settings: {} }, ...second], seedsFrom(seed, runs), 'days')
  const kind = against === null ? ensembleKinds.one : ensembleKinds.two
  const path = freshFolder(
    identifierOf(against === null ? `${id}-${runs}` : `what-if-${id}-${runs}`, 'ensemble'),
    seed,
    new Date(created),
    root,
  )
  const options = against === null ? { scenario: id } : {}
  createExperiment(path, whole, { kind, options, title: titleOf(arms), version, created }).close()
  return path
}

function titleOf(arms: Plan['arms']): Words {
  const [first, second] = arms.map(({ words }) => words)
  if (second === undefined || (second.en === first!.en && second.ar === first!.ar)) return first!
  return { en: `${first!.en} / ${second.en}`, ar: `${first!.ar} / ${second.ar}` }
}

/** What the runs that are there say, by point; of two points the differences on equal seeds too. */
export async function resultsOf(path: string) {
  const folder = readExperiment(path)
  const { results, runs } = await resultsIn(folder)
  const points = folder.plan.points.map((_, index) => statementOf(folder.plan, index, results))
  const paired = points.length === 2 ? differencesOf(folder.plan, pairs(results, 0, 1)) : null
  return { level: usualLevel, runs, done: results.length, points, ...(paired === null ? {} : { differences: paired }) }
}

/** The runs that are there, one by one: what the page makes its own statements and pictures of. */
export async function runsOf(path: string): Promise<readonly RunResult[]> {
  return (await drawnOf(readExperiment(path))).results
}

function drawnOf(folder: ExperimentFolder): ReturnType<typeof resultsIn> {
  return resultsIn(folder, drawnSeries(folder.plan))
}

async function resultsIn(
  { plan: of, store, manifest }: ExperimentFolder,
  keep: 'all' | readonly string[] = 'all',
): Promise<{ results: RunResult[]; runs: number }> {
  const chunks = chunksOf(of, manifest.runsPerChunk)
  const results: RunResult[] = []
  for await (const result of readResults(of, store, chunks, keep)) results.push(result)
  return { results, runs: chunks.reduce((sum, chunk) => sum + chunk.runs.length, 0) }
}

function statementOf(of: Plan, index: number, results: readonly RunResult[]) {
  const { arm, settings } = of.points[index]!
  const { id, words, setup } = of.arms[arm]!
  const own = results.filter(({ point }) => point === index)
  const start = isNational(setup) ? { start: setup.scenario.start } : {}
  return { arm: id, words, settings, ...start, ...ensembleStatement(of, own) }
}

function differencesOf(whole: Plan, of: ReturnType<typeof pairs>) {
  const card = cardOf(whole)
  const numbers = Object.fromEntries(Object.keys(card.outputs).map((name) => [name, pairedOutput(of, name)]))
  return { outcomes: pairedOutcomes(of, usualLevel, card), numbers, outputs: card.outputs }
}

/** Tables and page beside the chunks, as the command line leaves them; returns why there is no page, null where there is one. */
export async function writeSummary(path: string): Promise<string | null> {
  const folder = readExperiment(path)
  const { kind } = folder.manifest
  const write = Object.hasOwn(writers, kind) ? writers[kind] : undefined
  return write === undefined ? null : (await write(folder, 'en')).fault
}
