/**
 * SPSS's files (`.sav`, `.zsav`), as GNU PSPP's developers' guide describes them. Values that the file declares missing are
 * missing; dates are written out. The one library that is kept has no form that a browser loads.
 */
import { unzlibSync } from 'fflate'
import type { RawCell } from '../tables.ts'
import { Bytes, isoOf } from './binary.ts'
import type { Grid } from './stata.ts'

interface Variable {
  readonly short: string
  /** 0 for a number, else bytes of text. */
  readonly width: number
  readonly date: boolean
  readonly isMissing: (value: number) => boolean
}

interface Dictionary {
  readonly variables: readonly Variable[]
  readonly names: ReadonlyMap<string, string>
  /** Texts over 255 bytes stand in several variables: the width of the whole. */
  readonly long: ReadonlyMap<string, number>
  readonly encoding: string
}

const systemMissing = -Number.MAX_VALUE
/** From 14 October 1582 to 1 January 1970, in seconds. */
const before1970 = 12_219_379_200
const dates = new Set([20, 22, 23, 24, 38, 39])

export function readSpss(bytes: Uint8Array): Grid {
  const from = new Bytes(bytes)
  const mark = from.text(4)
  if (mark !== '$FL2' && mark !== '$FL3') throw new RangeError(`"${mark}" at the start`)
  from.take(60)
  const layout = from.i32()
  from.little = layout === 2 || layout === 3
  from.take(4)
  const compression = from.i32()
  from.take(4)
  const count = from.i32()
  const bias = from.f64()
  from.take(84)
  const dictionary = readDictionary(from)
  const data = compression === 2 ? inflated(from) : from
  const next = compression === 0 ? plain(data) : packed(data, bias)
  return gridOf(dictionary, next, count, data.little)
}

function readDictionary(from: Bytes): Dictionary {
  const raw: { name: Uint8Array; type: number; print: number; missing: number; values: number[] }[] = []
  const names = new Map<string, string>()
  const long = new Map<string, number>()
  let told: string | undefined
  let longNames = new Uint8Array()
  let longTexts = new Uint8Array()
  for (;;) {
    const record = from.i32()
    if (record === 999) {
      from.take(4)
      break
    }
    if (record === 2) {
      const [type, hasLabel, missing, print] = [from.i32(), from.i32(), from.i32(), from.i32()]
      from.take(4)
      const name = from.take(8)
      if (hasLabel === 1) from.take((from.i32() + 3) & ~3)
      raw.push({ name, type, print, missing, values: Array.from({ length: Math.min(3, Math.abs(missing)) }, () => from.f64()) })
    } else if (record === 3) {
      const labels = from.i32()
      for (let k = 0; k < labels; k++) {
        from.take(8)
        from.take(((from.u8() + 8) & ~7) - 1)
      }
    } else if (record === 4) from.take(4 * from.i32())
    else if (record === 6) from.take(80 * from.i32())
    else if (record === 7) {
      const [subtype, size, pieces] = [from.i32(), from.i32(), from.i32()]
      const body = from.take(size * pieces)
      if (subtype === 13) longNames = Uint8Array.from(body)
      else if (subtype === 14) longTexts = Uint8Array.from(body)
      else if (subtype === 3) told ??= pages.get(new DataView(body.buffer, body.byteOffset).getInt32(28, from.little))
      else if (subtype === 20) told = known(from.decode(body))
    } else throw new RangeError(`record ${record}`)
  }
  const encoding = told ?? 'windows-1252'
  const entries = (body: Uint8Array): string[][] =>
    new TextDecoder(encoding)
      .decode(body)
      .split('\t')
      .map((entry) => entry.replaceAll('\u0000', '').split('='))
  for (const [short = '', name = ''] of entries(longNames)) names.set(short, name)
  for (const [short = '', width = ''] of entries(longTexts)) long.set(short, Number(width))
  const variables = raw
    .filter(({ type }) => type >= 0)
    .map(({ name, type, print, missing, values }): Variable => ({
      short: from.decode(name, encoding).trim(),
      width: type,
      date: type === 0 && dates.has((print >> 16) & 255),
      isMissing: (value) =>
        value === systemMissing ||
        (missing > 0 && values.includes(value)) ||
        (missing < 0 && ((value >= values[0]! && value <= values[1]!) || value === values[2])),
    }))
  return { variables, names, long, encoding }
}

const pages = new Map([
  [65001, 'utf-8'],
  [1250, 'windows-1250'],
  [1251, 'windows-1251'],
  [1254, 'windows-1254'],
  [1256, 'windows-1256'],
])

function known(name: string): string {
  try {
    return new TextDecoder(name).encoding
  } catch {
    return 'windows-1252'
  }
}

/** Eight bytes at a time; undefined at the end. */
type Next = () => Uint8Array | undefined

function plain(from: Bytes): Next {
  return () => (from.left < 8 ? undefined : from.take(8))
}

const blanks = Uint8Array.from({ length: 8 }, () => 32)

function number(value: number, little: boolean): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setFloat64(0, value, little)
  return bytes
}

/** Eight codes, then the numbers that no code stands for. */
function packed(from: Bytes, bias: number): Next {
  let codes: Uint8Array = new Uint8Array()
  let at = 0
  const table = Array.from({ length: 256 }, (_, code) => number(code - bias, from.little))
  const lost = number(systemMissing, from.little)
  return () => {
    for (;;) {
      if (at === codes.length) {
        if (from.left < 8) return undefined
        codes = from.take(8)
        at = 0
      }
      const code = codes[at++]!
      if (code === 0) continue
      if (code === 252) return undefined
      if (code === 253) return from.take(8)
      return code === 254 ? blanks : code === 255 ? lost : table[code]
    }
  }
}

const mostInflated = 500_000_000

function inflated(from: Bytes): Bytes {
  from.take(8)
  const trailer = from.u64()
  from.at = trailer + 16
  from.take(4)
  const blocks = from.i32()
  const parts: Uint8Array[] = []
  let whole = 0
  for (let k = 0; k < blocks; k++) {
    from.take(8)
    const [start, size, held] = [from.u64(), from.i32(), from.i32()]
    whole += size
    if (whole > mostInflated) throw new RangeError('more than 500 MB when unpacked')
    const back = from.at
    from.at = start
    parts.push(unzlibSync(from.take(held), { out: new Uint8Array(size) }))
    from.at = back
  }
  const all = new Uint8Array(whole)
  parts.reduce((at, part) => {
    all.set(part, at)
    return at + part.length
  }, 0)
  const data = new Bytes(all)
  data.little = from.little
  return data
}

/** The variables of a long text are one column. */
function gridOf({ variables, names, long, encoding }: Dictionary, next: Next, count: number, little: boolean): Grid {
  const columns: { readonly name: string; readonly parts: readonly Variable[] }[] = []
  for (let k = 0; k < variables.length;) {
    const { short } = variables[k]!
    const parts = Math.max(1, Math.ceil((long.get(short) ?? 0) / 252))
    columns.push({ name: names.get(short) ?? short, parts: variables.slice(k, k + parts) })
    k += parts
  }
  const decoder = new TextDecoder(encoding)
  const rows: RawCell[][] = []
  for (let left = count; left !== 0; left--) {
    const row: RawCell[] = []
    for (const { parts } of columns) {
      const cell = parts[0]!.width === 0 ? numberOf(parts[0]!, next(), little) : textOf(parts, next, decoder)
      if (cell === undefined) {
        // a file of which the number of cases is not known ends after any of them, one that says it does not
        if (count >= 0 || row.length > 0) throw new RangeError(`the file ends after ${rows.length} cases`)
        return { names: columns.map(({ name }) => name), rows }
      }
      row.push(cell)
    }
    rows.push(row)
  }
  return { names: columns.map(({ name }) => name), rows }
}

function numberOf({ isMissing, date }: Variable, bytes: Uint8Array | undefined, little: boolean): RawCell {
  if (bytes === undefined) return undefined
  const value = new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, little)
  if (isMissing(value)) return null
  return date ? isoOf((value - before1970) * 1000) : value
}

function textOf(parts: readonly Variable[], next: Next, decoder: InstanceType<typeof TextDecoder>): string | undefined {
  const bytes: number[] = []
  for (const { width } of parts) {
    const own: number[] = []
    for (let k = 0; k < Math.ceil(width / 8); k++) {
      const piece = next()
      if (piece === undefined) return undefined
      own.push(...piece)
    }
    bytes.push(...own.slice(0, Math.min(width, 255)))
  }
  return decoder.decode(Uint8Array.from(bytes)).trimEnd()
}
