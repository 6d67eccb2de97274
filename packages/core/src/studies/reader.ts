/** Reads the entries of a study file one by one: gathers what is wrong, and hands out what is right. */
import type { Finding, Path } from '../scenario/index.ts'
import { fill, nearest, type Words } from '../text/index.ts'
import { studyWords as words } from './words.ts'

export type Fields = Readonly<Record<string, unknown>>

export interface Reader {
  readonly wrong: (path: Path, got: unknown, wanted: Words, near?: string) => void
  readonly fields: (value: unknown, path: Path, known: readonly string[] | null) => Fields
  readonly number: (value: unknown, path: Path, low: number, high: number, fallback: number) => number
  readonly text: (value: unknown, path: Path) => string
  readonly flag: (value: unknown, path: Path) => boolean
  /** Whether nothing was wrong so far. */
  readonly clean: () => boolean
  readonly texts: (value: unknown, path: Path) => readonly string[]
}

export function same(text: string): Words {
  return { en: text, ar: text }
}

function described(value: unknown): Words {
  if (value === undefined) return words.nothing
  return same((JSON.stringify(value) ?? '').slice(0, 60))
}

export function readerOf(findings: Finding[]): Reader {
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
  const flag: Reader['flag'] = (value, path) => {
    if (value === undefined || typeof value === 'boolean') return value === true
    wrong(path, value, words.trueOrFalse)
    return false
  }
  return { wrong, fields, number, text, texts, flag, clean: () => findings.length === 0 }
}

/** Both languages; a bare text stands for both. */
export function pairOf(value: unknown, read: Reader, path: Path): Words {
  if (typeof value === 'string') return same(value)
  const { en, ar } = read.fields(value, path, ['en', 'ar'])
  return { en: read.text(en, [...path, 'en']), ar: read.text(ar, [...path, 'ar']) }
}

/** An argument is made in both languages: a bare text will not do. */
export function argumentOf(value: unknown, read: Reader, path: Path): Words {
  if (typeof value !== 'string') return pairOf(value, read, path)
  read.wrong(path, value, words.bothLanguages)
  return same(value)
}
