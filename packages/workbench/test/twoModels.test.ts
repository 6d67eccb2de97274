/** One ensemble, one queue, one run: never of two versions of the model, whoever changed it and however little. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelVersion } from '@sharara/core'
import { afterAll, describe, expect, test } from 'vitest'
import { newPlace, sharara, type Ended } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)
const at = (...parts: string[]): string => join(place.path, ...parts)

interface Change {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** The program with a changed source file. */
function changed({ file, from, to }: Change, ...args: readonly string[]): Promise<Ended> {
  const hook = join(import.meta.dirname, 'otherModel.ts')
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', OTHER_MODEL_FILE: file, OTHER_MODEL_FROM: from, OTHER_MODEL_TO: to }
  const child = spawn(process.execPath, ['--import', hook, join(import.meta.dirname, '../src/main.ts'), ...args], { cwd: place.path, env })
  const said = { out: '', err: '' }
  child.stdout.on('data', (text: Buffer) => (said.out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (said.err += text.toString()))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => done({ code, signal, ...said }))
  })
}

const ensemble = (runs: number, ...more: string[]): string[] => {
  const size = ['--sample', '10', '--hours', '48', '--chunk', '2', '--threads', '1']
  return ['ensemble', 'scenarios/bread.json', ...size, '--runs', String(runs), '--out', 'e', ...more]
}

const changes: readonly (readonly [string, Change])[] = [
  ['the default of a constant', { file: 'national/constants/acting.ts', from: "'income shares', 17.2,", to: "'income shares', 7," }],
  ['an equation', { file: 'national/outcome.ts', from: 'Math.min(1, Math.sqrt(now.peak', to: '0.9 * Math.min(1, Math.sqrt(now.peak' }],
]

describe('an ensemble', () => {
  const chunks = (): string[] => readdirSync(at('e', 'chunks')).toSorted()

  test('goes on with the same model', async () => {
    expect((await sharara(place.path, ...ensemble(4))).code).toBe(0)
    const before = chunks()
    expect((await sharara(place.path, ...ensemble(6))).code).toBe(0)
    expect(chunks()).toEqual(expect.arrayContaining(before))
    expect(chunks()).toHaveLength(3)
  })

  test.each(changes)('is refused after a change of %s, with both versions named and nothing touched', async (_, change) => {
    const before = [chunks(), readFileSync(at('e', 'manifest.json'), 'utf8')]
    for (const args of [ensemble(8), ['resume', 'e']]) {
      const { code, err } = await changed(change, ...args)
      expect(code).toBe(2)
      expect(err).toMatch(/another version of the model \(national\/[0-9a-f]{12}; this is/)
      expect(err).toContain(modelVersion())
    }
    expect([chunks(), readFileSync(at('e', 'manifest.json'), 'utf8')]).toEqual(before)
  })

  test('goes on with the model that began it', async () => expect((await sharara(place.path, ...ensemble(8))).code).toBe(0))
})
