/** `sharara cases` and `sharara claims` as a reader meets them: our table, his own, and broken ones. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterAll, describe, expect, test } from 'vitest'
import { everything, newPlace, sharara } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)

const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(place.path, name), text)
  return name
}
const head = 'case_id,case_name,start_date,end_date,outcome,unified_leadership,peak_low,peak_high'
const sound = [
  head,
  'AAA2001,First,2001-01-01,2001-02-01,crushed,no,10,20',
  'BBB2002,"Second, of two",2002-01-01,2002-02-01,captured,yes,,',
].join('\n')

describe('the table that ships', () => {
  test('as a list', async () => {
    const { code, out, err } = await sharara(place.path, 'cases')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('75 of 75 cases.')
    expect(out).toMatch(
      /KAZ2022 +January events \(Qandy Qantar\) +2022-01-02 +no +partial +mixed +figurehead replaced, same system +partly/,
    )
    expect(out).toContain('chosen for prominence')
  })
  test('filtered, with columns, as JSON', async () => {
    const { out } = await sharara(
      place.path,
      'cases',
      '--where',
      'outcome=captured',
      '--where',
      'year>=2013',
      '--columns',
      'captured_who,leader_years',
      '--json',
    )
    expect(JSON.parse(out)).toEqual([
      { id: 'EGY2013', captured_who: { en: 'armed forces under al-Sisi', ar: 'القوات المسلحة بقيادة السيسي' }, leader_years: 1 },
      ...['MDG2025', 'MLI2020', 'THA2013', 'TUN2021'].map((id) => expect.objectContaining({ id }) as unknown),
    ])
  })
  test('one case with source and certainty of every cell', async () => {
    const { out } = await sharara(place.path, 'cases', 'EGY2013')
    expect(out).toContain('EGY2013 · 30 June protests and coup · Egypt')
    expect(out).toMatch(/deaths, high +60 +from memory, unverified +memory/)
    expect(out).toMatch(/outcome +captured +judged by the coders +coders/)
    expect(out).toMatch(/corruption +0\.726 +taken from a data set +vdem/)
    expect(out).toContain('https://en.wikipedia.org/wiki/June_2013_Egyptian_protests')
    expect(out).toContain('CC BY-SA 4.0')
  })
  test('in Arabic', async () => {
    const { out } = await sharara(place.path, 'cases', 'SDN2018', '--lang', 'ar')
    expect(out).toContain('SDN2018 · ثورة ديسمبر · السودان')
    expect(out).toMatch(/قيادة موحدة +نعم +حكم المرمِّزين/)
  })
  test('has no problems by `sharara check` either', async () => {
    const root = join(import.meta.dirname, '../../..')
    const { code, out } = await sharara(root, 'check', 'episodes/cases/cases.json', 'episodes/cases/vdem.json')
    expect([code, out.match(/: no problems\./g)?.length]).toEqual([0, 2])
  })
  test('out as CSV and in again, the same claims', async () => {
    const { out } = await sharara(place.path, 'cases', '--csv')
    const path = write('again.csv', out)
    const [own, ours] = await Promise.all([
      sharara(place.path, 'claims', '--table', path, '--json'),
      sharara(place.path, 'claims', '--json'),
    ])
    // a sheet has its texts in one language
    const english = (text: string): string => text.replaceAll(/"ar": ".*"/g, '')
    expect(english(own.out)).toEqual(english(ours.out))
  })
})

describe('a table of one’s own', () => {
  test('CSV, with quotes, semicolons or tabs', async () => {
    for (const [name, text] of [
      ['own.csv', sound],
      ['own-bom.csv', `\uFEFF${sound.replaceAll('\n', '\r\n')}\r\n\r\n`],
      ['own-tab.csv', sound.replace('"Second, of two"', 'Second of two').replaceAll(',', '\t')],
    ] as const) {
      const { code, out } = await sharara(place.path, 'cases', '--table', write(name, text))
      expect([name, code, out.includes('2 of 2 cases.')]).toEqual([name, 0, true])
    }
  })
  test('Parquet', async () => {
    const columns = { case_id: ['AAA2001', 'BBB2002'], start_date: ['2001-01-01', '2002-01-01'], outcome: ['crushed', 'captured'] }
    const data = Object.entries(columns).map(([name, values]) => ({ name, data: values, type: 'STRING' as const }))
    const bytes = parquetWriteBuffer({ columnData: [...data, { name: 'x_tribes', data: Int32Array.from([3, 5]), type: 'INT32' }] })
    const path = write('own.parquet', new Uint8Array(bytes))
    const { code, out } = await sharara(place.path, 'cases', '--table', path, '--where', 'x_tribes>4', '--columns', 'outcome,x_tribes')
    expect({ code, out: /BBB2002 +BBB2002 +captured +5/.test(out) }).toEqual({ code: 0, out: true })
  })
})

describe('broken tables: every problem at once, exit code 2', () => {
  const row = (...cells: string[]): string => cells.join(',')
  test.each<[string, string | Uint8Array, readonly string[]]>([
    [
      'missing.csv',
      [head, row('AAA2001', 'x', '', '2001-02-01', '', 'no', '', '')].join('\n'),
      ['start_date is missing', 'outcome is missing', '2 problems'],
    ],
    [
      'values.csv',
      [head, row('AAA2001', 'x', '2001-01-01', '2000-01-01', 'captrued', 'maybe', 'many', '3')].join('\n'),
      [
        'line 2',
        'Did you mean "captured"?',
        'got "maybe"',
        'peak_low: got "many"; wanted a whole number',
        'not below `start_date`',
        '4 problems',
      ],
    ],
    ['twice.csv', `${sound}\n${sound.split('\n')[1]}`, ['line 4: AAA2001.case_id: got "AAA2001" a second time']],
    ['columns.csv', sound.replace('outcome', 'outcom'), ['line 1: outcom:', 'Did you mean "outcome"?', 'outcome is missing']],
    [
      'quotes.csv',
      `${head}\nAAA2001,a "bold" name,2001-01-01\nBBB2002,"open,2002-01-01\n`,
      ['line 2: the file: got a double quote inside', 'line 3: the file: got a cell whose double quote is never closed'],
    ],
    ['utf8.csv', Buffer.concat([Buffer.from(sound), Buffer.from([0xff])]), ['bytes that are not UTF-8']],
    ['huge.csv', `${head}\n${' '.repeat(20_000_001)}`, ['a file of 20 MB', 'at most 20 MB']],
    [
      'many.csv',
      `${head}\n${Array.from({ length: 5001 }, (_, k) => `A${k},x,2001-01-01,2001-01-02,crushed,no,1,2`).join('\n')}`,
      ['5001 cases', 'at most 5000'],
    ],
    ['empty.csv', '', ['an empty file']],
    ['header.csv', head, ['no cases']],
    ['not.parquet', 'PAR1 nonsense', ['cannot be read as Parquet']],
    ['short.csv', `${head}\nAAA2001,x`, ['got 2 cells; wanted 8 cells']],
  ])('%s', async (name, text, wanted) => {
    const path = write(name, text)
    const before = everything(place.path)
    const [{ code, out, err }, claims] = await Promise.all([
      sharara(place.path, 'cases', '--table', path),
      sharara(place.path, 'claims', '--table', path),
    ])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    for (const piece of wanted) expect(err).toContain(piece)
    expect(err).toContain('The table was not read.')
    expect(err).not.toMatch(/at .*\.ts:\d+/)
    expect(claims).toMatchObject({ code: 2, err })
    expect(everything(place.path)).toEqual(before)
  })
  test('in Arabic', async () => {
    const { err } = await sharara(place.path, 'cases', '--table', write('ar.csv', sound.replace('crushed', 'crusht')), '--lang', 'ar')
    expect(err).toMatch(/وُجد "crusht"، والمطلوب .* هل تقصد "crushed"؟/)
    expect(err).toContain('لم يُقرأ الجدول.')
  })
})

describe('mistakes', () => {
  test.each<[readonly string[], string]>([
    [['cases', 'KAZ2023'], 'There is no case "KAZ2023". Did you mean KAZ2022?'],
    [['cases', '--where', 'outcom=captured'], 'Did you mean "outcome"?'],
    [['cases', '--where', 'outcome=captrued', '--where', 'year=x'], 'got "x"; wanted a number'],
    [['cases', '--columns', 'outcme'], 'Did you mean outcome?'],
    [['cases', '--table', 'gone.csv'], 'There is no file gone.csv.'],
    [['cases', '--table', 'gone.parquet'], 'There is no file'],
    [['claims', '--explain', '26'], 'wanted the number of a claim, 1 to 25'],
    [['claims', '--explain', 'all'], '--explain: got "all"'],
  ])('%s', async (args, wanted) => {
    const { code, out, err } = await sharara(place.path, ...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(wanted)
  })
})

describe('the ledger', () => {
  test('has every claim with its verdict', async () => {
    const { out } = await sharara(place.path, 'claims')
    expect(out.match(/supported|contradicted|mixed|undetermined/g)!.length).toBeGreaterThanOrEqual(25)
    expect(out).toMatch(/ 11 +Each wave is more violent +contradicted/)
  })
  test('one in full, in both languages', async () => {
    const [en, ar] = await Promise.all([
      sharara(place.path, 'claims', '--explain', '21'),
      sharara(place.path, 'claims', '--explain', '21', '--lang', 'ar'),
    ])
    expect(en.out).toContain(
      'unified leadership; lasting change or a pact: 16 — BGD1990, BGD2024, BGR1997, CSK1989, GEO2003, GIN2007, IRN1978,',
    )
    expect(en.out).toContain('removed by the coup of 25 October 2021')
    expect(ar.out).toContain('الحكم: مختلط')
    expect(ar.out).toContain('أزاحه انقلاب 25 أكتوبر 2021')
  })
})
