/** `sharara check`: every problem of every file named. */
import {
  asObject,
  fill,
  kindOf,
  readCases,
  readFit,
  readJson,
  readProfile,
  readRecord,
  readScenario,
  type LibraryFile,
  type Problem,
} from '@sharara/core'
import { basename, dirname, join, resolve } from 'node:path'
import { openLibrary, readText } from '../store/index.ts'
import { tellProblems, type Output } from './output.ts'
import { words } from './words.ts'

export function runCheck(files: readonly string[], options: { readonly json?: boolean }, out: Output): void {
  const read = files.map((file) => ({ path: resolve(file), source: readText(file) }))
  const problems = new Map<string, Problem>()
  for (const { path, source } of read) {
    const own = problemsOf(path, source, out)
    for (const problem of own) problems.set(JSON.stringify([problem.file, problem.line, problem.words.en]), problem)
    if (own.length === 0 && options.json !== true) out.say(fill(words.fileOk, { file: source.file }))
  }
  const all = [...problems.values()]
  if (options.json === true) out.say(JSON.stringify(all, null, 2))
  else tellProblems(all, out.say)
  if (all.length > 0) process.exitCode = 2
}

function problemsOf(path: string, source: LibraryFile, out: Output): readonly Problem[] {
  const library = openLibrary(dirname(path), dirname(dirname(path)))
  const format = asObject(readJson(source.text).value)?.['format']
  if (typeof format === 'string' && format.startsWith('sharara-cases/')) return readCases(source, null).problems
  if (typeof format === 'string' && format.startsWith('sharara-cells/'))
    return readCases(readText(join(dirname(path), 'cases.json')), source).problems
  if (typeof format === 'string' && format.startsWith('sharara-fit/')) return readFit(source).problems
  const kind = kindOf(source.text) ?? kindByPath(path)
  if (kind === 'country') return readProfile(source, basename(path) === 'profile.json' ? basename(dirname(path)) : undefined).problems
  if (kind === 'episode') return readRecord(source, countryOf(source.text, library.load)).problems
  if (kind === null && !source.unreadable) out.tell(fill(words.unknownKind, { file: source.file }))
  return readScenario(source, library).problems
}

/** A file that is too broken to say what it is may still stand where files of its kind stand. */
function kindByPath(path: string): 'scenario' | 'country' | 'episode' | null {
  if (basename(path) === 'profile.json') return 'country'
  const folder = basename(dirname(path))
  return folder === 'scenarios' ? 'scenario' : folder === 'countries' ? 'country' : folder === 'episodes' ? 'episode' : null
}

function countryOf(text: string, load: ReturnType<typeof openLibrary>['load']): unknown {
  const country = asObject(readJson(text).value)?.['country']
  const file = typeof country === 'string' ? load('country', country) : null
  return file === null ? null : readJson(file.text).value
}
