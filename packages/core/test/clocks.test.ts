/** The clocks on the record that ships: its tables are whole, the calendar is right, nothing from later enters, the scores hold. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  clusterMeasures,
  clustersOf,
  conditionNames,
  dateOfWeek,
  dayOf,
  drawResponse,
  etasOf,
  evaluateClocks,
  fitHazard,
  fitStrength,
  measureAftermath,
  recordedByYear,
  rowsOf,
  runEras,
  runWorld,
  termNames,
  weekOf,
  weekOfYear,
  worldData,
  worldModel,
  yearOfWeek,
  type Aftermath,
  type AftermathCell,
  type AftermathGroup,
  type ErasOptions,
  type Evaluation,
  type History,
  type Records,
  type ResultSeries,
  type WorldModel,
} from '../src/clocks/index.ts'
import { shippedPanel, shippedSources } from './foresightPanel.ts'
import { shippedHistory, shippedRecords, shippedText } from './clockRecord.ts'

let history: History
let records: Records
beforeAll(() => {
  history = shippedHistory()
  records = shippedRecords()
})

describe('the calendar', () => {
  test('days are those of the calendar', () => {
    expect(dayOf('1985-01-01')).toBe(0)
    expect(dayOf('2011-02-14')).toBe((Date.parse('2011-02-14') - Date.parse('1985-01-01')) / 86_400_000)
    expect(dayOf('2000-02-29')).toBe((Date.parse('2000-02-29') - Date.parse('1985-01-01')) / 86_400_000)
    for (const none of ['soon', '2011-13-40', '2011-00-10', '2011-02-29', '2011-04-31', '2011-01-00', '2011-13'])
      expect(dayOf(none)).toBeNaN()
    expect(dayOf('2012-12-31') - dayOf('2012-12-01')).toBe(30)
  })
  test('a week and its first day, its year', () => {
    for (let week = 0; week < 2200; week += 7) {
      expect(weekOf(dateOfWeek(week))).toBe(week)
      expect(yearOfWeek(week)).toBe(new Date(Date.parse('1985-01-01') + (7 * week + 3) * 86_400_000).getUTCFullYear())
    }
    expect(yearOfWeek(weekOfYear(2011) + 1)).toBe(2011)
  })
})

describe('the tables', () => {
  const rows = (name: string): readonly (readonly string[])[] =>
    shippedText(name)
      .trim()
      .split('\n')
      .map((line) => line.split(','))
  test.for([
    ['falls', 169],
    ['waves', 259],
    ['east-1986-1991', 35],
    ['protests', 15_239],
    ['blocs', 167],
  ] as const)('%s: %i rows, each with all its cells', ([name, count]) => {
    const [head, ...body] = rows(name)
    expect(body.length).toBe(count)
    expect(new Set(body.map((row) => row.length))).toEqual(new Set([head!.length]))
  })
  test.for(['falls', 'waves'] as const)('%s: each row says its source, how far it was read, and what rests on memory', (name) => {
    const [head, ...body] = rows(name)
    const at = (column: string): number => head!.indexOf(column)
    for (const row of body) {
      expect(row[at('source_1')]).not.toBe('')
      const sources = [row[at('source_1')], row[at('source_2')]].filter((source) => source !== '').length
      expect(row[at('source_status')]).toMatch(new RegExp(`^[RDN]{${sources}}$`))
      expect(row[at('certainty')]).not.toBe('')
    }
    // crowds, most deaths and all answers are from memory: hardly a row without a word of it
    expect(body.filter((row) => row[at('memory')] !== '').length).toBeGreaterThan(0.9 * body.length)
  })
  test('a strict fall is undisputed and has protest as its main cause', () => {
    expect(records.falls.length).toBe(169)
    expect(records.falls.filter(({ strict }) => strict).length).toBe(90)
    for (const { week, id } of records.falls) expect({ id, known: !Number.isNaN(week) }).toEqual({ id, known: true })
  })
  test('the answers of rulers are coded twice, and the two coders agree more than chance', () => {
    const both = records.waves.filter(({ answerByEvents }) => answerByEvents !== '' && answerByEvents !== 'other')
    const same = (a: string, b: string): boolean => (b === 'gave_way' ? a === 'granted' || a === 'crumbs' : a === b)
    const agreed = both.filter(({ answer, answerByEvents }) => same(answer, answerByEvents)).length / both.length
    let byChance = 0
    for (const one of both) for (const other of both) byChance += Number(same(one.answer, other.answerByEvents)) / both.length ** 2
    expect(both.length).toBeGreaterThan(100)
    expect(agreed).toBeGreaterThan(byChance + 0.1)
  })
})

test('what comes later does not move the hazard of a week', () => {
  const rows = rowsOf(history, 'political5k', 2011, 2011)
  const hazard = fitHazard(history, 'political5k', 2005, 2010, { terms: termNames })
  const before = etasOf(hazard, history, rows)
  const cut = weekOf('2011-07-01')
  const later = (events: Float32Array): Float32Array => events.map((value, at) => (at % history.weeks >= cut ? value + 3 : value))
  const onsets = { ...history.onsets, political5k: history.onsets.political5k.map((value, at) => (at % history.weeks >= cut ? 1 : value)) }
  const changed = { ...history, onsets, falls: later(history.falls), killings: later(history.killings), protests: later(history.protests) }
  const after = etasOf(hazard, changed, rows)
  const early = Array.from(rows.week.keys()).filter((i) => rows.week[i]! <= cut)
  expect(early.length).toBeGreaterThan(1000)
  expect(early.every((i) => before[i] === after[i])).toBe(true)
  expect(hazard.beta.length).toBe(1 + conditionNames.length + termNames.length)
})

describe('out of time', () => {
  let evaluation: Evaluation
  beforeAll(() => {
    evaluation = evaluateClocks(history, records, shippedPanel())
  }, 900_000)
  const gained = (k: number, id: string): { gain: number; auc: number } => {
    const step = evaluation.definitions[k]!.ladder.find((one) => one.id === id)!
    return { gain: step.gain.value, auc: step.auc }
  }
  test('political waves of 5,000', () => {
    const { gain, auc } = gained(0, 'levels')
    expect(gain).toBeGreaterThan(0.16)
    expect(auc).toBeGreaterThan(0.66)
    expect(gained(0, 'world').gain).toBeGreaterThan(0.16)
    expect(evaluation.definitions[0]!.contagion.value).toBeGreaterThan(0.04)
  })
  test('demands for removal from 1,000 and 10,000', () => {
    const { gain, auc } = gained(1, 'levels')
    expect(gain).toBeGreaterThan(0.16)
    expect(auc).toBeGreaterThan(0.69)
    expect(evaluation.definitions[1]!.contagion.value).toBeGreaterThan(0.1)
    expect(evaluation.definitions[2]!.contagion.value).toBeGreaterThan(0.15)
  })
  test('a year', () => {
    expect(evaluation.annual.withHabit.gain).toBeGreaterThan(0.25)
    expect(evaluation.annual.withHabit.auc).toBeGreaterThan(0.68)
  })
  test('the strong wave of 2011 is recognised with the strength of 1989 alone, and seldom called elsewhere', () => {
    const { by14February2011, falseCalls, blocYears, weeks } = evaluation.definitions[0]!.strong
    expect(by14February2011).toBeGreaterThan(0.9)
    expect(blocYears).toBe(191)
    expect(falseCalls.length).toBeLessThanOrEqual(3)
    expect(weeks[0]!.chance).toBeLessThan(0.05)
    expect(evaluation.strength).toEqual(fitStrength(records.east))
  })
})

describe('worlds', () => {
  let model: WorldModel
  beforeAll(() => {
    model = worldModel(JSON.parse(JSON.stringify(worldData(history, records, 'political5k', 2019))) as WorldModel['data'])
  }, 900_000)
  const many = (options: Parameters<typeof clustersOfSeeds>[1]): readonly ReturnType<typeof clustersOf>[] => clustersOfSeeds(model, options)
  const share = (values: readonly number[], q: number): number => values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))]!

  test('the page has what this code makes: `node scripts/clocks.ts` has been run', () => {
    const kept = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/vdem/clocks/political5k-2019.json'), 'utf8')) as {
      readonly data: WorldModel['data']
    }
    expect(kept.data).toEqual(model.data)
  })
  test('the same seed is the same world, and carries its numbers', () => {
    const options = { seed: 7, from: 1992, to: 2001 }
    const one = runWorld(model, options, model.surrogate)
    expect(runWorld(model, options, model.surrogate)).toEqual(one)
    expect(one.waves.length).toBeGreaterThan(100)
    for (const { shares } of one.waves) expect(shares.reduce((sum, value) => sum + value, 0)).toBeLessThan(1)
  })
  test('one wave less: all before it stays, and what follows is its doing', () => {
    const options = { seed: 3, from: 1992, to: 2001 }
    const whole = runWorld(model, options, model.surrogate)
    const gone = whole.waves[40]!
    const without = { country: gone.country, from: gone.week, to: gone.week + 52 }
    const other = runWorld(model, { ...options, without }, model.surrogate)
    const before = (world: typeof whole): unknown => world.waves.filter(({ week }) => week < gone.week)
    expect(before(other)).toEqual(before(whole))
    expect(other.waves.some(({ week, country }) => week === gone.week && country === gone.country)).toBe(false)
  })
  test('waves cluster as in the record with contagion, and do not without it', () => {
    const recorded = model.data.record.onsets
      .map(([country, week]) => ({ country, week }))
      .filter(({ country, week }) => model.data.covered[country]![yearOfWeek(week) - model.data.first] === 1)
      .toSorted((a, b) => a.week - b.week)
    const record = clustersOf(recorded, model.bloc, 1992, 2019)
    expect(record.waves).toBe(recordedByYear(model.data, 1992, 2019).reduce((sum, value) => sum + value, 0))
    const [full, alone] = [many({}), many({ contagion: false, level: 0 })]
    const inside = (values: readonly number[], value: number): boolean => share(values, 0.05) <= value && value <= share(values, 0.95)
    for (const name of clusterMeasures.filter((measure) => measure !== 'waves')) {
      const of = (all: typeof full): boolean =>
        inside(
          all.map((one) => one[name]),
          record[name],
        )
      expect({ name, full: of(full), alone: of(alone) }).toEqual({ name, full: true, alone: false })
    }
  }, 900_000)
})

describe('eras and what they leave', () => {
  let model: WorldModel
  let aftermath: Aftermath
  beforeAll(() => {
    model = worldModel(worldData(history, records, 'political5k', 2019))
    aftermath = measureAftermath(shippedSources(), records)
  }, 900_000)
  const cell = (group: AftermathGroup, series: ResultSeries, horizon: number): AftermathCell =>
    aftermath.rows.find((row) => row.group === group && row.series === series)!.cells.find((one) => one.horizon === horizon)!
  const era = (iso3: string, more: Partial<ErasOptions> = {}): ReturnType<typeof runEras> =>
    runEras(model, aftermath, records.waves, {
      country: model.countries.indexOf(iso3),
      from: 1986,
      to: 2026,
      runs: 200,
      firstSeed: 1,
      ...more,
    })

  test('unarmed success brings some democracy and less corruption; a coup takes it away', () => {
    expect(cell('success', 'polyarchy', 5).beyond.low).toBeGreaterThan(0)
    expect(cell('success', 'corruption', 5).beyond.high).toBeLessThan(0)
    expect(cell('successCoup', 'polyarchy', 2).beyond.high).toBeLessThan(0)
    expect(cell('failed', 'polyarchy', 2).beyond.high).toBeLessThan(0)
  })
  test('free draws have the means of the table', () => {
    for (const group of ['successPlain', 'failed'] as const) {
      const { beyond, episodes } = cell(group, 'polyarchy', 5)
      let sum = 0
      for (let seed = 1; seed <= 40; seed++)
        for (let k = 0; k < episodes; k++) sum += drawResponse(aftermath, group, 'polyarchy', 5, seed, k)
      const mean = sum / (40 * episodes)
      expect(mean).toBeGreaterThan(beyond.low)
      expect(mean).toBeLessThan(beyond.high)
    }
  })
  test.for(['KAZ', 'EGY', 'SDN', 'TUN', 'IRN'])('%s: the recorded number of waves lies in the middle half of eras', (iso3) => {
    const { recorded, nextBloodier } = era(iso3).summary
    expect(recorded!.inside).toBe(true)
    expect(nextBloodier!).toBeGreaterThan(0.4)
    expect(nextBloodier!).toBeLessThan(0.6)
  })
  test('a change of conditions changes nothing before its year; what is off by default can be switched on', () => {
    const shifts = [{ condition: 'v2x_corr', by: -0.3, from: 2005 }]
    const [as, moved, promise] = [era('KAZ', { runs: 40 }), era('KAZ', { runs: 40, shifts }), era('KAZ', { runs: 40, promise: 2 })]
    const until = 2005 - 1986
    expect(moved.summary.hazard.slice(0, until)).toEqual(as.summary.hazard.slice(0, until))
    expect(moved.summary.hazard[until]).not.toBe(as.summary.hazard[until])
    expect(promise.summary.waves.middle).toBeLessThan(as.summary.waves.middle)
  })
})

function clustersOfSeeds(model: WorldModel, options: { contagion?: boolean; level?: number }): readonly ReturnType<typeof clustersOf>[] {
  return Array.from({ length: 40 }, (_, k) => {
    const world = runWorld(model, { seed: k + 1, from: 1992, to: 2019, coveredOnly: true, ...options }, model.surrogate)
    return clustersOf(world.waves, model.bloc, 1992, 2019)
  })
}
