/** The door of the comparison: tables of every kind that people bring, and the answer, the question or the problem that each gets. */
import { describe, expect, test } from 'vitest'
import { readDelimited, type Sheet } from '../tables/index.ts'
import { compareCases, prepareStudy, readStudy, type CompareStudy, type Prepared } from './index.ts'

const sheetOf = (text: string): Sheet => readDelimited(text, { file: 'table.csv' }).sheet!
const studyOf = (conditions: string, outcome: string, more: Partial<CompareStudy> = {}): CompareStudy => ({
  name: { en: 'a', ar: 'ا' },
  conditions: conditions.split(';'),
  outcome,
  sets: {},
  nCut: 1,
  inclCut: 0.8,
  priCut: 0,
  directions: {},
  leaveOut: [],
  ...more,
})
const prepared = (text: string, study: CompareStudy): Prepared => {
  const made = prepareStudy(study, sheetOf(text))
  expect(made.problems.map(({ words }) => words.en)).toEqual([])
  return made.prepared!
}
const problems = (text: string, study: CompareStudy): string[] => {
  const made = prepareStudy(study, sheetOf(text))
  expect(made.prepared).toBeNull()
  for (const { words } of made.problems) expect(words.ar).toMatch(/\p{Script=Arabic}/u)
  return made.problems.map(({ words }) => words.en)
}
const complex = (text: string, study: CompareStudy): string[] =>
  compareCases(study, prepared(text, study), 'table.csv').solutions[0]!.models.map((model) => model.text)

describe('a cell that is no degree is not taken for one', () => {
  test('a mark where a number is to be calibrated', () => {
    const rule = { method: 'logistic', anchors: { exclusion: -6, crossover: 1, inclusion: 7 } } as const
    const told = problems('case,P,O\na,9,1\nb,-7,0\nc,-,1', studyOf('D', 'O', { sets: { D: { column: 'P', rule } } }))
    expect(told[0]).toMatch(/^case c, column D: got the mark “-” \(does not apply\); wanted a number/)
  })
  test('a mark among degrees, and in the outcome', () => {
    expect(problems('case,A,O\na,0.9,1\nb,-,0', studyOf('A', 'O'))[0]).toContain('case b, column A: got the mark')
    expect(problems('case,A,O\na,1,1\nb,0,-', studyOf('A', 'O'))[0]).toContain('case b, column O: got the mark')
  })
  test('−1, 0, 1 is asked about, in a condition and in the outcome', () => {
    expect(problems('case,T,O\na,-1,1\nb,0,0\nc,1,1', studyOf('T', 'O'))).toHaveLength(1)
    expect(problems('case,A,O\na,1,1\nb,0,-1', studyOf('A', 'O'))[0]).toContain('−1 is no degree and no mark')
  })
  test('a mark in a crisp condition is a value of its own, and no number', () => {
    const { table } = prepared('case,A,B,O\na,1,-,1\nb,0,1,0\nc,1,0,1', studyOf('A;B', 'O'))
    expect(table.columns[1]!.values[0]).toBe(-Infinity)
    expect(complex('case,A,B,O\na,1,-,1\nb,0,1,0\nc,1,0,1', studyOf('A;B', 'O'))).toEqual(['A'])
  })
  test('numbers below 0 by the indirect method', () => {
    const rule = { method: 'indirect', thresholds: [0, 3, 7] } as const
    const told = problems('case,X,O\na,-5,1\nb,3,0\nc,8,1\nd,0,0', studyOf('x', 'O', { sets: { x: { column: 'X', rule } } }))
    expect(told[0]).toContain('case a, column x: got numbers below 0')
  })
})

describe('codes that could mean more than one thing', () => {
  const oneBased = 'case,A,B,OUT\na,1,1,1\nb,2,2,2\nc,3,1,2\nd,1,2,1'
  test('codes from 1: asked, for conditions and for the outcome', () => {
    const told = problems(oneBased, studyOf('A;B', 'OUT'))
    expect(told.map((one) => one.split(';')[0])).toEqual([
      'column A: got the values 1, 2, 3',
      'column B: got the values 1, 2',
      'column OUT: got the values 1, 2',
    ])
    expect(told[2]).toContain('one of OUT[1], OUT[2]')
  })
  test('the answers to the question: values of the outcome, codes in their order', () => {
    const sets = { A: { column: 'A', renumber: true }, B: { column: 'B', renumber: true } }
    const study = studyOf('A;B', 'OUT[2]', { sets })
    expect(complex(oneBased, study)).toEqual(['A[2]*B[0] + A[1]*B[1]'])
    expect(complex(oneBased, { ...study, outcome: '~OUT[1]' })).toEqual(['A[2]*B[0] + A[1]*B[1]'])
    expect(complex(oneBased, { ...study, outcome: 'OUT{1}' })).toEqual(['A[0]'])
    expect(prepared(oneBased, study).notes.map(({ en }) => en)).toContain('Codes of A were renumbered: 1 → 0, 2 → 1, 3 → 2.')
  })
  test('a value of the outcome that no case has', () =>
    expect(problems('case,A,OUT\na,1,1\nb,0,2\nc,0,0', studyOf('A', 'OUT[5]'))[0]).toContain('one of OUT[0], OUT[1], OUT[2]'))
  test('gaps', () => expect(problems('case,A,O\na,0,0\nb,2,1\nc,3,1', studyOf('A', 'O'))[0]).toContain('without a gap'))
  test('an outcome of more than two values', () =>
    expect(problems('case,A,O\na,0,0\nb,1,1\nc,1,2', studyOf('A', 'O'))[0]).toContain('which value is the outcome'))
})

describe('one tolerance for one half', () => {
  const told = (cell: string): string[] =>
    prepared(`case,A,B,O\na,0.9,0.8,0.9\nb,0.1,0.9,0.3\nx,${cell},0.7,0.2`, studyOf('A;B', 'O')).warnings.map(({ words }) => words.en)
  test.for(['0.5', '0.49999999999999994', '0.50000001'])('%s', (cell) => {
    expect(told(cell)[0]).toContain('case x, column A: got exactly 0.5')
    const text = `case,A,B,O\na,0.9,0.8,0.9\nb,0.1,0.9,0.3\nx,${cell},0.7,0.2`
    const { truthTable } = compareCases(studyOf('A;B', 'O'), prepared(text, studyOf('A;B', 'O')), 'a')
    expect(truthTable.undecided).toEqual(['x'])
    expect(truthTable.rows.flatMap(({ cases }) => cases)).toEqual(['b', 'a'])
  })
  test('of the outcome another sentence', () => {
    const [sentence] = prepared('case,A,O\na,0.9,0.5\nb,0.1,0.2\nc,0.8,0.9', studyOf('A', 'O')).warnings
    expect(sentence!.words.en).toContain('neither with the outcome nor without')
  })
  test('one line a column, however many cases', () => {
    const rows = Array.from({ length: 300 }, (_, k) => `c${k},${k % 3 === 0 ? 0.5 : 0.9},${(k % 7) / 10}`)
    const { warnings } = prepared(`case,A,O\n${rows.join('\n')}`, studyOf('A', 'O'))
    expect(warnings).toHaveLength(2)
    expect(warnings[0]!.words.en).toContain('column A, 100 cases (c0, c3, c6, c9, c12, …)')
  })
})

describe('names are data', () => {
  const text = 'case,constructor,A*B,~C,2010_gdp,toString\na,1,0,1,1,1\nb,0,1,0,0,0\nc,1,1,1,0,1'
  test('that the language has', () => expect(complex(text, studyOf('constructor;A*B', 'toString'))).toEqual(['constructor']))
  test('that the notation would read otherwise stand in quotes', () =>
    expect(complex(text, studyOf('A*B;~C;2010_gdp', 'toString'))[0]).toContain('"A*B"*"~C"*~"2010_gdp"'))
  test('an outcome called like an absence is a column while there is no other reading', () => {
    expect(prepared(text, studyOf('constructor', '~C')).outcome.text).toBe('"~C"')
    const both = 'case,C,~C,A\na,1,0,1\nb,0,1,0'
    expect(problems(both, studyOf('A', '~C'))[0]).toContain('both readings are possible')
    expect(prepared(both, studyOf('A', '"~C"')).outcome.names).toEqual(['~C'])
  })
  test('é in two signs', () => expect(complex('case,E\u0301,O\na,1,1\nb,0,0', studyOf('\u00c9', 'O'))).toEqual(['\u00c9']))
})

describe('cells that are missing', () => {
  const text = 'case,A,B,O\na,1,NA,1\nb,0,1,0\nc,1,1,.\nd,1,0,1\ne,0,,0'
  test('one line a column', () =>
    expect(problems(text, studyOf('A;B', 'O')).map((one) => one.split(';')[0])).toEqual([
      'column B, 2 cases (a, e): got nothing',
      'case c, column O: got nothing',
    ]))
  test('fall out when asked, and are named', () => {
    const { dropped, notes, table } = prepared(text, studyOf('A;B', 'O', { dropMissing: true }))
    expect([dropped, table.cases]).toEqual([
      ['a', 'c', 'e'],
      ['b', 'd'],
    ])
    expect(notes.map(({ en }) => en).join()).toContain('(3): a, c, e')
  })
  test('in columns that nothing asks for are nobody’s concern', () =>
    expect(prepared(text, studyOf('A', 'O', { leaveOut: ['c'] })).dropped).toEqual([]))
})

test('yes and no, TRUE and FALSE, نعم and لا are 1 and 0', () => {
  const text = 'case,A,B,C,O\na,yes,TRUE,نعم,1\nb,no,FALSE,لا,0\nc,yes,FALSE,نعم,1'
  const { table } = prepared(text, studyOf('A;B;C', 'O'))
  expect(table.columns.map(({ values }) => [...values].join(''))).toEqual(['101', '100', '101', '101'])
})

test('what never varies is told, and goes on', () => {
  const { warnings } = prepared('case,A,B,O\na,1,1,1\nb,0,1,0\nc,1,1,1', studyOf('A;B', 'O'))
  expect(warnings.map(({ words }) => words.en).join()).toContain('column B: got 1 for every case')
})

test('anchors out of order are told in the study', () => {
  const sets = { x: { column: 'X', method: 'logistic', anchors: { exclusion: 5, crossover: 5, inclusion: 10 } } }
  const text = JSON.stringify({ format: 'sharara-study/1', conditions: ['x'], outcome: 'O', sets }, null, 1)
  const [problem] = readStudy({ file: 'study.json', text }).problems
  expect(problem).toMatchObject({ file: 'study.json', path: 'sets.x.anchors', line: 11 })
})
