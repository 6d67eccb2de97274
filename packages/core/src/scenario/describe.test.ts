/** What a schema wants, said in words, and the part of it that stands at a path: worked one by one. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { allowedTexts, bare, describeWanted, entryNames, schemaAt } from './describe.ts'
import { idSchema } from '../national/index.ts'

const wanted: readonly (readonly [z.ZodType, string])[] = [
  [z.number(), 'a number'],
  [z.int(), 'a whole number'],
  [z.number().min(2), 'a number from 2 to ∞'],
  [z.number().min(2).max(3), 'a number from 2 to 3'],
  [z.int().min(0).max(9), 'a whole number from 0 to 9'],
  [z.number().positive().max(48), 'a number above 0, up to 48'],
  [z.number().positive(), 'a number above 0, up to ∞'],
  [z.number().min(0).max(1).meta({ unit: 'share' }), 'a number from 0 to 1 (share)'],
  [z.number().min(0).max(1).meta({ unit: '1' }), 'a number from 0 to 1'],
  [z.number().min(0).max(1).meta({ unit: 7 }), 'a number from 0 to 1'],
  [z.string(), 'a text'],
  [z.string().max(9), 'a text'],
  [z.string().min(1), 'a text of at least 1 characters'],
  [z.string().min(1).max(400), 'a text of 1 to 400 characters'],
  [z.string().regex(/^x+$/).min(2), 'a text of at least 2 characters'],
  [z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:00$/), 'a local time on the full hour such as "2022-01-02T00:00"'],
  [z.string().regex(/^\d{4}-\d\d-\d\d$/), 'a date such as 2022-01-02'],
  [z.string().regex(/^[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$/), 'an id of letters, digits, single hyphens and underscores, at most 60'],
  [idSchema, 'an id of lower-case letters, digits and single hyphens, at most 60'],
  [z.url(), 'a web address such as "https://example.org/page"'],
  [z.boolean(), 'true or false'],
  [z.enum(['a', 'b']), 'one of "a", "b"'],
  [z.literal('a'), '"a"'],
  [z.literal(7), '7'],
  [z.literal([1, 2]), 'one of 1, 2'],
  [z.union([z.literal('a'), z.number(), z.boolean()]), '"a" or a number or true or false'],
  [z.array(z.number()), 'a list'],
  [z.array(z.number()).max(5), 'a list of at most 5 entries'],
  [z.array(z.number()).min(1), 'a list of 1 to ∞ entries'],
  [z.array(z.number()).min(1).max(5), 'a list of 1 to 5 entries'],
  [z.strictObject({ a: z.number(), b: z.number().optional(), c: z.string() }), 'an object with "a", "c"'],
  [
    z.strictObject(Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [name, z.number()]))),
    'an object with "a", "b", "c", "d", "e", "f", …',
  ],
  [z.strictObject({ a: z.number().optional() }), 'an object { … }'],
  [z.record(z.string(), z.number()), 'an object { … }'],
  [z.number().optional().optional(), 'a number'],
]

test.each(wanted.map(([schema, words]) => [words, schema] as const))('%s', (words, schema) => {
  const said = describeWanted(schema)
  expect(said.en).toBe(words)
  expect(said.ar === said.en).toBe(/^[^a-z]*$|^"a"$/.test(words)) // only what is a value is the same in both
})

const inner = z.strictObject({ size: z.number() })
const whole = z.strictObject({
  list: z.array(inner).optional(),
  table: z.record(z.string(), inner),
  choice: z.union([z.literal('all'), z.array(z.enum(['x', 'y'])).optional(), z.strictObject({ of: z.literal('z') })]),
})

describe('the schema at a path', () => {
  test.each<[readonly (string | number)[], string | undefined]>([
    [[], 'an object with "table", "choice"'],
    [['list'], 'a list'],
    [['list', 3], 'an object with "size"'],
    [['list', 3, 'size'], 'a number'],
    [['list', 'size'], undefined],
    [['list', 3, 'seize', 'size'], undefined],
    [['table', 'anything'], 'an object with "size"'],
    [['table', 'anything', 'size', 'more'], undefined],
    [['choice', 0], 'one of "x", "y"'],
    [['choice', 'of'], '"z"'],
    [['choice', 'on'], undefined],
    [['toString'], undefined],
    [['lists'], undefined],
  ])('%j', (path, words) => {
    const found = schemaAt(whole, path)
    expect(found && describeWanted(found).en).toBe(words)
  })
  test('may be left out, and is given without that', () => {
    expect(bare(z.number().optional().optional())).toBeInstanceOf(z.ZodNumber)
    expect(schemaAt(whole.optional(), ['list'])).toBeInstanceOf(z.ZodArray)
    expect(schemaAt(z.array(z.number().optional()), [0])).toBeInstanceOf(z.ZodNumber)
    expect(schemaAt(z.record(z.string(), z.number().optional()), ['a'])).toBeInstanceOf(z.ZodNumber)
  })
})

test('names of entries, of an object alone', () => {
  expect(entryNames(whole)).toEqual(['list', 'table', 'choice'])
  expect([entryNames(z.number()), entryNames(undefined)]).toEqual([[], []])
})

test('texts that are allowed, of choices within choices too', () => {
  expect(allowedTexts(z.union([z.literal(['a', 'b']), z.enum(['c']).optional(), z.number()]))).toEqual(['a', 'b', 'c'])
  expect(allowedTexts(z.literal(7))).toEqual(['7'])
  expect(allowedTexts(z.string())).toEqual([])
})
