/**
 * What test files of core see as `vitest` when mutants are held against them: tests are collected into a list and may be called
 * again and again in one process. `expect` is vitest's own.
 */
import { ASYMMETRIC_MATCHERS_OBJECT, customMatchers, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as chai from 'chai'

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
  await load()
  return list
}

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
export const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect, {
  ...(globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT], // put there by the line above
})
;(chai.expect.extend as (expect: unknown, matchers: object) => void)(chai.expect, customMatchers) // as JestExtend puts it there

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
  list.push({ name: [...titles, title].join(' › '), run })
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
