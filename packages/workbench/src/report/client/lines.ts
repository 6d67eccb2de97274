/** The record's marks in a chart, and the frame that all of a picture stands in. */
import type { Frame } from './axes.ts'

/** A value of the record, or the bounds that its sources give. */
export interface Recorded {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

export function recordMark(record: Recorded | null, x: number, scale: { y(value: number): number }): string {
  if (!record) return ''
  const parts: string[] = []
  if (record.low !== null && record.high !== null && record.high > record.low) {
    const low = scale.y(record.low),
      high = scale.y(record.high)
    parts.push(`<path class="whisker" d="M${x},${low}V${high}M${x - 4},${low}h8M${x - 4},${high}h8"/>`)
  }
  if (record.value !== null) parts.push(diamond(x, scale.y(record.value), 5.5))
  return parts.join('')
}

function diamond(x: number, y: number, size: number): string {
  return `<path class="recorded" d="M${x},${y - size}l${size},${size}l${-size},${size}l${-size},${-size}z"/>`
}

export function svg(frame: Frame, inside: string): string {
  return `<svg viewBox="0 0 ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}" aria-hidden="true" focusable="false">${inside}</svg>`
}
