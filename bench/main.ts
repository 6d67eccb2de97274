/**
 * The benchmark: `npm run bench` prints the whole table and writes it to bench/results.md and bench/results.json. Every
 * number comes from a fresh process; times are those of the median of three repeats. `--quick` takes one repeat and small countries only, and
 * writes nothing.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { modelVersion } from '../packages/core/src/national/index.ts'
import { realPeople } from './country.ts'
import type { DenseMeasured, EngineMeasured, Results, Row, RunMeasured } from './measured.ts'
import { markdown } from './table.ts'

const quick = process.argv.includes('--quick')
const repeats = quick ? 1 : 3

/** People and how many real ones each stands for: countries of other sizes, and Kazakhstan itself in samples. */
const engineRuns: readonly (readonly [people: number, sample: number])[] = quick
  ? [
      [1e4, 1],
      [1e5, 1],
      [realPeople, realPeople / 1e5],
    ]
  : [
      [1e4, 1],
      [1e5, 1],
      [1e6, 1],
      [5e6, 1],
      [realPeople, 1],
      [1e8, 1],
      [realPeople, realPeople / 1e4],
      [realPeople, realPeople / 1e5],
      [realPeople, realPeople / 1e6],
      [realPeople, realPeople / 5e6],
    ]

/** Kazakhstan with eight in a hundred in the street: does the cost still follow who moves? */
const largeRuns: readonly (readonly [people: number, sample: number])[] = quick
  ? [[realPeople, realPeople / 1e5]]
  : [
      [realPeople, realPeople / 1e5],
      [realPeople, realPeople / 1e6],
      [realPeople, 1],
    ]

const denseRuns = engineRuns.filter(([people, sample]) => people === realPeople && (quick || sample === 1 || sample < 20))

interface Measured {
  readonly engine: EngineMeasured
  readonly switches: number
  readonly caution: number
  readonly large: EngineMeasured
  readonly largeSwitches: number
  readonly dense: DenseMeasured
  readonly run: RunMeasured
}

const child = fileURLToPath(new URL('child.ts', import.meta.url))

function measure<Task extends keyof Measured>(task: Task, ...numbers: readonly number[]): Measured[Task] {
  const [people] = numbers
  const args = ['--expose-gc', '--max-old-space-size=8192', child, task, ...numbers.map(String)]
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  if (status !== 0) throw new Error(`${task} for ${people} people ended with ${status}`)
  return JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as Measured[Task] // printed by the child a moment ago
}

/** The repeat with the median processor time, which a busy machine disturbs least; the rest of its numbers belong to it. */
function median(measured: readonly EngineMeasured[]): EngineMeasured {
  return [...measured].sort((a, b) => a.cpuSeconds - b.cpuSeconds)[Math.floor(measured.length / 2)]!
}

/** A row of the wave as shipped, or of the large one with people so cautious. */
function row(people: number, sample: number, caution?: number): Row {
  const numbers = [people, sample, ...(caution === undefined ? [] : [caution])]
  const measured = Array.from({ length: repeats }, () => measure(caution === undefined ? 'engine' : 'large', ...numbers))
  const switches = measure(caution === undefined ? 'switches' : 'largeSwitches', ...numbers)
  const result = { ...median(measured), switches, repeats }
  console.error(
    `${Math.round(result.people)} people: ${measured.map((one) => `${one.seconds.toFixed(2)} (CPU ${one.cpuSeconds.toFixed(2)})`).join(', ')} s`,
  )
  return result
}

const before = loadavg()[0]!
const rows = engineRuns.map(([people, sample]) => row(people, sample))
// found once, on a sample
const caution = measure('caution', realPeople, realPeople / (quick ? 1e5 : 1e6))
const large = largeRuns.map(([people, sample]) => row(people, sample, caution))
const run = measure('run', quick ? 1e5 : realPeople, 1)
const dense = denseRuns.map(([people, sample]) => {
  const measured = measure('dense', people, sample)
  if (measured.c === undefined) console.error('no C compiler found: the loop in C is left out')
  return measured
})
const processors = cpus()
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  model: modelVersion(),
  machine: `${processors[0]?.model ?? process.arch}, ${processors.length} processors`,
  load: { before, after: loadavg()[0]! },
  rows,
  caution,
  large,
  run,
  dense,
}
const text = markdown(results)
console.log(text)
if (!quick) {
  writeFileSync(new URL('results.json', import.meta.url), JSON.stringify(results, null, 2) + '\n')
  writeFileSync(new URL('results.md', import.meta.url), text)
}
