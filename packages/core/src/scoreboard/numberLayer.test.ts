/** The layer of numbers: nothing earned is the records of others, all earned is the model; what was earned comes back; no case sees itself. */
import { describe, expect, test } from 'vitest'
import { normal, stream } from '../random/index.ts'
import { at, codedCase, sure } from './fixture.ts'
import { forecastNumberNames, type Forecast, type ForecastNumber, type Quantiles } from './forecast.ts'
import { numberGainOf } from './intervals.ts'
import { layeredForecasts, unmovedForecasts } from './layer.ts'
import { densityScoreOf, intervalScoreOf, measuresOf, pairsOf } from './measures.ts'
import { chooseLine, lineOf, linesFrom, movedNumber, movedNumbersOf, unmovedNumber, type NumberRow } from './numberLayer.ts'
import { nextQuantileOf } from './ranking.ts'

const rounded = ({ q10, q50, q90 }: Quantiles): readonly number[] => [q10, q50, q90].map((value) => Number(value.toFixed(9)))

describe('a line', () => {
  // model −1, 0, 1 and records 1, 2, 6: both·square = 5/2, middle of the records 3
  const rows: NumberRow[] = [
    { country: 'AAA', model: -1, record: 1 },
    { country: 'BBB', model: 0, record: 2 },
    { country: 'CCC', model: 1, record: 6 },
  ]
  test.each([
    ['no ridge: least squares', 0, 2.5],
    ['a ridge of one variance: half of it', 1, 1.25],
    ['of four: a fifth', 4, 0.5],
    ['without end: nothing', Infinity, 0],
  ])('%s', (_, ridge, slope) =>
    expect(lineOf(rows, ridge)).toMatchObject({ slope, model: 0, record: 3, cases: 3, ridge: slope > 0 ? ridge : null }),
  )
  test('never believes the opposite of what the model says', () =>
    expect(
      lineOf(
        rows.map((row) => ({ ...row, model: -row.model! })),
        0,
      )!.slope,
    ).toBe(0))
  test('errors are of the line, spread is of the records', () => {
    const line = lineOf(rows, 0)!
    // forecasts 0.5, 3 and 5.5; the outer quantiles of three reach no further than they do
    expect(rounded(line.errors)).toEqual([-1, 0.5, 0.5])
    expect(rounded(line.spread)).toEqual([-2, -1, 3])
  })
  test('without a record there is none', () => expect(lineOf([], 1)).toBeNull())
})

describe('a forecast', () => {
  const errors = { q10: -1, q50: 0, q90: 1 }
  const spread = { q10: -2, q50: 0, q90: 2 }
  const line = { slope: 1, ridge: 1, model: 2, record: 2, errors, spread, cases: 9 }
  const own = { q10: Math.exp(2.5) - 1, q50: Math.exp(3.5) - 1, q90: Math.exp(4.5) - 1 }
  test('slope 1, the same middle and the spread of the runs: the model', () => {
    for (const name of ['deaths', 'duration', 'daysToCore'] as const)
      expect(rounded(movedNumber(name, line, own.q50))).toEqual(rounded(own))
  })
  test('slope 0: the records as they are, whatever the runs say', () => {
    const none = { ...line, slope: 0, errors: spread }
    for (const median of [0, 7, 1e6, null]) expect(movedNumber('deaths', none, median)).toEqual(unmovedNumber('deaths', line))
  })
  test('a share is at most 1, a count at least 0', () => {
    expect(movedNumber('peak', { ...line, slope: 0, record: 0 }, 0.9).q90).toBe(1)
    expect(movedNumber('deaths', { ...line, record: -3, slope: 0 }, 5).q10).toBe(0)
  })
})

test.each([
  [[1, 2, 3, 4], 0.5, 2.5],
  // nine values cut ten equal chances
  [[1, 2, 3, 4, 5, 6, 7, 8, 9], 0.1, 1],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9], 0.9, 9],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9], 0.25, 2.5],
  [[1, 2], 0.1, 1],
  [[5], 0.9, 5],
])('next of %j below at %d: %d', (values, share, is) => expect(nextQuantileOf(values, share)).toBeCloseTo(is, 12))

describe('scores of a number', () => {
  const e = (power: number): number => Math.exp(power) - 1
  const band = { q10: e(1), q50: e(2), q90: e(4) }
  test.each([
    ['inside: the width', e(2), 3],
    ['half a step above: five more', e(4.5), 8],
    ['a tenth below: one more', e(0.9), 4],
  ])('interval score %s', (_, record, is) => expect(intervalScoreOf('deaths', { ...band, record })).toBeCloseTo(is, 9))
  test('density: half a normal on each side, each as wide as its quantile', () => {
    const [below, above] = [1 / 1.2815515655446004, 2 / 1.2815515655446004]
    const density = (away: number, spread: number): number =>
      Math.log(Math.exp(-0.5 * (away / spread) ** 2) / (spread * Math.sqrt(2 * Math.PI)))
    expect(densityScoreOf('deaths', { ...band, record: e(1.5) })).toBeCloseTo(density(0.5, below), 9)
    expect(densityScoreOf('deaths', { ...band, record: e(3) })).toBeCloseTo(density(1, above), 9)
  })
})

describe('cases', () => {
  let drawn = 0
  const draw = (): number => normal(11, stream('number-layer-test'), 0, drawn++)
  const made = Array.from({ length: 80 }, (_, k) => {
    const said = 3 + draw()
    const died = Math.exp(Math.max(0, 5 + 0.6 * (said - 3) + 0.8 * draw())) - 1
    const truth = { outcome: 'crushed' as const, deaths: { low: died, high: died }, daysToCore: k === 0 ? 4 : 0 }
    return { one: codedCase(`${String.fromCodePoint(65 + (k % 20))}AA${1990 + k}`, truth), said: at(Math.exp(said) - 1) }
  })
  const cases = made.map(({ one }) => one)
  const modelOf = (said: readonly Quantiles[]): ReadonlyMap<string, Forecast> =>
    new Map(cases.map(({ id }, k) => [id, sure('crushed', 0.5, { deaths: said[k]!, daysToCore: at(9) })]))
  const right = modelOf(made.map(({ said }) => said))
  const lines = linesFrom(cases, cases, right, 10)
  /** Each by lines that never saw its country. */
  const forecastsBy = (model: ReadonlyMap<string, Forecast>): ReadonlyMap<string, Forecast> =>
    new Map(
      cases.map(({ id, iso3 }) => {
        const others = cases.filter((one) => one.iso3 !== iso3)
        return [id, { ...right.get(id)!, ...movedNumbersOf(linesFrom(others, others, model, 10), right.get(id)!) }]
      }),
    )
  const [moved, unmoved] = [forecastsBy(right), forecastsBy(new Map())]

  test('what they were made with comes back, and gains on countries that were left out', () => {
    expect(Math.abs(lines.deaths!.slope - 0.6)).toBeLessThan(0.15)
    expect(numberGainOf('deaths', cases, moved, unmoved).value!).toBeGreaterThan(0.1)
  })
  test('four in five lie inside, moved and unmoved', () => {
    for (const forecasts of [moved, unmoved])
      expect(Math.abs(measuresOf(pairsOf(cases, forecasts)).deaths.covered! - 0.8)).toBeLessThan(0.06)
  })
  test('a model that is shuffled earns nothing or next to it', () => {
    const shuffled = modelOf(made.map((_, k) => made[(k * 37 + 11) % made.length]!.said))
    expect(linesFrom(cases, cases, shuffled, 10).deaths!.slope).toBeLessThan(0.1)
  })
  test('of a number with too few countries they are the records of all, and nothing moves it; of one without a record there are none', () => {
    expect(lines.daysToCore).toMatchObject({ slope: 0, ridge: null, cases: 1, record: Math.log(5) })
    expect(forecastNumberNames.filter((name: ForecastNumber) => lines[name] === null)).toEqual(['peak', 'duration'])
  })
  test('the layer tells a case the same, however it went', () => {
    const few = cases.slice(0, 13)
    const other = few.map((one, k) => (k === 0 ? { ...one, truth: { ...one.truth, deaths: { low: 0, high: 0 } } } : one))
    const deathsOf = (own: typeof cases): unknown => layeredForecasts({ cases: own, model: right, training: own }).get(few[0]!.id)!.deaths
    expect(deathsOf(other)).toEqual(deathsOf(few))
    expect(unmovedForecasts({ cases: few, model: right, training: few }).get(few[0]!.id)!.deaths).not.toEqual(deathsOf(few))
  })
  test('no rows, no line to choose', () => expect(chooseLine([])).toBeNull())
})
