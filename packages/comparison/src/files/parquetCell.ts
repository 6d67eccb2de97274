/** Apart from the reader of Parquet, so that whoever only turns values into cells does not load it. */
import type { RawCell } from '../tables.ts'
import { isoOf } from './binary.ts'

/** What a column of Parquet holds, as a cell. */
export function parquetCell(value: unknown): RawCell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value instanceof Date) return isoOf(value.getTime())
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? null
}
