import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { findPublished, startModel } from '@sharara/core'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../index.ts'

const root = mkdtempSync(join(tmpdir(), 'sharara-models-'))
afterAll(() => rmSync(root, { recursive: true }))

const manifestOf = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown> // written by the command

test('a published model runs to a folder, the same twice', async () => {
  const folders = ['one', 'two'].map((name) => join(root, name))
  for (const out of folders) expect(await main(['run', 'epstein-2002/run-5', '--set', 'steps=40', '--quiet', '--out', out])).toBe(0)
  const [one, two] = folders.map(manifestOf)
  expect(one).toEqual(two)
  expect(one).toMatchObject({ model: 'epstein-2002', preset: 'run-5', steps: 40 })
  const lines = readFileSync(join(root, 'one/series.csv'), 'utf8').trim().split('\r\n')
  expect(lines).toHaveLength(42)
  expect(lines[0]).toContain('step,active,jailed')
  const report = readFileSync(join(root, 'one/report.html'), 'utf8')
  for (const word of [String(manifestOf(folders[0]!)['fingerprint']), 'المتمردون الناشطون', 'Active rebels', 'plot-series-active'])
    expect(report).toContain(word)
  expect(report).not.toMatch(/(?:src|href)="https?:/)
})

test.each([
  [['run', 'epstein-2002/run-9']],
  [['run', 'epstein-2002', '--set', 'legitimcy=3', '--hours', '3']],
  [['run', 'epstein-2002', '--set', 'width=8']],
  [['ensemble', 'epstein-2002', '--set', 'width=8', '--runs', '2']],
  [['sweep', 'moro-2016', '--set', 'citizens=0.85', '--set', 'rebels=0.3', '--vary', 'police=0..0.1']],
  [['sweep', 'moro-2016', '--vary', 'citizens=0.5..0.85', '--vary', 'police=0.1..0.3', '--runs', '1']],
  [['sensitivity', 'epstein-2002', '--vary', 'officers=0..0.4', '--vary', 'citizens=0.5..0.9', '--method', 'sobol', '--base', '4']],
  [['models', 'epstien-2002']],
  [['run', 'kuran-1991', '--out', '.']],
])('%j is refused and writes nothing', async (line) => {
  expect(await main([...line])).toBe(2)
})

describe('an interrupted run', () => {
  const line = ['run', 'epstein-2002/run-7', '--set', 'steps=60', '--seed', '4', '--quiet', '--out']
  const whole = join(root, 'whole')
  const fingerprintOf = (folder: string): unknown => manifestOf(folder)['fingerprint']

  /** As it lies there when the machine goes off at step 21. */
  async function stopped(name: string): Promise<string> {
    const folder = join(root, name)
    expect(await main([...line, folder])).toBe(0)
    const { fingerprint: _, outcome: __, ...begun } = manifestOf(folder)
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...begun, status: 'running' }))
    for (const file of ['series.csv', 'events.json', 'report.html']) rmSync(join(folder, file), { force: true })
    const run = startModel(findPublished('epstein-2002').published.model, begun['values'] as Record<string, number>, 4) // as it was written
    while (run.steps < 21) run.step()
    writeFileSync(join(folder, 'checkpoint.bin.gz'), gzipSync(run.checkpoint()))
    return folder
  }

  test('goes on to the same fingerprint and the same files', async () => {
    expect(await main([...line, whole])).toBe(0)
    const folder = await stopped('stopped')
    expect(await main(['resume', folder, '--quiet'])).toBe(0)
    expect(fingerprintOf(folder)).toBe(fingerprintOf(whole))
    expect(readFileSync(join(folder, 'series.csv'))).toEqual(readFileSync(join(whole, 'series.csv')))
    expect(readdirSync(folder).toSorted()).toEqual(readdirSync(whole).toSorted())
    expect(await main(['resume', folder])).toBe(0)
  })

  test('with a damaged checkpoint, or one of another version, it starts again', async () => {
    for (const [name, change] of [
      ['damaged', (path: string) => writeFileSync(join(path, 'checkpoint.bin.gz'), 'no')],
      [
        'other',
        (path: string) =>
          writeFileSync(join(path, 'manifest.json'), JSON.stringify({ ...manifestOf(path), version: 'epstein-2002/000000000000' })),
      ],
    ] as const) {
      const folder = await stopped(name)
      change(folder)
      expect(await main(['resume', folder, '--quiet'])).toBe(0)
      expect(fingerprintOf(folder)).toBe(fingerprintOf(whole))
    }
  })

  test('a manifest that somebody changed is refused, with its lock left free', async () => {
    const folder = await stopped('forged')
    const good = manifestOf(folder)
    for (const bad of [{ model: 'epstien' }, { values: { width: 8 } }, { values: 7 }, { seed: -1 }]) {
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...good, ...bad }))
      expect(await main(['resume', folder])).toBe(2)
    }
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(good))
    expect(await main(['resume', folder, '--quiet'])).toBe(0)
  })
})
