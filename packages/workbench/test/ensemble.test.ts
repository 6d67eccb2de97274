/** `sharara ensemble` as a reader uses it: what it prints and leaves, Ctrl-C and resume, faults told in words. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { EnsembleStatement } from '@sharara/core'
import { afterAll, describe, expect, test } from 'vitest'
import { createExperiment } from '../src/store/index.ts'
import { poisoned, smallPlan } from './plans.ts'
import { newPlace, sharara, start } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)
const at = (...parts: string[]): string => join(place.path, ...parts)
const small = ['scenarios/bread.json', '--sample', '10', '--hours', '60']

/** Chunk files by name and content. */
function chunksIn(folder: string): Map<string, string> {
  const path = at(folder, 'chunks')
  return new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name)).toString('base64')]))
}

describe('an ensemble', () => {
  test('prints outcomes with intervals, leaves tables and a page, and can be made longer', async () => {
    const first = await sharara(place.path, 'ensemble', ...small, '--runs', '40', '--out', 'e')
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/40 runs\n.*outcome +runs +share +95 % interval/)
    expect(first.err).toMatch(/40 runs of about [\d.]+ s on \d+ threads/)
    for (const file of ['summary.json', 'outcomes.csv', 'numbers.csv', 'runs.csv', 'report.html'])
      expect(existsSync(at('e', file))).toBe(true)
    expect(readFileSync(at('e', 'runs.csv'), 'utf8').trim().split('\r\n')).toHaveLength(41)
    expect(
      readFileSync(at('e', 'report.html'), 'utf8')
        .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
        .match(/undefined|NaN/g),
    ).toBeNull()
    const longer = await sharara(place.path, 'ensemble', ...small, '--runs', '60', '--out', 'e', '--json')
    const whole = await sharara(place.path, 'ensemble', ...small, '--runs', '60', '--out', 'f', '--json', '--threads', '1')
    const statement = JSON.parse(longer.out) as EnsembleStatement & { folder: string } // printed by the program itself
    expect({ ...statement, folder: '' }).toEqual({ ...(JSON.parse(whole.out) as object), folder: '' })
    expect(statement.shares.reduce((sum, { count }) => sum + count, 0)).toBe(60)
    expect(chunksIn('e')).toEqual(chunksIn('f'))
  })

  test('stops when the shares are known, at a number of runs fixed before', async () => {
    const { out, err } = await sharara(place.path, 'ensemble', ...small, '--runs', '400', '--until-error', '0.1', '--out', 'known')
    expect(err).toMatch(/Known to ± 10 % after (50|100|200|400) runs/)
    expect(Number(/(\d+) runs\n/.exec(out)?.[1])).toBeLessThanOrEqual(400)
  })

  test('refuses what is not its own, with nothing written', async () => {
    writeFileSync(at('mine.txt'), 'x')
    mkdirSync(at('other'))
    writeFileSync(at('other', 'mine.txt'), 'x')
    for (const args of [
      ['--out', 'other'],
      ['--until-error', '2'],
      ['--set', 'reserv=1'],
      ['--runs', '0'],
    ]) {
      const { code } = await sharara(place.path, 'ensemble', ...small, ...args)
      expect(code).toBe(2)
    }
    await sharara(place.path, 'ensemble', ...small, '--runs', '2', '--out', 'mine', '--quiet')
    const { code, err } = await sharara(place.path, 'ensemble', ...small, '--runs', '2', '--seed', '9', '--out', 'mine')
    expect(code).toBe(2)
    expect(err).toMatch(/holds another experiment/)
    expect(readdirSync(at('other'))).toEqual(['mine.txt'])
  })

  test('Ctrl-C keeps finished chunks and says how to go on; resume comes to the same bytes', async () => {
    const long = ['scenarios/bread.json', '--runs', '300', '--out']
    const { child, ended } = start(place.path, 'ensemble', ...long, 'stopped')
    while (!existsSync(at('stopped', 'chunks')) || readdirSync(at('stopped', 'chunks')).every((name) => name.startsWith('.')))
      await wait(10)
    child.kill('SIGINT')
    const { code, err } = await ended
    expect(code).toBe(130)
    expect(err).toMatch(/runs are safe in stopped\. Go on with: sharara resume stopped/)
    const resumed = await sharara(place.path, 'resume', 'stopped')
    expect(resumed.code).toBe(0)
    await sharara(place.path, 'ensemble', ...long, 'whole', '--quiet')
    expect(chunksIn('stopped')).toEqual(chunksIn('whole'))
    const again = await sharara(place.path, 'resume', 'stopped', '--json')
    expect((JSON.parse(again.out) as EnsembleStatement).runs).toBe(300)
  })

  test('a damaged chunk is named and made again; a damaged plan is refused', async () => {
    const before = chunksIn('stopped')
    const [name] = [...before.keys()]
    const bytes = readFileSync(at('stopped', 'chunks', name!))
    bytes[1000]! ^= 1
    writeFileSync(at('stopped', 'chunks', name!), bytes)
    const { code, err } = await sharara(place.path, 'resume', 'stopped', '--quiet')
    expect(code).toBe(0)
    expect(err).toContain(`The file of chunk ${name!.replace('.parquet', '')} is damaged`)
    expect(chunksIn('stopped')).toEqual(before)
    writeFileSync(at('stopped', 'plan.json'), readFileSync(at('stopped', 'plan.json'), 'utf8').replace('"sample":1', '"sample":2'))
    const refused = await sharara(place.path, 'resume', 'stopped')
    expect(refused.code).toBe(3)
    expect(refused.err).toMatch(/plan\.json is damaged/)
  })

  test('a run that throws every time is told and stops nothing', async () => {
    const plan = smallPlan({ runs: 3, points: [poisoned] })
    const facts = { kind: 'ensemble', options: {}, title: { en: 'Poisoned', ar: 'مسموم' }, version: '0', created: '2026-01-01T00:00:00Z' }
    createExperiment(at('poisoned'), plan, facts).close()
    const { code, out } = await sharara(place.path, 'resume', 'poisoned')
    expect(code).toBe(0)
    expect(out).toMatch(/failed run +3 +100 %/)
    expect(out).toMatch(/3 of 3 runs failed.*Seed 1: .*noSuchNumber/)
    rmSync(at('poisoned'), { recursive: true })
  })

  test('speaks Arabic', async () => {
    const { out } = await sharara(place.path, 'ensemble', ...small, '--runs', '3', '--out', 'ar', '--lang', 'ar')
    expect(out).toMatch(/المآل/)
    expect(out).toContain('الاحتمالات بقدر ما استحقها النموذج')
    expect(out).not.toMatch(/median|outcome/)
  })
})
