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
  test.for(['const x = 2 * y - 1', "const x = '24'", 'let x: 3', 'const x = c.share * perMillion'])('%s is fine', (text) =>
    expect(problems(text)).toBe(0),
  )
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
