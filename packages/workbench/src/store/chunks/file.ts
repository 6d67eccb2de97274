/**
 * A chunk as a Parquet file: one row a run; units, words and versions in the file's own metadata. The same chunk gives the same
 * bytes on every machine. The file is sealed: its metadata hold the SHA-256 of all its bytes (taken with the seal's own place
 * filled by zeros), so that one look over the bytes finds any damage.
 */
import { createHash } from 'node:crypto'
import { cardOf, type Chunk, type Measured, type Plan, type RunResult } from '@sharara/core'
import { parquetReadObjects, type SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { chunkSchema, columnsOf, snake, targetColumn, type CellType, type ChunkColumn } from './schema.ts'

/** Series to read besides the numbers. */
export type Keep = 'all' | 'numbers' | readonly string[]

const sealKey = 'sha256'
const openSeal = '0'.repeat(64)

export function encodeChunk(plan: Plan, chunk: Chunk, results: readonly RunResult[]): Uint8Array {
  const columns = columnsOf(plan)
  const byName = (pick: (column: ChunkColumn) => string): string =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, pick(column)])))
  const buffer = parquetWriteBuffer({
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
    columnData: columns.map(({ name, cell }) => ({ name, data: results.map(cell) })),
    rowGroupSize: Math.max(1, results.length),
    createdBy: 'sharara',
    kvMetadata: [
      { key: 'schema', value: chunkSchema },
      { key: 'model', value: cardOf(plan).version() },
      { key: 'chunk', value: chunk.id },
      { key: 'series', value: plan.series },
      { key: 'engine', value: plan.engine },
      { key: 'units', value: byName(({ unit }) => unit) },
      { key: 'labels.en', value: byName(({ words }) => words.en) },
      { key: 'labels.ar', value: byName(({ words }) => words.ar) },
      { key: sealKey, value: openSeal },
    ],
  })
  const bytes = Buffer.from(buffer)
  bytes.write(digestOf(bytes), sealPlace(bytes) ?? fault(), 'latin1')
  return new Uint8Array(buffer)
}

function fault(): never {
  throw new Error('The writer left out the place of the seal.')
}

/** Is the file whole, unchanged, and the chunk of this name? */
export function isSound(bytes: Uint8Array, id: string): boolean {
  const copy = Buffer.from(bytes)
  const at = sealPlace(copy)
  if (at === null || !copy.includes(id, Math.max(0, copy.length - footerLength(copy)))) return false
  const seal = copy.toString('latin1', at, at + openSeal.length)
  copy.write(openSeal, at, 'latin1')
  return seal === digestOf(copy)
}

/** Where the 64 digits of the seal stand: after the last mention of its key and two bytes of Thrift. */
function sealPlace(bytes: Buffer): number | null {
  const key = bytes.lastIndexOf(sealKey)
  const at = key + sealKey.length + 2
  return key < 0 || at + openSeal.length > bytes.length ? null : at
}

/** The last eight bytes of a Parquet file are the length of its footer and `PAR1`. */
function footerLength(bytes: Buffer): number {
  return bytes.length < 8 ? 0 : bytes.readUInt32LE(bytes.length - 8) + 8
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const flat = {
  integer: { type: 'INT32' },
  seed: { type: 'INT32', converted_type: 'UINT_32' },
  number: { type: 'DOUBLE' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  'yes-no': { type: 'BOOLEAN' },
} as const satisfies Readonly<Record<Exclude<CellType, 'list'>, Partial<SchemaElement>>>

function elementsOf({ name, type, nullable }: ChunkColumn): readonly SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED'
  if (type !== 'list') return [{ name, ...flat[type], repetition_type }]
  return [
    { name, repetition_type, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', type: 'DOUBLE', repetition_type: 'REQUIRED' },
  ]
}

/**
 * The results of a chunk, as they were given to `encodeChunk`.
 * @param keep which series are read: all, none, or those named; the numbers always.
 */
export async function decodeChunk(plan: Plan, bytes: Uint8Array, keep: Keep = 'all'): Promise<readonly RunResult[]> {
  const file = new Uint8Array(bytes).buffer
  const kept = new Set(keep === 'all' || keep === 'numbers' ? [] : keep.map((name) => `series_${snake(name)}`))
  const columns = columnsOf(plan).filter(({ type, name }) => keep === 'all' || type !== 'list' || kept.has(name))
  const rows = await parquetReadObjects({ file, columns: columns.map(({ name }) => name) })
  return rows.map((row: Readonly<Record<string, unknown>>) => resultOf(plan, row))
}

/** How many of its runs threw; only the column that says so is read. */
export async function failuresIn(bytes: Uint8Array): Promise<number> {
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer, columns: ['error'] })
  return rows.filter((row: Readonly<Record<string, unknown>>) => typeof row['error'] === 'string').length
}

function resultOf(plan: Plan, row: Readonly<Record<string, unknown>>): RunResult {
  const point = Number(row['point'])
  const error = typeof row['error'] === 'string' ? row['error'] : null
  const record = error === null ? plan.arms[plan.points[point]!.arm]!.record : null
  const card = cardOf(plan)
  return {
    run: Number(row['run']),
    point,
    seed: Number(row['seed']),
    outcome: outcomeOf(card.outcomes, row['outcome']),
    error,
    fingerprint: String(row['fingerprint']),
    values: Object.fromEntries(Object.keys(card.outputs).map((name) => [name, numberOf(row[snake(name)])])),
    targets: (record?.targets ?? []).map(({ id, unit }): Measured => {
      const value = row[targetColumn(id)]
      return unit === 'outcome' ? (typeof value === 'string' ? value : null) : numberOf(value)
    }),
    series: Object.fromEntries(
      Object.keys(card.series).flatMap((name) => {
        const list = row[`series_${snake(name)}`]
        return Array.isArray(list) ? [[name, list.map(Number)]] : []
      }),
    ),
  }
}

function numberOf(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value)
}

function outcomeOf(outcomes: object, value: unknown): string | null {
  return typeof value === 'string' && Object.hasOwn(outcomes, value) ? value : null
}
