/** From what stands on the command line to the arms of an analysis and what is asked of them. */
import { analysisOf, isPublished, publishedArm, type AnalysisKind, type Arm } from '@sharara/core'
import { recordOf } from '../../store/index.ts'
import { readInputs, changeOf, type SettingOptions } from '../inputs.ts'

/** A scenario, or a published model with one of its presets. */
export function armOf(nameOrPath: string, options: SettingOptions): Arm {
  if (isPublished(nameOrPath)) return publishedArm(nameOrPath, changeOf(options))
  const { id, setup } = readInputs(nameOrPath, options)
  return { id, words: setup.scenario.name, setup, record: recordOf(setup) }
}

/** Those of the options that the analysis asks for: flags are named as it names them. */
export function askedFrom(kind: AnalysisKind, options: object): Record<string, unknown> {
  const wanted = Object.keys(analysisOf(kind).asked.shape)
  return Object.fromEntries(Object.entries(options).filter(([name, value]) => wanted.includes(name) && value !== undefined))
}
