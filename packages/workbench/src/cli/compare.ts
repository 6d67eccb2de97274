/** `sharara compare`: from a table of cases, or a study of one, to what is necessary and what is sufficient. */
import { resolve } from 'node:path'
import { compareCases, compareRobustness, fill, prepareStudy, rScript, unnamedStudy, type CompareStudy, type Sheet } from '@sharara/core'
import { Failure, shown } from '../store/index.ts'
import { writeComparison } from '../analyses/compare/compareFiles.ts'
import { furtherWords } from '../analyses/compare/compareFurtherWords.ts'
import { changed, type StudyOptions } from './compareOptions.ts'
import { openStudy, sheetOf, shippedStudy } from '../analyses/compare/compareStudy.ts'
import { writeTakeAlong } from './compareTake.ts'
import { json, tell } from '../analyses/compare/compareTell.ts'
import { compareWords as words } from '../analyses/compare/compareWords.ts'
import { commandLine } from './experiment/options.ts'
import type { Output } from './output.ts'
import { compareOnRuns, shippedRuns, type OnRunsOptions } from './onRuns/run.ts'
import { words as onRunsWords } from './onRuns/words.ts'
import { version } from './version.ts'

export interface CompareOptions extends OnRunsOptions, StudyOptions {
  readonly on?: string
  readonly table?: string
  readonly encoding?: string
  readonly rScript?: boolean
}

export async function runCompare(path: string | undefined, options: CompareOptions, out: Output): Promise<void> {
  if (options.on !== undefined && options.on !== 'runs') throw new Failure(fill(onRunsWords.badOn, { got: options.on }), 2)
  if (options.on === 'runs' || options.sideBySide === true) {
    const own = path ?? shippedRuns
    return compareOnRuns(own, changed(openStudy(own), options), options, out)
  }
  const written = openStudy(path ?? shippedStudy)
  const sheet = await sheetOf(options.table ?? written.table, options.encoding, options.table === undefined ? written.data : undefined)
  const base = path === undefined && options.table !== undefined ? forOwnTable(written, sheet, options) : written
  const study = changed(base, options)
  const { prepared, problems } = prepareStudy(study, sheet)
  if (prepared === null) throw new Failure(words.notCompared, 2, problems)
  for (const note of prepared.notes) out.tell(fill(words.note, { sentence: note }))
  for (const { words: sentence } of prepared.warnings) out.tell(fill(words.warning, { sentence }))
  const answer = compareCases(study, prepared, sheet.file)
  if (options.rScript === true) {
    out.say(rScript(study, prepared, answer, version))
    return
  }
  const compared = { ...answer, robustness: compareRobustness(study, prepared, 'intermediate') }
  if (compared.robustness === null) out.tell(furtherWords.notRepeated)
  if (options.out !== undefined) {
    const shipped = options.table === undefined && written.table === undefined && written.data === undefined
    await writeComparison(resolve(options.out), compared, { language: out.language, version, command: commandLine() })
    writeTakeAlong(resolve(options.out), { study, prepared, compared: answer, sheet: shipped ? null : sheet }, out)
  }
  if (options.json === true) out.say(json(compared))
  else if (options.quiet === true && options.out !== undefined) return out.say(shown(resolve(options.out)))
  else tell(compared, out)
  if (options.out !== undefined) out.tell(fill(words.written, { folder: shown(resolve(options.out)) }))
}

/** Our sets where the reader's table has their columns; the question and the cut-offs are his. */
function forOwnTable(ours: CompareStudy, { header }: Sheet, { conditions, outcome }: CompareOptions): CompareStudy {
  const fits = Object.values(ours.sets).every(({ column }) => header.includes(column))
  if (!fits && (conditions === undefined || outcome === undefined)) throw new Failure(words.tellWhat, 2)
  // a column of the table goes before a set of ours that has its name
  const sets = Object.entries(ours.sets).filter(([name, { column }]) => header.includes(column) && !header.includes(name))
  const plain = { ...ours, sets: Object.fromEntries(sets), leaveOut: [] }
  return conditions === undefined ? plain : { ...plain, name: unnamedStudy, nCut: 1, inclCut: 0.8, priCut: 0, directions: {} }
}
