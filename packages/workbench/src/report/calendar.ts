/** Hours of a run as days and times of the country. Local time is handled as if it were UTC: no zone of the reader's machine enters. */
import type { Words } from '@sharara/core'

const locales = { en: 'en-GB', ar: 'ar-u-nu-latn' } as const

export function startOf(start: string): number {
  return Date.parse(`${start}:00Z`)
}

export function dateWords(moment: Date | number): Words {
  return format(moment, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** "4 Jan". */
export function shortDate(moment: Date | number): Words {
  return format(moment, { day: 'numeric', month: 'short' })
}

/** "4 Jan, 19:00". */
export function momentWords(start: string, hour: number): Words {
  const [date, time] = [shortDate(startOf(start) + hour * 3600000), clockOf(start, hour)]
  return { en: `${date.en}, ${time}`, ar: `${date.ar}، ${time}` }
}

function format(moment: Date | number, options: Intl.DateTimeFormatOptions): Words {
  const one = (language: 'en' | 'ar'): string => new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(moment)
  return { en: one('en'), ar: one('ar') }
}

export function clockOf(start: string, hour: number): string {
  return new Date(startOf(start) + hour * 3600000).toISOString().slice(11, 16)
}
