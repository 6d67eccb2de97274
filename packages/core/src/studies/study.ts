/** What is to be compared: a study file, checked by hand with every problem at once. */
import type { MembershipRule } from '../comparison/index.ts'
import {
  formatPath,
  lineAndColumn,
  readJson,
  toProblem,
  type Finding,
  type LibraryFile,
  type Path,
  type Problem,
} from '../scenario/index.ts'
import { fill, nearest, type Words } from '../text/index.ts'
import { studyWords as words, unnamedStudy } from './words.ts'

export const studyFormat = 'sharara-study/1'

/** A set made of a column: of its codes, of its numbers by a rule, or of its numbers as they are. */
export interface SetOf {
  readonly column: string
  readonly label?: Words
  readonly codes?: Readonly<Record<string, number>>
  readonly rule?: MembershipRule
}

export interface CompareStudy {
  readonly name: Words
  /** Path of its table; without one the shipped cases. */
  readonly table?: string
  readonly conditions: readonly string[]
  /** A name, or `~` and a name for its absence. */
  readonly outcome: string
  readonly sets: Readonly<Record<string, SetOf>>
  readonly nCut: number
  readonly inclCut: number
  /** Inclusion between this and `inclCut` makes a row contradictory. */
  readonly lowerInclCut?: number
  readonly priCut: number
  /** By condition: the value that is expected to help. */
  readonly directions: Readonly<Record<string, number>>
  readonly leaveOut: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

/** Gathers what is wrong, and hands out what is right. */
interface Reader {
  readonly wrong: (path: Path, got: unknown, wanted: Words, near?: string) => void
  readonly fields: (value: unknown, path: Path, known: readonly string[] | null) => Fields
  readonly number: (value: unknown, path: Path, low: number, high: number, fallback: number) => number
  readonly text: (value: unknown, path: Path) => string
  readonly texts: (value: unknown, path: Path) => readonly string[]
}

/** `table` of the study is as written: relative to the file. */
export function readStudy({ file, text, unreadable }: LibraryFile): {
  readonly study: CompareStudy | null
  readonly problems: readonly Problem[]
} {
  if (unreadable) return { study: null, problems: [toProblem({ path: [], ...unreadable }, file, undefined)] }
  const { value, faults, offsets } = readJson(text)
  const lineAt = (offset: number): number => lineAndColumn(text, offset).line
  if (faults.length > 0) {
    const told = faults.map(({ path: at, met, offset }) =>
      toProblem({ path: at, got: met === '' ? words.end : same(met), wanted: words.json }, file, lineAt(offset)),
    )
    return { study: null, problems: told }
  }
  const findings: Finding[] = []
  const study = studyOf(value, readerOf(findings))
  const lineOf = (at: Path): number | undefined => {
    for (let length = at.length; length > 0; length--) {
      const offset = offsets.get(formatPath(at.slice(0, length)))
      if (offset !== undefined) return lineAt(offset)
    }
    return undefined
  }
  const problems = findings.map((finding) => toProblem(finding, file, lineOf(finding.path)))
  return { study: problems.length === 0 ? study : null, problems }
}

function same(text: string): Words {
  return { en: text, ar: text }
}

function described(value: unknown): Words {
  if (value === undefined) return words.nothing
  return same((JSON.stringify(value) ?? '').slice(0, 60))
}

function readerOf(findings: Finding[]): Reader {
  const wrong: Reader['wrong'] = (path, got, wanted, near) => {
    findings.push({ path, got: described(got), wanted, nearest: near })
  }
  const fields: Reader['fields'] = (value, path, known) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      wrong(path, value, words.object)
      return {}
    }
    const found = value as Fields // an object, by the line above
    for (const name of Object.keys(found)) {
      if (known === null || known.includes(name)) continue
      const wanted = fill(words.oneOfNames, { names: known.join(', ') })
      findings.push({ path: [...path, name], got: described(name), wanted, nearest: nearest(name, known) })
    }
    return found
  }
  const number: Reader['number'] = (value, path, low, high, fallback) => {
    if (value === undefined && !Number.isNaN(fallback)) return fallback
    if (typeof value === 'number' && value >= low && value <= high) return value
    const bounded = Number.isFinite(low) && Number.isFinite(high)
    wrong(path, value, bounded ? fill(words.numberFrom, { low, high }) : words.aNumber)
    return Number.isNaN(fallback) ? 0 : fallback
  }
  const text: Reader['text'] = (value, path) => {
    if (typeof value === 'string' && value !== '') return value
    wrong(path, value, words.aName)
    return ''
  }
  const texts: Reader['texts'] = (value, path) => {
    if (Array.isArray(value)) return value.map((one: unknown, k) => text(one, [...path, k]))
    wrong(path, value, words.names)
    return []
  }
  return { wrong, fields, number, text, texts }
}

const entries = 'format name table conditions outcome sets nCut inclCut lowerInclCut priCut directions leaveOut'.split(' ')

function studyOf(value: unknown, read: Reader): CompareStudy {
  const own = read.fields(value, [], entries)
  if (own['format'] !== studyFormat) read.wrong(['format'], own['format'], same(`"${studyFormat}"`))
  const listed = own['sets'] === undefined ? {} : read.fields(own['sets'], ['sets'], null)
  const sets = Object.fromEntries(Object.entries(listed).map(([name, set]) => [name, setOf(set, read, ['sets', name])]))
  const given = own['directions'] === undefined ? {} : read.fields(own['directions'], ['directions'], null)
  const conditions = read.texts(own['conditions'], ['conditions'])
  for (const [name] of Object.entries(given)) {
    if (!conditions.includes(name)) read.wrong(['directions', name], name, words.aCondition, nearest(name, conditions))
  }
  const directions = Object.entries(given).map(([name, level]) => [name, read.number(level, ['directions', name], 0, 30, NaN)] as const)
  const { lowerInclCut, table, leaveOut } = own
  return {
    name: own['name'] === undefined ? unnamedStudy : pairOf(own['name'], read, ['name']),
    ...(table === undefined ? {} : { table: read.text(table, ['table']) }),
    conditions,
    outcome: read.text(own['outcome'], ['outcome']),
    sets,
    nCut: read.number(own['nCut'], ['nCut'], 1, 10_000, 1),
    inclCut: read.number(own['inclCut'], ['inclCut'], 0, 1, 0.8),
    ...(lowerInclCut === undefined ? {} : { lowerInclCut: read.number(lowerInclCut, ['lowerInclCut'], 0, 1, 0.8) }),
    priCut: read.number(own['priCut'], ['priCut'], 0, 1, 0),
    directions: Object.fromEntries(directions),
    leaveOut: leaveOut === undefined ? [] : read.texts(leaveOut, ['leaveOut']),
  }
}

function pairOf(value: unknown, read: Reader, path: Path): Words {
  if (typeof value === 'string') return same(value)
  const { en, ar } = read.fields(value, path, ['en', 'ar'])
  return { en: read.text(en, [...path, 'en']), ar: read.text(ar, [...path, 'ar']) }
}

const anchored = ['logistic', 'linear', 'empirical'] as const
const stepped = ['crisp', 'indirect'] as const

function setOf(value: unknown, read: Reader, path: Path): SetOf {
  const own = read.fields(value, path, ['column', 'label', 'codes', 'method', 'anchors', 'thresholds'])
  const column = read.text(own['column'], [...path, 'column'])
  const label = own['label'] === undefined ? {} : { label: pairOf(own['label'], read, [...path, 'label']) }
  if (own['codes'] !== undefined) {
    const listed = read.fields(own['codes'], [...path, 'codes'], null)
    const codes = Object.entries(listed).map(([code, level]) => [code, read.number(level, [...path, 'codes', code], 0, 30, NaN)] as const)
    return { column, ...label, codes: Object.fromEntries(codes) }
  }
  const rule = ruleOf(own, read, path)
  return { column, ...label, ...(rule === null ? {} : { rule }) }
}

function ruleOf(own: Fields, read: Reader, path: Path): MembershipRule | null {
  const { method, anchors, thresholds } = own
  if (method === undefined && anchors === undefined && thresholds === undefined) return null
  const all: readonly string[] = [...anchored, ...stepped]
  const number = (value: unknown, ...at: Path): number => read.number(value, [...path, ...at], -Infinity, Infinity, NaN)
  const step = stepped.find((one) => one === (method ?? (anchors === undefined ? 'crisp' : '')))
  if (step !== undefined) {
    if (!Array.isArray(thresholds)) read.wrong([...path, 'thresholds'], thresholds, words.thresholds)
    const list = Array.isArray(thresholds) ? thresholds.map((one: unknown, k) => number(one, 'thresholds', k)) : []
    return { method: step, thresholds: list }
  }
  const kind = anchored.find((one) => one === (method ?? 'logistic'))
  if (kind === undefined) {
    const near = typeof method === 'string' ? nearest(method, all) : undefined
    read.wrong([...path, 'method'], method, fill(words.oneOfNames, { names: all.join(', ') }), near)
    return null
  }
  const { exclusion, crossover, inclusion } = read.fields(anchors, [...path, 'anchors'], ['exclusion', 'crossover', 'inclusion'])
  const at = (value: unknown, name: string): number => number(value, 'anchors', name)
  return {
    method: kind,
    anchors: { exclusion: at(exclusion, 'exclusion'), crossover: at(crossover, 'crossover'), inclusion: at(inclusion, 'inclusion') },
  }
}
