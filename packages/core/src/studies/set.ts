/** How a study makes a set of a column: codes with their degrees, or numbers with a rule; and why. */
import { ruleFault, type MembershipRule } from '../comparison/index.ts'
import type { Path } from '../scenario/index.ts'
import { fill, nearest, type Words } from '../text/index.ts'
import { argumentOf, pairOf, type Fields, type Reader } from './reader.ts'
import { studyWords as words } from './words.ts'

/** A set made of a column: of its codes, of its numbers by a rule, or of its numbers as they are. */
export interface SetOf {
  readonly column: string
  readonly label?: Words
  readonly codes?: Readonly<Record<string, number>>
  /** By code: why it counts for this much. */
  readonly whys?: Readonly<Record<string, Words>>
  readonly rule?: MembershipRule
  /** Codes in their order become 0, 1, 2, … */
  readonly renumber?: boolean
  /** Why this column, these anchors. */
  readonly why?: Words
}

const entries = 'column label codes renumber why method anchors thresholds below above degree'.split(' ')

export function setOf(value: unknown, read: Reader, path: Path): SetOf {
  const own = read.fields(value, path, entries)
  const column = read.text(own['column'], [...path, 'column'])
  const label = own['label'] === undefined ? {} : { label: pairOf(own['label'], read, [...path, 'label']) }
  const why = own['why'] === undefined ? {} : { why: argumentOf(own['why'], read, [...path, 'why']) }
  if (own['codes'] !== undefined) return { column, ...label, ...why, ...codesOf(own['codes'], read, [...path, 'codes']) }
  if (read.flag(own['renumber'], [...path, 'renumber'])) return { column, ...label, ...why, renumber: true }
  const rule = ruleOf(own, read, path)
  const fault = rule === null ? undefined : ruleFault(rule)
  if (fault !== undefined && read.clean()) {
    const entry = own['anchors'] === undefined ? 'thresholds' : 'anchors'
    read.wrong([...path, entry], own[entry], fault.wanted)
  }
  return { column, ...label, ...why, ...(rule === null ? {} : { rule }) }
}

/** A code is a degree, or a degree with its reason: `{ "degree": 0.4, "why": { "en": …, "ar": … } }`. */
function codesOf(value: unknown, read: Reader, path: Path): Pick<SetOf, 'codes' | 'whys'> {
  const codes: Record<string, number> = {}
  const whys: Record<string, Words> = {}
  for (const [code, given] of Object.entries(read.fields(value, path, null))) {
    const at = [...path, code]
    if (typeof given !== 'object' || given === null) {
      codes[code] = read.number(given, at, 0, 30, NaN)
      continue
    }
    const { degree, why } = read.fields(given, at, ['degree', 'why'])
    codes[code] = read.number(degree, [...at, 'degree'], 0, 30, NaN)
    if (why !== undefined) whys[code] = argumentOf(why, read, [...at, 'why'])
  }
  return Object.keys(whys).length === 0 ? { codes } : { codes, whys }
}

const methods = ['logistic', 'linear', 'empirical', 'bell', 'crisp', 'indirect', 'shares'] as const

function ruleOf(own: Fields, read: Reader, path: Path): MembershipRule | null {
  const { method, anchors, thresholds } = own
  if (method === undefined && anchors === undefined && thresholds === undefined) return null
  const asked = method ?? (anchors === undefined ? 'crisp' : 'logistic')
  const kind = methods.find((one) => one === asked)
  if (kind === undefined) {
    const near = typeof method === 'string' ? nearest(method, methods) : undefined
    read.wrong([...path, 'method'], method, fill(words.oneOfNames, { names: methods.join(', ') }), near)
    return null
  }
  if (kind === 'shares') return { method: kind }
  if (kind === 'crisp' || kind === 'indirect') return { method: kind, thresholds: numbers(thresholds, read, [...path, 'thresholds']) }
  const bend = (name: 'below' | 'above'): Record<string, number> =>
    own[name] === undefined ? {} : { [name]: read.number(own[name], [...path, name], 0.01, 100, NaN) }
  if (kind === 'bell') return { method: kind, anchors: pairsOf(anchors, read, [...path, 'anchors']), ...bend('below'), ...bend('above') }
  const three = anchorsOf(anchors, read, [...path, 'anchors'])
  if (kind === 'linear') return { method: kind, anchors: three, ...bend('below'), ...bend('above') }
  if (kind === 'empirical') return { method: kind, anchors: three }
  const degree = own['degree'] === undefined ? {} : { degree: read.number(own['degree'], [...path, 'degree'], 0.51, 0.9999, NaN) }
  return { method: kind, anchors: three, ...degree }
}

function numbers(value: unknown, read: Reader, path: Path): number[] {
  if (!Array.isArray(value)) {
    read.wrong(path, value, words.thresholds)
    return []
  }
  return value.map((one: unknown, k) => read.number(one, [...path, k], -Infinity, Infinity, NaN))
}

const names = ['exclusion', 'crossover', 'inclusion'] as const

function anchorsOf(value: unknown, read: Reader, path: Path): Record<(typeof names)[number], number> {
  const own = read.fields(value, path, names)
  const at = (name: string): number => read.number(own[name], [...path, name], -Infinity, Infinity, NaN)
  return { exclusion: at('exclusion'), crossover: at('crossover'), inclusion: at('inclusion') }
}

/** A set of the middle has two of each. */
function pairsOf(value: unknown, read: Reader, path: Path): Record<(typeof names)[number], readonly [number, number]> {
  const own = read.fields(value, path, names)
  const at = (name: string): readonly [number, number] => {
    const [low, high, ...more] = numbers(own[name], read, [...path, name])
    if (Array.isArray(own[name]) && (low === undefined || high === undefined || more.length > 0))
      read.wrong([...path, name], own[name], words.twoNumbers)
    return [low ?? 0, high ?? 0]
  }
  return { exclusion: at('exclusion'), crossover: at('crossover'), inclusion: at('inclusion') }
}
