/** The ten-line programs in examples/read run on a real experiment, where their language is to be had. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newPlace, sharara } from './sharara.ts'

const place = newPlace()
afterAll(place.clear)
const examples = join(import.meta.dirname, '../../../examples/read')
const there = (program: string, ...args: string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0

beforeAll(async () => {
  await sharara(place.path, 'ensemble', 'scenarios/bread.json', '--sample', '10', '--hours', '48', '--runs', '25', '--out', 'e', '--quiet')
})

/** Runs and the largest crowd, as the table of the ensemble itself has them. */
function wanted(): readonly [runs: number, crowd: number] {
  const [head = '', ...rows] = readFileSync(join(place.path, 'e', 'runs.csv'), 'utf8')
    .trim()
    .split('\r\n')
  const column = head.split(',').indexOf('peak_crowd')
  return [rows.length, Math.max(...rows.map((row) => Number(row.split(',')[column])))]
}

const languages = [
  ['JavaScript', process.execPath, 'runs.mjs', true],
  ['Python', 'python3', 'runs.py', there('python3', '--version')],
  ['R', 'Rscript', 'runs.R', there('Rscript', '--version')],
] as const

describe('examples/read', () => {
  for (const [language, program, file, isThere] of languages) {
    if (!isThere) console.warn(`read: no ${language} on this machine, its example is skipped`)
    test.skipIf(!isThere)(`${language} reads the runs`, () => {
      const out = execFileSync(program, [join(examples, file), join(place.path, 'e')], { encoding: 'utf8' })
      const [, runs, crowd] = /(\d+) runs, largest crowd ([\d.]+) people\s*$/.exec(out) ?? []
      expect(Number(runs)).toBe(wanted()[0])
      expect(Number(crowd)).toBeCloseTo(wanted()[1], 9)
    })
  }
  if (!there('python3', '-c', 'import pyarrow')) console.warn('read: no pyarrow on this machine, Python reads the CSV instead')
})
