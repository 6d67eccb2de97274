/** The calendar of the clocks: weeks of seven days from 1 January 1985, and the year that holds the middle of a week. */
export const firstYear = 1985
/** Weeks of a mean year. */
export const weeksOfYear = 365.2425 / 7

/** Days since 1 March of year 0 of the Gregorian calendar, made to begin in March so that the leap day comes last. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + inYear
}

const origin = dayNumber(firstYear, 1, 1)

/** Days since 1 January 1985 of 'YYYY-MM-DD'; a month alone is taken at its middle, a year at 1 July; NaN where it is no date. */
export function dayOf(date: string): number {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date)
  if (found === null) return NaN
  const year = Number(found[1])
  const month = Number(found[2] ?? 7)
  const day = Number(found[3] ?? (found[2] === undefined ? 1 : 15))
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return NaN
  return dayNumber(year, month, day) - origin
}

function daysIn(year: number, month: number): number {
  const after = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
  return after - dayNumber(year, month, 1)
}

/** Week of a date; NaN where it is no date. */
export function weekOf(date: string): number {
  return Math.floor(dayOf(date) / 7)
}

/** Week that a year begins in. */
export function weekOfYear(year: number): number {
  return Math.floor((dayNumber(year, 1, 1) - origin) / 7)
}

/** Year that holds the middle day of a week. */
export function yearOfWeek(week: number): number {
  const day = 7 * week + 3
  const guess = firstYear + Math.floor(day / 365.2425)
  if (dayNumber(guess + 1, 1, 1) - origin <= day) return guess + 1
  return dayNumber(guess, 1, 1) - origin > day ? guess - 1 : guess
}

/** First day of a week as 'YYYY-MM-DD'. */
export function dateOfWeek(week: number): string {
  const day = 7 * week
  let year = yearOfWeek(week)
  if (dayNumber(year, 1, 1) - origin > day) year--
  let month = 12
  while (dayNumber(year, month, 1) - origin > day) month--
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${year}-${two(month)}-${two(day - (dayNumber(year, month, 1) - origin) + 1)}`
}
