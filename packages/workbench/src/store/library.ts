/** Finds scenarios, countries and episodes: what ships with the repository, and what lies beside a file given by path. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import {
  fill,
  identifierOf,
  isIdentifier,
  longestText,
  nearest,
  publishedModels,
  type FileKind,
  type Identifier,
  type Library,
  type LibraryFile,
} from '@sharara/core'
import { home } from '../shipped/index.ts'
import { readCrate } from './crate.ts'
import { Failure, systemCode } from './failure.ts'
import { whyNotRead } from './readable.ts'
import { shown } from './shown.ts'
import { words } from './words.ts'

/** Looks in each root in turn; the last is always home. */
export function openLibrary(...roots: readonly string[]): Library {
  const all = [...new Set([...roots.map((root) => resolve(root)), home])]
  return {
    load: (kind, id) => {
      const path = all.flatMap((root) => placesFor(root, kind, id)).find((each) => existsSync(each))
      return path === undefined ? null : readText(path)
    },
    names: (kind) => [...new Set(all.flatMap((root) => namesIn(root, kind)))].toSorted(),
  }
}

function placesFor(root: string, kind: FileKind, id: string): readonly string[] {
  if (!isIdentifier(id)) return []
  if (kind === 'country') return [join(root, 'countries', id, 'profile.json')]
  if (kind === 'scenario') return [join(root, 'scenarios', `${id}.json`), join(root, `${id}.json`)]
  return [join(root, 'episodes', `${id}.json`), join(root, 'episodes', id, 'record.json')]
}

function namesIn(root: string, kind: FileKind): readonly string[] {
  const folder = join(root, { scenario: 'scenarios', country: 'countries', episode: 'episodes' }[kind])
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map((name) => basename(name, '.json'))
    .filter((id) => placesFor(root, kind, id).some((path) => existsSync(path)))
}

/** The text of a file, or why there is none. */
export function readText(path: string): LibraryFile {
  const file = shown(resolve(path))
  try {
    const status = statSync(path)
    const unreadable = whyNotRead(status, longestText)
    return unreadable === null ? decode(file, readFileSync(path)) : { file, text: '', unreadable }
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT') throw new Failure(fill(words.noFile, { path: file }), 2)
    if (code !== '') throw new Failure(fill(words.cannotRead, { path: file, code }), 2)
    throw error
  }
}

function decode(file: string, bytes: Uint8Array): LibraryFile {
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const got = fill(words.brokenText, { offset: firstBroken(bytes) })
    return { file, text: '', unreadable: { got, wanted: words.utf8 } }
  }
}

/** Offset of the first byte that is not UTF-8: the longest prefix that decodes, by halving. */
function firstBroken(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return good
}

/** A frozen run sees its own copy of the country, not what has become of it since. */
export function frozenLibrary(path: string): Library {
  const shipped = openLibrary()
  return {
    names: shipped.names,
    load: (kind, id) => {
      if (kind === 'country') return readText(join(path, 'profile.json'))
      return shipped.load(kind, id) ?? (kind === 'episode' ? { file: id, text: '' } : null)
    },
  }
}

/** A scenario by its name in the library or by its path, with the library it is to be checked against. */
export interface FoundScenario {
  readonly id: Identifier
  readonly file: LibraryFile
  readonly library: Library
}

export function findScenario(nameOrPath: string): FoundScenario {
  const looksLikePath = /[/\\]|\.json$/.test(nameOrPath)
  if (looksLikePath) {
    const path = resolve(nameOrPath)
    const crate = basename(path) === 'scenario.json' ? readCrate(dirname(path)) : null
    if (crate !== null) return { id: crate.scenario, file: readText(path), library: frozenLibrary(dirname(path)) }
    return {
      id: identifierOf(basename(path, '.json'), 'scenario'),
      file: readText(path),
      library: openLibrary(dirname(path), dirname(dirname(path))),
    }
  }
  const library = openLibrary(process.cwd())
  const file = library.load('scenario', nameOrPath)
  if (file !== null && isIdentifier(nameOrPath)) return { id: nameOrPath, file, library }
  throw new Failure(noSuchScenario(nameOrPath, [...library.names('scenario'), ...publishedModels.map(({ id }) => id)]), 2)
}

function noSuchScenario(name: string, names: readonly string[]): { readonly en: string; readonly ar: string } {
  const near = nearest(name, names)
  const body = fill(words.noScenario, { name })
  const tail = near === undefined ? fill(words.there, { names: names.join(', ') }) : fill(words.didYouMean, { nearest: near })
  return { en: body.en + tail.en, ar: body.ar + tail.ar }
}
