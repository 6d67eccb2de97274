/** NOTICE names what is installed; it is written by `npm run notice`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('NOTICE names every package that people run, in its version', () => {
  const root = join(import.meta.dirname, '..')
  const notice = readFileSync(join(root, 'NOTICE'), 'utf8')
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; dev?: boolean; link?: boolean }> // npm's own format
  }
  const asked = Object.entries(packages).filter(([path, { dev, link }]) => path.includes('node_modules/') && dev !== true && link !== true)
  const missing = asked
    .map(([path, { version = '' }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)} ${version} (`)
    .filter((line) => !notice.includes(line))
  expect(asked.length).toBeGreaterThan(50)
  expect(missing).toEqual([])
})
