/** Statements as people write them, and what they are told when they slip. */
import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'
import { print, printTerms } from './print.ts'
import { sentence } from './sentence.ts'
import { absent } from './term.ts'

describe('reading', () => {
  const vocabulary = { names: ['LEAD', 'DEF', 'MASS', 'KIND'], levels: [2, 2, 2, 3] }
  test.for([
    ['LEAD*~DEF + MASS -> CHANGE', 'LEAD*~DEF + MASS'],
    ['(LEAD + MASS)(~DEF)', '(LEAD + MASS)*~DEF'],
    ['1-LEAD', '~LEAD'],
    ['KIND{2}*LEAD', 'KIND[2]*LEAD'],
    ['~(LEAD + MASS)', '~(LEAD + MASS)'],
  ])('%s', ([text, printed]) => {
    const reading = parse(text!)
    expect('statement' in reading && print(reading.statement.left)).toBe(printed)
  })
  test('lower case is absence where the columns are known', () => {
    const reading = parse('lead*MASS <- DEF', vocabulary)
    expect('statement' in reading && [print(reading.statement.left), reading.statement.relation]).toEqual(['~LEAD*MASS', '<-'])
  })
  test.for([
    ['LEAD*', 6, 'the end', 'a condition, ~ or a bracket'],
    ['LEAD*LAED', 6, '"LAED"', 'one of LEAD, DEF, MASS, KIND'],
    ['LEAD % DEF', 6, '"%"', 'a sign of the notation'],
    ['(LEAD + DEF', 12, 'the end', 'a closing bracket'],
    ['LEAD DEF', 6, '"DEF"', '*, +, an arrow or the end'],
    ['KIND*LEAD', 1, '"KIND"', 'values of KIND from 0 to 2'],
    ['KIND[3]', 5, '"[3]"', 'values of KIND from 0 to 2'],
    ['KIND[x]', 5, '"[x]"', 'whole numbers'],
    ['LEAD -> DEF -> MASS', 13, '"->"', 'one arrow at most'],
  ] as const)('%s', ([text, at, got, wanted]) => {
    const reading = parse(text, vocabulary)
    if (!('problem' in reading)) throw new Error('read')
    expect(reading.problem).toMatchObject({ at, got: { en: got } })
    expect(reading.problem.wanted.en).toContain(wanted)
    expect(reading.problem.words.ar).not.toBe(reading.problem.words.en)
  })
  test('the nearest name', () => {
    const reading = parse('LAED', vocabulary)
    expect('problem' in reading && reading.problem.nearest).toBe('LEAD')
  })
  test('a term of nothing', () => expect(printTerms({ names: ['A'], levels: [2] }, [[absent]])).toBe('1'))
})

describe('sentences', () => {
  const space = { names: ['LEAD', 'DEF', 'WEALTH'], levels: [2, 2, 3] }
  const labels = {
    LEAD: { en: 'a leadership', ar: 'قيادة' },
    DEF: { en: 'defection', ar: 'انشقاق' },
    CHANGE: { en: 'change', ar: 'تغيير' },
  }
  test('sufficient', () => {
    const words = sentence(
      space,
      [
        [1, 0, absent],
        [absent, absent, 2],
      ],
      '->',
      'CHANGE',
      labels,
    )
    expect(words.en).toBe('a leadership with no defection, or WEALTH at 2 is enough for change.')
    expect(words.ar).toBe('يكفي لحدوث «تغيير»: قيادة مع غياب انشقاق، أو WEALTH عند 2.')
  })
  test('necessary', () =>
    expect(sentence(space, [[absent, 0, absent]], '<-', 'CHANGE', labels).en).toBe('change does not come without no defection.'))
  test('three conditions and more', () => {
    const all = { names: ['A', 'B', 'C'], levels: [2, 2, 2] }
    expect(sentence(all, [[1, 1, 1]], '->', 'Y').en).toBe('A with B and C is enough for Y.')
    expect(sentence(all, [[1, 0, 1]], '->', 'Y').ar).toBe('يكفي لحدوث «Y»: A مع غياب B وC.')
  })
  test('nothing', () => expect(sentence(space, [], '->', 'CHANGE').en).toBe('nothing is enough for CHANGE.'))
})
