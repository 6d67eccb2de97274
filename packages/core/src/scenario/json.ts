/**
 * Reads JSON and remembers where each value stands, so that a problem can name its line. Slips that leave the rest readable
 * (NaN, a trailing comma, a comment, a name given twice) are noted and reading goes on; anything else stops it. Time and memory
 * grow with the text and not faster, whatever it holds.
 */
import type { Path } from './path.ts'

export interface JsonText {
  /** Undefined where the text could not be read to its end. */
  readonly value: unknown
  readonly faults: readonly JsonFault[]
  /** Faults beyond those that are noted. */
  readonly moreFaults: number
  /** Offset of the value (or of the name before it) at a path; undefined where nothing stands. */
  readonly offsetAt: (path: Path) => number | undefined
}

export interface JsonFault {
  readonly kind: FaultKind
  readonly path: Path
  readonly offset: number
  /** The piece of text that was met. */
  readonly met: string
}

export type FaultKind =
  | 'wanted-value'
  | 'wanted-name'
  | 'wanted-colon'
  | 'wanted-comma-brace'
  | 'wanted-comma-bracket'
  | 'wanted-end'
  | 'wanted-quote'
  | 'bad-escape'
  | 'bad-number'
  | 'not-finite'
  | 'too-large'
  | 'trailing-comma'
  | 'comment'
  | 'too-deep'
  | 'too-many'
  | 'name-twice'
  | 'forbidden-name'

const deepest = 64
/** Chosen: nobody reads more of them, and a text may hold millions. */
const mostFaults = 1000
/** Chosen: the largest file that ships has twenty thousand. */
const mostValues = 500_000
const plainNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const numberLike = /[-+]?(?:[\w.]|(?<=[eE])[-+])+/y
const notFinite = /[-+]?(?:NaN|nan|Infinity|inf|Inf)\b/y
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

interface Cursor {
  readonly text: string
  at: number
  readonly faults: JsonFault[]
  moreFaults: number
  values: number
  /** By list or object: where its entries stand. */
  readonly places: Map<object, Map<string | number, number> | number[]>
}

class Stopped extends Error {}

export function readJson(text: string): JsonText {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const cursor: Cursor = { text, at: start, faults: [], moreFaults: 0, values: 0, places: new Map() }
  let value: unknown
  try {
    value = readValue(cursor, [])
    skipSpace(cursor, [])
    if (cursor.at < text.length) stop(cursor, 'wanted-end', [])
  } catch (reason) {
    if (!(reason instanceof Stopped)) throw reason
    value = undefined
  }
  const { faults, moreFaults, places } = cursor
  return { value, faults, moreFaults, offsetAt: (path) => offsetIn(places, value, path) }
}

function offsetIn(places: Cursor['places'], whole: unknown, path: Path): number | undefined {
  let here = whole
  let offset: number | undefined = here === undefined ? undefined : 0
  for (const part of path) {
    const own = typeof here === 'object' && here !== null ? places.get(here) : undefined
    offset = own instanceof Map ? own.get(part) : typeof part === 'number' ? own?.[part] : undefined
    if (offset === undefined) return undefined
    here = (here as Record<string | number, unknown>)[part] // it has an entry of this name
  }
  return offset
}

function note(cursor: Cursor, kind: FaultKind, path: Path, met: string, offset = cursor.at): void {
  if (cursor.faults.length < mostFaults) cursor.faults.push({ kind, path, offset, met })
  else cursor.moreFaults++
}

/** The fault that stops the reading is told whatever was noted before. */
function stop(cursor: Cursor, kind: FaultKind, path: Path): never {
  const { text, at } = cursor
  const met = at >= text.length ? '' : text.slice(at, at + 20).split(/\s/, 1)[0] || JSON.stringify(text.charAt(at))
  cursor.faults.push({ kind, path, offset: at, met })
  throw new Stopped()
}

function skipSpace(cursor: Cursor, path: Path): void {
  const { text } = cursor
  for (;;) {
    const code = text.charCodeAt(cursor.at)
    if (code === 32 || code === 10 || code === 13 || code === 9) cursor.at++
    else if (code === 47 && (text[cursor.at + 1] === '/' || text[cursor.at + 1] === '*')) skipComment(cursor, path)
    else return
  }
}

function skipComment(cursor: Cursor, path: Path): void {
  const { text, at } = cursor
  const line = text[at + 1] === '/'
  const end = text.indexOf(line ? '\n' : '*/', at + 2)
  note(cursor, 'comment', path, text.slice(at, Math.min(at + 20, end < 0 ? text.length : end)).trimEnd())
  cursor.at = end < 0 ? text.length : line ? end : end + 2
}

function readValue(cursor: Cursor, path: Path): unknown {
  skipSpace(cursor, path)
  const { text, at } = cursor
  if (path.length > deepest) stop(cursor, 'too-deep', path.slice(0, 3))
  if (++cursor.values > mostValues) stop(cursor, 'too-many', path.slice(0, 3))
  const first = text[at]
  if (first === '{') return readObject(cursor, path)
  if (first === '[') return readList(cursor, path)
  if (first === '"') return readString(cursor, path)
  for (const [word, value] of [
    ['true', true],
    ['false', false],
    ['null', null],
  ] as const) {
    if (!text.startsWith(word, at) || /\w/.test(text[at + word.length] ?? '')) continue
    cursor.at += word.length
    return value
  }
  return readNumber(cursor, path)
}

function readObject(cursor: Cursor, path: Path): Record<string, unknown> {
  const { text } = cursor
  const object: Record<string, unknown> = {}
  const places = new Map<string, number>()
  cursor.places.set(object, places)
  cursor.at++
  for (let first = true; ; first = false) {
    skipSpace(cursor, path)
    if (text[cursor.at] === '}' && first) break
    if (text[cursor.at] !== '"') stop(cursor, 'wanted-name', path)
    const offset = cursor.at
    const name = readString(cursor, path)
    const here = [...path, name]
    if (name === '__proto__') note(cursor, 'forbidden-name', here, name, offset)
    else if (Object.hasOwn(object, name)) note(cursor, 'name-twice', here, name, offset)
    places.set(name, offset)
    skipSpace(cursor, here)
    if (text[cursor.at] !== ':') stop(cursor, 'wanted-colon', here)
    cursor.at++
    const value = readValue(cursor, here)
    if (name !== '__proto__') object[name] = value
    if (closes(cursor, path, '}', 'wanted-comma-brace')) break
  }
  if (text[cursor.at] === '}') cursor.at++
  return object
}

function readList(cursor: Cursor, path: Path): unknown[] {
  const list: unknown[] = []
  const places: number[] = []
  cursor.places.set(list, places)
  cursor.at++
  skipSpace(cursor, path)
  if (cursor.text[cursor.at] === ']') {
    cursor.at++
    return list
  }
  for (;;) {
    skipSpace(cursor, path)
    places.push(cursor.at)
    list.push(readValue(cursor, [...path, list.length]))
    if (closes(cursor, path, ']', 'wanted-comma-bracket')) break
  }
  cursor.at++
  return list
}

/** After an entry: true at the closing sign, false after a comma. */
function closes(cursor: Cursor, path: Path, sign: string, wanted: FaultKind): boolean {
  skipSpace(cursor, path)
  if (cursor.text[cursor.at] === sign) return true
  if (cursor.text[cursor.at] !== ',') stop(cursor, wanted, path)
  const offset = cursor.at
  cursor.at++
  skipSpace(cursor, path)
  if (cursor.text[cursor.at] !== sign) return false
  note(cursor, 'trailing-comma', path, ',', offset)
  return true
}

function readString(cursor: Cursor, path: Path): string {
  const { text } = cursor
  let result = ''
  let from = ++cursor.at
  for (;;) {
    const code = text.charCodeAt(cursor.at)
    if (code === 34) break
    if (Number.isNaN(code) || code < 32) stop(cursor, 'wanted-quote', path)
    if (code !== 92) {
      cursor.at++
      continue
    }
    result += text.slice(from, cursor.at) + readEscape(cursor, path)
    from = cursor.at
  }
  result += text.slice(from, cursor.at)
  cursor.at++
  return result
}

function readEscape(cursor: Cursor, path: Path): string {
  const { text, at } = cursor
  const sign = text[at + 1] ?? ''
  const plain = escapes[sign]
  if (plain !== undefined) {
    cursor.at += 2
    return plain
  }
  const digits = text.slice(at + 2, at + 6)
  if (sign !== 'u' || !/^[\da-fA-F]{4}$/.test(digits)) stop(cursor, 'bad-escape', path)
  cursor.at += 6
  return String.fromCharCode(Number.parseInt(digits, 16))
}

function readNumber(cursor: Cursor, path: Path): number {
  const { text, at } = cursor
  const odd = match(notFinite, text, at)
  if (odd !== '') {
    note(cursor, 'not-finite', path, odd)
    cursor.at += odd.length
    return Number.NaN
  }
  const whole = match(numberLike, text, at)
  const plain = match(plainNumber, text, at)
  if (plain === '' && !/^[-+.]?\d/.test(whole)) stop(cursor, 'wanted-value', path)
  if (plain !== whole) stop(cursor, 'bad-number', path)
  const value = Number(plain)
  if (!Number.isFinite(value)) note(cursor, 'too-large', path, plain.slice(0, 20))
  cursor.at += plain.length
  return value
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** Lines and columns (from 1) of offsets, asked for in any order: the ends of lines are looked for once. */
export function linesOf(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let ends: number[] | null = null
  return (offset) => {
    ends ??= endsOfLines(text)
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (ends[middle]! < offset) low = middle + 1
      else high = middle
    }
    return { line: low + 1, column: offset - (low === 0 ? 0 : ends[low - 1]! + 1) + 1 }
  }
}

function endsOfLines(text: string): number[] {
  const ends: number[] = []
  for (let next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', next + 1)) ends.push(next)
  return ends
}
