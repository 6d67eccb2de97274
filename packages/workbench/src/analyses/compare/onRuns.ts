/** The files of a comparison on runs: the comparison, the runs as a table, and the model beside the record. */
import { join } from 'node:path'
import {
  analyses,
  factorsOf,
  nationalArm,
  outcomes,
  prepareStudy,
  sideBySide,
  cardOf,
  type CompareAnswer,
  type CompareStudy,
  type Language,
  type RunResult,
  type Side,
  type SideBySide,
} from '@sharara/core'
import { csvTable, Failure, writeWhole, type ExperimentFolder } from '../../store/index.ts'
import { writeComparison } from './compareFiles.ts'
import { sheetOf } from './compareStudy.ts'
import { compareWords } from './compareWords.ts'

export interface OnRuns {
  readonly made: CompareAnswer
  readonly side: SideBySide | null
}

export async function writeOnRuns(folder: ExperimentFolder, results: readonly RunResult[], language: Language): Promise<OnRuns> {
  const facts = analyses.compare.facts.parse(folder.manifest.options)
  const made = analyses.compare.answer(folder.plan, facts, results)
  const side = facts.beside === null ? null : sideBySide({ study: facts.study, prepared: made.prepared }, await ofRecord(facts.beside))
  await writeAll(folder, made, side, language)
  return { made, side }
}

async function ofRecord(study: CompareStudy): Promise<Side> {
  const sheet = await sheetOf(study.table)
  const { prepared, problems } = prepareStudy(study, sheet)
  if (prepared === null) throw new Failure(compareWords.notCompared, 2, problems)
  return { study, prepared }
}

async function writeAll(
  folder: ExperimentFolder,
  { told, ofSets, errors, sheet }: CompareAnswer,
  side: SideBySide | null,
  language: Language,
): Promise<void> {
  const { cellsSection, sideSection } = await import('../../report/comparison/index.ts')
  const { sidePicture } = await import('@sharara/comparison/pictures')
  const runs = told.study.runs!
  const [arm] = folder.plan.arms
  const name = nationalArm(arm!)?.setup.scenario.name ?? arm!.words
  const cells = errors.length === 0 ? [] : [cellsSection(factorsOf(runs), errors, name)]
  const beside = side === null ? [] : [sideSection(side)]
  const pictures = side === null ? [] : (['necessity', 'sufficiency'] as const).map((relation) => sidePicture(side, relation))
  const ends = nationalArm(arm!) === null ? cardOf(folder.plan).outcomes : outcomes
  const codes = (column: string) => (column === 'outcome' ? ends : {})
  const { command = '', version } = folder.manifest
  await writeComparison(folder.path, told, { language, version, command }, { more: [...beside, ...cells], ofSets, codes, pictures })
  writeWhole(
    join(folder.path, 'runs.csv'),
    csvTable(
      sheet.header,
      sheet.rows.map((row) => row.cells.map((cell) => cell ?? null)),
    ),
  )
  // with what it rests on: design, seeds, sample
  if (side !== null)
    writeWhole(join(folder.path, 'side-by-side.json'), `${JSON.stringify({ ...side, runs: told.study.runs, cells: errors }, null, 1)}\n`)
}
