/** The small parts of the room: paths, what was got, very many problems, JSON Schema. */
import { describe, expect, test } from 'vitest'
import { asList, asNumber, asObject, asText, formatPath, valueAt, type Path } from './path.ts'
import { describeGot, firstOf, moreOf, mostTold, quoted, toProblem } from './problem.ts'
import { jsonSchema, schemaNames } from './jsonSchema.ts'

test.each<[Path, string]>([
  [[], ''],
  [['sparks', 2, 'place'], 'sparks[2].place'],
  [[0, 1], '[0][1]'],
  [['columnSources', 'places.weight'], 'columnSources["places.weight"]'],
  [['two words'], '["two words"]'],
  [['9lives'], '["9lives"]'],
  [['net-cut', '_a', '$b', 'سعر'], 'net-cut._a.$b.سعر'],
  [['--set leadership'], '--set leadership'],
  [['a', '--off fear'], 'a--off fear'],
])('%j is written %s', (path, written) => expect(formatPath(path)).toBe(written))

test('what stands at a path, and nothing where nothing does', () => {
  const value = { a: [1, { b: null }], text: 'long' }
  expect(valueAt(value, [])).toBe(value)
  expect(valueAt(value, ['a', 1, 'b'])).toBeNull()
  for (const path of [['a', 2], ['a', 1, 'b', 'c'], ['text', 'length'], ['text', 0], ['toString'], ['x', 'y']])
    expect(valueAt(value, path)).toBeUndefined()
  expect(valueAt(null, ['a'])).toBeUndefined()
})

test('a value as what it is, or as none', () => {
  const object = {}
  expect(asObject(object)).toBe(object)
  expect([null, [], 'a', 7, undefined].map(asObject)).toEqual([null, null, null, null, null])
  expect([asList([1]), asList({}), asText('a'), asText(7), asNumber(7), asNumber('7')]).toEqual([[1], [], 'a', null, 7, null])
  expect([asNumber(Number.NaN), asNumber(Number.POSITIVE_INFINITY), asNumber(0)]).toEqual([null, null, 0])
})

test.each<[unknown, string]>([
  [undefined, 'nothing'],
  [null, 'null'],
  [[1, 2], 'a list of 2 entries'],
  [{}, 'an object { … }'],
  [-0.5, '-0.5'],
  [true, 'true'],
  ['a "b"', String.raw`"a \"b\""`],
  ['x'.repeat(58), `"${'x'.repeat(58)}"`],
  ['x'.repeat(59), `"${'x'.repeat(56)}…`],
])('got %j', (value, words) => expect(describeGot(value).en).toBe(words))

test('names in quotes, so many at most', () => {
  expect(quoted(new Set(['a', 'b']))).toBe('"a", "b"')
  expect(quoted(['a', 'b'], 2)).toBe('"a", "b"')
  expect(quoted(['a', 'b', 'c'], 2)).toBe('"a", "b", …')
  expect(quoted(Array.from({ length: 25 }, () => 'x'))).toMatch(/^("x", ){24}…$/)
})

describe('a problem', () => {
  const words = { en: 'a', ar: 'أ' }
  const finding = { path: ['x'], got: words, wanted: { en: 'b', ar: 'ب' } }
  test('of a place in a file', () => {
    const problem = toProblem({ ...finding, nearest: 'y' }, 'f.json', 3)
    expect(problem).toMatchObject({ file: 'f.json', path: 'x', line: 3, nearest: 'y', got: words })
    expect(problem.words).toEqual({ en: 'x: got a; wanted b. Did you mean "y"?', ar: 'x: وُجد أ، والمطلوب ب. هل تقصد "y"؟' })
  })
  test('of the whole file, without line and nearest', () => {
    const problem = toProblem({ ...finding, path: [], sentence: 'missing' }, 'f.json', undefined)
    expect(problem.words).toEqual({ en: 'the file is missing; wanted b.', ar: 'الملف مفقود، والمطلوب ب.' })
    expect(Object.keys(problem)).toEqual(['file', 'path', 'got', 'wanted', 'words'])
  })
  test('among very many: two hundred, and how many more', () => {
    const one = toProblem(finding, 'f.json', 1)
    const many = Array.from({ length: mostTold + 3 }, () => one)
    expect(firstOf(many.slice(3))).toHaveLength(mostTold)
    expect(firstOf(many)).toHaveLength(mostTold + 1)
    expect(firstOf(many).at(-1)).toMatchObject({ file: 'f.json', path: '', words: { en: '… and 3 more, not listed here.' } })
    expect(firstOf([])).toEqual([])
    expect(moreOf([one], 'g', 0)).toEqual([one])
    expect(moreOf([one], 'g', 1)[1]).toMatchObject({ file: 'g', wanted: { en: 'a file without problems' } })
  })
})

test('JSON Schema of both files: what must be there, and nothing else may', () => {
  expect(schemaNames).toEqual(['scenario', 'country'])
  for (const name of schemaNames) {
    const schema = jsonSchema(name)
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `Sharara ${name}`,
      type: 'object',
      additionalProperties: false,
    })
  }
  expect(jsonSchema('scenario')).toMatchObject({ properties: { format: { const: 'sharara-scenario/1' }, hours: { minimum: 1 } } })
  expect(jsonSchema('scenario')['required']).not.toContain('extends')
  expect(jsonSchema('country')['required']).toContain('regions')
})
