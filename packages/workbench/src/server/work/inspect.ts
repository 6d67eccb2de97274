/** From what a request asks for to checked inputs of a run, and what they cost. */
import {
  change,
  identifierOf,
  kindOf,
  readJson,
  readScenario,
  type Identifier,
  type FileKind,
  type Problem,
  type RunSetup,
  type Scenario,
  type Change,
  type Words,
} from '@sharara/core'
import { openLibrary, recordOf } from '../../store/index.ts'
import { Refusal } from '../refusal.ts'
import { words } from '../words.ts'

/** A scenario by its name in the library, or its text. */
export type Asked = { readonly name: string } | { readonly text: string }

/** What the budget asks of a job. */
export interface JobSize {
  readonly people: number
  readonly steps: number
  readonly rows: number
  readonly runs: number
  readonly engine: 'frontier' | 'reference'
}

export interface Inspected {
  /** Name of the scenario, for folders. */
  readonly id: Identifier
  readonly setup: RunSetup
  readonly people: number
  readonly steps: number
  readonly rows: number
}

export function problemsOf(text: string): { readonly scenario: Scenario | null; readonly problems: readonly Problem[] } {
  const { setup, problems } = readScenario({ file: '', text }, openLibrary(process.cwd()))
  return { scenario: setup?.scenario ?? null, problems }
}

/** @throws Refusal with all problems of the scenario or of the settings. */
export function inspect(asked: Asked, settings: Change): Inspected {
  const library = openLibrary(process.cwd())
  const file = 'name' in asked ? library.load('scenario', asked.name) : { file: '', text: asked.text }
  if (file === null) throw new Refusal(404, 'no-such-scenario', fillId(words.noSuchScenario, 'name' in asked ? asked.name : ''))
  const { setup, problems } = readScenario(file, library)
  if (setup === null) throw new Refusal(422, 'bad-scenario', words.badScenario, { problems })
  const changed = change.apply(setup, settings)
  if (changed.setup === null) throw new Refusal(422, 'bad-settings', words.badScenario, { problems: changed.problems.map(forPrograms) })
  return { id: identifierOf('name' in asked ? asked.name : '', 'own'), setup: changed.setup, ...sizeOf(changed.setup) }
}

function fillId({ en, ar }: Words, id: string): Words {
  return { en: en.replace('{id}', id), ar: ar.replace('{id}', id) }
}

export function sizeOf({ profile, scenario }: RunSetup): Pick<Inspected, 'people' | 'steps' | 'rows'> {
  const people = profile.places.reduce((sum, place) => sum + place.population, 0) / scenario.sample
  return { people: Math.ceil(people), steps: Math.ceil(scenario.hours / scenario.stepHours), rows: scenario.hours * profile.places.length }
}

/** Problems of settings speak of the flags of the command line; a request has entries instead. */
function forPrograms(problem: Problem): Problem {
  const rename = (text: string): string =>
    text.replaceAll('--set ', 'settings.values.').replaceAll('--off ', 'settings.off.').replaceAll('--on ', 'settings.on.')
  return { ...problem, path: rename(problem.path), words: { en: rename(problem.words.en), ar: rename(problem.words.ar) } }
}

/** The record that an arm of a plan is held against. */
export const recordFor = recordOf

/** A document of the library as it is written; null where there is none, or where the file of this name is none of its kind. */
export function documentOf(kind: FileKind, id: string): unknown {
  const file = openLibrary(process.cwd()).load(kind, id)
  return file === null || kindOf(file.text) !== kind ? null : readJson(file.text).value
}
