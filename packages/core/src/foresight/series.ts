/** What is made of series: always of this year and years before, so that nothing comes from later than it stands. */
import { yearsOf, type Grid, type Series } from './grid.ts'

export function map(of: readonly Series[], what: (...values: number[]) => number): Series {
  const [first] = of
  return Float64Array.from(first!, (_, at) => what(...of.map((series) => series[at]!)))
}

/** The first of several that is known. */
export function firstKnown(...of: readonly Series[]): Series {
  return map(of, (...values) => values.find((value) => !Number.isNaN(value)) ?? NaN)
}

/** The value of so many years before (after, for negative numbers). */
export function before(grid: Grid, series: Series, years: number): Series {
  const width = yearsOf(grid)
  return Float64Array.from(series, (_, at) => {
    const from = (at % width) - years
    return from < 0 || from >= width ? NaN : series[at - years]!
  })
}

/** Carries the last known value forward, at most so many years. */
export function carried(grid: Grid, series: Series, years: number): Series {
  const age = ageOf(grid, series)
  return Float64Array.from(series, (value, at) => (age[at]! <= years ? series[at - age[at]!]! : value))
}

/** Years since the value that is carried was observed: 0 where it is of the year itself, Infinity where there is none. */
export function ageOf(grid: Grid, series: Series): Float64Array {
  const width = yearsOf(grid)
  const age = new Float64Array(series.length)
  for (let at = 0; at < series.length; at++) {
    age[at] = Number.isNaN(series[at]!) ? (at % width === 0 ? Infinity : age[at - 1]! + 1) : 0
  }
  return age
}

/** Over the last so many years, those known; unknown where fewer than `least` are. */
export function rolling(grid: Grid, series: Series, years: number, least: number, of: (known: readonly number[]) => number): Series {
  const width = yearsOf(grid)
  return Float64Array.from(series, (_, at) => {
    const known: number[] = []
    for (let back = Math.min(years - 1, at % width); back >= 0; back--) {
      const value = series[at - back]!
      if (!Number.isNaN(value)) known.push(value)
    }
    return known.length < least ? NaN : of(known)
  })
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
export const mean = (values: readonly number[]): number => sum(values) / values.length
export const most = (values: readonly number[]): number => values.reduce((best, value) => (value > best ? value : best), -Infinity)

/** Years since the last year in which something was 1, itself included; `never` where the record holds none, and at most that. */
export function yearsSince(grid: Grid, series: Series, never: number): Series {
  const width = yearsOf(grid)
  const found = new Float64Array(series.length)
  let last = -Infinity
  for (let at = 0; at < series.length; at++) {
    if (at % width === 0) last = -Infinity
    if (series[at]! > 0) last = at
    found[at] = Math.min(never, at - last)
  }
  return found
}

/** For each country and year, of the values of other countries that are known in that year. */
export function overOthers(
  grid: Grid,
  series: Series,
  others: readonly (readonly number[])[],
  of: (known: readonly number[]) => number,
): Series {
  const width = yearsOf(grid)
  return Float64Array.from(series, (_, at) => {
    const year = at % width
    const own = (at - year) / width
    const values = others[own]!.map((k) => series[k * width + year]!)
    return of(values.filter((value) => !Number.isNaN(value)))
  })
}
