/** Days of other people's tables: in figures or with the month's name, English or Arabic, as whole days since 1 January 1970. */

const months: readonly RegExp[] = [
  /^jan|^يناير|^جانفي|^كانون الثاني/u,
  /^feb|^فبراير|^فيفري|^شباط/u,
  /^mar|^مارس|^آذار|^اذار/u,
  /^apr|^[إأا]بريل|^أفريل|^نيسان/u,
  /^may|^مايو|^ماي|^أيار/u,
  /^jun|^يونيو|^جوان|^حزيران/u,
  /^jul|^يوليو|^جويلية|^تموز/u,
  /^aug|^[أا]غسطس|^أوت|^آب/u,
  /^sep|^سبتمبر|^أيلول/u,
  /^oct|^[أا]كتوبر|^تشرين الأول/u,
  /^nov|^نوفمبر|^تشرين الثاني/u,
  /^dec|^ديسمبر|^كانون الأول/u,
]

/** Which of two figures that could both be one is the month; null where no date of the table tells. */
export type Order = 'day' | 'month' | null

const parts = /^(\d{1,4})[/.\- ](\d{1,2})[/.\- ](\d{1,4})(?:[T ].*)?$/

function plain(text: string): string {
  return text
    .trim()
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[\u200e\u200f\u061c]/g, '')
}

/** Of a whole column: 13/1 shows that days come first. */
export function orderOf(texts: readonly string[]): Order {
  for (const text of texts) {
    const [, a, b, c] = parts.exec(plain(text)) ?? []
    if (a === undefined || a.length === 4 || c === undefined) continue
    if (Number(a) > 12) return 'day'
    if (Number(b) > 12) return 'month'
  }
  return null
}

/** Null for what is no day; `open` where day and month cannot be told apart. */
export function dayOf(given: string, order: Order): number | null | 'open' {
  const text = plain(given)
  const packed = /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  if (packed !== null) return daysSince(Number(packed[1]), Number(packed[2]), Number(packed[3]))
  const [, a, b, c] = parts.exec(text) ?? []
  if (a !== undefined) {
    if (a.length === 4) return daysSince(Number(a), Number(b), Number(c))
    const year = fullYear(c!)
    if (order === 'month') return daysSince(year, Number(a), Number(b))
    if (order === 'day' || a === b) return daysSince(year, Number(b), Number(a))
    return 'open'
  }
  const named = /^(\d{1,2})[\s.-]+([^\d,]+?)[\s,.-]+(\d{4})$/u.exec(text) ?? turned(/^([^\d,]+?)[\s.]+(\d{1,2}),?\s+(\d{4})$/u.exec(text))
  if (named === null) return null
  const month = months.findIndex((pattern) => pattern.test(named[2]!.trim().toLowerCase()))
  return month < 0 ? null : daysSince(Number(named[3]), month + 1, Number(named[1]))
}

function turned(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found === null ? null : [found[0], found[2], found[1], found[3]]
}

function fullYear(text: string): number {
  const year = Number(text)
  return text.length <= 2 ? (year < 70 ? 2000 : 1900) + year : year
}

export function daysSince(year: number, month: number, day: number): number | null {
  const whole = [year, month, day].every((each) => Number.isInteger(each))
  if (!whole || year < 1900 || year > 2100 || month < 1 || month > 12) return null
  return day >= 1 && day <= lengthOf(year, month) ? count(year, month) + day - 1 : null
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function lengthOf(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days from 1 January 1970 to the first of a month, by the Gregorian calendar. */
function count(year: number, month: number): number {
  const before = year - 1
  let days = 365 * (year - 1970) + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477
  for (let each = 1; each < month; each++) days += lengthOf(year, each)
  return days
}

/** 2011-01-14 */
export function isoDay(days: number): string {
  let [year, month] = [1970 + Math.floor(days / 365.2425), 1]
  while (count(year, 1) > days) year--
  while (count(year + 1, 1) <= days) year++
  while (month < 12 && count(year, month + 1) <= days) month++
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${year}-${two(month)}-${two(days - count(year, month) + 1)}`
}
