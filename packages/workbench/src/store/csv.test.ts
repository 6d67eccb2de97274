/** What stands in a table is a text or a number, and never a formula. */
import { expect, test } from 'vitest'
import { csvTable, csvText } from './csv.ts'

test.for([
  ['=HYPERLINK("http://example.org","x")', `"'=HYPERLINK(""http://example.org"",""x"")"`],
  ['+1+cmd|x', "'+1+cmd|x"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['＝1', "'＝1"],
  ['-3.5e-7', '-3.5e-7'],
  ['+12', '+12'],
  ['-', '-'],
  ['−3', '−3'],
  ['a=b', 'a=b'],
  ['a "b", c', '"a ""b"", c"'],
] as const)('%s', ([text, written]) => expect(csvText([[text]])).toBe(written))

test('numbers stay numbers; what is not known is empty', () => expect(csvText([[-3, null, true]])).toBe('-3,,true'))
test('a table has a mark and ends its lines as RFC 4180 says', () => expect(csvTable(['a'], [['b']])).toBe('\uFEFFa\r\nb\r\n'))
