/** `sharara scoreboard`: makes the runs, or goes on with them, and tells the scores. */
import { baseRatePredictions } from '@sharara/core'
import { shippedTables, type OpenExperiment } from '../../store/index.ts'
import { finishTold } from '../analysis/conclude.ts'
import { commandLine, folderFor, type ExperimentOptions } from '../experiment/options.ts'
import { beginExperiment } from '../experiment/spread.ts'
import type { Output } from '../output.ts'
import { version } from '../version.ts'
import { coded, readBoard, type ScoreboardFlags } from './inputs.ts'
import { tellScoreboard } from './tell.ts'
import { scoreboardWords as words } from './words.ts'

export interface ScoreboardOptions extends ExperimentOptions, ScoreboardFlags {
  readonly example?: boolean
}

export async function runScoreboard(options: ScoreboardOptions, out: Output): Promise<void> {
  if (options.example === true) {
    const cases = await coded(options.cases, Object.keys(shippedTables().open.countries))
    out.say(JSON.stringify(baseRatePredictions(cases), null, 2))
    return
  }
  const { board, facts } = await readBoard(options)
  const now = new Date()
  const about = {
    kind: 'scoreboard',
    options: { ...facts },
    title: words.title,
    command: commandLine(),
    version,
    created: now.toISOString(),
  }
  // the runs of a case make a chunk: a kill loses seconds
  const folder = beginExperiment(folderFor('scoreboard', options, now), board.plan, about, {
    ...options,
    chunk: options.chunk ?? options.seeds,
  })
  try {
    await finishScoreboard(folder, options, out)
  } finally {
    folder.close()
  }
}

export function finishScoreboard(folder: OpenExperiment, options: ExperimentOptions, out: Output): Promise<void> {
  return finishTold(tellScoreboard)(folder, options, out)
}
