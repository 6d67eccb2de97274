/** `sharara scoreboard` from the command line: a small board twice with the same bytes, somebody's predictions, and faults in words. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scoreboardSchema } from '@sharara/core'
import { afterAll, describe, expect, test } from 'vitest'
import { newPlace, sharara } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)
const at = (name: string): string => join(place.path, name)

const header =
  'case_id,start_date,end_date,origin_type,trigger_type,unified_leadership,method,security_defection,concessions,outcome,deaths_low,deaths_high'
const small = `${header}
TUN2010,2010-12-17,2011-01-14,periphery,police_violence,partly,mixed,decisive,major,regime_change_lasted,219,338
JOR1989,1989-04-18,1989-04-24,periphery,price,no,mixed,none,major,negotiated_reform,8,9
`
writeFileSync(at('small.csv'), small)

describe('a small board', () => {
  const args = ['--cases', 'small.csv', '--seeds', '2', '--days', '5', '--people', '3000', '--only', 'case', '--json']
  test('is told as its schema says, again with the same bytes on another number of threads, and by resume', async () => {
    const one = await sharara(place.path, 'scoreboard', ...args, '--threads', '1', '--out', 'one')
    expect(one.code).toBe(0)
    expect(scoreboardSchema.safeParse(JSON.parse(one.out)).error).toBeUndefined()
    const two = await sharara(place.path, 'scoreboard', ...args, '--threads', '2', '--out', 'two')
    expect(two.out).toBe(one.out)
    const again = await sharara(place.path, 'resume', 'one', '--json')
    expect(again.out).toBe(one.out)
    const page = readFileSync(at('one/report.html'), 'utf8')
    expect(page).toContain('لوحة النتائج')
    expect(readFileSync(at('one/cases.csv'), 'utf8')).toContain('TUN2010')
  }, 120_000)
})

describe('predictions', () => {
  test('the example can be scored, without a run', async () => {
    const example = await sharara(place.path, 'scoreboard', '--cases', 'small.csv', '--example')
    writeFileSync(at('mine.json'), example.out)
    const { code, out } = await sharara(
      place.path,
      'scoreboard',
      '--cases',
      'small.csv',
      '--predictions',
      'mine.json',
      '--no-model',
      '--json',
    )
    expect(code).toBe(0)
    const scores = scoreboardSchema.parse(JSON.parse(out))
    expect(scores.runs).toBe(0)
    expect(scores.foreign!.all.cases).toBe(2)
    expect(scores.all.cases).toBe(0)
  }, 60_000)
  test('the example that ships is that of the shipped table', async () => {
    const { out } = await sharara(place.path, 'scoreboard', '--example')
    expect(out).toBe(readFileSync(join(import.meta.dirname, '../../../examples/scoreboard/base-rates.json'), 'utf8'))
  }, 60_000)
  test('their form can be printed', async () => {
    const { code, out } = await sharara(place.path, 'schema', 'predictions')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ title: 'Sharara predictions', required: ['format', 'name', 'cases'] })
  })
})

describe('what is wrong is said at once', () => {
  test('a table with gaps, and a country there are no numbers for', async () => {
    writeFileSync(at('gaps.csv'), small.replace('periphery,price,no', ',price,').replace('TUN2010', 'XQX2010'))
    const { code, err } = await sharara(place.path, 'scoreboard', '--cases', 'gaps.csv')
    expect(code).toBe(2)
    expect(err).toContain('JOR1989.origin_type')
    expect(err).toContain('JOR1989.unified_leadership')
    expect(err).toContain('XQX2010')
  })
  test('with what is wrong of the columns themselves, in one go', async () => {
    writeFileSync(
      at('both.csv'),
      small.replace('periphery,price,no', ',price,').replace('TUN2010', 'XQX2010').replace('1989-04-18', 'spring'),
    )
    const { code, err } = await sharara(place.path, 'scoreboard', '--cases', 'both.csv')
    expect(code).toBe(2)
    for (const path of ['JOR1989.start_date', 'JOR1989.origin_type', 'JOR1989.unified_leadership', 'XQX2010']) expect(err).toContain(path)
    expect(err.split('JOR1989.start_date')).toHaveLength(2)
  })
  test('a code that no country has', async () => {
    writeFileSync(at('code.csv'), small.replace('TUN2010', 'TNU2010'))
    const { code, err } = await sharara(place.path, 'scoreboard', '--cases', 'code.csv')
    expect(code).toBe(2)
    expect(err).toMatch(/TNU2010.*TUN/s)
  })
  test('predictions that do not add up, of unknown cases, with gaps', async () => {
    const outcomes = {
      faded: 0.5,
      crushed: 0.1,
      'concessions-only': 0,
      'figurehead-replaced': 0,
      captured: 0,
      'negotiated-reform': 0,
      revolution: 0,
      'civil-war': 0,
    }
    writeFileSync(
      at('bad.json'),
      JSON.stringify({ format: 'sharara-predictions/1', name: 'bad', cases: { TUN2011: { outcomes }, TUN2010: { outcomes } } }),
    )
    const { code, err } = await sharara(
      place.path,
      'scoreboard',
      '--cases',
      'small.csv',
      '--predictions',
      'bad.json',
      '--no-model',
      '--lang',
      'ar',
    )
    expect(code).toBe(2)
    for (const path of ['cases.TUN2011', 'cases.TUN2010.outcomes', 'cases.JOR1989']) expect(err).toContain(path)
    expect(err).toContain('احتمالات مجموعها')
  })
})
