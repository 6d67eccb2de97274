/** The worked examples of docs/model.md, from the tables that the tests run, and how much of each file they hold. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Score } from '../mutate.ts'

type Value = number | string
type Table = readonly [name: string, cases: readonly { readonly title: string; readonly is: Value | readonly Value[] }[]]

// The tables are no part of the room's face: they stand beside the equations, for the tests and for this page.
const path = join(import.meta.dirname, '../../packages/core/src/national/tables.cases.ts')
const { tables } = (await import(pathToFileURL(path).href)) as { readonly tables: readonly Table[] } // checked by the house's own types there

/** How many of each table are shown. */
const shown = 3
/** How many of the numbers that one comes to. */
const longest = 6

function told(value: number | string): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(4))).replace('-', '−') : value
}

/** The first examples of every table, and what each comes to. */
export function workedExamples(): string {
  const rows = tables.flatMap(([name, table]) =>
    table.slice(0, shown).map(({ title, is }) => {
      const found = [is].flat().map(told)
      return `| ${name} | ${title} | ${found.slice(0, longest).join(', ')}${found.length > longest ? ', …' : ''} |`
    }),
  )
  const count = tables.reduce((sum, [, table]) => sum + table.length, 0)
  return [
    `${count} examples in ${tables.length} tables; the first ${shown} of each:`,
    '',
    '| table | given | comes to |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n')
}

/** The scores that `npm run mutate -- --write` kept. */
export function mutationTable(scores: Readonly<Record<string, Score>>): string {
  const rows = Object.entries(scores).map(
    ([file, { mutants, killed, share }]) =>
      `| ${file} | ${share < 1 ? `${Math.round(100 * share)} %` : 'all'} | ${mutants} | ${killed} | ${Math.round((100 * killed) / mutants)} % |`,
  )
  if (rows.length === 0) return 'No scores have been kept yet.'
  return ['| file | functions | changes | noticed | share |', '| --- | --- | ---: | ---: | ---: |', ...rows].join('\n')
}
