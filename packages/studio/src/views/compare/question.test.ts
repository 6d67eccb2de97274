/** A question in the address comes back as it went, makes a study that core accepts, and cannot be broken by a bad link. */
import { readFileSync } from 'node:fs'
import { compareCases, prepareStudy, readCases, readStudy, writeSheet, type Sheet } from '@sharara/core'
import { describe, expect, test } from 'vitest'
import { mostConditions, questionOf, studyOf, written, type Question } from './question.ts'
import { offeredSets } from './sets.ts'

const text = (path: string): string => readFileSync(new URL(`../../../../../${path}`, import.meta.url), 'utf8')
const table = readCases(
  { file: 'cases.json', text: text('episodes/cases/cases.json') },
  { file: 'vdem.json', text: text('episodes/cases/vdem.json') },
).table!
const study = readStudy({ file: 'leadership.json', text: text('examples/studies/leadership.json') }).study!
const sets = offeredSets(study, table)
const [header = [], ...rows] = writeSheet(table, table.cases)
const sheet: Sheet = { file: 'cases.json', header, rows: rows.map((cells) => ({ cells })) }

describe('sets', () => {
  test('those of the study first, then more, each name once', () => {
    expect(sets.slice(0, 5).map(({ name }) => name)).toEqual(Object.keys(study.sets))
    expect(sets.length).toBeGreaterThan(10)
    expect(new Set(sets.map(({ name }) => name)).size).toBe(sets.length)
  })
  test.each(sets.filter(({ name }) => name !== 'gains').map(({ name }) => name))('%s can be asked with', (name) => {
    const question = { ...questionOf({}, study, sets), conditions: ['leadership', name].filter((each, k, all) => all.indexOf(each) === k) }
    const { prepared, problems } = prepareStudy(studyOf(question, study, sets), sheet)
    expect(problems.map(({ words }) => words.en)).toEqual([])
    expect(compareCases(studyOf(question, study, sets), prepared!, 'cases.json').solutions).toHaveLength(3)
  })
})

describe('the question', () => {
  test('nothing in the address is the shipped one, and it writes nothing', () => {
    const question = questionOf({}, study, sets)
    expect(question.conditions).toEqual(study.conditions)
    expect(written(question, study)).toEqual({})
  })
  test('comes back as it went', () => {
    const question: Question = {
      conditions: ['mass', sets[7]!.name],
      outcome: 'leadership',
      negated: true,
      inclCut: 0.75,
      priCut: 0.2,
      nCut: 2,
    }
    expect(questionOf(written(question, study), study, sets)).toEqual(question)
  })
  test.each([{ on: 'nonsense,leadership', for: 'nothing', incl: '7', pri: 'x', n: '-1' }])(
    'a bad link gives what can be read of it',
    (more) => {
      const { conditions, ...rest } = questionOf(more, study, sets)
      expect(conditions).toEqual(['leadership'])
      expect({ ...rest, conditions: study.conditions }).toEqual(questionOf({}, study, sets))
    },
  )
  test('never explains an outcome by itself, nor by too many', () => {
    const all = sets.map(({ name }) => name).join(',')
    const { conditions, outcome } = questionOf({ on: all }, study, sets)
    expect(conditions).toHaveLength(mostConditions)
    expect(conditions).not.toContain(outcome)
  })
  test('expectations turn round with the outcome', () => {
    const question = { ...questionOf({}, study, sets), negated: true }
    expect(Object.values(studyOf(question, study, sets).directions)).toEqual([0, 0, 0, 0])
  })
})
