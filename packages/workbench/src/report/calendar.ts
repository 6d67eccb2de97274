/** Hours of a run as days and times of the country. Local time is handled as if it were UTC: no zone of the reader's machine enters. */
import type { Words } from '@sharara/core'

export interface Day {
  /** First hour of the run that lies in this day. */
  readonly hour: number
  readonly end: number
  /** ISO date. */
  readonly date: string
  /** "4 Jan". */
  readonly short: Words
  /** "4 January 2022". */
  readonly long: Words
}

const locales = { en: 'en-GB', ar: 'ar-u-nu-latn' } as const

export function startOf(start: string): number {
  return Date.parse(`${start}:00Z`)
}

export function daysOf(start: string, hours: number): readonly Day[] {
  const first = startOf(start)
  const days: Day[] = []
  for (let hour = 0; hour < hours;) {
    const now = new Date(first + hour * 3600000)
    const end = Math.min(hours, hour + 24 - now.getUTCHours())
    days.push({ hour, end, date: now.toISOString().slice(0, 10), short: shortDate(now), long: dateWords(now) })
    hour = end
  }
  return days
}

export function dateWords(moment: Date | number): Words {
  return format(moment, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** "1–11 January 2022". */
export function rangeWords(first: number, last: number): Words {
  const one = (language: 'en' | 'ar'): string =>
    new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).formatRange(first, last)
  return { en: one('en'), ar: one('ar') }
}

/** "4 Jan". */
export function shortDate(moment: Date | number): Words {
  return format(moment, { day: 'numeric', month: 'short' })
}

function format(moment: Date | number, options: Intl.DateTimeFormatOptions): Words {
  const one = (language: 'en' | 'ar'): string => new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(moment)
  return { en: one('en'), ar: one('ar') }
}

export function clockOf(start: string, hour: number): string {
  return new Date(startOf(start) + hour * 3600000).toISOString().slice(11, 16)
}
