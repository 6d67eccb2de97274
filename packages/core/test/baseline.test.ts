/**
 * Reproducibility (model.md section 9.1): committed fingerprints of a few runs, equal in this Node, in Node 22 and in
 * Chromium, fresh and resumed. They are renewed only by `npm run baselines`; the changelog then says what changed and why.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fingerprintsOf, type Fingerprints } from './baselineRuns.ts'
import { missingBrowser, openInBrowser } from './browser.ts'
import { root } from './house/source.ts'
import { january, kazakhstan } from './kazakhstan.ts'

interface Input {
  readonly profile: unknown
  readonly scenario: unknown
}

const folder = join(import.meta.dirname, 'baselines')
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Small countries of random numbers, in which people die, units dissolve and seats fall; and the real one, one person of a hundred. */
const small = read(join(folder, 'countries.json')) as readonly Input[]
const inputs = new Map<string, Input>([
  ...small.map((input, k) => [`small country ${k + 1}`, input] as const),
  ['Kazakhstan, January 2022, one of 100, 120 hours', { profile: kazakhstan, scenario: { ...january, sample: 100, hours: 120 } }],
])
const names = [...inputs.keys()]

const file = join(folder, 'fingerprints.json')
const renew = process.env['SHARARA_RENEW_BASELINES'] === '1'
const here = Object.fromEntries([...inputs].map(([name, { profile, scenario }]) => [name, fingerprintsOf(profile, scenario)]))
if (renew) writeFileSync(file, `${JSON.stringify(Object.fromEntries(names.map((name) => [name, here[name]!.fresh])), null, 2)}\n`)
const committed = read(file) as Readonly<Record<string, string>>

const oldNode = join(root, 'node_modules/node22/bin/node')
const missingNode = existsSync(oldNode) ? undefined : 'not on this machine: npm install fetches it on Linux x64'

describe('baselines', () => {
  test.each(names)('%s: as committed', (name) => expect(here[name]!.fresh).toBe(committed[name]))
  test.each(names)('%s: the same when resumed half-way', (name) => expect(here[name]!.resumed).toBe(here[name]!.fresh))
  test('no baseline is left over', () => expect(Object.keys(committed).toSorted()).toEqual(names.toSorted()))
  test('no two runs are alike', () => expect(new Set(Object.values(committed)).size).toBe(names.length))
})

describe.skipIf(missingNode !== undefined)(`Node 22 ${missingNode ?? 'found'}`, () => {
  test('gives the same fingerprints, fresh and resumed', { timeout: 120_000 }, () => {
    const child = spawnSync(oldNode, [join(import.meta.dirname, 'baselineChild.ts')], {
      input: JSON.stringify([...inputs.values()]),
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    expect({ status: child.status, says: child.stderr }).toMatchObject({ status: 0 })
    const found = JSON.parse(child.stdout) as readonly Fingerprints[]
    expect(Object.fromEntries(names.map((name, k) => [name, found[k]]))).toEqual(here)
  })
})

describe.skipIf(missingBrowser !== undefined)(`Chromium ${missingBrowser ?? 'found'}`, () => {
  test('gives the same fingerprints, fresh and resumed', { timeout: 180_000 }, async () => {
    const page = await openInBrowser(join(import.meta.dirname, 'baselineRuns.ts'))
    try {
      const found: [string, unknown][] = []
      for (const [name, { profile, scenario }] of inputs) found.push([name, await page.call('fingerprintsOf', profile, scenario)])
      expect(Object.fromEntries(found)).toEqual(here)
    } finally {
      await page.close()
    }
  })
})
