/**
 * This checkout beside another one, in one process, run by run in turn, with new seeds: `node bench/against.ts <folder of the
 * other> [--scenario kazakhstan-2022] [--sample 100] [--repeats 9]`. Times are those of the processor, the ratio is that of the
 * medians, and fingerprints must be the same. `--runs 200` compares an ensemble by the command line instead, in fresh processes.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type * as Core from '../packages/core/src/index.ts'
import type * as Store from '../packages/workbench/src/store/index.ts'

const { values, positionals } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'kazakhstan-2022' },
    sample: { type: 'string', default: '100' },
    repeats: { type: 'string', default: '9' },
    runs: { type: 'string' },
  },
  allowPositionals: true,
})
const sides = [resolve(positionals[0] ?? '.'), join(import.meta.dirname, '..')] as const

if (values.runs === undefined) await compareRuns()
else compareEnsembles(values.runs)

async function compareRuns(): Promise<void> {
  const arms = await Promise.all(sides.map(runner))
  const times = arms.map((): number[] => [])
  const warm = 2
  for (let repeat = 0; repeat < Number(values.repeats) + warm; repeat++) {
    const prints = arms.map((arm, side) => {
      const before = process.cpuUsage()
      const print = arm(repeat + 1)
      if (repeat >= warm) times[side]!.push(process.cpuUsage(before).user / 1000)
      return print
    })
    if (new Set(prints).size > 1) throw new Error(`seed ${repeat + 1}: ${prints.join(' and ')}`)
  }
  const [other, own] = times.map(median)
  console.log(
    `${values.scenario} 1:${values.sample}: ${ms(other!)} there, ${ms(own!)} here, ${(other! / own!).toFixed(2)} times; same fingerprints`,
  )
}

/** A run of the scenario by the program of a checkout, to its fingerprint. */
async function runner(root: string): Promise<(seed: number) => string> {
  const load = (path: string): Promise<unknown> => import(pathToFileURL(join(root, path)).href)
  const core = (await load('packages/core/src/index.ts')) as typeof Core // each by its path
  const store = (await load('packages/workbench/src/store/index.ts')) as typeof Store
  const { file, library } = store.findScenario(values.scenario)
  const { setup } = core.readScenario(file, library)
  if (setup === null) throw new Error(`${root} does not read ${values.scenario}`)
  return (seed) => {
    const run = core.startRun({ ...setup, scenario: { ...setup.scenario, sample: Number(values.sample), seed } })
    while (!run.over) run.step()
    return run.fingerprint()
  }
}

function compareEnsembles(runs: string): void {
  const [other, own] = sides.map((root) => {
    const place = mkdtempSync(join(tmpdir(), 'sharara-against-'))
    const script = join(root, 'packages/workbench/src/main.ts')
    const line = ['ensemble', values.scenario, '--sample', values.sample, '--runs', runs, '--threads', '2', '--quiet', '--out', 'e']
    const args = ['-f', '%U %S %M', '-o', 'cost', process.execPath, script, ...line]
    if (spawnSync('/usr/bin/time', args, { cwd: place, stdio: 'inherit' }).status !== 0) throw new Error(`${root}: ${line.join(' ')}`)
    const [user = 0, system = 0, kilobytes = 0] = readFileSync(join(place, 'cost'), 'utf8').split(' ').map(Number)
    const table = readFileSync(join(place, 'e/runs.csv'), 'utf8')
    rmSync(place, { recursive: true, force: true })
    return { seconds: user + system, megabytes: kilobytes / 1024, table }
  })
  const same = other!.table === own!.table ? 'same bytes' : 'OTHER BYTES'
  const cost = ({ seconds, megabytes }: { readonly seconds: number; readonly megabytes: number }): string =>
    `${seconds.toFixed(1)} s of the processor and ${Math.round(megabytes)} MB`
  const ratios = `${(other!.seconds / own!.seconds).toFixed(2)} times faster, ${(own!.megabytes / other!.megabytes).toFixed(2)} of its memory`
  console.log(
    `${runs} runs of ${values.scenario} 1:${values.sample}: ${cost(other!)} there, ${cost(own!)} here, ${ratios}; ${same} in runs.csv`,
  )
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
}

function ms(time: number): string {
  return `${Math.round(time)} ms`
}
