/** `sharara what-if` and `sharara query` as a reader uses them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ends, type WhatIfStatement } from '@sharara/core'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newPlace, sharara } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)
const at = (...parts: string[]): string => join(place.path, ...parts)
const small = ['scenarios/bread.json', '--sample', '10', '--hours', '60', '--runs', '12']

beforeAll(async () => {
  await sharara(place.path, 'what-if', ...small, '--off', 'fear', '--set', 'reserve=0.1', '--out', 'runs/w', '--quiet')
})

describe('what-if', () => {
  test('holds equal seeds against each other; nothing changed is no difference', async () => {
    const { out, code } = await sharara(place.path, 'what-if', ...small, '--set', 'reserve=0.15', '--out', 'same', '--json')
    expect(code).toBe(0)
    const { pairs, outcomes, differences } = JSON.parse(out) as WhatIfStatement // printed by the program itself
    expect(pairs).toBe(12)
    expect(outcomes.table.flat().reduce((sum, one) => sum + one, 0)).toBe(12)
    expect(outcomes.changes.every(({ gained, lost }) => gained === 0 && lost === 0)).toBe(true)
    expect(differences.peakCrowd).toMatchObject({ mean: 0, more: 0, less: 0, equal: 12 })
  })

  test('tells the change, leaves the transitions and a page', async () => {
    const { out, code } = await sharara(place.path, 'resume', 'runs/w')
    expect(code).toBe(0)
    expect(out).toMatch(/The change: .* 0\.1 instead of 0\.15\nThe change: without “Fear memory”/)
    const rows = readFileSync(at('runs', 'w', 'transitions.csv'), 'utf8')
      .trim()
      .split('\r\n')
    expect(rows).toHaveLength(Object.keys(ends).length + 1)
    const page = readFileSync(at('runs', 'w', 'report.html'), 'utf8').replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    expect(page.match(/undefined|NaN|\[object/g)).toBeNull()
  })

  test('wants a change, and one that there is', async () => {
    const none = await sharara(place.path, 'what-if', ...small)
    expect([none.code, none.err]).toEqual([2, expect.stringMatching(/needs a change/)])
    const wrong = await sharara(place.path, 'what-if', ...small, '--off', 'feer')
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/"feer".*fear/)])
  })
})

describe('query', () => {
  test('answers over all folders below runs, in four forms', async () => {
    const sql = 'select off_fear, set_reserve, count(*) as runs from runs group by all order by off_fear'
    const asTable = await sharara(place.path, 'query', sql)
    expect(asTable.out).toMatch(/off_fear +set_reserve +runs\n +false +0\.15 +12\n +true +0\.1 +12/)
    const asCsv = await sharara(place.path, 'query', sql, 'runs/w', '--csv')
    expect(asCsv.out).toBe('\uFEFFoff_fear,set_reserve,runs\r\nfalse,0.15,12\r\ntrue,0.1,12\r\n')
    const asJson = await sharara(place.path, 'query', sql, '--json')
    expect(JSON.parse(asJson.out)).toEqual([
      { off_fear: false, set_reserve: 0.15, runs: 12 },
      { off_fear: true, set_reserve: 0.1, runs: 12 },
    ])
    await sharara(place.path, 'query', 'from runs', '--out', 'all.parquet')
    const rows = await parquetReadObjects({ file: new Uint8Array(readFileSync(at('all.parquet'))).buffer })
    expect(rows).toHaveLength(24)
  })

  test('has the series by hour and the points of the design', async () => {
    const { out } = await sharara(
      place.path,
      'query',
      'select count(*) as n, max(hour) as last, count(crowd) as crowds from series',
      '--json',
    )
    expect(JSON.parse(out)).toEqual([{ n: 24 * 3, last: 48, crowds: 24 * 3 }])
    const points = await sharara(place.path, 'query', 'select kind, point, off_fear from points order by point', '--json')
    expect(JSON.parse(points.out)).toEqual([
      { kind: 'what-if', point: 0, off_fear: false },
      { kind: 'what-if', point: 1, off_fear: true },
    ])
  })

  test('tells faults: of the question, of the folder, of a file', async () => {
    const column = await sharara(place.path, 'query', 'select deed from runs')
    expect([column.code, column.err]).toEqual([2, expect.stringMatching(/cannot be answered: .*"deed"[\s\S]*dead/)])
    const folder = await sharara(place.path, 'query', 'from runs', 'scenarios')
    expect([folder.code, folder.err]).toEqual([2, expect.stringMatching(/no experiment folder/)])
    for (const [sql, said] of [
      ["select * from read_csv('/etc/passwd')", /disabled by configuration/],
      ["select * from glob('/*')", /disabled by configuration/],
      ["copy runs to 'stolen.csv'", /more than read|disabled by configuration/],
      ["attach 'other.db'", /more than read|disabled by configuration/],
      ['install httpfs', /more than read|disabled by configuration/],
      ["set memory_limit = '9GB'", /more than read|disabled by configuration/],
      ['drop view runs', /more than read|disabled by configuration/],
      ['select 1; select 2', /2 statements/],
      [' -- nothing\n;', /empty/],
    ] as const) {
      const { code, err } = await sharara(place.path, 'query', sql)
      expect([sql, code, err]).toEqual([sql, 2, expect.stringMatching(said)])
    }
    const sly = await sharara(place.path, 'query', "select 1) to 'stolen.csv' (format csv); copy (select 2", '--out', 'all.csv')
    expect([sly.code, existsSync(at('stolen.csv')), existsSync(at('all.csv'))]).toEqual([2, false, false])
    const opened = await sharara(place.path, 'query', "select count(*) as n from read_text('scenarios/*.json')", '--open', '--json')
    expect(JSON.parse(opened.out)).toEqual([{ n: 1 }])
    const ending = await sharara(place.path, 'query', 'from runs', '--out', 'all.xlsx')
    expect([ending.code, ending.err]).toEqual([2, expect.stringMatching(/\.csv, \.json or \.parquet/)])
    const [name] = readdirSync(at('runs', 'w', 'chunks'))
    const file = at('runs', 'w', 'chunks', name!)
    const bytes = readFileSync(file)
    bytes[500]! ^= 255
    writeFileSync(file, bytes)
    const damaged = await sharara(place.path, 'query', 'from runs')
    expect([damaged.code, damaged.err]).toEqual([
      3,
      expect.stringContaining(`${name} is damaged. Make its runs again with: sharara resume runs/w`),
    ])
  })
})
