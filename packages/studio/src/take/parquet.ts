/** A run as Parquet, in the columns of the command line's `places.parquet`; built when it is asked for. */
import { placeColumns, type PlaceColumn } from '@sharara/core'
import type { RunView } from '../state/index.ts'
import { momentOf } from '../words/index.ts'

export async function parquetOf(run: RunView, comments: readonly string[]): Promise<Blob> {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const { frames, setup } = run
  const rows = frames.hours * frames.places
  const each = <T>(of: (row: number) => T): T[] => Array.from({ length: rows }, (_, row) => of(row))
  const hourOf = (row: number): number => Math.floor(row / frames.places)
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: 'hour', data: Int32Array.from({ length: rows }, (_, row) => hourOf(row)), type: 'INT32' },
      { name: 'time', data: each((row) => isoOf(setup.scenario.start, hourOf(row))), type: 'STRING' },
      { name: 'place', data: each((row) => setup.profile.places[row % frames.places]!.id), type: 'STRING' },
      ...(Object.keys(placeColumns) as PlaceColumn[]).map((name) => ({
        name,
        data: frames.columns[name].slice(0, rows),
        type: 'FLOAT' as const,
      })),
    ],
    kvMetadata: [{ key: 'source', value: comments.join(' ') }],
  })
  return new Blob([buffer], { type: 'application/vnd.apache.parquet' })
}

/** Local time without offset, as everywhere in the project's files. */
export function isoOf(start: string, hour: number): string {
  return new Date(momentOf(start, hour)).toISOString().slice(0, 16)
}
