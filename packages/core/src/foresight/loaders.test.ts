/** Lists without an open licence, as their files look: what counts, what is told, and that nothing is taken of a file with a fault. */
import { describe, expect, test } from 'vitest'
import type { Sheet } from '../episodes/index.ts'
import { loadList, type Coded, type LoaderName } from './loaders.ts'

const countries: readonly Coded[] = [
  { iso3: 'EGY', name: 'Egypt', number: 651 },
  { iso3: 'TUN', name: 'Tunisia', number: 616 },
  { iso3: 'DEU', name: 'Germany', number: 260 },
]
const sheet = (text: string): Sheet => {
  const [header, ...rows] = text.split('\n').map((line) => line.split(','))
  return { file: 'list.csv', header: header!, rows: rows.map((cells, k) => ({ cells, line: k + 2 })) }
}
const load = (name: LoaderName, text: string) => loadList(name, sheet(text), countries, 2024)
function cell(loaded: ReturnType<typeof load>, column: string, iso3: string, year: number): number | undefined {
  const at = loaded.table!.iso3.findIndex((code, k) => code === iso3 && loaded.table!.year[k] === year)
  return at < 0 ? undefined : loaded.table!.values.get(column)![at]
}

describe('what counts', () => {
  test('Archigos: an irregular exit is a fall in its year, other years of a spell are quiet', () => {
    const found = load(
      'archigos',
      'ccode,leader,startdate,enddate,entry,exit\n651,Mubarak,1981-10-06,2011-02-11,Regular,Irregular\n616,Ben Ali,07/11/1987,14/01/2011,Irregular,Irregular\n255,Kohl,1982-10-01,1998-10-27,Regular,Regular\n999,Nobody,2001-01-01,2002-01-01,Regular,Regular',
    )
    expect(found).toMatchObject({ problems: [], events: 2, years: [1981, 2011], unknown: ['999'] })
    expect([2010, 2011, 2012].map((year) => cell(found, 'onset_fall', 'EGY', year))).toEqual([0, 1, undefined])
    expect(cell(found, 'onset_fall', 'DEU', 1998)).toBe(0)
  })
  test('Powell and Thyne: a coup that succeeded; countries without one are quiet', () => {
    const found = load(
      'powell-thyne',
      'country,ccode,year,month,day,coup\nEgypt,651,2013,7,3,2\nEgypt,651,2013,9,1,2\nTunisia,616,2010,1,1,1',
    )
    expect([
      cell(found, 'onset_fall', 'EGY', 2013),
      cell(found, 'onset_fall', 'TUN', 2010),
      cell(found, 'onset_fall', 'DEU', 2012),
    ]).toEqual([1, 0, 0])
  })
  test('REIGN: twelve months are a year', () => {
    const months = Array.from({ length: 12 }, (_, k) => `616,Tunisia,2011,${k + 1},${k === 0 ? 1 : 0}`)
    expect(cell(load('reign', ['ccode,country,year,month,pt_suc', ...months].join('\n')), 'onset_fall', 'TUN', 2011)).toBe(1)
  })
  test('ACLED: counts by year, by the name of the country', () => {
    const found = load(
      'acled',
      'event_date,year,country,event_type,fatalities\n1 May 2019,2019,Tunisia,Protests,0\n2 May 2019,2019,Tunisia,Riots,3\n3 May 2019,2019,Tunisia,Battles,9',
    )
    expect(['x_acled_protests', 'x_acled_riots', 'x_acled_deaths'].map((name) => cell(found, name, 'TUN', 2019))).toEqual([1, 1, 3])
  })
})

test('every fault with its row and column, and nothing taken', () => {
  const found = load('powell-thyne', 'country,ccode,year,coup\nEgypt,651,20133,2\nEgypt,651,2013,3\nEgypt,651,2030,2')
  expect(found.table).toBeNull()
  expect(found.problems.map(({ line, path }) => [line, path])).toEqual([
    [2, 'year'],
    [3, 'coup'],
    [4, 'year'],
  ])
  const lacking = load('archigos', 'ccode,startdate,end\n651,2001-01-01,2002-01-01')
  expect(lacking.problems.map(({ got }) => got.en)).toEqual(['no column enddate', 'no column exit'])
  expect(load('archigos', 'ccode,startdate,enddate,exit\n651,soon,2002-01-01,Regular').problems).toHaveLength(1)
  expect(load('reign', 'ccode,year,month,pt_suc').problems[0]!.wanted.ar).toMatch(/[\u0621-\u064A]/)
})
