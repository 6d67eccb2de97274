import { array, assert, constantFrom, jsonValue, oneof, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  brokenProfile,
  brokenScenario,
  library,
  profileProblems,
  scenarioProblems,
  smallProfile,
  smallScenario,
  text,
} from '../../test/smallland.ts'
import { brokenProfiles } from './brokenProfiles.ts'
import { brokenScenarios, type Expected } from './brokenScenarios.ts'
import { readProfile, readScenario } from './check.ts'
import { kindOf, longestText } from './document.ts'
import { readJson } from './json.ts'
import { asObject, valueAt, type Path } from './path.ts'
import type { Problem } from './problem.ts'

/** Path of each problem, with the nearest name where one was found. */
function told(problems: readonly Problem[]): Expected {
  return problems.map(({ path, nearest }) => (nearest === undefined ? [path] : [path, nearest]))
}

test('sound files have no problems', () => {
  expect(scenarioProblems(text(smallScenario()))).toEqual([])
  expect(profileProblems(text(smallProfile()))).toEqual([])
})

test('at least sixty broken files', () => expect(brokenScenarios.length + brokenProfiles.length).toBeGreaterThanOrEqual(60))

describe('broken scenarios', () => {
  test.each(brokenScenarios)('%s', (_, changes, expected) => {
    expect(told(brokenScenario(changes))).toEqual(expected)
  })
})

describe('broken profiles', () => {
  test.each(brokenProfiles)('%s', (_, changes, expected) => {
    expect(told(brokenProfile(changes))).toEqual(expected)
  })
})

test('every problem says what was wanted, in both languages and never in the words of a library', () => {
  const problems = [
    ...brokenScenarios.flatMap(([, changes]) => brokenScenario(changes)),
    ...brokenProfiles.flatMap(([, changes]) => brokenProfile(changes)),
  ]
  for (const { words, wanted } of problems) {
    expect(words.en).toContain(wanted.en)
    expect(words.ar).toContain(wanted.ar)
    expect(words.ar).toMatch(/[\u0600-\u06FF]/)
    expect(words.en).not.toMatch(/invalid|zod|expected|received|undefined|\{\w+\}/i)
  }
})

describe('broken text', () => {
  const sound = text(smallScenario())
  test.each<[string, string, Expected, number | undefined]>([
    ['nothing', '', [['']], undefined],
    ['only spaces', ' \n ', [['']], undefined],
    ['a list', '[]', [['']], undefined],
    ['cut off', sound.slice(0, 200), [['']], undefined],
    ['NaN', sound.replace('"seed": 1', '"seed": NaN'), [['seed']], 12],
    ['Infinity', sound.replace('"size": 0.3', '"size": -Infinity'), [['shocks[0].size']], 17],
    ['a number without end', sound.replace('"seed": 1', '"seed": 1e999'), [['seed']], 12],
    ['a leading nought', sound.replace('"seed": 1', '"seed": 01'), [['seed']], 12],
    ['a comma too many', sound.replace('"seed": 1,', '"seed": 1,,'), [['']], 12],
    ['a comma at the end', sound.replace('"rivals": false', '"rivals": false,'), [['mechanisms']], undefined],
    ['a comment', sound.replace('"seed"', '// chance\n"seed"'), [['']], 12],
    ['a name twice', sound.replace('"seed": 1', '"seed": 1, "seed": 2'), [['seed']], 12],
    ['single quotes', sound.replace('"seed"', "'seed'"), [['']], 12],
    ['a bad escape', sound.replace('Bread in', 'Bread \\x in'), [['name.en']], 4],
    ['a line break in a text', sound.replace('Bread in', 'Bread\nin'), [['name.en']], 4],
    ['something after the end', `${sound}{}`, [['']], undefined],
    ['a forbidden name', sound.replace('"seed"', '"__proto__": {}, "seed"'), [['__proto__']], 12],
    ['too deep', '['.repeat(100_000), [['[0][0][0]']], undefined],
  ])('%s', (_, content, expected, line) => {
    const problems = scenarioProblems(content)
    expect(told(problems)).toEqual(expected)
    expect(line ?? problems[0]?.line).toBe(problems[0]?.line)
  })

  test('a file too large is refused unread', () => {
    const problems = scenarioProblems(' '.repeat(longestText + 1))
    expect(told(problems)).toEqual([['']])
  })

  test('what the workbench cannot read is told as it says', () => {
    const unreadable = { got: { en: 'bytes', ar: 'بايتات' }, wanted: { en: 'text', ar: 'نص' } }
    expect(told(readProfile({ file: 'p.json', text: '', unreadable }).problems)).toEqual([['']])
  })
})

describe('extends', () => {
  test('own entries win, lists replace lists, records merge', () => {
    const child = { format: smallScenario()['format'], extends: 'base', seed: 9, sparks: [], conditions: { trust: 0.9 } }
    const { setup, problems } = readScenario({ file: 'x.json', text: text(child) }, library)
    expect(problems).toEqual([])
    expect(setup?.scenario).toMatchObject({ seed: 9, sparks: [], hours: 72, conditions: { trust: 0.9, reserve: 0.15 } })
    expect(setup?.scenario.shocks).toHaveLength(1)
    expect(setup?.scenario.extends).toBeUndefined()
  })

  test('a problem is told of the file that has it', () => {
    const child = { format: smallScenario()['format'], extends: 'base', hours: 20, conditions: { trust: 9 } }
    const { problems } = readScenario({ file: 'x.json', text: text(child) }, library)
    expect(problems.map(({ file, path }) => [file, path])).toEqual([
      ['x.json', 'conditions.trust'],
      ['base.json', 'calls[0].hour'],
    ])
  })

  test('the problems of the country are told with those of the scenario', () => {
    const { problems } = readScenario({ file: 'x.json', text: text({ ...smallScenario(), country: 'brokenland', seed: -1 }) }, library)
    expect(problems.map(({ file, path }) => [file, path])).toEqual([
      ['x.json', 'seed'],
      ['brokenland.json', 'year'],
      ['brokenland.json', 'places[1].kind'],
    ])
  })
})

test('the kind of a file is known from its format', () => {
  expect(kindOf(text(smallScenario()))).toBe('scenario')
  expect(kindOf(text(smallProfile()))).toBe('country')
  expect(kindOf('{"format":"sharara-record/7"}')).toBe('episode')
  expect(kindOf('[')).toBeNull()
})

describe('whatever stands anywhere', () => {
  const paths = (value: unknown, path: Path = []): readonly Path[] => {
    const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(asObject(value) ?? {})
    return [path, ...inner.flatMap(([name, entry]: readonly [string | number, unknown]) => paths(entry, [...path, name]))]
  }
  const anything = oneof(jsonValue(), constantFrom(-1, 1e308, '', 'north', '__proto__', 'constructor'))

  /** The sound file with something else at one of its paths. */
  const put = (sound: Record<string, unknown>, path: Path, value: unknown): unknown => {
    const last = path.at(-1)
    if (last === undefined) return value
    const holder = valueAt(sound, path.slice(0, -1)) as Record<string | number, unknown>
    holder[last] = value
    return sound
  }

  test('is read without a fault of ours, and a scenario without problems is one', () => {
    assert(
      property(constantFrom(...paths(smallScenario())), anything, (path, value) => {
        const { setup, problems } = readScenario({ file: 'x.json', text: text(put(smallScenario(), path, value)) }, library)
        return (setup === null) === problems.length > 0
      }),
      { numRuns: 400 },
    )
  })

  test('in a profile too', () => {
    assert(
      property(constantFrom(...paths(smallProfile())), anything, (path, value) => {
        const { profile, problems } = readProfile({ file: 'p.json', text: text(put(smallProfile(), path, value)) })
        return (profile === null) === problems.length > 0
      }),
      { numRuns: 400 },
    )
  })

  test('and any text at all', () => {
    const pieces = constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '"a"',
      '1',
      '-',
      '.',
      'e',
      'NaN',
      'true',
      '//',
      '/*',
      '\n',
      'ع',
      '__proto__',
    )
    assert(
      property(array(pieces), (parts) => {
        const { faults, value } = readJson(parts.join(''))
        return value !== undefined || faults.length > 0
      }),
      { numRuns: 1000 },
    )
  })

  test('sound JSON is read as the language reads it', () => {
    assert(
      property(jsonValue({ depthSize: 'medium' }), (value) => {
        // A name that is refused: `JSON.parse` would take it, a file of ours may not have it.
        const written = JSON.stringify(value).replaceAll('__proto__', '__other__')
        expect(readJson(written)).toMatchObject({ faults: [] })
        expect(JSON.stringify(readJson(written).value)).toBe(written)
      }),
    )
  })
})
