/** The forecasts: nothing from later enters, the parts of a figure add up, and the track record is what the documents say. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  answeredYears,
  areas,
  auc,
  aucWithin,
  averagePrecision,
  brier,
  byGroup,
  calibrationLine,
  contagion,
  contributions,
  difference,
  forecastYears,
  logistic,
  logOddsAt,
  measureLearning,
  measureTrend,
  medianValues,
  newestYears,
  ranksWithin,
  readOutlooks,
  recallAt,
  ridge,
  rollingForecasts,
  rowOf,
  targets,
  trackOf,
  valuesOfRow,
  type Panel,
  type PanelEvidence,
  type TargetName,
  type Track,
  type YearForecast,
} from '../src/foresight/index.ts'
import { uniform } from '../src/random/index.ts'
import { shippedPanel, shippedSources } from './foresightPanel.ts'

let panel: Panel
beforeAll(() => {
  panel = shippedPanel()
})

const few = { families: ['population', 'small'] } as const

describe('the panel', () => {
  test.for<[TargetName, number, number]>([
    ['either', 5072, 227],
    ['csra', 3849, 133],
    ['massMobilization', 4065, 124],
    ['wave', 3984, 135],
  ])('%s is known of %i countries and years, with %i events', ([name, known, events]) => {
    const labels = panel.outcomes[name].filter((value) => !Number.isNaN(value))
    expect([labels.length, labels.reduce((sum, value) => sum + value, 0)]).toEqual([known, events])
  })
  test('holds what was known a year before, and says how old it is', () => {
    const row = rowOf(panel, 'KAZ', 2022)!
    expect(panel.values.get('wgi_control_corruption')![row]).toBeCloseTo(-0.32, 1)
    expect(panel.ages.get('wgi_control_corruption')![row]).toBe(2) // of 2019, at the end of 2021
    expect(panel.ages.get('v2x_corr')![row]).toBe(0)
  })
  test('what is not known is not 0: no protests are counted after the source ends', () => {
    const row = rowOf(panel, 'KAZ', 2025)!
    expect(panel.values.get('mm_n_protests')![row]).toBeNaN()
    expect(panel.outcomes.either[row]).toBeNaN()
  })
})

test('a ridge fit has no slope left', () => {
  const x = { rows: 400, columns: 3, data: Float64Array.from({ length: 1200 }, (_, i) => uniform(7, 1, i, 0) - 0.5) }
  const t = Float64Array.from({ length: 400 }, (_, i) => Number(uniform(7, 2, i, 0) < 0.2 + 0.3 * (x.data[3 * i]! + 0.5)))
  const beta = ridge(x, t, 2)
  const slope = beta.map((b, j) => {
    let sum = j === 0 ? 0 : -2 * b
    for (let i = 0; i < 400; i++) {
      const eta = beta[0]! + [0, 1, 2].reduce((own, k) => own + x.data[3 * i + k]! * beta[k + 1]!, 0)
      sum += (t[i]! - 1 / (1 + Math.exp(-eta))) * (j === 0 ? 1 : x.data[3 * i + j - 1]!)
    }
    return sum
  })
  for (const each of slope) expect(Math.abs(each)).toBeLessThan(1e-6)
})

test('outcomes of the year and later do not move its forecast by a bit', () => {
  const year = 2012
  const options = { first: 2009, last: year, fit: { families: ['population', 'small', 'curves'] } } as const
  const before = rollingForecasts(panel, 'either', options).at(-1)!
  const shuffled = panel.outcomes.either.map((value, row) => (panel.year[row]! >= year ? Number(uniform(3, 1, row, 0) < 0.3) : value))
  const after = rollingForecasts(panel, 'either', options, shuffled).at(-1)!
  expect(after.etas).toEqual(before.etas)
  const earlier = panel.outcomes.either.map((value, row) => (panel.year[row] === year - 1 ? 1 - value : value))
  expect(rollingForecasts(panel, 'either', options, earlier).at(-1)!.etas.forecast).not.toEqual(before.etas.forecast)
})

test('what columns add sums to the difference of the log-odds, and by group', () => {
  const forecast = rollingForecasts(panel, 'either', { first: 2021, last: 2022 }).at(-1)!
  const row = rowOf(panel, 'KAZ', 2022)!
  const median = medianValues(panel, forecast.rows)
  const all = contributions(panel, forecast, row, median)
  const whole = logOddsAt(forecast, valuesOfRow(panel, row)) - logOddsAt(forecast, median)
  expect(all.reduce((sum, each) => sum + each.logOdds, 0)).toBeCloseTo(whole, 9)
  expect(byGroup(all).reduce((sum, each) => sum + each.logOdds, 0)).toBeCloseTo(whole, 9)
  expect(logOddsAt(forecast, valuesOfRow(panel, row))).toBeCloseTo(forecast.etas.forecast[forecast.rows.indexOf(row)]!, 9)
})

test('labels dealt out anew within each year cannot be foretold', () => {
  const areasFound = [1, 2, 3, 4].map((seed) => {
    const outcome = dealt(panel, panel.outcomes.either, seed)
    const track = trackOf(panel, rollingForecasts(panel, 'either', { fit: { ...few, strengths: { small: 30 } } }, outcome), outcome)
    return aucWithin(track.year, track.outcome, track.forecasts.get('forecast')!)
  })
  const mean = areasFound.reduce((sum, value) => sum + value, 0) / areasFound.length
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.03)
})

function dealt({ year }: Panel, outcome: Float64Array, seed: number): Float64Array {
  const mixed = Float64Array.from(outcome)
  const known = Array.from(outcome, (_, row) => row).filter((row) => !Number.isNaN(outcome[row]!))
  for (const rows of Map.groupBy(known, (row) => year[row]!).values()) {
    const order = rows.toSorted((a, b) => uniform(seed, 11, a, 0) - uniform(seed, 11, b, 0))
    for (const [k, row] of rows.entries()) mixed[row] = outcome[order[k]!]!
  }
  return mixed
}

/** What docs/experiments.md says is reached; `top20` of csra stands a little under what was hoped for. */
const reached: readonly (readonly [TargetName, number, number, number, number])[] = [
  ['either', 0.69, 0.095, 0.02, 0.24],
  ['csra', 0.67, 0.067, 0.011, 0.2],
  ['massMobilization', 0.73, 0.08, 0.018, 0.32],
  ['wave', 0.83, 0.21, 0.095, 0.57],
]

describe.each(reached)('out of time, %s', (name, leastAuc, leastPrecision, leastSkill, leastTop) => {
  let track: Track
  const forecasts: YearForecast[] = []
  let years: Iterator<YearForecast> | undefined
  const { first, last } = targets[name]
  // a hook a year: each is less than a second of work, so that none needs a limit of its own on a busy machine
  for (let year = first; year <= last; year++) {
    beforeAll(() => {
      years ??= forecastYears(panel, name)
      const next = years.next()
      if (next.done !== true) forecasts.push(next.value)
    })
  }
  beforeAll(() => {
    if (years?.next().done !== true) throw new Error('there are more years than were asked for')
    track = trackOf(panel, forecasts, panel.outcomes[name])
  })
  test('scores', () => {
    const [p, base] = [track.forecasts.get('forecast')!, track.forecasts.get('base')!]
    expect([Math.min(...track.year), Math.max(...track.year)]).toEqual([targets[name].first, targets[name].last])
    expect(auc(track.outcome, p)).toBeGreaterThan(leastAuc)
    expect(averagePrecision(track.outcome, p)).toBeGreaterThan(leastPrecision)
    expect(1 - brier(track.outcome, p) / brier(track.outcome, base)).toBeGreaterThan(leastSkill)
    expect(recallAt(track.outcome, ranksWithin(track.year, p), 20)).toBeGreaterThan(leastTop)
    const { slope } = calibrationLine(track.outcome, p)
    expect(slope).toBeGreaterThan(0.8)
    expect(slope).toBeLessThan(1.2)
  })
  test('better than population alone', () => {
    const { auc: gain, logPerEvent } = difference(track, 'forecast', 'population', 100)
    expect(gain.low).toBeGreaterThan(0)
    expect(logPerEvent.low).toBeGreaterThan(0)
  })
  test('both areas at once are the two', () => {
    const p = track.forecasts.get('forecast')!
    const order = Array.from(p, (_, i) => i).sort((a, b) => p[b]! - p[a]! || a - b)
    expect(areas(track.outcome, p, order, new Float64Array(p.length).fill(1))).toEqual([
      auc(track.outcome, p),
      averagePrecision(track.outcome, p),
    ])
  })
})

test('the measures that the ledger uses are of this panel (renew: sharara warn score --evidence episodes/cases/panel.json)', () => {
  const kept = JSON.parse(readFileSync(new URL('../../../episodes/cases/panel.json', import.meta.url), 'utf8')) as PanelEvidence
  expect(kept.panel).toBe(panel.digest)
  expect(kept.learning.slope.value).toBeCloseTo(measureLearning(answeredYears(shippedSources().tables['mass-mobilization'])).slope.value, 5)
  const now = measureTrend(panel, 'wave').slope
  expect(kept.trend.find(({ target }) => target === 'wave')!.slope.value).toBeCloseTo(now.value, 5)
})

test('the outlook that ships is of this panel, and the quick way comes to the same figures (renew: node scripts/foresight.ts)', () => {
  const { outlooks } = readOutlooks(readFileSync(new URL('../../data/vdem/outlook.json', import.meta.url), 'utf8'))
  for (const { panel: digest } of Object.values(outlooks)) expect(digest).toBe(panel.digest)
  const shipped = outlooks.csra
  const forecast = newestYears(panel, shipped).at(-1)!
  for (const [i, row] of forecast.rows.entries()) {
    const { iso3 } = panel.countries[panel.country[row]!]!
    const kept = shipped.countries.find((one) => one.iso3 === iso3)!
    expect(logistic(forecast.etas.forecast[i]!)).toBeCloseTo(kept.probability, 4)
  }
})

test('contagion is measured beside its placebo, and made-up contagion is found', () => {
  const own = contagion(panel, 'csra')
  expect(own.map(({ lag }) => lag)).toEqual([1, 2, 0, -1])
  const made = { ...panel, outcomes: { ...panel.outcomes, csra: neighbourMade(panel) } }
  expect(contagion(made, 'csra')[0]!.withEffects.low).toBeGreaterThan(2)
})

/** Onsets that come with a chance of 0.3 the year after a neighbour rose, and of 0.03 otherwise. */
function neighbourMade({ outcomes, year, country, countries, borders }: Panel): Float64Array {
  const rose = new Set(Array.from(year, (at, row) => (outcomes.either[row] === 1 ? `${countries[country[row]!]!.iso3} ${at}` : '')))
  const beside = Map.groupBy(
    borders.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
    ([a]) => a,
  )
  return outcomes.csra.map((value, row) => {
    const near = beside.get(countries[country[row]!]!.iso3) ?? []
    const chance = near.some(([, other]) => rose.has(`${other} ${year[row]! - 1}`)) ? 0.3 : 0.03
    return Number.isNaN(value) ? NaN : Number(uniform(9, 9, row, 0) < chance)
  })
}
