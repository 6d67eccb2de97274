/** Stryker's instrumenter on one file of core: its source with every mutant in it, behind a switch, and what each changes. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const here = import.meta.dirname

export interface Mutant {
  readonly id: string
  readonly line: number
  /** The line as it stands in the file. */
  readonly text: string
  readonly was: string
  readonly becomes: string
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
    readonly files: readonly { readonly content: string }[]
    readonly mutants: readonly {
      readonly id: string
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

export async function instrument(path: string): Promise<{ source: string; mutants: readonly Mutant[] }> {
  const entry = join(here, 'node_modules/@stryker-mutator/instrumenter/dist/src/index.js')
  const stryker = (await import(pathToFileURL(entry).href)) as {
    Instrumenter: new (logger: object) => Instrumenter
  } // as its declarations say
  const logger = Object.fromEntries(['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((name) => [name, () => undefined]))
  const content = readFileSync(path, 'utf8')
  const { files, mutants } = await new stryker.Instrumenter({ ...logger, isDebugEnabled: () => false }).instrument(
    [{ name: path, content, mutate: true }],
    { plugins: null, ignorers: [], noHeader: false, excludedMutations: ['StringLiteral'] },
  )
  const lines = content.split('\n')
  return {
    source: files[0]!.content,
    mutants: mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, replacement, location: { start, end } }) => {
        const text = lines[start.line]!
        const was = start.line === end.line ? text.slice(start.column, end.column) : `${text.slice(start.column).trim()} …`
        return { id, line: start.line + 1, text: text.trim(), was, becomes: replacement.replaceAll(/\s+/g, ' ') }
      }),
  }
}
