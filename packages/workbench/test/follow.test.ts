/** `sharara world follow`: a record of one’s own in the place of the shipped one, other forecasts beside it, and what is wrong with them. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPlace, sharara } from './sharara.ts'

let place: ReturnType<typeof newPlace>
beforeAll(() => {
  place = newPlace()
})
afterAll(() => place.clear())

interface Told {
  readonly weeks: readonly {
    readonly date: string
    readonly strong: number
    readonly waves: readonly string[]
    readonly falls: readonly string[]
  }[]
  readonly sure: string | null
  readonly standings: readonly {
    readonly date: string
    readonly states: readonly { iso3: string; week: number; rose: string | null }[]
    rose: { value: number }
  }[]
  readonly beside: readonly {
    readonly name: string
    readonly date: string
    readonly states: number
    readonly rose: { readonly value: number }
  }[]
}
const told = async (...args: readonly string[]): Promise<Told> => {
  const { code, out } = await sharara(place.path, 'world', 'follow', ...args, '--to', '2011-12-31', '--json')
  expect(code).toBe(0)
  return JSON.parse(out) as Told
}

test('the wave of 2011 is called by the strength of 1989; the same events as a record of one’s own, and our chances as another’s forecast, give the same', async () => {
  const shipped = await told()
  expect(shipped.sure).toBe('2011-02-15')
  const rows = shipped.weeks.flatMap(({ date, waves, falls }) => [
    ...waves.map((iso3) => `${iso3},${date},wave`),
    ...falls.map((iso3) => `${iso3},${date},fall`),
  ])
  writeFileSync(join(place.path, 'record.csv'), ['country,date,kind', ...rows].join('\n'))
  const [standing] = shipped.standings
  const ranked = standing!.states.map(({ iso3, week, rose }) => `${iso3},${week},${rose === null ? 0 : 1}`)
  writeFileSync(join(place.path, 'beside.csv'), ['iso3,ours,truth', ...ranked].join('\n'))
  const own = await told('record.csv', '--beside', 'beside.csv')
  expect(own.weeks).toEqual(shipped.weeks)
  const beside = own.beside.filter(({ date }) => date === standing!.date)
  expect(beside.map(({ name, states }) => [name, states])).toEqual([
    ['ours', ranked.length],
    ['truth', ranked.length],
  ])
  expect(beside[0]!.rose.value).toBeCloseTo(standing!.rose.value, 12)
  expect(beside[1]!.rose.value).toBe(1)
  // with nothing but the first fall there is no strong wave
  writeFileSync(join(place.path, 'quiet.csv'), 'البلد,التاريخ,النوع\nتونس,2010-12-17,موجة\nتونس,2011-01-14,سقوط\n')
  const quiet = await told('quiet.csv')
  expect(quiet.sure).toBeNull()
  expect(Math.max(...quiet.weeks.map(({ strong }) => strong))).toBeLessThan(0.2)
}, 900_000)

test('everything that is wrong with a record is told at once', async () => {
  writeFileSync(
    join(place.path, 'bad.csv'),
    'country,date,kind\nTunisa,2010-12-17,wave\nTUN,2009-01-14,fall\nEgypt,25 Jan,waves\nEgypt,2011-01-25,wave\nEgypt,2011-01-25,wave\n',
  )
  const { code, out, err } = await sharara(place.path, 'world', 'follow', 'bad.csv', '--out', 'none')
  expect(code).toBe(2)
  for (const said of ['5 problems', 'line 2', 'Tunisia', 'line 3', 'line 4', 'line 6', 'once']) expect(out + err).toContain(said)
  expect(existsSync(join(place.path, 'none'))).toBe(false)
  for (const [line, said] of [
    ['--from 2011-1-1', '2011-01-14'],
    ['--known 2012', 'at most 2010'],
    ['--bloc arabs', 'arab'],
    ['--to 2010-01-01', 'before the first'],
  ] as const) {
    const refused = await sharara(place.path, 'world', 'follow', ...line.split(' '))
    expect(refused.code).toBe(2)
    expect(refused.err).toContain(said)
  }
}, 900_000)
