/** Tables that are a little off, as people bring them: each is read as it is meant, or one sentence says what to change. */
import { describe, expect, test } from 'vitest'
import { readDelimited } from '../tables/index.ts'
import { compareCases, prepareStudy, type CompareStudy } from './index.ts'

const study = (conditions: string, outcome: string, more: Partial<CompareStudy> = {}): CompareStudy => ({
  name: { en: 'a', ar: 'ا' },
  conditions: conditions === '' ? [] : conditions.split(';'),
  outcome,
  sets: {},
  nCut: 1,
  inclCut: 0.8,
  priCut: 0,
  directions: {},
  leaveOut: [],
  ...more,
})
const anchored = (column: string, exclusion = 1, crossover = 5, inclusion = 9): CompareStudy['sets'] => ({
  x: { column, rule: { method: 'logistic', anchors: { exclusion, crossover, inclusion } } },
})

/** The complex models, or what is told, in one language. */
function answer(text: string, asked: CompareStudy, language: 'en' | 'ar' = 'en'): string[] {
  const { sheet, problems } = readDelimited(text, { file: 'table.csv' })
  if (sheet === null) return problems.map(({ got, wanted, line }) => `line ${line}: ${got[language]}; ${wanted[language]}`)
  const made = prepareStudy(asked, sheet)
  if (made.prepared === null) return made.problems.map(({ words }) => words[language])
  return compareCases(asked, made.prepared, 'table.csv').solutions[0]!.models.map((model) => model.text)
}

describe('read as it is meant', () => {
  test.each<readonly [string, string, CompareStudy, string]>([
    ['T and F', 'case,A,O\na,T,1\nb,F,0\nc,T,1', study('A', 'O'), 'A'],
    ['Y and N', 'case,A,O\na,Y,1\nb,n,0\nc,y,1', study('A', 'O'), 'A'],
    ['a hair above 1', 'case,A,B,O\na,1.0000000000000002,0.3,1\nb,0.2,0.8,0\nc,0.9,0.4,1', study('A;B', 'O'), 'A*~B'],
    ['a hair below 0', 'case,A,B,O\na,0.9,-1e-17,1\nb,0.2,0.8,0\nc,0.9,0.4,1', study('A;B', 'O'), 'A*~B'],
    ['marks of direction in a name', 'case,\u200fA,O\u200e\na,1,1\nb,0,0', study('A', 'O'), 'A'],
    ['a blank of no width in a name', 'case,A\u200b,O\na,1,1\nb,0,0', study('A', 'O'), 'A'],
    ['a blank that does not break', 'case,GDP\u00a0head,O\na,1,1\nb,0,0', study('GDP head', 'O'), '"GDP head"'],
    ['two blanks in a name, and in the outcome', 'case,GDP  head,the  end\na,1,1\nb,0,0', study('GDP head', 'the end'), '"GDP head"'],
    [
      'names that the language has',
      'case,__proto__,hasOwnProperty,O\na,1,0,1\nb,0,1,0\nc,1,1,1',
      study('__proto__;hasOwnProperty', 'O'),
      '__proto__',
    ],
    ['cases called like it', 'case,A,O\n__proto__,1,1\nconstructor,0,0\ntoString,1,1', study('A', 'O'), 'A'],
    ['names that differ in case', 'case,a,A,O\nx,1,0,1\ny,0,1,0\nz,1,1,1', study('a;A', 'O'), 'a'],
    ['a line end within a cell', 'case,A,O\n"a\nx",1,1\nb,0,0\nc,1,1', study('A', 'O'), 'A'],
    ['bars', 'case|A|O\na|1|1\nb|0|0', study('A', 'O'), 'A'],
    ['blanks', 'case A O\na 1 1\nb 0 0', study('A', 'O'), 'A'],
    ['Arabic digits and decimals', 'case,A,B,O\na,٠٫٩,٠٫٢,١\nb,٠٫١,٠٫٨,٠\nc,٠٫٧,٠٫٦,١', study('A;B', 'O'), 'A'],
    ['whole numbers with decimals', 'case,A,B,O\na,1.0,0.0,1.0\nb,0.0,1.0,0.0\nc,1.00,1,1', study('A;B', 'O'), 'A'],
    ['numbers in quotes', 'case,"A","O"\na,"1","1"\nb,"0","0"', study('A', 'O'), 'A'],
    ['a plus sign', 'case,A,O\na,+1,1\nb,+0,0', study('A', 'O'), 'A'],
    ['a true minus', 'case,A,O\na,−5,0\nb,3,0\nc,9,1', study('x', 'O', { sets: anchored('A') }), 'x'],
    ['dates as names', 'date,A,O\n2020-01-01,1,1\n2020-01-02,0,0\n2020-01-03,1,1', study('A', 'O'), 'A'],
    ['tabs and decimal commas', 'case\tA\tB\tO\na\t0,9\t0,3\t1\nb\t0,2\t0,8\t0\nc\t0,7\t0,4\t1', study('A;B', 'O'), 'A*~B'],
    ['write.csv of R', '"","A","O"\n"1",1,1\n"2",0,0', study('A', 'O'), 'A'],
    ['a condition of values with marks', 'case,A,B,O\na,2,-,1\nb,0,1,0\nc,1,0,1\nd,2,1,1', study('A;B', 'O'), 'A[2] + A[1]*B[0]'],
    ['an outcome that everybody has', 'case,A,O\na,1,1\nb,0,1', study('A', 'O'), '1'],
    ['a line of totals: compared, and told', 'case,A,O\na,1,1\nb,0,0\nTotal,1,1', study('A', 'O'), 'A'],
  ])('%s', (_, text, asked, model) => expect(answer(text, asked)).toEqual([model]))
})

describe('one sentence says what to change', () => {
  test.each<readonly [string, string, CompareStudy, string]>([
    ['a remark above the names', '# made by X\ncase,A,O\na,1,1\nb,0,0', study('A', 'O'), 'line 1: a first line of 1 cells (“# made by X”)'],
    ['a title above the names', 'My table,,\ncase,A,O\na,1,1\nb,0,0', study('A', 'O'), 'without a title or a remark'],
    ['no names', '1,0,1\n0,1,0\n1,1,1', study('A', 'O'), 'a first line of nothing but numbers'],
    ['a page', '<!doctype html><html><body><table></table>', study('A', 'O'), 'text that is no table'],
    ['JSON', '[{"case":"a","A":1,"O":1}]', study('A', 'O'), 'text that is no table'],
    ['nothing', '', study('A', 'O'), 'an empty file'],
    ['names only', 'case,A,O', study('A', 'O'), 'got no cases'],
    [
      'thousands',
      'case,A,O\na,"1,234",1\nb,"2,500",0',
      study('x', 'O', { sets: anchored('A', 1000, 2000, 3000) }),
      'without marks between the thousands',
    ],
    ['per cent', 'case,A,O\na,45%,1\nb,80 %,0', study('A', 'O'), 'without the sign (0.45'],
    ['per cent in Arabic', 'case,A,O\na,٤٥٪,١\nb,٨٠٪,٠', study('A', 'O'), 'without the sign (0.45'],
    ['0 to 100', 'case,A,O\na,45,1\nb,80,0\nc,90,1', study('A', 'O'), 'codes from 0 without a gap'],
    ['decimal commas between commas', 'case,A,O\na,"0,9",1\nb,"0,2",0', study('A', 'O'), 'a decimal point (0.9'],
    ['commas and points', 'case;A;O\na;0,9;1\nb;0.2;0', study('A', 'O'), 'case a, column A: got "0,9"'],
    ['an apostrophe', "case,A,O\na,'1,1\nb,'0,0", study('A', 'O'), 'without an apostrophe'],
    ['a long dash', 'case,A,O\na,–5,1\nb,3,0', study('x', 'O', { sets: anchored('A') }), 'a long dash'],
    ['a code for missing', 'case,A,O\na,1,1\nb,-9,0\nc,0,0', study('A', 'O'), 'numbers from -9 to 1'],
    ['another', 'case,A,O\na,1,1\nb,99,0\nc,0,0', study('A', 'O'), 'the values 0, 1, 99'],
    ['too large', 'case,A,O\na,1e400,1\nb,0,0', study('A', 'O'), '"1e400"'],
    ['without end', 'case,A,O\na,Inf,1\nb,0,0', study('A', 'O'), '"Inf"'],
    ['an error of Excel', 'case,A,O\na,#DIV/0!,1\nb,0,0', study('A', 'O'), '"#DIV/0!"'],
    ['F alone', 'case,A,O\na,F,1\nb,F,0', study('A', 'O'), 'got "F"'],
    ['two columns of one name', 'case,\u00c9,E\u0301,O\na,1,0,1\nb,0,1,0', study('\u00c9', 'O'), 'the same name again; each column once'],
    ['a long row', 'case,A,O\na,1,1\nb,0,0,7\nc,1,1', study('A', 'O'), 'line 3: 4 cells; 3 cells'],
    ['a case without a name', 'case,A,O\na,1,1\n,0,0', study('A', 'O'), 'the name of the case'],
    ['a case twice', 'case,A,O\na,1,1\na,0,0', study('A', 'O'), 'case a 2 times'],
    ['a condition twice', 'case,A,O\na,1,1\nb,0,0', study('A;A', 'O'), 'each condition once'],
    ['no condition', 'case,A,O\na,1,1\nb,0,0', study('', 'O'), 'at least one condition'],
    ['the outcome among them', 'case,A,O\na,1,1\nb,0,0', study('A;O', 'O'), 'conditions other than the outcome'],
    ['an outcome of 0 and 2', 'case,A,O\na,1,2\nb,0,0', study('A', 'O'), 'one of O[0], O[2]'],
    ['everybody left out', 'case,A,O\na,1,1\nb,0,0', study('A', 'O', { leaveOut: ['a', 'b'] }), 'every case left out'],
    ['everybody lacks a cell', 'case,A,O\na,,1\nb,,0', study('A', 'O', { dropMissing: true }), 'every case left out'],
    ['nobody of this name', 'case,A,O\na,1,1\nb,0,0', study('A', 'O', { leaveOut: ['z'] }), 'a case of the table'],
    ['a value that there is not', 'case,A,O\na,1,1\nb,0,0', study('A', 'O', { directions: { A: 2 } }), 'values of A from 0 to 1'],
    ['cuts the wrong way round', 'case,A,O\na,1,1\nb,0,0', study('A', 'O', { lowerInclCut: 0.9 }), 'at most inclCut, 0.8'],
    ['a row that there is not', 'case,A,O\na,1,1\nb,0,0', study('A', 'O', { exclude: [9] }), 'from 1 to 2'],
  ])('%s', (_, text, asked, sentence) => {
    const told = answer(text, asked)
    expect(told.join('\n')).toContain(sentence)
    expect(told.length).toBeLessThanOrEqual(2)
    for (const one of answer(text, asked, 'ar')) expect(one).toMatch(/\p{Script=Arabic}/u)
  })
})

test('what was rounded and what looks like a total is told', () => {
  const { sheet } = readDelimited('case,A,O\na,1.0000000000000002,1\nb,0.2,0\nTotal,0.6,1', { file: 'a' })
  const notes = prepareStudy(study('A', 'O'), sheet!).prepared!.notes.map(({ en }) => en)
  expect(notes.join()).toContain('A: values that miss 0 or 1 by rounding only were taken for 0 or 1 (1).')
  expect(notes.join()).toContain('a line that a spreadsheet added: Total?')
})
