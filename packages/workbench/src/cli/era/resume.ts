/** Goes on with a folder of eras by what it was begun with. */
import type { ExperimentOptions } from '../experiment/options.ts'
import type { Output } from '../output.ts'
import { runEraCommand } from './run.ts'
import { readPlan } from './withEpisodes.ts'

export async function resumeEra(folder: string, options: ExperimentOptions, out: Output): Promise<void> {
  const { country, options: kept } = readPlan(folder)!.asked
  const { threads, queue, store, endpoint, open, quiet, json } = options
  const show = Object.fromEntries(
    Object.entries({ threads, queue, store, endpoint, open, quiet, json }).filter(([, value]) => value !== undefined),
  )
  return runEraCommand(country, { ...kept, ...show, out: folder }, out)
}
