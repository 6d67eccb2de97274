/** Hours of a run as days and times of the country. Local time is handled as if it were UTC: no zone of the reader's machine enters. */
import type { Writer } from './writer.ts'

const hourLength = 3_600_000

export function startOf(start: string): number {
  return Date.parse(`${start}:00Z`)
}

/** Moment of an hour of the run, in milliseconds of local time. */
export function momentOf(start: string, hour: number): number {
  return startOf(start) + hour * hourLength
}

const forms = {
  /** "Wednesday 5 January, 17:00" */
  moment: { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  /** "5 Jan, 17:00" */
  shortMoment: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  /** "Wednesday 5 January" */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** "5 Jan" */
  day: { day: 'numeric', month: 'short' },
  /** "5 January 2022" */
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  /** "17:00" */
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const cache = new Map<string, Intl.DateTimeFormat>()

/** An hour of the run in words, as the country's clocks showed it. */
export function when(writer: Writer, start: string, hour: number, form: keyof typeof forms): string {
  const key = `${writer.locale} ${form}`
  const format = cache.get(key) ?? new Intl.DateTimeFormat(writer.locale, { ...forms[form], timeZone: 'UTC' })
  cache.set(key, format)
  return format.format(momentOf(start, hour))
}

export interface Day {
  /** First hour of the run that lies in this day, and the first after it. */
  readonly hour: number
  readonly end: number
}

export function daysOf(start: string, hours: number): readonly Day[] {
  const days: Day[] = []
  for (let hour = 0; hour < hours;) {
    const clock = new Date(momentOf(start, hour)).getUTCHours()
    const end = Math.min(hours, hour + 24 - clock)
    days.push({ hour, end })
    hour = end
  }
  return days
}
