/** Rates by the calendar on protests made up for it. */
import { expect, test } from 'vitest'
import { uniform } from '../random/index.ts'
import { dayNumber } from './calendarRounds.ts'
import { calendarMeasure, type Begun, type Round } from './calendar.ts'

const keeps = (iso3: string): boolean => iso3 < 'C2'
/** Thirty days of 360, the thirty days before and after them beside. */
const rounds: readonly Round[] = Array.from({ length: 20 }, (_, year) => {
  const at = 360 * year + 100
  return {
    asked: [at, at + 29],
    beside: [
      [at - 30, at - 1],
      [at + 30, at + 59],
    ],
    kept: keeps,
  }
})

/** A protest a day with a chance that changes with the season, and by `factor` on the days asked about where they are kept. */
function made(factor: number, seed: number): readonly Begun[] {
  return Array.from({ length: 40 }, (_, k) => `C${Math.floor(k / 10)}${k % 10}`).flatMap((iso3, country) =>
    Array.from({ length: 7200 }, (_, day) => ({ iso3, day })).filter(({ day }) => {
      const asked = day % 360 >= 100 && day % 360 < 130
      const season = asked ? 0.06 : 0.15
      return uniform(seed, country, day, 0) < season * (asked && keeps(iso3) ? factor : 1)
    }),
  )
}

test('what everybody does falls out, what is kept stays', () => {
  const mean = (factor: number): number =>
    [1, 2, 3, 4].reduce((sum, seed) => sum + calendarMeasure(made(factor, seed), rounds).ratio.value / 4, 0)
  expect(Math.abs(mean(1) - 1)).toBeLessThan(0.08)
  expect(Math.abs(mean(0.5) - 0.5)).toBeLessThan(0.06)
  const one = calendarMeasure(made(0.5, 5), rounds)
  expect(one).toMatchObject({ rounds: 20, kept: 20, others: 20 })
  expect(one.ratio.high).toBeLessThan(0.75)
  expect(one.protests / one.expected).toBeCloseTo(one.ratio.value, 12)
})

test('counted by hand', () => {
  const round: Round = { asked: [10, 11], beside: [[12, 15]], kept: (iso3) => iso3 === 'A' }
  // A: 1 in 2 days, 4 in 4 days; B: 2 in 2 days, 2 in 4 days
  const begun = [...[10, 12, 12, 13, 15].map((day) => ({ iso3: 'A', day })), ...[10, 11, 14, 15, 99].map((day) => ({ iso3: 'B', day }))]
  const { ratio, protests, expected } = calendarMeasure(begun, [round])
  expect(ratio.value).toBeCloseTo(1 / 2 / ((1 * 1) / 0.5), 12)
  expect([protests, expected]).toEqual([1, 4])
})

test('days are counted as clocks do', () => {
  for (const date of ['1970-01-01', '1990-03-28', '2000-02-29', '2019-12-31', '2022-01-02'])
    expect(dayNumber(date)).toBe(Date.parse(date) / 86_400_000)
})
