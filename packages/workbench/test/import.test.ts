/** `sharara country import` and `record import` with small files of our own: a map, its people, events; nothing half-written. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newPlace, sharara } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)
const write = (name: string, text: string): void => writeFileSync(join(place.path, name), text)

/** Two squares that share a border, each an arc of its own. */
const square = (x: number): number[][] => [
  [x, 36],
  [x + 1, 36],
  [x + 1, 37],
  [x, 37],
  [x, 36],
]
write(
  'map.topojson',
  JSON.stringify({
    type: 'Topology',
    arcs: [square(9), square(10)],
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: ['Hill', 'Shore'].map((name, index) => ({ type: 'Polygon', properties: { name }, arcs: [[index]] })),
      },
    },
  }),
)
write('people.csv', 'region;people\nHil;3 000 000\nShore;4 500 000\n')
write('events.csv', 'date,region,crowd,fatalities\n2010-12-18,Hill,hundreds,0\n2010-12-20,Shore,5000 or 20000,3\n2010-12-21,Shor,,\n')

test('a map, people and events become files that the other commands take; bad ones write nothing', async () => {
  const files = ['map.topojson', 'people.csv', 'events.csv', '--country', 'Tunisia', '--year', '2010']
  const refused = await sharara(place.path, 'country', 'import', ...files, '--lang', 'ar')
  expect(refused.code).toBe(2)
  expect(refused.err).toContain('Hil')
  expect(existsSync(join(place.path, 'countries/own-tunisia-2010'))).toBe(false)

  const taken = await sharara(place.path, 'country', 'import', ...files, '--pair', 'Hill=Hil')
  expect([taken.code, taken.err]).toEqual([0, expect.stringContaining('Shor (nearest: Shore)')])
  expect(readdirSync(join(place.path, 'countries/own-tunisia-2010')).toSorted()).toEqual(['outline.json', 'profile.json'])
  const checked = await sharara(
    place.path,
    'check',
    'countries/own-tunisia-2010/profile.json',
    'episodes/own-tunisia-2010.json',
    'scenarios/own-tunisia-2010.json',
  )
  expect(checked.code).toBe(0)
  const run = await sharara(place.path, 'run', 'scenarios/own-tunisia-2010.json', '--quiet', '--sample', '500', '--out', 'run')
  expect(run.code).toBe(0)
  const score = await sharara(place.path, 'score', 'run', '--json')
  expect(JSON.stringify(JSON.parse(score.out))).toContain('crowd-day-3')

  const again = await sharara(place.path, 'country', 'import', ...files, '--pair', 'Hill=Hil')
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('profile.json')])
})

test('events alone, for a country that is there; what is wrong with a request is said', async () => {
  const taken = await sharara(
    place.path,
    'record',
    'import',
    'events.csv',
    '--country',
    'countries/own-tunisia-2010/profile.json',
    '--id',
    'first-days',
  )
  expect(taken.code).toBe(0)
  expect(taken.out).toContain('episodes/own-first-days.json')
  const unknown = await sharara(place.path, 'record', 'import', 'events.csv', '--country', 'tunisa')
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('tunisia')])
  const noDay = await sharara(place.path, 'record', 'import', 'events.csv', '--country', 'tunisia', '--from', '2010-13-40')
  expect([noDay.code, noDay.err]).toEqual([2, expect.stringContaining('2010-13-40')])
  const alone = await sharara(place.path, 'country', 'import', 'people.csv')
  expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('GeoJSON')])
})

test('without the country whose events they are the option is named, in the reader’s language', async () => {
  const { code, err } = await sharara(place.path, 'record', 'import', 'events.csv', '--lang', 'ar')
  expect(code).toBe(2)
  expect(err).toContain('يحتاج sharara record import إلى الخيار --country <country>: اسم بلد')
})

test('events as Excel saves them: as Unicode text, in the code page of Windows, and what cannot be read by its reason', async () => {
  const events = 'date;region;people;dead\n18/12/2010;Sidi Bouzid;2.000;0\n24/12/2010;Tunis;؟;1\n'
  writeFileSync(join(place.path, 'wide.csv'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(events, 'utf16le')]))
  writeFileSync(join(place.path, 'page.csv'), Buffer.from(events.replace('؟', '\u00bf'), 'latin1'))
  writeFileSync(join(place.path, 'half.xlsx'), 'PK\u0003\u0004 and no more')
  const importing = (...args: readonly string[]) => sharara(place.path, 'record', 'import', ...args, '--country', 'tunisia')
  const [wide, bare, page, half] = await Promise.all([
    importing('wide.csv', '--out', 'wide'),
    importing('page.csv', '--out', 'bare'),
    importing('page.csv', '--encoding', 'windows-1256', '--out', 'page'),
    importing('half.xlsx', '--out', 'half'),
  ])
  expect([wide.code, page.code, bare.code, half.code]).toEqual([0, 0, 2, 2])
  const record = (folder: string): string => readFileSync(join(place.path, folder, 'episodes/own-tunisia.json'), 'utf8')
  expect(record('wide')).toContain('"value": 2000')
  expect(record('page').replaceAll('page.csv', '')).toBe(record('wide').replaceAll('wide.csv', ''))
  expect(bare.err).toMatch(/page\.csv: got bytes that are not UTF-8 .*--encoding: .*windows-1256/)
  expect(half.err).toMatch(/half\.xlsx: got .*Excel/)
})
