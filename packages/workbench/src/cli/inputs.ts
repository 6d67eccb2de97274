/** From what stands on the command line to checked inputs of a run. */
import { change, readScenario, type Change, type Given, type Identifier, type Parts, type RunSetup } from '@sharara/core'
import { Failure, findScenario } from '../store/index.ts'
import { words } from './words.ts'

/** Flags that change a scenario, as they are named on the command line. */
export interface SettingOptions extends Omit<Change, 'values' | 'on' | 'parts'> {
  readonly set?: Readonly<Record<string, Given>>
  /** Movements that runs draw from. */
  readonly pillarsLike?: Parts['movements']
  readonly engine?: 'frontier' | 'reference'
}

export interface Inputs {
  /** Name of the scenario, for folders. */
  readonly id: Identifier
  readonly setup: RunSetup
}

/** Throws a failure with all problems of the scenario, its country and the settings. */
export function readInputs(nameOrPath: string, options: SettingOptions): Inputs {
  const { id, file, library } = findScenario(nameOrPath)
  const { setup, problems } = readScenario(file, library)
  if (setup === null) throw new Failure(words.notRun, 2, problems)
  return { id, setup: withSettings(setup, options) }
}

export function withSettings(setup: RunSetup, options: SettingOptions): RunSetup {
  const changed = change.apply(setup, changeOf(options))
  if (changed.setup === null) throw new Failure(words.notRun, 2, changed.problems)
  return changed.setup
}

/** Of everything that stands on the command line, what changes a scenario. */
export function changeOf({
  seed,
  sample,
  hours,
  off,
  set: values,
  pillarsLike: movements,
}: { readonly [Name in keyof SettingOptions]: SettingOptions[Name] | undefined }): Change {
  const parts = movements && { movements }
  const said = Object.entries({ seed, sample, hours, values, off, parts }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(said) // what is left of a change
}
