/** The type check of components can fail: a component with a fault in it is refused, and the fault is named. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('a wrong component is refused', { timeout: 120_000 }, () => {
  const folder = join(import.meta.dirname, 'fixture')
  const program = join(import.meta.dirname, '../../../node_modules/svelte-check/bin/svelte-check')
  const { status, stdout } = spawnSync(process.execPath, [program, '--workspace', folder, '--tsconfig', './tsconfig.json'], {
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stdout).toContain('Wrong.svelte')
  expect(stdout).toContain("Type 'number' is not assignable to type 'Words'")
})
