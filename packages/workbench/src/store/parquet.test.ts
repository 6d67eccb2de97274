/** Parquet of strangers: refused before it unpacks to more than it may, and whatever is wrong with it is one refusal. */
import { brotliCompressSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, test } from 'vitest'
import { readParquet, tableCeilings, type Ceilings } from './parquet.ts'

function table(rows: number, cell: (row: number) => string | null): Uint8Array {
  const columnData = ['a', 'b'].map((name) => ({
    name,
    data: Array.from({ length: rows }, (_, row) => cell(row)),
    type: 'STRING' as const,
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}

const why = (bytes: Uint8Array, ceilings: Ceilings = tableCeilings, ms = 20_000): Promise<string> =>
  readParquet(bytes, ceilings, undefined, ms).then(
    () => 'read',
    (error: unknown) => (error instanceof Error ? `${error.constructor.name} ${error.message}` : ''),
  )

describe('a table', () => {
  test('is read, all columns or those that are asked for', async () => {
    const bytes = table(3, (row) => (row === 1 ? null : `r${row}`))
    const column = ['r0', null, 'r2']
    expect(await readParquet(bytes, tableCeilings)).toEqual({ header: ['a', 'b'], columns: [column, column], rows: 3 })
    expect((await readParquet(bytes, tableCeilings, ['b'])).columns).toEqual([column])
  })
  test('packed by Brotli is read here', async () => {
    const columnData = [{ name: 'a', data: ['x'.repeat(999)], type: 'STRING' as const }]
    const bytes = parquetWriteBuffer({ columnData, codec: 'BROTLI', compressors: { BROTLI: brotliCompressSync } })
    expect((await readParquet(new Uint8Array(bytes), tableCeilings)).columns).toEqual([['x'.repeat(999)]])
  })
  test.for([
    ['more cells than may be', table(600, () => null), { cells: 1000, bytes: 1e6 }],
    ['more bytes than may be', table(2, (row) => String(row).repeat(50_000)), { cells: 1000, bytes: 50_000 }],
    ['one text that many rows share', table(200, () => 'x'.repeat(5000)), { cells: 1000, bytes: 1e6 }],
    ['a text that is no cell', table(1, () => 'x'.repeat(1_000_001)), tableCeilings],
  ] as const)('with %s is refused', async ([, bytes, ceilings]) => {
    expect(await why(bytes, ceilings)).toBe('ParquetRefused too-large')
  })
})

/** A page whose levels say that one value stands two thousand million times: the library would fill memory with it. */
test('a page without an end is given up', async () => {
  const bytes = table(2, (row) => `r${row}`)
  const at = Buffer.from(bytes).indexOf(Buffer.from('r0'))
  expect(at).toBeGreaterThan(0)
  const rounds = Array.from({ length: 12 }, (_, round) => {
    const changed = Uint8Array.from(bytes)
    changed[4 + 18 + (round % 6)] = round < 6 ? 0xff : 0
    return changed
  })
  for (const changed of rounds) expect(await why(changed, tableCeilings, 400)).toMatch(/^read$|^ParquetRefused (?:damaged|too-large)$/)
}, 60_000)
