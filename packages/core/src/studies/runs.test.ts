/** Runs as cases of a study and the model beside the record: on fabricated runs, against sums by hand. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { caseTable, literal } from '../comparison/index.ts'
import { outputNames, type Arm, type RunResult } from '../experiments/index.ts'
import { readScenario, type LibraryFile } from '../scenario/index.ts'
import {
  casesOfCells,
  compareCases,
  factorsOf,
  prepareStudy,
  readStudy,
  runsPlan,
  runsSheet,
  sideBySide,
  type CompareStudy,
  type RunsOf,
} from './index.ts'

const root = new URL('../../../../', import.meta.url)
const file = (path: string): LibraryFile => ({ file: path, text: readFileSync(new URL(path, root), 'utf8') })
const load = (kind: string, id: string): LibraryFile | null =>
  kind === 'country' ? file(`examples/smallland/countries/${id}/profile.json`) : null
const { setup } = readScenario(file('examples/smallland/scenarios/bread.json'), { load } as Parameters<typeof readScenario>[1])
const arm: Arm = { id: 'bread', words: setup!.scenario.name, setup: setup!, record: null }

const text = (more: object = {}): string =>
  JSON.stringify({
    format: 'sharara-study/1',
    runs: { scenario: 'bread', factors: ['leadership=0.05..0.8', 'refusal', 'reserve=0.1..0.2'], seeds: 4, ...more },
    conditions: ['lead', 'refuse'],
    outcome: 'won',
    sets: {
      lead: { column: 'set.leadership', thresholds: [0.4] },
      refuse: { column: 'set.refusal' },
      won: { column: 'outcome', codes: { revolution: 1, faded: 0 } },
    },
  })
const study = (more: object = {}): CompareStudy => readStudy({ file: 'study.json', text: text(more) }).study!
const runs: RunsOf = study().runs!

/** Every run with a leader succeeds; without one, the first seed of four does where forces refuse. */
function results(of: ReturnType<typeof runsPlan>['plan']): RunResult[] {
  const values = Object.fromEntries(outputNames.map((name) => [name, 0])) as RunResult['values']
  return of.points.flatMap(({ settings }, point) =>
    of.seeds.map((seed, k): RunResult => {
      const won = settings.values?.['leadership'] === 0.8 || (settings.off === undefined && k === 0)
      return {
        run: point * of.seeds.length + k,
        point,
        seed,
        outcome: won ? 'revolution' : 'faded',
        error: null,
        fingerprint: '',
        values,
        targets: [],
        series: {},
      }
    }),
  )
}

describe('runs as cases', () => {
  const { plan, design } = runsPlan(runs, arm)
  const sheet = runsSheet(runs, plan, results(plan), 'runs.csv')
  const { prepared, problems } = prepareStudy(study(), sheet)
  test('a full design has every combination, a fraction half of them', () => {
    expect(design.rows).toHaveLength(8)
    expect(runsPlan(study({ base: 2 }).runs!, arm).plan.points).toHaveLength(4)
    expect(factorsOf(runs).map(({ name }) => name)).toEqual(['leadership', 'refusal', 'reserve'])
  })
  test('one row a run, with what was set and what came out', () => {
    expect(problems).toEqual([])
    expect(sheet.rows).toHaveLength(32)
    expect(sheet.header).toEqual(expect.arrayContaining(['set.leadership', 'set.refusal', 'discipline', 'peakPct', 'outcome']))
    expect(prepared!.table.cases[0]).toMatch(/^[01]{3}\/\d+$/)
  })
  test('cells: the share of seeds, with what chance leaves open', () => {
    const { prepared: cells, errors } = casesOfCells(prepared!, 'won')
    expect(cells.table.cases).toHaveLength(8)
    const share = (cell: string): number => cells.table.columns.find(({ name }) => name === 'won')!.values[cells.table.cases.indexOf(cell)]!
    expect([share('110'), share('010'), share('000')]).toEqual([1, 0.25, 0])
    const one = errors.find(({ cell }) => cell === '010')!
    // Wilson for 1 of 4 at 95 %
    expect(one.interval[0]).toBeCloseTo(0.0456, 3)
    expect(one.interval[1]).toBeCloseTo(0.6994, 3)
    const compared = compareCases(study(), cells, 'runs.csv')
    expect(compared.solutions.map(({ models }) => models[0]!.text)).toEqual(['lead', 'lead', 'lead'])
  })
  test('runs that failed are no cases', () => {
    const failed = results(plan).map((result, k) => (k === 0 ? { ...result, error: 'broke', outcome: null } : result))
    expect(runsSheet(runs, plan, failed, 'runs.csv').rows).toHaveLength(31)
  })
  test('an end that never varies is told', () => {
    const all = results(plan).map((result): RunResult => ({ ...result, outcome: 'faded' }))
    const told = prepareStudy(study(), runsSheet(runs, plan, all, 'runs.csv'))
    expect(told.prepared!.warnings.map(({ words }) => words.en).join()).toContain('column won: got 0 for every case')
  })
  test('a rule that makes one degree of different numbers is told too', () => {
    const flat = { ...study(), sets: { ...study().sets, lead: { column: 'seed', rule: { method: 'crisp', thresholds: [0] } as const } } }
    expect(prepareStudy(flat, sheet).prepared!.warnings[0]!.words.en).toContain('column lead: got 1 for every case')
  })
  test('what is wrong with the entry is told at once', () => {
    const { study: none, problems: wrong } = readStudy({
      file: 'study.json',
      text: text({ factors: ['leadershp', 'reserve=2..3'], seeds: 0, by: 'day' }),
    })
    expect(none).toBeNull()
    expect(wrong).toHaveLength(4)
    expect(wrong[0]!.words.en).toContain('Did you mean leadership?')
  })
})

describe('side by side', () => {
  const outcome = { text: 'won', expression: literal('won'), names: ['won'] }
  const plain = (of: CompareStudy, columns: Record<string, number[]>) => {
    const table = caseTable(
      columns['lead']!.map((_, k) => `c${k}`),
      columns,
    )
    return { study: of, prepared: { table, outcome, origins: [], labels: {}, warnings: [], notes: [], dropped: [], columns: {} } }
  }
  const model = plain(
    { ...study({ unmapped: { deep: { en: 'No column.', ar: 'لا عمود.' } } }), conditions: ['lead', 'mass', 'deep'] },
    { lead: [1, 1, 0, 0], mass: [1, 0, 1, 0], deep: [0, 1, 0, 1], won: [1, 1, 0, 0] },
  )
  const record = plain(
    { ...study(), conditions: ['lead', 'mass', 'peace'] },
    { lead: [1, 1, 0, 0, 0], mass: [1, 0, 1, 0, 0], peace: [1, 1, 1, 0, 0], won: [1, 0, 1, 0, 0] },
  )
  const side = sideBySide(model, record)
  const row = (relation: string, name: string) => side.rows.find((one) => one.relation === relation && one.text === name)!
  test('shares names, says what has no counterpart, with the reason', () => {
    expect(side.shared).toEqual(['lead', 'mass'])
    expect(side.unmapped).toMatchObject([
      { name: 'deep', side: 'model', why: { en: 'No column.' } },
      { name: 'peace', side: 'record' },
    ])
  })
  test('by hand: the model needs and finds enough a leader, the record a mass', () => {
    expect(row('necessity', 'lead')).toMatchObject({ model: { inclusion: 1, second: 1 }, record: { inclusion: 0.5 }, agreement: 'model' })
    expect(row('necessity', 'mass')).toMatchObject({ model: { inclusion: 0.5 }, record: { inclusion: 1, second: 1 }, agreement: 'record' })
    expect(row('sufficiency', 'lead').agreement).toBe('model')
    expect(row('sufficiency', '~lead')).toMatchObject({ model: { inclusion: 0, holds: false }, agreement: 'neither' })
    expect(side.counts).toEqual({ both: 0, neither: 4, model: 2, record: 2, unseen: 0 })
  })
  test('a combination that one of them holds is asked of the other', () => {
    expect(row('sufficiency', 'lead*mass')).toBeUndefined()
    const other = plain(record.study, { lead: [1, 1, 0, 0], mass: [1, 0, 1, 0], peace: [0, 0, 0, 1], won: [1, 0, 0, 0] })
    const found = sideBySide(model, other).rows.find(({ text: said, relation }) => said === 'lead*mass' && relation === 'sufficiency')!
    expect(found).toMatchObject({ model: { inclusion: 1 }, record: { inclusion: 1 }, agreement: 'both', single: false })
  })
  test('what no case has cannot be told', () => {
    const empty = plain(model.study, { lead: [1, 1, 1, 1], mass: [1, 0, 1, 0], deep: [0, 1, 0, 1], won: [1, 1, 0, 0] })
    expect(
      sideBySide(empty, record).rows.find(({ text: said, relation }) => said === '~lead' && relation === 'sufficiency')!.agreement,
    ).toBe('unseen')
  })
})
