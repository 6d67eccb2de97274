/** From what stands on the command line to checked inputs of a run. */
import { applySettings, readScenario, type Identifier, type RunSetup, type Settings } from '@sharara/core'
import { Failure, findScenario } from '../store/index.ts'
import { words } from './words.ts'

export interface SettingOptions {
  readonly seed?: number
  readonly sample?: number
  readonly hours?: number
  readonly set?: Readonly<Record<string, number>>
  readonly off?: readonly string[]
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
  const settings = settingsOf(options)
  if (Object.keys(settings).length === 0) return setup
  const changed = applySettings(setup.scenario, settings)
  if (changed.scenario === null) throw new Failure(words.notRun, 2, changed.problems)
  return { profile: setup.profile, scenario: changed.scenario }
}

/** What stands on the command line as a change of a scenario. */
export function settingsOf({ seed, sample, hours, set, off }: SettingOptions): Settings {
  return {
    ...(seed === undefined ? {} : { seed }),
    ...(sample === undefined ? {} : { sample }),
    ...(hours === undefined ? {} : { hours }),
    ...(set === undefined ? {} : { values: set }),
    ...(off === undefined ? {} : { off }),
  }
}
