/** Bad tables: every problem at once, in both languages. */
import { expect, test } from 'vitest'
import { checkTable, type Question, type RawTable } from './check.ts'

const good: RawTable = {
  cases: ['a', 'b', 'c', 'd'],
  columns: [
    { name: 'LEAD', cells: [1, 0, 1, 0] },
    { name: 'MASS', cells: ['1', '1', '0', '-'] },
    { name: 'CHANGE', cells: [0.9, 0.1, 0.8, 0.3] },
  ],
}
const asked: Question = { conditions: ['LEAD', 'MASS'], outcome: 'CHANGE' }

test('a good table', () => expect(checkTable(good, asked)).toEqual([]))

test('everything that is wrong, together', () => {
  const bad: RawTable = {
    cases: ['a', 'b', 'a', 'd'],
    columns: [
      { name: 'LEAD', cells: [1, 1, 1, 1] },
      { name: 'MASS', cells: ['1', 'many', '', null] },
      { name: 'GDP', cells: [100, 2000, 350.5, 40] },
      { name: 'MOOD', cells: [0.2, 0.5, 0.7, 0.1] },
      { name: 'PAY', cells: [5, 2, 7, 9.5] },
      { name: 'CHANGE', cells: [1, 0, 1, 0] },
      { name: 'MOOD', cells: [0.2, 0.4, 0.7, 0.1] },
    ],
  }
  const problems = checkTable(bad, {
    conditions: ['LEAD', 'MASS', 'GDP', 'MOOD', 'PAY', 'MAS', 'CHANGE'],
    outcome: 'CHANGE',
    rules: { PAY: { method: 'logistic', anchors: { exclusion: 2, crossover: 9, inclusion: 5 } } },
  })
  expect(problems.map(({ severity, words }) => `${severity}: ${words.en}`)).toEqual([
    'error: case a: got it 2 times; wanted each case once.',
    'error: column MOOD: got it 2 times; wanted each column once.',
    'error: column MAS: got no column of this name; wanted one of LEAD, MASS, GDP, MOOD, PAY, CHANGE, MOOD. Did you mean "MASS"?',
    'error: the table: got the outcome among the conditions; wanted conditions other than the outcome.',
    'error: the anchors of PAY: got 2, 9, 5; wanted exclusion, crossover and inclusion in order, none equal.',
    'warning: column LEAD: got 1 for every case; wanted values that differ between cases: what never varies can be found necessary, but explains nothing.',
    'error: column MASS, 2 cases (a, d): got nothing; wanted a number; or leave such cases out (--drop-missing, or --leave-out with their names).',
    'error: case b, column MASS: got "many"; wanted a number, or a study whose `codes` say what each word counts for.',
    'error: column GDP: got numbers from 40 to 2000; wanted degrees of membership from 0 to 1, or whole numbers from 0, or a rule that makes them.',
    'warning: case b, column MOOD: got exactly 0.5; wanted a value on one side of 0.5: at 0.5 the case belongs to no row.',
    'warning: the table: got 7 conditions, so 128 rows, and 4 cases; wanted no more rows than 16, four for each case: otherwise three rows in four stay empty and assumptions carry the result.',
  ])
  expect(problems.every(({ words }) => /[\u0621-\u064A]/.test(words.ar))).toBe(true)
})

test('more conditions than can be searched', () => {
  const conditions = Array.from({ length: 31 }, (_, i) => `C${i}`)
  const wide = { cases: ['a', 'b'], columns: [...conditions, 'Y'].map((name) => ({ name, cells: [0, 1] })) }
  expect(checkTable(wide, { conditions, outcome: 'Y' }).map(({ got }) => got.en)).toContain('31 conditions')
})

test.for([
  [{ method: 'crisp', thresholds: [3, 2] }, 1],
  [{ method: 'crisp', thresholds: [] }, 1],
  [{ method: 'linear', anchors: { exclusion: 9, crossover: 5, inclusion: 2 } }, 0],
  [{ method: 'linear', anchors: { exclusion: 5, crossover: 5, inclusion: 2 } }, 1],
  [{ method: 'bell', anchors: { exclusion: [1, 9], crossover: [2, 8], inclusion: [4, 6] } }, 0],
  [{ method: 'bell', anchors: { exclusion: [1, 9], crossover: [2, 8], inclusion: [6, 4] } }, 1],
] as const)('the order of anchors: %j', ([rule, count]) =>
  expect(checkTable(good, { ...asked, rules: { CHANGE: rule } }).filter(({ column }) => column === 'CHANGE')).toHaveLength(count),
)
