/**
 * What test files of core see as `vitest` when mutants are held against them: tests are collected into a list and may be called
 * again and again in one process. `expect` is vitest's own.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Collected {
  readonly name: string
  readonly run: () => unknown
}

type Body = (...given: never[]) => unknown

let list: Collected[] = []
let titles: readonly string[] = []
let after: (() => unknown)[] = []

/** The tests of what `load` imports. */
export async function collect(load: () => Promise<void>): Promise<readonly Collected[]> {
  list = []
  after = []
  // a group that threw when it was collected has left its title
  titles = []
  await load()
  return list
}

type Plugin = (...given: never[]) => void

interface Chai {
  use(plugin: Plugin): void
  readonly expect: ((value: unknown, message?: string) => unknown) & { extend(expect: unknown, matchers: object): void }
}

/** What is installed here, beside the house: its declarations are not. */
const installed = (name: string): Promise<unknown> =>
  import(pathToFileURL(join(import.meta.dirname, 'node_modules', name)).href) as Promise<unknown>

const chai = (await installed('chai/index.js')) as Chai // as its manual says
const vitest = (await installed('@vitest/expect/dist/index.js')) as Readonly<
  Record<'JestExtend' | 'JestChaiExpect' | 'JestAsymmetricMatchers', Plugin>
> & { readonly ASYMMETRIC_MATCHERS_OBJECT: symbol; readonly customMatchers: object } // as vitest itself uses it

for (const plugin of [vitest.JestExtend, vitest.JestChaiExpect, vitest.JestAsymmetricMatchers]) chai.use(plugin)
const { expect: plain } = chai
plain.extend(plain, vitest.customMatchers)
export const expect = Object.assign(
  (value: unknown, message?: string) => plain(value, message),
  plain,
  (globalThis as unknown as Record<symbol, object>)[vitest.ASYMMETRIC_MATCHERS_OBJECT], // put there by the plugins
)

export function afterEach(run: () => unknown): void {
  after.push(run)
}

const titled = (title: string, given: readonly unknown[], k: number): string =>
  given.reduce<string>((text, value) => text.replace(/%[sdifjo]/, String(value)), title.replaceAll('%#', String(k)))

/** Without its options, the body of a test or of a group. */
const bodyOf = (rest: readonly unknown[]): Body => rest.find((each) => typeof each === 'function') as Body // one of the two is

function addTest(title: string, ...rest: readonly unknown[]): void {
  const body = bodyOf(rest)
  const hooks = after
  const run = async (): Promise<void> => {
    try {
      await body()
    } finally {
      for (const hook of hooks) await hook()
    }
  }
  // by number too: what is given to a title may not tell cases apart
  list.push({ name: [...titles, `${title} #${list.length}`].join(' › '), run })
}

function addGroup(title: string, ...rest: readonly unknown[]): void {
  const outer = titles
  titles = [...titles, title]
  bodyOf(rest)()
  titles = outer
}

const forms = (add: (title: string, ...rest: readonly unknown[]) => void) => ({
  each:
    (table: readonly unknown[]) =>
    (title: string, ...rest: readonly unknown[]) => {
      const body = bodyOf(rest)
      for (const [k, row] of table.entries()) {
        const given = (Array.isArray(row) ? row : [row]) as never[] // as the table has them
        add(titled(title, given, k), () => body(...given))
      }
    },
  for:
    (table: readonly unknown[]) =>
    (title: string, ...rest: readonly unknown[]) => {
      const body = bodyOf(rest)
      for (const [k, row] of table.entries())
        add(titled(title, Array.isArray(row) ? row : [row], k), () => body(...([row, { expect }] as never[])))
    },
  skipIf: (skipped: boolean) => (skipped ? () => undefined : add),
  skip: () => undefined,
})

export const test = Object.assign(addTest, forms(addTest))
export const describe = Object.assign(addGroup, forms(addGroup))
