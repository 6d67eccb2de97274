/**
 * Makes of a folder of `sharara scoreboard` the result that ships and that the studio shows: the same scores to four digits, with
 * the day on which they were made: `node scripts/scoreboard.ts <folder>`, then `node scripts/pages.ts` for the pages.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scoreboardSchema } from '../packages/core/src/scoreboard/index.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('node scripts/scoreboard.ts <folder of sharara scoreboard>')
const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const scoreboard = scoreboardSchema.parse(json('scoreboard.json'))
const { created } = json('manifest.json') as { readonly created: string }
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value
const shipped = { made: created.slice(0, 10), scoreboard }
writeFileSync(join(import.meta.dirname, '../episodes/cases/scoreboard.json'), `${JSON.stringify(shipped, rounded)}\n`)
