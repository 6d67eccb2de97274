/** The examples run, and say what they should. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const said = (name: string): string => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(import.meta.dirname, '../examples', name)], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

test.for([
  ['01-crisp.ts', 'parsimonious: DEV*STB -> SURV (1.000, 1.000)'],
  ['02-calibrate.ts', '320 0.011'],
  ['03-values.ts', 'REGIME[2] -> END[2]'],
  ['04-file.ts', 'case Malta, column B: got nothing'],
  ['05-assumptions.ts', 'easy: 30'],
] as const)('%s', ([name, wanted]) => expect(said(name)).toContain(wanted))
