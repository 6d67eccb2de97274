/** Both READMEs name every command, and none that is not there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { outputIn } from './output.ts'
import { buildProgram } from './program.ts'

const commands = buildProgram(outputIn('en'))
  .commands.map((command) => command.name())
  .filter((name) => name !== 'help')

test.for(['README.md', 'README.ar.md'])('%s', (page) => {
  const text = readFileSync(join(import.meta.dirname, '../../../..', page), 'utf8')
  const rows = text.split('\n').filter((line) => /^\| `[a-z-]+/.test(line))
  const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([a-z-]+)[^`]*`/g)].map(([, name]) => name!))
  expect(named.toSorted()).toEqual(commands.toSorted())
})
