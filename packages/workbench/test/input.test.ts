/** What is wrong with the input: told at once and in full, exit code 2, nothing written. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { everything, newPlace, sharara } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)

const sound = readFileSync(join(place.path, 'scenarios/bread.json'), 'utf8')
const profile = readFileSync(join(place.path, 'countries/smallland/profile.json'), 'utf8')
const broken = (title: string, text: string | Uint8Array): string => {
  const path = `scenarios/${title}.json`
  writeFileSync(join(place.path, path), text)
  return path
}

describe('a broken scenario is not run', () => {
  test.each<[string, string | Uint8Array, readonly string[]]>([
    ['cut-off', sound.slice(0, 300), ['got the end of the file (line', 'wanted a name in double quotes']],
    ['not-a-number', sound.replace('"seed": 1', '"seed": NaN'), ['seed: got NaN (line', 'JSON has no NaN']],
    [
      'broken-utf8',
      Buffer.concat([Buffer.from(sound.slice(0, 100)), Buffer.from([0xff, 0xfe]), Buffer.from(sound.slice(100))]),
      ['bytes that are not UTF-8', 'the first at byte 1'],
    ],
    ['huge', ' '.repeat(20_000_001), ['a file of 20 MB', 'at most 20 MB']],
    ['other-version', sound.replace('scenario/1', 'scenario/2'), ['sharara-scenario/2', 'Did you mean "sharara-scenario/1"?']],
    ['a-profile', profile, ['which is a country profile']],
    [
      'wrong-types',
      sound.replace('"hours": 72', '"hours": "72"').replace('"sample": 1', '"sample": null'),
      ['hours: got "72"', 'sample: got null', '2 problems'],
    ],
    ['unknown-names', sound.replaceAll('millfield', 'milfield').replace('"north"', '"nort"'), ['"millfield"?', '"north"?', '3 problems']],
    [
      'missing',
      sound.replace('"seed": 1,', '').replace('"country"', '"contry"'),
      ['seed is missing', 'country is missing', 'Did you mean "country"?'],
    ],
    ['itself', sound.replace('"country"', '"extends": "itself", "country"'), ['a circle: scenarios/itself.json → scenarios/itself.json']],
    ['after-the-end', sound.replace('"hours": 72', '"hours": 5'), ['an hour before the end of the run (5)']],
    [
      'out-of-range',
      sound.replace('"reserve": 0.15', '"reserve": 15, "trust": -1'),
      ['conditions.reserve: got 15', 'conditions.trust: got -1', '2 problems'],
    ],
    ['nowhere', sound.replace('"smallland"', '"smalland"'), ['Did you mean "smallland"?']],
  ])('%s', async (title, text, wanted) => {
    const path = broken(title, text)
    const before = everything(place.path)
    const { code, out, err } = await sharara(place.path, 'run', path)
    expect(code).toBe(2)
    expect(out).toBe('')
    for (const piece of wanted) expect(err).toContain(piece)
    expect(err).toContain('Nothing was run and nothing was written.')
    expect(err).not.toMatch(/at .*\.ts:\d+/)
    expect(everything(place.path)).toEqual(before)
  })

  test('a broken country too, and all files are told together', async () => {
    mkdirSync(join(place.path, 'countries/badland'))
    writeFileSync(
      join(place.path, 'countries/badland/profile.json'),
      profile.replace('"smallland"', '"badland"').replace('"gini": 0.3', '"gini": 30').replace('"town"', '"twon"'),
    )
    const path = broken('two-files', sound.replace('"smallland"', '"badland"').replace('"seed": 1', '"seed": -1'))
    const { code, err } = await sharara(place.path, 'run', path)
    expect(code).toBe(2)
    expect(err).toContain('scenarios/two-files.json: one problem')
    expect(err).toContain('countries/badland/profile.json: 2 problems')
  })
})

describe('check', () => {
  test('sound files: exit code 0', async () => {
    const { code, out } = await sharara(place.path, 'check', 'scenarios/bread.json', 'countries/smallland/profile.json')
    expect(out).toBe('scenarios/bread.json: no problems.\ncountries/smallland/profile.json: no problems.\n')
    expect(code).toBe(0)
  })

  test('what ships has no problems', async () => {
    const root = join(import.meta.dirname, '../../..')
    const files = everything(root.concat('/scenarios')).map((name) => `scenarios/${name}`)
    const { code, out } = await sharara(
      root,
      'check',
      ...files,
      'countries/kazakhstan/profile.json',
      'countries/iran/profile.json',
      'episodes/kazakhstan-2022.json',
    )
    expect(out.match(/: no problems\./g)).toHaveLength(files.length + 3)
    expect(code).toBe(0)
  })

  test('several broken files, each with its lines; as JSON for programs', async () => {
    const one = broken('check-one', sound.replace('"seed": 1', '"seed": -1'))
    const two = broken('check-two', sound.replace('"kind": "price"', '"kind": "prise"'))
    const { code, out } = await sharara(place.path, 'check', one, two)
    expect(code).toBe(2)
    expect(out).toMatch(/check-one\.json: one problem\n {2}line 12: seed: got -1; wanted a whole number from 0 to 4294967295\./)
    expect(out).toMatch(/check-two\.json: one problem\n {2}line 1\d: shocks\[0\]\.kind: got "prise"; .* Did you mean "price"\?/)
    const json = await sharara(place.path, 'check', one, '--json')
    expect(JSON.parse(json.out)).toMatchObject([{ file: one, path: 'seed', line: 12 }])
    expect(json.code).toBe(2)
  })

  test('in Arabic', async () => {
    const { out } = await sharara(place.path, 'check', broken('check-ar', sound.replace('"seed": 1', '"seed": -1')), '--lang', 'ar')
    expect(out).toContain('خطأ واحد')
    expect(out).toContain('والمطلوب عدد صحيح')
  })
})

describe('mistakes of a new user', () => {
  test.each<[string, readonly string[], string]>([
    ['a scenario misspelt', ['run', 'kazakstan-2022'], 'There is no scenario "kazakstan-2022". Did you mean "kazakhstan-2022"?'],
    ['a file that is not there', ['run', 'my.json'], 'There is no file my.json.'],
    ['a folder for a file', ['run', './scenarios'], 'got a folder; wanted a file'],
    ['a command misspelt', ['rnu', 'bread'], 'There is no command "rnu". Did you mean run?'],
    ['an option misspelt', ['run', 'bread', '--sed', '7'], 'There is no option --sed here. Did you mean --seed?'],
    ['no scenario', ['run'], 'sharara run needs <scenario>'],
    ['an option without value', ['run', 'bread', '--seed'], 'needs a value'],
    ['a seed in words', ['run', 'bread', '--seed', 'seven'], '--seed: got "seven"; wanted a whole number from 0 to 4294967295.'],
    ['a setting misspelt', ['run', 'bread', '--set', 'reserv=0.2'], 'Did you mean "reserve"?'],
    ['a setting out of range', ['run', 'bread', '--set', 'reserve=20'], 'conditions.reserve: got 20; wanted a number from 0 to 1'],
    ['a setting without number', ['run', 'bread', '--set', 'reserve'], 'wanted name=number'],
    ['a mechanism misspelt', ['run', 'bread', '--off', 'tyes'], 'Did you mean "ties"?'],
    ['another engine', ['run', 'bread', '--engine', 'frontir'], 'Did you mean frontier?'],
    ['another language', ['run', 'bread', '--lang', 'fr'], '--lang: got "fr"; wanted one of en, ar.'],
    [
      'a place misspelt',
      ['explain', 'bread', '--place', 'harbor', '--hour', '3'],
      'There is no place "harbor" in Smallland. Did you mean harbour?',
    ],
    [
      'explain without place',
      ['explain', 'bread'],
      'needs the option --place: a place, by its id or its name. There are: harbour, millfield, saltmarsh.',
    ],
    [
      'a place that is like no other',
      ['explain', 'egypt-2011', '--place', 'zzz', '--hour', '3'],
      'There is no place "zzz" in Egypt. The largest there are: cairo, ',
    ],
    ['resume of what is no run', ['resume', 'scenarios'], 'scenarios is no run folder'],
    [
      'score without record',
      ['score', 'bread'],
      'names no recorded episode to hold it against. It names one by a line such as "episode": ',
    ],
    ['a schema that is not there', ['schema', 'scenaro'], 'Did you mean scenario?'],
  ])('%s', async (_, args, wanted) => {
    const before = everything(place.path)
    const { code, out, err } = await sharara(place.path, ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(wanted)
    expect(everything(place.path)).toEqual(before)
  })

  test('an output folder with something else in it is left alone', async () => {
    mkdirSync(join(place.path, 'mine'))
    copyFileSync(join(place.path, 'scenarios/bread.json'), join(place.path, 'mine/letters.json'))
    const { code, err } = await sharara(place.path, 'run', 'bread', '--out', 'mine')
    expect({ code, files: everything(join(place.path, 'mine')) }).toEqual({ code: 2, files: ['letters.json'] })
    expect(err).toContain('mine is not empty and is no run folder')
  })
})
