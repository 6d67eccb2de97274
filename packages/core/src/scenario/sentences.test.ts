/** What is wrong with a file, as it is told: whole sentences, with the line, and the bounds from both sides. */
import { describe, expect, test } from 'vitest'
import {
  brokenProfile,
  brokenScenario,
  changed,
  library,
  profileProblems,
  scenarioProblems,
  smallProfile,
  smallScenario,
  text,
} from '../../test/smallland.ts'
import type { Changes } from './brokenScenarios.ts'
import { readProfile, readScenario } from './check.ts'
import { playbookFindings, uniqueNames, type Found } from './references.ts'
import type { Problem } from './problem.ts'

const told = (problems: readonly Problem[]): readonly string[] => problems.map(({ line, words }) => `${line ?? '-'} ${words.en}`)

/** Changes of the small scenario that are no mistake. */
const sound: readonly Changes[] = [
  { 'sparks[0].people': 3000 },
  { 'shocks[0].hour': 71 },
  { hours: 72, stepHours: 2 },
  { hours: 72, stepHours: 3 },
  { hours: 71, stepHours: 0.5 },
  { start: '2020-02-29T00:00' },
  { start: '2000-02-29T23:00' },
  { start: '2021-12-31T00:00' },
  { 'calls[0].places': undefined },
  { episode: 'bread-2020' },
  { playbook: [{ do: 'curfew', when: { after: 'seat-lost' } }] },
  {
    playbook: [
      { do: 'curfew', when: { after: 'concede' } },
      { do: 'concede', when: { after: 'major-seat-lost' } },
      { do: 'promise', when: { after: 'curfew' } },
    ],
  },
  { regions: { north: { memory: 1 } } },
]

test.each(sound.map((changes) => [JSON.stringify(changes), changes] as const))('%s is sound', (_, changes) =>
  expect(told(brokenScenario(changes))).toEqual([]),
)

const dated = (start: string): readonly string[] => [`8 start: got "${start}"; wanted a date of the calendar.`]

const scenarios: readonly (readonly [Changes, readonly string[]])[] = [
  ...['1900-02-29T00:00', '2021-00-10T00:00', '2021-04-31T00:00', '2021-04-00T00:00'].map((start) => [{ start }, dated(start)] as const),
  [{ stepHours: 3, hours: 71 }, ['9 hours: got 71; wanted a multiple of the step (3 h).']],
  [{ stepHours: 6, hours: 70 }, ['9 hours: got 70; wanted a multiple of the step (6 h).']],
  [{ 'foreignNews[0].hour': 72 }, ['46 foreignNews[0].hour: got 72; wanted an hour before the end of the run (72).']],
  [{ 'calls[0].hour': 73 }, ['36 calls[0].hour: got 73; wanted an hour before the end of the run (72).']],
  [{ 'sparks[0].hour': 72 }, ['29 sparks[0].hour: got 72; wanted an hour before the end of the run (72).']],
  [{ 'sparks[0].people': 3001 }, ['31 sparks[0].people: got 3001; wanted at most the 3000 people of "millfield".']],
  [{ 'calls[0].places': [] }, ['38 calls[0].places: got a list of 0 entries; wanted at least one place, or no list to mean everywhere.']],
  [
    { 'calls[0].places[1]': 'harbour' },
    ['40 calls[0].places[1]: got "harbour" a second time; wanted each name once (this one is already at calls[0].places[0]).'],
  ],
  [
    { 'sparks[0].place': 'z'.repeat(80) },
    [`28 sparks[0].place: got "${'z'.repeat(60)}"; wanted the id of a place of "smallland" ("harbour", "millfield", "saltmarsh").`],
  ],
  [{ regions: { nort: { memory: 1 } } }, ['60 regions.nort: got "nort"; wanted the id of a region of "smallland". Did you mean "north"?']],
  [
    { regions: { 'no North': { memory: 1 } } },
    ['60 regions["no North"]: got "no North"; wanted the id of a region of "smallland". Did you mean "north"?'],
  ],
  [{ sparks: 'none' }, ['26 sparks: got "none"; wanted a list of at most 5000 entries.']],
  [
    { 'sparks[0]': undefined, 'sparks[1]': 7 },
    [
      '27 sparks[0]: got null; wanted an object with "place", "hour", "hours", "people".',
      '28 sparks[1]: got 7; wanted an object with "place", "hour", "hours", "people".',
    ],
  ],
  [{ country: undefined }, ['1 country is missing; wanted an id of lower-case letters, digits and single hyphens, at most 60.']],
  [{ country: 'utopia' }, ['7 country: got "utopia"; wanted the name of a country profile that exists ("smallland", "brokenland").']],
  [{ episode: 'xyz' }, ['59 episode: got "xyz"; wanted the name of a recorded episode that exists ("bread-2020").']],
  [{ extends: 'bases' }, ['59 extends: got "bases"; wanted the name of a scenario that exists. Did you mean "base"?']],
  [{ extends: 'circle' }, ['59 extends: got a circle: circle.json → other-half.json → circle.json; wanted a chain that comes to an end.']],
  [
    { format: 'sharara-country/1' },
    ['2 format: got "sharara-country/1", which is a country profile; wanted a scenario of the format "sharara-scenario/1".'],
  ],
  [{ format: undefined }, ['1 format is missing; wanted the format "sharara-scenario/1" (the only version there is).']],
  [
    { format: 'sharara-scenario/2' },
    [
      '2 format: got "sharara-scenario/2"; wanted the format "sharara-scenario/1" (the only version there is). Did you mean "sharara-scenario/1"?',
    ],
  ],
  [
    {
      playbook: [
        { do: 'curfew', when: { after: 'concede' } },
        { do: 'concede', when: { after: 'promise' } },
        { do: 'promise', when: { after: 'concede' } },
      ],
    },
    [
      '63 playbook[0].when.after: got a circle: concede → promise → concede; wanted a chain that comes to an end.',
      '69 playbook[1].when.after: got a circle: concede → promise → concede; wanted a chain that comes to an end.',
      '75 playbook[2].when.after: got a circle: promise → concede → promise; wanted a chain that comes to an end.',
    ],
  ],
]

describe('of a scenario', () => {
  test.each(scenarios.map(([changes, words]) => [JSON.stringify(changes).slice(0, 70), changes, words] as const))(
    '%s',
    (_, changes, words) => expect(told(brokenScenario(changes))).toEqual(words),
  )
})

const columns = (extra: Changes): Changes => ({ 'places[0].sources': { population: 'made-up' }, ...extra })

const profiles: readonly (readonly [Changes, readonly string[]])[] = [
  [{ 'forces[1].garrisons[1].share': 0.305 }, []],
  [
    { 'forces[1].garrisons[1].share': 0.315 },
    ['193 forces[1].garrisons: got shares that add up to 1.015; wanted shares that add up to 1.'],
  ],
  [
    { 'forces[1].garrisons[1].share': 0.285 },
    ['193 forces[1].garrisons: got shares that add up to 0.985; wanted shares that add up to 1.'],
  ],
  [{ 'regions[0].population': 9150 }, []],
  [{ 'regions[0].population': 8850 }, []],
  [
    { 'regions[0].population': 9200 },
    ['84 regions[0].population: got 9200 people, while its places have 9000; wanted the sum of its places (within 2 %).'],
  ],
  [
    { 'regions[0].population': 8800 },
    ['84 regions[0].population: got 8800 people, while its places have 9000; wanted the sum of its places (within 2 %).'],
  ],
  [{ 'forces[0].number': undefined, 'forces[1].kind': 'elite' }, []],
  [{ 'forces[1].kind': 'foreign', 'forces[1].garrisons': 'abroad' }, []],
  [{ 'forces[1].kind': 'foreign' }, ['193 forces[1].garrisons: got [ … ]; wanted "abroad" for a foreign force and only for one.']],
  [{ 'forces[0].garrisons': 'abroad' }, ['180 forces[0].garrisons: got "abroad"; wanted "abroad" for a foreign force and only for one.']],
  [
    { 'forces[1].number': undefined },
    ['182 forces[1].number is missing; wanted the number of people in it (only police may leave it out).'],
  ],
  [
    { 'conditions.basket': undefined },
    ['61 conditions.basket is missing; wanted the country’s own basket (it has no meaningful default).'],
  ],
  [
    { 'places[1].id': 'harbour' },
    ['139 places[1].id: got "harbour" a second time; wanted an id of its own (this one is first used at places[0]).'],
  ],
  [
    { 'blocs[1]': { id: 'plain', name: { en: 'a', ar: 'أ' } } },
    ['52 blocs[1].id: got "plain" a second time; wanted an id of its own (this one is first used at blocs[0]).'],
  ],
  [
    { 'goods[1]': { id: 'bread', name: { en: 'a', ar: 'أ' } } },
    ['61 goods[1].id: got "bread" a second time; wanted an id of its own (this one is first used at goods[0]).'],
  ],
  [
    { 'rivals[1]': { ...(smallProfile()['rivals'] as object[])[0] } },
    ['217 rivals[1].id: got "officers" a second time; wanted an id of its own (this one is first used at rivals[0]).'],
  ],
  [{ 'places[0].role': undefined }, ['121 places: got no place with the role "capital"; wanted one place with the role "capital".']],
  [{ 'places[1].role': 'capital' }, ['152 places[1].role: got a second capital; wanted one place with the role "capital".']],
  [
    { 'pillars.leadership.source': 'mde-up' },
    ['74 pillars.leadership.source: got "mde-up"; wanted a key of `sources`. Did you mean "made-up"?'],
  ],
  [
    { 'columnSources["places.weight"]': 'survey' },
    ['32 columnSources["places.weight"]: got "survey"; wanted a key of `sources` ("made-up").'],
  ],
  [
    { 'columnSources["places.weight"]': undefined },
    ['17 columnSources["places.weight"] is missing; wanted the source of the column `places.weight`, here or in the rows.'],
  ],
  [columns({}), []],
  [
    columns({ 'places[0].sources': { popluation: 'made-up' } }),
    ['138 places[0].sources.popluation: got "popluation"; wanted the name of a column. Did you mean "population"?'],
  ],
  [
    columns({ 'columnSources["places.population"]': undefined }),
    ['17 columnSources["places.population"] is missing; wanted the source of the column `places.population`, here or in the rows.'],
  ],
  [
    columns({
      'columnSources["places.population"]': undefined,
      'places[1].sources': { population: 'made-up' },
      'places[2].sources': { population: 'made-up' },
    }),
    [],
  ],
]

describe('of a profile', () => {
  test.each(profiles.map(([changes, words]) => [JSON.stringify(changes).slice(0, 70), changes, words] as const))(
    '%s',
    (_, changes, words) => expect(told(brokenProfile(changes))).toEqual(words),
  )
  test('under a name of its own it may be anything', () => {
    expect(readProfile({ file: 'p.json', text: text(smallProfile()) }).problems).toEqual([])
    expect(readProfile({ file: 'p.json', text: text({ ...smallProfile(), id: 7 }) }, 'smallland').problems.map(({ path }) => path)).toEqual(
      ['id'],
    )
  })
  test('its owner is named even where it has no name', () =>
    expect(told(profileProblems(text(changed(smallProfile(), { id: 7, 'places[0].region': 'east' }))))).toContainEqual(
      expect.stringMatching(/^\d+ places\[0\].region: got "east"; wanted the id of a region of "country"/),
    ))
})

describe('of a text that is no JSON', () => {
  const cut = (from: string, to: string): string => text(smallScenario()).replace(from, to)
  test.each<[string, string]>([
    ['', '- the file: got an empty file; wanted JSON text.'],
    ['[]', '- the file: got a list of 0 entries; wanted an object { … }.'],
    ['7', '- the file: got 7; wanted an object { … }.'],
    ['{', '1 the file: got the end of the file (line 1, column 2); wanted a name in double quotes, or }.'],
    ['{"a"', '1 a: got the end of the file (line 1, column 5); wanted a colon after the name.'],
    ['{"a":', '1 a: got the end of the file (line 1, column 6); wanted a value.'],
    ['{"a":1', '1 the file: got the end of the file (line 1, column 7); wanted a comma or }.'],
    ['{"a":[1', '1 a: got the end of the file (line 1, column 8); wanted a comma or ].'],
    ['{"a":[1\n2]}', '2 a: got 2]} (line 2, column 1); wanted a comma or ].'],
    ['{"a":"b\n"}', String.raw`1 a: got "\n" (line 1, column 8); wanted a closing double quote on the same line.`],
    ['{}\n x y', '2 the file: got x (line 2, column 2); wanted the end of the file.'],
    [cut('"seed": 1', '"seed": 1e999'), '12 seed: got 1e999 (line 12, column 11); wanted a number below 1.8e308.'],
    [cut('"seed": 1', '"seed": NaN'), '12 seed: got NaN (line 12, column 11); wanted a finite number (JSON has no NaN and no Infinity).'],
    [cut('"seed": 1', '"seed": +1'), '12 seed: got +1, (line 12, column 11); wanted a number as JSON writes it, such as -12.5 or 3e6.'],
    [cut('"seed": 1', '"seed": one'), '12 seed: got one, (line 12, column 11); wanted a value.'],
    [cut('"seed": 1', '/* so */ "seed": 1'), '12 the file: got /* so (line 12, column 3); wanted no comments (JSON has none; use `note`).'],
    [cut('"seed": 1', '"seed": 1, "seed": 2'), '12 seed: got seed (line 12, column 14); wanted each name once in an object.'],
    [cut('"seed": 1', '"__proto__": 1, "seed": 2'), '12 __proto__: got __proto__ (line 12, column 3); wanted another name.'],
    [cut('"pillars": {}', '"pillars": {},}, {'), '54 the file: got , (line 54, column 16); wanted no comma after the last entry.'],
  ])('%#', (content, words) => expect(told(scenarioProblems(content))[0]).toBe(words))

  test('what cannot be read at all', () => {
    const unreadable = { got: { en: 'bytes', ar: 'بايتات' }, wanted: { en: 'text', ar: 'نص' } }
    expect(told(readScenario({ file: 'x', text: '', unreadable }, library).problems)).toEqual(['- the file: got bytes; wanted text.'])
    const long = ' '.repeat(20_350_000)
    expect(told(scenarioProblems(long))).toEqual([
      '- the file: got a file of 20.4 million characters; wanted at most 20 million characters.',
    ])
  })
})

test('in Arabic', () => {
  const [hour] = brokenScenario({ 'shocks[0].hour': 72 })
  expect(hour!.words.ar).toBe('shocks[0].hour: وُجد 72، والمطلوب ساعة قبل نهاية التشغيلة (72).')
  const [place] = brokenScenario({ 'sparks[0].place': 'milfield' })
  expect(place!.words.ar).toBe('sparks[0].place: وُجد "milfield"، والمطلوب معرّف مكان في "smallland". هل تقصد "millfield"؟')
  const [far] = brokenScenario({ 'sparks[0].place': 'qqqqqqqq' })
  expect(far!.words.ar).toContain('معرّف مكان في "smallland" ("harbour", "millfield", "saltmarsh")')
  const [country] = brokenScenario({ country: 'utopia' })
  expect(country!.words.ar).toContain('اسم ملف بلد موجود ("smallland", "brokenland")')
})

test('names are listed where they are twelve at most', () => {
  const places = (count: number): string => {
    const [first, ...others] = smallProfile()['places'] as Record<string, unknown>[]
    const more = Array.from({ length: count - 3 }, (_, k) => ({ ...others[1]!, id: `place-${k}`, population: 1 }))
    const changes = { places: [first, ...others, ...more], 'forces[1].garrisons[1].place': 'qqqqqq' }
    return profileProblems(text(changed(smallProfile(), changes))).at(-1)!.wanted.en
  }
  expect(places(12)).toMatch(/\("harbour", .*"place-8"\)$/)
  expect(places(13)).toBe('the id of a place of "smallland"')
})

test('a name among others that are none, and a playbook that is too long to look through', () => {
  const found: Found = []
  uniqueNames(found, ['list'], [7, 7, 'a', null, 'a'])
  expect(found.map(({ path }) => path)).toEqual([['list', 4]])
  const waiting = (count: number): number => {
    const problems: Found = []
    playbookFindings(
      problems,
      ['playbook'],
      Array.from({ length: count }, () => ({ do: 'curfew', when: { after: 'concede' } })),
    )
    return problems.length
  }
  expect([waiting(100), waiting(101)]).toEqual([100, 0])
})
