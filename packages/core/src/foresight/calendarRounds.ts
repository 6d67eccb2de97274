/** The rounds that the ledger asks about, from the tables of days and of protests. */
import { calendarMeasure, type Begun, type Days, type Round } from './calendar.ts'
import type { PanelEvidence } from './evidence.ts'
import { readPlainRows } from './grid.ts'

/** Days since 1 January 1970 of a date such as 2022-01-02, by the Gregorian calendar. */
export function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number] // three parts
  const early = month <= 2 ? 1 : 0
  const y = year - early
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (early === 1 ? 9 : -3)) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

/** Where the counts of protests are whole: the source ends in March 2020. */
const [first, last] = [dayNumber('1990-01-01'), dayNumber('2019-12-31')]

export function readBegun(protests: string): readonly Begun[] {
  return readPlainRows(protests)
    .map((row) => ({ iso3: row['iso3'] ?? '', day: dayNumber(row['start'] ?? '') }))
    .filter(({ day }) => day >= first && day <= last)
}

/** The feast after Ramadan is neither. */
const feastDays = 3
const week = 7
/** 1 January 1970 was a Thursday. */
const [friday, sunday, monday, wednesday] = [1, 3, 4, 6]

/** @param calendar the table of days. @param protests the table of protests one by one. */
export function measureCalendar(calendar: string, protests: string): NonNullable<PanelEvidence['calendar']> {
  const begun = readBegun(protests)
  const rows = readPlainRows(calendar).map((row) => ({
    what: row['what'],
    days: [dayNumber(row['first'] ?? ''), dayNumber(row['last'] ?? '')] as const,
    kept: new Set((row['kept'] ?? '').split(' ')),
  }))
  const within = (days: readonly Days[]): readonly Days[] => days.filter(([from, to]) => from >= first && to <= last)
  const cups = rows.filter(({ what }) => what === 'world-cup')
  const fasts = rows.filter(({ what }) => what === 'ramadan')
  const muslim = fasts[0]?.kept ?? new Set<string>()
  const worldCup = cups.map(({ days, kept }): Round => {
    // the same weeks of the year before and after: 52 weeks keep the day of the week
    const beside = within([-1, 1].map((years) => [days[0] + years * 52 * week, days[1] + years * 52 * week] as const))
    return { asked: days, beside, kept: (iso3) => kept.has(iso3) }
  })
  const ramadan = fasts.map(({ days: [from, to], kept }): Round => {
    const beside = within([
      [from - 4 * week, from - 1],
      [to + 1 + feastDays, to + feastDays + 4 * week],
    ])
    return { asked: [from, to], beside, kept: (iso3) => kept.has(iso3) }
  })
  const sermonDay: Round[] = []
  for (let start = first - (first % week); start + 2 * week <= last; start += week) {
    const beside: readonly Days[] = [[start + monday, start + wednesday]]
    const day = (of: number): Days => [start + of, start + of]
    sermonDay.push({ asked: day(friday), beside, kept: (iso3) => (muslim.has(iso3) ? true : null) })
    sermonDay.push({ asked: day(sunday), beside, kept: (iso3) => (muslim.has(iso3) ? null : false) })
  }
  return {
    worldCup: calendarMeasure(begun, worldCup),
    ramadan: calendarMeasure(begun, ramadan),
    sermonDay: calendarMeasure(begun, sermonDay),
  }
}
