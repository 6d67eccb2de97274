/**
 * Breaks the program in small ways, one at a time, and looks whether a test fails: `npm run mutate [-- files or rooms …]`.
 * Without names: the rooms `national`, `run`, `comparison` and `scenario` of core. `--share 0.25` takes a quarter of the functions,
 * drawn by `--seed`; `--survivors` lists what no test noticed; `--write` keeps the scores in docs/mutation.json, from which
 * `node scripts/pages.ts` makes the table in docs/model.md. Stryker is installed into scripts/mutation when first asked for.
 *
 * Tests that hold a whole run by its digest (baselines, the version of the model) are left out: they fail for every change of a
 * result and say nothing of what it should be.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { uniform, stream } from '../packages/core/src/random/index.ts'

const root = join(import.meta.dirname, '..')
const here = join(import.meta.dirname, 'mutation')
const source = 'packages/core/src'
const rooms = ['national', 'run', 'comparison', 'scenario']

/** Tests that know a run by its digest, or take minutes to look at what others look at too. */
const leftOut = ['version.test.ts', 'exactness.test.ts', 'pitfalls.test.ts', 'baseline.test.ts']

/** Files that decide nothing: declarations, tables of words, faces of rooms, worked examples, the code of the kernel. */
const nothing = ['index.ts', 'mechanisms.ts', 'story.ts', 'baselines.ts', 'bytes.ts', 'probe.ts', 'version.ts', 'words.ts', 'contract.ts']

/** What moves people is looked at by the comparison of the engines. */
const engines = ['frontier.ts', 'people.ts', 'reference.ts']

export interface Score {
  readonly mutants: number
  readonly killed: number
  /** Share of the functions that were drawn. */
  readonly share: number
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

interface Mutant {
  readonly status: string
  readonly replacement: string
  readonly location: { readonly start: Spot; readonly end: Spot }
}

interface Spot {
  readonly line: number
  readonly column: number
}

/** The files meant by a name: a file, or a room of core. */
function filesOf(name: string): string[] {
  if (existsSync(join(root, name)) && name.endsWith('.ts')) return [name]
  const found = globSync(`${source}/${name}/**/*.ts`, { cwd: root }).filter(
    (path) => !/\.(test|cases)\.ts$/.test(path) && !nothing.includes(basename(path)) && !path.includes('/constants/'),
  )
  if (found.length === 0) throw new Error(`there is no file and no room of core called ${name}`)
  return found.toSorted()
}

function testsOf(file: string): string[] {
  const room = file.slice(source.length + 1).split('/')[0]!
  const own = globSync(`${source}/${room}/**/*.test.ts`, { cwd: root }).filter((path) => !leftOut.includes(basename(path)))
  return engines.includes(basename(file)) ? [...own, `${source}/national/exactness.test.ts`] : own
}

/** The stretches of a file to be broken: all of it, or functions at its top drawn by the seed. */
function stretches(file: string, share: number, seed: number): string[] {
  if (share >= 1) return [file]
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  const found: string[] = []
  const drawn = stream(file)
  for (let k = 0; k < lines.length; k++) {
    if (!/^(export )?(async )?(function|class) /.test(lines[k]!)) continue
    const end = lines.indexOf('}', k)
    if (uniform(seed, drawn, 0, k) < share) found.push(`${file}:${k + 1}-${end + 1}`)
  }
  return found
}

function install(): string {
  const entry = join(here, 'node_modules/@stryker-mutator/core/dist/src/index.js')
  if (existsSync(entry)) return entry
  console.log('Installing Stryker into scripts/mutation …')
  const { status } = spawnSync('npm', ['ci', '--legacy-peer-deps', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' })
  if (status !== 0) throw new Error('npm ci in scripts/mutation failed')
  return entry
}

async function mutate(file: string, share: number, seed: number): Promise<Report> {
  const places = stretches(file, share, seed)
  if (places.length === 0) return { files: {} }
  const report = join(root, 'node_modules/.mutation', `${file.replaceAll('/', '-')}.json`)
  mkdirSync(dirname(report), { recursive: true })
  process.env['SHARARA_MUTATION_TESTS'] = testsOf(file).join(',')
  const { Stryker } = (await import(pathToFileURL(install()).href)) as {
    Stryker: new (options: object) => { runMutationTest(): Promise<unknown> }
  } // its own declarations are not installed here
  process.chdir(root)
  await new Stryker({
    mutate: places,
    testRunner: 'vitest',
    plugins: [join(here, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    vitest: { configFile: join(here, 'vitest.config.ts'), related: false },
    // what the tests of core do not read
    ignorePatterns: ['docs', 'stories', 'examples', 'packages/studio', 'packages/workbench', '.github', 'scripts/mutation'],
    mutator: { excludedMutations: ['StringLiteral'] },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: 120_000,
    disableTypeChecks: false,
    tempDirName: 'node_modules/.mutation/sandbox',
    reporters: ['json'],
    jsonReporter: { fileName: report },
    logLevel: 'warn',
  }).runMutationTest()
  return JSON.parse(readFileSync(report, 'utf8')) as Report // written by Stryker just now
}

const caught = ({ status }: Mutant): boolean => status === 'Killed' || status === 'Timeout'
const counted = ({ status }: Mutant): boolean => !['Ignored', 'CompileError', 'RuntimeError', 'Pending'].includes(status)

function scoreOf(report: Report, share: number): Score {
  const mutants = Object.values(report.files).flatMap((file) => file.mutants.filter(counted))
  return { mutants: mutants.length, killed: mutants.filter(caught).length, share }
}

/** What no test noticed: the line, what stood there, what stood there instead. */
function survivors(report: Report): string[] {
  return Object.values(report.files).flatMap(({ source: text, mutants }) => {
    const lines = text.split('\n')
    return mutants
      .filter((mutant) => counted(mutant) && !caught(mutant))
      .map(({ status, replacement, location: { start, end } }) => {
        const line = lines[start.line - 1]!
        const was = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.trim()} …`
        return `  ${start.line}${status === 'NoCoverage' ? ' (no test comes here)' : ''}: ${was}  →  ${replacement.replaceAll(/\s+/g, ' ')}`
      })
  })
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      share: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      survivors: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const share = Number(values.share)
  const kept = join(root, 'docs/mutation.json')
  for (const file of (positionals.length > 0 ? positionals : rooms).flatMap(filesOf)) {
    const report = await mutate(file, share, Number(values.seed))
    const score = scoreOf(report, share)
    console.log(
      `${file}: ${score.killed} of ${score.mutants}${score.mutants > 0 ? `, ${((100 * score.killed) / score.mutants).toFixed(0)} %` : ''}`,
    )
    if (values.survivors) console.log(survivors(report).join('\n'))
    if (!values.write || score.mutants === 0) continue
    const scores = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Score>) : {} // written below
    const all = Object.entries({ ...scores, [file.slice(source.length + 1)]: score }).toSorted(([a], [b]) => (a < b ? -1 : 1))
    writeFileSync(kept, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`)
  }
}

if (import.meta.main) await main()
