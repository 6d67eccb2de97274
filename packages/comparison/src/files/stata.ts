/**
 * Stata's files (`.dta`): formats 113 to 115 (Stata 8 to 12) and 117 to 119 (Stata 13 and later), as the manual of Stata
 * describes them (help dta). No library that is kept reads them in a browser.
 */
import type { RawCell } from '../tables.ts'
import { Bytes, isoOf } from './binary.ts'

interface Variable {
  readonly name: string
  readonly format: string
  /** Bytes of a cell. */
  readonly width: number
  readonly read: (from: Bytes) => RawCell
}

export interface Grid {
  readonly names: readonly string[]
  readonly rows: readonly (readonly RawCell[])[]
}

export function readStata(bytes: Uint8Array): Grid {
  const from = new Bytes(bytes)
  return bytes[0] === 0x3c ? readTagged(from) : readOld(from)
}

/** Stata's missing values are the largest numbers of each type; all 27 kinds are missing. */
const numeric: Readonly<Record<'byte' | 'int' | 'long' | 'float' | 'double', readonly [width: number, read: (from: Bytes) => RawCell]>> = {
  byte: [1, (from) => orMissing(from.i8(), 100)],
  int: [2, (from) => orMissing(from.i16(), 32740)],
  long: [4, (from) => orMissing(from.i32(), 2147483620)],
  float: [4, (from) => orMissing(Number(from.f32().toPrecision(7)), 1.7e38)],
  double: [8, (from) => orMissing(from.f64(), 8.98e307)],
}

function orMissing(value: number, top: number): RawCell {
  return value > top || Number.isNaN(value) ? null : value
}

const day = 86_400_000
/** From 1 January 1960 to 1 January 1970. */
const before1970 = 3653 * day

function dated({ format, read }: Pick<Variable, 'format' | 'read'>): (from: Bytes) => RawCell {
  const unit = /^%-?(?:t?d)(?![a-z]*c)/i.test(format) ? day : /^%-?tc/i.test(format) ? 1 : 0
  if (unit === 0) return read
  return (from) => {
    const value = read(from)
    return typeof value === 'number' ? isoOf(value * unit - before1970) : value
  }
}

function rowsOf(from: Bytes, variables: readonly Variable[], count: number): RawCell[][] {
  const width = variables.reduce((sum, one) => sum + one.width, 0)
  if (count * width > from.left) throw new RangeError('the file says that it has more rows than it has bytes')
  return Array.from({ length: count }, () => variables.map((one) => one.read(from)))
}

function variable(name: string, format: string, width: number, read: (from: Bytes) => RawCell): Variable {
  return { name, format, width, read: dated({ format, read }) }
}

function readOld(from: Bytes): Grid {
  const release = from.u8()
  if (release < 113 || release > 115) throw new RangeError(`format ${release}`)
  from.little = from.u8() === 2
  from.take(2)
  const count = from.u16()
  const rows = from.u32()
  from.take(81 + 18)
  const types = [...from.take(count)]
  const texts = (width: number): string[] => types.map(() => from.text(width, 'windows-1252'))
  const names = texts(33)
  from.take(2 * (count + 1))
  const formats = texts(release === 113 ? 12 : 49)
  texts(33)
  texts(81)
  for (;;) {
    const kind = from.u8()
    const size = from.u32()
    if (kind === 0 && size === 0) break
    from.take(size)
  }
  const kinds = ['byte', 'int', 'long', 'float', 'double'] as const
  const variables = types.map((type, k) => {
    const own = kinds[type - 251]
    if (own !== undefined) return variable(names[k]!, formats[k]!, ...numeric[own])
    return variable(names[k]!, '', type, (at) => at.text(type, 'windows-1252'))
  })
  return { names, rows: rowsOf(from, variables, rows) }
}

function readTagged(from: Bytes): Grid {
  const tag = (name: string): void => {
    const found = from.text(name.length + 2)
    if (found !== `<${name}>`) throw new RangeError(`"${found}" where <${name}> should be`)
  }
  for (const name of ['stata_dta', 'header', 'release']) tag(name)
  const release = Number(from.text(3))
  if (release < 117 || release > 119) throw new RangeError(`format ${release}`)
  for (const name of ['/release', 'byteorder']) tag(name)
  from.little = from.text(3) === 'LSF'
  for (const name of ['/byteorder', 'K']) tag(name)
  const count = release === 119 ? from.u32() : from.u16()
  for (const name of ['/K', 'N']) tag(name)
  const rows = release === 117 ? from.u32() : from.u64()
  for (const name of ['/N', 'label']) tag(name)
  from.take(release === 117 ? from.u8() : from.u16())
  for (const name of ['/label', 'timestamp']) tag(name)
  from.take(from.u8())
  for (const name of ['/timestamp', '/header', 'map']) tag(name)
  const map = Array.from({ length: 14 }, () => from.u64())
  const into = (place: number, name: string): void => {
    from.at = map[place]!
    tag(name)
  }
  into(2, 'variable_types')
  if (2 * count > from.left) throw new RangeError('more columns than bytes')
  const types = Array.from({ length: count }, () => from.u16())
  const [nameWidth, formatWidth] = release === 117 ? [33, 49] : [129, 57]
  into(3, 'varnames')
  const names = types.map(() => from.text(nameWidth))
  into(5, 'formats')
  const formats = types.map(() => from.text(formatWidth))
  into(10, 'strls')
  const long = longTexts(from, release)
  const kinds = ['double', 'float', 'long', 'int', 'byte'] as const
  const variables = types.map((type, k) => {
    const own = kinds[type - 65526]
    if (own !== undefined) return variable(names[k]!, formats[k]!, ...numeric[own])
    if (type === 32768) return variable(names[k]!, '', 8, (at) => long.get(keyOf(at, release)) ?? '')
    return variable(names[k]!, '', type, (at) => at.text(type))
  })
  into(9, 'data')
  return { names, rows: rowsOf(from, variables, rows) }
}

/** Where a long text is kept: two bytes of variable and six of row; four and four in format 117. */
function keyOf(from: Bytes, release: number): string {
  if (release === 117) return `${from.u32()},${from.u32()}`
  const bytes = from.take(8)
  const number = (part: Uint8Array): number => (from.little ? [...part].reverse() : [...part]).reduce((sum, byte) => sum * 256 + byte, 0)
  const at = release === 119 ? 3 : 2
  return `${number(bytes.subarray(0, at))},${number(bytes.subarray(at))}`
}

function longTexts(from: Bytes, release: number): Map<string, string> {
  const found = new Map<string, string>()
  while (from.left >= 3 && from.text(3) === 'GSO') {
    const key = `${from.u32()},${release === 117 ? from.u32() : from.u64()}`
    const binary = from.u8() === 129
    const bytes = from.take(from.u32())
    found.set(key, binary ? '' : from.decode(bytes))
  }
  return found
}
