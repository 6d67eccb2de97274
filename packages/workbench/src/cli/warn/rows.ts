/** Rows with typed columns as CSV or Parquet, by the ending of the file's name. */
import { parquetWriteBuffer } from 'hyparquet-writer'
import { csvTable, writeWhole, type Field } from '../../store/index.ts'

export interface Rows {
  readonly columns: readonly { readonly name: string; readonly type: 'STRING' | 'DOUBLE' | 'INT32' }[]
  readonly rows: readonly (readonly Field[])[]
}

export function writeRows(path: string, { columns, rows }: Rows, facts: Readonly<Record<string, string>> = {}): void {
  if (!path.endsWith('.parquet')) {
    writeWhole(
      path,
      csvTable(
        columns.map(({ name }) => name),
        rows,
      ),
    )
    return
  }
  const columnData = columns.map(({ name, type }, k) => ({ name, type, nullable: true, data: rows.map((row) => row[k] ?? null) }))
  const kvMetadata = Object.entries(facts).map(([key, value]) => ({ key, value }))
  writeWhole(path, new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: 'sharara' })))
}

/** Not a number is not known. */
export const known = (value: number): number | null => (Number.isNaN(value) ? null : value)
