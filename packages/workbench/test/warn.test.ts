/** `sharara warn` as a reader calls it: scores of files, checks of data, and a forecast that is kept. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BarPicture } from '@sharara/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newPlace, sharara } from './sharara.ts'

let place: ReturnType<typeof newPlace>
beforeAll(() => {
  place = newPlace()
})
afterAll(() => place.clear())
const put = (name: string, text: string): void => writeFileSync(join(place.path, name), text)

describe('any forecasts against what came', () => {
  test('by the standard definitions, joined by the columns that both files have', async () => {
    put('forecasts.csv', 'iso3,year,probability\nA,2000,0.9\nB,2000,0.8\nC,2000,0.5\nA,2001,0.5\nB,2001,0.1\nC,2001,0.5\nD,2001,0.3\n')
    put('outcomes.csv', 'year,iso3,outcome\n2000,A,1\n2000,B,0\n2000,C,1\n2001,A,0\n2001,B,0\n2001,C,1\n')
    const { code, out, err } = await sharara(
      place.path,
      'warn',
      'score',
      '--forecasts',
      'forecasts.csv',
      '--outcomes',
      'outcomes.csv',
      '--json',
    )
    expect(code).toBe(0)
    expect(err).toContain('1 forecasts have no outcome')
    const scores = JSON.parse(out) as Record<string, number>
    expect(scores['auc']).toBeCloseTo(6 / 9, 12)
    expect(scores['averagePrecision']).toBeCloseTo(11 / 15, 12)
    expect(scores['brier']).toBeCloseTo(0.235, 12)
  })
  test('weights count a row more than once, as writing it twice does', async () => {
    put('weighted.csv', 'id,probability,outcome,weight\n1,0.9,1,2\n2,0.4,0,1\n3,0,0,3\n4,1,1,1\n5,0.4,1,0\n')
    put('twice.csv', 'id,probability,outcome\n1,0.9,1\n2,0.9,1\n3,0.4,0\n4,0,0\n5,0,0\n6,0,0\n7,1,1\n')
    const [one, other] = await Promise.all(
      ['weighted.csv', 'twice.csv'].map(async (file) => {
        const { out } = await sharara(place.path, 'warn', 'score', '--forecasts', file, '--json')
        return JSON.parse(out) as Record<string, number>
      }),
    )
    for (const score of ['rate', 'brier', 'brierSkill', 'logLoss', 'auc', 'averagePrecision'])
      expect(one![score]).toBeCloseTo(other![score]!, 12)
  })
  test('all that is wrong at once', async () => {
    put('bad.csv', 'id,probability,outcome\n1,1.2,1\n2,,0\n3,0.5,maybe\n')
    const { code, err } = await sharara(place.path, 'warn', 'score', '--forecasts', 'bad.csv')
    expect(code).toBe(2)
    for (const line of ['line 2', 'line 3', 'line 4']) expect(err).toContain(line)
  })
})

test('data of one’s own: every problem with its row and column, and nothing written', async () => {
  put('own.csv', 'iso3,year,internet,bogus\nKAZ,2023,90,1\nKAX,2024,x,1\nKAZ,2099,50,1\nEGY,2020,70000,\nEGY,2022,71,\n')
  const { code, err } = await sharara(place.path, 'warn', 'data', 'add', 'own.csv')
  expect(code).toBe(2)
  for (const said of ['bogus', 'KAX', 'KAZ', '2099', 'got x', '70000', '2021']) expect(err).toContain(said)
  expect(existsSync(join(place.path, 'foresight'))).toBe(false)
  put('head.csv', 'country,years\nKAZ,2021\n')
  const both = await sharara(place.path, 'warn', 'data', 'check', 'head.csv', 'own.csv')
  expect(both.code).toBe(2)
  for (const said of ['head.csv: one problem', 'own.csv: 7 problems', 'iso3 and year']) expect(both.err).toContain(said)
})

test('files added one after the other stay readable; a kept file that is damaged is not written over', async () => {
  const here = newPlace()
  const kept = join(here.path, 'foresight/own.csv')
  try {
    for (const year of [2018, 2021]) {
      writeFileSync(join(here.path, `${year}.csv`), `iso3,year,x_mood\nKAZ,${year},1\n`)
      expect((await sharara(here.path, 'warn', 'data', 'add', `${year}.csv`)).code).toBe(0)
    }
    expect((await sharara(here.path, 'warn', 'data', 'check', kept)).code).toBe(0)
    writeFileSync(kept, 'iso3,year,x_mood\nKAZ,2018,much\n')
    const { code, err } = await sharara(here.path, 'warn', 'data', 'add', '2021.csv')
    expect([code, readFileSync(kept, 'utf8')]).toEqual([2, 'iso3,year,x_mood\nKAZ,2018,much\n'])
    expect(err).toContain('got much')
  } finally {
    here.clear()
  }
})

test('a list of one’s own copy becomes labels; lists complete each other; a fault writes nothing', async () => {
  const here = newPlace()
  const write = (name: string, text: string): void => writeFileSync(join(here.path, name), text)
  try {
    const none = await sharara(here.path, 'warn', '--target', 'fall')
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('warn data load archigos')])
    write('arch.csv', 'ccode,leader,startdate,enddate,exit\n651,A,2005-10-06,2011-02-11,Irregular\n616,B,2009-11-07,2012-01-14,Regular\n')
    write('coups.csv', 'country,ccode,year,coup\nTunisia,616,2011,2\nTunisia,616,2012,1\n')
    write('bad.csv', 'country,ccode,year,coup\nTunisia,616,soon,2\nTunisia,616,2012,9\n')
    const bad = await sharara(here.path, 'warn', 'data', 'load', 'powell-thyne', 'bad.csv')
    expect([bad.code, existsSync(join(here.path, 'foresight'))]).toEqual([2, false])
    for (const said of ['line 2: year', 'line 3: coup']) expect(bad.err).toContain(said)
    for (const [source, file] of [
      ['archigos', 'arch.csv'],
      ['powell-thyne', 'coups.csv'],
      ['archigos', 'arch.csv'],
    ] as const)
      expect((await sharara(here.path, 'warn', 'data', 'load', source, file)).code).toBe(0)
    const lines = readFileSync(join(here.path, 'foresight/own.csv'), 'utf8').split(/\r?\n/)
    for (const line of ['EGY,2011,1', 'EGY,2010,0', 'TUN,2011,1', 'TUN,2012,0', 'KAZ,2011,0']) expect(lines).toContain(line)
  } finally {
    here.clear()
  }
})

test('a country is found, and named, in either language', async () => {
  const { code, out } = await sharara(place.path, 'warn', 'like', 'السودان-2018', '--lang', 'ar')
  expect(code).toBe(0)
  expect(out.split('\n')[0]).toContain('السودان 2018')
  expect(out.match(/\b(?!CSRA)[A-Z]{3}\b/g) ?? []).toEqual([])
  const { err } = await sharara(place.path, 'warn', 'like', 'السودن-2018', '--lang', 'ar')
  expect(err).toContain('السودان')
})

test('mistakes at the command line are told with the nearest that is right', async () => {
  const told = async (...args: readonly string[]): Promise<string> => {
    const { code, err } = await sharara(place.path, 'warn', ...args)
    expect([args, code]).toEqual([args, 2])
    return err
  }
  expect(await told('explian', 'KAZ')).toContain('Did you mean explain?')
  expect(await told('explain', 'Kazakstan')).toContain('Did you mean Kazakhstan?\n')
  expect(await told('--region', 'south_asa')).toContain('Did you mean south_asia?')
  expect(await told('data', 'chek')).toContain('See: sharara warn data --help')
  expect(await told('explain')).toContain('sharara warn explain needs <country>')
  const gone = await told('score', '--forecasts', 'gone.csv', '--outcomes', 'gone-too.csv')
  for (const said of ['--forecasts: there is no file gone.csv', '--outcomes: there is no file gone-too.csv']) expect(gone).toContain(said)
  expect(await told('data', 'panel', 'out.xlsx')).toContain('.csv or .parquet')
  expect(existsSync(join(place.path, 'out.xlsx'))).toBe(false)
})

test('the two factors and their product, labelled an experiment', async () => {
  const small = ['--year', '2007', '--target', 'csra', '--draws', '10', '--runs', '2', '--people', '1000', '--days', '5', '--json']
  const { code, out } = await sharara(place.path, 'warn', 'with-model', 'Togo', ...small)
  expect(code).toBe(0)
  const found = JSON.parse(out) as Record<'chance' | 'product', { value: number }> & { model: { wave: { value: number } } }
  expect(found).toMatchObject({ experiment: true, country: 'TGO', year: 2007, profileYear: 2006, model: { runs: 2 } })
  expect(found.product.value).toBeCloseTo(found.chance.value * found.model.wave.value, 12)
})

test('a forecast is shown with its uncertainty, written in three forms and kept once', async () => {
  const ask = ['warn', '--target', 'csra', '--year', '2007', '--draws', '10', '--top', '3', '--out', 'forecast']
  const { code, out } = await sharara(place.path, ...ask)
  expect(code).toBe(0)
  expect(out).toMatch(/\d+–\d+ {2}/)
  expect(readdirSync(join(place.path, 'forecast')).toSorted()).toEqual([
    'forecast.csv',
    'forecast.html',
    'forecast.json',
    'forecast.parquet',
  ])
  const page = readFileSync(join(place.path, 'forecast/forecast.html'), 'utf8')
  expect(page).toContain('not causes')
  expect(page).toContain('اقترانات لا أسباب')
  // every name in both languages, in the table and in the picture: none of another alphabet in Arabic
  const shown = page.slice(page.indexOf('id="all"'))
  const names = [...shown.matchAll(/<th scope="row">.*?lang="ar" dir="rtl">([^<]*)<\/span><\/th>/g)].map(([, name]) => name!)
  expect(names.length).toBeGreaterThan(150)
  expect(names.filter((name) => !/^[\u0600-\u06FF ()-]+$/.test(name))).toEqual([])
  const said = /<script type="application\/json" id="page">(.*?)<\/script>/.exec(page)![1]!
  const { pictures } = JSON.parse(said) as { readonly pictures: { readonly highest: { readonly picture: BarPicture } } } // as `wholePage` writes it
  const { rows, mark } = pictures.highest.picture
  expect(rows).toHaveLength(25)
  expect(rows.filter(({ label, value, low, high }) => /[A-Za-z]/.test(label.ar) || !(low! <= value && value <= high!))).toEqual([])
  expect(mark).toBeGreaterThan(0)
  await sharara(place.path, ...ask)
  expect(readdirSync(join(place.path, 'foresight/archive'))).toHaveLength(1)
  const archive = await sharara(place.path, 'warn', 'archive', '--json')
  const kept = JSON.parse(archive.out) as [{ score: Record<'hits' | 'misses' | 'falseAlarms', string[]> & { events: number } }]
  expect(kept).toMatchObject([{ year: 2007, target: 'csra', notYetScorable: false, score: { known: 165 } }])
  const { hits, misses, falseAlarms, events } = kept[0].score
  expect(hits.length + misses.length).toBe(events)
  expect(falseAlarms.some((iso3) => hits.includes(iso3))).toBe(false)
})
