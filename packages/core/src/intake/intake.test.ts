/** Small files of our own making: a map of four squares, a table of their people, a table of events. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generateProfile, type OpenTables, type Tables } from '../generator/index.ts'
import { readRecord } from '../episodes/index.ts'
import { readProfile, readScenario } from '../scenario/index.ts'
import { startRun } from '../run/index.ts'
import { measureTargets, within } from '../episodes/index.ts'
import { countryOfRegions, kindOfBrought, readCrowd, recordOfEvents, scenarioOfRecord, type RegionsRequest } from './index.ts'
import { dayOf, isoDay, orderOf } from './dates.ts'
import { squares, topologyOfSquares } from './fixture.ts'

const open = JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/open/generator.json'), 'utf8')) as OpenTables
const tables: Tables = { open, vdem: null }
const people =
  'region,people,gini,income\nNorth Governorate,"1,200,000",0.35,900\nEast,2500000,,1200\nSouthh,800000,0.4,600\nWest,300000,,600\nTotal,4800000,,\n'
const file = (name: string, text: string): { file: string; text: string } => ({ file: name, text })
const request: RegionsRequest = {
  map: file('map.geojson', JSON.stringify(squares())),
  table: file('people.csv', people),
  tables,
  iso3: 'TUN',
  year: 2010,
  toFeatures: () => null,
}

test('regions and people are joined by name, and what does not match is named with the nearest', () => {
  const refused = countryOfRegions(request)
  expect(refused.value).toBeNull()
  expect(refused.problems.map(({ path, nearest }) => [path, nearest])).toEqual([['South', 'Southh']])
  const taken = countryOfRegions({ ...request, pairs: { South: 'Southh' } })
  expect(taken.problems).toEqual([])
  const { profile, outline } = taken.value!
  expect(readProfile(file('profile.json', JSON.stringify(profile))).problems).toEqual([])
  const byName = Object.fromEntries(profile.regions.map(({ name, population }) => [name.en, population]))
  expect(Math.abs(byName['North']! - 1_200_000)).toBeLessThan(5)
  expect(Object.keys(outline.regions)).toEqual(profile.regions.map(({ id }) => id))
  expect(profile.regions.find(({ name }) => name.en === 'North')).toMatchObject({
    gini: 0.35,
    sources: { gini: 'given-table', income: 'given-table' },
  })
  expect(profile.sources['given-table']!.text).toContain('people.csv')
  expect(profile.regions[0]!.name.ar).toBe('الشمال')
  // incomes of the table are relative: the mean is the generator's
  const mean = (own: typeof profile): number =>
    own.regions.reduce((sum, each) => sum + each.income * each.population, 0) / own.regions.reduce((sum, each) => sum + each.population, 0)
  expect(mean(profile) / mean(generateProfile(tables, 'TUN', 2010))).toBeCloseTo(1, 2)
  expect(taken.notices.map(({ en }) => en).join(' ')).toMatch(/Total/)
})

test('a topology gives the same country', () => {
  const wanted = countryOfRegions({ ...request, pairs: { South: 'Southh' } }).value
  const map = file('map.topojson', JSON.stringify(topologyOfSquares()))
  const got = countryOfRegions({ ...request, map, pairs: { South: 'Southh' }, toFeatures: () => squares() }).value
  expect(got!.profile.regions.map(({ population }) => population)).toEqual(wanted!.profile.regions.map(({ population }) => population))
})

test('strange files are refused with one clear message, and touch nothing', () => {
  const problem = (map: string, table = people): string => {
    const taken = countryOfRegions({ ...request, map: file('map.json', map), table: file('people.csv', table), pairs: { South: 'Southh' } })
    expect(taken.value).toBeNull()
    return taken.problems.map(({ words }) => words.en).join(' | ')
  }
  const utm = squares()
  utm.features[0]!.geometry.coordinates[0]![0] = [560000, 4071000]
  expect(problem(JSON.stringify(utm))).toMatch(/degrees/)
  expect(problem('{"type":"FeatureCollection",')).toMatch(/no JSON/)
  expect(problem('{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]}}]}')).toMatch(
    /no areas/,
  )
  const bomb = {
    type: 'Topology',
    arcs: [Array.from({ length: 1000 }, () => [0, 0])],
    objects: { a: { type: 'Polygon', arcs: [new Array(1000).fill(0)] } },
  }
  expect(problem(JSON.stringify(bomb))).toMatch(/points/)
  expect(problem(JSON.stringify(squares()), people.replace('800000', '=2+2'))).toMatch(/formula/)
  expect(problem(JSON.stringify(squares()), people.replace('800000', '-5'))).toMatch(/-5/)
  expect(problem(JSON.stringify(squares()), 'region,inhabitnts\nNorth,5\n')).toMatch(/people/)
  const evil = JSON.stringify(squares()).replace('"properties":{', '"properties":{"__proto__":{"polluted":1},"constructor":"x",')
  expect(countryOfRegions({ ...request, map: file('map.json', evil), pairs: { South: 'Southh' } }).problems).toEqual([])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test.for([
  ['hundreds', 200, 999],
  ['several thousand', 2000, 9999],
  ['tens of thousands', 20_000, 99_999],
  ['>1000', 1000, null],
  ['at least 300', 300, null],
  ['50-99', 50, 99],
  ['2,000 (police) or 10,000 (organisers)', 2000, 10_000],
  ['500', 500, 500],
  ['60.000', 60_000, 60_000],
  ['60.000 أو 2.500', 2500, 60_000],
  ['1.500.000', 1_500_000, 1_500_000],
  ['1.5', 1.5, 1.5],
  ['1.5 million', 1_500_000, 1_500_000],
  ['100s', 200, 999],
  ['مئات', 200, 999],
  ['عشرات الآلاف', 20_000, 99_999],
  ['أكثر من ٣٠٠٠', 3000, null],
] as const)('a crowd of “%s”', ([text, low, high]) => {
  expect(readCrowd(text)).toMatchObject({ low, high })
})

test('an unknown crowd is unknown, never zero', () => {
  for (const text of ['', '-99', 'unknown', 'no report', '.', 'مجهول']) expect(readCrowd(text)).toBeNull()
  expect(readCrowd('the whole town')).toBeUndefined()
})

test('dates in figures and words', () => {
  const iso = (text: string, order = orderOf([text])): string => {
    const day = dayOf(text, order)
    return typeof day === 'number' ? isoDay(day) : String(day)
  }
  expect(
    ['2011-01-14', '14/01/2011', '01/14/2011', '14 January 2011', 'Jan 14, 2011', '14 يناير 2011', '20110114'].map((text) => iso(text)),
  ).toEqual(new Array(7).fill('2011-01-14'))
  expect([iso('03/04/2011'), iso('2011-02-30'), iso('soon')]).toEqual(['open', 'null', 'null'])
})

const acled = `event_id_cnty,event_date,event_type,sub_event_type,country,admin1,location,latitude,longitude,fatalities,tags,source
T1,10 January 2010,Protests,Peaceful protest,Tunisia,North,,36.5,9.5,0,crowd size=about 400,Paper A
T2,11 January 2010,Protests,Peaceful protest,Tunisia,Nort,,36.5,9.5,0,crowd size=no report,Paper A
T3,12 January 2010,Riots,Violent demonstration,Tunisia,East,,36.5,10.5,2,crowd size=hundreds,Paper B
T3,12 January 2010,Riots,Violent demonstration,Tunisia,East,,36.5,10.5,5,crowd size=3000,Agency C
T4,13 January 2010,Protests,Peaceful protest,Tunisia,South,,,,,crowd size=2000,Paper B
T5,13 January 2010,Battles,Armed clash,Tunisia,South,,,,40,,Paper B
`

test('a table whose crowds stand under another name is read; where there is no such column it is said', () => {
  const { profile, outline } = countryOfRegions({ ...request, pairs: { South: 'Southh' } }).value!
  const told = (heads: string): string => {
    const taken = recordOfEvents({ events: file('own.csv', `${heads}\n14/01/2011;North;60.000;12\n`), profile, outline })
    const day = taken.value?.record.series[0]?.points[0]?.value
    return `${String(day)}: ${taken.notices.map(({ en }) => en).join(' ')}`
  }
  for (const heads of ['date;region;people;dead', 'التاريخ;المحافظة;المتظاهرون;القتلى']) expect(told(heads)).toBe('60000: ')
  expect(told('date;region;how many;dead')).toMatch(/^null: No column was taken .* date, region, how many, dead\. .*unknown for 1/)
})

test('events become a record with ranges, and a run is scored against them', () => {
  const { profile, outline } = countryOfRegions({ ...request, pairs: { South: 'Southh' } }).value!
  const taken = recordOfEvents({ events: file('acled.csv', acled), profile, outline })
  expect(taken.problems).toEqual([])
  const { record } = taken.value!
  expect(readRecord(file('record.json', JSON.stringify(record)), profile).problems).toEqual([])
  expect(record).toMatchObject({ start: '2010-01-10T00:00', days: 4, outcome: null })
  const target = Object.fromEntries(record.targets.map((each) => [each.id, each]))
  expect(target['crowd-day-1']).toMatchObject({ low: 320, high: 500 })
  expect(target['crowd-day-2']).toBeUndefined()
  expect(target['crowd-day-3']).toMatchObject({ low: 200, high: 3000, contested: true })
  // the crowd of the second day is unknown, and with it how large the largest was
  expect(target['peak-crowd']).toMatchObject({ low: 2000, high: null })
  // the dead of the fourth day are unknown; those of the battle do not count; what two say of one event is a range
  expect(target['deaths']).toMatchObject({ low: 2, high: null })
  expect(target['deaths-east']).toMatchObject({ low: 2, high: 5, contested: true })
  expect(record.series[0]!.points.map(({ value }) => value)).toEqual([400, null, expect.any(Number) as number, 2000])
  const scenario = scenarioOfRecord(profile, taken.value!)
  const library = { load: () => file('profile.json', JSON.stringify(profile)), names: () => [] }
  const { setup, problems } = readScenario(file('scenario.json', JSON.stringify(scenario)), library)
  expect(problems).toEqual([])
  const run = startRun({ ...setup!, scenario: { ...setup!.scenario, sample: 1000 } })
  while (!run.over) run.step()
  const measured = measureTargets(record, setup!, run.record())
  expect(measured.length).toBe(record.targets.length)
  expect(within(target['deaths-east']!, 4)).toBe(true)
  expect(within(target['deaths-east']!, 6)).toBe(false)
  expect(within(target['deaths']!, 500)).toBe(true)
})

test('Mass Mobilization: days in columns, killings without a number, categories of size', () => {
  const profile = generateProfile(tables, 'TUN', 2010)
  const text = `country,startday,startmonth,startyear,endday,endmonth,endyear,protest,participants_category,participants,location,r_killings
Tunisia,17,12,2010,19,12,2010,1,100-999,hundreds,Sidi Bouzid,0
Tunisia,8,1,2011,8,1,2011,1,,>1000,Kasserine,1
Tunisia,9,1,2011,,,,0,,,Tunis,0
Algeria,9,1,2011,9,1,2011,1,1000-1999,,Oran,0
`
  const { value, problems } = recordOfEvents({ events: file('mm.csv', text), profile, outline: null })
  expect(problems).toEqual([])
  expect(value!.events.map(({ from, to }) => [isoDay(from), isoDay(to)])).toEqual([
    ['2010-12-17', '2010-12-19'],
    ['2011-01-08', '2011-01-08'],
  ])
  expect(value!.events[1]).toMatchObject({ dead: { low: 1, high: null }, crowd: { low: 1000, high: null } })
  expect(value!.record.targets.find(({ id }) => id === 'deaths')).toMatchObject({ low: 1, high: null })
})

test('bad events are told by line, with the nearest name', () => {
  const profile = generateProfile(tables, 'TUN', 2010)
  const told = (text: string): string =>
    recordOfEvents({ events: file('e.csv', text), profile, outline: null })
      .problems.map(({ words, line }) => `${line}: ${words.en}`)
      .join(' | ')
  expect(told('evnt_date,fatalities\n2011-01-01,2\n')).toMatch(/1: .*Did you mean "event_date"/)
  expect(told('event_date,location,fatalities\n2011-13-01,Tunis,2\n2011-01-01,Tunis,many\n')).toMatch(/2: .*2011-13-01.*3: .*many/)
  expect(told('event_date,country,fatalities\n2011-01-01,Tunisa,1\n2011-01-01,Libya,1\n')).toMatch(/Tunisa/)
  expect(told('event_date,fatalities\n03/04/2011,2\n')).toMatch(/day or month/)
})

test('a file is told by what stands in it', () => {
  expect(kindOfBrought({ text: JSON.stringify(squares()) })).toBe('regions')
  expect(kindOfBrought({ text: '{\n "format": "sharara-country/1"' })).toBe('profile')
  expect(kindOfBrought({ text: people })).toBe('people')
  expect(kindOfBrought({ text: acled })).toBe('events')
  expect(kindOfBrought({ text: '<html>' })).toBeNull()
})
