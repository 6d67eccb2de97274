/** `sharara run <model>`: a published model run to its end, its series as a table and as pictures of blocks. */
import { resolve, join } from 'node:path'
import { existsSync, readdirSync } from 'node:fs'
import {
  fill,
  findPublished,
  startModel,
  type FoundModel,
  settingProblems,
  type ModelRecord,
  type ModelRun,
  type Problem,
  type Words,
  identifierOf,
} from '@sharara/core'
import { csvTable, Failure, freshName, makeFolder, shown, writeWhole } from '../../store/index.ts'
import type { SettingOptions } from '../inputs.ts'
import type { Output, ShowOptions } from '../output.ts'
import { version } from '../version.ts'
import { tellRecord } from './tell.ts'
import { modelsWords } from './words.ts'

type Options = SettingOptions & ShowOptions & { readonly out?: string }

/** Hands the machine back now and then, so that Ctrl-C is heard. */
const breatheEveryMs = 50

export async function runPublished(name: string, options: Options, out: Output): Promise<void> {
  const found = findPublished(name)
  const { model } = found.published
  const seed = options.seed ?? 1
  const values = { ...found.values, ...options.set }
  refuse(found, values, options)
  const path = options.out === undefined ? freshName(identifierOf(name, 'model'), seed, new Date()) : resolve(options.out)
  if (existsSync(path) && readdirSync(path).length > 0) throw new Failure(fill(modelsWords.notEmpty, { folder: shown(path) }), 2)
  const run = startSafely(found, values, seed)
  let breath = performance.now()
  while (!run.over) {
    run.step()
    if (performance.now() - breath < breatheEveryMs) continue
    await new Promise((done) => setImmediate(done))
    breath = performance.now()
  }
  const record = run.record()
  const manifest = {
    format: 'sharara-model-run/1',
    model: found.published.id,
    preset: found.preset,
    seed,
    values: run.values,
    steps: run.steps,
    outcome: record.outcome,
    fingerprint: run.fingerprint(),
    citation: found.published.citation,
    sharara: version,
  }
  makeFolder(path)
  writeWhole(join(path, 'series.csv'), seriesCsv(record))
  writeWhole(join(path, 'events.json'), `${JSON.stringify(record.events, null, 2)}\n`)
  writeWhole(join(path, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  if (options.json === true) out.say(JSON.stringify(manifest, null, 2))
  else if (options.quiet === true) out.say(path)
  else tellRecord(found, record, manifest, shown(path), out, model)
}

/** All that is wrong, at once. */
function refuse({ published }: FoundModel, values: Readonly<Record<string, number>>, options: Options): void {
  const problems = settingProblems(published, values).map(({ name, words }) => problemOf(name, words))
  const strange = (['sample', 'hours', 'off', 'engine', 'open'] as const).filter((name) => options[name] !== undefined)
  for (const option of strange) problems.push(problemOf(option, fill(modelsWords.notHere, { option: `--${option}` })))
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

function problemOf(path: string, words: Words): Problem {
  return { file: '', path, got: words, wanted: words, words }
}

function seriesCsv({ series, steps }: ModelRecord): string {
  const names = Object.keys(series)
  const rows = Array.from({ length: steps + 1 }, (_, step) => [step, ...names.map((name) => series[name]![step]!)])
  return csvTable(['step', ...names], rows)
}
