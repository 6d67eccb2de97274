/**
 * The Sobol sequence with the direction numbers of Joe and Kuo 2008 (SIAM J. Sci. Comput. 30, 2635–2654): points that fill the
 * cube evenly, the more evenly the nearer their number is to a power of two.
 */
import { bits, stream } from '../../random/index.ts'
import type { Design } from './design.ts'
import type { Factor } from './factors.ts'
import { directionNumbers } from './joeKuo.ts'

/** Dimensions that the table has. */
export const sobolDimensions = directionNumbers.length + 1

export interface SobolOptions {
  /** Points left out at the beginning; the first point of all is the corner 0. */
  readonly skip?: number
  /** The points are shuffled within all boxes of which each holds one (Owen 1995), by a seed: still even, and unbiased. */
  readonly scramble?: number
}

/**
 * The columns of `dimensions` coordinates of `count` points, as `columns[k][point]`. Points follow in the order of the Gray
 * code (Antonov and Saleev 1979), as in the published programs.
 * @throws RangeError beyond the dimensions of the table
 */
export function sobolColumns(count: number, dimensions: number, { skip = 0, scramble }: SobolOptions = {}): readonly Float64Array[] {
  if (dimensions > sobolDimensions) throw new RangeError(`${dimensions} of ${sobolDimensions} dimensions`)
  return Array.from({ length: dimensions }, (_, k) =>
    column(directionsOf(k), count, skip, scramble === undefined ? null : keyOf(scramble, k)),
  )
}

export function sobolSequence(factors: readonly Factor[], count: number, options: SobolOptions = {}): Design {
  const columns = sobolColumns(count, factors.length, options)
  return { factors, rows: Array.from({ length: count }, (_, point) => columns.map((own) => own[point]!)) }
}

function column(directions: Int32Array, count: number, skip: number, key: number | null): Float64Array {
  const values = new Float64Array(count)
  let word = 0
  for (let point = 0; point < skip + count; point++) {
    if (point >= skip) values[point - skip] = ((key === null ? word : scrambled(word, key)) >>> 0) / 4_294_967_296
    word ^= directions[Math.clz32((point + 1) & -(point + 1)) ^ 31]!
  }
  return values
}

/** The 32 direction numbers of a dimension: the recurrence over its primitive polynomial (Bratley and Fox 1988, ACM TOMS 14, 88–100). */
function directionsOf(dimension: number): Int32Array {
  const directions = new Int32Array(32)
  if (dimension === 0) {
    for (let bit = 0; bit < 32; bit++) directions[bit] = 1 << (31 - bit)
    return directions
  }
  const [polynomial, ...start] = directionNumbers[dimension - 1]!
  const degree = start.length
  for (let bit = 0; bit < 32; bit++) {
    if (bit < degree) {
      directions[bit] = start[bit]! << (31 - bit)
      continue
    }
    const before = directions[bit - degree]!
    let word = before ^ (before >>> degree)
    for (let term = 1; term < degree; term++) {
      if (((polynomial! >>> (degree - 1 - term)) & 1) === 1) word ^= directions[bit - term]!
    }
    directions[bit] = word
  }
  return directions
}

const scramble = stream('sobol, scramble')

function keyOf(seed: number, dimension: number): number {
  return bits(seed, scramble, 0, dimension)
}

/**
 * Nested uniform scrambling: each bit is turned by a function of all higher ones. From the lowest bit up, adding and
 * multiplying carry only upwards, so this is done on the reversed word (Laine and Karras 2011; Burley 2020, JCGT 9, 1–20; with
 * Vegdahl's constants).
 */
function scrambled(word: number, key: number): number {
  let h = reversed(word)
  h ^= Math.imul(h, 0x3d20adea)
  h = (h + key) | 0
  h = Math.imul(h, (key >>> 16) | 1)
  h ^= Math.imul(h, 0x05526c56)
  h ^= Math.imul(h, 0x53a22864)
  return reversed(h)
}

function reversed(word: number): number {
  let w = word
  w = ((w >>> 1) & 0x55555555) | ((w & 0x55555555) << 1)
  w = ((w >>> 2) & 0x33333333) | ((w & 0x33333333) << 2)
  w = ((w >>> 4) & 0x0f0f0f0f) | ((w & 0x0f0f0f0f) << 4)
  w = ((w >>> 8) & 0x00ff00ff) | ((w & 0x00ff00ff) << 8)
  return (w >>> 16) | (w << 16)
}
