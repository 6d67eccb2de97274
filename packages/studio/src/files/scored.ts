/** What the shipped seeds make of each target of a record (docs/record.json, by scripts/record.ts): the ensemble’s score. */
import { asObject, readJson, type ScoreRow } from '@sharara/core'
import { fetchText } from './fetched.ts'

const urls = import.meta.glob<string>('../../../../docs/record.json', { query: '?url', import: 'default', eager: true })

export interface ShippedScore {
  readonly seeds: number
  readonly rows: ReadonlyMap<string, ScoreRow>
}

/** By the names that the file has; those of others are not of full length. */
const keys: Readonly<Record<string, string>> = { 'kazakhstan-2022': 'kazakhstan', 'iran-2019': 'iran' }

/** Null where the shipped file holds no seeds of this scenario. @throws NotThere */
export async function openShippedScore(scenario: string): Promise<ShippedScore | null> {
  const [url] = Object.values(urls)
  if (url === undefined) return null
  const file = asObject(readJson(await fetchText(url)).value)
  const found = asObject(file?.[keys[scenario] ?? scenario])
  const rows = found?.['rows']
  const seeds = file?.['seeds']
  if (!Array.isArray(rows) || typeof seeds !== 'number') return null
  return { seeds, rows: new Map((rows as readonly ScoreRow[]).map((row) => [row.id, row])) } // our own file, written by the script
}
