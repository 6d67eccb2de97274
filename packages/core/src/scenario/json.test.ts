/** JSON read by hand: what is read, which slips are noted, and where. */
import { describe, expect, test } from 'vitest'
import { readJson } from './json.ts'

const faults = (text: string): readonly string[] =>
  readJson(text).faults.map(({ kind, path, offset, met }) => `${kind} ${path.join('.')} ${offset} ${JSON.stringify(met)}`)

describe('what is read', () => {
  test.each<[string, unknown]>([
    ['{"a":{"b":[1,-2.5e3,"x"]},"c":true}', { a: { b: [1, -2500, 'x'] }, c: true }],
    ['\uFEFF [ ] ', []],
    ['{ }', {}],
    ['false', false],
    ['null', null],
    [String.raw`"\"\\\/\b\f\n\r\t\u0634\u00e9"`, '"\\/\b\f\n\r\tشé'],
    ['[ 1 ,\t2\r\n,3 ]', [1, 2, 3]],
    ['-0.5E+2', -50],
    ['1e-2', 0.01],
    ['[[],[[]],{}]', [[], [[]], {}]],
  ])('%s', (text, value) => {
    expect(readJson(text)).toMatchObject({ faults: [], moreFaults: 0 })
    expect(readJson(text).value).toEqual(value)
  })
})

describe('slips that leave the rest readable', () => {
  test.each<[string, readonly string[], unknown]>([
    ['[1,]', ['trailing-comma  2 ","'], [1]],
    ['{"a":1,}', ['trailing-comma  6 ","'], { a: 1 }],
    [
      '[NaN, -Infinity,+inf]',
      ['not-finite 0 1 "NaN"', 'not-finite 1 6 "-Infinity"', 'not-finite 2 16 "+inf"'],
      [Number.NaN, Number.NaN, Number.NaN],
    ],
    ['[1e999]', ['too-large 0 1 "1e999"'], [Number.POSITIVE_INFINITY]],
    ['{"a":1,"a":2}', ['name-twice a 7 "a"'], { a: 2 }],
    ['{"__proto__":{"x":1},"b":2}', ['forbidden-name __proto__ 1 "__proto__"'], { b: 2 }],
    ['// first\n[1 /* two */, 2]// end', ['comment  0 "// first"', 'comment  12 "/* two"', 'comment  25 "// end"'], [1, 2]],
    ['[1]/* never closed, and long', ['comment  3 "/* never closed, and"'], [1]],
    ['{"a": // x\n 1}', ['comment a 6 "// x"'], { a: 1 }],
  ])('%s', (text, told, value) => {
    expect(faults(text)).toEqual(told)
    expect(readJson(text).value).toEqual(value)
  })
})

describe('what stops the reading', () => {
  test.each<[string, string]>([
    ['', 'wanted-value  0 ""'],
    ['{a:1}', 'wanted-name  1 "a:1}"'],
    ['{"a" 1}', 'wanted-colon a 5 "1}"'],
    ['{"a":1 "b":2}', 'wanted-comma-brace  7 "\\"b\\":2}"'],
    ['{"a":1,b}', 'wanted-name  7 "b}"'],
    ['[1 2]', 'wanted-comma-bracket  3 "2]"'],
    ['[1}', 'wanted-comma-bracket  2 "}"'],
    ['[tru]', 'wanted-value 0 1 "tru]"'],
    ['[trues]', 'wanted-value 0 1 "trues]"'],
    ['[nulls]', 'wanted-value 0 1 "nulls]"'],
    ['[01]', 'bad-number 0 1 "01]"'],
    ['[1.]', 'bad-number 0 1 "1.]"'],
    ['[.5]', 'bad-number 0 1 ".5]"'],
    ['[1e]', 'bad-number 0 1 "1e]"'],
    ['[+1]', 'bad-number 0 1 "+1]"'],
    ['[0x1F]', 'bad-number 0 1 "0x1F]"'],
    ['[-]', 'wanted-value 0 1 "-]"'],
    ['{} {}', 'wanted-end  3 "{}"'],
    ['"a\tb"', 'wanted-quote  2 "\\"\\\\t\\""'],
    ['"abc', 'wanted-quote  4 ""'],
    [String.raw`"\x41"`, String.raw`bad-escape  1 "\\x41\""`],
    [String.raw`"\u12G4"`, String.raw`bad-escape  1 "\\u12G4\""`],
    [String.raw`"\u123"`, String.raw`bad-escape  1 "\\u123\""`],
    ['[1,,2]', 'wanted-value 1 3 ",2]"'],
    [`[1 ${'x'.repeat(30)}]`, `wanted-comma-bracket  3 "${'x'.repeat(20)}"`],
  ])('%s', (text, told) => {
    expect(faults(text).at(-1)).toBe(told)
    expect(readJson(text).value).toBeUndefined()
  })
})

describe('limits', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
  test('sixty-four levels below the first, and no more', () => {
    expect(faults(nested(65))).toEqual([])
    expect(faults(nested(66))).toEqual(['too-deep 0.0.0 65 "]"'.replace('65 "]"', `65 "[${']'.repeat(19)}"`)])
  })
  test('a thousand faults are noted, others counted; the one that stops is told all the same', () => {
    const { faults: noted, moreFaults } = readJson(`[${'NaN,'.repeat(1002)}oops]`)
    expect([noted.length, moreFaults, noted.at(-1)!.kind]).toEqual([1001, 2, 'wanted-value'])
    expect(readJson(`[${'NaN,'.repeat(999)}NaN]`)).toMatchObject({ moreFaults: 0 })
  })
  test('half a million values', () => {
    const list = (count: number): string => `[${'0,'.repeat(count - 1)}0]`
    expect(readJson(list(499_999)).faults).toEqual([])
    expect(faults(list(500_000)).at(-1)).toMatch(/^too-many 499999 /)
  })
})

test('places of names and values', () => {
  const text = '{"a": [1, {"b": 2}], "c": {"a": 3}}'
  const { offsetAt } = readJson(text)
  expect([['a'], ['a', 1], ['a', 1, 'b'], ['c', 'a'], []].map((path) => offsetAt(path))).toEqual([1, 10, 11, 27, 0])
  expect(
    [
      ['a', 'b'],
      ['a', '0'],
      ['c', 0],
      ['c', 'a', 'x'],
      ['a', 0, 0],
    ].map((path) => offsetAt(path)),
  ).toEqual(Array(5).fill(undefined))
  expect(readJson('{').offsetAt([])).toBeUndefined()
})
