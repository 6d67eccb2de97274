/** The record and the ground of the clocks, from the tables that ship, for tests. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clockTables, groundOf, historyOf, readRecords, weekOfYear, type History, type Records } from '../src/clocks/index.ts'
import { shippedPanel, shippedSources } from './foresightPanel.ts'

export const shippedText = (name: string): string => readFileSync(join(import.meta.dirname, '../../data/open', `${name}.csv`), 'utf8')

let records: Records | undefined
export function shippedRecords(): Records {
  records ??= readRecords(Object.fromEntries(clockTables.map((name) => [name, shippedText(name)])))
  return records
}

let history: History | undefined
export function shippedHistory(): History {
  const ground = (): ReturnType<typeof groundOf> => groundOf(shippedSources(), shippedPanel(), shippedRecords(), shippedText('countries'))
  history ??= historyOf(ground(), shippedRecords(), weekOfYear(2023))
  return history
}
