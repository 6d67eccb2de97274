/** Values as they stand in pictures. */
import type { Language } from '@sharara/core'
import { count } from './format.ts'
import type { Unit } from './picture.ts'

/** 42%, 0.4%, 1,235, 0.123; isolated, so that Arabic text leaves signs in their place. */
export function written(value: number, unit: Unit): string {
  const size = Math.abs(value)
  const sign = value < 0 ? '−' : ''
  if (unit === 'share') return `\u2066${sign}${size > 0 && size < 0.0995 ? digits(size * 100, 2) : Math.round(size * 100)}%\u2069`
  if (unit === 'count' && (size >= 10 || Number.isInteger(size))) return `\u2066${sign}${count(size)}\u2069`
  return `\u2066${sign}${size >= 1000 ? count(size) : digits(size, 3)}\u2069`
}

/** From low to high in the direction of reading. */
export function span(low: number, high: number, unit: Unit, language: Language): string {
  const text = `${written(low, unit)} – ${written(high, unit)}`
  return language === 'ar' ? `\u2067${text}\u2069` : text
}

function digits(value: number, most: number): string {
  return String(Number(value.toPrecision(most)))
}

/** Room that a text takes at the size of the pictures, in pixels; a little too much rather than too little. */
export function roomOf(text: string): number {
  return text.replace(/[\u2066-\u2069]|\p{Mn}/gu, '').length * 6.6
}
