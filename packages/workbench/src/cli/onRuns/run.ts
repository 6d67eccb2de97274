/** `sharara compare --on runs`: a factorial design of the model's runs as cases; `--side-by-side`: beside the record. */
import { dirname, join } from 'node:path'
import {
  casesOfCells,
  chunksOf,
  compareCases,
  compareRobustness,
  factorsOf,
  fill,
  outcomes,
  prepareStudy,
  runsPlan,
  runsSheet,
  sideBySide,
  type CellError,
  type CompareStudy,
  type Prepared,
  type RunResult,
  type Sheet,
  type Side,
  type SideBySide,
} from '@sharara/core'
import {
  documentDate,
  csvTable,
  Failure,
  home,
  readResults,
  recordOf,
  setStatus,
  shown,
  writeWhole,
  type OpenExperiment,
} from '../../store/index.ts'
import { writeComparison } from '../compareFiles.ts'
import { openStudy, sheetOf } from '../compareStudy.ts'
import { json, tell, type Told } from '../compareTell.ts'
import { compareWords } from '../compareWords.ts'
import { driveExperiment } from '../experiment/drive.ts'
import { commandLine, folderFor, type ExperimentOptions } from '../experiment/options.ts'
import { beginExperiment } from '../experiment/spread.ts'
import { words as manyWords } from '../experiment/words.ts'
import { readInputs } from '../inputs.ts'
import { whole, type Output } from '../output.ts'
import { version } from '../version.ts'
import { sideJson, tellSide } from './tell.ts'
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
  const { id, setup } = readInputs(runs.scenario, { sample: runs.sample })
  const { plan } = runsPlan(runs, { id, words: setup.scenario.name, setup, record: recordOf(setup) })
  const now = documentDate()
  const facts = {
    kind: 'compare',
    options: { study: asked, beside },
    title: study.name,
    command: commandLine(),
    version,
    created: now.toISOString(),
  }
  const folder = beginExperiment(folderFor(`compare-${id}`, options, now), plan, facts, options)
  try {
    await finishOnRuns(folder, options, out)
  } finally {
    folder.close()
  }
}

function chosen({ seeds, sample, by }: OnRunsOptions): Partial<Pick<NonNullable<CompareStudy['runs']>, 'seeds' | 'sample' | 'by'>> {
  return { ...(seeds === undefined ? {} : { seeds }), ...(sample === undefined ? {} : { sample }), ...(by === undefined ? {} : { by }) }
}

function recordStudy({ runs }: CompareStudy, path: string): CompareStudy {
  if (runs?.record === undefined) throw new Failure(words.noRecordStudy, 2)
  const named = /[/\\.]/.test(runs.record) ? join(dirname(path), runs.record) : runs.record
  return openStudy(named)
}

interface Options {
  readonly study: CompareStudy
  readonly beside: CompareStudy | null
}

/** Makes what is missing, compares, writes and tells: at the first start and after an interruption alike. */
export async function finishOnRuns(folder: OpenExperiment, options: ExperimentOptions, out: Output): Promise<void> {
  const { study, beside } = folder.manifest.options as unknown as Options // written by compareOnRuns
  const chunks = chunksOf(folder.plan, folder.manifest.runsPerChunk)
  await driveExperiment(folder, chunks, options, out)
  const results: RunResult[] = []
  for await (const result of readResults(folder.plan, folder.store, chunks, 'numbers')) results.push(result)
  tellFailed(results, out)
  const made = compared(study, folder, results)
  const side = beside === null ? null : sideBySide({ study, prepared: made.prepared }, await ofRecord(beside))
  await writeAll(folder, made, side, out)
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

function tellFailed(results: readonly RunResult[], out: Output): void {
  const failed = results.filter(({ error }) => error !== null)
  const [first] = failed
  if (first === undefined) return
  out.tell(fill(manyWords.failedRuns, { failed: failed.length, runs: whole(results.length), seed: first.seed, error: first.error ?? '' }))
}

interface Made {
  readonly told: Told
  readonly prepared: Prepared
  /** Sets as they are made run by run: their pictures show every run. */
  readonly ofSets: Told
  readonly errors: readonly CellError[]
  readonly sheet: Sheet
}

function compared(study: CompareStudy, folder: OpenExperiment, results: readonly RunResult[]): Made {
  const runs = study.runs!
  const sheet = runsSheet(runs, folder.plan, results, join(folder.shown, 'runs.csv'))
  const { prepared: byRun, problems } = prepareStudy(study, sheet)
  if (byRun === null) throw new Failure(fill(words.notComparable, { folder: folder.shown }), 2, problems)
  const each = compareCases(study, byRun, sheet.file)
  if (runs.by === 'run') {
    const told = { ...each, robustness: compareRobustness(study, byRun, 'intermediate') }
    return { told, prepared: byRun, ofSets: told, errors: [], sheet }
  }
  const { prepared, errors } = casesOfCells(byRun, study.outcome.replace(/^~\s*/, ''))
  const told = { ...compareCases(study, prepared, sheet.file), robustness: compareRobustness(study, prepared, 'intermediate') }
  return { told, prepared, ofSets: { ...each, robustness: null }, errors, sheet }
}

async function ofRecord(study: CompareStudy): Promise<Side> {
  const sheet = await sheetOf(study.table)
  const { prepared, problems } = prepareStudy(study, sheet)
  if (prepared === null) throw new Failure(compareWords.notCompared, 2, problems)
  return { study, prepared }
}

async function writeAll(
  folder: OpenExperiment,
  { told, ofSets, errors, sheet }: Made,
  side: SideBySide | null,
  out: Output,
): Promise<void> {
  const { cellsSection, sidePicture, sideSection } = await import('../../report/comparison/index.ts')
  const runs = told.study.runs!
  const { scenario } = folder.plan.arms[0]!.setup
  const cells = errors.length === 0 ? [] : [cellsSection(factorsOf(runs), errors, scenario.name)]
  const beside = side === null ? [] : [sideSection(side)]
  const pictures = side === null ? [] : (['necessity', 'sufficiency'] as const).map((relation) => sidePicture(side, relation))
  const codes = (column: string) => (column === 'outcome' ? outcomes : {})
  const { command = commandLine() } = folder.manifest
  await writeComparison(folder.path, told, out, { more: [...beside, ...cells], ofSets, codes, pictures, command })
  writeWhole(
    join(folder.path, 'runs.csv'),
    csvTable(
      sheet.header,
      sheet.rows.map((row) => row.cells.map((cell) => cell ?? null)),
    ),
  )
  if (side !== null) writeWhole(join(folder.path, 'side-by-side.json'), sideJson(side, told, errors))
}

/** The widest interval of a cell. */
function widest(errors: readonly CellError[]): string {
  return Math.max(...errors.map(({ interval: [low, high] }) => high - low)).toFixed(2)
}
