/** No number that shapes results stands in an equation, and the rule can fail. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { constants } from '../src/national/index.ts'
import { nakedNumbers, rooms } from './house/numbers.ts'
import { isTest, listTree, parseSource, readSource, root } from './house/source.ts'

const room = 'packages/core/src/national'
const files = Object.keys(rooms).flatMap((each) => listTree(join(root, each)).filter((path) => path.endsWith('.ts') && !isTest(path)))

describe('numbers in the equations', () => {
  test('the rooms are found', () => expect(files.length).toBeGreaterThan(50))
  test('none is written', () => expect(files.map(readSource).flatMap(nakedNumbers)).toEqual([]))

  const problems = (text: string, name = 'a.ts'): number => nakedNumbers(parseSource(`${room}/${name}`, text)).length
  test.for(['const x = 0.5 * y', 'f(3)', 'const x = 24', 'const x = -0.1', 'const x = 1e6', 'if (x > 100) f()'])('%s', (text) =>
    expect(problems(text)).toBe(1),
  )
  test.for([
    'function f(x = 0.3) {}',
    'const x = { 0.3: y }',
    'const x = 1e-3',
    'const x = 0x10',
    'const x = Number(35n)',
    'const [x = 0.7] = y',
  ])('%s', (text) => expect(problems(text)).toBe(1))
  test.for([
    "const x = Number('0.35')",
    "const text = '1e-3'",
    "const x = +' .35'",
    'const x = Number(`0.35`)',
    "const x = parseFloat('24 h'.slice(0, 2))",
    "const x = 'abcde'.length",
    'const x = [0, 0, 0].length',
    "const x = 'z'.charCodeAt(0)",
    'const x = 1 / 2',
    'const x = (1 + 2) * y',
    'const x = 2 ** -2',
    'const x = 1 << 2',
    'const x = 2 * y * 2',
    'const x = y + 1 + 2',
    "import { third } from './forces.cases.ts'",
    "import table from './numbers.json' with { type: 'json' }",
    "import { probe } from '../probe.ts'",
  ])('however it is put: %s', (text) => expect(problems(text)).toBe(1))
  test.for(['deep/er/a.ts', 'setup.ts', 'people.ts', 'kernel/index.ts', 'kernel/other.ts', 'constantsOf.ts', 'frontier2.ts'])(
    'in %s',
    (name) => expect(problems('const x = 0.35', name)).toBe(1),
  )
  test.for([
    'const x = 2 * y - 1',
    'let x: 3',
    'const x = c.share * perMillion',
    'const x = -1 * y',
    'const x = y / (y + 1)',
    "const x = { section: '3' }",
  ])('%s is fine', (text) => expect(problems(text)).toBe(0))
  test('bounds of what is taken in may, where they are checked', () => {
    expect(problems('const hour = z.number().min(3).max(20000)', 'setup.ts')).toBe(0)
    expect(problems('const steps = z.literal([0.5, 1, 3])', 'setup.ts')).toBe(0)
  })
  test('declarations and tables of cases may', () => {
    expect(problems('const x = 24', 'constants/a.ts')).toBe(0)
    expect(problems('const x = 24', 'a.cases.ts')).toBe(0)
  })
})

describe('declarations', () => {
  const all = Object.entries(constants)
  test.each(all)('%s: the default and the search lie in the range, and a source says why', (_, { default: value, min, max, ...rest }) => {
    expect(value).toBeGreaterThanOrEqual(min)
    expect(value).toBeLessThanOrEqual(max)
    const { low, high } = { low: min, high: max, ...('search' in rest ? rest.search : {}) }
    expect(low).toBeLessThan(high)
    expect([low >= min, high <= max]).toEqual([true, true])
    expect(rest.source.text.length).toBeGreaterThan(3)
    expect(rest.source.text).not.toContain('model.js')
  })
})
