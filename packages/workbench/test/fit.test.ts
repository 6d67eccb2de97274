/** `sharara fit` as a reader uses it: cost before, a posterior and its files, killed and resumed to the same bytes, faults in words. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FitPosterior } from '@sharara/core'
import { newPlace, sharara, start } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)
const at = (...parts: string[]): string => join(place.path, ...parts)
const text = (...parts: string[]): string => readFileSync(at(...parts), 'utf8')

const words = { en: 'Bread in Smallland', ar: 'الخبز في البلاد الصغيرة' }
const target = (id: string, group: string, measure: object, value: number, unit: string): object => {
  return { id, group, measure, value, low: value / 2, high: value * 2, unit, label: words, source: 'own' }
}

beforeAll(() => {
  mkdirSync(at('episodes'))
  const record = {
    format: 'sharara-record/1',
    id: 'bread',
    name: words,
    country: 'smallland',
    start: '2020-03-01T00:00',
    days: 2,
    sources: { own: { side: 'own', text: 'Made up for a test.' } },
    series: [],
    regions: [],
    answers: [],
    incidents: [],
    seats: [],
    standAsides: [],
    figures: [],
    readings: [],
    outcome: { value: 'crushed', label: words, source: 'own' },
    targets: [
      target('peak', 'crowds', { kind: 'peak-crowd' }, 8000, 'people'),
      target('second-day', 'crowds', { kind: 'crowd-of-day', day: 2 }, 5000, 'people'),
      target('dead', 'losses', { kind: 'deaths' }, 20, 'people'),
    ],
  }
  writeFileSync(at('episodes', 'bread.json'), JSON.stringify(record))
  const scenario = JSON.parse(text('scenarios', 'bread.json')) as object
  writeFileSync(at('scenarios', 'wave.json'), JSON.stringify({ ...scenario, episode: 'bread', hours: 48 }))
})

const small = ['fit', 'scenarios/wave.json', '--free', 'jump,reserve=0.05..0.3', '--hold-out', 'losses', '--sample', '20', '--seed', '3']
const sizes = ['--particles', '20', '--first', '40', '--generations', '2', '--draws', '10']

describe('a fit', () => {
  test('tells its cost and what is held out, and leaves a posterior, tables and a page', async () => {
    const { code, out, err } = await sharara(place.path, ...small, ...sizes, '--out', 'whole', '--threads', '1')
    expect(code).toBe(0)
    expect(err).toMatch(/2 numbers searched, 2 targets fitted to, 1 held out/)
    expect(err).toMatch(/A draw is 1 runs and takes about .* first generation has 40 draws: about/)
    expect(err).toMatch(/Generation 2: threshold [\d.]+/)
    expect(out).toMatch(/Ended: all generations are made/)
    expect(out).toMatch(/Fitted targets inside the 80 % band: posterior \d of 2/)
    expect(out).toMatch(/Held out: losses\./)
    expect(text('whole', 'posterior.csv').split(/\r?\n/)[0]).toBe('weight,distance,jump,reserve')
    const posterior = JSON.parse(text('whole', 'posterior.json')) as FitPosterior
    const [first, last] = posterior.generations
    expect(last!.threshold).toBeLessThan(first!.threshold)
    expect(posterior.particles.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10)
    expect(posterior.numbers.map(({ name, used }) => [name, used])).toEqual([
      ['jump', expect.any(Number)],
      ['reserve', 0.15],
    ])
    const page = text('whole', 'report.html').replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    expect(page.match(/undefined|NaN|Infinity/g)).toBeNull()
    expect(page).toContain('reserve')
    expect(existsSync(at('whole', 'posterior.parquet'))).toBe(true)
  }, 120_000)

  test('killed again and again it comes to the same bytes, and runs nothing twice', async () => {
    const chunks = (): number => (existsSync(at('killed', 'chunks')) ? readdirSync(at('killed', 'chunks')).length : 0)
    let { child, ended } = start(place.path, ...small, ...sizes, '--out', 'killed', '--quiet')
    for (const many of [1, 4]) {
      while (chunks() < many && child.exitCode === null) await wait(5)
      child.kill('SIGKILL')
      await ended
      ;({ child, ended } = start(place.path, 'resume', 'killed', '--quiet', '--threads', '2'))
    }
    expect((await ended).code).toBe(0)
    expect(text('killed', 'posterior.csv')).toBe(text('whole', 'posterior.csv'))
    const files = (folder: string): string[] => readdirSync(at(folder, 'chunks')).toSorted()
    expect(files('killed')).toEqual(files('whole'))
  }, 240_000)

  test('Ctrl-C says how to go on', async () => {
    const { child, ended } = start(place.path, ...small, '--first', '2000', '--out', 'stopped')
    while (!existsSync(at('stopped', 'chunks')) || readdirSync(at('stopped', 'chunks')).length === 0) await wait(10)
    child.kill('SIGINT')
    const { code, err } = await ended
    expect(code).toBe(130)
    expect(err).toMatch(/sharara resume stopped/)
  })

  test('keeps to its time', async () => {
    const began = performance.now()
    const { out, code } = await sharara(
      place.path,
      ...small,
      '--generations',
      '500',
      '--budget',
      '5s',
      '--particles',
      '20',
      '--first',
      '20',
      '--draws',
      '10',
      '--out',
      'timed',
    )
    expect(code).toBe(0)
    expect(out).toMatch(/Ended: (the time is used up|too few draws were near enough)/)
    expect(performance.now() - began).toBeLessThan(120_000)
  }, 120_000)

  test('names every fault at once, and nothing is written', async () => {
    const { code, err } = await sharara(
      place.path,
      'fit',
      'scenarios/wave.json',
      '--free',
      'jmp,reserve=0.3..0.1',
      '--own',
      'reserv',
      '--hold-out',
      'loses',
      '--out',
      'bad',
    )
    expect(code).toBe(2)
    for (const part of [/Did you mean jump/, /must rise/, /--own reserv: got/, /Did you mean "losses"/, /nothing was written/])
      expect(err).toMatch(part)
    expect(existsSync(at('bad'))).toBe(false)
    writeFileSync(
      at('fit.json'),
      JSON.stringify({ format: 'sharara-fit/1', free: { jump: { kind: 'uniform', low: 1, high: 99 } }, kernel: 'lokal' }),
    )
    const file = await sharara(place.path, 'fit', 'scenarios/wave.json', '--priors', 'fit.json', '--lang', 'ar')
    expect(file.code).toBe(2)
    expect(file.err).toMatch(/السطر 1.*free\.jump[\s\S]*kernel[\s\S]*"local"/)
    expect((await sharara(place.path, 'check', 'fit.json')).code).toBe(2)
  })
})
