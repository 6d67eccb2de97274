/** `sharara what-if`: two sides on equal seeds; the runs are made, read back in pairs, and told. */
import { analyses, chunksOf } from '@sharara/core'
import { resultsIn } from '../../analyses/write.ts'
import { drawnSeries, setStatus, writeWhatIf, type OpenExperiment } from '../../store/index.ts'
import { analyse } from '../analysis/conclude.ts'
import { armOf, askedFrom } from '../analysis/inputs.ts'
import { driveExperiment } from '../experiment/drive.ts'
import type { ExperimentOptions } from '../experiment/options.ts'
import { changeOf, type SettingOptions } from '../inputs.ts'
import type { Output } from '../output.ts'
import { tellWhatIf } from './tell.ts'

export async function runWhatIf(
  nameOrPath: string,
  other: string | undefined,
  options: SettingOptions & ExperimentOptions,
  out: Output,
): Promise<void> {
  // they make the other side here, not both
  const { set, off, ...whole } = options
  const arms = [nameOrPath, ...(other === undefined ? [] : [other])].map((name) => armOf(name, whole))
  const change = changeOf({ set, off })
  await analyse({ kind: 'what-if', arms, asked: { ...askedFrom('what-if', whole), ...change }, finish: finishWhatIf }, options, out)
}

/** Makes what is missing, writes and tells the results: at the first start and after an interruption alike. */
export async function finishWhatIf(folder: OpenExperiment, options: ExperimentOptions, out: Output): Promise<void> {
  const chunks = chunksOf(folder.plan, folder.manifest.runsPerChunk)
  const { made, seconds } = await driveExperiment(folder, chunks, options, out)
  const results = await resultsIn(folder, drawnSeries(folder.plan))
  const statement = analyses['what-if'].answer(folder.plan, {}, results)
  const fault = await writeWhatIf(folder, statement, results.length)
  setStatus(folder, 'over')
  await tellWhatIf(folder, statement, { ...options, fault, made, seconds }, out)
}
