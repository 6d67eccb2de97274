/**
 * The paper of every chart, and the one decision about direction: in Arabic time runs from right to left and the axis of
 * values stands on the right. The drawing itself is always laid out left to right, so that no anchor of a text flips;
 * Arabic words in it stand between isolates.
 */
import type { Language } from '@sharara/core'
import { scaleLinear, scaleSymlog } from 'd3-scale'

export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly mirrored: boolean
}

const axisRoom = 46

export function frameOf(width: number, height: number, language: Language): Frame {
  const mirrored = language === 'ar'
  const edge = 12
  return {
    width,
    height,
    left: mirrored ? edge : axisRoom,
    right: width - (mirrored ? axisRoom : edge),
    top: 20,
    bottom: height - 24,
    mirrored,
  }
}

/** From a domain along the reading direction to the paper. */
export function acrossOf(
  frame: Frame,
  from: number,
  to: number,
): {
  (value: number): number
  invert(x: number): number
  ticks(count: number): number[]
} {
  return scaleLinear([from, to], frame.mirrored ? [frame.right, frame.left] : [frame.left, frame.right])
}

export interface Upright {
  readonly ticks: readonly number[]
  y(value: number): number
}

/** Values from the floor up; logarithmic with room for 0 where sizes differ by powers of ten. */
export function uprightOf(frame: Frame, most: number, logarithmic = false, least = 0): Upright {
  const top = Math.max(most, 1e-9)
  if (logarithmic) {
    const scale = scaleSymlog([0, top], [frame.bottom, frame.top]).constant(30)
    const powers = [100, 1000, 10_000, 100_000, 1_000_000, 10_000_000].filter((power) => power <= top)
    return { ticks: [0, ...powers.slice(-4)], y: scale }
  }
  const scale = scaleLinear([Math.min(0, least), top], [frame.bottom, frame.top]).nice(4)
  return { ticks: scale.ticks(4), y: scale }
}

/**
 * Keeps a text in one piece and in its own direction within a drawing that is laid out left to right. A share has no letter that
 * would give a direction, nor has a range: the Arabic sign for percent and the mark of the range do.
 */
export function isolated(text: string): string {
  return `${/[٪\u2067]/.test(text) ? '\u2067' : '\u2068'}${text}\u2069`
}

/** A line over whole hours; `known` values are there so far. */
export function linePath(values: ArrayLike<number>, known: number, x: (hour: number) => number, y: (value: number) => number): string {
  let path = ''
  for (let hour = 0; hour < known; hour++) path += `${hour === 0 ? 'M' : 'L'}${round(x(hour))},${round(y(values[hour]!))}`
  return path
}

export function areaPath(values: ArrayLike<number>, known: number, x: (hour: number) => number, y: (value: number) => number): string {
  if (known === 0) return ''
  const floor = round(y(0))
  return `${linePath(values, known, x, y)}L${round(x(known - 1))},${floor}L${round(x(0))},${floor}Z`
}

/** Between a lower and an upper edge: bands of ensembles. */
export function bandPath(
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  const upper = Array.from(high, (value, index) => `${round(x(index))},${round(y(value))}`)
  const lower = Array.from(low, (value, index) => `${round(x(index))},${round(y(value))}`).reverse()
  return upper.length === 0 ? '' : `M${[...upper, ...lower].join('L')}Z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
