/**
 * Breaks the program in small ways, one at a time, and looks whether a test fails: `npm run mutate [-- files or rooms …]`.
 * Without names: the rooms `national`, `run`, `comparison` and `scenario` of core. `--sample 50` draws so many changes of each
 * file by `--seed`; `--survivors` lists what no test noticed; `--write` keeps the scores in docs/mutation.json, from which
 * `node scripts/pages.ts` makes the table in docs/model.md.
 *
 * Stryker's instrumenter makes the changes (installed into scripts/mutation when first asked for): a file with all of them in it,
 * each behind a switch, is loaded once, and only tests that come past a change are called, so that one costs about as much as its
 * tests. Tests that hold a whole run by its digest (baselines, the version of the model) are left out: they fail for every change
 * of a result and say nothing of what it should be.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { stream, uniform } from '../packages/core/src/random/index.ts'
import { install, instrument, only, type Mutant } from './mutation/instrument.ts'
import type { Asked, Ready, Task, Verdict } from './mutation/tester.ts'

const root = join(import.meta.dirname, '..')
const here = join(import.meta.dirname, 'mutation')
const source = 'packages/core/src'
const rooms = ['national', 'run', 'comparison', 'scenario']

/** Tests that know a run by its digest or its end alone, or take minutes to look at what others look at too. */
const leftOut = ['version.test.ts', 'exactness.test.ts', 'pitfalls.test.ts', 'reach.test.ts', 'baseline.test.ts']

/** Files that decide nothing: declarations, tables of words, faces of rooms, worked examples, the code of the kernel. */
const nothing = ['index.ts', 'mechanisms.ts', 'story.ts', 'baselines.ts', 'bytes.ts', 'probe.ts', 'version.ts', 'words.ts', 'contract.ts']
const ofTests = ['brokenProfiles.ts', 'brokenScenarios.ts', 'fixture.ts']

/** Rooms whose files are changed one at a time: with changes in all of them their long tests would take minutes. */
const oneByOne = ['comparison']

/** Looked at in another room: what a scenario may hold where scenarios are checked, what one means where runs have fingerprints. */
const elsewhere: Readonly<Record<string, string>> = { 'national/setup.ts': 'scenario', 'scenario/essence.ts': 'run' }

/** What moves people is looked at by a comparison of the engines, too. */
const engines = ['frontier.ts', 'people.ts', 'reference.ts']

/**
 * A change that takes more of a processor than this many times what its tests took without it, or does not even tell, runs in a circle
 * that its counter does not see.
 */
const longest = { times: 5, leastMs: 3000, ms: 600_000 }
/** Until the tests are loaded and have been called once. */
const longestStart = { processorMs: 300_000, ms: 3_600_000 }
/** A thread is renewed when it has loaded core so many times. */
const mostGraphs = 80

export interface Count {
  /** Changes that were tried, of all that can be made. */
  readonly drawn: number
  readonly all: number
  readonly noticed: number
  readonly date: string
}

export interface Score extends Count {
  /** Changes that change nothing, said and argued in scripts/mutation/equivalent.json, and taken out of the others. */
  readonly equivalent: number
  /** The first count that was kept. */
  readonly first: Count
}

interface Equivalent {
  readonly file: string
  readonly line: string
  readonly was: string
  readonly becomes: string
  readonly why: string
}

type Found = Mutant & Omit<Verdict, 'id'>

interface Judged {
  readonly found: readonly Found[]
  readonly all: number
}

/** The files meant by a name: a file, or a room of core. */
function filesOf(name: string): string[] {
  if (existsSync(join(root, name)) && name.endsWith('.ts')) return [name]
  if (existsSync(join(root, source, name)) && name.endsWith('.ts')) return [`${source}/${name}`]
  const found = globSync(`${source}/${name}/**/*.ts`, { cwd: root }).filter(
    (path) => !/\.(test|cases)\.ts$/.test(path) && ![...nothing, ...ofTests].includes(basename(path)) && !path.includes('/constants/'),
  )
  if (found.length === 0) throw new Error(`there is no file and no room of core called ${name}`)
  return found.toSorted()
}

function testsOf(file: string): string[] {
  const name = file.slice(source.length + 1)
  const room = name.split('/')[0]!
  const where = [...new Set([room, elsewhere[name] ?? room])]
  const own = where
    .flatMap((each) => globSync(`${source}/${each}/**/*.test.ts`, { cwd: root }))
    .filter((path) => !leftOut.includes(basename(path)) && (file.includes('/kernel/') || !path.includes('/kernel/')))
  const all = own.map((path) => join(root, path))
  return room === 'national' && engines.includes(basename(file)) ? [...all, join(here, 'engines.ts')] : all
}

/** One thread at a time, renewed when it is worn, hangs or has been left in disorder. */
class Tester {
  #task: Task
  #worker: Worker | null = null
  #graphs = 0
  #problem: unknown = null
  #ready: Ready = { broken: [], costs: {} }
  #heard: (message: unknown) => void = () => undefined

  constructor(task: Task) {
    this.#task = task
  }

  /** What the thread says next; null when it takes too long or dies. */
  #next<T>(most: { readonly processorMs: number; readonly ms: number }): Promise<T | null> {
    const worker = this.#worker!
    const begin = performance.now()
    const spent = async (): Promise<number> => {
      const { user, system } = await worker.cpuUsage()
      return (user + system) / 1000
    }
    const before = spent().catch(() => 0) // not begun yet
    return new Promise((resolve) => {
      const look = setInterval(() => {
        if (performance.now() - begin > most.ms) this.#heard(null)
        void Promise.all([before, spent()])
          .then(([from, to]) => (to - from > most.processorMs ? this.#heard(null) : undefined))
          .catch(() => undefined)
      }, 1000)
      this.#heard = (message) => {
        clearInterval(look)
        resolve(message as T | null) // as tester.ts says it
      }
    })
  }

  async #renew(): Promise<void> {
    await this.close()
    this.#worker = new Worker(join(here, 'tester.ts'), { workerData: this.#task, resourceLimits: { maxOldGenerationSizeMb: 2000 } })
    this.#worker.on('message', (message) => this.#heard(message))
    this.#worker.on('error', (error) => {
      this.#problem = error
      this.#heard(null)
    })
    this.#graphs = 0
    const ready = await this.#next<Ready>(longestStart)
    if (ready === null) throw new Error('the tests cannot be called', { cause: this.#problem })
    this.#ready = ready
    const { broken } = ready
    if (broken.length > 0) throw new Error(`these fail before anything is changed:\n${broken.slice(0, 9).join('\n')}`)
  }

  async judge({ id, path }: Asked, again = false): Promise<Omit<Verdict, 'id'>> {
    if (this.#worker === null || this.#graphs >= mostGraphs) await this.#renew()
    this.#worker!.postMessage({ id, path })
    const processorMs = longest.leastMs + longest.times * (this.#ready.costs[id] ?? 0)
    const verdict = await this.#next<Verdict & { graphs: number }>({ processorMs, ms: longest.ms })
    if (verdict === null) {
      await this.close()
      return { status: 'Timeout' }
    }
    this.#graphs = verdict.graphs
    if (verdict.status !== 'Leaked') return verdict
    await this.close()
    return again ? { ...verdict, status: 'Killed' } : this.judge({ id, path }, true)
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
    this.#worker = null
  }
}

/** At most `most` of them, drawn by the seed. */
function draw(file: string, mutants: readonly Mutant[], most: number, seed: number): readonly Mutant[] {
  const drawn = stream(file)
  const ranked = mutants.map((mutant, k) => [uniform(seed, drawn, 0, k), mutant] as const).toSorted(([a], [b]) => a - b)
  return ranked
    .slice(0, most)
    .map(([, mutant]) => mutant)
    .toSorted((a, b) => Number(a.id) - Number(b.id))
}

/** Files whose tests are the same, all in one thread. */
async function mutate(files: readonly string[], most: number, seed: number, told: (file: string, of: Judged) => void): Promise<void> {
  const paths = files.map((file) => join(root, file))
  const { sources, mutants } = await instrument(paths)
  const ofFile = Map.groupBy(mutants, ({ path }) => path)
  const drawn = paths.map((path, k) => draw(files[k]!, ofFile.get(path) ?? [], most, seed))
  const ids = new Set(drawn.flat().map(({ id }) => id))
  const asked = Object.fromEntries(Object.entries(sources).map(([path, content]) => [path, only(ids, content)]))
  const tester = new Tester({
    core: join(root, 'packages/core'),
    sources: asked,
    tests: testsOf(files[0]!),
    numbers: 1 + Math.max(...mutants.map(({ id }) => Number(id))),
  })
  for (const [k, file] of files.entries()) {
    const own = ofFile.get(paths[k]!) ?? []
    const found: Found[] = []
    for (const mutant of drawn[k]!) {
      found.push({ ...mutant, ...(await tester.judge(mutant)) })
      if (process.stderr.isTTY) process.stderr.write(`\r${file} ${found.length}`)
    }
    if (found.length > 0) told(file, { found, all: own.length })
  }
  await tester.close()
}

const isNoticed = ({ status }: Found): boolean => status === 'Killed' || status === 'Timeout'

const equivalents = JSON.parse(readFileSync(join(here, 'equivalent.json'), 'utf8')) as readonly Equivalent[] // kept by hand

const isEquivalent = (file: string, { text, was, becomes }: Mutant): boolean =>
  equivalents.some((each) => each.file === file && each.line === text && each.was === was && each.becomes === becomes)

function keep(file: string, count: Count, equivalent: number): void {
  const kept = join(root, 'docs/mutation.json')
  const scores = JSON.parse(readFileSync(kept, 'utf8')) as Record<string, Score> // written below
  const all = { ...scores, [file]: { ...count, equivalent, first: scores[file]?.first ?? count } }
  const inOrder = Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(kept, `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`)
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      sample: { type: 'string', default: 'Infinity' },
      seed: { type: 'string', default: '1' },
      survivors: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  install()
  const files = (positionals.length > 0 ? positionals : rooms).flatMap(filesOf)
  const isAlone = (file: string): boolean => oneByOne.some((room) => file.startsWith(`${source}/${room}/`))
  const groups = Map.groupBy(files, (file) => (isAlone(file) ? file : testsOf(file).join(' ')))
  for (const group of groups.values()) {
    await mutate(group, Number(values.sample), Number(values.seed), (path, judged) => {
      const file = path.slice(source.length + 1)
      const equal = judged.found.filter((each) => !isNoticed(each) && isEquivalent(file, each))
      const missed = judged.found.filter((each) => !isNoticed(each) && !equal.includes(each))
      const drawn = judged.found.length - equal.length
      const count = { drawn, all: judged.all, noticed: drawn - missed.length, date: new Date().toISOString().slice(0, 10) }
      const share = ((100 * count.noticed) / count.drawn).toFixed(0)
      console.log(
        `${file}: ${count.noticed} of ${count.drawn} noticed, ${share} %; ${count.all} can be made, ${equal.length} change nothing`,
      )
      for (const { status, line, was, becomes } of values.survivors ? missed : [])
        console.log(`  ${line}${status === 'NoCoverage' ? ' (no test comes here)' : ''}: ${was}  →  ${becomes}`)
      if (values.write) keep(file, count, equal.length)
    })
  }
  console.log(`${(process.cpuUsage().user / 1e6).toFixed(0)} s of a processor`)
}

if (import.meta.main) await main()
