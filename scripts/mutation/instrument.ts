/** Stryker's instrumenter on files of core: their sources with every mutant in them, behind switches, and what each changes. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const here = import.meta.dirname

export interface Mutant {
  readonly id: string
  /** Absolute path. */
  readonly path: string
  readonly line: number
  /** The line as it stands in the file. */
  readonly text: string
  readonly was: string
  readonly becomes: string
}

/** What the instrumented files and the thread that holds them against tests have in common, at `globalThis.sharara`. */
export interface Switch {
  /** Number of the mutant that is switched on; -1 for none. */
  active: number
  /** How often the place of the active one has been come past, and how often it may be. */
  hits: number
  mostHits: number
  /** By mutant how often its place has been come past; null when nobody counts. */
  counts: Float64Array | null
}

interface Spot {
  readonly line: number
  readonly column: number
}

/** What is used of Stryker; its own declarations are not installed with the house. */
interface Instrumenter {
  instrument(
    files: readonly { name: string; content: string; mutate: true }[],
    options: object,
  ): Promise<{
    readonly files: readonly { readonly name: string; readonly content: string }[]
    readonly mutants: readonly {
      readonly id: string
      readonly fileName: string
      readonly replacement: string
      readonly status?: string
      readonly location: { readonly start: Spot; readonly end: Spot }
    }[]
  }>
}

export function install(): void {
  if (existsSync(join(here, 'node_modules/@stryker-mutator/instrumenter'))) return
  console.log('Installing what makes mutants into scripts/mutation …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' })
  if (status !== 0) throw new Error('npm ci in scripts/mutation failed')
}

export async function instrument(
  paths: readonly string[],
): Promise<{ readonly sources: Readonly<Record<string, string>>; readonly mutants: readonly Mutant[] }> {
  const entry = join(here, 'node_modules/@stryker-mutator/instrumenter/dist/src/index.js')
  const stryker = (await import(pathToFileURL(entry).href)) as {
    Instrumenter: new (logger: object) => Instrumenter
  } // as its declarations say
  const logger = Object.fromEntries(['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((name) => [name, () => undefined]))
  const contents = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]))
  const { files, mutants } = await new stryker.Instrumenter({ ...logger, isDebugEnabled: () => false }).instrument(
    paths.map((name) => ({ name, content: contents.get(name)!, mutate: true })),
    { plugins: null, ignorers: [], noHeader: false, excludedMutations: ['StringLiteral'] },
  )
  const linesOf = new Map([...contents].map(([path, content]) => [path, content.split('\n')]))
  return {
    sources: Object.fromEntries(files.map(({ name, content }) => [name, content])),
    mutants: mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, fileName, replacement, location: { start, end } }) => {
        const text = linesOf.get(fileName)![start.line]!
        const was = start.line === end.line ? text.slice(start.column, end.column) : `${text.slice(start.column).trim()} …`
        return { id, path: fileName, line: start.line + 1, text: text.trim(), was, becomes: replacement.replaceAll(/\s+/g, ' ') }
      }),
  }
}

/** Instead of Stryker's own, which look names up in tables: a comparison of two numbers, and a count only where one is wanted. */
const face = `
const sharara_9fa48 = globalThis.sharara
function stryCov_9fa48(...ids) {
  const { counts } = sharara_9fa48
  if (counts !== null) for (const id of ids) counts[id] += 1
}
function stryMutAct_9fa48(id) {
  if (sharara_9fa48.active !== id) return false
  if (++sharara_9fa48.hits > sharara_9fa48.mostHits) throw new Error('runs in a circle')
  return true
}
`

/** The source with the switches of those mutants alone, so that what is not asked for costs nothing. */
export function only(ids: ReadonlySet<string>, source: string): string {
  const begin = source.indexOf('function stryNS_9fa48')
  const end = '  return isActive(id);\n}\n'
  if (begin < 0) return source
  const after = source.indexOf(end, begin) + end.length
  const body = source
    .slice(after)
    .replaceAll(/stryMutAct_9fa48\("(\d+)"\)/g, (_, id: string) => (ids.has(id) ? `stryMutAct_9fa48(${id})` : 'false'))
    .replaceAll(/stryCov_9fa48\(((?:"\d+"(?:, )?)+)\)/g, (_, list: string) => {
      const own = [...list.matchAll(/\d+/g)].map(([id]) => id).filter((id) => ids.has(id))
      return own.length === 0 ? '0' : `stryCov_9fa48(${own.join(', ')})`
    })
  return `${source.slice(0, begin)}${face}${body}`
}
