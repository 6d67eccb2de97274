/** Tables and terms: the ground that minimisation and search stand on, held against plain counting. */
import { describe, expect, test } from 'vitest'
import { literal } from './expression.ts'
import { split, type SplitOptions } from './split.ts'
import {
  atLeast,
  caseTable,
  column,
  columnNamed,
  dontCare,
  inferKind,
  isHalf,
  isIn,
  isOut,
  literalValues,
  namesOf,
  onlyCases,
  setNamed,
  tolerance,
  withColumn,
} from './table.ts'
import {
  absorbed,
  compareTerms,
  complement,
  intersection,
  isWithin,
  isWithinAny,
  literalCount,
  rowCount,
  rowNumber,
  rowOf,
  rowsOf,
  sameTerm,
  sizeOf,
  spaceOf,
  type Term,
} from './term.ts'
import { remainderRows, truthTable, type TruthTableOptions } from './truthTable.ts'

describe('a table', () => {
  test.each([
    [[0, 1, 1], 'crisp'],
    [[1, dontCare], 'crisp'],
    [[0, 2, 1], 'multivalue'],
    [[0.5, 1], 'fuzzy'],
    [[0.5, 2], 'raw'],
    [[-1, 1], 'raw'],
    [[Number.NaN], 'raw'],
    [[], 'crisp'],
  ] as const)('%j is %s', (values, kind) => expect(inferKind([...values])).toBe(kind))
  test('how many values a set has', () =>
    expect([
      column('A', [0, 3]).levels,
      column('A', [0, 1]).levels,
      column('A', [0.2]).levels,
      column('A', [0, dontCare, 2]).levels,
    ]).toEqual([4, 2, 2, 3]))
  test('the mark stands in whole values alone', () => {
    expect(column('A', [1, dontCare]).values[1]).toBe(dontCare)
    expect(() => column('A', [0.5, dontCare])).toThrow('case 2')
    expect(() => column('A', [1, dontCare], 'raw')).toThrow(RangeError)
    expect(() => column('A', [Infinity], 'multivalue')).toThrow(RangeError)
  })
  const table = caseTable(['p', 'q', 'r'], { A: [0, 1, 1], F: [0.2, 0.9, 0.5], M: [0, 2, 1], X: [5, 7.5, -2] })
  test('columns by name, and what is said where there is none', () => {
    expect(namesOf(table)).toEqual(['A', 'F', 'M', 'X'])
    expect(columnNamed(table, 'X').kind).toBe('raw')
    expect(() => columnNamed(table, 'Z')).toThrow('no column Z among A, F, M, X')
    expect(() => setNamed(table, 'X')).toThrow('column X has numbers that are no degrees of membership: it needs a rule')
    expect(spaceOf(table, ['M', 'A'])).toEqual({ names: ['M', 'A'], levels: [3, 2] })
  })
  test('a column more, or another in its place', () => {
    expect(namesOf(withColumn(table, column('N', [1, 0, 1])))).toEqual(['A', 'F', 'M', 'X', 'N'])
    const replaced = withColumn(table, column('F', [1, 0, 1]))
    expect([namesOf(replaced), columnNamed(replaced, 'F').kind, columnNamed(replaced, 'A')]).toEqual([
      ['A', 'F', 'M', 'X'],
      'crisp',
      table.columns[0],
    ])
  })
  test('some of the cases: sets keep their values', () => {
    const some = onlyCases(table, [2, 0])
    expect([some.cases, [...columnNamed(some, 'M').values], columnNamed(some, 'M').levels]).toEqual([['r', 'p'], [1, 0], 3])
  })
  test('degrees of a value', () => {
    expect([...literalValues(columnNamed(table, 'F'), 1)]).toEqual([0.2, 0.9, 0.5])
    expect([...literalValues(columnNamed(table, 'F'), 0)]).toEqual([0.8, expect.closeTo(0.1, 12), 0.5])
    expect([...literalValues(columnNamed(table, 'M'), 2)]).toEqual([0, 1, 0])
    expect([...literalValues(columnNamed(table, 'F'), 2)]).toEqual([0, 0, 0])
    expect([...literalValues(column('D', [1, dontCare]), -1)]).toEqual([0, 1])
  })
  test('one half, and the cut, to the same tolerance', () => {
    const near = [0.5, 0.5 + tolerance / 2, 0.5 - tolerance / 2, 0.5 + 2 * tolerance, 0.5 - 2 * tolerance]
    expect(near.map(isHalf)).toEqual([true, true, true, false, false])
    expect(near.map(isIn)).toEqual([false, false, false, true, false])
    expect(near.map(isOut)).toEqual([false, false, false, false, true])
    expect([atLeast(0.8, 0.8), atLeast(0.8 - tolerance / 2, 0.8), atLeast(0.8 - 2 * tolerance, 0.8)]).toEqual([true, true, false])
  })
})

describe('terms', () => {
  const space = { names: ['A', 'B', 'C'], levels: [2, 3, 2] }
  const all = Array.from({ length: 12 }, (_, k) => rowOf(space, k + 1))
  test('rows are counted from 1, the first condition turning slowest', () => {
    expect(rowCount(space)).toBe(12)
    expect(all.slice(0, 4)).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
      [0, 1, 1],
    ])
    expect(all.map((row) => rowNumber(space, row))).toEqual(Array.from({ length: 12 }, (_, k) => k + 1))
  })
  const terms: readonly Term[] = all.flatMap(([a, b, c]) => [
    [a!, b!, c!],
    [a!, -1, c!],
    [-1, b!, -1],
    [a!, -1, -1],
    [-1, -1, -1],
  ])
  test('rows of a term, each once, in order', () => {
    for (const term of terms) {
      const rows = [...rowsOf(space, term)]
      expect(rows).toEqual(all.filter((row) => isWithin(row, term)))
      expect(sizeOf(space, term)).toBe(rows.length)
    }
  })
  test('what two have in common', () => {
    for (const a of terms.slice(0, 15))
      for (const b of terms) {
        const both = intersection(a, b)
        const rows = all.filter((row) => isWithin(row, a) && isWithin(row, b))
        expect(both === undefined ? [] : [...rowsOf(space, both)]).toEqual(rows)
      }
  })
  test('what none of them holds', () => {
    for (let k = 0; k + 3 < terms.length; k += 4) {
      const some = terms.slice(k, k + 4).filter((term) => literalCount(term) > 1)
      const rest = complement(space, some)
      for (const row of all) expect(isWithinAny(row, rest)).toBe(!isWithinAny(row, some))
      expect(rest.reduce((sum, term) => sum + sizeOf(space, term), 0)).toBe(all.filter((row) => !isWithinAny(row, some)).length)
    }
    expect(complement(space, [])).toEqual([[-1, -1, -1]])
    expect(complement(space, [[-1, -1, -1]])).toEqual([])
  })
  test('the condition that most of them name is opened first', () =>
    expect(
      complement({ names: ['A', 'B'], levels: [2, 2] }, [
        [0, 1],
        [-1, 1],
      ]),
    ).toEqual([[-1, 0]]))
  test('in order: fewer conditions, then presence before absence before none', () => {
    const sorted = [
      [0, -1],
      [-1, 1],
      [1, 0],
      [1, -1],
      [-1, -1],
      [1, 1],
      [-1, 0],
    ].sort(compareTerms)
    expect(sorted).toEqual([
      [-1, -1],
      [1, -1],
      [0, -1],
      [-1, 1],
      [-1, 0],
      [1, 1],
      [1, 0],
    ])
    expect([compareTerms([1, 0], [1, 0]), sameTerm([1, 0], [1, 0]), sameTerm([1, 0], [1, -1])]).toEqual([0, true, false])
  })
  test('what lies within another is left out; of equal ones the first stays', () => {
    const [first, second] = [
      [1, -1],
      [1, -1],
    ]
    expect(absorbed([[1, 0], first, second, [-1, 1], [0, 1]])).toEqual([
      [1, -1],
      [-1, 1],
    ])
    expect(absorbed([first, second])[0]).toBe(first)
  })
})

describe('rows of a truth table', () => {
  // of the two cases of A*B one has the outcome, the one of A*~B has it, the two of ~A*B have not; ~A*~B nobody saw
  const cases = caseTable(['a', 'b', 'c', 'd', 'e'], { A: [1, 1, 1, 0, 0], B: [1, 1, 0, 1, 1], Y: [1, 0, 1, 0, 0] })
  const of = (options: TruthTableOptions = {}) => truthTable(cases, literal('Y'), ['A', 'B'], options)
  test('come by their number, with who is in them and who deviates', () => {
    expect(of().rows.map(({ number, output, cases: own, deviant }) => [number, output, own.join(''), deviant.join('')])).toEqual([
      [2, '0', 'de', 'de'],
      [3, '1', 'c', ''],
      [4, '0', 'ab', 'b'],
    ])
    expect(of().remainders).toBe(1)
  })
  test('those with too few cases are remainders, too', () => {
    expect(of({ casesCut: 2 }).rows.map(({ output }) => output)).toEqual(['0', '?', '0'])
    expect(of({ casesCut: 2 }).remainders).toBe(2)
  })
  test('what is excluded: rows that there are, each once, in order', () =>
    expect(of({ exclude: [4, 5, 1, 0, 2, 4] }).excluded).toEqual([1, 2, 4]))
  test('remainders are listed while no more rows there are than may be', () => {
    expect(remainderRows(of(), 4).map(({ number, output }) => [number, output])).toEqual([[1, '?']])
    expect(remainderRows(of({ exclude: [1] }), 4).map(({ output }) => output)).toEqual(['0'])
    expect(remainderRows(of(), 3)).toEqual([])
  })
})

describe('what is held and what is not', () => {
  const of = (columns: Parameters<typeof caseTable>[1], exclude: readonly number[], options: SplitOptions = {}) =>
    split(
      truthTable(
        caseTable(['a', 'b', 'c'].slice(0, columns['Y']!.length), columns),
        literal('Y'),
        Object.keys(columns).filter((name) => name !== 'Y'),
        { exclude },
      ),
      options,
    )
  test('a row that was seen is not held against itself when it is what is explained', () => {
    const { positives, negatives } = of({ A: [1, 0], Y: [1, 0] }, [1], { explain: ['0'] })
    expect([positives.map(({ values }) => values), negatives]).toEqual([[[0]], [[1]]])
  })
  test('where an excluded row says “does not apply” nothing is named', () =>
    // the fifth of six rows: A does not apply, B is absent
    expect(of({ A: [1, dontCare, 0], B: [1, 1, 0], Y: [1, 1, 0] }, [5]).negatives).toEqual([
      [0, 0],
      [-1, 0],
    ]))
})
