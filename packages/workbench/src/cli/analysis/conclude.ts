/** The way of every analysis on the command line: planned, its folder made (or found), its runs made, what they say written and told. */
import { chunksOf, fill, type AnalysisKind, type Arm, type RunResult } from '@sharara/core'
import { join } from 'node:path'
import { beginAnalysis } from '../../analyses/begin.ts'
import { writeTold, type Teller } from '../../analyses/write.ts'
import { documentDate, setStatus, shown, type OpenExperiment } from '../../store/index.ts'
import { driveExperiment } from '../experiment/drive.ts'
import { commandLine, folderFor, type ExperimentOptions } from '../experiment/options.ts'
import { beginExperiment } from '../experiment/spread.ts'
import { words as experimentWords } from '../experiment/words.ts'
import { openPage } from '../finish.ts'
import { whole, type Output } from '../output.ts'
import { version } from '../version.ts'

/** Makes what is missing and tells the results; the folder is closed by whoever opened it. */
export type Finisher = (folder: OpenExperiment, options: ExperimentOptions, out: Output) => Promise<void>

/** Plans, makes the folder and goes on in it to the end. */
export async function analyse(
  {
    kind,
    arms,
    asked,
    finish,
  }: { readonly kind: AnalysisKind; readonly arms: readonly Arm[]; readonly asked: unknown; readonly finish: Finisher },
  options: ExperimentOptions,
  out: Output,
): Promise<void> {
  const now = documentDate()
  const begun = beginAnalysis(kind, arms, asked)
  const facts = { kind, options: begun.options, title: begun.title, command: commandLine(), version, created: now.toISOString() }
  const folder = beginExperiment(folderFor(begun.name, options, now), begun.plan, facts, options)
  try {
    await finish(folder, options, out)
  } finally {
    folder.close()
  }
}

/** Goes on with a folder, new or old, to what is told of it. */
export function finishTold(teller: Teller): Finisher {
  return async (folder, options, out) => {
    await driveExperiment(folder, chunksOf(folder.plan, folder.manifest.runsPerChunk), options, out)
    const { told, results } = await writeTold(folder, teller)
    setStatus(folder, 'over')
    tellFailed(results, out)
    if (options.json === true) out.say(JSON.stringify(told.json, null, 2))
    else if (options.quiet === true) out.say(folder.shown)
    else {
      for (const line of told.lines(out.language)) out.say(line)
      tellFolder(folder, out)
    }
    if (options.open === true) await openPage(join(folder.path, 'report.html'), out.language)
  }
}

function tellFolder(folder: OpenExperiment, out: Output): void {
  out.say(fill(experimentWords.folder, { folder: folder.shown }))
  out.say(fill(experimentWords.report, { path: shown(join(folder.path, 'report.html')) }))
}

export function tellFailed(results: readonly RunResult[], out: Output): void {
  const failed = results.filter(({ error }) => error !== null)
  const [first] = failed
  if (first === undefined) return
  out.tell(
    fill(experimentWords.failedRuns, { failed: failed.length, runs: whole(results.length), seed: first.seed, error: first.error ?? '' }),
  )
}
