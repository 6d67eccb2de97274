import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { authors, licence, year } from './credit.ts'

const root = join(import.meta.dirname, '../../../..')
const citation = readFileSync(join(root, 'CITATION.cff'), 'utf8')
const entry = (name: string): string | undefined => new RegExp(`^ *(?:- )?${name}: (.*)$`, 'm').exec(citation)?.[1]

test('the page cites as CITATION.cff does', () => {
  expect([entry('name'), entry('license'), entry('date-released')?.slice(0, 4)]).toEqual([authors.en, licence, String(year)])
})

test('all that say a version say the same', () => {
  const json = (path: string): { version: string } => JSON.parse(readFileSync(join(root, path), 'utf8')) as { version: string }
  const said = ['package.json', 'codemeta.json', '.zenodo.json', 'packages/core/package.json', 'packages/studio/package.json'].map(
    (path) => json(path).version,
  )
  expect(new Set([...said, entry('version')]).size).toBe(1)
})
