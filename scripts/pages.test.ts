import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pages } from './pages.ts'

// when this fails: node scripts/pages.ts
test.for([...pages()])('%s is up to date', ([path, text]) => {
  expect(readFileSync(join(import.meta.dirname, '..', path), 'utf8')).toBe(text)
})

/** What the Arabic page leaves to the English one: measurements and how it is tested, for those who change the program. */
const englishOnly: Readonly<Record<string, number>> = { experiments: 1, scale: 15, studio: 3 }

test.for(['README', ...['api', 'claims', 'data', 'experiments', 'limits', 'scale', 'studio', 'tutorial'].map((name) => `docs/${name}`)])(
  'the Arabic %s has every section of the English one, but for those named here',
  (page) => {
    const sections = (end: string): number =>
      readFileSync(join(import.meta.dirname, '..', `${page}${end}`), 'utf8')
        .split('\n')
        .filter((line) => /^#{1,6} /.test(line)).length
    expect(sections('.md') - sections('.ar.md')).toBe(englishOnly[page.replace('docs/', '')] ?? 0)
  },
)
