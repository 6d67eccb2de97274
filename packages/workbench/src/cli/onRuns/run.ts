/** `sharara compare --on runs`: a factorial design of the model's runs as cases; `--side-by-side`: beside the record. */
import { dirname, join } from 'node:path'
import { chunksOf, fill, isPublished, type CellError, type CompareStudy } from '@sharara/core'
import { openStudy } from '../../analyses/compare/compareStudy.ts'
import { json, tell } from '../../analyses/compare/compareTell.ts'
import { writeOnRuns } from '../../analyses/compare/onRuns.ts'
import { resultsIn } from '../../analyses/write.ts'
import { Failure, home, setStatus, shown, type OpenExperiment } from '../../store/index.ts'
import { analyse, tellFailed } from '../analysis/conclude.ts'
import { armOf } from '../analysis/inputs.ts'
import { driveExperiment } from '../experiment/drive.ts'
import type { ExperimentOptions } from '../experiment/options.ts'
import { words as manyWords } from '../experiment/words.ts'
import { whole, type Output } from '../output.ts'
import { tellSide } from './tell.ts'
import { words } from './words.ts'

export const shippedRuns: string = join(home, 'examples/studies/leadership-runs.json')

export interface OnRunsOptions extends ExperimentOptions {
  readonly sideBySide?: boolean
  readonly seeds?: number
  readonly sample?: number
  readonly by?: 'cell' | 'run'
}

export async function compareOnRuns(path: string, study: CompareStudy, options: OnRunsOptions, out: Output): Promise<void> {
  if (study.runs === undefined) throw new Failure(fill(words.noRuns, { study: shown(path) }), 2)
  const runs = { ...study.runs, ...chosen(options) }
  const asked: CompareStudy = { ...study, runs }
  // what stands beside it is read before anything is run: a mistake there must not cost the runs
  const beside = options.sideBySide === true ? recordStudy(asked, path) : null
  const arms = [armOf(runs.scenario, isPublished(runs.scenario) && runs.sample === 1 ? {} : { sample: runs.sample })]
  await analyse({ kind: 'compare', arms, asked: { study: asked, beside }, finish: finishOnRuns }, options, out)
}

function chosen({ seeds, sample, by }: OnRunsOptions): Partial<Pick<NonNullable<CompareStudy['runs']>, 'seeds' | 'sample' | 'by'>> {
  return { ...(seeds === undefined ? {} : { seeds }), ...(sample === undefined ? {} : { sample }), ...(by === undefined ? {} : { by }) }
}

function recordStudy({ runs }: CompareStudy, path: string): CompareStudy {
  if (runs?.record === undefined) throw new Failure(words.noRecordStudy, 2)
  const named = /[/\\.]/.test(runs.record) ? join(dirname(path), runs.record) : runs.record
  return openStudy(named)
}

/** Makes what is missing, compares, writes and tells: at the first start and after an interruption alike. */
export async function finishOnRuns(folder: OpenExperiment, options: ExperimentOptions, out: Output): Promise<void> {
  await driveExperiment(folder, chunksOf(folder.plan, folder.manifest.runsPerChunk), options, out)
  const results = await resultsIn(folder, 'numbers')
  tellFailed(results, out)
  const { made, side } = await writeOnRuns(folder, results, out.language)
  setStatus(folder, 'over')
  if (options.json === true) out.say(json({ folder: folder.path, ...made.told, cells: made.errors, sideBySide: side }))
  else if (options.quiet === true) out.say(folder.shown)
  else {
    tell(made.told, out)
    if (made.errors.length > 0)
      out.say(fill(words.cells, { cells: made.errors.length, runs: whole(results.length), widest: widest(made.errors) }))
    if (side !== null) tellSide(side, out)
    out.say(fill(manyWords.folder, { folder: folder.shown }))
  }
}

/** The widest interval of a cell. */
function widest(errors: readonly CellError[]): string {
  return Math.max(...errors.map(({ interval: [low, high] }) => high - low)).toFixed(2)
}
