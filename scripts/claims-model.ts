/**
 * What the model says of the claims: twelve countries made from open tables, the standard spark, every mechanism that a claim names
 * switched off in turn: `node scripts/claims-model.ts`, whenever the model changes (minutes). Writes episodes/cases/switches.json.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  claims,
  generateProfile,
  measureSwitches,
  switchesOf,
  switchOptions,
  type Mechanism,
  type OpenTables,
  type VdemTables,
} from '../packages/core/src/index.ts'

/** Named before any of them was run: two of each part of the world. */
const countries = ['KAZ', 'UKR', 'EGY', 'IRN', 'TUN', 'SDN', 'NGA', 'KEN', 'BGD', 'IDN', 'CHL', 'BOL']
const year = 2018
const seeds = Number(process.argv[2] ?? switchOptions.runs)
const options = { ...switchOptions, runs: seeds }
const root = join(import.meta.dirname, '..')
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'packages/data', path, 'generator.json'), 'utf8'))
// our own files, tested with the generator
const tables = { open: read('open') as OpenTables, vdem: read('vdem') as VdemTables }
const profiles = countries.map((iso3) => generateProfile(tables, iso3, year, { places: 45, regions: 20 }))
const named: readonly Mechanism[] = [...new Set(claims.flatMap(({ mechanisms }) => mechanisms))].toSorted()
const rows = measureSwitches(profiles, named, options, (done, of) => {
  if (done % 50 === 0) process.stderr.write(`${done}/${of}\n`)
})
const found = switchesOf(profiles, year, rows, seeds)
const short = (_: string, value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(4)) : value)
writeFileSync(join(root, 'episodes/cases/switches.json'), `${JSON.stringify(found, short, 1)}\n`)
for (const row of rows) process.stdout.write(`${row.off ?? 'all on'}: ${row.waves}/${row.runs} waves, ${row.changed} changed\n`)
