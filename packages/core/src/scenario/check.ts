/** Reads scenarios and profiles from text and says everything that is wrong with them, file by file, at once. */
import type { z } from 'zod'
import { profileSchema, withRegions, type Profile } from '../country/index.ts'
import { fill, nearest } from '../text/index.ts'
import { readDocument, problemsOf, type Document, type DocumentKind, type FileKind, type Library, type LibraryFile } from './document.ts'
import { phrases, things } from './messages.ts'
import { asObject, asText, type Path } from './path.ts'
import { quoted, same, type Finding, type Problem } from './problem.ts'
import { profileFindings } from './profileChecks.ts'
import { scenarioSchema, type Scenario } from './scenario.ts'
import { scenarioFindings } from './scenarioChecks.ts'
import { shapeFindings } from './shape.ts'

export interface CheckedProfile {
  /** Null where there is any problem. */
  readonly profile: Profile | null
  readonly problems: readonly Problem[]
}

export interface CheckedScenario {
  /** The scenario with everything that it extends put in, and its country; null where there is any problem. */
  readonly setup: { readonly scenario: Scenario; readonly profile: Profile } | null
  readonly problems: readonly Problem[]
}

/** Reads any file of ours: its text, its shape, then what `look` finds by looking from one part of it to another. */
export function readFile<T>(
  source: LibraryFile,
  kind: DocumentKind,
  schema: z.ZodType<T>,
  look: (raw: unknown) => readonly Finding[],
): { readonly raw: unknown; readonly value: T | null; readonly problems: readonly Problem[] } {
  const document = readDocument(source, kind)
  const { value: raw } = document
  const problems = problemsOf(
    document,
    raw === undefined ? document.findings : [...document.findings, ...look(raw), ...shapeFindings(schema, raw)],
  )
  return { raw, problems, value: problems.length === 0 ? schema.parse(raw) : null }
}

/** `expectedId` is the name under which others find the file, where it has one. */
export function readProfile(source: LibraryFile, expectedId?: string): CheckedProfile {
  const { profile, problems } = profileOf(source, expectedId)
  return { profile, problems }
}

function profileOf(source: LibraryFile, expectedId?: string): CheckedProfile & { readonly raw: unknown } {
  const { raw, value, problems } = readFile(source, 'country', profileSchema, (profile) => profileFindings(profile, expectedId))
  return { raw, problems, profile: value }
}

/** A scenario file is checked with the files it extends, its country, and the name of its episode. */
export function readScenario(source: LibraryFile, library: Library): CheckedScenario {
  const chain = readChain(source, library)
  const merged = mergeChain(chain.documents)
  const country = asText(merged['country'])
  const file = country === null ? null : library.load('country', country)
  const profile = file === null ? null : profileOf(file, country ?? undefined)
  const findings = [...chain.findings]
  const readable = chain.documents.some((document) => document.value !== undefined)
  if (readable) {
    if (country !== null && file === null) findings.push(noSuch(['country'], country, 'country', library))
    const episode = asText(merged['episode'])
    if (episode !== null && library.load('episode', episode) === null) findings.push(noSuch(['episode'], episode, 'episode', library))
    findings.push(...scenarioFindings(merged, profile?.raw ?? null))
  }
  const problems = [...chainProblems(chain.documents, findings), ...(profile?.problems ?? [])]
  if (problems.length > 0 || !profile?.profile) return { setup: null, problems }
  const { extends: _, ...own } = merged
  const scenario = scenarioSchema.parse(own)
  return { setup: { scenario, profile: withRegions(profile.profile, scenario.regions) }, problems }
}

interface Chain {
  /** The file itself first, then what it extends. */
  readonly documents: readonly Document[]
  readonly findings: readonly Finding[]
}

function readChain(source: LibraryFile, library: Library): Chain {
  const documents: Document[] = []
  const findings: Finding[] = []
  const names: string[] = [source.file]
  let next: LibraryFile | null = source
  while (next) {
    const document = readDocument(next, 'scenario')
    documents.push(document)
    const base: string | null = asText(asObject(document.value)?.['extends'])
    next = base === null ? null : library.load('scenario', base)
    if (base === null) break
    if (next === null) findings.push(noSuch(['extends'], base, 'scenario', library))
    else if (documents.some((each) => each.file === next?.file)) {
      const cycle = [...names.slice(documents.findIndex((each) => each.file === next?.file)), next.file].join(' → ')
      findings.push({ path: ['extends'], got: fill(phrases.cycle, { cycle }), wanted: phrases.noCycle })
      next = null
    } else names.push(next.file)
  }
  return { documents, findings }
}

/** Entries of these merge name by name; everything else is replaced as a whole. */
const mergedRecords = new Set(['conditions', 'pillars', 'constants', 'mechanisms', 'regions'])

function mergeChain(documents: readonly Document[]): Record<string, unknown> {
  const merged: Record<string, unknown> = {}
  for (const document of documents.toReversed()) {
    for (const [name, value] of Object.entries(asObject(document.value) ?? {})) {
      const before = asObject(merged[name])
      const own = asObject(value)
      merged[name] = mergedRecords.has(name) && before !== null && own !== null ? { ...before, ...own } : value
    }
  }
  return merged
}

/** Findings on the merged whole go back to the file whose entry they speak of. */
function chainProblems(documents: readonly Document[], findings: readonly Finding[]): readonly Problem[] {
  const partial = scenarioSchema.partial()
  return documents.flatMap((document, index) => {
    const own = findings.filter((finding) => ownerIndex(documents, finding.path) === index)
    if (document.value === undefined) return problemsOf(document, [...document.findings, ...own])
    const schema = asObject(document.value)?.['extends'] === undefined ? scenarioSchema : partial
    return problemsOf(document, [...document.findings, ...own, ...shapeFindings(schema, document.value)])
  })
}

function ownerIndex(documents: readonly Document[], path: Path): number {
  const [table, name] = path
  const owner = documents.findIndex((document) => {
    const entry = asObject(document.value)?.[table ?? '']
    if (entry === undefined) return false
    return !mergedRecords.has(String(table)) || name === undefined || asObject(entry)?.[name] !== undefined
  })
  return Math.max(0, owner)
}

export function noSuch(path: Path, name: string, kind: FileKind, library: Library): Finding {
  const names = library.names(kind)
  const near = nearest(name, names)
  const wanted = fill(phrases.aFile, { kind: things[kind] })
  const list = near === undefined && names.length > 0 && names.length <= 12 ? ` (${quoted(names)})` : ''
  return { path, got: same(JSON.stringify(name)), wanted: { en: wanted.en + list, ar: wanted.ar + list }, nearest: near }
}
