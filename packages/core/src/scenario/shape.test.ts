/** A value against a schema: what was plainly meant is what is spoken of, and of very many mistakes the first. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { formatPath } from './path.ts'
import { toProblem } from './problem.ts'
import { shapeFindings } from './shape.ts'

const told = (schema: z.ZodType, value: unknown): readonly string[] =>
  shapeFindings(schema, value).map((finding) => toProblem(finding, 'f', undefined).words.en)

const row = z.strictObject({ place: z.string().min(1).max(9), share: z.number().min(0).max(1) })
const garrisons = z.union([z.literal(['everywhere', 'abroad']), z.array(row)])
const file = z.strictObject({ garrisons: garrisons.optional(), kind: z.enum(['city', 'town']).optional() })

test('what fits has no findings', () => {
  expect(shapeFindings(file, { garrisons: [{ place: 'a', share: 1 }], kind: 'city' })).toEqual([])
  expect(shapeFindings(file, { garrisons: 'abroad' })).toEqual([])
})

describe('of a choice between shapes', () => {
  test.each<[unknown, readonly string[]]>([
    // a list was plainly meant: its entries are spoken of
    [{ garrisons: [{ place: 'a', share: 2 }] }, ['garrisons[0].share: got 2; wanted a number from 0 to 1.']],
    [
      { garrisons: [{ place: 'a' }, { plce: 'a', place: 'a', share: 1 }, 7] },
      [
        'garrisons[0].share is missing; wanted a number from 0 to 1.',
        'garrisons[1].plce: there is no entry of this name here; wanted a known name. Did you mean "place"?',
        'garrisons[2]: got 7; wanted an object with "place", "share".',
      ],
    ],
    // none was: all are
    [{ garrisons: 'abrod' }, ['garrisons: got "abrod"; wanted one of "everywhere", "abroad" or a list. Did you mean "abroad"?']],
    [{ garrisons: 7 }, ['garrisons: got 7; wanted one of "everywhere", "abroad" or a list.']],
    [{ garrisons: { place: 'a', share: 2 } }, ['garrisons: got an object { … }; wanted one of "everywhere", "abroad" or a list.']],
  ])('%j', (value, words) => expect(told(file, value)).toEqual(words))

  test('one that fits but for its own length is meant by nobody', () => {
    const short = z.union([z.array(z.number()).max(1), z.array(z.string()).max(1)])
    expect(told(short, [1, 2])).toEqual([
      'the file: got a list of 2 entries; wanted a list of at most 1 entries or a list of at most 1 entries.',
    ])
  })
})

describe('of names', () => {
  const table = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.number())
  test('one that no key may have', () =>
    expect(told(z.strictObject({ table }), { table: { 'A b': 1 } })).toEqual([
      'table["A b"]: got "A b"; wanted an id of lower-case letters, digits and single hyphens, at most 60.',
    ]))
  test('one that is far from all: those that there are, or that there is none', () => {
    expect(told(file, { qqqqqq: 1 })).toEqual(['qqqqqq: there is no entry of this name here; wanted one of "garrisons", "kind".'])
    expect(told(z.strictObject({}), { qqqqqq: 1 })).toEqual(['qqqqqq: there is no entry of this name here; wanted no entry here.'])
  })
  test('got is the name, and its nearest only where one is near', () => {
    const [near, far] = shapeFindings(file, { knd: 1, qqqqqq: 1 })
    expect(near).toMatchObject({ path: ['knd'], got: { en: '"knd"' }, nearest: 'kind', sentence: 'unknownEntry' })
    expect(far).toMatchObject({ path: ['qqqqqq'], got: { en: '"qqqqqq"' }, nearest: undefined })
  })
})

test('nearest is asked of texts alone', () => {
  expect(shapeFindings(file, { kind: 'twon' })).toMatchObject([{ nearest: 'town', got: { en: '"twon"' } }])
  expect(shapeFindings(file, { kind: 7 })).toMatchObject([{ nearest: undefined, got: { en: '7' } }])
  expect(shapeFindings(file, { kind: null })).toMatchObject([{ got: { en: 'null' } }])
  expect(told(file, { kind: undefined, garrisons: [undefined] })).toEqual([
    'garrisons[0] is missing; wanted an object with "place", "share".',
  ])
})

test('beyond a thousand only the place is said', () => {
  const list = shapeFindings(z.array(z.number()), Array(1002).fill('a'))
  expect(list.slice(998).map(({ path, got }) => [formatPath(path), got.en])).toEqual([
    ['[998]', '"a"'],
    ['[999]', '"a"'],
    ['[1000]', 'an object { … }'],
    ['[1001]', 'an object { … }'],
  ])
  expect(list[1000]!.wanted.en).toBe('an object { … }')
  const names = shapeFindings(z.strictObject({}), Object.fromEntries(Array.from({ length: 1002 }, (_, k) => [`k${k}`, 1])))
  expect(names.slice(999).map(({ path, got, wanted, sentence }) => [formatPath(path), got.en, wanted.en, sentence])).toEqual([
    ['k999', '"k999"', 'no entry here', 'unknownEntry'],
    ['k1000', 'an object { … }', 'no entry here', 'unknownEntry'],
    ['k1001', 'an object { … }', 'no entry here', 'unknownEntry'],
  ])
})
