/**
 * The thread in which files of core, with all their mutants in them, are held against tests: a mutant is switched on by a number, and
 * only tests that come past it are called. The parent ends the thread when a mutant never comes back.
 *
 * In: a `Task` as the thread's data, then `{ id, path }` of mutants. Out: a `Ready`, then `{ id, status, by }`.
 */
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { collect, type Collected } from './face.ts'
import type { Switch } from './instrument.ts'

export interface Task {
  /** Absolute paths. */
  readonly core: string
  /** The files with their mutants, written by Stryker's instrumenter, by path. */
  readonly sources: Readonly<Record<string, string>>
  readonly tests: readonly string[]
  /** Numbers of mutants are below this. */
  readonly numbers: number
}

export interface Asked {
  readonly id: string
  readonly path: string
}

export interface Verdict {
  readonly id: string
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Leaked'
  /** The test that failed. */
  readonly by?: string
}

/** Said when the tests have been called once with nothing changed. */
export interface Ready {
  /** Those that fail all the same. */
  readonly broken: readonly string[]
  /** By mutant: milliseconds of all tests that come past it. */
  readonly costs: Readonly<Record<string, number>>
}

/** A mutant that is met so many times more often than its place was met before runs in a circle. */
const circles = { times: 50, least: 100_000 }

/** Counts the times a mutant was switched on or off: what was kept in a memory of core before is not known after. */
let age = 0
/** Instead of the memories of core, which would answer with what they kept from before a mutant. */
class Forgetful<K extends WeakKey, V> {
  readonly #kept = new WeakMap<K, { readonly age: number; readonly value: V }>()
  get(key: K): V | undefined {
    const found = this.#kept.get(key)
    return found?.age === age ? found.value : undefined
  }
  has(key: K): boolean {
    return this.#kept.get(key)?.age === age
  }
  set(key: K, value: V): this {
    this.#kept.set(key, { age, value })
    return this
  }
}
Object.assign(globalThis, { Forgetful })
const forgetting = (source: string): string => source.replaceAll('new WeakMap', 'new Forgetful')

const task = workerData as Task // given by mutate.ts
const none = -1
const at: Switch = { active: none, hits: 0, mostHits: Number.POSITIVE_INFINITY, counts: new Float64Array(task.numbers) }
Object.assign(globalThis, { sharara: at })

/** By number of a mutant how often its place was come past. */
type Hits = ReadonlyMap<string, number>
const counted = (counts: Float64Array): Hits =>
  new Map([...counts.entries()].filter(([, count]) => count > 0).map(([id, count]) => [String(id), count]))
const core = pathToFileURL(task.core).href
const sources = new Map(Object.entries(task.sources).map(([path, source]) => [pathToFileURL(path).href, source]))
/** The only file with mutants in a graph that is loaded for one of them. */
let only: string | null = null
const graphOf = (url: string | undefined): string | null => (url === undefined ? null : new URL(url).searchParams.get('graph'))

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest') return { url: new URL('face.ts', import.meta.url).href, shortCircuit: true }
    const found = next(specifier, context)
    const graph = graphOf(context.parentURL)
    return graph !== null && found.url.startsWith(core) ? { ...found, url: `${found.url.split('?')[0]}?graph=${graph}` } : found
  },
  load(url, context, next) {
    const file = url.split('?')[0]!
    const source = only === null || only === file ? sources.get(file) : undefined
    if (source !== undefined) return { format: 'module-typescript', source: forgetting(source), shortCircuit: true }
    const plain = next(url, context)
    if (!file.startsWith(core) || !file.endsWith('.ts')) return plain
    return { ...plain, source: forgetting(Buffer.from(plain.source as Uint8Array).toString()) } // the loader hands out bytes
  },
})

let graphs = 0
/** The tests with all modules of core loaded anew. */
function load(): Promise<readonly Collected[]> {
  const graph = ++graphs
  return collect(async () => {
    for (const path of task.tests) await import(`${pathToFileURL(path).href}?graph=${graph}`)
  })
}

/** What a test had to complain of. */
async function complaint({ run }: Collected): Promise<string | null> {
  try {
    await run()
    return null
  } catch (error) {
    return String(error)
  }
}

const passes = async (test: Collected): Promise<boolean> => (await complaint(test)) === null

const isCircle = (): boolean => at.hits > at.mostHits

/** Calls tests with a mutant switched on until one fails. */
async function hold(id: string, tests: readonly Collected[], hits: (name: string) => number): Promise<Verdict> {
  at.active = Number(id)
  age++
  try {
    for (const each of tests) {
      at.hits = 0
      at.mostHits = Math.max(circles.least, circles.times * hits(each.name))
      if (!(await passes(each))) return { id, status: isCircle() ? 'Timeout' : 'Killed', by: each.name }
    }
    return { id, status: 'Survived' }
  } finally {
    at.active = none
    age++
  }
}

async function loadedWith({ id, path }: Asked): Promise<readonly Collected[] | null> {
  only = pathToFileURL(path).href
  at.active = Number(id)
  at.hits = 0
  at.mostHits = circles.least
  try {
    return await load()
  } catch {
    return null
  } finally {
    at.active = none
  }
}

const beginning = performance.now()
const tests = await load()
const loadedIn = performance.now() - beginning
/** What loading alone came past. */
const early = counted(at.counts!)
const taken = new Map<string, Hits>()
const spent = new Map<string, number>()
const broken: string[] = []
for (const each of tests) {
  at.counts = new Float64Array(task.numbers)
  const begin = performance.now()
  const why = await complaint(each)
  if (why !== null) broken.push(`${each.name}: ${why}`)
  spent.set(each.name, performance.now() - begin)
  taken.set(each.name, counted(at.counts))
}
at.counts = null
/** How many mutants each test has noticed: who noticed the last is likely to notice the next. */
const caught = new Map<string, number>()
const worth = ({ name }: Collected): number => spent.get(name)! / (1 + (caught.get(name) ?? 0))

function costs(): Record<string, number> {
  const sum: Record<string, number> = {}
  const add = (ids: Hits, ms: number): void => {
    for (const id of ids.keys()) sum[id] = (sum[id] ?? 0) + ms
  }
  for (const [name, hits] of taken) add(hits, spent.get(name)!)
  add(early, loadedIn + [...spent.values()].reduce((a, b) => a + b, 0))
  return sum
}

async function judge(asked: Asked): Promise<Verdict> {
  const { id } = asked
  const hits = (name: string): number => taken.get(name)?.get(id) ?? 0
  const isEarly = early.has(id)
  const covering = new Set(tests.filter(({ name }) => isEarly || hits(name) > 0).map(({ name }) => name))
  if (covering.size === 0) return { id, status: 'NoCoverage' }
  // what loading came past has to be loaded again with the mutant switched on
  const own = isEarly ? await loadedWith(asked) : tests
  if (own === null) return { id, status: 'Killed', by: 'loading' }
  const inOrder = own.filter(({ name }) => covering.has(name)).toSorted((a, b) => worth(a) - worth(b))
  const verdict = await hold(id, inOrder, hits)
  if (verdict.by === undefined) return verdict
  caught.set(verdict.by, 1 + (caught.get(verdict.by) ?? 0))
  // what a mutant left behind must not be counted against the next
  const isClean = isEarly || (await passes(tests.find(({ name }) => name === verdict.by)!))
  return isClean ? verdict : { id, status: 'Leaked' }
}

parentPort!.on('message', (asked: Asked) => void judge(asked).then((verdict) => parentPort!.postMessage({ ...verdict, graphs })))
parentPort!.postMessage({ broken, costs: costs() } satisfies Ready)
