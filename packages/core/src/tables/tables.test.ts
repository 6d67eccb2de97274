/** Tables as R, Excel, Stata and fs/QCA write them as text, and what is told where they cannot be read. */
import { describe, expect, test } from 'vitest'
import { lookAt, plainCell, readCell, readDelimited, readNumber, readTextTable, tableOf, textOf, type Sheet } from './index.ts'

const base = ['case,A,B', 'Österreich,0.9,0.2', 'مصر,0.1,0.3', 'Perú,0.4,0.7']
const sheetOf = (text: string): Sheet => {
  const { sheet, problems } = readDelimited(text, { file: 'table.csv' })
  expect(problems).toEqual([])
  return sheet!
}
const cellsOf = (text: string, choice = {}): Record<string, readonly unknown[]> => {
  const { table, problems } = tableOf(sheetOf(text), choice)
  expect(problems).toEqual([])
  return { case: table.cases, ...Object.fromEntries(table.columns.map(({ name, cells }) => [name, cells.map(plainCell)])) }
}
const wanted = cellsOf(base.join('\n'))

describe('the same cells', () => {
  const semicolons = base.map((line) => line.replaceAll(',', ';').replaceAll('.', ','))
  test.for([
    ['semicolons and decimal commas', semicolons.join('\n')],
    ['tabs and decimal commas', semicolons.map((line) => line.replaceAll(';', '\t')).join('\n')],
    ['a mark of the byte order, CRLF', `\ufeff${semicolons.join('\r\n')}\r\n`],
    ['CR alone', base.join('\r')],
    ['sep=', `sep=;\n${semicolons.join('\n')}`],
    ['trailing empty rows', `${base.join('\n')}\n\n,,\n,,\n`],
    ['trailing empty columns', base.map((line) => `${line},,`).join('\n')],
    [
      'quotes',
      base
        .map((line) =>
          line
            .split(',')
            .map((cell) => `"${cell}"`)
            .join(','),
        )
        .join('\n'),
    ],
    [
      'Arabic digits',
      base
        .join('\n')
        .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
        .replaceAll('.', '٫'),
    ],
    ['Persian digits', base.join('\n').replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)))],
  ] as const)('%s', ([, text]) => expect(cellsOf(text)).toEqual(wanted))

  test.for([
    ['tabs', '"A"\t"B"\n"Österreich"\t0.9\t0.2\n"مصر"\t0.1\t0.3\n"Perú"\t0.4\t0.7\n'],
    ['blanks', '"A" "B"\n"Österreich" 0.9 0.2\n"مصر" 0.1 0.3\n"Perú" 0.4 0.7\n'],
    ['an empty name', '"","A","B"\n"Österreich",0.9,0.2\n"مصر",0.1,0.3\n"Perú",0.4,0.7\n'],
  ] as const)('write.table of R, with %s', ([, text]) => {
    expect(cellsOf(text)).toEqual(wanted)
    expect(
      sheetOf(text)
        .notes!.map(({ en }) => en)
        .join(),
    ).toContain('name the cases')
  })

  test('UTF-16 and, when asked for, Latin-1', () => {
    const text = base.join('\n')
    const wide = new Uint8Array([0xff, 0xfe, ...Array.from(text, (_, at) => [text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8]).flat()])
    expect(tableOf(readTextTable(wide, { file: 'a' }).sheet!).table.cases).toEqual(wanted['case'])
    const narrow = Uint8Array.from('case,A\nPerú,1\nEspaña,0', (sign) => sign.charCodeAt(0))
    expect(tableOf(readTextTable(narrow, { file: 'a', encoding: 'latin1' }).sheet!).table.cases).toEqual(['Perú', 'España'])
    const { problems } = readTextTable(narrow, { file: 'a' })
    expect(problems[0]!.wanted.en).toContain('--encoding')
    expect(textOf(narrow, 'latin')).toMatchObject({ problem: { nearest: 'latin1' } })
  })
})

describe('cells', () => {
  test.for(['', ' ', 'NA', 'N/A', '.', 'NaN', '#N/A', 'null'])('%j is missing', (text) => expect(readCell(text).kind).toBe('missing'))
  test.for(['-', 'dc'])('%j does not apply, and is no number', (text) => expect(readCell(text).kind).toBe('inapplicable'))
  test('the number −1 is a number', () =>
    expect([readCell(-1), readCell('-1'), readCell('−1')]).toEqual(Array.from({ length: 3 }, () => ({ kind: 'number', value: -1 }))))
  test.for(['0x1F', 'Infinity', '1,5', '90%', '1 000', '1e', 'five'])('%j is a word', (text) => expect(readCell(text).kind).toBe('word'))
  test('decimal commas only where they are asked for', () => {
    expect([readNumber('1,5', true), readNumber('1.234,5', true), readNumber('1,5')]).toEqual([1.5, 1234.5, undefined])
  })
  test('groups of three after tabs are left open: words, not numbers', () => {
    expect(cellsOf('case\tA\na\t1,200\nb\t12,000')['A']).toEqual(['1,200', '12,000'])
    expect(cellsOf('case\tA\na\t1,200\nb\t12,5')['A']).toEqual([1.2, 12.5])
  })
})

describe('names of cases', () => {
  const told = (text: string, choice = {}) => tableOf(sheetOf(text), choice)
  const panel = 'country,year,A\nFR,2000,1\nFR,2010,0\nDE,2000,1'
  test('two columns make the name', () =>
    expect(told(panel, { cases: ['country', 'year'] }).table.cases).toEqual(['FR 2000', 'FR 2010', 'DE 2000']))
  test('names that repeat: which columns would tell them apart', () =>
    expect(
      told(panel)
        .problems.map(({ wanted: { en } }) => en)
        .join(),
    ).toContain('--case country,year'))
  test('no column of names: numbered, and said', () => {
    const { table } = told('A,B\n0,1\n1,1\n0,0', { asked: ['A', 'B'] })
    expect(table.cases).toEqual(['1', '2', '3'])
    expect(table.notes.map(({ en }) => en)).toEqual(['No column names the cases: they are numbered 1 to 3.'])
  })
  test('degrees are no names, even if each stands once', () => expect(told('A,B,O\n0.1,1,0\n0.2,0,1').table.cases).toEqual(['1', '2']))
  test('the one column of words that differ, wherever it stands', () => {
    const { table } = told('A,B,country\n0.1,1,FR\n0.2,0,DE', { asked: ['A', 'B'] })
    expect(table.cases).toEqual(['FR', 'DE'])
    expect(table.namedBy).toEqual(['country'])
  })
  test('one form for what looks the same', () => expect(sheetOf('case,E\u0301tat\na,1').header).toEqual(['case', 'État']))
})

describe('what is wrong', () => {
  const told = (text: string): string[] =>
    readDelimited(text, { file: 'a' }).problems.map(({ line, got, at }) => `${line ?? '–'} ${at.join('.')} ${got.en}`)
  test('nothing at all', () => expect(told('\n\n')).toEqual(['–  an empty file']))
  test('quotes', () => expect(told('case,A\na"b,1\n"c" d,2\n"e,3')).toHaveLength(3))
  test('rows that are too long or too short', () =>
    expect(told('case,A,B\na,1\nb,1,2,3\nc,1,2')).toEqual(['2 rows.0 2 cells', '3 rows.1 4 cells']))
  test('names twice', () => expect(told('case,A,A\na,1,2')).toEqual(['1 A the same name again']))
  test('a column with cells and no name', () => expect(told('case,,A\na,1,2')).toEqual(['1 column 2 nothing']))
})

test('what a column looks like', () => {
  const { table } = tableOf(sheetOf('case,A,B,C,D,E\na,1,0.2,yes,3,x\nb,0,0.5,no,1,7\nc,1,,NA,2,-'))
  expect(
    table.columns
      .slice(1)
      .map(lookAt)
      .map(({ kind, missing, inapplicable }) => [kind, missing, inapplicable]),
  ).toEqual([
    ['crisp', 0, 0],
    ['fuzzy', 1, 0],
    ['yesno', 1, 0],
    ['codes', 0, 0],
    ['mixed', 0, 1],
  ])
})
