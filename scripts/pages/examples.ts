/** The worked examples of docs/model.md, from the tables that the tests run, and how much of each file they hold. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { wilson } from '../../packages/core/src/experiments/index.ts'
import { mechanismNames, mechanisms } from '../../packages/core/src/national/index.ts'
import type { Count, Score } from '../mutate.ts'

type Value = number | string
interface Example {
  readonly title: string
  readonly given: { readonly off?: readonly string[] }
  readonly is: Value | readonly Value[]
}
type Table = readonly [name: string, cases: readonly Example[]]

// The tables are no part of the room's face: they stand beside the equations, for the tests and for this page.
const equations = join(import.meta.dirname, '../../packages/core/src/national')
const { tables } = (await import(pathToFileURL(join(equations, 'tables.cases.ts')).href)) as { readonly tables: readonly Table[] } // checked by the house's own types there

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

/** Each switch, the files of the equations that read it, and the examples in which it is off. */
export function switchTable(): string {
  const texts = globSync('*.ts', { cwd: equations })
    .filter((name) => !/\.(cases|test)\.ts$/.test(name))
    .toSorted()
    .map((name) => [name, readFileSync(join(equations, name), 'utf8')] as const)
  const rows = mechanismNames.map((name) => {
    const files = texts.filter(([, text]) => new RegExp(`\\bon\\.${name}\\b`).test(text)).map(([file]) => `\`${file}\``)
    const off = tables.flatMap(([, table]) => table).filter(({ given }) => given.off?.includes(name))
    return `| \`${name}\` | ${mechanisms[name].en} | ${files.join(', ')} | ${off.length} |`
  })
  return ['| switch | mechanism | read in | examples without it |', '| --- | --- | --- | ---: |', ...rows].join('\n')
}

const percent = (of: number): string => `${Math.round(100 * of)} %`

/** All changes were tried, or a sample: then with the interval that Wilson gives 95 %. */
function counted({ drawn, all, noticed }: Count, equivalent: number): string {
  const share = percent(noticed / drawn)
  if (drawn + equivalent >= all) return share
  const [low, high] = wilson(noticed, drawn)
  return `${share} (${percent(low)}–${percent(high)})`
}

/** The scores that `npm run mutate -- --write` kept, by file and by room. */
export function mutationTable(scores: Readonly<Record<string, Score>>): string {
  const row = (name: string, own: readonly Score[]): string => {
    const sum = (of: (score: Score) => number): number => own.reduce((total, score) => total + of(score), 0)
    const now = { drawn: sum(({ drawn }) => drawn), all: sum(({ all }) => all), noticed: sum(({ noticed }) => noticed), date: '' }
    const first = { drawn: sum((s) => s.first.drawn), all: sum((s) => s.first.all), noticed: sum((s) => s.first.noticed), date: '' }
    const dates = [...new Set(own.map(({ date }) => date))].toSorted()
    const equivalent = sum((score) => score.equivalent)
    const cells = [name, now.all, now.drawn, counted(first, 0), now.noticed, counted(now, equivalent), equivalent, dates.join(', ')]
    return `| ${cells.join(' | ')} |`
  }
  if (Object.keys(scores).length === 0) return 'No scores have been kept yet.'
  const rooms = Object.entries(Object.groupBy(Object.entries(scores), ([file]) => file.split('/')[0]!))
  return [
    '| file | can be made | tried | noticed at first | noticed | share | change nothing | measured |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rooms.flatMap(([room, files]) => [
      row(
        `**${room}/**`,
        files!.map(([, score]) => score),
      ),
      ...files!.map(([file, score]) => row(file, [score])),
    ]),
  ].join('\n')
}
