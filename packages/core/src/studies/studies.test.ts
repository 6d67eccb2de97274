/** A study read from text, its sets made of the shipped cases, and the answer; and what is told where it does not fit. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCases, writeSheet, type Sheet } from '../episodes/index.ts'
import { compareCases, prepareStudy, readStudy, type CompareStudy } from './index.ts'

const textOf = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
const studyFile = 'examples/studies/leadership.json'
const { table } = readCases({ file: 'cases.json', text: textOf('episodes/cases/cases.json') }, null)
const [header = [], ...rows] = writeSheet(table!, table!.cases)
const sheet: Sheet = { file: 'cases.json', header, rows: rows.map((cells) => ({ cells })) }
const study = (): CompareStudy => readStudy({ file: studyFile, text: textOf(studyFile) }).study!

describe('the shipped study', () => {
  test('reads, and its sets are degrees of the cases that are kept', () => {
    const { prepared, problems } = prepareStudy(study(), sheet)
    expect(problems).toEqual([])
    expect(prepared!.table.cases).toHaveLength(table!.cases.length - study().leaveOut.length)
    for (const { values } of prepared!.table.columns) for (const value of values) expect(value >= 0 && value <= 1).toBe(true)
  })
  test('gives three solutions, the complex one within the parsimonious one', () => {
    const compared = compareCases(study(), prepareStudy(study(), sheet).prepared!, sheet.file)
    expect(compared.solutions.map(({ kind }) => kind)).toEqual(['complex', 'parsimonious', 'intermediate'])
    const coverage = compared.solutions.map(({ models }) => models[0]!.coverage)
    expect(coverage[1]!).toBeGreaterThanOrEqual(coverage[0]!)
    expect(compared.truthTable.rows.flatMap(({ cases }) => cases)).toHaveLength(
      compared.cases.length - compared.truthTable.undecided.length,
    )
  })
})

describe('what does not fit', () => {
  test('all problems of a file at once, with the line', () => {
    const text = textOf(studyFile).replace('"gains",', '"",').replace('"priCut": 0.5', '"priCut": 5')
    const { study: none, problems } = readStudy({ file: studyFile, text })
    expect(none).toBeNull()
    expect(problems.map(({ path }) => path)).toEqual(['outcome', 'priCut'])
    expect(problems[1]!.line).toBe(text.split('\n').findIndex((line) => line.includes('priCut')) + 1)
  })
  test('a text that is not JSON', () => expect(readStudy({ file: 'a', text: '{' }).problems).not.toEqual([]))
  test('a column and a case that the table has not', () => {
    const own = study()
    const sets = { ...own.sets, mass: { column: 'peak_hig_pct' } }
    const { prepared, problems } = prepareStudy({ ...own, sets, leaveOut: ['XBGD2024'] }, sheet)
    expect(prepared).toBeNull()
    expect(problems.map(({ nearest }) => nearest)).toEqual(['BGD2024', 'peak_high_pct'])
  })
})
