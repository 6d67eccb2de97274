/**
 * Everything that must hold, in order of cost: format, lint, types, then all tests. Stops at the first phase that fails.
 * The last line is always `N passed, N failed`, and `, N skipped` where there are any. Arguments go to the test runner.
 * `SHARARA_TIMES=bench/ci.csv` adds a row to that table: date, commit, cores, seconds of each phase, tests passed and failed.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

const modules = 'node_modules'
const compiler = `${modules}/@typescript/native/bin/tsc`

/** Words for the reader, arguments for Node. */
const phases: readonly (readonly [name: string, ...command: string[]])[] = [
  ['Format', `${modules}/prettier/bin/prettier.cjs`, '--check', '--log-level=warn', '.'],
  ['Lint', `${modules}/oxlint/bin/oxlint`, '--type-aware', '--deny-warnings'],
  ['Types of core', compiler, '-p', 'packages/core'],
  ['Types of the comparison', compiler, '-p', 'packages/comparison'],
  ['Types of the workbench', compiler, '-p', 'packages/workbench'],
  ['Types of tests and scripts', compiler, '-p', 'tsconfig.house.json'],
  ['Types of the studio', `${modules}/svelte-check/bin/svelte-check`, '--workspace', 'packages/studio', '--fail-on-warnings'],
  ['Types of the studio’s tests', compiler, '-p', 'packages/studio/test'],
]

interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

function run(command: readonly string[]): boolean {
  return spawnSync(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

function runTests(): Totals {
  const folder = mkdtempSync(join(tmpdir(), 'sharara-test-'))
  const file = join(folder, 'report.json')
  const ok = run([
    `${modules}/vitest/vitest.mjs`,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...process.argv.slice(2),
  ])
  const totals = readTotals(file)
  rmSync(folder, { recursive: true, force: true })
  return ok || totals.failed > 0 ? totals : { ...totals, failed: 1 }
}

function readTotals(file: string): Totals {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report // written a moment ago by the runner itself
    // A file that does not load has no tests to count, but has failed.
    const unloaded = report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0).length
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function finish(totals: Totals): void {
  console.log(`${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`)
  process.exitCode = totals.failed > 0 ? 1 : 0
}

/** Wall time of each phase, so that one sees what the whole takes its time for. */
const seconds: (readonly [name: string, seconds: number])[] = []

function timed<T>(name: string, work: () => T): T {
  const begun = performance.now()
  const made = work()
  seconds.push([name, Math.round((performance.now() - begun) / 1000)])
  return made
}

/** Format, lint, types of everything together, tests: as the head of the table says. */
function rowOf({ passed, failed }: Totals): string {
  const of = (start: string): number => seconds.reduce((sum, [name, taken]) => sum + (name.startsWith(start) ? taken : 0), 0)
  const commit = execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' }).trim()
  const date = new Date().toISOString().slice(0, 10)
  return `${[date, commit, availableParallelism(), of('Format'), of('Lint'), of('Types'), of('Tests'), passed, failed].join()}\n`
}

function main(): void {
  for (const [name, ...command] of phases) {
    console.log(`\n— ${name}`)
    if (timed(name, () => run(command))) continue
    console.log(`\n${name}: failed. The phases after it, the tests among them, were not run.`)
    finish({ passed: 0, failed: 1, skipped: 0 })
    return
  }
  console.log('\n— Tests')
  const totals = timed('Tests', runTests)
  console.log(`\n${seconds.map(([name, taken]) => `${name} ${taken} s`).join(' · ')}`)
  const table = process.env['SHARARA_TIMES']
  if (table !== undefined) appendFileSync(table, rowOf(totals))
  finish(totals)
}

main()
