/**
 * Do protests begin less often on the days of a calendar, where it is kept? Rate of the days asked about against days near by, in
 * the countries that keep them, divided by the same of all others: what season, press and year do to everybody falls out.
 * Whole countries are drawn anew for the interval.
 */
import { countryDraws, intervalOf, type Interval } from './intervals.ts'

/** A protest by the country and the day on which it began, counted from 1 January 1970. */
export interface Begun {
  readonly iso3: string
  readonly day: number
}

/** Days from one to another, both included. */
export type Days = readonly [first: number, last: number]

/** One time that the calendar comes round. */
export interface Round {
  readonly asked: Days
  /** What it is held against. */
  readonly beside: readonly Days[]
  /** Null: the country has no part in this round. */
  readonly kept: (iso3: string) => boolean | null
}

export interface CalendarMeasure {
  /** Below 1: fewer protests on those days. */
  readonly ratio: Interval
  readonly rounds: number
  /** Countries that keep it in any round, and all others. */
  readonly kept: number
  readonly others: number
  /** Protests on the days asked about, where they are kept, and those that the rest of the days and the others lead to expect. */
  readonly protests: number
  readonly expected: number
}

const draws = 1000

/** Protests and days of one country: kept or not, asked about or beside. */
interface Counts {
  readonly protests: Float64Array
  readonly days: Float64Array
}
/** Places in `Counts`. */
const [keptAsked, keptBeside, otherAsked, otherBeside] = [0, 1, 2, 3]
const cells = 4

export function calendarMeasure(begun: readonly Begun[], rounds: readonly Round[]): CalendarMeasure {
  const byCountry = Map.groupBy(begun, ({ iso3 }) => iso3)
  const countries = [...byCountry.keys()].toSorted()
  const counted = countries.map((iso3) => countsOf(iso3, byCountry.get(iso3)!, rounds))
  const weights = countryDraws(
    Int32Array.from(countries, (_, k) => k),
    draws,
    'calendar',
  )
  const rate = (w: Float64Array, cell: number): number => {
    const sum = (of: keyof Counts): number => counted.reduce((total, one, k) => total + w[k]! * one[of][cell]!, 0)
    return sum('protests') / sum('days')
  }
  const expectedRate = (w: Float64Array): number => (rate(w, keptBeside) * rate(w, otherAsked)) / rate(w, otherBeside)
  const whole = weights[0]!
  const total = (of: keyof Counts, cell: number): number => counted.reduce((sum, one) => sum + one[of][cell]!, 0)
  const kept = counted.filter(({ days }) => days[keptAsked]! > 0).length
  return {
    ratio: intervalOf(weights.map((w) => rate(w, keptAsked) / expectedRate(w))),
    rounds: rounds.length,
    kept,
    others: countries.length - kept,
    protests: total('protests', keptAsked),
    expected: expectedRate(whole) * total('days', keptAsked),
  }
}

function countsOf(iso3: string, begun: readonly Begun[], rounds: readonly Round[]): Counts {
  const counts = { protests: new Float64Array(cells), days: new Float64Array(cells) }
  const add = ([first, last]: Days, cell: number): void => {
    counts.days[cell]! += last - first + 1
    for (const { day } of begun) if (day >= first && day <= last) counts.protests[cell]! += 1
  }
  for (const { asked, beside, kept } of rounds) {
    const own = kept(iso3)
    if (own === null) continue
    add(asked, own ? keptAsked : otherAsked)
    for (const days of beside) add(days, own ? keptBeside : otherBeside)
  }
  return counts
}
