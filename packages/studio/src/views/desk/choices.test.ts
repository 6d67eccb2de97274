/** Choices about a table: what is proposed at first, what a choice changes, and anchors that never pass each other. */
import { bareName, comparison, compareCases, prepareStudy, readStudy, studyFile, tables } from '@sharara/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsOf, handlesOf, methods, moved, proposal, stepOf, turned } from './anchors.ts'
import { calibrate, chooseOutcome, expect as expecting, firstStudy, leaveOutRow, negate, putBackRow, toggleCondition } from './choices.ts'
import { lipset } from './lipset.ts'
import { rowsToShow, sorted } from './truthRows.ts'
import { inPage } from '../../words/desk.ts'

const sheet = tables.readDelimited(lipset, { file: 'lipset.csv' }).sheet!
const { table } = tables.tableOf(sheet)
const first = firstStudy(sheet)!
const compared = (study: typeof first) => {
  const { prepared, problems } = prepareStudy(study, sheet)
  expect(problems).toEqual([])
  return compareCases(study, prepared!, sheet.file)
}

describe('anchors', () => {
  const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 40 }).filter((all) => new Set(all).size > 1)
  test.each(methods.filter((method) => method !== 'shares'))(
    '%s: proposals can be used, and stay usable wherever they are dragged',
    (method) => {
      fc.assert(
        fc.property(values, fc.nat(5), fc.integer({ min: -600, max: 600 }), (numbers, place, to) => {
          const positive = method === 'indirect' ? numbers.map((value) => Math.abs(value) + 1) : numbers
          fc.pre(new Set(positive).size > 1)
          const rule = proposal(method, positive)
          const many = handlesOf(rule).length
          const dragged = moved(rule, place % many, to, stepOf(positive))
          for (const each of [rule, dragged]) expect(comparison.ruleFault(each)).toBeUndefined()
        }),
      )
    },
  )
  test('turned round: what was in is out', () => {
    const rule = proposal('logistic', [1, 2, 3, 10, 11, 12])
    const [straight, round] = [rule, turned(rule)].map((each) => comparison.membership([1, 12], each))
    expect(straight![0]! < 0.5 && straight![1]! > 0.5 && round![0]! > 0.5 && round![1]! < 0.5).toBe(true)
  })
  test('gaps, where there are any', () => {
    expect(gapsOf([1, 2, 9, 10], 1)).toEqual([5.5])
    expect(gapsOf([1, 1, 2], 3)).toHaveLength(3)
  })
})

describe('the first study', () => {
  test('the last column by those before it, each calibrated', () => {
    expect([first.conditions.join(), first.outcome, first.cases]).toEqual(['DEV,URB,LIT,IND,STB', 'SURV', ['case']])
    expect(compared(first).truthTable.rows.length).toBeGreaterThan(4)
  })
  test('degrees and codes stay as they are; words are no set', () => {
    const own = tables.readDelimited('id,w,a,b,y\nk,x,0.2,1,0\nl,z,0.7,0,1\nm,z,0.9,1,1', { file: 'own.csv' }).sheet!
    const study = firstStudy(own)!
    expect([study.conditions, study.outcome, study.sets]).toEqual([['a', 'b'], 'y', {}])
  })
  test('nothing that could be an outcome: none', () => {
    expect(firstStudy(tables.readDelimited('id,w\nk,x\nl,z', { file: 'own.csv' }).sheet!)).toBeNull()
  })
  test('names that are notation', () => {
    const own = tables.readDelimited('id,A*B,~C\nk,0,1\nl,1,0', { file: 'own.csv' }).sheet!
    expect(bareName(firstStudy(own)!.outcome)).toBe('~C')
  })
})

describe('choices', () => {
  test('another outcome is no condition any more, and forgets rows of the former question', () => {
    const study = chooseOutcome(leaveOutRow(expecting(first, 'DEV', 1), 3, 'why'), table, 'DEV')
    expect([study.outcome, study.conditions.includes('DEV'), study.exclude, study.excludeWhy, study.directions]).toEqual([
      'DEV',
      false,
      undefined,
      undefined,
      {},
    ])
    expect(toggleCondition(study, table, 'SURV', true).conditions).toContain('SURV')
  })
  test('the absence turns expectations round, and back', () => {
    const study = expecting(first, 'DEV', 1)
    expect([negate(study).outcome, negate(study).directions]).toEqual(['~SURV', { DEV: 0 }])
    expect(negate(negate(study))).toEqual(study)
  })
  test('a row is left out, counts as not enough, and is put back', () => {
    const row = compared(first).truthTable.rows.find(({ output }) => output === '1')!.number
    const left = leaveOutRow(first, row, 'differs')
    expect(compared(left).truthTable.rows.find(({ number }) => number === row)!.output).not.toBe('1')
    expect(putBackRow(left, row)).toEqual(first)
  })
  test('saved and read again: the same study, the same answer', () => {
    const study = calibrate(leaveOutRow(first, 3, 'differs'), 'URB', { rule: { method: 'crisp', thresholds: [40] } })
    const { study: read, problems } = readStudy({ file: 'x', text: studyFile(study, sheet) })
    expect(problems).toEqual([])
    const { data, ...own } = read!
    expect(own).toEqual(study)
    const { prepared } = prepareStudy(own, { file: sheet.file, ...data! })
    expect(compareCases(own, prepared!, sheet.file)).toEqual(compared(study))
  })
})

test('rows in any order, unseen ones last by inclusion', () => {
  const all = rowsToShow(compared(first), true)
  expect(all).toHaveLength(32)
  const falling = sorted(all, 'inclusion', true)
  expect(falling.at(-1)!.inclusion).toBeNull()
  expect(sorted(all, 'number', false).map(({ number }) => number)).toEqual(Array.from({ length: 32 }, (_, k) => k + 1))
  expect(
    sorted(all, 0, true)
      .slice(0, 16)
      .every(({ values }) => values[0] === 1),
  ).toBe(true)
})

test('what cannot be answered names the buttons of the page, not options of the command line', () => {
  const { sheet: codes } = tables.readDelimited('case,A,O\na,1,1\nb,3,0\nc,,1', { file: 'codes.csv' })
  const { problems } = prepareStudy(firstStudy(codes!)!, codes!)
  expect(problems.length).toBeGreaterThan(0)
  expect(problems.some(({ words }) => words.en.includes('--'))).toBe(true)
  for (const { words } of problems.map((problem) => ({ words: inPage(problem.words) }))) {
    expect(words.en).not.toContain('--')
    expect(words.ar).not.toContain('--')
  }
})
