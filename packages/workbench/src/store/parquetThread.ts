/** The thread on which Parquet of strangers is read: what was asked for, or why not. */
import { ParquetRefused, parseParquet, type Ceilings, type ParquetColumns } from './parquet.ts'

interface Task {
  readonly bytes: Uint8Array
  readonly ceilings: Ceilings
  readonly wanted?: readonly string[]
}

export default async function read({ bytes, ceilings, wanted }: Task): Promise<ParquetColumns | ParquetRefused['why']> {
  try {
    return await parseParquet(bytes, ceilings, wanted)
  } catch (error) {
    return error instanceof ParquetRefused ? error.why : 'damaged'
  }
}
