/** A row of the scoreboard, and how its figures are written. */
import type { Words } from '../text/index.ts'
import type { ForecastNumber, Quantiles } from './forecast.ts'
import type { GroupScore } from './groupScore.ts'
import type { Bounds } from './intervals.ts'
import type { ForeignGroup } from './scoreboard.ts'

export const none = '–'

export function shownNumber(value: number | null | undefined, digits = 2): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return none
  return value.toFixed(digits).replace('-', '−')
}

export function withBounds(value: number | null, bounds: Bounds, digits = 2): string {
  const own = shownNumber(value, digits)
  return bounds === null || own === none ? own : `${own} [${shownNumber(bounds[0], digits)}, ${shownNumber(bounds[1], digits)}]`
}

export function of(count: number, all: number): string {
  return all === 0 ? none : `${count} / ${all}`
}

export function shownShare(value: number | null): string {
  return value === null ? none : `${(100 * value).toFixed(0)} %`
}

/** A row from what each column says of a group. */
export interface RowSpec {
  readonly id: string
  readonly words: Words
  readonly help: Words
  readonly model: (score: GroupScore) => string
  readonly baseRate?: (score: GroupScore) => string
  readonly logistic?: (score: GroupScore) => string
  readonly foreign?: (score: ForeignGroup) => string
}

/** A number of a case: the share of the people in percent, people and days as they are. */
export function figureText(name: ForecastNumber, value: number): string {
  if (name === 'peak') return shownNumber(100 * value)
  return value >= 1000 ? Math.round(value).toLocaleString('en') : shownNumber(value, value < 10 && !Number.isInteger(value) ? 1 : 0)
}

/** The middle, and the band from 10 to 90 %; from left to right in both languages. */
export function bandText(name: ForecastNumber, band: Quantiles | null): string {
  if (band === null) return none
  const middle = figureText(name, band.q50)
  return band.q10 === band.q90 ? middle : `${middle} [${figureText(name, band.q10)}–${figureText(name, band.q90)}]`
}
