/**
 * Reproducibility (model.md section 9.1): what a few runs come to, by name and as fingerprints, as committed; equal in this Node,
 * in Node 22 and in Chromium, fresh and resumed. They are renewed only by `npm run baselines`, which also writes their digest
 * into the version of the model; the changelog then says what changed and why.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { textDigest } from '../src/random/index.ts'
import { takeBaseline, type Came, type Taken } from './baselineRuns.ts'
import { missingBrowser, openInBrowser } from './browser.ts'
import { root } from './house/source.ts'
import { january, kazakhstan } from './kazakhstan.ts'

interface Input {
  readonly profile: unknown
  readonly scenario: unknown
}

const folder = join(import.meta.dirname, 'baselines')
const text = (path: string): string => readFileSync(path, 'utf8')
const read = (path: string): unknown => JSON.parse(text(path))

/** Small countries of random numbers, in which people die, units dissolve and seats fall; and the real one, one person of a hundred. */
const small = read(join(folder, 'countries.json')) as readonly Input[]
const inputs = new Map<string, Input>([
  ...small.map((input, k) => [`small country ${k + 1}`, input] as const),
  ['Kazakhstan, January 2022, one of 100, 120 hours', { profile: kazakhstan, scenario: { ...january, sample: 100, hours: 120 } }],
])
const names = [...inputs.keys()]
const here: Readonly<Record<string, Taken>> = Object.fromEntries(
  [...inputs].map(([name, { profile, scenario }]) => [name, takeBaseline(profile, scenario)]),
)

const file = join(folder, 'results.json')
const digestFile = join(root, 'packages/core/src/national/baselines.ts')
const renew = process.env['SHARARA_RENEW_BASELINES'] === '1'
if (renew) {
  const results = `${JSON.stringify(Object.fromEntries(names.map((name) => [name, here[name]!.fresh])), null, 1)}\n`
  writeFileSync(file, results)
  writeFileSync(digestFile, text(digestFile).replace(/'.*'/, `'${textDigest(results)}'`))
}
const committed = read(file) as Readonly<Record<string, Came>>

const oldNode = join(root, 'node_modules/node22/bin/node')
/** Whoever writes the digest still has the old one in memory; `npm run baselines` compares afterwards, in a process of its own. */
const alone = renew ? 'waits for the renewal' : undefined
const missingNode = alone ?? (existsSync(oldNode) ? undefined : 'not on this machine: npm install fetches it on Linux x64')
const noBrowser = alone ?? missingBrowser

describe('baselines', () => {
  // the events first: they are told hour by hour, so that the first line that differs says where a run left its course
  test.each(names)('%s: events as committed', (name) => expect(here[name]!.fresh.events).toEqual(committed[name]?.events))
  test.each(names)('%s: all results as committed', (name) => expect(here[name]!.fresh).toEqual(committed[name]))
  test.each(names)('%s: the same when resumed half-way', (name) => expect(here[name]!.resumed).toBe(here[name]!.fresh.fingerprint))
  test('no baseline is left over', () => expect(Object.keys(committed).toSorted()).toEqual(names.toSorted()))
  test('no two runs are alike', () =>
    expect(new Set(Object.values(committed).map(({ fingerprint }) => fingerprint)).size).toBe(names.length))
  test('the version of the model is that of these results: where they move, it moves', () =>
    expect(text(digestFile), 'npm run baselines writes it').toContain(`'${textDigest(text(file))}'`))
})

describe.skipIf(missingNode !== undefined)(`Node 22 ${missingNode ?? 'found'}`, () => {
  test('comes to the same, fresh and resumed, with the same version of the model', { timeout: 120_000 }, () => {
    const child = spawnSync(oldNode, [join(import.meta.dirname, 'baselineChild.ts')], {
      input: JSON.stringify([...inputs.values()]),
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    expect({ status: child.status, says: child.stderr }).toMatchObject({ status: 0 })
    const found = JSON.parse(child.stdout) as readonly Taken[]
    expect(Object.fromEntries(names.map((name, k) => [name, found[k]]))).toEqual(here)
  })
})

describe.skipIf(noBrowser !== undefined)(`Chromium ${noBrowser ?? 'found'}`, () => {
  test('comes to the same, fresh and resumed, with the same version of the model', { timeout: 180_000 }, async () => {
    const page = await openInBrowser(join(import.meta.dirname, 'baselineRuns.ts'))
    try {
      const found: [string, unknown][] = []
      for (const [name, { profile, scenario }] of inputs) found.push([name, await page.call('takeBaseline', profile, scenario)])
      expect(Object.fromEntries(found)).toEqual(here)
    } finally {
      await page.close()
    }
  })
})
