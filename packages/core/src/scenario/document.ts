/** A file as text, read as far as it can be read, and its findings turned into problems in the order of the file. */
import { profileFormat } from '../country/index.ts'
import { fill, nearest, type Words } from '../text/index.ts'
import { atLine, endOfFile, faultWords, phrases, things } from './messages.ts'
import { linesOf, readJson, type JsonFault, type JsonText } from './json.ts'
import { asObject, asText, formatPath, type Path } from './path.ts'
import { describeGot, mostTold, moreOf, same, toProblem, type Finding, type Problem } from './problem.ts'
import { scenarioFormat } from './scenario.ts'

export type FileKind = 'scenario' | 'country' | 'episode'
/** Everything that is read as a file of ours; the last four are not looked up by name. */
export type DocumentKind = FileKind | 'cases' | 'cells' | 'fit' | 'predictions'

export interface LibraryFile {
  /** How the file is named to the reader. */
  readonly file: string
  readonly text: string
  /** Why there is no text: too large to be read, not UTF-8, a folder. */
  readonly unreadable?: { readonly got: Words; readonly wanted: Words }
}

/** Where files that others refer to are found; core itself touches no disk. */
export interface Library {
  load(kind: FileKind, id: string): LibraryFile | null
  /** Ids that exist, for saying which was probably meant. */
  names(kind: FileKind): readonly string[]
}

export interface Document {
  readonly file: string
  readonly text: string
  /** Undefined where the text cannot be read, or is of another kind or version. */
  readonly value: unknown
  readonly offsetAt: JsonText['offsetAt']
  readonly findings: readonly Finding[]
  /** Findings beyond those. */
  readonly moreFindings: number
}

export const formats: Readonly<Record<DocumentKind, string>> = {
  scenario: scenarioFormat,
  country: profileFormat,
  episode: 'sharara-record/1',
  cases: 'sharara-cases/1',
  cells: 'sharara-cells/1',
  fit: 'sharara-fit/1',
  predictions: 'sharara-predictions/1',
}
/** Files are refused above this many characters: the largest sensible profile is a tenth of it. */
export const longestText = 20_000_000

/** Steps from an older format to the next one, by the older one's name. There is only one version of each so far. */
const upgrades: Readonly<Record<string, (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>> = {}

/** The kind of file that a format names, whatever its version; null for anything else. */
export function kindOf(text: string): FileKind | null {
  if (text.length > longestText) return null
  return kindOfFormat(asObject(readJson(text).value)?.['format'])
}

function kindOfFormat(format: unknown): FileKind | null {
  const name = typeof format === 'string' ? /^sharara-(\w+)\//.exec(format)?.[1] : undefined
  return name === 'scenario' || name === 'country' ? name : name === 'record' ? 'episode' : null
}

export function readDocument({ file, text, unreadable }: LibraryFile, kind: DocumentKind): Document {
  const none = { file, text, value: undefined, offsetAt: () => undefined, moreFindings: 0 }
  if (unreadable) return { ...none, findings: [{ path: [], ...unreadable }] }
  if (text.length > longestText) {
    const got = fill(phrases.tooLong, { size: Math.round(text.length / 1e5) / 10 })
    return { ...none, findings: [{ path: [], got, wanted: fill(phrases.sizeLimit, { limit: longestText / 1e6 }) }] }
  }
  if (text.trim() === '') return { ...none, findings: [{ path: [], got: phrases.empty, wanted: phrases.json }] }
  const json = readJson(text)
  const place = linesOf(text)
  const findings = json.faults.map((fault) => fromFault(place, fault))
  const object = asObject(json.value)
  const read = { ...none, offsetAt: json.offsetAt, moreFindings: json.moreFaults }
  if (json.value === undefined) return { ...read, findings }
  if (object === null) {
    return { ...read, findings: [...findings, { path: [], got: describeGot(json.value), wanted: phrases.object }] }
  }
  const foreign = formatFinding(object, kind)
  if (foreign) return { ...read, findings: [...findings, foreign] }
  return { ...read, value: upgraded(object, kind), findings }
}

function upgraded(object: Readonly<Record<string, unknown>>, kind: DocumentKind): unknown {
  let value = object
  while (value['format'] !== formats[kind]) {
    const step = upgrades[formatOf(value)]
    if (!step) return value
    value = step(value)
  }
  return value
}

function formatOf(object: Readonly<Record<string, unknown>>): string {
  return asText(object['format']) ?? ''
}

function formatFinding(object: Readonly<Record<string, unknown>>, kind: DocumentKind): Finding | null {
  const wanted = fill(phrases.format, { format: formats[kind] })
  const format = object['format']
  if (format === undefined) return { path: ['format'], got: phrases.nothing, wanted, sentence: 'missing' }
  if (format === formats[kind] || (typeof format === 'string' && Object.hasOwn(upgrades, format))) return null
  const other = kindOfFormat(format)
  if (other !== null && other !== kind) {
    const got = fill(phrases.otherKind, { format: formatOf(object), kind: things[other] })
    return { path: ['format'], got, wanted: fill(phrases.formatKind, { kind: things[kind], format: formats[kind] }) }
  }
  const near = typeof format === 'string' ? nearest(format, [formats[kind]]) : undefined
  return { path: ['format'], got: describeGot(format), wanted, nearest: near }
}

function fromFault(place: ReturnType<typeof linesOf>, fault: JsonFault): Finding {
  const { line, column } = place(fault.offset)
  const met: Words = fault.met === '' ? endOfFile : same(fault.met)
  return { path: fault.path, got: fill(atLine, { got: met, line, column }), wanted: faultWords[fault.kind], offset: fault.offset }
}

/**
 * One problem a path (the first found; slips of the text itself count by where they stand), in the order of the file; of very
 * many the first, and how many more there are.
 */
export function problemsOf(document: Document, findings: readonly Finding[]): readonly Problem[] {
  const first = new Map<string, Finding>()
  for (const finding of findings) {
    const path = finding.offset === undefined || finding.path.length > 0 ? formatPath(finding.path) : `@${finding.offset}`
    if (!first.has(path)) first.set(path, finding)
  }
  const place = linesOf(document.text)
  const inOrder = [...first.values()]
    .map((finding) => ({ finding, offset: finding.offset ?? offsetOf(document, finding.path) }))
    .toSorted((a, b) => a.offset - b.offset)
  const told = inOrder.slice(0, mostTold).map(({ finding, offset }) => {
    const whole = finding.path.length === 0 && finding.offset === undefined
    return toProblem(finding, document.file, whole ? undefined : place(offset).line)
  })
  return moreOf(told, document.file, inOrder.length - told.length + document.moreFindings)
}

/** Where a path stands; what is missing stands where it should have been. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const offset = document.offsetAt(path.slice(0, length))
    if (offset !== undefined) return offset
  }
  return 0
}
