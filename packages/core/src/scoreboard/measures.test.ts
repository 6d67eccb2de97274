/** Every measure against two or three cases worked by hand. */
import { describe, expect, test } from 'vitest'
import { baselinesOf, middleOf } from './baselines.ts'
import { at, codedCase, sure } from './fixture.ts'
import { caseRunOf, forecastOf, outcomeChances } from './forecast.ts'
import { boundsOf, gainOf } from './intervals.ts'
import { measuresOf, type Pair } from './measures.ts'
import { quietMeasure, sizeMeasure, type EntryRuns } from './quiet.ts'
import type { RunResult } from '../experiments/index.ts'

const fell = codedCase('AAA2000', { outcome: 'revolution', deaths: { low: 0, high: 8 }, peak: { low: 0.01, high: 0.04 }, duration: 300 })
const held = codedCase('BBB2000', { outcome: 'crushed', second: 'faded', deaths: { low: 99, high: 99 }, peak: { low: 0.001, high: 0.001 } })
const pairs: readonly Pair[] = [
  { one: fell, forecast: sure('revolution', 0.5, { peak: at(0.02), deaths: at(5, 1, 9), duration: at(90), daysToCore: at(3) }) },
  { one: held, forecast: sure('faded', 0.58, { peak: at(0.01), deaths: at(24, 20, 30) }) },
]

describe('outcomes', () => {
  const { outcome } = measuresOf(pairs)
  test('log score is the mean logarithm of the chance of what came', () =>
    expect(outcome.logScore).toBeCloseTo((Math.log(0.5) + Math.log(0.06)) / 2, 12))
  test('Brier: squares over all eight', () => {
    const first = 0.25 + 7 * (0.5 / 7) ** 2
    const second = 0.58 ** 2 + 0.94 ** 2 + 6 * 0.06 ** 2
    expect(outcome.brier).toBeCloseTo((first + second) / 2, 12)
  })
  test('hits, and hits with the second coding', () => expect([outcome.hits, outcome.hitsEither, outcome.of]).toEqual([1, 2, 2]))
  test('power changed hands: the chance of three ends', () => expect(outcome.auc).toBe(1))
  test('calibration: sixteen chances in bands', () => {
    const { bins } = outcome.calibration
    expect(bins.map(({ count }) => count)).toEqual([0, 14, 0, 0, 2, 0])
    expect(bins[4]).toMatchObject({ forecast: (0.5 + 0.58) / 2, came: 0.5 })
    expect(bins[1]!.came).toBeCloseTo(1 / 14, 12)
  })
})

describe('numbers', () => {
  const measures = measuresOf(pairs)
  test('middles: geometric, of counts from 1', () => {
    expect(middleOf('peak', fell.truth)).toBeCloseTo(0.02, 12)
    expect(middleOf('deaths', fell.truth)).toBe(2)
  })
  test('peak: ratios 1 and 10', () => expect(measures.peak).toMatchObject({ n: 2, rho: 1, ratio: 5.5, within2: 1, within3: 1, of: 2 }))
  test('deaths: 6 of 3 and 25 of 100, one of two covered', () =>
    expect(measures.deaths).toMatchObject({ ratio: (2 + 0.25) / 2, within2: 1, within3: 1, covered: 0.5 }))
  test('the record of the duration counts in full', () => expect(measures.duration.ratio).toBeCloseTo(91 / 301, 12))
  test('days to the core: only cases that began elsewhere, the others beside', () => {
    const three = [0, 4, 8].map((days, k): Pair => ({
      one: codedCase(`C0${k}2000`, { daysToCore: days }),
      forecast: sure('faded', 1, { daysToCore: at(k) }),
    }))
    expect(measuresOf(three).daysToCore).toMatchObject({ n: 2, rho: 1, all: { n: 3, rho: 1 } })
  })
})

describe('bounds', () => {
  test('lie around the value, the same each time', () => {
    const many = Array.from({ length: 12 }, (_, k) => ({
      one: codedCase(`D${k}`, { outcome: k % 2 === 0 ? 'revolution' : 'crushed', peak: { low: 0.01 + k / 1000, high: 0.01 + k / 1000 } }),
      forecast: sure(k % 3 === 0 ? 'crushed' : 'revolution', 0.6, { peak: at(0.01 + ((7 * k) % 12) / 1000) }),
    }))
    const bounds = boundsOf(many)
    const value = measuresOf(many)
    expect(bounds).toEqual(boundsOf(many))
    expect(bounds.outcome.logScore![0]).toBeLessThan(value.outcome.logScore!)
    expect(bounds.outcome.logScore![1]).toBeGreaterThan(value.outcome.logScore!)
    expect(bounds.peak.rho![0]).toBeLessThan(value.peak.rho!)
  })
  test('a gain is the difference of log scores on the same cases', () => {
    const forecasts = (chance: number): ReadonlyMap<string, ReturnType<typeof sure>> => new Map([['AAA2000', sure('revolution', chance)]])
    expect(gainOf([fell, held], forecasts(0.5), forecasts(0.25)).value).toBeCloseTo(Math.log(2), 12)
  })
})

describe('baselines', () => {
  const cases = [fell, held, codedCase('CCC2000', { deaths: { low: 9, high: 9 } })]
  test('base rates leave the case out and add a half to each of eight', () => {
    const { baseRate: rates } = baselinesOf(cases, cases)
    expect(rates.get('AAA2000')!.outcomes.crushed).toBe(2.5 / 6)
    expect(rates.get('AAA2000')!.outcomes.revolution).toBe(0.5 / 6)
    expect(rates.get('AAA2000')!.deaths!.q50).toBeCloseTo((99 + 9) / 2, 9)
  })
  test('chances of a regression add up to one and leave nothing out', () => {
    const chances = Object.values(baselinesOf(cases, cases).logistic.get('BBB2000')!.outcomes)
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12)
    expect(Math.min(...chances)).toBeCloseTo(0.02 / 8, 12)
  })
})

describe('runs', () => {
  const result = (values: Partial<RunResult['values']>): RunResult =>
    ({ run: 0, point: 0, seed: 1, outcome: 'faded', error: null, fingerprint: '', targets: [], series: {}, values }) as unknown as RunResult // only these are read
  test('units of the case table', () =>
    expect(
      caseRunOf(result({ peakCrowd: 5000, dead: 3, deadForces: 1, firstHour: 24, coreHour: 72, lastHour: 120, regions: 4 }), 1e6, 10, 30),
    ).toEqual({
      outcome: 'faded',
      peak: 0.005,
      deaths: 4,
      daysToCore: 2,
      duration: 4,
      ignited: true,
      wave: true,
    }))
  test('what never happened counts as long as the run; a crowd that was never large has no duration', () =>
    expect(caseRunOf(result({ peakCrowd: 50, firstHour: null, coreHour: null, lastHour: null, regions: 0 }), 1e6, 10, 30)).toMatchObject({
      daysToCore: 30,
      duration: 0,
      wave: false,
    }))
  test('a wave is national by share, number and regions together', () => {
    const wave = (crowd: number, regions: number): boolean => caseRunOf(result({ peakCrowd: crowd, regions }), 1e7, 10, 30)!.wave
    expect([wave(2001, 10), wave(3001, 10), wave(3001, 2), wave(3001, 3)]).toEqual([false, true, false, true])
  })
  test('eight seeds give chances that call nothing impossible', () => {
    const { outcomes } = forecastOf([caseRunOf(result({ peakCrowd: 1 }), 10, 1, 1)!])
    expect(outcomes.faded).toBe(1.5 / 5)
    expect(outcomes).toEqual(outcomeChances(['faded']))
  })
})

describe('quiet years and sizes', () => {
  const entry = (kind: EntryRuns['entry']['kind'], id: string, peaks: readonly number[], factor = 1, conditions = 0): EntryRuns => ({
    entry: { kind, id, seen: true, factor },
    conditions,
    runs: peaks.map((peak) => ({ outcome: 'faded', peak, deaths: 0, daysToCore: 0, duration: 0, ignited: true, wave: peak > 0.001 })),
  })
  test('false waves are counted by runs; case years stand against quiet years', () => {
    const all = [
      entry('everyday', 'A-1', [0, 0, 0, 0.01]),
      entry('trigger', 'A-1', [0, 0.01]),
      entry('trigger', 'B-1', [0, 0]),
      entry('ignition', 'C', [0.01, 0.01]),
      entry('ignition', 'D', [0.0005, 0.0005]),
    ]
    // C is above both; D above B alone: its crowds are larger than none
    expect(quietMeasure(all)).toMatchObject({ everyday: 0.25, trigger: 0.25, cases: 0.5, years: 2, auc: 0.75, aucPeak: 0.75 })
  })
  test('by conditions alone: of four pairs three are right and one is even', () => {
    const own = (kind: 'trigger' | 'ignition', id: string, conditions: number): EntryRuns => entry(kind, id, [0], 1, conditions)
    const all = [own('trigger', 'A-1', 0), own('trigger', 'B-1', 1), own('ignition', 'C', 1), own('ignition', 'D', 2)]
    expect(quietMeasure(all)).toMatchObject({ conditions: 0.875, states: { of: 0, auc: null, conditions: null } })
  })
  test('states that rose stand against those that did not, by their runs and by conditions', () => {
    const state = (id: string, peak: number, conditions: number): EntryRuns => entry('states', id, [peak, 0], 1, conditions)
    const all = [state('TUN-2011', 0.01, 1), state('SYR-2011', 0, 2), state('QAT-2011', 0, 0), state('JOR-2011', 0.01, 1.5)]
    // Tunisia is above Qatar and even with Jordan, Syria even with Qatar and below Jordan; by conditions three of four are right
    expect(quietMeasure(all).states).toMatchObject({ rose: 2, of: 4, auc: 0.5, conditions: 0.75 })
  })
  test('sizes are compared over the runs that ignited, whose share stands beside', () => {
    const [small, large] = [entry('size', 'X', [0.01, 0], 1), entry('size', 'X', [0.02, 0.02], 5)]
    const cold = { ...small, runs: small.runs.map((run) => ({ ...run, ignited: run.peak > 0 })) }
    expect(sizeMeasure([cold, large])).toMatchObject({ spread: 2, countries: [{ sizes: [{ ignited: 0.5 }, { ignited: 1 }] }] })
  })
  test('the spread over sizes is that of the worst country', () => {
    const all = [
      entry('size', 'X', [0.01], 1),
      entry('size', 'X', [0.02, 0.02], 5),
      entry('size', 'Y', [0.01], 1),
      entry('size', 'Y', [0.001], 5),
    ]
    expect(sizeMeasure(all)).toMatchObject({
      spread: 10,
      countries: [
        { id: 'X', spread: 2 },
        { id: 'Y', spread: 10 },
      ],
    })
  })
})
