import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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
