/**
 * Renews docs/clocks.json, from which the tables of the clocks in docs/experiments.md are written (`node scripts/pages.ts`):
 * `node scripts/clocks/measure.ts targets` what the clocks were asked to show; `node scripts/clocks/measure.ts episodes` the tests of
 * consistency of the national model inside them, whenever it changes; without a word both.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { modelVersion } from '../../packages/core/src/national/index.ts'
import type { Check, Course } from '../../packages/core/src/coupling/index.ts'
import type { KeptClocks } from '../pages/clocks.ts'

const root = join(import.meta.dirname, '../..')
const path = join(root, 'docs/clocks.json')
/** Five worlds of three years: enough to ask how they cluster, and episodes to be told apart by, at a cost of minutes. */
const line = ['world', '--episodes', '1000', '--worlds', '5', '--from', '2009', '--to', '2011', '--threads', '1', '--quiet'] as const

function sharara(...args: readonly string[]): string {
  const program = join(root, 'packages/workbench/src/main.ts')
  return execFileSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function episodes(): KeptClocks['measured'] {
  const folder = mkdtempSync(join(tmpdir(), 'sharara-clocks-'))
  try {
    const out = join(folder, 'world')
    sharara(...line, '--out', out)
    const told = JSON.parse(readFileSync(join(out, 'world.json'), 'utf8')) as { episodes: { course: Course; checks: readonly Check[] } }
    const lines = readFileSync(join(out, 'episodes.jsonl'), 'utf8').trim().split('\n')
    const seconds = lines.reduce((sum, each) => sum + (JSON.parse(each) as [unknown, unknown, unknown, number])[3], 0)
    const { course, checks } = told.episodes
    const command = `sharara ${line.slice(0, 9).join(' ')}`
    return { command, national: modelVersion(), episodes: course.episodes, processorSeconds: seconds, checks }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const asked = process.argv.slice(2)
const wants = (name: string): boolean => asked.length === 0 || asked.includes(name)
const kept = JSON.parse(readFileSync(path, 'utf8')) as KeptClocks
const renewed: KeptClocks = {
  targets: wants('targets') ? (JSON.parse(sharara('world', 'targets', '--json')) as KeptClocks['targets']) : kept.targets,
  measured: wants('episodes') ? episodes() : kept.measured,
}
writeFileSync(path, `${JSON.stringify(renewed, null, 1)}\n`)
