/** Old names of options are understood, and answer with the new one; a name that was never there is a mistake as ever. */
import { expect, test } from 'vitest'
import { newPlace, sharara } from '../../test/sharara.ts'
import { renamed, withNewNames } from './renamed.ts'

const pairs = Object.entries(renamed).flatMap(([command, names]) => Object.entries(names).map(([old, now]) => [command, old, now] as const))

test.for(pairs)('%s %s is %s', ([command, old, now]) => {
  for (const given of [
    [command, old, '1'],
    [command, `${old}=1`],
  ]) {
    const { args, said } = withNewNames(given)
    expect(args).toEqual(given.map((arg) => arg.replace(old, now)))
    for (const language of ['en', 'ar'] as const) expect(said.map((words) => words[language]).join()).toContain(now)
  }
  expect(withNewNames(['run', old])).toEqual({ args: ['run', old], said: [] })
})

test('help of a command in front of it, as many programs have it', () => {
  expect(withNewNames(['help', 'country', 'make']).args).toEqual(['country', 'make', '--help'])
  expect(withNewNames(['help']).args).toEqual(['--help'])
})

test('the whole line comes to the same under old and new names', async () => {
  const place = newPlace()
  try {
    const values = ['2', '0.85', '0.7', '0.1']
    const line = (part: 1 | 2): string[] => pairs.flatMap((pair, k) => [pair[part], values[k]!])
    const [old, now] = [
      await sharara(place.path, 'compare', '--json', ...line(1)),
      await sharara(place.path, 'compare', '--json', ...line(2)),
    ]
    expect([old.code, now.code]).toEqual([0, 0])
    expect(old.out).toBe(now.out)
    expect(now.err).not.toContain('--n-cut')
    for (const [, before, after] of pairs) expect(old.err).toContain(`${before} is called ${after} now`)
  } finally {
    place.clear()
  }
})
