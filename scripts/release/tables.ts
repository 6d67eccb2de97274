/**
 * The case table and the records as plain CSV, for those who want the data and not the program: one row a cell or a target, each
 * with its source. Made from the same files that the program reads.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCases, readRecord, type CaseSource, type EpisodeRecord, type Target } from '../../packages/core/src/episodes/index.ts'
import type { LibraryFile } from '../../packages/core/src/scenario/index.ts'
import { root } from './packages.ts'

type Cell = string | number | null | undefined

const file = (path: string): LibraryFile => ({ file: path, text: readFileSync(join(root, path), 'utf8') })

/** Tables by their paths within the package. */
export function plainTables(): ReadonlyMap<string, string> {
  return new Map([
    ['tables/cases.csv', caseCells(false)],
    ['tables/vdem/cases.csv', caseCells(true)], // apart: passed on under its own licence only
    ['tables/records.csv', recordTargets()],
  ])
}

/** Cells of the table, those of V-Dem or all others. */
function caseCells(ofVdem: boolean): string {
  const { table, problems } = readCases(file('episodes/cases/cases.json'), file('episodes/cases/vdem.json'))
  if (table === null) throw new Error(problems.map(({ words }) => words.en).join('\n'))
  const head = ['case', 'country', 'name', 'column', 'value', 'certainty', 'source', 'source_text', 'source_url']
  const rows = table.cases.flatMap((one) =>
    Object.entries(one.cells)
      .filter(([, cell]) => cell.source.startsWith('vdem') === ofVdem)
      .map(([column, cell]) => {
        const source: CaseSource | undefined = table.sources[cell.source]
        const { value } = cell
        const said = typeof value === 'object' && value !== null && 'en' in value ? value.en : value
        const url = source !== undefined && 'url' in source ? source.url : undefined
        return [one.id, one.country.en, one.name.en, column, String(said ?? ''), cell.certainty, cell.source, source?.text?.en, url]
      }),
  )
  return csv(head, rows)
}

function recordTargets(): string {
  const names = readdirSync(join(root, 'episodes')).filter((name) => name.endsWith('.json'))
  const head = [
    'episode',
    'target',
    'label',
    'group',
    'unit',
    'value',
    'low',
    'high',
    'certainty',
    'source',
    'says',
    'source_text',
    'source_url',
  ]
  const rows = names.toSorted().flatMap((name) => {
    const { record, problems } = readRecord(file(`episodes/${name}`), null)
    if (record === null) throw new Error(problems.map(({ words }) => words.en).join('\n'))
    return record.targets.map((target) => targetRow(record, target))
  })
  return csv(head, rows)
}

function targetRow(record: EpisodeRecord, target: Target): readonly Cell[] {
  const source = record.sources[target.source]
  const own = [record.id, target.id, target.label.en, target.group, target.unit, target.value, target.low, target.high]
  return [...own, target.certainty, target.source, source?.side, source?.text, source?.url]
}

/** RFC 4180; a text that a sheet would take for a formula begins with an apostrophe. */
function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell): string => {
    const text = String(value ?? '')
    const safe = typeof value === 'string' && /^[=+@\t\r-]/.test(text) && !/^-?\d+([.]\d+)?$/.test(text) ? `'${text}` : text
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
