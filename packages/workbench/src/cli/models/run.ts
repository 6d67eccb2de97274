/** `sharara run <model>`: a published model run to its end, its series as a table and as pictures of blocks. */
import { resolve } from 'node:path'
import {
  cardOfSetup,
  fill,
  findPublished,
  startModel,
  type FoundModel,
  type Given,
  settingProblems,
  type ModelRun,
  type Problem,
  type Words,
  identifierOf,
} from '@sharara/core'
import { createModelFolder, Failure, freshName, openModelFolder, restoreModel } from '../../store/index.ts'
import type { SettingOptions } from '../inputs.ts'
import type { Output, ShowOptions } from '../output.ts'
import { version } from '../version.ts'
import { words } from '../words.ts'
import { complete } from './course.ts'
import { modelsWords } from './words.ts'

type Options = SettingOptions & ShowOptions & { readonly out?: string }

export async function runPublished(name: string, options: Options, out: Output): Promise<void> {
  const found = findPublished(name)
  const seed = options.seed ?? 1
  const values = { ...found.values, ...options.set }
  refuse(found, values, options)
  const run = startSafely(found, values as FoundModel['values'], seed) // a range has been refused
  const path = options.out === undefined ? freshName(identifierOf(name, 'model'), seed, new Date()) : resolve(options.out)
  const folder = createModelFolder(path, {
    format: 'sharara-model-run/1',
    model: found.published.id,
    preset: found.preset,
    seed,
    values: { ...run.values },
    version: versionOf(found),
    status: 'running',
    citation: found.published.citation,
    sharara: version,
  })
  try {
    await complete(found, run, folder, options, out)
  } finally {
    folder.close()
  }
}

/** Goes on with the run of a folder, to the same fingerprint. */
export async function resumePublished(path: string, options: ShowOptions, out: Output): Promise<void> {
  const folder = openModelFolder(path)
  try {
    const { model, preset, values, status } = folder.manifest
    const found = findPublished(preset === null ? model : `${model}/${preset}`)
    if (status === 'over') return out.say(fill(words.over, { folder: folder.shown }))
    refuse(found, values, {})
    const { run, from } = restoreModel(folder, found.published.model, versionOf(found))
    const length = Math.round(run.values['steps']!)
    const sentences = {
      checkpoint: fill(modelsWords.resuming, { step: run.steps, length }),
      start: modelsWords.fromStart,
      damaged: modelsWords.damaged,
      'other-model': modelsWords.otherModel,
    }
    out.tell(sentences[from])
    await complete(found, run, { ...folder, manifest: { ...folder.manifest, version: versionOf(found) } }, options, out)
  } finally {
    folder.close()
  }
}

function versionOf({ published, preset, values }: FoundModel): string {
  return cardOfSetup({ model: published.id, preset, values, seed: 1 }).version()
}

/** All that is wrong, at once. */
function refuse({ published }: FoundModel, values: Readonly<Record<string, Given>>, options: Options): void {
  const problems = settingProblems(published, values).map(({ name, words: sentence }) => problemOf(name, sentence))
  const strange = (['sample', 'hours', 'off', 'engine', 'pillarsLike'] as const).filter((name) => options[name] !== undefined)
  for (const option of strange) problems.push(problemOf(option, fill(modelsWords.notHere, { option: `--${option.replace('sL', 's-l')}` })))
  if (problems.length > 0) throw new Failure(modelsWords.notRun, 2, problems)
}

function startSafely({ published }: FoundModel, values: Readonly<Record<string, number>>, seed: number): ModelRun<unknown> {
  try {
    return startModel(published.model, values, seed)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Failure(modelsWords.notRun, 2, [problemOf('', { en: error.message, ar: error.message })])
  }
}

function problemOf(path: string, sentence: Words): Problem {
  return { file: '', path, got: sentence, wanted: sentence, words: sentence }
}
