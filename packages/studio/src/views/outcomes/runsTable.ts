/** The runs themselves as a table: one row a run, with everything that is kept of it. */
import { outputNames, subjectOf, type Plan, type RunResult } from '@sharara/core'
import type { Table } from '../../chart/index.ts'

export function runsTable(of: Plan, results: readonly RunResult[]): Table {
  return {
    head: ['scenario', 'seed', 'sample', 'outcome', 'error', 'fingerprint', ...outputNames],
    rows: results.map(({ point, seed, outcome, error, fingerprint, values }) => {
      const arm = of.arms[of.points[point]!.arm]!
      return [arm.id, seed, subjectOf(arm.setup).sample, outcome, error, fingerprint, ...outputNames.map((name) => values[name] ?? null)]
    }),
  }
}

/** The same as Parquet; the writer is fetched when it is first wanted. */
export async function runsParquet(table: Table, comments: readonly string[]): Promise<Blob> {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const numeric = new Set(['seed', 'sample', ...outputNames])
  const buffer = parquetWriteBuffer({
    columnData: table.head.map((name, column) => ({
      name,
      data: table.rows.map((row) => row[column] ?? null),
      type: numeric.has(name) ? ('DOUBLE' as const) : ('STRING' as const),
      nullable: true,
    })),
    kvMetadata: [{ key: 'source', value: comments.join(' ') }],
  })
  return new Blob([buffer], { type: 'application/vnd.apache.parquet' })
}
