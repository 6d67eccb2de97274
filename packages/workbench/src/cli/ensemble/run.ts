/** `sharara ensemble`: one scenario with many seeds; the runs are made, read back, and told. */
import {
  cardOf,
  chunksOf,
  ensembleStatement,
  fill,
  look,
  lookLevel,
  looksOf,
  precision,
  usualLevel,
  type Chunk,
  type Look,
  type RunResult,
  type Words,
} from '@sharara/core'
import { drawnSeries, earnedChances, readResults, setStatus, writeEnsemble, type OpenExperiment } from '../../store/index.ts'
import { analyse } from '../analysis/conclude.ts'
import { armOf, askedFrom } from '../analysis/inputs.ts'
import { driveExperiment } from '../experiment/drive.ts'
import type { ExperimentOptions } from '../experiment/options.ts'
import type { SettingOptions } from '../inputs.ts'
import { whole, type Output } from '../output.ts'
import { percent, tellEnsemble } from './tell.ts'
import { words } from './words.ts'

export interface EnsembleOptions extends SettingOptions, ExperimentOptions {
  readonly runs: number
  readonly untilError?: number
}

/** Runs before the first look of an ensemble that stops when it knows enough. */
const firstLook = 50

export async function runEnsemble(nameOrPath: string, options: EnsembleOptions, out: Output): Promise<void> {
  const arms = [armOf(nameOrPath, options)]
  await analyse({ kind: 'ensemble', arms, asked: askedFrom('ensemble', options), finish: finishEnsemble }, options, out)
}

/** Makes what is missing, writes and tells the results: at the first start and after an interruption alike. */
export async function finishEnsemble(folder: OpenExperiment, options: ExperimentOptions, out: Output): Promise<void> {
  const chunks = chunksOf(folder.plan, folder.manifest.runsPerChunk)
  const { untilError } = folder.manifest.options
  const began = performance.now()
  const made =
    typeof untilError === 'number'
      ? await untilKnown(folder, chunks, untilError, options, out)
      : await allRuns(folder, chunks, options, out)
  const results = await resultsOf(folder, chunks, made.runs)
  const statement = ensembleStatement(folder.plan, results, made.level)
  const moved = earnedChances(folder.plan, results)
  const seconds = (performance.now() - began) / 1000
  const fault = await writeEnsemble(folder, statement, moved, made.runs)
  setStatus(folder, 'over')
  await tellEnsemble(folder, { ...statement, moved }, { ...options, fault, made: made.made, seconds }, out)
}

interface Made {
  /** Runs that the results speak of, made now, and the level of their intervals. */
  readonly runs: number
  readonly made: number
  readonly level: number
}

async function allRuns(folder: OpenExperiment, chunks: readonly Chunk[], options: ExperimentOptions, out: Output): Promise<Made> {
  const { made } = await driveExperiment(folder, chunks, options, out)
  return { runs: folder.plan.seeds.length, made, level: usualLevel }
}

/** Looks at the numbers of runs that were fixed before the start, and stops at the first that is enough. */
async function untilKnown(
  folder: OpenExperiment,
  chunks: readonly Chunk[],
  error: number,
  options: ExperimentOptions,
  out: Output,
): Promise<Made> {
  const wanted = precision(error, folder.plan.seeds.length, firstLook)
  const level = lookLevel(wanted)
  let sum = 0
  const looked: number[] = []
  for (const runs of looksOf(wanted)) {
    const now = chunks.filter((chunk) => chunk.runs[0]!.run < runs)
    sum += (await driveExperiment(folder, now, { ...options, silentCost: looked.length > 0 }, out)).made
    looked.push(runs)
    const seen = look(wanted, await resultsOf(folder, now, runs, []), cardOf(folder.plan))
    if (options.quiet !== true && options.json !== true) out.tell(sentenceOf(seen, runs, error, looked))
    if (seen.next === null) return { runs, made: sum, level }
  }
  return { runs: folder.plan.seeds.length, made: sum, level }
}

function sentenceOf({ enough, next, widest }: Look, runs: number, error: number, looked: readonly number[]): Words {
  const holes = { runs: whole(runs), error: percent(error), widest: percent(widest), looks: looked.join(', ') }
  return fill(enough ? words.enough : next === null ? words.notEnough : words.looking, holes)
}

async function resultsOf(
  { plan: of, store }: OpenExperiment,
  chunks: readonly Chunk[],
  runs: number,
  keep: readonly string[] = drawnSeries(of),
): Promise<readonly RunResult[]> {
  const results: RunResult[] = []
  for await (const result of readResults(of, store, chunks, keep)) if (result.run < runs) results.push(result)
  return results
}
