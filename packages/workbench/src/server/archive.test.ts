import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Archive } from './archive.ts'

const manifest = { format: 'sharara-experiment/1', kind: 'ensemble', title: { en: 'one', ar: 'واحد' }, status: 'over' }

test('counts what is there: new, gone, foreign, not yet begun', async () => {
  const root = mkdtempSync(join(tmpdir(), 'sharara-archive-'))
  const archive = new Archive(root)
  const put = (name: string, file = 'manifest.json'): void => {
    mkdirSync(join(root, name), { recursive: true })
    writeFileSync(join(root, name, file), JSON.stringify(manifest))
  }
  expect(await archive.count()).toBe(0)
  put('one')
  put('two')
  put('half', 'notes.txt')
  put('.hidden')
  expect(await archive.count()).toBe(2)
  expect((await archive.ensemble('two'))?.title).toEqual(manifest.title)
  put('half')
  rmSync(join(root, 'one'), { recursive: true })
  expect(await archive.count()).toBe(2)
  expect(await archive.ensemble('one')).toBeNull()
  expect(await archive.ensemble('../half')).toBeNull()
  put('later')
  expect((await archive.ensemble('later'))?.id).toBe('later')
  expect((await archive.ensembles()).map(({ id }) => id)).toEqual(['half', 'later', 'two'])
  rmSync(root, { recursive: true })
})
