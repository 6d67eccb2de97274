/** The packed tables of the package `data`, from which a profile of any country and year is made. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenTables, Tables, VdemTables } from '@sharara/core'
import { home } from '../shipped/index.ts'

const held = new Map<string, unknown>()

function read(path: string): unknown {
  const file = join(home, 'packages/data', path)
  if (!held.has(file)) held.set(file, JSON.parse(readFileSync(file, 'utf8')))
  return held.get(file)
}

/** With V-Dem, or the permissive variant without it. Our own files: their form is held by the tests of the generator. */
export function shippedTables(withVdem = true): Tables {
  return { open: read('open/generator.json') as OpenTables, vdem: withVdem ? (read('vdem/generator.json') as VdemTables) : null }
}
