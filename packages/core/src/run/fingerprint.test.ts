/** A fingerprint means what a reader reads: all of it, and nothing else. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Scenario } from '../scenario/index.ts'
import { fingerprintOf, printOf, startRun, type Run, type RunRecord, type RunSetup } from './index.ts'

const countries = new URL('../../test/baselines/countries.json', import.meta.url)
const [setup] = JSON.parse(readFileSync(countries, 'utf8')) as [RunSetup]

/** What decides which end a wave comes to, and nothing before it. */
const otherwise = { crushedForce: 100, sacrifice: 0 }

function run(changes: Partial<Scenario> = {}): Run {
  const one = startRun({ ...setup, scenario: { ...setup.scenario, ...changes } })
  while (!one.over) one.step()
  return one
}

const whole = run()
const record = whole.record()
const usual = whole.fingerprint()
const of = (changes: Partial<RunRecord>): string => fingerprintOf(setup, { ...record, ...changes })

describe('of runs', () => {
  test('is a function of setup and record', () => expect(fingerprintOf(setup, record)).toBe(usual))
  test('differs where only the outcome does', () => {
    const led = run({ constants: { ...setup.scenario.constants, ...otherwise } })
    const [one, other] = [printOf(setup, record), printOf(setup, led.record())]
    expect({ ...other, outcome: one.outcome }).toEqual(one)
    expect(other.outcome).not.toBe(one.outcome)
    expect(led.fingerprint()).not.toBe(usual)
  })
  test('differs where nothing does but the scenario', () => {
    const scenario = { ...setup.scenario, constants: { ...setup.scenario.constants, movedCivilWar: -0.4 } }
    const other = startRun({ ...setup, scenario })
    while (!other.over) other.step()
    expect(printOf(setup, other.record())).toEqual(printOf(setup, record))
    expect(other.fingerprint()).not.toBe(usual)
  })
  test('is the same under another name, with other words, and with what holds anyway said aloud', () => {
    const { scenario, profile } = setup
    const words = { en: 'other words', ar: 'كلمات أخرى' }
    const given = Object.fromEntries(Object.entries(profile.pillars).map(([name, { value }]) => [name, value]))
    const renamed: Partial<Scenario> = {
      name: words,
      note: words,
      episode: 'other',
      shocks: scenario.shocks.map((shock) => ({ ...shock, label: words })),
      playbook: scenario.playbook ?? profile.playbook,
      pillars: { ...given, ...scenario.pillars },
      mechanisms: { marches: true, ...scenario.mechanisms },
    }
    expect(run(renamed).fingerprint()).toBe(usual)
  })
})

describe('of records', () => {
  test.each(Object.entries(record.columns).filter(([, column]) => column.some((value) => value !== 0)))(
    'differs with one value of %s',
    (name, column) => {
      const other = column.slice()
      const at = other.findIndex((value) => value !== 0)
      other[at] = other[at]! + 1
      expect(of({ columns: { ...record.columns, [name]: other } })).not.toBe(usual)
    },
  )
  test('differs with one value of a series', () => {
    const net = record.national.net.slice()
    net[5]! += 1e-12
    expect(of({ national: { ...record.national, net } })).not.toBe(usual)
  })
  test('knows columns by name: two that change places are another record', () => {
    const { crowd, security } = record.columns
    expect(of({ columns: { ...record.columns, crowd: security, security: crowd } })).not.toBe(usual)
  })
  test('takes them in any order', () => {
    const columns = Object.fromEntries(Object.entries(record.columns).toReversed()) as RunRecord['columns'] // all of them
    expect(of({ columns })).toBe(usual)
  })
  test('a column of a mechanism that is off adds nothing; once something happens it does', () => {
    const students = new Float32Array(record.columns.crowd.length)
    const columns = { ...record.columns, students }
    expect(of({ columns })).toBe(usual)
    students[7] = 1
    expect(of({ columns })).not.toBe(usual)
  })
  test.each(['hour', 'kind', 'place', 'values'] as const)('differs with the %s of an event', (part) => {
    const [first, ...rest] = record.events
    const other = { hour: first!.hour + 1, kind: 'calm' as const, place: first!.place === 1 ? 2 : 1, values: { people: 3 } }
    expect(of({ events: [{ ...first!, [part]: other[part] }, ...rest] })).not.toBe(usual)
  })
  test('does not differ with the words of an event', () => {
    const [first, ...rest] = record.events
    expect(of({ events: [{ ...first!, words: { en: 'told better', ar: 'رواية أحسن' } }, ...rest] })).toBe(usual)
  })
  test('a strength or a result of nothing adds nothing; one of something does', () => {
    const outcome = record.outcome!
    const words = { en: 'bread', ar: 'الخبز' }
    const more = (value: number): string[] => [
      of({ outcome: { ...outcome, strengths: { ...outcome.strengths, students: value } } }),
      of({ outcome: { ...outcome, results: [...outcome.results, { name: 'bread', words, value }] } }),
    ]
    expect(more(0)).toEqual([usual, usual])
    for (const print of more(0.5)) expect(print).not.toBe(usual)
  })
  test('a run that is not over has no outcome', () => {
    expect(printOf(setup, { ...record, outcome: null }).outcome).toBeNull()
    expect(of({ outcome: null })).not.toBe(usual)
  })
  test.each(['margins', 'results'] as const)('differs with each of the %s', (part) => {
    const outcome = record.outcome!
    for (const k of outcome[part].keys()) {
      const rows = outcome[part].map((row, index) => (index === k ? { ...row, value: row.value + 1e-9 } : row))
      expect(of({ outcome: { ...outcome, [part]: rows } })).not.toBe(usual)
    }
  })
})
