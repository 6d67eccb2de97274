/// <reference lib="dom" />
/** Numbers and moments in the reader's language. Digits are Latin in both (`ar-u-nu-latn`). */
import type { Language } from '@sharara/core'

const locales: Record<Language, string> = { en: 'en-GB', ar: 'ar-u-nu-latn' }

const wholeNumber = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

export function count(value: number): string {
  return wholeNumber.format(value)
}

/** 950, 1.2k, 54k: for axes and small labels; the letter is left out of Arabic, which has none in use. */
export function short(value: number, language: Language): string {
  if (value < 1000 || language === 'ar') return count(value)
  return `${(value / 1000).toLocaleString('en', { maximumFractionDigits: value < 10000 ? 1 : 0 })}k`
}

/** Isolated, or Arabic text would carry the sign to the other end. */
export function percent(value: number): string {
  return `\u2066${Math.round(value * 100)}%\u2069`
}

const dayFormats: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat(locales.en, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'long' }),
  ar: new Intl.DateTimeFormat(locales.ar, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'long' }),
}

export function moment(start: number, hour: number, language: Language): string {
  const date = new Date(start + Math.floor(hour) * 3600000)
  const day = dayFormats[language].format(date)
  return `${day}${language === 'ar' ? '، ' : ', '}${clock(start, hour)}`
}

function clock(start: number, hour: number): string {
  return new Date(start + Math.floor(hour) * 3600000).toISOString().slice(11, 16)
}

/** Keeps Arabic words in order inside a drawing whose direction is left to right (first strong isolate would do less: a number may come first). */
export function isolated(text: string, language: Language): string {
  return language === 'ar' ? `\u2067${text}\u2069` : text
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
}
