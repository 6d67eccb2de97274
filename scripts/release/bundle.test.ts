import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@sharara/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leanSchema } from '../../packages/studio/lean/index.ts'
import { bundle } from './bundle.ts'
import { root } from './packages.ts'

const folder = mkdtempSync(join(tmpdir(), 'sharara-bundle-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let one: typeof core
beforeAll(async () => {
  await bundle('packages/core/src/index.ts', join(folder, 'core.mjs'))
  one = (await import(join(folder, 'core.mjs'))) as typeof core
})

const text = (path: string): string => readFileSync(join(root, path), 'utf8')

function reading({ readScenario }: typeof core, scenario: string): unknown {
  const load: core.Library['load'] = (kind) =>
    kind === 'country' ? { file: 'country', text: text('countries/kazakhstan/outline.json') } : null
  return readScenario({ file: 'this.json', text: scenario }, { load, names: () => [] })
}

test('the one file describes its documents as the modules do', () => {
  for (const name of core.schemaNames) expect(one.jsonSchema(name)).toEqual(core.jsonSchema(name))
})

test('the one file reads a scenario, and each fault in it, as the modules do', () => {
  const whole = JSON.parse(text('scenarios/kazakhstan-2022.json')) as Readonly<Record<string, unknown>>
  const wrong: readonly unknown[] = [null, '', -1, 0.5, [], {}, [{}], { nothing: 1 }]
  const faulty = Object.keys(whole).map((key, k) => ({ ...whole, [key]: wrong[k % wrong.length] }))
  for (const scenario of [whole, ...faulty].map((value) => JSON.stringify(value))) {
    expect(reading(one, scenario)).toEqual(reading(core, scenario))
  }
})

test('no module calls what the one file leaves away of the schemas', () => {
  const path = 'node_modules/zod/v4/classic/schemas.js'
  const names = (code: string): readonly string[] =>
    [...code.matchAll(/^ {4}(?:async )?(\w+)(?:: (?:async )?function \w+)?\(/gm)].map((found) => found[1]!)
  const kept = new Set(names(leanSchema(text(path), join('/', path))!))
  const left = new Set(names(text(path)).filter((name) => !kept.has(name) && !(name in String.prototype) && !(name in [])))
  expect(left.size).toBeGreaterThan(50)
  const source = join(root, 'packages/core/src')
  const files = readdirSync(source, { recursive: true }).map(String).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')) // prettier-ignore
  for (const file of files) {
    const code = readFileSync(join(source, file), 'utf8')
    if (!code.includes("from 'zod'")) continue
    const calls = [...code.matchAll(/(?<!\bz)\.(\w+)\(/g)].map((found) => found[1]!).filter((name) => left.has(name))
    expect([file, ...calls]).toEqual([file])
  }
})
