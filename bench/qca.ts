/**
 * How long the comparison of cases takes: `node bench/qca.ts`. Tables are drawn at random: two terms of three conditions
 * bring the outcome, and 3 % of the cases are miscoded. Every figure is the median of three runs in this process, in
 * processor time, so that a busy machine does not count. With R and its package QCA installed the same tables go through
 * `minimize(..., include = "?")` there, and the last columns compare; without it they take what R needed for tables of this size.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  caseTable,
  minimise,
  mustParse,
  namesOf,
  truthTable,
  type CaseTable,
  type Minimisation,
  type TruthTable,
} from '../packages/core/src/comparison/index.ts'
import { stream, uniform } from '../packages/core/src/random/index.ts'

const sizes: readonly (readonly [conditions: number, cases: number])[] = [
  [6, 50],
  [8, 50],
  [10, 50],
  [10, 200],
  [12, 50],
  [12, 100],
  [12, 200],
  [15, 50],
  [15, 100],
  [15, 200],
  [20, 50],
  [20, 100],
]

function draw(conditions: number, cases: number, seed: number): CaseTable {
  const names = Array.from({ length: conditions }, (_, i) => `C${i + 1}`)
  const [cells, noise] = [stream('cells'), stream('noise')]
  const rows = Array.from({ length: cases }, (_, row) => names.map((_name, i) => Number(uniform(seed, cells, i, row) < 0.5)))
  const outcome = rows.map((row, i) => {
    const brought = (row[0] === 1 && row[1] === 0 && row[2] === 1) || (row[3] === 1 && row[4] === 1 && row[5] === 0)
    return Number(brought !== uniform(seed, noise, 0, i) < 0.03)
  })
  const columns = Object.fromEntries(names.map((name, i) => [name, rows.map((row) => row[i]!)]))
  return caseTable(
    rows.map((_, i) => `c${i + 1}`),
    { ...columns, Y: outcome },
  )
}

interface Timed<T> {
  readonly result: T
  readonly seconds: number
}

function timed<T>(work: () => T): Timed<T> {
  const runs = [0, 1, 2].map(() => {
    const before = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(before)
    return { result, seconds: (user + system) / 1e6 }
  })
  return runs.sort((a, b) => a.seconds - b.seconds)[1]!
}

const rCode = `
suppressMessages(library(QCA))
args <- commandArgs(TRUE)
data <- read.csv(args[1], row.names = 1)
tt <- truthTable(data, outcome = "Y")
for (first in c(FALSE, TRUE)) {
  used <- tryCatch(sum(system.time(minimize(tt, include = "?", first.min = first))[1:2]), error = function(e) NA)
  cat(used, "")
}
`

const hasR = spawnSync('Rscript', ['-e', 'library(QCA)']).status === 0

/** Seconds of R for all models and for the first one; NaN where it fails. */
function timeR(table: CaseTable): readonly [number, number] {
  const folder = mkdtempSync(join(tmpdir(), 'qca-'))
  const lines = table.cases.map((name, i) => [name, ...table.columns.map(({ values }) => values[i]!)].join())
  writeFileSync(join(folder, 'table.csv'), [['', ...namesOf(table)].join(), ...lines].join('\n'))
  writeFileSync(join(folder, 'time.R'), rCode)
  const { stdout } = spawnSync('Rscript', [join(folder, 'time.R'), join(folder, 'table.csv')], { encoding: 'utf8', timeout: 200_000 })
  rmSync(folder, { recursive: true })
  const [all = NaN, first = NaN] = stdout.trim().split(/\s+/).map(Number)
  return [all, first]
}

function describe(found: Minimisation): string {
  const least = found.complete ? '' : 'at least '
  return `${found.models[0]?.length ?? 0} (${least}${found.modelCount})`
}

function solve(truth: TruthTable, kind: 'complex' | 'parsimonious', limits = {}): Timed<Minimisation> {
  // a truth table of its own each time: what was solved before is remembered by table
  return timed(() => minimise({ ...truth }, kind, limits))
}

/**
 * Processor seconds of R 4.2.2 with QCA 3.25 for crisp tables of these sizes with about as many positive rows, for all models and with
 * `first.min`, measured once on a machine of two cores; a text where it did not get through.
 */
const stored: Readonly<Record<string, readonly [all: number | string, first: number | string]>> = {
  '6, 50': [0.29, '–'],
  '8, 50': [0.55, '–'],
  '10, 50': [3.5, '–'],
  '12, 50': [0.94, '–'],
  '12, 100': [2.8, '–'],
  '15, 50': ['over 200 s', 1.4],
  '15, 100': ['fails', 4.3],
  '20, 50': ['over 200 s', 2],
  '20, 100': ['–', 5.6],
  '10, 200': ['fails', '–'],
  '12, 200': ['fails', 5.3],
  '15, 200': ['–', 15.1],
}

/** Not below a millisecond: what takes less is not measured well. */
function ratio(theirs: number | string, ours: number): string {
  return typeof theirs === 'number' ? (theirs / Math.max(0.001, ours)).toFixed(0) : '–'
}

const header = [
  'conditions, cases',
  'rows 1 / 0',
  'prime implicants',
  'terms (models)',
  'truth table s',
  'complex s',
  'parsimonious s',
  'size only s',
]
const columns = [...header, 'R all s', 'R first s', 'R all ÷ ours', 'R first ÷ size only']
process.stdout.write(`| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|\n`)
for (const [conditions, cases] of sizes) {
  const table = draw(conditions, cases, conditions * 1000 + cases)
  const names = namesOf(table).filter((name) => name !== 'Y')
  const truth = timed(() => truthTable(table, mustParse('Y'), names))
  const count = (output: string): number => truth.result.rows.filter((row) => row.output === output).length
  const complex = solve(truth.result, 'complex')
  const all = solve(truth.result, 'parsimonious')
  // Which number of terms suffices, proven, with as many models as come along the way.
  const size = solve(truth.result, 'parsimonious', { listWork: 0 })
  const line = [
    `${conditions}, ${cases}`,
    `${count('1')} / ${count('0')}`,
    all.result.primes.length.toLocaleString('en'),
    describe(all.result),
    ...[truth, complex, all, size].map(({ seconds }) => seconds.toFixed(3)),
  ]
  const [slow, fast] = hasR ? timeR(table) : (stored[`${conditions}, ${cases}`] ?? ['–', '–'])
  const shown = (value: number | string): string => (typeof value === 'number' ? value.toFixed(2) : value)
  const more = [shown(slow), shown(fast), ratio(slow, all.seconds), ratio(fast, size.seconds)]
  process.stdout.write(`| ${[...line, ...more].join(' | ')} |\n`)
}
if (!hasR) process.stdout.write('\nR with its package QCA is not installed here: its seconds are those that were stored.\n')
