/** `sharara world`, `era` and `aftermath` as a reader calls them: the same worlds on any threads, taken up again, clear refusals. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newPlace, sharara } from './sharara.ts'

let place: ReturnType<typeof newPlace>
beforeAll(() => {
  place = newPlace()
})
afterAll(() => place.clear())
const read = (name: string): string => readFileSync(join(place.path, name), 'utf8')

test('worlds are the same on any number of threads, and a folder is gone on with', async () => {
  const ask = ['world', '--worlds', '12', '--from', '2009', '--to', '2011', '--quiet']
  expect((await sharara(place.path, ...ask, '--threads', '1', '--out', 'one')).code).toBe(0)
  expect((await sharara(place.path, ...ask, '--threads', '2', '--out', 'two')).code).toBe(0)
  for (const file of ['world.json', 'worlds.csv', 'years.csv', 'countries.csv']) expect(read(`two/${file}`)).toBe(read(`one/${file}`))
  const page = read('one/report.html')
  for (const said of ['The clock of the world', 'ساعة العالم']) expect(page).toContain(said)
  // as after a kill: a part is missing, another is torn
  const whole = read('one/world.json')
  const [first] = readdirSync(join(place.path, 'one/worlds')).toSorted()
  rmSync(join(place.path, 'one/worlds', first!))
  rmSync(join(place.path, 'one/world.json'))
  const again = await sharara(place.path, ...ask, '--out', 'one')
  expect(again.code).toBe(0)
  expect(again.err).toContain('2 of 12 worlds')
  expect(read('one/world.json')).toBe(whole)
  const other = await sharara(place.path, 'world', '--worlds', '3', '--from', '2009', '--to', '2011', '--out', 'one')
  expect(other.code).toBe(2)
  expect(other.err).toContain('another folder')
}, 900_000)

test('one country over decades, with a change on the same chance, in three forms', async () => {
  const { code, out } = await sharara(place.path, 'era', 'kaz', '--runs', '40', '--reform', '2000', '--out', 'era', '--json')
  expect(code).toBe(0)
  const told = JSON.parse(out) as { era: { waves: { middle: number }; byYear: number[] }; changed: { byYear: number[] } }
  expect(told.era.waves.middle).toBeGreaterThan(1)
  const until = 2000 - 1986
  expect(told.changed.byYear.slice(0, until)).toEqual(told.era.byYear.slice(0, until))
  expect(told.changed.byYear).not.toEqual(told.era.byYear)
  for (const file of ['era.json', 'years.csv', 'waves.csv', 'report.html']) expect(existsSync(join(place.path, 'era', file))).toBe(true)
}, 900_000)

test.for([
  ['era KAX', 'KAZ'],
  ['era KAZ --shift v2x_cor=1@2000', 'v2x_corr'],
  ['era KAZ --shift corruption', 'condition=by@year'],
  ['era KAZ --from 2010 --to 2000', '2000'],
  ['world --strength 3', '0 to 0.05'],
  ['world --without Egypt', 'EGY@2011'],
  ['world cascade --bloc arabs', 'arab'],
  ['world --definition political', 'political5k'],
] as const)('%s is refused', async ([line, said]) => {
  const { code, err } = await sharara(place.path, ...line.split(' '))
  expect(code).toBe(2)
  expect(err).toContain(said)
})

test('who lit whom in 2011, and what uprisings leave', async () => {
  const cascade = await sharara(place.path, 'world', 'cascade', '--bloc', 'arab', '--json', '--out', 'cascade')
  const waves = JSON.parse(cascade.out) as { iso3: string; date: string; inside: number; parents: { iso3: string; share: number }[] }[]
  const egypt = waves.find(({ iso3 }) => iso3 === 'EGY')!
  expect(egypt.parents[0]!.iso3).toBe('TUN')
  for (const { inside, parents } of waves) expect(inside + parents.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9)
  const { code, out } = await sharara(place.path, 'aftermath', '--lang', 'ar', '--out', 'left')
  expect(code).toBe(0)
  expect(out).toContain('غير مسلحة، نجحت')
  expect(read('left/aftermath.csv').split('\n').length).toBeGreaterThan(100)
}, 900_000)

test('a country that is mistyped: the nearest, in the reader’s language', async () => {
  const [english, arabic] = await Promise.all([sharara(place.path, 'era', 'Egipt'), sharara(place.path, 'era', 'Egipt', '--lang', 'ar')])
  expect([english.code, arabic.code]).toEqual([2, 2])
  expect(english.err).toContain('Egypt')
  expect(arabic.err).toContain('مصر')
})
