/** The numbers of the published models, computed in a process of their own: instrumented modules make them four times slower. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishedModels } from '../packages/core/src/models/index.ts'
import type { Computed } from './classics.ts'

const script = join(import.meta.dirname, 'classics.ts')
const computed = JSON.parse(execFileSync(process.execPath, [script, '--json'], { encoding: 'utf8' })) as Computed[] // written by the script

const all = publishedModels.flatMap(({ id, replications }) => replications.map((one) => [`${id}: ${one.id}`, id, one] as const))

test.each(all)('%s', (_name, model, replication) => {
  const value = computed.find((one) => one.model === model && one.id === replication.id)!.value
  // One that is known to fail must go on failing: once it is reproduced, its text is wrong.
  expect(Math.abs(value - replication.published) > replication.tolerance).toBe(replication.fails === true)
})

test('the page tells of every number', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/model.md'), 'utf8')
  for (const [, , { words }] of all) expect(page).toContain(`| ${words.en} |`)
})
