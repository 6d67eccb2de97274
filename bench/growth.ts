/**
 * How the comparison grows: `node bench/growth.ts [conditions,cases …]`. Fuzzy tables whose degrees lie near 0 and 1 (a beta
 * distribution with both parameters 0.3), inclusion 0.8. Each size runs in a process of its own: processor seconds, the most memory,
 * the size of the whole answer, and whether the shortest solution is proven or how many terms are needed at least. With R and its
 * package QCA the last column is R's time as a multiple of ours.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { caseTable, type CaseTable } from '../packages/core/src/comparison/index.ts'
import { stream, uniform } from '../packages/core/src/random/index.ts'
import { compareCases, prepareStudy } from '../packages/core/src/studies/index.ts'

const usual = [6, 8, 10, 12, 15, 20, 30].flatMap((conditions) => [50, 200, 1000, 5000].map((cases) => `${conditions},${cases}`))

/** Beta(0.3, 0.3) by Jöhnk's method, in hundredths, never one half. */
function draw(conditions: number, cases: number): CaseTable {
  const [u, v] = [stream('u'), stream('v')]
  const names = [...Array.from({ length: conditions }, (_, i) => `C${i + 1}`), 'Y']
  const degree = (column: number, row: number): number => {
    for (let turn = 0; ; turn++) {
      const a = Math.exp(Math.log(uniform(conditions, u, column, row * 64 + turn)) / 0.3)
      const b = Math.exp(Math.log(uniform(cases, v, column, row * 64 + turn)) / 0.3)
      const value = Math.round((100 * a) / (a + b)) / 100
      if (a + b <= 1 && value !== 0.5 && Number.isFinite(value)) return value
    }
  }
  const columns = names.map((name, column) => [name, Array.from({ length: cases }, (_, row) => degree(column, row))] as const)
  return caseTable(
    Array.from({ length: cases }, (_, row) => `c${row}`),
    Object.fromEntries(columns),
  )
}

/** In the process of one size. */
function measure(conditions: number, cases: number): void {
  const table = draw(conditions, cases)
  const names = table.columns.map(({ name }) => name)
  const rows = table.cases.map((name, place) => ({ cells: [name, ...table.columns.map(({ values }) => values[place]!)] }))
  const same = { en: 'growth', ar: 'نمو' }
  const study = {
    name: same,
    conditions: names.slice(0, -1),
    outcome: 'Y',
    sets: {},
    nCut: 1,
    inclCut: 0.8,
    priCut: 0,
    directions: {},
    leaveOut: [],
  }
  const before = process.cpuUsage()
  const { prepared } = prepareStudy(study, { file: 'growth', header: ['case', ...names], rows })
  const answer = compareCases(study, prepared!, 'growth')
  const { user, system } = process.cpuUsage(before)
  const bytes = JSON.stringify(answer).length
  const told = answer.solutions.slice(0, 2).map(({ models, modelCount, complete, proven, atLeast, primeCount }) => {
    const length = models[0]?.text.split(' + ').length ?? 0
    return `${primeCount} / ${length} / ${modelCount}${complete ? '' : '+'} / ${proven ? 'proven' : `at least ${atLeast}`}`
  })
  const memory = process.resourceUsage().maxRSS / 1000
  const outputs = (output: string): number => answer.truthTable.rows.filter((row) => row.output === output).length
  const cells = [
    `${outputs('1')} / ${outputs('0')}`,
    ...told,
    ((user + system) / 1e6).toFixed(1),
    memory.toFixed(0),
    (bytes / 1e6).toFixed(1),
  ]
  process.stdout.write(JSON.stringify(cells))
}

const rCode = `
suppressMessages(library(QCA))
data <- read.csv(commandArgs(TRUE)[1], row.names = 1)
cat(sum(system.time({ tt <- truthTable(data, outcome = "Y", incl.cut = 0.8); minimize(tt); minimize(tt, include = "?") })[1:2]))
`

function secondsInR(conditions: number, cases: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'))
  const table = draw(conditions, cases)
  const lines = table.cases.map((name, place) => [name, ...table.columns.map(({ values }) => values[place]!)].join())
  writeFileSync(join(folder, 'table.csv'), [['', ...table.columns.map(({ name }) => name)].join(), ...lines].join('\n'))
  writeFileSync(join(folder, 'time.R'), rCode)
  const { stdout } = spawnSync('Rscript', [join(folder, 'time.R'), join(folder, 'table.csv')], { encoding: 'utf8', timeout: 300_000 })
  rmSync(folder, { recursive: true })
  return Number(stdout.trim() === '' ? NaN : stdout)
}

const [first, ...more] = process.argv.slice(2)
if (first === 'one') measure(Number(more[0]), Number(more[1]))
else {
  const hasR = spawnSync('Rscript', ['-e', 'library(QCA)']).status === 0
  const asked = first === undefined ? usual : [first, ...more]
  const head = [
    'conditions, cases',
    'rows 1 / 0',
    'complex: primes / terms / models / shortest',
    'parsimonious',
    's',
    'MB',
    'answer MB',
    ...(hasR ? ['R ÷ ours'] : []),
  ]
  process.stdout.write(`| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|\n`)
  for (const size of asked) {
    const [conditions = 6, cases = 50] = size.split(',').map(Number)
    const { stdout, status } = spawnSync(process.execPath, [import.meta.filename, 'one', String(conditions), String(cases)], {
      encoding: 'utf8',
      timeout: 900_000,
    })
    const cells = status === 0 ? (JSON.parse(stdout) as string[]) : ['not through in 900 s', '', '', '', '', '']
    const ratio = hasR ? [(secondsInR(conditions, cases) / Number(cells[3])).toFixed(1)] : []
    process.stdout.write(`| ${[size, ...cells, ...ratio].join(' | ')} |\n`)
  }
  if (!hasR) process.stdout.write('\nR with its package QCA is not installed here: no ratio.\n')
}
