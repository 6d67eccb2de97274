/** Files with very many mistakes: told in words, the first of them, in time that grows with the text. */
import { describe, expect, test } from 'vitest'
import { linesOf, readJson } from './json.ts'
import { readScenario } from './index.ts'

const nowhere = { load: () => null, names: () => [] }
const problemsOf = (text: string) => readScenario({ file: 'f', text }, nowhere).problems
const large = (inside: string) => `{"format":"sharara-scenario/1",${inside}}`

describe('very many mistakes', () => {
  test.for([
    ['numbers that are none', `"shocks":[${'NaN,'.repeat(250_000)}1]`],
    ['unknown mechanisms', `"mechanisms":{${Array.from({ length: 50_000 }, (_, k) => `"m${k}":true`).join(',')}}`],
  ] as const)('%s: the first two hundred, and how many more', ([, inside]) => {
    const problems = problemsOf(large(inside))
    expect(problems).toHaveLength(201)
    expect(problems.at(-1)!.words.en).toMatch(/^… and \d{4,} more/)
    expect(problems.at(-1)!.words.ar).toMatch(/\d{4,}/)
  })
  test.for([
    `"shocks":[${'/**/'.repeat(250_000)}1]`,
    `"shocks":{${'"k":1,'.repeat(150_000)}"k":1}`,
    `"sparks":[${'[],'.repeat(50_000)}[]]`,
  ])('others are few, or told as few', (inside) => expect(problemsOf(large(inside)).length).toBeLessThan(202))
  test('too many values stop the reading, and the limit is named', () => {
    const last = problemsOf(large(`"shocks":[${'0,'.repeat(600_000)}0]`)).at(-1)!
    expect(last.words.en).toMatch(/at most 500,000 values/)
  })
  test('a list that is too long names its limit', () => {
    const sparks = Array.from({ length: 5001 }, () => '{"place":"a","hour":1,"hours":1,"people":1}')
    const all = problemsOf(large(`"sparks":[${sparks.join(',')}]`)).map(({ words }) => words.en)
    expect(all).toContainEqual(expect.stringMatching(/list of 5001 entries; wanted a list of at most 5000 entries/))
  })
})

test('lines and columns are those of the plain count', () => {
  const text = 'a\n\nbc\n'
  const place = linesOf(text)
  for (let offset = 0; offset <= text.length; offset++) {
    const before = text.slice(0, offset).split('\n')
    expect(place(offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 })
  }
})

test('values are found where they stand; names that every object has are no places', () => {
  const text = '{"a": [1, {"b": 2}], "toString": 3}'
  const { offsetAt } = readJson(text)
  expect(offsetAt([])).toBe(0)
  expect(offsetAt(['a', 1, 'b'])).toBe(text.indexOf('"b"'))
  expect(offsetAt(['a', 0])).toBe(text.indexOf('1'))
  expect([offsetAt(['constructor']), offsetAt(['a', 2]), offsetAt(['a', 'length'])]).toEqual([undefined, undefined, undefined])
})
