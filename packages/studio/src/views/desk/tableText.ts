/** A workbook or a table of a statistics program as text, read on a worker that ends with it. */
import type { TableText } from '@sharara/comparison/files'
import { tables } from '@sharara/core'
import type { FromDesk } from './protocol.ts'

/** By their first bytes: no text, even where every byte of them could be one. */
const noText = ['PK\u0003\u0004', 'PAR1', '$FL', '<stata_dta>']

/** The text of a file at once; only what is none is worth a worker. Null where the worker broke off. */
export async function textOfFile(file: File): Promise<TableText | null> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = tables.textOf(bytes)
  return 'text' in text && !noText.some((start) => text.text.startsWith(start)) ? text : onWorker(bytes, file.name)
}

function onWorker(bytes: Uint8Array, file: string): Promise<TableText | null> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  return new Promise<TableText | null>((done) => {
    worker.onmessage = ({ data }: MessageEvent<FromDesk>) => done(data.kind === 'text' ? data.read : null)
    worker.onerror = () => done(null)
    worker.postMessage({ kind: 'text', job: 0, bytes, file })
  }).finally(() => worker.terminate())
}
