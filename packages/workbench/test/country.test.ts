/** `sharara country` as a reader uses it: list, show, make, check, new, and what it says of bad requests. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { newPlace, sharara, start } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)
const read = (path: string): unknown => JSON.parse(readFileSync(join(place.path, path), 'utf8')) as unknown

describe('sharara country', () => {
  test('make in its short form writes a profile and a scenario that pass the check and run; nothing is written over', async () => {
    const made = await sharara(place.path, 'country', 'TUN', '2010', '--scenario', '--keep', 'Sidi Bouzid')
    expect(made.code).toBe(0)
    const checked = await sharara(place.path, 'check', 'countries/tunisia-2010/profile.json', 'scenarios/tunisia-2010.json')
    expect(checked.code).toBe(0)
    const run = await sharara(place.path, 'run', 'scenarios/tunisia-2010.json', '--quiet', '--hours', '24', '--sample', '500')
    expect(run.code).toBe(0)
    const before = readFileSync(join(place.path, 'countries/tunisia-2010/profile.json'), 'utf8')
    expect(before).toContain('"Sidi Bouzid"')
    const again = await sharara(place.path, 'country', 'TUN', '2010')
    expect(again.code).toBe(2)
    expect(again.err).toContain('--out')
    expect(readFileSync(join(place.path, 'countries/tunisia-2010/profile.json'), 'utf8')).toBe(before)
  })
  test('a bad request is refused with all that is wrong and the nearest names, in either language; nothing is written', async () => {
    const { code, err } = await sharara(place.path, 'country', 'make', 'Egipt', '1799', '--places', '3')
    expect(code).toBe(2)
    expect(err.match(/^ {2}\S/gm)).toHaveLength(3)
    expect(err).toContain('"Egypt"')
    const arabic = await sharara(place.path, 'country', 'TUN', '2010', '--keep', 'Sidi Bouzit', '--out', 'x', '--lang', 'ar')
    expect(arabic.err).toContain('«Sidi Bouzid»')
    expect(existsSync(join(place.path, 'x'))).toBe(false)
  })
  test('show gives sources and certainty; list finds by either language', async () => {
    const shown = await sharara(place.path, 'country', 'show', 'تونس', '2010', '--no-vdem')
    expect(shown.out).toContain('no data')
    expect(shown.out).not.toContain('V-Dem')
    const listed = await sharara(place.path, 'country', 'list', 'تونس', '--json')
    expect((JSON.parse(listed.out) as { iso3: string }[]).map(({ iso3 }) => iso3)).toEqual(['TUN'])
  })
  test('check holds a profile by hand against the generated one, and finds numbers that no country has', async () => {
    const { code, out } = await sharara(place.path, 'country', 'check', 'kazakhstan', '--json')
    expect(code).toBe(0)
    const { comparison } = JSON.parse(out) as {
      comparison: { within: { count: number; of: number }; numbers: { id: string; ratio: number }[] }
    }
    const ratio = (id: string): number => comparison.numbers.find((each) => each.id === id)!.ratio
    for (const id of ['population', 'basketShare', 'regions.gini', 'places.netReach', 'deepShare'])
      expect(Math.abs(Math.log(ratio(id)))).toBeLessThan(Math.log(1.25))
    expect(comparison.within.count / comparison.within.of).toBeGreaterThan(0.5)
    const profile = read('countries/tunisia-2010/profile.json') as { conditions: Record<string, { value: number }> }
    profile.conditions['basket']!.value *= 20
    profile.conditions['resolveDays']!.value = 60
    writeFileSync(join(place.path, 'odd.json'), JSON.stringify(profile))
    const odd = await sharara(place.path, 'country', 'check', './odd.json')
    expect(odd.code).toBe(2)
    expect(odd.out.match(/far outside/g)).toHaveLength(2)
  })
  test('new asks for what no table has, and a number without a source is not taken', async () => {
    const run = start(place.path, 'country', 'new', 'Tunisia', '2010', '--out', 'countries/mine')
    run.child.stdin?.end('0.3\nA book, page 3\n0.4\nx\n7\n.\n')
    expect((await run.ended).code).toBe(0)
    const { conditions, sources } = read('countries/mine/profile.json') as {
      conditions: Record<string, { value: number; source: string }>
      sources: Record<string, { text: string }>
    }
    expect(conditions['promise']!.value).toBe(0.3)
    expect(sources[conditions['promise']!.source]!.text).toBe('A book, page 3')
    expect(conditions['patience']!.value).toBe(0.15)
  })
})
