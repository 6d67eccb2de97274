/** Values as they stand in pictures of many runs, and the room that words take there. */
import type { PictureUnit } from '@sharara/core'
import type { Writer } from '../words/index.ts'

/** 42 %, 0.4 %, +42, 1,235, 0.123. */
export function written(writer: Writer, value: number, unit: PictureUnit): string {
  const size = Math.abs(value)
  if (unit === 'points') return writer.signed(100 * value, size > 0 && size < 0.0995 ? digitsAfter(100 * size, 2) : 0)
  if (unit === 'share') return writer.share(value, size > 0 && size < 0.0995 ? digitsAfter(100 * size, 2) : 0)
  if (unit === 'count' && size >= 10) return writer.number(value)
  return writer.number(value, digitsAfter(size, 3))
}

/** From low to high in the direction of reading; a word stands between them where a dash could be read as a minus. */
export function span(writer: Writer, low: number, high: number, unit: PictureUnit): string {
  const between = low >= 0 ? '–' : writer.language === 'ar' ? 'إلى' : 'to'
  const text = `${written(writer, low, unit)} ${between} ${written(writer, high, unit)}`
  return writer.language === 'ar' ? `\u2067${text}\u2069` : text
}

/** Room at the size of the pictures, in pixels; a little too much rather than too little. */
export function roomOf(text: string): number {
  return text.replace(/[\u200e\u200f\u061c\u2066-\u2069]|\p{Mn}/gu, '').length * 6.6
}

/** Decimals that leave so many digits from the first that is not zero. */
function digitsAfter(size: number, digits: number): number {
  return size === 0 ? 0 : Math.min(12, Math.max(0, digits - 1 - Math.floor(Math.log10(size))))
}
